"""The rows of the deliveries band: doors in their order, and where each lies."""

from bisect import bisect_right
from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from jitdesk.domain.plan import Plan
from jitdesk.scene.bars.level import HOUR, WEEK, WEEK_SMALL, Density, Level, day_level

HALL_HEIGHT = 18


@dataclass(frozen=True, slots=True)
class DoorRow:
    """One door's row, or a hall's head above its doors (``level`` None).

    Attributes
    ----------
    door : str
        The door; empty for a hall's head.
    hall : str
        The hall as written in the plan.
    kind, note : str
        "side", and what the plan notes about it.
    level : Level or None
        How its bars are shown.
    top, height : int
        Pixels from the first row's top.
    """

    door: str
    hall: str
    kind: str
    note: str
    level: Level | None
    top: int
    height: int


@dataclass(frozen=True)
class DoorRows:
    """All rows from top to bottom, in pixels at the user's text size."""

    rows: tuple[DoorRow, ...]

    @property
    def height(self) -> int:
        """The height of all rows."""
        return self.rows[-1].top + self.rows[-1].height if self.rows else 0

    @cached_property
    def of_door(self) -> dict[str, int]:
        """The row of each door."""
        return {row.door: number for number, row in enumerate(self.rows) if row.level is not None}

    @cached_property
    def _tops(self) -> list[int]:
        return [row.top for row in self.rows]

    def at(self, y: float) -> int:
        """Return the row at a height; -1 above the first and below the last."""
        if not 0 <= y < self.height:
            return -1
        return bisect_right(self._tops, y) - 1

    def between(self, top: float, bottom: float) -> range:
        """Return the rows that show within [top, bottom)."""
        if not self.rows or bottom <= max(top, 0) or top >= self.height:
            return range(0)
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, bisect_right(self._tops, max(bottom - 1, 0)))

    def door_near(self, y: float) -> int:
        """Return the door's row at a height, or the nearest one; -1 where there is no door."""
        doors = [number for number, row in enumerate(self.rows) if row.level is not None]
        if not doors:
            return -1
        return min(doors, key=lambda number: _distance(self.rows[number], y))


def _distance(row: DoorRow, y: float) -> float:
    return max(row.top - y, y - (row.top + row.height - 1), 0)


def hall_text(hall: str) -> str:
    """Return a hall's name: a bare letter or number becomes "Hall A"."""
    return f"Hall {hall}" if 0 < len(hall) <= 2 else hall


def door_rows(
    plan: Plan,
    zoom: str,
    density: Density | None = None,
    folded: Set[str] = frozenset(),
    factor: float = 1.0,
) -> DoorRows:
    """Return the rows of a plan's doors at a zoom.

    Parameters
    ----------
    plan : Plan
        Its table of doors, whose order holds.
    zoom : str
        ``hour``, ``day`` or ``week``; the week opens the first hall and shrinks the others.
    density : Density, optional
        The density asked for at the day zoom.
    folded : set of str
        Halls of which only the head is shown, at the week zoom.
    factor : float
        The user's text size, 0.9 to 1.5.
    """
    doors = plan["doors"]
    cells = list(zip(doors["door"], doors["hall"], doors["kind"], doors["note"], strict=True))
    if zoom == "week":
        return _by_hall(cells, folded, factor)
    level = (HOUR if zoom == "hour" else day_level(len(cells), density)).scaled(factor)
    return DoorRows(
        tuple(
            DoorRow(door, hall, kind, note, level, number * level.row, level.row)
            for number, (door, hall, kind, note) in enumerate(cells)
        )
    )


def _by_hall(cells: list[tuple[str, str, str, str]], folded: Set[str], factor: float) -> DoorRows:
    halls = list(dict.fromkeys(hall for _, hall, _, _ in cells))
    rows: list[DoorRow] = []
    top = 0
    for number, hall in enumerate(halls):
        level = (WEEK if number == 0 else WEEK_SMALL).scaled(factor)
        if number:
            head = DoorRow("", hall, "", "", None, top, round(HALL_HEIGHT * factor))
            rows.append(head)
            top += head.height
        if hall in folded and number:
            continue
        for door, of, kind, note in cells:
            if of == hall:
                rows.append(DoorRow(door, hall, kind, note, level, top, level.row))
                top += level.row
    return DoorRows(tuple(rows))
