"""Which parts of the band have to be painted again after a pan or a step of a drag."""

from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.labels import MOST_GAP
from jitdesk.scene.bars.scene import LEAST_MARK, BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.overlay_painter import RING, ghost_reach, held_box, is_ghost_clear

_FRAME = 12


def edge_boxes(scene: BarScene, before: TimeScale, after: TimeScale, top: int, bottom: int) -> list[Box]:
    """Return the boxes of bars that may look otherwise after a pan: those on the view's edges.

    A bar's label fits itself to the part that is in view; a label beside a bar needs room to the edge. Most
    bars are short, so that one box at each edge holds them; very long ones have their own.
    """
    if after.zoom in ("week", "month"):
        return []
    by, rows = abs(after.scrolled - before.scrolled), scene.rows.between(top, bottom)
    found = []
    for edge, reach in ((0, 0), (after.width, MOST_GAP)):
        start, end = after.t(edge - by - reach - LEAST_MARK), after.t(edge + by) + 1
        places = scene.places(scene.bars.within(rows, start, end), after)
        right = places.x + places.w + places.gap
        long = places.w > after.width // 4
        if long.any():
            columns = (of[long].tolist() for of in (places.x, places.y, right - places.x, places.h))
            found += [Box(*cells).grown(_FRAME) for cells in zip(*columns, strict=True)]
        if not long.all():
            left = int(places.x[~long].min())
            found.append(Box(left, top, int(right[~long].max()) - left, bottom - top).grown(_FRAME))
    return found


def changed_by_drag(scene: BarScene, scale: TimeScale, before: Held, after: Held, height: int) -> list[Box]:
    """Return what a step of a drag changes: held bars with their labels, crosshair, a ghost's words."""
    boxes = []
    for held in (before, after):
        places = [held_box(scene, bar, scale) for bar in held.bars]
        boxes += [Box(box.x, box.y, box.w + MOST_GAP, box.h).grown(_FRAME) for box in places]
        boxes += [Box(x - RING, 0, 2 * RING, height) for x in (places[0].x, places[0].right)]
    ghost = ghost_reach(scene, after, scale)
    if ghost is not None and is_ghost_clear(scene, before, scale) != is_ghost_clear(scene, after, scale):
        boxes.append(ghost)
    return boxes
