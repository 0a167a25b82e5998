"""What the readers of all message types share: the header, the lines and what is wrong with them."""

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import Group, Shape, groups
from jitdesk.intake.edifact.illegible import illegible
from jitdesk.intake.edifact.many_lines import ManyLines
from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.edifact.stated import Stated
from jitdesk.intake.edifact.syntax import Interchange, Message
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.record import Document, FileProblem, Line

_NAMED_AT_MOST = 5
_FEW, _AS_OBJECTS = 16, 512


class MessageReader(Stated):
    """Reads one message; a subclass knows the groups of its type and makes lines of them.

    Parameters
    ----------
    message : Message
        The message, unread.
    zone : ZoneInfo
        The plant's time zone.
    """

    shape: Shape
    noun: ClassVar[str]
    item: ClassVar[str] = "LIN"

    def __init__(self, message: Message, zone: ZoneInfo) -> None:
        super().__init__(message, zone)
        self.lines: list[Line] = []  # the last ones, the last of which may still change
        self._kept = ManyLines()
        self.items = 0
        self.number = ""
        self._refs: dict[str, int] = {}
        self._unread: list[BadValue] = []  # values of the item that is not complete yet

    def read(self) -> Document | None:
        """Return the document; None where its type and its number cannot be told, which is a problem then."""
        for group in groups(self.message.segments, self.shape):
            header = group
            self._unread.extend(illegible(group.segments, self.zone))
            if group.name == self.item:
                self.items += 1
                self.number = self.number or number_of(group)
                self._tried(group)
            else:
                self.close(group)
                if self._unread and group.parent is not None and group.within(self.item) is None:
                    self._tell_unread(0, "")
        bgm = next(header.every("BGM"), None)
        if bgm is None or not self.is_named(bgm):
            text = say(
                "{place} ({noun}) is not named: its BGM segment is missing or has no number. "
                "Ask the supplier to send it again.",
                place=self.place[:1].upper() + self.place[1:],
                noun=say(self.noun),
            )
            self.problems.append(FileProblem(self.place, "BGM", text))
            return None
        document = self._document(header, bgm)
        self._tell_unread(0, "")
        return document

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._kept) + len(self.lines)

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield the lines of one item."""
        raise NotImplementedError

    def close(self, group: Group) -> None:
        """Take what a group says that is no item."""

    def stated(self, item: Group) -> str:
        """Return the place that an item gives itself."""
        return item.head.value(1) if item.name == "LIN" else ""

    def is_named(self, bgm: Segment) -> bool:
        """Return whether a message can be told from others of its kind by its BGM segment."""
        return bool(bgm.value(2))

    def details(self, header: Group) -> dict[str, Any]:
        """Return the fields of the document that only this type has."""
        return {}

    def supplier_of(self, interchange: Interchange) -> str:
        """Return the supplier where the message names none: who sent it."""
        return interchange.sender

    def plant_of(self, interchange: Interchange) -> str:
        """Return the plant where the message names none: who it was sent to."""
        return interchange.receiver

    def needs_lines(self, function: str, fields: dict[str, Any]) -> bool:
        """Return whether a document says nothing without lines."""
        return function != "cancel"

    def lacks_part(self, item: Group, fields: dict[str, Any]) -> bool:
        """Return whether an item names no part at all, which is a problem then."""
        if fields["part"] or fields["supplier_part"] or fields["gtin"]:
            return False
        ref = fields["ref"]
        self.lose(
            ref, ref, say("names no part. Ask the supplier which it is."), self.raw(item.start, item.end)
        )
        return True

    def ref(self, stated: str) -> str:
        """Return the place of a line: its own number where no line before has it."""
        wanted = stated or str(self.items)
        self._refs[wanted] = self._refs.get(wanted, 0) + 1
        return wanted if self._refs[wanted] == 1 else f"{wanted} ({self._refs[wanted]})"

    def _tried(self, item: Group) -> None:
        ref, told = self.ref(self.stated(item)), len(self.problems)
        try:
            found = list(self.take(item, ref))
        except BadValue as bad:
            self.lose(ref, bad.found, f": {bad.text} {bad.advice}", self.raw(item.start, item.end))
        else:
            self.lines.extend(found)
            if len(self.lines) > _AS_OBJECTS:
                self._kept.add(self.lines[:-1])
                del self.lines[:-1]
        if self._unread:
            self._tell_unread(told, ref)

    def _tell_unread(self, since: int, ref: str) -> None:
        """Tell the values that cannot be read, but for those of the problems since then."""
        told = {problem.found for problem in self.problems[since:]}
        line = say(", line {ref}", ref=ref) if ref else ""
        for bad in self._unread:
            if bad.found not in told:
                text = say(
                    "{place}{line}, {where}: {text} It was left out. {advice}",
                    place=self.place,
                    line=line,
                    where=bad.where,
                    text=bad.text,
                    advice=bad.advice,
                )
                self.problems.append(FileProblem(self.place + line, bad.found, text[:1].upper() + text[1:]))
        self._unread.clear()

    def _document(self, header: Group, bgm: Segment) -> Document:
        message, interchange = self.message, self.message.interchange
        if message.incomplete:
            self._drop_last()
        self._check_lines(header)
        supplier_ref, supplier_name = party(header, codes.SUPPLIERS)
        function = self._function(bgm.value(3))
        fields: dict[str, Any] = {
            "facts": tuple(dict.fromkeys(self._facts(header, bgm))),
            "number": bgm.value(2),
            "issued_at": self.header_moment(header, codes.ISSUED)[0].at,
            "supplier_ref": supplier_ref or self.supplier_of(interchange),
            "supplier_name": supplier_name,
            "plant_ref": party(header, codes.PLANTS)[0] or self.plant_of(interchange),
        } | self.details(header)
        if not self.items and self.needs_lines(function, fields):
            self._tell_empty(bgm.value(2))
        return Document(
            kind=message.kind,
            standard="EDIFACT",
            version=message.version,
            lines=self._all_lines(),
            function=function,
            interchange=interchange.number,
            message=message.number,
            sender=interchange.sender,
            receiver=interchange.receiver,
            group_sender=interchange.group_sender,
            group_receiver=interchange.group_receiver,
            is_test=interchange.is_test,
            incomplete=message.incomplete,
            first_byte=message.first_byte,
            digest=message.digest(),
            **fields,
        )

    def _function(self, code: str) -> str:
        function = codes.FUNCTIONS.get(code)
        if function is None:
            self.remark(code, say('has the function "{code}", which is taken for an original.', code=code))
        return function or "original"

    def _tell_empty(self, number: str) -> None:
        text = say(
            "{place}: {noun} {number} has no lines. Ask the supplier for all of it.",
            place=self.place[:1].upper() + self.place[1:],
            noun=say(self.noun),
            number=number,
        )
        self.problems.append(FileProblem(self.place, number, text))

    def _facts(self, header: Group, bgm: Segment) -> Iterator[tuple[str, str]]:
        if self.message.subset:
            yield "subset", self.message.subset
        if bgm.value(1) in codes.DOCUMENTS:
            yield "document", codes.DOCUMENTS[bgm.value(1)]
        yield from facts_of(header)
        for segment in header.every("FTX"):
            text = " ".join(
                filter(None, map(str.strip, segment.elements[4] if len(segment.elements) > 4 else ()))
            )
            if text:
                yield "text", text

    def _all_lines(self) -> Sequence[Line]:
        if self.count <= _FEW:
            return tuple(self.lines)
        self._kept.add(self.lines)
        return self._kept

    def _drop_last(self) -> None:
        """Take out the last line of a message that was cut off: its end may be missing."""
        if self.lines and self._reaches_end(self.lines[-1]):
            last = self.lines.pop()
            text = say("may not be complete: the file was cut off there. Ask the supplier for all of it.")
            self.lose(last.ref, last.ref, text, last.raw)

    def _reaches_end(self, line: Line) -> bool:
        return isinstance(line.raw, RawSegments) and line.raw.end >= self.message.end

    def _check_lines(self, header: Group) -> None:
        counted = header.get("CNT", "2")
        stated = "" if counted is None else counted.value(1, 2)
        if self.item == "LIN" and stated.isdecimal() and int(stated[:18]) != self.items:
            self.remark(
                stated[:18],
                say(
                    "says that it has {stated} lines, but there are {items}.",
                    stated=stated[:18],
                    items=self.items,
                ),
            )
        if self.bad_labels:
            told = ", ".join(self.bad_labels[:_NAMED_AT_MOST])
            text = say(
                "has handling units whose check digit is wrong ({n}): {told}.",
                n=len(self.bad_labels),
                told=told,
            )
            self.remark(self.bad_labels[0], text)


class CustomerMessageReader(MessageReader):
    """Reads one message that a plant sends to its supplier."""

    def supplier_of(self, interchange: Interchange) -> str:
        """Return who it was sent to."""
        return interchange.receiver

    def plant_of(self, interchange: Interchange) -> str:
        """Return who sent it."""
        return interchange.sender


def party(header: Group, roles: Sequence[str]) -> tuple[str, str]:
    """Return (id, name) of the first of the roles that a header names."""
    segment = header.first("NAD", roles)
    return ("", "") if segment is None else (segment.value(2), segment.value(4) or segment.value(3))


def number_of(group: Group) -> str:
    """Return the number of the document that a group belongs to."""
    while group.parent is not None:
        group = group.parent
    bgm = next(group.every("BGM"), None)
    return "" if bgm is None else bgm.value(2)
