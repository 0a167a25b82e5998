"""What the lines of one call-off say only together: a schedule, and dates that it names twice."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from jitdesk.domain.columns import Key
from jitdesk.domain.values import wall_from_utc
from jitdesk.services.confirming.calling_off import key_of, wanted_row
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said

_Placed = tuple[Key, tuple[object, ...]]
_SCOPE = 5  # supplier, part, line, order, order_line lead the key


def called_together(
    lines: Sequence[Said], numbers: KnownNumbers, part_of: Callable[[Said], str], now: int
) -> tuple[Said, ...]:
    """Return the lines of one call-off with what they say together.

    Quantities of one date add up. The first line of a part for an order and a point of use carries the
    keys of all of them, so that what the former schedule wanted besides can go with it.
    """
    placed = [_placed(said, numbers, part_of, now) for said in lines]
    totals: dict[Key, int] = {}
    scopes: dict[Key, set[Key]] = {}
    days: Counter[tuple[object, ...]] = Counter()
    for said, place in zip(lines, placed, strict=True):
        if place is not None:
            key, day = place
            days[day] += key not in totals
            totals[key] = totals.get(key, 0) + (said.line.qty or 0)
            scopes.setdefault(key[:_SCOPE], set()).add(key)
    together = []
    for said, place in zip(lines, placed, strict=True):
        if place is None:
            together.append(said)
            continue
        key, day = place
        total = totals[key] if totals[key] != said.line.qty else None
        restates = frozenset(scopes.pop(key[:_SCOPE], ()))
        together.append(replace(said, total_qty=total, restates=restates, is_only_of_day=days[day] == 1))
    return tuple(together)


def _placed(said: Said, numbers: KnownNumbers, part_of: Callable[[Said], str], now: int) -> _Placed | None:
    """Return a line's key in ``requirements``, and what it shares with others of its day."""
    try:
        wanted = wanted_row(said, part_of(said), numbers, now)
    except NotUsable:
        return None
    day = wall_from_utc(int(wanted["required_at"] or 0), numbers.plan.zone).date()
    return key_of(wanted), (wanted["part"], wanted["order"], day)
