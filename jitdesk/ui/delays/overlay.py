"""What lies over the curves: stop lines, now, marks, and labels that keep clear of each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import later, say
from jitdesk.domain.tables import CONFIRMED, REQUESTED
from jitdesk.domain.values import MINUTE_S, wall_from_utc
from jitdesk.domain.wording import minutes_text, signed_text, time_text, weekday_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayPicture
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.axis.time_background import paint_now_line, paint_stop_lines
from jitdesk.ui.delays.marks import paint_expected, paint_promises
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.delays.view import DelayView

_MOST_LETTERS = 14
_MARK_PX = 6  # from a mark's middle to its edge
_BEYOND = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_PROMISE_WORDS = {REQUESTED: later("promised"), CONFIRMED: later("confirmed")}


class DelayOverlay(QWidget):
    """Lies over the plot: paints marks, labels and lines; the mouse goes through to the band."""

    def __init__(self, band: "DelayView") -> None:
        super().__init__(band)
        self._band = band
        self.setMouseTracking(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painted = self._band.painted
        if painted is None:
            return
        outlook, picture, theme, stops = painted
        painter = QPainter(self)
        paint_stop_lines(painter, self.rect(), [self._x(at) for at in stops], theme)
        paint_now_line(painter, self.rect(), self._x(outlook.now), theme)
        self._paint_marks(painter, picture, theme)
        labels = _Labels(painter, self.rect(), theme, self._marked(picture))
        self._label_lines(labels, outlook, picture)
        if self._band.is_nearest:
            self._label_steps(labels, outlook, picture)
        if self._band.is_near:
            self._label_promises(labels, outlook, picture)
        tolerance_min = outlook.plan.settings.on_time_tolerance_min
        labels.write_at_edge(
            say("on time ±{tolerance_min} min", tolerance_min=tolerance_min),
            self._y(MINUTE_S * 7),
            theme.colours.ok,
            or_y=self._y(-MINUTE_S * 7),
        )

    def _marked(self, picture: DelayPicture) -> list[QRect]:
        """Return where marks stand, which no label may cover."""
        ahead = [(line.expected_at, line.delay_s) for line in picture.lines if line.expected_at is not None]
        promised = [
            (promise.at, promise.delay_s)
            for promise in picture.promises
            if self._band.is_near or promise.kind == REQUESTED
        ]
        points = (self.point(*each) for each in (*ahead, *promised))
        mark = QRect(-_MARK_PX, -_MARK_PX, 2 * _MARK_PX, 2 * _MARK_PX)
        return [mark.translated(point) for point in points]

    def _x(self, instant: int) -> int:
        return self._band.instant_x(instant) - self.x()

    def _y(self, delay_s: float) -> int:
        return round(self._band.delay_y(delay_s)) - SECTION_HEIGHT

    def _paint_marks(self, painter: QPainter, picture: DelayPicture, theme: Theme) -> None:
        def place(instant: int, delay_s: int) -> QPointF:
            return QPointF(self.point(instant, delay_s))

        styles, own = self._band.styles, picture.selected_line
        for line, style in zip(picture.lines, styles, strict=True):
            paint_expected(painter, line, style, place)
        if own is not None and picture.promises:
            paint_promises(painter, picture, styles[own], place, theme, near=self._band.is_near)

    def _label_lines(self, labels: "_Labels", outlook: Outlook, picture: DelayPicture) -> None:
        """Say when the selected supplier and those outside the tolerance are expected."""
        tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
        colours = labels.theme.colours
        for line in picture.lines:
            chosen = line.supplier == picture.selected
            if line.expected_at is None or not (chosen or abs(line.delay_s) > tolerance_s):
                continue
            words = say(
                "{supplier} est. {at}  {late}",
                supplier=line.name,
                at=self._when(line.expected_at, outlook),
                late=minutes_text(line.delay_s),
            )
            ink, weight = (colours.text, 700) if chosen else (colours.text2, 400)
            x, y = self._x(line.expected_at), self._y(line.delay_s)
            if x > self.width():
                labels.write_at_edge(f"{words}  {_BEYOND}", y, ink, weight)
            else:
                labels.write(words, x, y, ink, weight)

    def _when(self, instant: int, outlook: Outlook) -> str:
        """Return when something is expected; among many days today is named too."""
        if self._band.is_near:
            return outlook.clock(instant)
        wall = wall_from_utc(instant, outlook.plan.zone)
        return f"{weekday_text(wall)} {wall:%H:%M}"

    def _label_steps(self, labels: "_Labels", outlook: Outlook, picture: DelayPicture) -> None:
        """Say at the newest step of the latest and of the selected supplier when it became known, and how."""
        for number, line in enumerate(picture.lines):
            if not len(line.known_at) or not (number == 0 or number == picture.selected_line):
                continue
            point = line.point(len(line.known_at) - 1)
            how = "file" if "." in point.document else point.document[:_MOST_LETTERS]
            words = f"{time_text(point.known_at, outlook.plan.zone)} {how}: {signed_text(point.delay_s)}"
            y = self._y(point.delay_s) + labels.theme.px(10)
            labels.write(words, self._x(point.known_at), y, labels.theme.colours.text2, left=True)

    def _label_promises(self, labels: "_Labels", outlook: Outlook, picture: DelayPicture) -> None:
        for promise in picture.promises[:-1]:
            if promise.kind in _PROMISE_WORDS:
                clock = outlook.clock(promise.at)
                words = f"{say(_PROMISE_WORDS[promise.kind])} {clock}"
                x, y = self._x(promise.at), self._y(promise.delay_s)
                labels.write(words, x, y, labels.theme.colours.text2, left=promise.kind == REQUESTED)

    def point(self, instant: int, delay_s: float) -> QPoint:
        """Return where a moment and a delay stand."""
        return QPoint(self._x(instant), self._y(delay_s))


class _Labels:
    """Writes labels within an area, never one over another, nor over what is taken."""

    def __init__(self, painter: QPainter, area: QRect, theme: Theme, taken: list[QRect]) -> None:
        self.theme = theme
        self._painter = painter
        self._area = area
        self._taken = taken

    def write(self, text: str, x: int, y: int, ink: QColor, weight: int = 400, *, left: bool = False) -> None:
        """Write beside a mark, on the other side where there is no room; not at all where there is none."""
        if not -20 <= x <= self._area.width():
            return
        wide = self._wide(text, weight)
        right_side, left_side = QRect(x + 11, y - 9, wide, 18), QRect(x - 11 - wide, y - 9, wide, 18)
        for box in (left_side, right_side) if left else (right_side, left_side):
            if self._written(text, box, ink):
                return

    def write_at_edge(
        self, text: str, y: int, ink: QColor, weight: int = 400, *, or_y: int | None = None
    ) -> None:
        """Write at the right edge, at another height where the first is taken."""
        wide = self._wide(text, weight)
        for middle in (y, or_y):
            if middle is not None:
                box = QRect(self._area.width() - wide - 10, middle - 9, wide, 18)
                if self._written(text, box, ink):
                    return

    def _wide(self, text: str, weight: int) -> int:
        self._painter.setFont(self.theme.font(12, weight))
        return self._painter.fontMetrics().horizontalAdvance(text) + 2

    def _written(self, text: str, box: QRect, ink: QColor) -> bool:
        around = box.adjusted(-3, 0, 3, 0)
        if not self._area.contains(box) or any(around.intersects(other) for other in self._taken):
            return False
        self._painter.setOpacity(0.9)
        self._painter.fillRect(QRectF(box.adjusted(-2, 1, 2, -1)), self.theme.colours.surface)
        self._painter.setOpacity(1)
        self._painter.setPen(ink)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        self._taken.append(box)
        return True
