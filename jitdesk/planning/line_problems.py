"""Problems of the lines: those that stop, those that get low, and deliveries that nobody confirmed.

Source
------
UX.md, section 5, and the mock-ups: the words of the needs-me-now panel.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import amount_text, clock_text, duration_text, minutes_text, signed_text
from jitdesk.planning.cover_state import LOW, STOP, CoverState
from jitdesk.planning.groups import distinct, members
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.problems import Problem
from jitdesk.planning.situation import Situation
from jitdesk.planning.supply import Instead

_ONE_BY_ONE = 300  # locations that have rows of their own
_Stop = tuple[int, str, int]  # location, line, at


def stop_problems(now: Situation) -> Iterator[Problem]:
    """Yield the line stops within the look-ahead, one a line and guilty delivery; the first of very many."""
    coverage = now.coverage
    stopping = np.flatnonzero(coverage.state_code == STOP)
    stopping = stopping[np.argsort(coverage.run_out_at[stopping], kind="stable")]
    rows: dict[tuple[str, tuple[int, ...] | int], list[_Stop]] = {}
    for row in stopping[:_ONE_BY_ONE].tolist():
        guilty = now.deadlines.causing(row)
        for line, at in coverage.stops(row):
            rows.setdefault((line, guilty or row), []).append((row, line, at))
    for stops in rows.values():
        stops.sort(key=lambda stop: stop[2])
        held = _release(now, stops[0][0])
        yield _hold(now, stops, *held) if held else _stop(now, stops)
    yield from _more_stops(now, stopping[_ONE_BY_ONE:])


def _more_stops(now: Situation, rows: NDArray[np.int64]) -> Iterator[Problem]:
    """Yield one problem a line for locations, by their run-out, that are too many to be told one by one."""
    demand, lines = now.coverage.supply.demand, now.plan["lines"]["line"]
    line = members(demand.lines_ptr, demand.lines, rows)
    location = np.repeat(rows, demand.lines_ptr[rows + 1] - demand.lines_ptr[rows])
    for number in distinct(line).tolist():
        yield _more_of_line(now, str(lines[number]), location[line == number])


def _more_of_line(now: Situation, line: str, rows: NDArray[np.int64]) -> Problem:
    first, count = int(rows[0]), counted("{n} more part", "{n} more parts", len(rows))
    at, guilty = int(now.coverage.run_out_at[first]), now.deadlines.causing(*rows.tolist())
    return Problem(
        "stop",
        f"{now.line(line)} · {count}",
        say("first {part}", part=now.part(first)),
        _note(now, first, at),
        say(
            "{line} lacks {count} from {clock} on, first {part}.",
            line=now.line(line),
            count=count,
            clock=now.clock(at),
            part=now.part(first),
        ),
        say("Look at the line's coverage."),
        at,
        now.minutes_left(at),
        line,
        now.part(first),
        tuple(now.plan.deliveries.texts("delivery")[list(guilty)].decoded().tolist()),
        state=CoverState.STOP.value,
        headline=_headline(now, first, line, at),
        cause=count,
    )


def _release(now: Situation, row: int) -> tuple[list[int], int | None] | None:
    """Return the held delivery lines whose release would put off a location's stop, and until when.

    ``None`` where no release helps; an until of ``None`` where the line then does not stop.
    """
    arrivals, supply = now.arrivals, now.coverage.supply
    starts, lines = supply.lines_to
    mine = lines[starts[row] : starts[row + 1]]
    held = mine[
        arrivals.line_held[mine] & (arrivals.due_at[mine] != UNKNOWN) & (arrivals.receipt_qty[mine] > 0)
    ]
    if not len(held):
        return None
    freed = Instead(held, np.maximum(arrivals.due_at[held], now.now))
    released = known(int(supply.projection(np.array([row]), freed).run_out_at[0]))
    if released is not None and released <= now.coverage.run_out_at[row]:
        return None
    return held.tolist(), released


def _hold(now: Situation, stops: list[_Stop], held: list[int], released: int | None) -> Problem:
    row, line, at = stops[0]
    arrivals = now.arrivals
    deliveries = list(dict.fromkeys(arrivals.line_delivery[held].tolist()))
    quantity = amount_text(int(arrivals.receipt_qty[held].sum()), _unit(now, row))
    on_hold = say("{supplier} {quantity} on hold", supplier=now.supplier(deliveries[0]), quantity=quantity)
    headline = _headline(now, row, line, at)
    lasts = (
        say("does not stop in this plan")
        if released is None
        else say("runs until {clock}", clock=now.clock(released))
    )
    return Problem(
        "hold",
        _title(now, stops),
        on_hold,
        _note(now, row, at),
        say("{headline} (part {part}): {on_hold}.", headline=headline, part=now.part(row), on_hold=on_hold),
        say("Released by then, {line} {lasts}.", line=now.line(line), lasts=lasts),
        at,
        now.minutes_left(at),
        line,
        now.part(row),
        tuple(now.delivery(delivery) for delivery in deliveries),
        now.door(deliveries[0]),
        CoverState.STOP.value,
        headline,
        on_hold,
    )


def _stop(now: Situation, stops: list[_Stop]) -> Problem:
    row, line, at = stops[0]
    guilty = now.deadlines.causing(row)
    headline = _headline(now, row, line, at)
    return Problem(
        "stop",
        _title(now, stops),
        _late_briefly(now, guilty[0]) if guilty else say("no delivery in time"),
        _note(now, row, at),
        say("{headline} (part {part}).", headline=headline, part=now.part(row)),
        _way_out(now, row, guilty),
        at,
        now.minutes_left(at),
        line,
        now.part(row),
        tuple(now.delivery(delivery) for delivery in guilty),
        now.door(guilty[0]) if guilty else "",
        CoverState.STOP.value,
        headline,
        _late_fully(now, guilty[0]) if guilty else say("no delivery in time"),
    )


def _headline(now: Situation, row: int, line: str, at: int) -> str:
    if now.is_short_now(row):
        return say(
            "{line} has no parts since {clock}",
            line=now.line(line),
            clock=now.clock(int(now.coverage.short_since[row])),
        )
    return say("{line} stops {clock}", line=now.line(line), clock=now.clock(at))


def _note(now: Situation, row: int, at: int) -> str:
    return say("no parts") if now.is_short_now(row) else say("stops {clock}", clock=now.clock(at))


def _title(now: Situation, stops: list[_Stop]) -> str:
    row, line, _ = stops[0]
    if len(stops) == 1:
        return say("{line} · part {part}", line=now.line(line), part=now.part(row))
    return say(
        "{line} · {part} and {stops} more", line=now.line(line), part=now.part(row), stops=len(stops) - 1
    )


def _unit(now: Situation, row: int) -> str:
    return str(now.plan["parts"]["unit"][now.coverage.part_row[row]])


def _late_briefly(now: Situation, delivery: int) -> str:
    """Return what is wrong with a delivery in a few words: "Nordlicht +110 min"."""
    supplier, delay = now.supplier(delivery), now.delay_min(delivery)
    begin = now.begin(delivery)
    if now.arrivals.overdue[delivery] and begin is not None:
        return say("{supplier} overdue since {clock}", supplier=supplier, clock=now.clock(begin))
    if begin is None:
        return say("{supplier} has no time yet", supplier=supplier)
    if delay is not None and delay > 0:
        return f"{supplier} {minutes_text(delay * MINUTE_S)}"
    return say("{supplier} comes {clock}", supplier=supplier, clock=now.clock(begin))


def _late_fully(now: Situation, delivery: int) -> str:
    """Return the same with the time and the door: "Nordlicht +110 min, now 15:05 at A3"."""
    brief, begin, door = _late_briefly(now, delivery), now.begin(delivery), now.door(delivery)
    where = say(" at {door}", door=door) if door else ""
    if begin is None or now.arrivals.overdue[delivery]:
        return brief
    if brief.endswith(" min"):
        return say("{brief}, now {clock}{where}", brief=brief, clock=now.clock(begin), where=where)
    return f"{brief}{where}"


def _way_out(now: Situation, row: int, guilty: tuple[int, ...]) -> str:
    for delivery in guilty:
        start = int(now.deadlines.latest_safe_start[delivery])
        if start != UNKNOWN and start >= now.now:
            return say(
                "Safe if {named} starts by {clock}.", named=now.named(delivery), clock=now.clock(start)
            )
    missing = amount_text(int(now.coverage.missing_qty[row]), _unit(now, row))
    until = known(int(now.coverage.missing_until[row]))
    end = say("in this plan") if until is None else say("until {clock}", clock=now.clock(until))
    return say("{missing} are missing {end}: look for another source.", missing=missing, end=end)


def low_problems(now: Situation) -> Iterator[Problem]:
    """Yield what gets low within the look-ahead, one a line and next delivery; of very many the first."""
    coverage = now.coverage
    low = np.flatnonzero(coverage.state_code == LOW)
    low = low[np.argsort(coverage.low_at[low], kind="stable")]
    rows: dict[tuple[str, int], list[_Stop]] = {}
    for row in low[:_ONE_BY_ONE].tolist():
        line = (coverage.lines_of(row) or ("",))[0]
        delivery = now.deadlines.next_answering(row)
        key = (line, delivery if delivery is not None else -row - 1)
        rows.setdefault(key, []).append((row, line, int(coverage.low_at[row])))
    for lows in rows.values():
        yield _low(now, lows)


def _low(now: Situation, lows: list[_Stop]) -> Problem:
    row, line, at = lows[0]
    delivery = now.deadlines.next_answering(row)
    relief = say("no delivery planned") if delivery is None else _relief(now, row, delivery)
    return Problem(
        "low",
        _title(now, lows),
        relief,
        say("low {clock}", clock=now.clock(at)),
        say(
            "{line} gets low on part {part} {clock}: {relief}.",
            line=now.line(line),
            part=now.part(row),
            clock=now.clock(at),
            relief=relief,
        ),
        "",
        at,
        now.minutes_left(at),
        line,
        now.part(row),
        () if delivery is None else (now.delivery(delivery),),
        "" if delivery is None else now.door(delivery),
        CoverState.LOW.value,
    )


def _relief(now: Situation, row: int, delivery: int) -> str:
    """Return who comes and how much time is left then: "Brenner +20, 9 min to spare"."""
    spare_s = now.deadlines.spare_s(delivery, row)
    delay = now.delay_min(delivery)
    late = f" {signed_text(delay * MINUTE_S)}" if delay is not None and delay > 0 else ""
    if spare_s is None:
        return f"{now.supplier(delivery)}{late}"
    if spare_s < 0:
        return say(
            "{supplier}{late}, {spare_s} too late",
            supplier=now.supplier(delivery),
            late=late,
            spare_s=duration_text(-spare_s),
        )
    return say(
        "{supplier}{late}, {spare_s} to spare",
        supplier=now.supplier(delivery),
        late=late,
        spare_s=duration_text(spare_s),
    )


def no_reply_problems(now: Situation) -> Iterator[Problem]:
    """Yield the deliveries of the next hours that nobody confirmed and that a line needs soon."""
    arrivals, deadlines = now.arrivals, now.deadlines
    needed = (deadlines.need_at != UNKNOWN) & (deadlines.need_at <= now.look_ahead_end)
    silent = arrivals.unanswered(now.now) & arrivals.counts & needed
    for delivery in np.flatnonzero(silent).tolist():
        if not deadlines.causes(delivery):
            yield _no_reply(now, delivery)


def _no_reply(now: Situation, delivery: int) -> Problem:
    row, need_at = int(now.deadlines.binding_location[delivery]), int(now.deadlines.need_at[delivery])
    stops = line_stops(now.plan, now.coverage.supply, row, need_at, UNKNOWN)
    line = stops[0][0]
    begin = int(now.arrivals.begin[delivery])
    needs = say("{line} needs it by {clock}", line=now.line(line), clock=now.clock(need_at))
    part, supplier = now.part(row), now.supplier(delivery)
    return Problem(
        "no_reply",
        f"{supplier} · {part} · {clock_text(begin, now.now, now.plan.zone)}",
        needs,
        say("no reply"),
        say(
            "Nobody has confirmed {named} for {clock} (part {part}).",
            named=now.named(delivery),
            clock=now.clock(begin),
            part=part,
        ),
        f"{needs}.",
        begin,
        now.minutes_left(begin),
        line,
        part,
        (now.delivery(delivery),),
        now.door(delivery),
        now.coverage.state[row].value,
    )
