"""The loops of a transaction set: each level knows its own segments and asks the levels around it.

What a shipment, an order or a pallet says holds for everything in it, until a level within says otherwise.
"""

from collections.abc import Iterator, Mapping, Sequence

from jitdesk.intake.record import Raw
from jitdesk.intake.x12.segments import Segment


class Level:
    """One loop of a transaction set.

    Parameters
    ----------
    kind : str
        "S", "O", "T", "P", "I" ... of an HL loop; the tag of the segment that opens any other.
    ref : str
        How problems and lines name it.
    parent : Level, optional
        The loop that it stands in.
    """

    def __init__(self, kind: str, ref: str, parent: "Level | None" = None) -> None:
        self.kind = kind
        self.ref = ref
        self.parent = parent
        self.inner: list[Level] = []
        self.segments: list[Segment] = []
        self._by_tag: dict[str, list[Segment]] = {}
        self._coded: dict[str, Mapping[str, str]] = {}
        self._handed_down: dict[tuple[str, tuple[str, ...], int], Segment | None] = {}
        if parent is not None:
            parent.inner.append(self)

    def take(self, segment: Segment) -> None:
        """Add a segment to this level."""
        self.segments.append(segment)
        self._by_tag.setdefault(segment.tag, []).append(segment)

    def outwards(self) -> Iterator["Level"]:
        """Yield this level and those that it stands in, the innermost first."""
        level: Level | None = self
        while level is not None:
            yield level
            level = level.parent

    def inwards(self) -> Iterator["Level"]:
        """Yield this level and all that stand in it, in the order of the file."""
        waiting = [self]
        while waiting:
            level = waiting.pop()
            yield level
            waiting.extend(reversed(level.inner))

    def all(self, *tags: str) -> list[Segment]:
        """Return this level's own segments of some tags."""
        return [segment for tag in tags for segment in self._by_tag.get(tag, ())]

    def own(self, tag: str, codes: Sequence[str] = (), at: int = 1) -> Segment | None:
        """Return this level's first segment of a tag whose element `at` is the first code that is there."""
        segments = self._by_tag.get(tag)
        if not segments or not codes:
            return segments[0] if segments else None
        for code in codes:
            for segment in segments:
                if segment.value(at) == code:
                    return segment
        return None

    def first(self, tag: str, codes: tuple[str, ...] = (), at: int = 1) -> Segment | None:
        """Return what :meth:`own` does of the innermost level that has one."""
        found = self.own(tag, codes, at)
        if found is None and self.parent is not None:
            found = self.parent.handed_down(tag, codes, at)
        return found

    def handed_down(self, tag: str, codes: tuple[str, ...], at: int) -> Segment | None:
        """Return :meth:`first`, worked out once for all levels within: ask it of a whole loop only."""
        sought = (tag, codes, at)
        if sought not in self._handed_down:
            self._handed_down[sought] = self.first(tag, codes, at)
        return self._handed_down[sought]

    def coded(self, tag: str) -> Mapping[str, str]:
        """Return element 2 of the segments of a tag by their element 1, as the innermost level has it."""
        if tag not in self._coded:
            around = self.parent.coded(tag) if self.parent else {}
            # Of one level's, the first counts.
            own = {each.value(1): each.value(2) for each in reversed(self.all(tag)) if each.value(2)}
            self._coded[tag] = {**around, **own} if own else around
        return self._coded[tag]

    def value(self, tag: str, element: int, codes: tuple[str, ...] = (), at: int = 1) -> str:
        """Return one element of :meth:`first`, "" where there is none."""
        found = self.first(tag, codes, at)
        return found.value(element) if found else ""

    def raw(self) -> Raw:
        """Return the segments of this level and of all that stand in it."""
        return tuple((segment.tag, segment.text) for level in self.inwards() for segment in level.segments)
