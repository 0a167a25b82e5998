"""The lines of a long document by columns: a fraction of what they would take as objects of their own."""

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, overload

from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.made_lines import MadeLines
from jitdesk.intake.record import Line

_DEFAULTS = {each.name: each.default for each in fields(Line)}


class ManyLines(MadeLines):
    """The lines of messages, block by block."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._ends: list[int] = []

    def add(self, lines: Sequence[Line]) -> None:
        """Keep further lines behind those that are there."""
        if lines:
            self._blocks.append(_Block(lines))
            self._ends.append(len(self) + len(lines))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def line(self, place: int) -> Line:
        """Return the line at a place."""
        block = bisect_right(self._ends, place)
        return self._blocks[block].line(place - (self._ends[block - 1] if block else 0))


class _Block:
    """Some lines: what is the same in all of them once, the rest by columns."""

    __slots__ = ("_columns", "_same")

    def __init__(self, lines: Sequence[Line]) -> None:
        self._same: dict[str, Any] = {}
        self._columns: dict[str, Sequence[Any]] = {}
        for name, default in _DEFAULTS.items():
            values = [getattr(line, name) for line in lines]
            if name == "raw" or values.count(values[0]) < len(values):
                self._columns[name] = _column(values)
            elif values[0] != default:
                self._same[name] = values[0]

    def line(self, place: int) -> Line:
        """Return one of them."""
        return Line(**self._same, **{name: column[place] for name, column in self._columns.items()})


class _RawColumn(Sequence[RawSegments]):
    """The segments of some lines, which all stand in one text."""

    __slots__ = ("_first", "_places", "_starts")

    def __init__(self, values: Sequence[RawSegments]) -> None:
        self._first = values[0]
        self._places = array("q", [place for raw in values for place in raw.spans])
        self._starts = array("q", [0])
        for raw in values:
            self._starts.append(self._starts[-1] + len(raw.spans))

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, place: int) -> RawSegments: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[RawSegments, ...]: ...
    def __getitem__(self, place: int | slice) -> RawSegments | tuple[RawSegments, ...]:
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(len(self))))
        return self._first.elsewhere(tuple(self._places[self._starts[place] : self._starts[place + 1]]))


def _column(values: list[Any]) -> Sequence[Any]:
    if all(type(value) is int for value in values):
        return array("q", values)
    if all(isinstance(value, RawSegments) for value in values):
        return _RawColumn(values)
    return tuple(values)
