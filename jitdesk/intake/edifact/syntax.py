"""UN/EDIFACT interchanges to messages of segments, tolerant of what real partners send.

Segments are found here, with their place in the file; their elements are taken apart by pydifact.

Source
------
ISO 9735: UNA (service string advice), UNB/UNZ (interchange), UNH/UNT (message).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.errors import BadInput
from jitdesk.intake.encoding import clean_text, decode_text, unreadable
from jitdesk.intake.record import FileProblem

_START = re.compile(r"UN[ABH](?=[^\w\s])")
_CHARSET = re.compile(rb"UNB[^\w\s](UNO[A-Y])")
_CHARSETS = {
    b"UNOC": "iso8859-1",
    b"UNOD": "iso8859-2",
    b"UNOE": "iso8859-5",
    b"UNOF": "iso8859-7",
}
_NO_RELEASE = "\0"  # never in the text: NULs are taken out first


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: its tag, its elements as tuples of components, and where it stands in the text."""

    tag: str
    elements: tuple[tuple[str, ...], ...]
    text: str
    start: int

    def value(self, element: int, component: int = 1) -> str:
        """Return a component, counted from 1 as the standards do; "" where there is none."""
        if element > len(self.elements) or component > len(self.elements[element - 1]):
            return ""
        return self.elements[element - 1][component - 1].strip()


@dataclass(frozen=True, slots=True)
class Interchange:
    """What the UNB segment says."""

    number: str = ""
    sender: str = ""
    receiver: str = ""
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message between UNH and UNT; ``incomplete`` where the UNT is missing."""

    interchange: Interchange
    number: str
    kind: str
    version: str
    segments: tuple[Segment, ...]
    first_byte: int
    incomplete: bool


@dataclass(frozen=True, slots=True)
class Envelope:
    """All messages of a file, and what is wrong around them."""

    messages: tuple[Message, ...]
    problems: tuple[FileProblem, ...]
    encoding: str


def read_envelope(name: str, content: bytes) -> Envelope:
    """Return the messages of all interchanges of a file; wrong counts are only remarked.

    Raises
    ------
    BadInput
        Where the file is no text, or its UNA names separators that cannot separate.
    """
    charset = _CHARSET.search(content)
    text, encoding = decode_text(content, _CHARSETS.get(charset[1], "") if charset else "")
    loop = _EnvelopeLoop(clean_text(name, text), encoding)
    loop.run(name)
    if sentence := unreadable(text):
        loop.problems.append(FileProblem("text", "", sentence, unusable=False))
    return Envelope(tuple(loop.messages), tuple(loop.problems), encoding)


@dataclass(frozen=True, slots=True)
class _Separators:
    component: str = ":"
    element: str = "+"
    release: str = "?"
    terminator: str = "'"


class _EnvelopeLoop:
    """Walks through the segments of a file and cuts them into messages."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._encoding = encoding
        self._mark = len("".encode(encoding))  # UTF-8 and UTF-16 may begin with a mark of their own
        self._counted_to, self._bytes = 0, self._mark
        self._has_groups = False
        self._interchange = Interchange()
        self._messages_in_interchange = 0
        self._header: Segment | None = None
        self._body: list[Segment] = []
        self.messages: list[Message] = []
        self.problems: list[FileProblem] = []

    def run(self, name: str) -> None:
        start = _START.search(self._text)
        position = start.start() if start else 0
        if self._text[:position].strip("\ufeff \t\r\n"):
            self._remark(
                0, self._text[:40].strip(), f"{position} characters in front of the message were skipped."
            )
        for segment in _segments(name, self._text, position):
            self._take(segment)
            position = segment.start + len(segment.text)
        self._end(position)

    def _take(self, segment: Segment) -> None:
        match segment.tag:
            case "UNB":
                self._close(incomplete=True)
                self._interchange = _interchange(segment)
                self._messages_in_interchange = 0
            case "UNH":
                self._close(incomplete=True)
                self._header = segment
            case "UNT":
                self._check_count(segment, "segments", len(self._body) + 2)
                self._close(incomplete=False)
            case "UNZ":
                self._close(incomplete=True)
                self._check_count(segment, "messages", self._messages_in_interchange)
                self._interchange, self._has_groups = Interchange(), False
            case "UNG" | "UNE":
                self._has_groups = True
            case _ if self._header is not None:
                self._body.append(segment)
            case tag:
                self._remark(
                    segment.start, tag, f"The segment {tag} stands outside of any message and was skipped."
                )

    def _close(self, *, incomplete: bool) -> None:
        header = self._header
        if header is None:
            return
        message = Message(
            interchange=self._interchange,
            number=header.value(1),
            kind=header.value(2).upper(),
            version=header.value(2, 2) + header.value(2, 3),
            segments=tuple(self._body),
            first_byte=self._byte(header.start),
            incomplete=incomplete,
        )
        self.messages.append(message)
        self._messages_in_interchange += 1
        self._header, self._body = None, []
        if incomplete:
            text = (
                f"Message {message.number} has no end (UNT): the file was cut off or put together wrongly. "
                "What is complete was read; ask the supplier for the rest."
            )
            self.problems.append(FileProblem(f"message {message.number}", message.number, text))

    def _end(self, position: int) -> None:
        rest = self._text[position:].strip()
        # A group or interchange end without its terminator loses nothing.
        if rest and not rest.startswith(("UNZ", "UNE")):
            byte = self._byte(position)
            text = f"The file is truncated at byte {byte}: its last segment has no end. Ask for all of it."
            self.problems.append(FileProblem(f"byte {byte}", rest[:60], text))
        if rest.startswith("UNT") and self._header is not None:
            self._close(incomplete=False)
        self._close(incomplete=True)

    def _check_count(self, segment: Segment, what: str, counted: int) -> None:
        stated = segment.value(1)
        if segment.tag == "UNZ" and self._has_groups:
            return  # it then counts the groups
        if stated.isdecimal() and int(stated) != counted:
            text = f"{segment.tag} says {stated} {what}, but there are {counted}. All were read."
            self._remark(segment.start, stated, text)

    def _remark(self, position: int, found: str, text: str) -> None:
        self.problems.append(FileProblem(f"byte {self._byte(position)}", found, text, unusable=False))

    def _byte(self, position: int) -> int:
        """Return the place in the file as its bytes count, from 1."""
        # Counted on from the last place: a file of many messages would be encoded again for each of them.
        if position < self._counted_to:
            self._counted_to, self._bytes = 0, self._mark
        passed = self._text[self._counted_to : position].encode(self._encoding, errors="replace")
        self._counted_to, self._bytes = position, self._bytes + len(passed) - self._mark
        return self._bytes + 1


def _interchange(segment: Segment) -> Interchange:
    return Interchange(
        number=segment.value(5),
        sender=segment.value(2),
        receiver=segment.value(3),
        is_test=segment.value(11) == "1",
    )


def _segments(name: str, text: str, position: int) -> Iterator[Segment]:
    """Yield the complete segments from `position` on; a UNA sets the separators of its interchange."""
    separators = _Separators()
    while position < len(text):
        if text[position].isspace():
            position += 1
        elif text.startswith("UNA", position):
            separators, position = _advice(name, text, position)
        else:
            end = _terminator(text, position, separators)
            if end < 0:
                return
            segment = _segment(text[position : end + 1], position, separators)
            if segment.tag == "UNZ":
                separators = _Separators()
            yield segment
            position = end + 1


def _advice(name: str, text: str, position: int) -> tuple[_Separators, int]:
    marks = text[position + 3 : position + 9]
    length = 9
    if marks[4:5] == "'" and marks[5:6] in ("\r", "\n", "U"):
        marks, length = marks[:4] + " '", 8  # the reserved fifth mark was left out
    marks = marks.ljust(6)
    release = _NO_RELEASE if marks[3] == " " else marks[3]
    separators = _Separators(component=marks[0], element=marks[1], release=release, terminator=marks[5])
    used = {marks[0], marks[1], release, marks[5]}
    if len(used) < 4 or any(mark.isalnum() or mark == " " for mark in used):
        raise BadInput(
            f"{name} cannot be taken apart",
            f'Its UNA segment names the separators "{marks}", which cannot separate anything.',
            "Ask the supplier to send the message again.",
        )
    return separators, position + length


def _terminator(text: str, position: int, separators: _Separators) -> int:
    end = text.find(separators.terminator, position)
    while end >= 0:
        before = end
        while before > position and text[before - 1] == separators.release:
            before -= 1
        if (end - before) % 2 == 0:
            return end
        end = text.find(separators.terminator, end + 1)
    return -1


def _segment(text: str, start: int, separators: _Separators) -> Segment:
    from pydifact.control.characters import Characters  # not on the way to the first window
    from pydifact.parser import Parser, TokenIterator
    from pydifact.tokenizer import Tokenizer

    characters = Characters(  # type: ignore[no-untyped-call]
        component_separator=separators.component,
        data_separator=separators.element,
        escape_character=separators.release,
        segment_terminator=separators.terminator,
    )
    # Files wrapped at 80 columns break segments anywhere.
    unwrapped = text[:-1].replace("\r", "").replace("\n", "") + separators.terminator
    tokens = TokenIterator(Tokenizer().get_tokens(unwrapped, characters))
    raw = next(Parser().convert_tokens_to_raw_segments(tokens), [""])
    parts = [tuple(element) if isinstance(element, list) else (element,) for element in raw]
    return Segment(parts[0][0].strip().upper(), tuple(parts[1:]), text.strip(), start)
