"""What follows from where deliveries are held: which lines stop, where stock gets low, who stands there."""

from dataclasses import dataclass
from typing import NamedTuple


class Slot(NamedTuple):
    """Where a delivery is held: at a door, within [start, end) in UTC seconds."""

    start: int
    end: int
    door: str


@dataclass(frozen=True, slots=True)
class LineStop:
    """One line that stops for lack of one part.

    Attributes
    ----------
    line, part : str
        Which line, for lack of what.
    at : int
        UTC second of the line's first demand that is not served.
    until : int or None
        When supply catches up; ``None`` if it never does before the plan ends.
    qty : int
        Largest shortfall in thousandths.
    stop_s : int
        Seconds that any of the stock's lines works in this gap.
    caused : bool
        Whether the deliveries would have prevented it by coming earlier.
    """

    line: str
    part: str
    at: int
    until: int | None
    qty: int
    stop_s: int
    caused: bool


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows when deliveries begin unloading at certain instants.

    Attributes
    ----------
    begin, ends : int or None
        Unloading [begin, ends) of the first of them in UTC seconds; ``None`` where nobody knows.
    usable_at : int or None
        When the first of their parts is at the line; ``None`` if none counts (on hold, overdue).
    stops : tuple of LineStop
        Of the locations that they feed, those within the look-ahead or caused by them: caused ones first,
        then by time.
    lows : tuple of (line, part, at)
        Where stock gets low without a stop before it, by time.
    spare_s : int or None
        Seconds from ``begin`` to the latest safe start, negative when too late; ``None`` without one.
    location_rows : tuple of int
        The rows in coverage that they feed.
    as_safe : bool
        Whether no line stops because of them.
    """

    begin: int | None
    ends: int | None
    usable_at: int | None
    stops: tuple[LineStop, ...]
    lows: tuple[tuple[str, str, int], ...]
    spare_s: int | None
    location_rows: tuple[int, ...]
    as_safe: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """The hint while deliveries are dragged together; mostly it is one.

    Attributes
    ----------
    as_dragged : Consequence
        If they come as dragged.
    as_expected : Consequence or None
        As the suppliers expect, which is what coverage says after the drop; ``None`` where it is the same.
    latest_safe_start : int or None
        UTC second for the first of them, the others moving with it; ``None`` where they answer for no line.
    binding_part : str
        The part that sets it.
    clashes_with : tuple of int
        Rows of the other deliveries that stand at one of the doors then.
    passed : bool
        Whether one of them is dragged to a time before now.
    before : Consequence
        As the plan stands.
    """

    as_dragged: Consequence
    as_expected: Consequence | None
    latest_safe_start: int | None
    binding_part: str
    clashes_with: tuple[int, ...]
    passed: bool
    before: Consequence
