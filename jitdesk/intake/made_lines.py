"""Lines that are made when they are looked at, from whatever a reader kept of them."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import overload

from jitdesk.intake.record import Line


class MadeLines(Sequence[Line]):
    """Lines of a long document; equal to any sequence of equal lines."""

    @abstractmethod
    def line(self, place: int) -> Line:
        """Return the line at a place from 0 to below the length."""

    @overload
    def __getitem__(self, place: int) -> Line: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Line, ...]: ...
    def __getitem__(self, place: int | slice) -> Line | tuple[Line, ...]:
        if isinstance(place, slice):
            return tuple(map(self.line, range(*place.indices(len(self)))))
        wanted = place + len(self) if place < 0 else place
        if not 0 <= wanted < len(self):
            raise IndexError(place)
        return self.line(wanted)

    def __iter__(self) -> Iterator[Line]:
        return map(self.line, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
