"""Where in its target row a held delivery would be safe, where late; the words stand where nothing lies."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from jitdesk.domain.language import say
from jitdesk.scene.bars.drag import Held, Zone
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.overlay_painter import RING, ghost_reach, held_reach
from jitdesk.ui.deliveries.strokes import draw_text, faded, hatch, pen, rect_of, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

# Lower zones say by colour and hatch alone what they are.
_LEAST_WORD = 11
_AIR, _ICON_GAP = 5, 5
# As far as zones reach beyond the view, so that no edge shows there.
_BEYOND = 8

ZoneWords = tuple[tuple[bool, Box], ...]
"""Whether a word says "safe" or "late", and where it stands, with its icon or plate."""


class ZonesPainter:
    """Paints zones and their words; x and y as in `BarScene`."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, zones: tuple[Zone, ...], row: Box, scale: TimeScale) -> None:
        """Paint the stretches."""
        for zone in zones:
            left, right = _span(zone, scale)
            if right - left >= 4:
                self._zone(painter, zone.safe, QRectF(left, row.y + 2, right - left, row.h - 4))

    def _zone(self, painter: QPainter, safe: bool, rect: QRectF) -> None:
        colours = self._theme.colours
        ink, soft = (colours.ok, colours.ok_soft) if safe else (colours.stop, colours.stop_soft)
        painter.setPen(pen(ink, 1.3))
        painter.setBrush(soft)
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        if not safe:
            hatch(painter, rect.adjusted(1, 1, -1, -1), faded(ink, 0.35), 8)

    def words(
        self, scene: BarScene, zones: tuple[Zone, ...], held: Held, row: Box, scale: TimeScale
    ) -> ZoneWords:
        """Return the words of all late zones and of the nearest safe one that have room."""
        # Nothing may reach into the rows above and below, which are not painted with this one.
        high = min(self._theme.px(18), row.h - 4)
        if high < _LEAST_WORD or scale.zoom == "week":
            return ()  # a week's rows have their own words above the bars
        safe = [zone for zone in zones if zone.safe]
        nearest = min(safe, key=lambda zone: abs(zone.end - held.start), default=None)
        taken, top, found = _taken(scene, held, row, scale), row.y + (row.h - high) // 2, []
        for zone in zones:
            left, right = _widest_free(*_span(zone, scale), taken)
            width = self._width(zone.safe)
            if (not zone.safe or zone is nearest) and width + _AIR <= right - left:
                x = (left + right - width) // 2 if zone.safe else left + 3
                found.append((zone.safe, Box(x, top, width, high)))
        return tuple(found)

    def _width(self, safe: bool) -> int:
        word = round(text_width(_word(safe), self._theme.font(12, 600))) + 1
        return word + (self._theme.px(14) + _ICON_GAP if safe else 2 * _AIR)

    def paint_words(self, painter: QPainter, words: ZoneWords) -> None:
        """Paint words: a safe zone's with its icon, a late one's on a plate over its hatch."""
        colours, font = self._theme.colours, self._theme.font(12, 600)
        for safe, box in words:
            ink, middle = colours.ok if safe else colours.stop, box.y + box.h / 2
            if safe:
                edge = min(self._theme.px(14), box.h)
                paint_icon(painter, "ok", QRectF(box.x, round(middle - edge / 2), edge, edge), ink)
                draw_text(painter, box.x + edge + _ICON_GAP, middle, _word(safe), font, ink)
            else:
                painter.setBrush(colours.surface)
                painter.setPen(pen(ink, 1.2))
                painter.drawRoundedRect(rect_of(box), box.h / 2, box.h / 2)
                draw_text(painter, box.x + _AIR, middle, _word(safe), font, ink)


def _word(safe: bool) -> str:
    return say("safe") if safe else say("late")


def _span(zone: Zone, scale: TimeScale) -> tuple[int, int]:
    return max(scale.x(zone.start), -_BEYOND), min(scale.x(zone.end), scale.width + _BEYOND)


def _taken(scene: BarScene, held: Held, row: Box, scale: TimeScale) -> list[tuple[int, int]]:
    """Return the stretches of a row in which bars, their labels, held ones or a ghost lie, in order."""
    moved = {scene.bar_of(each.delivery) for each in held.bars}
    others = scene.places(scene.visible(row, scale, MOST_GAP), scale)
    right = others.x + others.w + scene.labels(others)[1].outside
    edges = zip(others.bar.tolist(), others.x.tolist(), right.tolist(), strict=True)
    taken = [(x, end) for bar, x, end in edges if bar not in moved]
    ghost = ghost_reach(scene, held, scale)
    over = [held_reach(scene, each, scale) for each in held.bars] + ([ghost] if ghost is not None else [])
    return sorted(taken + [(box.x - RING, box.right + RING) for box in over if box.touches(row)])


def _widest_free(left: int, right: int, taken: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the widest stretch of [left, right) that no other one of a row takes."""
    free, at = (left, left), left
    for start, end in [*taken, (right, right)]:
        free = max(free, (at, min(start, right)), key=lambda span: span[1] - span[0])
        at = max(at, end)
    return free
