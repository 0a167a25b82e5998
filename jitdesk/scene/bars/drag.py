"""A delivery held over the plan: where it snaps to, where it would be safe, what follows."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES, UNLOADING
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, known, wall_from_utc
from jitdesk.planning.drag import Drag, Preview
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import spans_at_door
from jitdesk.scene.bars.faces import supplier_names
from jitdesk.scene.bars.scene import BarScene
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.ground import between, merged

SNAP_S = {"hour": 5 * MINUTE_S, "day": 15 * MINUTE_S, "week": HOUR_S, "month": DAY_S}
_LATE_ZONE_S = 4 * HOUR_S


@dataclass(frozen=True, slots=True)
class Held:
    """A delivery while it is dragged.

    Attributes
    ----------
    delivery : str
        Which one.
    start, end : int
        Where it is held: [start, end) in UTC seconds.
    door : str
        At which door.
    was_start : int or None
        Where its bar stood; None from the tray.
    was_door : str
        At which door.
    preview : Preview
        What follows.
    """

    delivery: str
    start: int
    end: int
    door: str
    was_start: int | None
    was_door: str
    preview: Preview

    @property
    def moved(self) -> bool:
        """Whether it is held elsewhere than it stood."""
        return (self.start, self.door) != (self.was_start, self.was_door)


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the target row: safe, or too late for the line; [start, end) in UTC seconds."""

    safe: bool
    start: int
    end: int


def why_fixed(plan: Plan, delivery: str) -> str:
    """Return the sentence why a delivery cannot be moved; empty when it can."""
    row = plan.find("deliveries", delivery)
    if row is None:
        return f"Delivery {delivery} is no longer in the plan."
    if row["locked"]:
        return "This delivery is locked. Unlock it first (K)."
    if row["status"] in ENDED_STATUSES:
        word = str(row["status"]).replace("no_show", "marked as no-show")
        return f"Delivery {delivery} is {word}. It stays where it was."
    if row["status"] == UNLOADING:
        return f"Delivery {delivery} is being unloaded at {row['door']}. It stays at its door."
    return ""


def snapped(plan: Plan, instant: int, step_s: int) -> int:
    """Return the nearest multiple of a step on the plant's clock."""
    offset = wall_from_utc(instant, plan.zone).utcoffset()
    shift = int(offset.total_seconds()) if offset else 0
    return (instant + shift + step_s // 2) // step_s * step_s - shift


class Holding:
    """A delivery from press to release: everything that can be known at the press is.

    Parameters
    ----------
    scene : BarScene
        The band's picture at the press.
    delivery : str
        The delivery that is held.
    """

    def __init__(self, scene: BarScene, delivery: str) -> None:
        outlook = scene.outlook
        row = outlook.plan.deliveries.row_number(delivery)
        assert row is not None
        self.scene = scene
        self._drag: Drag = outlook.drag(delivery)
        begin, _ = spans_at_door(outlook, np.array([row]))
        self.delivery = delivery
        self.lasts_s = max(int(outlook.arrivals.unloading_s[row]), MINUTE_S)
        self.bar = scene.bar_of(delivery)
        self.was_start = known(int(begin[0])) if self.bar is not None else None
        self.was_door = str(outlook.plan.deliveries["door"][row]) if self.bar is not None else ""
        self._taken_in: dict[int, list[tuple[int, int]]] = {}

    def shown_in(self, scene: BarScene) -> None:
        """Take other rows of the same plan: some have been unfolded meanwhile."""
        self.scene, self.bar = scene, scene.bar_of(self.delivery)
        self._taken_in.clear()

    @property
    def outlook(self) -> Outlook:
        """The outlook at the press; what comes in meanwhile waits for the drop."""
        return self.scene.outlook

    @property
    def drag(self) -> Drag:
        """The engine's answer to every time it may be held at."""
        return self._drag

    def at(self, start: int, door: str) -> Held:
        """Return what follows from a start and a door."""
        preview = self._drag.at(start, door)
        return Held(self.delivery, start, start + self.lasts_s, door, self.was_start, self.was_door, preview)

    def zones(self, held: Held) -> tuple[Zone, ...]:
        """Return the safe stretches of the target row from now on, and the late one behind them."""
        limit = held.preview.latest_safe_start
        row = self.scene.rows.of_door.get(held.door)
        if limit is None or row is None:
            return ()
        now = self.outlook.now
        safe_end = limit + self.lasts_s
        taken = self._taken(row)
        safe = [
            Zone(True, start, end)
            for start, end in (between(taken, now, safe_end) if safe_end > now else ())
            if end - start >= self.lasts_s
        ]
        late_from = max(safe_end, now)
        late = next(iter(between(taken, late_from, late_from + _LATE_ZONE_S)), None)
        return (*safe, *((Zone(False, *late),) if late and late[1] > late[0] else ()))

    def _taken(self, row: int) -> list[tuple[int, int]]:
        """Return when other trucks stand at a row's door from now on."""
        if row not in self._taken_in:
            bars = self.scene.bars
            found = bars.in_row(row)
            mine = slice(found.start, found.stop)
            others = (bars.end[mine] > self.outlook.now) & (bars.state[mine] != BarState.CANCELLED)
            if self.bar is not None and self.bar in found:
                others[self.bar - found.start] = False
            spans = zip(bars.start[mine][others].tolist(), bars.end[mine][others].tolist(), strict=True)
            self._taken_in[row] = merged(spans)
        return self._taken_in[row]

    @property
    def supplier(self) -> str:
        """The supplier's short name."""
        row = self.outlook.plan.find("deliveries", self.delivery)
        return supplier_names(self.outlook, str(row["supplier"]) if row else "")[0]
