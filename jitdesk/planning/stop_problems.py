"""Problems of lines that stop, for want of a delivery or because what came is on hold.

Source
------
UX.md, section 5, and the mock-ups: the words of the needs-me-now panel.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import amount_text, minutes_text
from jitdesk.planning.cover_state import STOP, CoverState
from jitdesk.planning.groups import distinct, members
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
        now.headed(line, row, len(stops) - 1),
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
        now.headed(line, row, len(stops) - 1),
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


def _unit(now: Situation, row: int) -> str:
    return str(now.plan["parts"]["unit"][now.coverage.part_row[row]])


def _late_briefly(now: Situation, delivery: int) -> str:
    """Return what is wrong with a delivery in a few words: "Nordlicht +110 min"."""
    supplier, begin = now.supplier(delivery), now.begin(delivery)
    if now.arrivals.overdue[delivery] and begin is not None:
        return say("{supplier} overdue since {clock}", supplier=supplier, clock=now.clock(begin))
    if begin is None:
        return say("{supplier} has no time yet", supplier=supplier)
    if (delay := now.delay_min(delivery) or 0) > 0:
        return f"{supplier} {minutes_text(delay * MINUTE_S)}"
    return say("{supplier} comes {clock}", supplier=supplier, clock=now.clock(begin))


def _late_fully(now: Situation, delivery: int) -> str:
    """Return the same with the time and the door: "Nordlicht +110 min, now 15:05 at A3"."""
    brief, begin, door = _late_briefly(now, delivery), now.begin(delivery), now.door(delivery)
    where = say(" at {door}", door=door) if door else ""
    if begin is None or now.arrivals.overdue[delivery]:
        return brief
    if (now.delay_min(delivery) or 0) > 0:
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
