"""The segments of a message to the groups that its type builds of them: one mechanism for all types."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from jitdesk.intake.edifact.tokens import Segment

HEADER = "UNH"
"""The name of the group that holds all others."""

_RECEIVERS = frozenset({"", "ST", "DP", "CN", "BY", "UC"})
"""Parties whose places are where the goods go; the dock of a supplier is not that of the plant."""
_FIRST_NAME = {"LIN": 3, "PIA": 2, "GIN": 2, "GIR": 2}


@dataclass(frozen=True, slots=True)
class Shape:
    """How the groups of a message type lie in each other.

    Attributes
    ----------
    opens : mapping of str to tuple of str
        The segment that opens a group, to the groups that it may lie in; it is plain where none is open.
    holds : mapping of str to frozenset of str
        Groups that take only these segments besides their own: any other one closes them.
    closed : frozenset of str
        Groups that are gone once they are read; the others stay with the group they lie in.
    ends : frozenset of str
        Segments behind which all groups are over: they belong to the header.
    renamed : callable
        What a segment opens, where its tag alone does not tell; "" for nothing.
    """

    opens: Mapping[str, tuple[str, ...]]
    holds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    closed: frozenset[str] = frozenset({"LIN"})
    ends: frozenset[str] = frozenset({"UNS", "CNT"})
    renamed: Callable[[Segment, "Group"], str] | None = None


class Group:
    """One group: the segments that are its own, those that it begins with first.

    Attributes
    ----------
    name : str
        What it was opened as, most often the tag of its first segment.
    parent : Group or None
        The group that it lies in.
    children : list of Group
        Those that lie in it and are not read apart.
    inner : int
        How many groups were opened in it.
    repeated : tuple of Segment
        Quantities whose qualifier an earlier one of its has too.
    head_end, end : int
        Where its own segments in front of its first child end, and where it ends altogether.
    """

    __slots__ = (
        "_first",
        "_party",
        "children",
        "end",
        "head_end",
        "inner",
        "name",
        "parent",
        "repeated",
        "segments",
        "start",
    )

    def __init__(self, name: str, parent: "Group | None", start: int) -> None:
        self.name = name
        self.parent = parent
        self.start = self.end = self.head_end = start
        self.children: list[Group] = []
        self.inner = 0
        self.segments: list[Segment] = []
        self.repeated: tuple[Segment, ...] = ()
        self._first: dict[tuple[str, str], Segment] = {}
        self._party = ""

    def take(self, segment: Segment) -> None:
        """Add a segment of its own."""
        self.segments.append(segment)
        if segment.tag == "NAD":
            self._party = segment.value(1)
        if segment.tag != "LOC" or self._party in _RECEIVERS:
            first = self._first.setdefault((segment.tag, segment.value(1)), segment)
            if first is not segment and segment.tag == "QTY":
                self.repeated += (segment,)
        self.end = segment.end
        if not self.inner:
            self.head_end = segment.end

    @property
    def head(self) -> Segment:
        """The segment that opened it."""
        return self.segments[0]

    def get(self, tag: str, code: str) -> Segment | None:
        """Return its first segment of a tag and a qualifier."""
        return self._first.get((tag, code))

    def first(self, tag: str, codes: Iterable[str]) -> Segment | None:
        """Return its first segment of the first qualifier that is there."""
        for code in codes:
            if (tag, code) in self._first:
                return self._first[tag, code]
        return None

    def near(self, tag: str, codes: Sequence[str]) -> Segment | None:
        """As :meth:`first`, of the nearest group outwards that has one."""
        group: Group | None = self
        while group is not None:
            found = group.first(tag, codes)
            if found is not None:
                return found
            group = group.parent
        return None

    def every(self, tag: str) -> Iterator[Segment]:
        """Yield its segments of a tag, in their order."""
        return (segment for segment in self.segments if segment.tag == tag)

    def names(self, *tags: str) -> Iterator[tuple[str, str, str]]:
        """Yield (qualifier, number, last number of a range) of the LIN, PIA, GIN and GIR segments."""
        for segment in self.segments:
            if segment.tag in tags:
                marked = segment.value(1) if segment.tag == "GIN" else ""
                for parts in segment.each(_FIRST_NAME[segment.tag]):
                    number, code, *_ = (*(part.strip() for part in parts), "", "")
                    if number:
                        yield (marked, number, code) if marked else (code, number, "")
                    if segment.tag == "LIN":
                        break

    def let_go(self) -> None:
        """Forget the groups in it, which know it: else only the collector of cycles could free them."""
        for child in self.children:
            child.let_go()
        self.children.clear()

    def within(self, name: str) -> "Group | None":
        """Return the nearest group outwards of a name, itself included."""
        group: Group | None = self
        while group is not None and group.name != name:
            group = group.parent
        return group


def groups(segments: Iterable[Segment], shape: Shape) -> Iterator[Group]:
    """Yield every group of a message when it is complete, inner ones first and the header last."""
    current = Group(HEADER, None, 0)
    opens, renamed = shape.opens, shape.renamed
    for segment in segments:
        name = renamed(segment, current) if renamed else segment.tag
        outer = _outer(current, opens[name]) if name in opens else None
        opened = outer is not None
        if outer is None:
            outer = _keeper(current, segment.tag, shape)
        while current is not outer:
            yield current
            current = _left(current, shape)
        if opened:
            current.inner += 1
            current = Group(name, current, segment.start)
        current.take(segment)
    while current.parent is not None:
        yield current
        current = _left(current, shape)
    yield current
    current.let_go()


def _outer(current: Group, names: tuple[str, ...]) -> Group | None:
    """Return the nearest group outwards that has one of the names."""
    group: Group | None = current
    while group is not None and group.name not in names:
        group = group.parent
    return group


def _keeper(current: Group, tag: str, shape: Shape) -> Group:
    """Return the group that a segment belongs to which opens none."""
    group = current
    if tag in shape.ends:
        while group.parent is not None:
            group = group.parent
    holds = shape.holds
    while group.name in holds and tag not in holds[group.name] and group.parent is not None:
        group = group.parent
    return group


def _left(group: Group, shape: Shape) -> Group:
    outer = group.parent
    assert outer is not None
    outer.end = group.end
    if group.name in shape.closed:
        group.let_go()
    else:
        outer.children.append(group)
    return outer
