"""What lies under the rows of a panel."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Ground(QWidget):
    """A widget that paints one colour and holds others."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour

    def set_colour(self, colour: QColor) -> None:
        """Paint another one."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)
