"""Hours of stock at one place over a few hours: the strip of the coverage band, with its own small clock."""

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.domain.values import HOUR_S
from jitdesk.domain.wording import clock_text, time_text
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strips import Gap, Strip, strip
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.services.confirming.effects import Effect
from jitdesk.services.confirming.location_effects import amount
from jitdesk.ui.coverage.strip_painter import paint_strip, paint_strip_words
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_background import paint_time_background

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
        self._location = outlook.coverage.row_of(*effect.location)
        self._curve = curve
        self._theme = theme
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
        if self._location is not None:
            paint_strip(painter, area, self._strip(scale), theme, 0)
            paint_strip_words(painter, area, self._strip(scale), theme)
        painter.fillRect(0, area.bottom(), self.width(), 1, theme.colours.border_strong)
        self._paint_hours(painter, area.bottom() + 1, scale)

    def _scale(self) -> TimeScale:
        start, end = self._span
        return TimeScale(start, self.width() * HOUR_S / max(end - start, HOUR_S), self.width())

    def _strip(self, scale: TimeScale) -> Strip:
        assert self._location is not None
        found = strip(self._outlook, self._location, scale, self._curve)
        return replace(found, gaps=tuple(map(_in_minutes, found.gaps)))

    def _spoken(self) -> str:
        """Return since when parts are missing in the picture, in words."""
        if self._location is None:
            return "no stock count"
        start, end = self._span
        scale = TimeScale(start, 60.0, round((end - start) * 60 / HOUR_S))
        gaps = self._strip(scale).gaps
        if not gaps:
            return "no time without parts"
        when = clock_text(scale.t(max(gaps[0].x, 0)), self._outlook.now, self._outlook.plan.zone)
        return f"{gaps[0].texts[0]} from {when}"

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


def _in_minutes(gap: Gap) -> Gap:
    """Return a time without parts with its length as the row beside it says it: "75 min"."""
    if gap.lasts_s is None:
        return gap
    lasts = amount(gap.lasts_s)
    return replace(gap, texts=(f"no parts {lasts}", lasts))
