"""What a screen reader says of that which is painted: bars, rows, coverage, delays."""

from collections.abc import Iterator, Sequence

from jitdesk.domain.language import counted, say
from jitdesk.domain.names import line_name
from jitdesk.domain.tables import ARRIVED, ENDED_STATUSES, RECEIVED, UNLOADING
from jitdesk.domain.values import MINUTE_S, THOUSAND, UNKNOWN, known, wall_from_utc
from jitdesk.domain.wording import amount_text, day_text, decimal_text, joined_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import PIECES, lines_of, supplier_said
from jitdesk.scene.bars.rows import BandRow, RowsBy
from jitdesk.scene.bars.state import BarState, states_of
from jitdesk.scene.bars.trouble import troubles_of
from jitdesk.scene.delays import DelayLine

_ENDS = ", "


def delivery_spoken(outlook: Outlook, delivery: int) -> str:
    """Return the delivery at a row of the table: what it is, where, when, and what follows.

    "Nordlicht, part 4711, 480 pieces, door A3, estimated 15:05, 110 minutes late, causes Line 3 to stop at
    14:20"
    """
    deliveries = outlook.plan.deliveries
    door = str(deliveries["door"][delivery])
    state = BarState(int(states_of(outlook)[delivery]))
    said = [
        supplier_said(outlook, str(deliveries["supplier"][delivery]))[1],
        *_load(outlook, delivery),
        say("door {door}", door=door) if door else say("no door"),
        _when(outlook, delivery, state),
        *_trouble(outlook, delivery, state),
    ]
    return _ENDS.join(filter(None, said))


def _load(outlook: Outlook, delivery: int) -> tuple[str, ...]:
    plan, rows = outlook.plan, lines_of(outlook.plan, delivery)
    parts = dict.fromkeys(plan.delivery_lines["part"][rows].tolist())
    if len(parts) != 1:
        return (counted("{n} part", "{n} parts", len(parts)),) if parts else ()
    (part,) = parts
    unit = str(plan.delivery_lines["unit"][rows[0]]) or str(
        (plan.find("parts", part) or {}).get("unit") or ""
    )
    thousandths = int(plan.delivery_lines["quantity"][rows].sum())
    quantity = amount_text(thousandths, unit)
    if unit.lower() in PIECES and thousandths % THOUSAND == 0:
        quantity = counted("{n} piece", "{n} pieces", thousandths // THOUSAND)
    return say("part {part}", part=part), quantity


def _when(outlook: Outlook, delivery: int, state: BarState) -> str:
    """Return the newest that is known of its time."""
    deliveries, promises = outlook.plan.deliveries, outlook.promises
    status = deliveries["status"][delivery]
    if state is BarState.CANCELLED:
        return say("cancelled")
    if status == RECEIVED:
        return say("received {clock}", clock=outlook.clock(deliveries["received_at"][delivery])).strip()
    if status == UNLOADING:
        return say("unloading since {clock}", clock=outlook.clock(deliveries["unloading_at"][delivery]))
    if status == ARRIVED:
        return say("arrived {clock}", clock=outlook.clock(deliveries["arrived_at"][delivery])).strip()
    estimate, confirmed = int(promises.estimate[delivery]), int(promises.confirmed_at[delivery])
    if estimate not in (UNKNOWN, confirmed) and confirmed != UNKNOWN:
        return say("estimated {clock}", clock=outlook.clock(estimate))
    if confirmed != UNKNOWN:
        return say("confirmed {clock}", clock=outlook.clock(confirmed))
    begin = int(outlook.arrivals.begin[delivery])
    if begin == UNKNOWN:
        return say("not confirmed")
    return say("planned {clock}, not confirmed", clock=outlook.clock(begin))


def _trouble(outlook: Outlook, delivery: int, state: BarState) -> Iterator[str]:
    deliveries, deadlines = outlook.plan.deliveries, outlook.deadlines
    is_over = deliveries["status"][delivery] in ENDED_STATUSES
    late_s = known(int(outlook.promises.delay_s[delivery])) or 0
    if abs(late_s) > outlook.plan.settings.on_time_tolerance_min * MINUTE_S and not is_over:
        yield late_spoken(late_s)
    if state is BarState.OVERDUE:
        yield say("overdue, no new time from the supplier")
    if state is BarState.HOLD:
        yield say("on quality hold")
    if deliveries["locked"][delivery]:
        yield say("locked")
    others = [
        supplier_said(outlook, str(deliveries["supplier"][int(other)]))[0]
        for other in outlook.clashes.of(delivery)
    ]
    if others:
        yield say("clashes at the door with {names}", names=joined_text(others))
    for line, _, at in deadlines.causes(delivery)[:1] if not is_over else ():
        yield say(
            "causes {line} to stop at {clock}", line=line_name(outlook.plan, line), clock=outlook.clock(at)
        )


def late_spoken(seconds: int) -> str:
    """Return a delay: "110 minutes late", "20 minutes early", "on time"."""
    minutes = abs(seconds) // MINUTE_S
    if not minutes:
        return say("on time")
    if seconds < 0:
        return counted("{n} minute early", "{n} minutes early", minutes)
    return counted("{n} minute late", "{n} minutes late", minutes)


def row_spoken(row: BandRow, by: RowsBy, deliveries: int, in_view: int) -> str:
    """Return a row of the deliveries band with its counts: "Door A3, Hall A, 5 deliveries, 2 in view"."""
    if row.quiet:
        return counted("{n} quiet door", "{n} quiet doors", row.quiet)
    if row.is_head:
        name = row.hall or say("no hall")
        return say("{name}, folded", name=name) if row.folded else name
    name = say("Door {door}", door=row.name) if by is RowsBy.DOORS and row.key else row.name
    many = counted("{n} delivery", "{n} deliveries", deliveries)
    seen = [say("{count} in view", count=in_view)] if in_view < deliveries else []
    return _ENDS.join([name, *row.notes[:1], many, *seen])


def day_spoken(outlook: Outlook, start: int, deliveries: Sequence[int], worst: int) -> str:
    """Return a day of four weeks: "Tue 24 Nov 2026, 5 deliveries", and the one that needs somebody most.

    Parameters
    ----------
    start : int
        UTC second at which the day begins.
    deliveries : sequence of int
        Rows of the table; cancelled ones do not count.
    worst : int
        That row.
    """
    states = states_of(outlook)
    many = sum(states[row] != BarState.CANCELLED for row in deliveries)
    day = day_text(wall_from_utc(start, outlook.plan.zone).date())
    said = [day, counted("{n} delivery", "{n} deliveries", many)]
    if troubles_of(outlook)[worst]:
        said.append(say("first {delivery}", delivery=delivery_spoken(outlook, worst)))
    return _ENDS.join(said)


def location_spoken(outlook: Outlook, location: int) -> str:
    """Return a coverage row: "Line 3, part 4711 bracket, covered until 14:20, no parts until 15:35"."""
    coverage = outlook.coverage
    part = str(coverage.part[location])
    description = str((outlook.plan.find("parts", part) or {}).get("description") or "")
    lines = joined_text([line_name(outlook.plan, line) for line in coverage.lines_of(location)])
    named = say("part {part} {description}", part=part, description=description).strip()
    return _ENDS.join(filter(None, (lines, named, cover_spoken(outlook, location))))


def cover_spoken(outlook: Outlook, location: int) -> str:
    """Return how long a location is covered: "covered until 14:20, no parts until 15:35"."""
    coverage, state = outlook.coverage, outlook.coverage.state[location]
    if state is CoverState.NO_PLAN:
        return say("not consumed")
    if state is CoverState.NO_STOCK:
        return say("no stock count")
    out_at, back_at = int(coverage.run_out_at[location]), int(coverage.missing_until[location])
    if out_at == UNKNOWN:
        return say("covered as far as the plan goes")
    if out_at <= outlook.now:
        gap = say("no parts now")
    else:
        gap = say("covered until {clock}", clock=outlook.clock(out_at))
    if state is not CoverState.STOP:
        low_at = int(coverage.low_at[location])
        is_low = state is CoverState.LOW and low_at != UNKNOWN
        return _ENDS.join([gap, say("low at {clock}", clock=outlook.clock(low_at))]) if is_low else gap
    back = outlook.clock(back_at)
    return _ENDS.join([gap, say("no parts until {clock}", clock=back) if back else say("then no parts")])


def hours_spoken(outlook: Outlook, location: int) -> str:
    """Return the working hours that a location's stock lasts: "4.1 hours of stock"; "" where unknown."""
    lasts = int(outlook.coverage.coverage_s[location])
    return "" if lasts == UNKNOWN else say("{hours} hours of stock", hours=decimal_text(lasts / 3600))


def curve_spoken(outlook: Outlook, line: DelayLine) -> str:
    """Return a supplier's delay curve: "Nordlicht, 110 minutes late, delivery 4417 expected 15:05"."""
    said = [line.name, late_spoken(line.delay_s)]
    if line.delivery and line.expected_at is not None:
        said.append(
            say(
                "delivery {delivery} expected {clock}",
                delivery=line.delivery,
                clock=outlook.clock(line.expected_at),
            )
        )
    return _ENDS.join(said)
