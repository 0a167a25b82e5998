"""Text that wraps, measured and drawn by the same rule."""

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from jitdesk.ui.theme import font

_ENDLESS_PX = 100_000.0


class WrappedText:
    """Plain text broken into lines at words; only a word longer than a whole line is broken inside.

    Parameters
    ----------
    text : str
        What it says.
    face : QFont
        How it is set.
    width_px : float
        Room for a line.

    Attributes
    ----------
    width_px : float
        Width of its longest line.
    height_px : int
        Height of all its lines; 0 without text.
    """

    def __init__(self, text: str, face: QFont, width_px: float) -> None:
        self._layout = QTextLayout(text, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self.width_px = 0.0
        self.height_px = self._break(max(1.0, width_px)) if text else 0

    def draw(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """Draw the lines with their top left corner there."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(left, top))

    def _break(self, width_px: float) -> int:
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width_px)
            line.setPosition(QPointF(0, top))
            self.width_px = max(self.width_px, line.naturalTextWidth())
            top += line.height()
        self._layout.endLayout()
        return int(top + 0.999)


@lru_cache(maxsize=2048)
def wrapped_text(text: str, face_px: float, weight: int, scale: float, width_px: float) -> WrappedText:
    """Return a text in the app's font, broken for a width; each is measured once.

    Parameters
    ----------
    text : str
        What it says.
    face_px, weight, scale
        As in `jitdesk.ui.theme.font`.
    width_px : float
        Room for a line.
    """
    # Most texts are shorter than their line, and then the same at every width.
    whole = _in_one_line(text, face_px, weight, scale)
    if whole.width_px <= width_px:
        return whole
    return WrappedText(text, font(face_px, weight, scale), width_px)


@lru_cache(maxsize=2048)
def _in_one_line(text: str, face_px: float, weight: int, scale: float) -> WrappedText:
    return WrappedText(text, font(face_px, weight, scale), _ENDLESS_PX)
