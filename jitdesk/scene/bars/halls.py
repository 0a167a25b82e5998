"""What the head of a hall says: its worst trouble in words, its trucks, its doors in use over the day."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import all_spans_at_door
from jitdesk.scene.bars.days import DayCells, day_cells
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.rows import RowsBy, members_of
from jitdesk.scene.bars.state import BarState, states_of
from jitdesk.scene.bars.trouble import TROUBLE_ICONS, TROUBLE_WORDS, Trouble, troubles_of

STEP_S = 15 * MINUTE_S


@dataclass(frozen=True, eq=False)
class Halls:
    """All halls over the days that are shown; one row a hall, in the order of their doors.

    Attributes
    ----------
    names : tuple of str
        As written in the plan.
    doors : ndarray of int64
        How many doors each has.
    cells : DayCells
        Trucks and worst trouble by hall and day, around the days that are shown as well.
    icons, words : tuple of str
        Each hall's worst trouble, and all of them counted: "1 clash, 1 late"; empty when all is well.
    trucks : ndarray of int64
        Trucks within the days that are shown.
    in_use : ndarray of int64, shape (halls, steps)
        Doors in use in every quarter of an hour from the first midnight of `cells` on; empty but for a day.
    """

    names: tuple[str, ...]
    doors: Ints
    cells: DayCells
    icons: tuple[str, ...]
    words: tuple[str, ...]
    trucks: Ints
    in_use: Ints


def halls_of(outlook: Outlook, start: int, end: int, margin_s: int, *, by_quarter: bool = False) -> Halls:
    """Return the halls: words for [start, end), days for that and a margin around it."""
    names, of_door = hall_of_doors(outlook)
    cells = day_cells(outlook, RowsBy.DOORS, start - margin_s, end + margin_s)
    of_hall = cells.gathered(np.append(of_door, -1), len(names))
    delivery, door = members_of(outlook.plan, RowsBy.DOORS)
    begin, _ = all_spans_at_door(outlook)
    shown = delivery[(door >= 0) & (begin >= start) & (begin < end)]
    said = _said(outlook, of_door[door[shown]], shown, len(names))
    days = of_hall.within(start, end)
    in_use = _in_use(outlook, of_door, of_hall) if by_quarter else np.zeros((len(names), 0), np.int64)
    return Halls(
        names,
        np.bincount(of_door, minlength=len(names)),
        of_hall,
        tuple(icon for icon, _ in said),
        tuple(words for _, words in said),
        of_hall.trucks[:, days].sum(axis=1),
        in_use,
    )


def hall_of_doors(outlook: Outlook) -> tuple[tuple[str, ...], Ints]:
    """Return the halls in the order of their first doors, and the hall of each door."""
    halls = outlook.plan["doors"]["hall"].tolist()
    numbers = {hall: number for number, hall in enumerate(dict.fromkeys(halls))}
    return tuple(numbers), np.array([numbers[hall] for hall in halls], np.int64)


def _said(outlook: Outlook, hall: Ints, delivery: Ints, halls: int) -> list[tuple[str, str]]:
    """Return icon and words of every hall."""
    troubles = troubles_of(outlook)[delivery]
    counts = np.bincount(hall * len(Trouble) + troubles, minlength=halls * len(Trouble))
    counts = counts.reshape(halls, len(Trouble))
    # Two trucks make a clash.
    counts[:, Trouble.CLASH] = -(-counts[:, Trouble.CLASH] // 2)
    said = []
    for number, row in enumerate(counts.tolist()):
        kinds = [kind for kind in reversed(Trouble) if kind is not Trouble.NONE and row[kind]]
        words = [f"{row[kind]} {say(TROUBLE_WORDS[kind][row[kind] > 1])}" for kind in kinds]
        if kinds and kinds[0] is Trouble.STOP and row[Trouble.STOP] == 1:
            words[0] = (
                _stop_words(outlook, delivery[(hall == number) & (troubles == Trouble.STOP)]) or words[0]
            )
        said.append((TROUBLE_ICONS[kinds[0]] if kinds else "", ", ".join(words)))
    return said


def _stop_words(outlook: Outlook, delivery: Ints) -> str:
    """Return which line stops and when: "Line 3 stops 14:20"."""
    causes = outlook.deadlines.causes(int(delivery[0]))
    if not causes:
        return ""
    line, _, at = causes[0]
    return say(
        "{outlook} stops {at}",
        outlook=line_name(outlook.plan, line),
        at=outlook.clock(at),
    )


def _in_use(outlook: Outlook, of_door: Ints, cells: DayCells) -> Ints:
    """Return how many doors of each hall are in use in each step; trucks that clash share one door."""
    begin, end = all_spans_at_door(outlook)
    delivery, door = members_of(outlook.plan, RowsBy.DOORS)
    first, last = int(cells.edges[0]), int(cells.edges[-1])
    there = (door >= 0) & (begin != UNKNOWN) & (begin < last) & (end > first)
    delivery = delivery[there & (states_of(outlook) != BarState.CANCELLED)]
    door, steps = door[delivery], (last - first) // STEP_S
    opens = np.clip((begin[delivery] - first) // STEP_S, 0, steps)
    closes = np.clip(-((first - end[delivery]) // STEP_S), 0, steps)
    width, doors = steps + 1, len(of_door)
    change = np.bincount(door * width + opens, minlength=doors * width)
    change -= np.bincount(door * width + closes, minlength=doors * width)
    busy = np.cumsum(change.reshape(doors, width)[:, :steps], axis=1) > 0
    in_use = np.zeros((len(cells.trucks), steps), np.int64)
    np.add.at(in_use, of_door, busy)
    return in_use
