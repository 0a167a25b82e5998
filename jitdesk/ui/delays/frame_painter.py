"""What stands around and under the delay curves: head, left column, the time and the minutes behind them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from jitdesk.domain.language import later, say
from jitdesk.domain.values import MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays import DelayPicture
from jitdesk.scene.time_layers import time_layers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_background import paint_time_background
from jitdesk.ui.canvas.section_head import paint_caption, paint_section_head
from jitdesk.ui.delays.crowd_painter import CrowdPainter
from jitdesk.ui.delays.geometry import MinuteScale
from jitdesk.ui.delays.legend import paint_legend, paint_marker_legend, paint_minute_ground, paint_minutes
from jitdesk.ui.delays.line_styles import LineStyle
from jitdesk.ui.theme import Theme

_TITLE = later("Supplier delay")
_CAPTIONS = {
    "hour": later("minutes late against the promise, as reported"),
    "day": later("minutes late against the promise, as reported through the day"),
    "week": later("minutes late, worst delivery of each supplier"),
}


class FramePainter:
    """Paints all of the delay band but its curves and their labels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._crowd = CrowdPainter(theme)

    def paint_folded(self, painter: QPainter, width: int, sentence: str) -> None:
        """Paint the head alone, with everything in one sentence."""
        paint_section_head(painter, width, say(_TITLE), self._theme, folded=True)
        paint_caption(painter, sentence, width, self._theme)

    def paint_head(self, painter: QPainter, width: int, zoom: str) -> None:
        """Paint the head: what the curves are, and what their marks mean."""
        paint_section_head(painter, width, say(_TITLE), self._theme)
        end = paint_marker_legend(painter, width, zoom, self._theme)
        paint_caption(painter, say(_CAPTIONS.get(zoom, _CAPTIONS["week"])), end, self._theme)

    def paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        outlook: Outlook,
        picture: DelayPicture,
        scale: TimeScale,
        minutes: MinuteScale,
    ) -> None:
        """Paint what lies under the curves: breaks and nights, what is on time, the crowd."""
        layers, now_x = time_layers(outlook, scale), scale.x(outlook.now)
        paint_time_background(painter, area, layers, self._theme, now_x, scale.zoom)
        tolerance_s = outlook.plan.settings.on_time_tolerance_min * MINUTE_S
        paint_minute_ground(painter, area, minutes, tolerance_s, self._theme)
        self._crowd.paint(painter, area.topLeft(), picture, scale, minutes)

    def paint_left(
        self,
        painter: QPainter,
        height: int,
        minutes: MinuteScale,
        picture: DelayPicture | None,
        styles: Sequence[LineStyle],
    ) -> None:
        """Paint the left column: whose line is whose, and the minutes."""
        colours = self._theme.colours
        painter.fillRect(0, 0, self._theme.header_width, height, colours.header)
        paint_minutes(painter, minutes, self._theme)
        if picture is not None:
            paint_legend(painter, height, picture, styles, self._theme)
        painter.fillRect(self._theme.header_width - 1, 0, 1, height, colours.border_strong)
