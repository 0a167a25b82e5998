"""ANSI X12 interchanges to transaction sets of segments, tolerant of what real partners send.

Source
------
ASC X12.5: ISA/IEA (interchange), GS/GE (functional group), ST/SE (transaction set).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.intake.encoding import decode_text, unreadable
from jitdesk.intake.places import Places
from jitdesk.intake.record import FileProblem
from jitdesk.intake.report import Report, unheard
from jitdesk.intake.x12.segments import Segment, SegmentScan

_FRAME = frozenset({"ISA", "GS", "ST", "SE", "GE", "IEA"})


@dataclass(frozen=True, slots=True)
class Interchange:
    """What the ISA segment says."""

    number: str = ""
    sender: str = ""
    receiver: str = ""
    release: str = ""
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """What the GS segment says."""

    sender: str = ""
    receiver: str = ""
    number: str = ""
    release: str = ""


@dataclass(frozen=True, slots=True)
class TransactionSet:
    """One set between ST and SE.

    ``incomplete`` where the SE is missing, ``is_cut`` where the file ends in it, so that its last line may
    lack segments.
    """

    interchange: Interchange
    group: Group
    kind: str
    number: str
    segments: tuple[Segment, ...]
    places: Places
    start: int
    incomplete: bool = False
    is_cut: bool = False

    def where(self, segment: Segment | None = None) -> str:
        """Return the place of a segment, or of the set itself, in words."""
        start = segment.start if segment else self.start
        return say("set {number}, byte {byte}", number=self.number, byte=self.places.byte(start) + 1)


class Envelope:
    """The transaction sets of a file, what is wrong around them, and the release of its first interchange.

    Parameters
    ----------
    content : bytes
        The whole file.
    report : Report
        Hears the characters that are read; may raise to cancel.
    """

    def __init__(self, content: bytes, report: Report = unheard) -> None:
        text, self.encoding = decode_text(content)
        self.problems: list[FileProblem] = []
        if sentence := unreadable(text):
            self.problems.append(FileProblem("text", "", sentence, unusable=False))
        self._places = Places(text, self.encoding)
        self._segments = SegmentScan(text, self._places, self.problems, report)
        self._interchange, self._group = Interchange(), Group()
        self._groups = self._sets = 0
        self.release = ""
        self._header: Segment | None = None
        self._body: list[Segment] = []

    def sets(self) -> Iterator[TransactionSet]:
        """Yield the sets in the order of the file; what is wrong joins ``problems`` on the way."""
        for segment in self._segments:
            if segment.tag in _FRAME:
                yield from self._close(is_closed=segment.tag == "SE", end=segment)
                self._turn(segment)
            elif self._header is not None:
                self._body.append(segment)
            else:
                self._outside(segment)
        yield from self._close(is_closed=False, end=None)
        self._check_closed()

    def _turn(self, segment: Segment) -> None:
        match segment.tag:
            case "ISA":
                self._check_closed()
                self._interchange, self._group, self._groups = _interchange(segment), Group(), 0
                self.release = self.release or self._interchange.release
            case "GS":
                self._group = Group(*(segment.value(element) for element in (2, 3, 6, 8)))
                self._groups += 1
                self._sets = 0
            case "ST":
                self._header = segment
                self._sets += 1
            case "GE":
                self._check(segment, "transaction sets", self._sets, self._group.number)
            case "IEA":
                self._check(segment, "groups", self._groups, self._interchange.number)
                self._interchange = Interchange()

    def _close(self, *, is_closed: bool, end: Segment | None) -> Iterator[TransactionSet]:
        header = self._header
        if header is None:
            return
        body, self._header, self._body = self._body, None, []
        if is_closed and end:
            self._check(end, "segments", len(body) + 2, header.value(2))
        transaction = TransactionSet(
            interchange=self._interchange,
            group=self._group,
            kind=header.value(1),
            number=header.value(2),
            segments=tuple(body),
            places=self._places,
            start=header.start,
            incomplete=not is_closed,
            is_cut=end is None,
        )
        if not is_closed:
            self.problems.append(_no_end(transaction))
        yield transaction

    def _check(self, end: Segment, what: str, counted: int, number: str) -> None:
        stated = end.value(1)
        if stated and (not stated.isdecimal() or int(stated[:18]) != counted):
            self._remark(
                end,
                stated,
                say(
                    "{tag} says {stated} {what}, but there are {counted}. All were read.",
                    tag=end.tag,
                    stated=stated[:18],
                    what=what,
                    counted=counted,
                ),
            )
        repeated = end.value(2)
        if repeated and repeated.lstrip("0") != number.lstrip("0"):
            text = say(
                '{tag} closes number "{repeated}", but "{number}" was opened. It was read all the same.',
                tag=end.tag,
                repeated=repeated,
                number=number,
            )
            self._remark(end, repeated, text)

    def _check_closed(self) -> None:
        if self._interchange != Interchange():
            number = self._interchange.number
            text = say(
                (
                    "Interchange {number} has no end (IEA): more may have been in it. Ask the "
                    "supplier whether this is all."
                ),
                number=number,
            )
            self.problems.append(
                FileProblem(say("interchange {number}", number=number), number, text, unusable=False)
            )

    def _outside(self, segment: Segment) -> None:
        if segment.tag == "TA1":
            text = say(
                "It holds a TA1 (acknowledgement of an interchange), which jitdesk does not read. "
                "It was left out."
            )
            self._remark(segment, segment.tag, text, unusable=True)
        else:
            text = say(
                "The segment {tag} stands outside of any transaction set and was skipped.", tag=segment.tag
            )
            self._remark(segment, segment.tag, text)

    def _remark(self, segment: Segment, found: str, text: str, *, unusable: bool = False) -> None:
        where = say("byte {byte}", byte=self._places.byte(segment.start) + 1)
        self.problems.append(FileProblem(where, found, text, unusable))


def _no_end(transaction: TransactionSet) -> FileProblem:
    text = say(
        (
            "Set {number} has no end (SE): the file was cut off or put together wrongly. "
            "What is complete was read; ask the supplier for the rest."
        ),
        number=transaction.number,
    )
    return FileProblem(transaction.where(), transaction.number, text)


def _interchange(isa: Segment) -> Interchange:
    return Interchange(
        number=isa.value(13),
        sender=isa.value(6),
        receiver=isa.value(8),
        release=isa.value(12),
        is_test=isa.value(15) == "T",
    )
