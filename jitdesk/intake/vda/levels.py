"""The records of a VDA file to messages: each level knows its own records and asks the levels around it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jitdesk.domain.language import say
from jitdesk.intake.record import FileProblem
from jitdesk.intake.vda.layout import Field, Layout, Layouts
from jitdesk.intake.vda.records import NOTHING, Cell, Record

_COUNTER_DIGITS = 7
_FIRST_COUNTER = 6


@dataclass(slots=True, eq=False)
class Level:
    """A record that opens a level, and those that belong to it; ``told`` are its own facts, once read.

    Ask it when all of its records are there: what it hands down is worked out once.
    """

    layout: Layout
    key: str
    parent: "Level | None" = None
    records: list[Record] = field(default_factory=list)
    inner: list["Level"] = field(default_factory=list)
    told: dict[str, list[str]] | None = None
    _cells: dict[str, Cell] = field(default_factory=dict)

    def cells(self, name: str) -> list[Cell]:
        """Return what this level's own records say under a name."""
        layouts = self.layout.records
        return [record.cell(each) for record in self.records for each in layouts[record.key].get(name, ())]

    def cell(self, name: str) -> Cell:
        """Return the first that says something, the innermost level's before those around it."""
        found = self._cells.get(name)
        if found is None:
            found = self._cells[name] = self._sought(name)
        return found

    def _sought(self, name: str) -> Cell:
        own = self.cells(name)
        for cell in own:
            if cell.written:
                return cell
        around = self.parent.cell(name) if self.parent else NOTHING
        zeros = next((cell for cell in own if cell.text.strip()), around)
        return around if around.written else zeros

    def text(self, name: str) -> str:
        """Return :meth:`cell` as text, "" of zeros only."""
        return self.cell(name).written

    def outwards(self) -> Iterator["Level"]:
        """Yield this level and those that it stands in, the innermost first."""
        level: Level | None = self
        while level is not None:
            yield level
            level = level.parent

    def inwards(self) -> Iterator["Level"]:
        """Yield this level and all that stand in it."""
        yield self
        for level in self.inner:
            yield from level.inwards()


@dataclass(slots=True)
class Message:
    """All between a header and its trailer; ``trailer`` is None where it is missing."""

    layout: Layout
    header: Level
    trailer: Record | None = None
    last: Record | None = None
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def version(self) -> str:
        """Digits 4 and 5 of its first record, "" where the header is missing."""
        return self.header.records[0].text[3:5].strip() if self.header.records else ""

    def documents(self) -> list[Level]:
        """Return the levels that are documents."""
        return [level for level in self.header.inwards() if level.key == self.layout.document]


class Walk:
    """Puts the records of a file into messages, and tells which it cannot use.

    Parameters
    ----------
    layouts : Layouts
        The messages that are known.
    """

    def __init__(self, layouts: Layouts) -> None:
        self._layouts = layouts
        self._message: Message | None = None
        self._level: Level | None = None
        self._skipped = ""
        self.messages: list[Message] = []
        self.problems: list[FileProblem] = []

    def take(self, record: Record) -> None:
        """Add one record."""
        if record.key in self._layouts.by_header:
            self._open(self._layouts.by_header[record.key], record)
        elif record.key in self._layouts.names:
            self._name(record)
        elif self._skipped and record.key.startswith(self._skipped):
            return  # it belongs to the message that was named
        elif self._message is None:
            self._without_header(record)
        else:
            self._inside(self._message, record)

    def _open(self, layout: Layout, record: Record) -> None:
        self._skipped = ""
        self._level = Level(layout, layout.header, records=[record])
        self._message = Message(layout, self._level, counts=Counter({record.key: 1}), last=record)
        self.messages.append(self._message)

    def _inside(self, message: Message, record: Record) -> None:
        layout = message.layout
        if record.key not in layout.records:
            self._unknown(record)
            return
        message.counts[record.key] += 1
        if record.key == layout.trailer:
            message.trailer = record
            self._check(message, record)
            self._message = self._level = None
            return
        message.last = record
        if record.key in layout.levels:
            self._level = self._opened(layout, record.key)
        assert self._level is not None
        self._level.records.append(record)

    def _opened(self, layout: Layout, key: str) -> Level:
        """Return a new level inside the innermost open one that stands above it."""
        assert self._level is not None
        above = layout.levels[: layout.levels.index(key)]
        parent = next(level for level in self._level.outwards() if level.key in above)
        level = Level(layout, key, parent)
        parent.inner.append(level)
        return level

    def _without_header(self, record: Record) -> None:
        layout = next((each for each in self._layouts.by_header.values() if record.key in each.records), None)
        if layout is None or record.key == layout.trailer:
            self._unknown(record)
            return
        self._level = Level(layout, layout.header)
        self._message = Message(layout, self._level)
        self.messages.append(self._message)
        text = say(
            "Record {number} has no header ({header}) before it: its sender is not known.",
            number=record.number,
            header=layout.header,
        )
        self.problems.append(
            FileProblem(say("record {number}", number=record.number), record.key, text, unusable=False)
        )
        self._inside(self._message, record)

    def _name(self, record: Record) -> None:
        self._message, self._skipped = None, record.key[:2]
        name = self._layouts.names[record.key]
        text = say(
            "Record {number} begins a VDA {name}, which jitdesk does not read. It was left out.",
            number=record.number,
            name=name,
        )
        self.problems.append(FileProblem(say("record {number}", number=record.number), record.key, text))

    def _unknown(self, record: Record) -> None:
        text = say(
            'Record {number} begins with "{key}", which is no record that belongs here.',
            number=record.number,
            key=record.key,
        )
        raw = ((record.key, record.text),)
        self.problems.append(
            FileProblem(say("record {number}", number=record.number), record.key, text, raw=raw)
        )

    def _check(self, message: Message, trailer: Record) -> None:
        wrong = [
            say(
                "{stated} of {key}, but there are {counted}",
                stated=stated.lstrip("0") or 0,
                key=key,
                counted=message.counts[key],
            )
            for place, key in enumerate(message.layout.counted)
            if (stated := _counter(trailer, place))
            and stated.lstrip("0") != f"{message.counts[key]:d}".lstrip("0")
        ]
        if wrong:
            text = say(
                "Record {number} ({key}) says {wrong}. All were read.",
                number=trailer.number,
                key=trailer.key,
                wrong="; ".join(wrong),
            )
            self.problems.append(
                FileProblem(say("record {number}", number=trailer.number), trailer.key, text, unusable=False)
            )


def walk(records: Iterable[Record], layouts: Layouts) -> Walk:
    """Return the messages that some records make."""
    walked = Walk(layouts)
    for record in records:
        walked.take(record)
    return walked


def _counter(trailer: Record, place: int) -> str:
    first = _FIRST_COUNTER + place * _COUNTER_DIGITS
    cell = trailer.cell(Field("", first, first + _COUNTER_DIGITS - 1))
    return "" if cell.is_cut else cell.text.strip()
