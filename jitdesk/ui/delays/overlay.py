"""The words over the curves: labels that keep clear of each other, the stop lines and now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import clock_text, minutes_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayPicture
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT
from jitdesk.ui.time_background import paint_now_line, paint_stop_lines

if TYPE_CHECKING:
    from jitdesk.ui.delays.band import DelayBand

_PROMISE_WORDS = {"requested": "promised", "confirmed": "confirmed"}


class DelayOverlay(QWidget):
    """Lies over the plot: paints labels and lines, and passes the mouse to the band."""

    def __init__(self, band: "DelayBand") -> None:
        super().__init__(band)
        self._band = band
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painted = self._band.painted
        if painted is None:
            return
        outlook, picture, theme, stops = painted
        painter = QPainter(self)
        now_x = self._x(outlook.now)
        paint_stop_lines(painter, self.rect(), [self._x(at) for at in stops], theme)
        paint_now_line(painter, self.rect(), now_x, theme)
        taken: list[QRect] = []
        self._label_lines(painter, outlook, picture, theme, taken)
        self._label_promises(painter, outlook, picture, theme, taken)
        self._label_tolerance(painter, outlook, theme, taken)

    def _x(self, instant: int) -> int:
        return self._band.instant_x(instant) - HEADER_WIDTH

    def _y(self, delay_s: float) -> int:
        return round(self._band.delay_y(delay_s)) - SECTION_HEIGHT

    def _label_lines(
        self, painter: QPainter, outlook: Outlook, picture: DelayPicture, theme: Theme, taken: list[QRect]
    ) -> None:
        tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
        for line in picture.lines:
            chosen = line.supplier == picture.selected
            if line.expected_at is None or not (chosen or abs(line.delay_s) > tolerance_s):
                continue
            when = clock_text(line.expected_at, outlook.now, outlook.plan.zone)
            words = f"{line.name} est. {when}  {minutes_text(line.delay_s)}"
            painter.setFont(theme.font(12, 700 if chosen else 400))
            painter.setPen(theme.colours.text if chosen else theme.colours.text2)
            self._write(painter, words, self._x(line.expected_at), self._y(line.delay_s), theme, taken)

    def _label_promises(
        self, painter: QPainter, outlook: Outlook, picture: DelayPicture, theme: Theme, taken: list[QRect]
    ) -> None:
        painter.setFont(theme.font(12))
        painter.setPen(theme.colours.text2)
        for promise in picture.promises[:-1]:
            if promise.kind in _PROMISE_WORDS:
                when = clock_text(promise.at, outlook.now, outlook.plan.zone)
                left = promise.kind == "requested"
                text = f"{_PROMISE_WORDS[promise.kind]} {when}"
                self._write(
                    painter, text, self._x(promise.at), self._y(promise.delay_s), theme, taken, left=left
                )

    def _label_tolerance(self, painter: QPainter, outlook: Outlook, theme: Theme, taken: list[QRect]) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(theme.colours.ok)
        text = f"on time ±{outlook.plan.settings.on_time_tolerance_min} min"
        width = painter.fontMetrics().horizontalAdvance(text)
        self._write(painter, text, self.width() - width - 22, self._y(MINUTE_S * 7), theme, taken)

    def _write(
        self,
        painter: QPainter,
        text: str,
        x: int,
        y: int,
        theme: Theme,
        taken: list[QRect],
        *,
        left: bool = False,
    ) -> None:
        """Write a label beside a mark, on the other side where there is no room; never over another one."""
        if not -20 <= x <= self.width():
            return
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        right_side, left_side = QRect(x + 11, y - 9, width, 18), QRect(x - 11 - width, y - 9, width, 18)
        for area in (left_side, right_side) if left else (right_side, left_side):
            inside = self.rect().contains(area)
            if inside and not any(area.intersects(other) for other in taken):
                ground = theme.colours.surface
                painter.save()
                painter.setOpacity(0.7)
                painter.fillRect(QRectF(area.adjusted(-2, 1, 2, -1)), ground)
                painter.restore()
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
                taken.append(area)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._band.hover(event.position().toPoint(), event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._band.press(event)

    def point(self, instant: int, delay_s: float) -> QPoint:
        """Return where a moment and a delay stand, for tests with a real mouse."""
        return QPoint(self._x(instant), self._y(delay_s))
