"""Hours of stock at one place over a few hours: the strip of the coverage band, with its own small clock."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S
from jitdesk.domain.wording import clock_text, time_text
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strip_marks import StripMarks
from jitdesk.scene.strips_of_plan import strip_of_curve
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.services.confirming.effects import Effect
from jitdesk.services.confirming.location_effects import amount
from jitdesk.ui.axis.time_background import paint_time_background
from jitdesk.ui.coverage.strip_painter import StripPainter, StripPlace
from jitdesk.ui.deliveries.ruler import FontRuler
from jitdesk.ui.theme import Theme

_STRIP_PX, _AXIS_PX = 54, 20
_LABEL_STEPS_H = (1, 2, 3, 4, 6, 12, 24)


class StripPicture(QWidget):
    """One strip above the hours of its clock.

    Parameters
    ----------
    outlook : Outlook
        What the plan means: for breaks, now, and the low-cover limit.
    effect : Effect
        Says which place and which hours.
    curve : Curve
        The stock, within the effect's span.
    words : str
        What the strip shows, for screen readers.
    """

    def __init__(
        self, outlook: Outlook, effect: Effect, curve: Curve, words: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        assert effect.location is not None
        self._outlook = outlook
        self._span = effect.span
        self._theme = theme
        self._marks = StripMarks(outlook, FontRuler(theme), theme.scale, amount)
        location = outlook.coverage.row_of(*effect.location)
        self._strips = None if location is None else strip_of_curve(outlook, location, curve, effect.span)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words}, {self._spoken()}")

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(_STRIP_PX + _AXIS_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_STRIP_PX + _AXIS_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        outlook, theme, scale = self._outlook, self._theme, self._scale()
        area = QRect(0, 0, self.width(), theme.px(_STRIP_PX))
        layers = time_layers(outlook, scale)
        paint_time_background(painter, area, layers, theme, 0, "day")
        if self._strips is not None:
            place, strips = StripPlace(0, 0, area.height() + 2), StripPainter(theme)
            strips.paint(painter, self._strips, scale, place, area)
            strips.words(painter, self._marks.words(self._strips, scale, place.height), place, area)
        painter.fillRect(0, area.bottom(), self.width(), 1, theme.colours.border_strong)
        self._paint_hours(painter, area.bottom() + 1, scale)

    def _scale(self) -> TimeScale:
        start, end = self._span
        return TimeScale(start, self.width() * HOUR_S / max(end - start, HOUR_S), self.width())

    def _spoken(self) -> str:
        """Return since when parts are missing in the picture, in words."""
        if self._strips is None:
            return say("no stock count")
        start, end = self._span
        scale = TimeScale(start, 60.0, round((end - start) * 60 / HOUR_S))
        if not len(self._strips.gaps.of):
            return say("no time without parts")
        when = clock_text(int(self._strips.gaps.begin[0]), self._outlook.now, self._outlook.plan.zone)
        gap = self._marks.gap_texts(self._strips, 0, scale)[0]
        return say("{gap} from {when}", gap=gap, when=when)

    def _paint_hours(self, painter: QPainter, top: int, scale: TimeScale) -> None:
        theme, (start, end), zone = self._theme, self._span, self._outlook.plan.zone
        painter.setFont(theme.font(11))
        painter.setPen(theme.colours.text2)
        metrics = painter.fontMetrics()
        room = metrics.horizontalAdvance("00:00") * 1.7
        step_h = next(
            (step for step in _LABEL_STEPS_H if scale.px(step * HOUR_S) >= room), _LABEL_STEPS_H[-1]
        )
        for instant in range(-(-start // HOUR_S) * HOUR_S, end + 1, HOUR_S):
            text = time_text(instant, zone)
            half = metrics.horizontalAdvance(text) // 2
            x = scale.x(instant)
            if int(text[:2]) % step_h == 0 and half <= x <= self.width() - half:
                place = QRect(x - half, top, 2 * half + 2, theme.px(_AXIS_PX))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
