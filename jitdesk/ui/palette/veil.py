"""What lies over the window while the palette is open: all but what was found is dimmed."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from jitdesk.ui.theme import Theme

_STRENGTH = 0.65
_SHADOW_PX = 12


class Veil(QWidget):
    """Dims the window but for some places; a click on it reports `clicked`."""

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clear = QRegion()
        self._card = QRect()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take new colours."""
        self._theme = theme
        self.update()

    def leave_clear(self, places: Sequence[QRect]) -> None:
        """Dim all but these places, in the veil's pixels; only what changes is painted."""
        clear = QRegion()
        for place in places:
            clear += place
        changed = clear.xored(self._clear)
        self._clear = clear
        self.update(changed)

    def cast_shadow(self, card: QRect) -> None:
        """Let a card over the veil, which hides all under it, cast a shadow."""
        changed = self._with_shadow(self._card).xored(self._with_shadow(card))
        self._card = card
        self.update(changed.subtracted(card))

    def _with_shadow(self, card: QRect) -> QRegion:
        edge = self._theme.px(_SHADOW_PX)
        return QRegion(card.adjusted(-edge, -edge, edge, edge))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = QColor(self._theme.colours.window)
        ground.setAlphaF(_STRENGTH)
        painter.setClipRegion(event.region().subtracted(self._clear))
        painter.fillRect(event.rect(), ground)
        painter.setClipRegion(event.region())
        self._paint_shadow(painter)

    def _paint_shadow(self, painter: QPainter) -> None:
        shade, edge = QColor(self._theme.colours.shadow), self._theme.px(_SHADOW_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for step in range(edge):
            shade.setAlphaF(0.16 * (1 - step / edge) ** 2)
            painter.setPen(QPen(shade, 1))
            around = QRectF(self._card).adjusted(-step, -step + 2, step, step + 2)
            painter.drawRoundedRect(around, 10 + step, 10 + step)
