"""The deliveries band: a painted widget on the shared clock."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.picture import REACH, Attention, BandPicture, only_panned
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT, TimeAxis


class DeliveriesBand(QWidget):
    """One bar a truck at its door."""

    selected = Signal(str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._theme = theme
        self._scale = axis.scale
        self._picture: BandPicture | None = None
        self._attention = Attention()
        self._scroll = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        axis.moved.connect(self._on_axis_moved)

    def show_outlook(self, outlook: Outlook) -> None:
        self._picture = BandPicture(self._theme, outlook, self._scale)
        self.update()

    def select(self, delivery: str | None) -> None:
        self._attention = replace(self._attention, selected=delivery or "")
        self.update()

    @Slot()
    def _on_axis_moved(self) -> None:
        self._scale = self._axis.scale
        if self._picture is not None and self._picture.zoom != self._scale.zoom:
            self._picture = BandPicture(self._theme, self._picture.outlook, self._scale)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for rect in event.region():
            painter.save()
            painter.setClipRect(rect)
            self._paint(painter, rect)
            painter.restore()
        painter.end()

    def _body(self) -> QRect:
        tray = self._picture.tray_height if self._picture else 0
        return QRect(0, SECTION_HEIGHT, self.width(), max(self.height() - SECTION_HEIGHT - tray, 0))

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        picture = self._picture
        if picture is None:
            painter.fillRect(rect, self._theme.colours.surface)
            return
        if rect.top() < SECTION_HEIGHT:
            picture.paint_head(painter, self.width())
        body = self._body()
        part = rect.intersected(body)
        if not part.isEmpty():
            painter.save()
            painter.setClipRect(part)
            painter.translate(0, SECTION_HEIGHT - self._scroll)
            part = part.translated(0, self._scroll - SECTION_HEIGHT)
            if part.right() >= HEADER_WIDTH:
                painter.save()
                painter.translate(HEADER_WIDTH, 0)
                left = max(part.left() - HEADER_WIDTH, 0)
                area = Box(left, part.top(), part.right() + 1 - HEADER_WIDTH - left, part.height())
                picture.paint_time_area(painter, area, self._scale, self._attention, self._scroll + body.height())
                painter.restore()
            if part.left() < HEADER_WIDTH:
                picture.paint_headers(painter, part, self._scale, self._attention)
            painter.restore()
        if picture.tray_height and rect.bottom() > body.bottom():
            painter.translate(0, body.bottom() + 1)
            picture.paint_tray(painter, self.width(), self._attention.selected)
