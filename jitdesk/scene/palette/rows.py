"""A row of the palette for each part, supplier, delivery, truck, door and order."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, later, say
from jitdesk.domain.names import line_name
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import delay_text, short_duration_text, status_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.state import ICONS, BarState, states_of
from jitdesk.scene.chrome import Tone
from jitdesk.scene.palette.values import PaletteRow, Target
from jitdesk.scene.selected import supplier_and_load
from jitdesk.services.finding import Kind, away

Ints = NDArray[np.int64]

_STATE_TONES = {
    BarState.STOP: Tone.STOP,
    BarState.HOLD: Tone.HOLD,
    BarState.LATE: Tone.WARN,
    BarState.OVERDUE: Tone.WARN,
    BarState.CONFIRMED: Tone.ACCENT,
}
_COVER = {
    CoverState.STOP: ("stop", Tone.STOP),
    CoverState.LOW: ("warning", Tone.WARN),
    CoverState.OK: ("ok", Tone.OK),
    CoverState.NO_PLAN: ("minus", Tone.QUIET),
    CoverState.NO_STOCK: ("no-reply", Tone.QUIET),
}


def part_row(outlook: Outlook, row: int) -> PaletteRow:
    """Return the row of a part: how long it lasts at the line where it runs out first."""
    part = outlook.plan["parts"].row(row)
    name, coverage = str(part["part"]), outlook.coverage
    location = first_out(outlook, row)
    line = "" if location is None else str(coverage.line[location])
    target = Target(_next(outlook, _bringing(outlook, row)), name, line)
    if location is None:
        return PaletteRow(
            "minus", Tone.QUIET, name, str(part["description"]), "", say("not used"), Tone.QUIET, target
        )
    icon, tone = _COVER[coverage.state[location]]
    out = known(int(coverage.run_out_at[location]))
    lines = coverage.lines_of(location)
    place = " · ".join(part for part in (_lines_said(outlook, lines), _until(outlook, out)) if part)
    left = _left(outlook, out) if out is not None else say(_NEVER_OUT[coverage.state[location]])
    loud = tone if tone in (Tone.STOP, Tone.WARN) else Tone.PLAIN
    return PaletteRow(icon, tone, name, str(part["description"]), place, left, loud, target)


_NEVER_OUT = {
    CoverState.STOP: "",
    CoverState.LOW: later("low"),
    CoverState.OK: later("lasts"),
    CoverState.NO_PLAN: later("not used"),
    CoverState.NO_STOCK: later("not counted"),
}


def delivery_row(outlook: Outlook, row: int) -> PaletteRow:
    """Return the row of a delivery by its number."""
    delivery = outlook.plan.deliveries.row(row)
    number = str(delivery["delivery"])
    return _of_delivery(outlook, row, number, supplier_and_load(outlook, delivery))


def _truck(outlook: Outlook, row: int) -> PaletteRow:
    delivery = outlook.plan.deliveries.row(row)
    said = f"{supplier_and_load(outlook, delivery)} · {delivery['delivery']}"
    return _of_delivery(outlook, row, str(delivery["plate"]), said)


def _order(outlook: Outlook, row: int) -> PaletteRow:
    lines, deliveries = outlook.plan.delivery_lines, outlook.plan.deliveries
    owner, order = int(lines.rows_in("delivery", deliveries)[row]), str(lines.value(row, "order"))
    part = str(lines.value(row, "part"))
    if owner < 0:
        return PaletteRow("file", Tone.QUIET, order, part, "", "", Tone.PLAIN, Target(part=part))
    said = supplier_and_load(outlook, deliveries.row(owner))
    return _of_delivery(outlook, owner, order, said)


def _of_delivery(outlook: Outlook, row: int, name: str, said: str) -> PaletteRow:
    deliveries = outlook.plan.deliveries
    number, state = str(deliveries.value(row, "delivery")), BarState(int(states_of(outlook)[row]))
    tone = _STATE_TONES.get(state, Tone.QUIET)
    left = _delay(outlook, row, state)
    loud = Tone.WARN if left.startswith("+") else Tone.PLAIN
    icon = ICONS[state] or "arrived"
    return PaletteRow(icon, tone, name, said, _place(outlook, row), left, loud, Target(number))


def _supplier(outlook: Outlook, row: int) -> PaletteRow:
    plan = outlook.plan
    supplier = plan["suppliers"].row(row)
    starts, rows = plan.deliveries.groups("supplier", plan["suppliers"])
    return _next_of(
        outlook, rows[starts[row] : starts[row + 1]], str(supplier["name"]), str(supplier["contact"])
    )


def door_row(outlook: Outlook, row: int) -> PaletteRow:
    """Return the row of a door: what comes next there."""
    plan = outlook.plan
    door = plan["doors"].row(row)
    starts, rows = plan.deliveries.groups("door", plan["doors"])
    said = " · ".join(str(door[name]) for name in ("hall", "kind") if door[name])
    return _next_of(outlook, rows[starts[row] : starts[row + 1]], str(door["door"]), said, "door")


def _next_of(outlook: Outlook, rows: Ints, name: str, said: str, icon: str = "") -> PaletteRow:
    """Return a supplier or a door by what comes next of its deliveries."""
    coming = rows[outlook.arrivals.begin[rows] >= outlook.now]
    first = _nearest(outlook, coming if len(coming) else rows)
    if first is None:
        return PaletteRow(
            icon or "mail", Tone.QUIET, name, said, say("no deliveries"), "", Tone.PLAIN, Target()
        )
    of_first = _of_delivery(outlook, first, name, said)
    count = say("{coming} to come", coming=len(coming)) if len(coming) else say("none to come")
    begin = int(outlook.arrivals.begin[first])
    when = "" if begin == UNKNOWN or not len(coming) else say(" · next {clock}", clock=outlook.clock(begin))
    return PaletteRow(
        icon or of_first.icon,
        Tone.QUIET if icon else of_first.tone,
        name,
        said,
        f"{count}{when}",
        of_first.left if len(coming) else "",
        of_first.left_tone,
        of_first.target,
    )


ROWS: dict[Kind, Callable[[Outlook, int], PaletteRow]] = {
    Kind.PART: part_row,
    Kind.SUPPLIER: _supplier,
    Kind.DELIVERY: delivery_row,
    Kind.TRUCK: _truck,
    Kind.DOOR: door_row,
    Kind.ORDER: _order,
}


def first_out(outlook: Outlook, part: int) -> int | None:
    """Return the stock location of a part that runs out first; None where it has none."""
    coverage = outlook.coverage
    rows = np.flatnonzero(coverage.part_row == part)
    if not len(rows):
        return None
    out = coverage.run_out_at[rows]
    return int(rows[np.argmin(np.where(out == UNKNOWN, np.iinfo(np.int64).max, out))])


def _bringing(outlook: Outlook, part: int) -> Ints:
    """Return the deliveries that bring a part."""
    lines, deliveries = outlook.plan.delivery_lines, outlook.plan.deliveries
    starts, rows = lines.groups("part", outlook.plan["parts"])
    owner = lines.rows_in("delivery", deliveries)[rows[starts[part] : starts[part + 1]]]
    brought: Ints = owner[owner >= 0]
    return brought


def _next(outlook: Outlook, rows: Ints) -> str:
    first = _nearest(outlook, rows)
    return "" if first is None else str(outlook.plan.deliveries.value(first, "delivery"))


def _nearest(outlook: Outlook, rows: Ints) -> int | None:
    return int(rows[np.argmin(away(outlook, rows))]) if len(rows) else None


def _until(outlook: Outlook, out: int | None) -> str:
    return "" if out is None else say("until {clock}", clock=outlook.clock(out))


def _left(outlook: Outlook, out: int) -> str:
    left = out - outlook.now
    if left < MINUTE_S:
        return say("no parts")
    if DAY_S <= left < 3 * DAY_S:
        return say("{time} left", time=f"{left // HOUR_S} h")
    return say("{time} left", time=short_duration_text(left))


def _lines_said(outlook: Outlook, lines: Sequence[str]) -> str:
    if len(lines) == 1:
        return line_name(outlook.plan, lines[0])
    return counted("{n} line", "{n} lines", len(lines)) if lines else ""


def _place(outlook: Outlook, row: int) -> str:
    """Return door and time of a delivery: "A3 · 15:05, promised 13:15"."""
    deliveries = outlook.plan.deliveries
    door = str(deliveries.value(row, "door")) or say("no door")
    begin, promised = int(outlook.arrivals.begin[row]), int(outlook.promises.promised_at[row])
    when = say("no time yet") if begin == UNKNOWN else outlook.clock(begin)
    late = UNKNOWN not in (begin, promised) and abs(begin - promised) >= MINUTE_S
    return f"{door} · {when}" + (say(", promised {clock}", clock=outlook.clock(promised)) if late else "")


def _delay(outlook: Outlook, row: int, state: BarState) -> str:
    status, delay = (
        str(outlook.plan.deliveries.value(row, "status")),
        known(int(outlook.promises.delay_s[row])),
    )
    if status in ENDED_STATUSES:
        return status_text(status)
    if state is BarState.HOLD:
        return say("on hold")
    if delay is None:
        return say("overdue") if state is BarState.OVERDUE else say("no reply")
    return delay_text(delay)
