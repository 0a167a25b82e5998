"""UN/EDIFACT interchanges to messages, one after the other, whatever partners do to the envelope.

Source
------
ISO 9735: UNB/UNZ (interchange), UNG/UNE (group), UNH/UNT (message).
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.intake.edifact.tokens import Segment, Separators, Tokens
from jitdesk.intake.encoding import decode_text, unreadable
from jitdesk.intake.places import Places
from jitdesk.intake.record import FileProblem
from jitdesk.intake.report import Report, unheard

_START = re.compile(r"UN[ABH](?=[^\w\s])")
_CHARSET = re.compile(rb"UNB[^\w\s](UNO[A-Y])")
_CHARSETS = {b"UNOC": "iso8859-1", b"UNOD": "iso8859-2", b"UNOE": "iso8859-5", b"UNOF": "iso8859-7"}
_ENVELOPE = frozenset({"UNB", "UNG", "UNH", "UNT", "UNE", "UNZ"})
_BLANKS = "\ufeff \t\r\n\x1a"
_REPORT_EVERY = 100  # segments
_HASHED_AT_ONCE = 1 << 20
_LONGEST_NUMBER = 35  # more than the standard allows: what is longer is none


@dataclass(frozen=True, slots=True)
class Interchange:
    """What the UNB and the UNG segment say."""

    number: str = ""
    sender: str = ""
    receiver: str = ""
    is_test: bool = False
    group_sender: str = ""
    group_receiver: str = ""


@dataclass(slots=True)
class Message:
    """One message between UNH and UNT, which is read once and from its start to its end.

    ``end`` and ``incomplete`` (the UNT is missing) are known once ``segments`` are read.
    """

    interchange: Interchange
    number: str
    kind: str
    version: str
    subset: str
    text: str
    separators: Separators
    segments: Iterator[Segment]
    first_byte: int
    start: int
    end: int
    incomplete: bool = False

    def digest(self) -> str:
        """Return a hash of the segments between UNH and UNT; how they were wrapped makes no difference."""
        hashed = hashlib.sha256()
        for first in range(self.start, self.end, _HASHED_AT_ONCE):
            piece = self.text[first : min(first + _HASHED_AT_ONCE, self.end)]
            unwrapped = piece.replace("\r", "").replace("\n", "")
            hashed.update(unwrapped.encode("utf-8", errors="replace"))
        return hashed.hexdigest()


class Envelope:
    """One EDIFACT file: iterate for its messages; each can be read until the next one is asked for.

    Wrong counts are only remarked.

    Parameters
    ----------
    name : str
        The file's name, for sentences.
    content : bytes
        The whole file.
    report : Report
        Hears how many characters were read; may raise to cancel.

    Raises
    ------
    BadInput
        While it is read, where its UNA names separators that cannot separate.
    """

    def __init__(self, name: str, content: bytes, report: Report = unheard) -> None:
        charset = _CHARSET.search(content)
        text, self.encoding = decode_text(content, _CHARSETS.get(charset[1], "") if charset else "")
        self._text = text.replace("\0", "")
        self._report = report
        self._places = Places(self._text, self.encoding)
        self._interchange = Interchange()
        self._has_groups = False
        self._counted = 0
        start = _START.search(self._text)
        self._tokens = Tokens(name, self._text, start.start() if start else 0)
        self._segments = self._reported(iter(self._tokens))
        self._held: Segment | None = None
        self._outside: Segment | None = None
        self._skipped = 0
        self.syntax = ""  # the character set and the version of the first UNB
        self.problems: list[FileProblem] = []
        if self._text[: self._tokens.position].strip(_BLANKS):
            told = say("{n} characters in front of the message were skipped.", n=self._tokens.position)
            self._remark(0, self._text[:40].strip(), told)

    def __iter__(self) -> Iterator[Message]:
        while (segment := self._next()) is not None:
            match segment.tag:
                case "UNB":
                    self._interchange = _interchange(segment)
                    self.syntax = self.syntax or ":".join((segment.value(1), segment.value(1, 2)))
                    self._has_groups, self._counted = False, 0
                case "UNG":
                    self._has_groups = True
                    self._interchange = _within_group(self._interchange, segment)
                case "UNH":
                    self._counted += 1
                    message = self._message(segment)
                    yield message
                    for _ in message.segments:
                        pass
                case "UNZ":
                    if not self._has_groups:  # it then counts the groups
                        self._check_count(segment, "messages", self._counted)
                    self._interchange = Interchange()
                case "UNE" | "UNT":
                    pass
                case _:
                    self._outside = self._outside or segment
                    self._skipped += 1
        self._finish()

    def _next(self) -> Segment | None:
        held, self._held = self._held, None
        return held or next(self._segments, None)

    def _reported(self, segments: Iterator[Segment]) -> Iterator[Segment]:
        total = len(self._text)
        for count, segment in enumerate(segments):
            if count % _REPORT_EVERY == 0:
                self._report(segment.start, total, "")
            yield segment

    def _message(self, header: Segment) -> Message:
        message = Message(
            interchange=self._interchange,
            number=header.value(1)[:_LONGEST_NUMBER],
            kind=header.value(2).upper()[:_LONGEST_NUMBER],
            version=header.value(2, 2) + header.value(2, 3),
            subset=header.value(2, 5),
            text=self._text,
            separators=self._tokens.separators,
            segments=iter(()),
            first_byte=self._places.byte(header.start),
            start=header.end + 1,
            end=header.end + 1,
        )
        message.segments = self._body(message)
        return message

    def _body(self, message: Message) -> Iterator[Segment]:
        count = 2
        for segment in self._segments:
            if segment.tag not in _ENVELOPE:
                count += 1
                message.end = segment.end
                yield segment
            elif segment.tag == "UNT":
                self._check_count(segment, "segments", count)
                return
            else:
                self._held = segment
                break
        if self._held is None and self._rest().startswith("UNT"):
            return  # an end without its terminator loses nothing
        message.incomplete = True
        text = say(
            (
                "Message {number} has no end (UNT): the file was cut off or put together "
                "wrongly. What is complete was read; ask the supplier for the rest."
            ),
            number=message.number,
        )
        self.problems.append(
            FileProblem(say("message {number}", number=message.number), message.number, text)
        )

    def _rest(self) -> str:
        first = self._tokens.position
        return self._text[first : first + 200].strip(_BLANKS)

    def _finish(self) -> None:
        if self._outside is not None:
            tag, count = self._outside.tag[:20], self._skipped
            told = say("The segment {tag} stands outside of any message and was skipped.", tag=tag)
            if count > 1:
                told = say(
                    "The segment {tag}, the first of {n} such segments, stands outside of any message "
                    "and was skipped.",
                    tag=tag,
                    n=count,
                )
            self._remark(self._outside.start, tag, told)
        rest = self._rest()
        if rest and not rest.startswith(("UNZ", "UNE", "UNT")):
            byte = self._places.byte(self._tokens.position) + 1
            text = say(
                "The file is truncated at byte {byte}: its last segment has no end. Ask for all of it.",
                byte=byte,
            )
            self.problems.append(FileProblem(say("byte {byte}", byte=byte), rest[:60], text))
        if sentence := unreadable(self._text):
            self.problems.append(FileProblem("text", "", sentence, unusable=False))

    def _check_count(self, segment: Segment, what: str, counted: int) -> None:
        stated = segment.value(1)
        if stated and (not stated.isdecimal() or int(stated[:18]) != counted):
            text = say(
                "{tag} says {stated} {what}, but there are {counted}. All were read.",
                tag=segment.tag,
                stated=stated[:18],
                what=what,
                counted=counted,
            )
            self._remark(segment.start, stated[:18], text)

    def _remark(self, position: int, found: str, text: str) -> None:
        byte = self._places.byte(position) + 1
        self.problems.append(FileProblem(say("byte {byte}", byte=byte), found, text, unusable=False))


def _interchange(segment: Segment) -> Interchange:
    return Interchange(
        number=segment.value(5),
        sender=segment.value(2),
        receiver=segment.value(3),
        is_test=segment.value(11) == "1",
    )


def _within_group(interchange: Interchange, segment: Segment) -> Interchange:
    return Interchange(
        number=interchange.number,
        sender=interchange.sender,
        receiver=interchange.receiver,
        is_test=interchange.is_test,
        group_sender=segment.value(2),
        group_receiver=segment.value(3),
    )
