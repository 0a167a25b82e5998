"""Problems before a line stops: parts that get low, and deliveries that nobody confirmed.

Source
------
UX.md, section 5, and the mock-ups: the words of the needs-me-now panel.
"""

from collections.abc import Iterator

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.domain.wording import clock_text, duration_text, signed_text
from jitdesk.planning.cover_state import LOW, CoverState
from jitdesk.planning.line_stops import line_stops
from jitdesk.planning.problems import Problem
from jitdesk.planning.situation import Situation

_ONE_BY_ONE = 300  # locations that have rows of their own
_Low = tuple[int, str, int]  # location, line, at


def low_problems(now: Situation) -> Iterator[Problem]:
    """Yield what gets low within the look-ahead, one a line and next delivery; of very many the first."""
    coverage = now.coverage
    low = np.flatnonzero(coverage.state_code == LOW)
    low = low[np.argsort(coverage.low_at[low], kind="stable")]
    rows: dict[tuple[str, int], list[_Low]] = {}
    for row in low[:_ONE_BY_ONE].tolist():
        line = (coverage.lines_of(row) or ("",))[0]
        delivery = now.deadlines.next_answering(row)
        key = (line, delivery if delivery is not None else -row - 1)
        rows.setdefault(key, []).append((row, line, int(coverage.low_at[row])))
    for lows in rows.values():
        yield _low(now, lows)


def _low(now: Situation, lows: list[_Low]) -> Problem:
    row, line, at = lows[0]
    delivery = now.deadlines.next_answering(row)
    relief = say("no delivery planned") if delivery is None else _relief(now, row, delivery)
    return Problem(
        "low",
        now.headed(line, row, len(lows) - 1),
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
