"""What the readers of all message types share: the header, the lines and what is wrong with them."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, ClassVar, TypeVar
from zoneinfo import ZoneInfo

from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import OPEN, TIME_ONLY, Moment, last_second, parse_dtm
from jitdesk.intake.edifact.groups import Group, Shape, groups
from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.edifact.syntax import Interchange, Message
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.edifact.values import BadValue, quantity
from jitdesk.intake.record import Document, FileProblem, Line, Raw
from jitdesk.intake.sscc import is_misread, without_announcement

_NAMED_AT_MOST = 5

T = TypeVar("T")


class MessageReader:
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
        self.message = message
        self.zone = zone
        self.lines: list[Line] = []
        self.problems: list[FileProblem] = []
        self.items = 0
        self.number = ""
        self._refs: dict[str, int] = {}
        self._bad_labels: list[str] = []
        self._moments: dict[tuple[str, ...], tuple[Moment, str]] = {}
        self._place = f"message {message.number}"

    def read(self) -> Document | None:
        """Return the document; None where its type and its number cannot be told, which is a problem then."""
        for group in groups(self.message.segments, self.shape):
            header = group
            if group.name == self.item:
                self.items += 1
                self.number = self.number or number_of(group)
                self._tried(group)
            else:
                self.close(group)
        bgm = next(header.every("BGM"), None)
        if bgm is None or not self.is_named(bgm):
            names = f"Message {self.message.number} names no {self.noun}"
            text = f"{names}: its BGM segment is missing or has no number. Ask the supplier to send it again."
            self.problems.append(FileProblem(self._place, "BGM", text))
            return None
        return self._document(header, bgm)

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
        self.lose(ref, ref, " names no part. Ask the supplier which it is.", self.raw(item.start, item.end))
        return True

    def lose(self, ref: str, found: str, text: str, raw: Raw, *, unusable: bool = True) -> None:
        """Keep a problem in place of a line."""
        where = f"{self._place}, line {ref}"
        told = f"M{where[1:]}{text}"
        self.problems.append(FileProblem(where, found, told, unusable, ref, raw))

    def remark(self, found: str, text: str, *, unusable: bool = False) -> None:
        """Keep a problem that costs no line."""
        self.problems.append(FileProblem(self._place, found, f"M{self._place[1:]} {text}", unusable))

    def ref(self, stated: str) -> str:
        """Return the place of a line: its own number where no line before has it."""
        wanted = stated or str(self.items)
        self._refs[wanted] = self._refs.get(wanted, 0) + 1
        return wanted if self._refs[wanted] == 1 else f"{wanted} ({self._refs[wanted]})"

    def raw(self, *spans: int) -> RawSegments:
        """Return the segments in parts of the text."""
        return RawSegments(self.message.text, self.message.separators, spans)

    def moment(self, group: Group, qualifiers: Sequence[str]) -> tuple[Moment, str]:
        """Return the first of a group's dates that says when, and its qualifier.

        Raises
        ------
        BadValue
            If it is no date.
        """
        for qualifier in qualifiers:
            segment = group.get("DTM", qualifier)
            if segment is not None and (found := self._dated(group, segment)).at is not None:
                return found, qualifier
        return OPEN, ""

    def window(self, group: Group, first: str, last: str, moment: Moment) -> tuple[int | None, int | None]:
        """Return the two ends of a time window, both included: its own dates, or the period of a moment.

        Raises
        ------
        BadValue
            As :meth:`moment`.
        """
        earliest, latest = self.moment(group, (first,))[0], self.moment(group, (last,))[0]
        if earliest.at is None and latest.at is None and moment.until is not None:
            return moment.at, moment.until
        return earliest.at, last_second(latest, self.zone)

    def header_moment(self, header: Group, qualifiers: Sequence[str]) -> tuple[Moment, str]:
        """As :meth:`moment`, of the header; a bad date is a problem of the message, told once."""
        wanted = tuple(qualifiers)
        if wanted not in self._moments:
            self._moments[wanted] = self.tried(lambda: self.moment(header, qualifiers), (OPEN, ""))
        return self._moments[wanted]

    def tried(self, read: Callable[[], T], otherwise: T) -> T:
        """Return what a header's value says; a bad one is a problem of the message."""
        try:
            return read()
        except BadValue as bad:
            self.remark(
                bad.found, f"has a bad value in front of its lines: {bad.text} {bad.advice}", unusable=True
            )
            return otherwise

    def local_day(self, second: int) -> date:
        """Return the plant's day of a UTC second."""
        return wall_from_utc(second, self.zone).date()

    def day(self, moment: Moment) -> str:
        """Return the ISO date of a moment in the plant's time."""
        return "" if moment.at is None else self.local_day(moment.at).isoformat()

    def amount(self, group: Group, qualifiers: Sequence[str]) -> tuple[int | None, str, str]:
        """Return the first of a group's quantities that is there, its unit and its qualifier.

        Raises
        ------
        BadValue
            If it is no quantity.
        """
        segment = group.first("QTY", qualifiers)
        if segment is None:
            return None, "", ""
        return quantity(segment.value(1, 2)), segment.value(1, 3), segment.value(1)

    def label(self, code: str, number: str, last: str) -> str:
        """Return the text of a handling unit's number or of a range of them."""
        if code in codes.SSCC:
            number, last = without_announcement(number), without_announcement(last)
        for each in (number, last):
            if code in codes.SSCC and is_misread(each):
                self._bad_labels.append(each)
        return f"{number} - {last}" if last else number

    def _tried(self, item: Group) -> None:
        ref = self.ref(self.stated(item))
        try:
            found = list(self.take(item, ref))
        except BadValue as bad:
            self.lose(ref, bad.found, f": {bad.text} {bad.advice}", self.raw(item.start, item.end))
        else:
            self.lines.extend(found)

    def _dated(self, group: Group, segment: Segment) -> Moment:
        value, code = segment.value(1, 2), segment.value(1, 3)
        others = [
            other
            for other in group.every("DTM")
            if other is not segment and other.value(1) == segment.value(1)
        ]
        for other in others:  # the day in one segment, the time of day in another
            if TIME_ONLY in (code, other.value(1, 3)) and code != other.value(1, 3):
                days, times = (other, segment) if code == TIME_ONLY else (segment, other)
                return parse_dtm(days.value(1, 2) + times.value(1, 2), "", self.zone)
        return parse_dtm(value, code, self.zone)

    def _document(self, header: Group, bgm: Segment) -> Document:
        message, interchange = self.message, self.message.interchange
        if message.incomplete:
            self._drop_last()
        self._check_lines(header)
        supplier_ref, supplier_name = party(header, codes.SUPPLIERS)
        function = codes.FUNCTIONS.get(bgm.value(3))
        if function is None:
            self.remark(bgm.value(3), f'has the function "{bgm.value(3)}", which is taken for an original.')
            function = "original"
        fields: dict[str, Any] = {
            "facts": (("subset", message.subset),) if message.subset else (),
            "number": bgm.value(2),
            "issued_at": self.header_moment(header, codes.ISSUED)[0].at,
            "supplier_ref": supplier_ref or self.supplier_of(interchange),
            "supplier_name": supplier_name,
            "plant_ref": party(header, codes.PLANTS)[0] or self.plant_of(interchange),
        } | self.details(header)
        if not (self.lines or self.items) and self.needs_lines(function, fields):
            text = f": {self.noun} {bgm.value(2)} has no lines. Ask the supplier for all of it."
            self.problems.append(FileProblem(self._place, bgm.value(2), f"M{self._place[1:]}{text}"))
        return Document(
            kind=message.kind,
            standard="EDIFACT",
            version=message.version,
            lines=tuple(self.lines),
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

    def _drop_last(self) -> None:
        """Take out the last line of a message that was cut off: its end may be missing."""
        if self.lines and self._reaches_end(self.lines[-1]):
            last = self.lines.pop()
            text = " may not be complete: the file was cut off there. Ask the supplier for all of it."
            self.lose(last.ref, last.ref, text, last.raw)

    def _reaches_end(self, line: Line) -> bool:
        return isinstance(line.raw, RawSegments) and line.raw.end >= self.message.end

    def _check_lines(self, header: Group) -> None:
        counted = header.get("CNT", "2")
        stated = "" if counted is None else counted.value(1, 2)
        if self.item == "LIN" and stated.isdecimal() and int(stated[:18]) != self.items:
            self.remark(stated[:18], f"says that it has {stated[:18]} lines, but there are {self.items}.")
        if self._bad_labels:
            told = ", ".join(self._bad_labels[:_NAMED_AT_MOST])
            text = f"has handling units whose check digit is wrong ({len(self._bad_labels)}): {told}."
            self.remark(self._bad_labels[0], text)


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
