"""Measures text in the app's font, for the Qt-free pictures."""

from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFontMetricsF

from jitdesk.ui.theme import Theme


class FontRuler:
    """A `TextRuler` on the fonts of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._metrics = lru_cache(maxsize=32)(self._measure)
        self._width = lru_cache(maxsize=20_000)(self._advance)

    def width(self, text: str, px: float, weight: int) -> int:
        """Return the width in whole pixels, rounded up."""
        return self._width(text, px, weight) if text else 0

    def _measure(self, px: float, weight: int) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(px, weight))

    def _advance(self, text: str, px: float, weight: int) -> int:
        return ceil(self._metrics(px, weight).horizontalAdvance(text))
