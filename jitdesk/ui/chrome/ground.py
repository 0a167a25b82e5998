"""What lies under and between the rows of a panel."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jitdesk.ui.theme import Theme


class Ground(QWidget):
    """A widget that paints one colour and holds others."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._colour)


class Hairline(QWidget):
    """The line between two rows, kept off the edges by `side_px` of the design."""

    def __init__(self, theme: Theme, side_px: int) -> None:
        super().__init__()
        self._colour = theme.colours.grid
        self._side_px = theme.px(side_px)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect().adjusted(self._side_px, 0, -self._side_px, 0), self._colour)
