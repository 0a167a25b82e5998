"""What stands at an instant of the axis: the flags of stops, now, and the time of a dragged delivery."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF

from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import Flag, LineStop, place_flags
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.tiers import Tiers
from jitdesk.ui.deliveries.strokes import text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_ICON_PX, _NOW_PX = 11, 47
_FLAG_PADDING = 6
_TIP_PX = 4  # from the pill of the time of day down to its line


class RailPainter:
    """Places and paints the plates."""

    def __init__(self, theme: Theme) -> None:
        self._theme, self._tiers = theme, Tiers.of(theme)

    def flags(self, stops: Sequence[LineStop], scale: TimeScale, outlook: Outlook) -> tuple[Flag, ...]:
        """Return the flags, as wide as their words need."""
        metrics = QFontMetrics(self._theme.font(12, 700))
        extra = self._theme.px(_ICON_PX) + 3 * _FLAG_PADDING
        return place_flags(stops, scale, outlook, lambda text: metrics.horizontalAdvance(text) + extra)

    def paint_flag(self, painter: QPainter, flag: Flag) -> None:
        """Paint a flag; a docked one points to where its stop is."""
        colours, top = self._theme.colours, self._tiers.rail_top
        plate = QRectF(flag.x + 0.5, top + 0.5, flag.width - 1, self._tiers.rail - 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.stop, 1))
        painter.setBrush(colours.stop if flag.filled else colours.stop_soft)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ink = colours.text_inv if flag.filled else colours.stop
        edge = self._theme.px(_ICON_PX)
        sign = QRectF(flag.x + 5, top + round((self._tiers.rail - edge) / 2) - 1, edge, edge)
        paint_icon(painter, "stop", sign, ink)
        painter.setPen(ink)
        painter.setFont(self._theme.font(12, 700))
        indent = edge + (18 if flag.docked == "left" else 8)
        area = QRectF(flag.x + indent, top, flag.width - indent, self._tiers.rail - 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, flag.text)
        if flag.docked:
            name, x = (
                ("chevron-right", flag.width - 13) if flag.docked == "right" else ("chevron-left", 5 + edge)
            )
            paint_icon(painter, name, QRectF(flag.x + x, top + (self._tiers.rail - 10) // 2, 10, 10), ink)

    def now_left(self, outlook: Outlook, scale: TimeScale) -> int | None:
        """Return where the pill of the time of day begins, whole in view; None where now is not in view."""
        x, width = scale.x(outlook.now), self._theme.px(_NOW_PX)
        if not 0 <= x <= scale.width:
            return None
        # In the week, where an hour is narrow, the pill leaves what is to come in view.
        left = x - width + 3 if scale.zoom == "week" else x - width // 2
        return min(max(left, 0), scale.width - width)

    def paint_now(self, painter: QPainter, outlook: Outlook, scale: TimeScale) -> None:
        """Paint the time of day over the now-line."""
        left = self.now_left(outlook, scale)
        if left is None:
            return
        colours, tiers, x = self._theme.colours, self._tiers, scale.x(outlook.now)
        plate = QRectF(left - 0.5, tiers.rail_top + 0.5, self._theme.px(_NOW_PX), tiers.rail - _TIP_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.now)
        painter.drawRoundedRect(plate, 3, 3)
        tip = QPointF(x, tiers.height + 0.5)
        root = [QPointF(x + away, plate.bottom() - 1) for away in (-_TIP_PX - 1, _TIP_PX + 1)]
        painter.drawPolygon(QPolygonF([tip, *root]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colours.now_text)
        painter.setFont(self._theme.font(12.5, 700))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, time_text(outlook.now, outlook.plan.zone))

    def pill_plate(self, pill: tuple[int, int, str], scale: TimeScale) -> QRectF:
        """Return where the dragged time stands: over the middle of its bar, as far as that is in view."""
        start, end, text = pill
        width = ceil(text_width(text, self._theme.font(12.5, 700))) + 20
        middle = (scale.x(start) + scale.x(end)) / 2
        left = min(max(middle - width / 2, 0), scale.width - width)
        return QRectF(self._theme.header_width + left, self._tiers.upper, width, self._tiers.lower)

    def paint_pill(self, painter: QPainter, pill: tuple[int, int, str], scale: TimeScale) -> None:
        """Paint the dragged time."""
        colours, plate = self._theme.colours, self.pill_plate(pill, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(colours.text_inv)
        painter.setFont(self._theme.font(12.5, 700))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, pill[2])
