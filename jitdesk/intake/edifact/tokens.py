"""UN/EDIFACT text to segments, tolerant of what real partners send.

Source
------
ISO 9735: the UNA service string advice names the six marks; a release mark makes text of the mark behind it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

_BLANKS = re.compile("[\\s\ufeff\x1a]*")
_NO_RELEASE = "\0"  # never in the text: NULs are taken out first
_HELD = 0xF0000  # a private plane: released marks wait there while the text is split


@dataclass(frozen=True, slots=True)
class Separators:
    """The marks of one interchange; ``repetition`` is "" where UNA leaves it blank."""

    component: str = ":"
    element: str = "+"
    release: str = "?"
    repetition: str = ""
    terminator: str = "'"

    def hold(self, text: str) -> str:
        """Return `text` with every released mark out of the way of the splitting."""
        return re.sub(
            re.escape(self.release) + "([\0-\uffff])", lambda match: chr(_HELD + ord(match[1])), text
        )


_RELEASED = re.compile(f"[{chr(_HELD)}-{chr(_HELD + 0xFFFF)}]")


@dataclass(slots=True)
class Segment:
    """One segment: its tag, its elements as lists of components, and where it stands in the text.

    Attributes
    ----------
    elements : list of list of str
        The tag is element 0, so that elements count from 1 as in the standards.
    start, end : int
        Its text, without its terminator, is ``text[start:end]``.
    repeated : mapping of int to list of list of str
        The further values of elements that are repeated (syntax 4).
    """

    tag: str
    elements: list[list[str]]
    start: int
    end: int
    repeated: Mapping[int, list[list[str]]] | None = None

    def value(self, element: int, component: int = 1) -> str:
        """Return a component, counted from 1; "" where there is none."""
        try:
            return self.elements[element][component - 1].strip()
        except IndexError:
            return ""

    def each(self, first: int) -> Iterator[list[str]]:
        """Yield the components of every element from `first` on, of repeated ones every time."""
        for position in range(first, len(self.elements)):
            yield self.elements[position]
            if self.repeated:
                yield from self.repeated.get(position, ())


class Tokens:
    """The complete segments of a text, in their order; ``position`` tells how far they reach.

    Parameters
    ----------
    name : str
        The file's name, for sentences.
    text : str
        The whole file.
    position : int
        Where to begin.
    separators : Separators
        The marks until a UNA names others; those of the standard come back behind each UNZ.
    """

    def __init__(self, name: str, text: str, position: int = 0, separators: Separators | None = None) -> None:
        self._name = name
        self._text = text
        self.position = position
        self.separators = separators or Separators()

    def __iter__(self) -> Iterator[Segment]:
        text, blanks = self._text, _BLANKS.match
        while True:
            begin = blanks(text, self.position)
            start = begin.end() if begin else self.position
            if text.startswith("UNA", start):
                self._advised(start)
                continue
            end = self._terminator(start)
            if end < 0:
                return
            self.position = end + 1
            if end > start:
                segment = _segment(text[start:end], start, end, self.separators)
                yield segment
                if segment.tag == "UNZ":
                    self.separators = Separators()

    def _terminator(self, start: int) -> int:
        text, mark, release = self._text, self.separators.terminator, self.separators.release
        end = text.find(mark, start)
        while end > start and text[end - 1] in (release, "\n"):
            last = end
            while last > start and text[last - 1] in "\r\n":  # wrapped between the release and its mark
                last -= 1
            first = last
            while first > start and text[first - 1] == release:
                first -= 1
            if (last - first) % 2 == 0:
                return end
            end = text.find(mark, end + 1)
        return end

    def _advised(self, start: int) -> None:
        """Take the marks of a UNA."""
        marks, length = self._text[start + 3 : start + 9], 9
        if marks[4:5] == "'" and marks[5:6] in ("\r", "\n", "U"):
            marks, length = marks[:4] + " '", 8  # the reserved fifth mark was left out
        marks = marks.ljust(6)
        release = _NO_RELEASE if marks[3] == " " else marks[3]
        used = {marks[0], marks[1], release, marks[5]}
        if len(used) < 4 or any(mark.isalnum() or mark == " " for mark in used):
            raise BadInput(
                say("{name} cannot be taken apart", name=self._name),
                say(
                    'Its UNA segment names the separators "{marks}", which cannot separate anything.',
                    marks=marks,
                ),
                say("Ask the supplier to send the message again."),
            )
        repetition = marks[4] if not (marks[4].isalnum() or marks[4].isspace() or marks[4] in used) else ""
        self.separators = Separators(marks[0], marks[1], release, repetition, marks[5])
        self.position = start + length


def _segment(piece: str, start: int, end: int, marks: Separators) -> Segment:
    if "\n" in piece or "\r" in piece:  # files wrapped at 80 columns break segments anywhere
        piece = piece.replace("\r", "").replace("\n", "")
    is_held = marks.release in piece
    if is_held:
        piece = marks.hold(piece)
    component = marks.component
    elements = [element.split(component) for element in piece.split(marks.element)]
    tag = elements[0][0].upper()
    if not tag.isalnum():
        tag = "".join(tag.split())  # broken into two by a blank
    segment = Segment(tag, elements, start, end)
    if marks.repetition and marks.repetition in piece:
        _repeat(segment, piece, marks)
    if is_held:
        for parts in (*segment.elements, *_others(segment)):
            parts[:] = [_RELEASED.sub(_let_go, part) for part in parts]
    return segment


def _others(segment: Segment) -> Iterator[list[str]]:
    for values in (segment.repeated or {}).values():
        yield from values


def _let_go(match: re.Match[str]) -> str:
    return chr(ord(match[0]) - _HELD)


def _repeat(segment: Segment, piece: str, marks: Separators) -> None:
    repeated = {}
    for position, element in enumerate(piece.split(marks.element)):
        first, *others = element.split(marks.repetition)
        if others:
            segment.elements[position] = first.split(marks.component)
            repeated[position] = [other.split(marks.component) for other in others]
    segment.repeated = repeated
