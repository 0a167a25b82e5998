"""Which parts of the band have to be painted again after a pan or a step of a drag."""

from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.overlay_painter import RING, held_box

# Labels fit themselves to the part of a bar that is in view, and stand up to this far beside it.
_LABEL_REACH = 200
_FRAME = 12


def edge_boxes(scene: BarScene, before: TimeScale, after: TimeScale, top: int, bottom: int) -> list[Box]:
    """Return the boxes of bars that look otherwise after a pan: those on the view's edges.

    A bar's label fits itself to the part that is in view; a label beside a bar needs room to the edge.
    """
    if after.zoom == "week":
        return []
    by = abs(after.scrolled - before.scrolled)
    found = []
    for edge, reach in ((0, 0), (after.width, _LABEL_REACH)):
        strip = Box(edge - by - reach, top, 2 * by + reach + 1, bottom - top)
        bars = scene.visible(strip, after)
        places = zip(bars.tolist(), scene.boxes(bars, before), scene.boxes(bars, after), strict=True)
        for bar, (was_x, _, _, _, was_gap), (x, y, w, h, gap) in places:
            whole = all(at >= 0 and at + w <= after.width for at in (was_x, x))
            if whole and was_gap != gap:
                whole = scene.label(bar, w, was_gap) == scene.label(bar, w, gap)
            if not whole:
                found.append(Box(x, y, w + _LABEL_REACH, h).grown(_FRAME))
    return found


def changed_by_drag(scene: BarScene, scale: TimeScale, before: Held, after: Held, height: int) -> list[Box]:
    """Return what a step of a drag changes: its rows, and the lines of the crosshair."""
    boxes = []
    for held in (before, after):
        box = held_box(scene, held, scale)
        row = scene.rows.rows[scene.rows.of_door[held.door]]
        boxes.append(Box(-_FRAME, row.top - _FRAME, scale.width + 2 * _FRAME, row.height + 2 * _FRAME))
        boxes += [Box(x - RING, 0, 2 * RING, height) for x in (box.x, box.right)]
    return boxes
