"""The sheet's type: one size of each weight, scaled to every other, so that what is measured is painted."""

from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from jitdesk.ui.theme.fonts import font

EM = 100
"""Pixels of the type before scaling: large enough that no rounding of a glyph is seen."""

# Glyphs that a feature puts in the place of others have no character in Qt's PDF. With Inter's tabular
# figures on, every figure is lost to search, to copying and to a screen reader; `calt` takes the ":" of a
# time and the hyphen of a plate.
_SUBSTITUTING_FEATURES = ("tnum", "calt", "liga")


@cache
def sheet_font(weight: int) -> QFont:
    """Return the type of a weight (400, 500, 600, 700) at `EM` pixels, without hinting."""
    return _made_font(weight)


def _made_font(weight: int) -> QFont:
    face = font(EM, weight)
    # Hinting fits letters to the pixels of one size; the widths would then not scale.
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _SUBSTITUTING_FEATURES:
        face.setFeature(QFont.Tag(feature), 0)
    return face


class FontRuler:
    """Measures text with the metrics of the type that the painter uses; of use in the thread that made it."""

    def __init__(self) -> None:
        # Fonts of its own: one that two threads share is not safe to measure with.
        self._metrics = {weight: QFontMetricsF(_made_font(weight)) for weight in (400, 500, 600, 700)}

    def width(self, text: str, size: float, weight: int) -> float:
        """Return the width in mm of `text` in type of `size` mm and `weight`."""
        return self._metrics[weight].horizontalAdvance(text) * size / EM
