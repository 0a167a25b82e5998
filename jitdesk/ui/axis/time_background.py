"""Paints what lies behind and across all bands: past, breaks, closed hours, grid, stop lines, now."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_layers import TimeLayers, midnight
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.strokes import dashes, faded, hatch
from jitdesk.ui.theme import Theme

_WEEKEND_HATCH, _TODAY_PX = 9, 2


def paint_time_background(
    painter: QPainter, area: QRect, layers: TimeLayers, theme: Theme, now_x: int, zoom: str
) -> None:
    """Paint surface, past, closed hours, breaks and grid; the area's left edge is pixel 0 of the scale."""
    colours = theme.colours
    painter.fillRect(area, colours.surface)
    painter.fillRect(_clipped(0, now_x, area), colours.past)
    # A week is too long for its breaks to be seen, a month for its nights.
    idle = {"week": layers.closed, "month": ()}.get(zoom, layers.closed + layers.breaks)
    for x, end_x in idle:
        painter.fillRect(_clipped(x, end_x, area), colours.brk)
    for x, end_x in layers.weekends:
        _paint_weekend(painter, _clipped(x, end_x, area), theme)
    _paint_lines(painter, area, layers, theme, zoom)


def _paint_lines(painter: QPainter, area: QRect, layers: TimeLayers, theme: Theme, zoom: str) -> None:
    colours = theme.colours
    lines = [(tick.x, colours.grid if tick.major else colours.grid_minor) for tick in layers.ticks]
    if zoom != "month":
        shift_ink = colours.border if zoom == "week" else colours.border_strong
        lines += [(shift.x, shift_ink) for shift in layers.shifts]
    if zoom in ("week", "month"):
        begins_week = [zoom == "week" or day.date.weekday() == 0 for day in layers.days]
        inks = [colours.border_strong if strong else colours.grid for strong in begins_week]
        lines += [(day.x, ink) for day, ink in zip(layers.days, inks, strict=True)]
    for x, ink in lines:
        if 0 <= x < area.width():
            painter.fillRect(area.left() + x, area.top(), 1, area.height(), ink)


def _clipped(x: int, end_x: int, area: QRect) -> QRect:
    start, end = max(x, 0), min(end_x, area.width())
    return QRect(area.left() + start, area.top(), max(end - start, 0), area.height())


def _paint_weekend(painter: QPainter, area: QRect, theme: Theme) -> None:
    """Paint a weekend; its hatch hangs on the painter's brush origin, wherever it is cut off."""
    painter.fillRect(area, theme.colours.weekend)
    ink, origin = faded(theme.colours.border_strong, 0.35), QPointF(painter.brushOrigin())
    hatch(painter, QRectF(area), ink, _WEEKEND_HATCH, origin)


def paint_stop_lines(painter: QPainter, area: QRect, xs: Sequence[int], theme: Theme, top: int = 0) -> None:
    """Paint the dashed lines at which lines stop, the next one stronger than the others.

    ``top`` is where their dashes begin: the same whatever part of a line an area shows.
    """
    for number, x in enumerate(xs):
        width, dash = ((2, (6, 4)), (1, (4, 2)))[number > 0]
        line = Box(area.left() + x - width // 2, area.top(), width, area.height())
        dashes(painter, line, theme.colours.stop, dash, origin=top)


def paint_now_line(painter: QPainter, area: QRect, now_x: int, theme: Theme) -> None:
    """Paint the 2 px line of now."""
    if 0 <= now_x <= area.width():
        painter.fillRect(area.left() + now_x - 1, area.top(), 2, area.height(), theme.colours.now)


def paint_today(painter: QPainter, area: QRect, outlook: Outlook, scale: TimeScale, theme: Theme) -> None:
    """Paint the sides of today's column; the area's left edge is pixel 0 of the scale."""
    today, zone = wall_from_utc(outlook.now, outlook.plan.zone).date(), outlook.plan.zone
    for day in (today, today + timedelta(days=1)):
        x = area.left() + scale.x(midnight(day, zone)) - 1
        painter.fillRect(x, area.top(), _TODAY_PX, area.height(), theme.colours.now)
