"""What many bars say, worked out by columns: a window full of bars is named in a millisecond or two."""

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import BarFace, quantity_text
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.state import BarState


def faces_of(outlook: Outlook, deliveries: Ints, states: NDArray[np.int8]) -> list[BarFace]:
    """Return the faces of the deliveries at some rows, without the second lines of the hour zoom."""
    plan = outlook.plan
    loads, jis = _loads(plan, deliveries)
    columns = (
        map(BarState, states.tolist()),
        _names(plan, deliveries),
        loads,
        jis.tolist(),
        plan.deliveries["locked"][deliveries].tolist(),
        _unloaded(outlook, deliveries, states).tolist(),
    )
    return [
        BarFace(state, short, name, part, quantity, (), tagged, bool(locked), unloaded)
        for state, (short, name), (part, quantity), tagged, locked, unloaded in zip(*columns, strict=True)
    ]


def _names(plan: Plan, deliveries: Ints) -> list[tuple[str, str]]:
    """Return the suppliers' short and whole names."""
    suppliers = plan["suppliers"]
    row = plan.deliveries.rows_in("supplier", suppliers)[deliveries]
    keys = plan.deliveries["supplier"][deliveries].tolist()
    short, name = (_cells(suppliers[column], row) for column in ("short_name", "name"))
    whole = [one or key or say("no supplier") for one, key in zip(name, keys, strict=True)]
    return [(one or other, other) for one, other in zip(short, whole, strict=True)]


def _cells(column: NDArray[np.object_], rows: Ints) -> list[str]:
    """Return texts; empty where there is no such row."""
    return np.append(column, "")[np.where(rows < 0, len(column), rows)].tolist()  # type: ignore[no-any-return]


def _loads(plan: Plan, deliveries: Ints) -> tuple[list[tuple[str, str]], NDArray[np.bool_]]:
    """Return part and quantity of what each truck carries, and whether any of it comes just in sequence."""
    lines, parts, count = plan.delivery_lines, plan["parts"], len(deliveries)
    starts, order = lines.groups("delivery", plan.deliveries)
    first, sizes = starts[deliveries], starts[deliveries + 1] - starts[deliveries]
    truck = np.repeat(np.arange(count), sizes)
    ends = np.cumsum(sizes)
    line = order[np.repeat(first - ends + sizes, sizes) + np.arange(len(truck))]
    room = max(len(lines.texts("part").words), 1)
    carried = np.unique(truck * room + lines.codes("part")[line]) // room
    kinds = np.bincount(carried, minlength=count)
    part_row = lines.rows_in("part", parts)[line]
    jis = (part_row >= 0) & (parts["jis"][part_row] == 1) if len(parts) else np.zeros(len(line), bool)
    one = np.flatnonzero(kinds == 1)
    sums = np.append(0, np.cumsum(lines["quantity"][line]))
    quantity = (sums[ends] - sums[ends - sizes])[one].tolist()
    at = (ends - sizes)[one]
    own, usual = lines["unit"][line[at]].tolist(), _cells(parts["unit"], part_row[at])
    loads = [(say("mixed"), str(kind)) if kind else ("", "") for kind in kinds.tolist()]
    named = zip(one.tolist(), lines["part"][line[at]].tolist(), quantity, own, usual, strict=True)
    for place, part, thousandths, unit, of_part in named:
        loads[place] = part, quantity_text(thousandths, unit or of_part)
    return loads, np.bincount(truck[jis], minlength=count) > 0


def _unloaded(outlook: Outlook, deliveries: Ints, states: NDArray[np.int8]) -> Ints:
    """Return thousandths; -1 where nothing is being unloaded."""
    since = outlook.plan.deliveries["unloading_at"][deliveries]
    lasts = np.maximum(outlook.arrivals.unloading_s[deliveries], MINUTE_S)
    done = np.clip((outlook.now - since) * 1000 // lasts, 0, 1000)
    return np.where(states == BarState.UNLOADING, np.where(since == UNKNOWN, 0, done), -1)
