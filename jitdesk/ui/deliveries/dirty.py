"""Which parts of the band have to be painted again after a pan or a step of a drag."""

from jitdesk.domain.values import UNKNOWN
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.overlay_painter import RING, held_box

# Labels fit themselves to the part of a bar that is in view, and stand up to this far beside it.
_LABEL_REACH = 200
_FRAME = 12


def edge_boxes(scene: BarScene, scale: TimeScale, top: int, bottom: int, panned: int) -> list[Box]:
    """Return the boxes of bars that a pan by some pixels has brought to or taken from the view's edges."""
    if scale.zoom == "week":
        return []
    by = abs(panned)
    found = []
    for edge, reach in ((0, 0), (scale.width, _LABEL_REACH)):
        strip = Box(edge - by - reach, top, 2 * by + reach + 1, bottom - top)
        for bar in scene.visible(strip, scale).tolist():
            box, lead = scene.box(bar, scale), int(scene.bars.lead[bar])
            left = min(box.x, scale.x(lead)) if lead != UNKNOWN else box.x
            if left <= strip.right and box.right >= strip.x:
                right = box.right + _LABEL_REACH
                found.append(Box(left, box.y, right - left, box.h).grown(_FRAME))
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
