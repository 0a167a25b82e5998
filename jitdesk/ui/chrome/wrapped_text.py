"""Text that wraps, measured and drawn by the same rule."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption


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
    """

    def __init__(self, text: str, face: QFont, width_px: float) -> None:
        self._layout = QTextLayout(text, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
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
            top += line.height()
        self._layout.endLayout()
        return int(top + 0.999)
