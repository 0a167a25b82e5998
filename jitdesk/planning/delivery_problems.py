"""Problems of deliveries: those that clash at a door, are overdue, or stand in the tray.

Source
------
UX.md, section 5, and the mock-ups: the words of the needs-me-now panel.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import UNKNOWN, known
from jitdesk.domain.wording import DASH, duration_text, joined_text, some_text, time_text
from jitdesk.planning.clashes import Clash
from jitdesk.planning.cover_state import STOP
from jitdesk.planning.problems import Problem
from jitdesk.planning.situation import Situation

_SOME = 3  # names that a pile-up spells out
_PILE = 4  # more deliveries than these that clash one with the next are told in one row
_ONE_BY_ONE = 200  # overdue, and unplanned, deliveries that have rows of their own
_NAMED = 10  # deliveries of a pile-up that can be gone to


def clash_problems(now: Situation) -> Iterator[Problem]:
    """Yield the clashes that are not over and begin within the look-ahead, large pile-ups as one each."""
    for pile in _piles(now):
        rows = list(dict.fromkeys(row for _, *pair, _, _ in pile for row in pair))
        if len(rows) > _PILE:
            yield _pile_up(now, pile, rows)
        else:
            yield from (_clash(now, clash) for clash in pile)


def _piles(now: Situation) -> Iterator[list[Clash]]:
    """Yield the clashes that count now; together those at one door of which each begins within one before."""
    pile: list[Clash] = []
    until = 0
    for clash in now.clashes.between(now.now, now.look_ahead_end):
        door, _, _, start, end = clash
        if pile and (door != pile[0][0] or start >= until):
            yield pile
            pile, until = [], 0
        pile.append(clash)
        until = max(until, end)
    if pile:
        yield pile


def _clash(now: Situation, clash: Clash) -> Problem:
    door, first, second, start, end = clash
    both = joined_text([now.supplier(first), now.supplier(second)])
    span = f"{now.clock(start)}{DASH}{time_text(end, now.plan.zone)}"
    length = duration_text(end - start)
    return Problem(
        "clash",
        say("Door {door} · {span}", door=door, span=span),
        f"{both}, {length}",
        say("clash"),
        say(
            "{both} both stand at door {door} {span} ({length}).",
            both=both,
            door=door,
            span=span,
            length=length,
        ),
        say("Move one of them to another time or door."),
        start,
        now.minutes_left(start),
        deliveries=(now.delivery(first), now.delivery(second)),
        door=door,
    )


def _pile_up(now: Situation, pile: list[Clash], rows: list[int]) -> Problem:
    door, start, end = pile[0][0], min(clash[3] for clash in pile), max(clash[4] for clash in pile)
    who = some_text([now.supplier(row) for row in rows[:_SOME]], len(rows))
    span = f"{now.clock(start)}{DASH}{now.clock(end)}"
    return Problem(
        "clash",
        say("Door {door} · {span}", door=door, span=span),
        counted("{n} delivery: {who}", "{n} deliveries: {who}", len(rows), who=who),
        say("pile-up"),
        say(
            "{rows} deliveries stand in each other's way at door {door} {span}: {who}.",
            rows=len(rows),
            door=door,
            span=span,
            who=who,
        ),
        say("Move some of them to another time or door."),
        start,
        now.minutes_left(start),
        deliveries=tuple(now.delivery(row) for row in rows[:_NAMED]),
        door=door,
    )


def overdue_problems(now: Situation) -> Iterator[Problem]:
    """Yield the deliveries whose time has passed without a word, unless a line stop names them already.

    Of very many, the latest have rows of their own.
    """
    arrivals = now.arrivals
    latest_first = _by_time(arrivals.overdue & ~arrivals.held, arrivals.begin)[::-1].tolist()
    named = set(now.deadlines.causing(*np.flatnonzero(now.coverage.state_code == STOP).tolist()))
    rows = [row for row in latest_first if row not in named]
    yield from (_overdue(now, row) for row in rows[:_ONE_BY_ONE])
    if older := rows[_ONE_BY_ONE:]:
        since = now.clock(int(arrivals.begin[older[-1]]))
        told = say(
            "{deliveries} overdue, the first since {since}", deliveries=_deliveries(older), since=since
        )
        yield _many(now, "overdue", told, say("Call the suppliers, or book them as arrived."), older[-1])


def _overdue(now: Situation, delivery: int) -> Problem:
    begin = int(now.arrivals.begin[delivery])
    return Problem(
        "overdue",
        _called(now, delivery, begin),
        say("{now} overdue, no new time", now=duration_text(now.now - begin)),
        say("overdue"),
        say(
            "{named} was due {clock} and has no new time.", named=now.named(delivery), clock=now.clock(begin)
        ),
        say("It counts nowhere until one comes: call the supplier, or book it as arrived."),
        begin,
        now.minutes_left(begin),
        part=_first_part(now, delivery),
        deliveries=(now.delivery(delivery),),
        door=now.door(delivery),
    )


def unplanned_problems(now: Situation) -> Iterator[Problem]:
    """Yield the deliveries that stand in the tray; overdue ones are told as such.

    Of very many, the first have rows of their own.
    """
    wanted, begin = now.plan.deliveries["required_at"], now.arrivals.begin
    at = np.where(wanted != UNKNOWN, wanted, begin)
    rows = _by_time(now.arrivals.unplanned & ~now.arrivals.overdue, at).tolist()
    yield from (_unplanned(now, row, known(int(at[row]))) for row in rows[:_ONE_BY_ONE])
    if later := rows[_ONE_BY_ONE:]:
        told = say("{deliveries} in the tray", deliveries=_deliveries(later))
        yield _many(
            now, "unplanned", told, say("Drag them to doors, or load them again with slots."), later[0]
        )


def _by_time(those: NDArray[np.bool_], at: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the rows of those by an instant, the unknown ones last."""
    rows = np.flatnonzero(those)
    return rows[np.lexsort((at[rows], at[rows] == UNKNOWN))]


def _deliveries(rows: list[int]) -> str:
    return counted("{n} more delivery", "{n} more deliveries", len(rows))


def _many(now: Situation, kind: str, told: str, advice: str, first: int) -> Problem:
    """Return one problem for many deliveries, the first of which can be gone to."""
    begin = now.begin(first)
    deliveries = (now.delivery(first),)
    return Problem(
        kind, told, "", kind, f"{told}.", advice, begin, now.minutes_left(begin), deliveries=deliveries
    )


def _unplanned(now: Situation, delivery: int, at: int | None) -> Problem:
    deliveries = now.plan.deliveries
    lacking = [
        say("no {name}", name=name)
        for name, column in (("slot", "slot_start"), ("door", "door"), ("supplier", "supplier"))
        if not deliveries.value(delivery, column)
    ]
    return Problem(
        "unplanned",
        _called(now, delivery, at),
        ", ".join(lacking),
        say("not planned"),
        say("{named} has {lacking} yet.", named=now.named(delivery), lacking=joined_text(lacking)),
        say("Drag it from the tray to a door."),
        at,
        now.minutes_left(at),
        part=_first_part(now, delivery),
        deliveries=(now.delivery(delivery),),
        door=now.door(delivery),
    )


def _first_part(now: Situation, delivery: int) -> str:
    return (now.parts_of(delivery) or [""])[0]


def _called(now: Situation, delivery: int, at: int | None) -> str:
    """Return how a delivery is told from others: "Talwerk · 5120 · 13:00"."""
    words = [now.supplier(delivery), _first_part(now, delivery), "" if at is None else now.clock(at)]
    return " · ".join(filter(None, words))
