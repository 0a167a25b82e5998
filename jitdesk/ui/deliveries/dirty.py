"""Which parts of the band have to be painted again after a pan or a step of a drag."""

from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import BarScene, Box, Places
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.overlay_painter import RING, held_box

_FRAME = 12


def edge_boxes(scene: BarScene, before: TimeScale, after: TimeScale, top: int, bottom: int) -> list[Box]:
    """Return the boxes of bars that look otherwise after a pan: those on the view's edges.

    A bar's label fits itself to the part that is in view; a label beside a bar needs room to the edge. Most
    bars are short, so that one box at each edge holds them; very long ones have their own.
    """
    if after.zoom == "week":
        return []
    by = abs(after.scrolled - before.scrolled)
    found = []
    for edge, reach in ((0, 0), (after.width, MOST_GAP)):
        strip = Box(edge - by - reach, top, 2 * by + reach + 1, bottom - top)
        places = _changed(scene, scene.visible(strip, after), before, after)
        long = places.w > after.width // 4
        found += [
            Box(x, y, w + MOST_GAP, h).grown(_FRAME)
            for x, y, w, h in zip(*(of[long].tolist() for of in _box_columns(places)), strict=True)
        ]
        if not long.all():
            left, right = places.x[~long], places.x[~long] + places.w[~long] + MOST_GAP
            x, w = int(left.min()), int(right.max() - left.min())
            found.append(Box(x, top, w, bottom - top).grown(_FRAME))
    return found


def _changed(scene: BarScene, bars: Ints, before: TimeScale, after: TimeScale) -> Places:
    """Return the places of those bars that are cut, or labelled otherwise, before or after."""
    was, now = scene.places(bars, before), scene.places(bars, after)
    cut = (was.right - was.left < was.w) | (now.right - now.left < now.w)
    gap = ~cut & (was.gap != now.gap)
    (_, one), (_, other) = scene.labels(was.rows(gap)), scene.labels(now.rows(gap))
    cut[gap] = (one.outside != other.outside) | (one.second != other.second)
    return now.rows(cut)


def _box_columns(places: Places) -> tuple[Ints, Ints, Ints, Ints]:
    return places.x, places.y, places.w, places.h


def changed_by_drag(scene: BarScene, scale: TimeScale, before: Held, after: Held, height: int) -> list[Box]:
    """Return what a step of a drag changes: its rows, and the lines of the crosshair."""
    boxes = []
    for held in (before, after):
        box = held_box(scene, held, scale)
        row = scene.rows.rows[scene.rows.of_door[held.door]]
        boxes.append(Box(-_FRAME, row.top - _FRAME, scale.width + 2 * _FRAME, row.height + 2 * _FRAME))
        boxes += [Box(x - RING, 0, 2 * RING, height) for x in (box.x, box.right)]
    return boxes
