"""An X12 text to its segments.

The separators are found in each ISA segment itself: the character behind "ISA" parts the elements, and what
stands behind the sixteenth of them parts components and ends segments. X12 has no escape character. The
repetition separator of later releases parts nothing here: no element of the sets that are read repeats, and
senders name signs for it that stand in their numbers.

Source
------
ASC X12.5 and X12.6.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.intake.places import Places
from jitdesk.intake.record import FileProblem
from jitdesk.intake.report import Report

START = re.compile(r"ISA([^0-9A-Za-z \r\n])[0-9A-Z ]{0,4}\1")
"""How an interchange begins: the first element of an ISA has two characters."""

_ISA_ELEMENTS = 16
_LONGEST_ISA = 400
_ENDS = frozenset({"SE", "GE", "IEA"})
_USUAL_ENDS = "~!'$|\x85…"
_NOISE = " \t\r\n\0\x1a\ufeff"
_REPORT_EVERY = 1 << 16


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: its tag, its elements, and where it stands in the text."""

    tag: str
    elements: tuple[str, ...]
    text: str
    start: int

    def value(self, element: int) -> str:
        """Return an element, counted from 1 as the standard does; "" where there is none."""
        return self.elements[element - 1] if element <= len(self.elements) else ""


@dataclass(frozen=True, slots=True)
class _Marks:
    """What parts elements and ends segments in one interchange, and where its ISA segment ends."""

    element: str
    terminator: str
    end: int


class SegmentScan:
    """Goes through a text segment by segment; each ISA sets the separators of its interchange.

    Parameters
    ----------
    text : str
        The whole file.
    places : Places
        Where it stands in the bytes.
    problems : list of FileProblem
        What cannot be taken apart joins these.
    report : Report
        Hears the characters that were passed; may raise to cancel.
    """

    def __init__(self, text: str, places: Places, problems: list[FileProblem], report: Report) -> None:
        self._text = text
        self._places = places
        self._problems = problems
        self._report = report
        self._reported = -_REPORT_EVERY
        self._position = 0
        self._marks: _Marks | None = None

    def __iter__(self) -> Iterator[Segment]:
        while (start := self._behind_blanks()) < len(self._text):
            self._tell(start)
            segment = self._next(start)
            if segment is not None and segment.tag:
                yield segment

    def _tell(self, position: int) -> None:
        if position - self._reported >= _REPORT_EVERY:
            self._reported = position
            self._report(position, len(self._text), "")

    def _behind_blanks(self) -> int:
        position = self._position
        while position < len(self._text) and self._text[position] in _NOISE:
            position += 1
        return position

    def _next(self, start: int) -> Segment | None:
        """Return the segment at `start`, None where there is none; go behind it."""
        opened = _marks(self._text, start) if self._text.startswith("ISA", start) else None
        if opened is not None:
            self._marks, self._position = opened, opened.end
            return _segment(self._text[start : opened.end - 1], opened, start)
        if self._marks is None:
            self._skip(start)
            return None
        segment = self._inner(start, self._marks)
        if segment is not None and segment.tag == "IEA":
            self._marks = None
        return segment

    def _skip(self, start: int) -> None:
        """Pass over what stands before the next interchange."""
        following = START.search(self._text, start + 1)
        self._position = following.start() if following else len(self._text)
        junk = self._text[start : self._position].strip()
        if START.match(junk):
            text = say(
                "The ISA segment does not name its separators, so its interchange cannot be "
                "taken apart. Ask the supplier to send it again."
            )
            self._problem(start, junk, text, unusable=True)
        else:
            text = say("{n} characters outside of an interchange were skipped.", n=len(junk))
            self._problem(start, junk, text, unusable=False)

    def _inner(self, start: int, marks: _Marks) -> Segment | None:
        text = self._text
        end = text.find(marks.terminator, start)
        cut = text.find("ISA", start + 2, len(text) if end < 0 else end)
        if cut >= 0 and _begins_interchange(text, cut):
            self._position = cut
            told = say(
                "The segment has no end: another interchange begins in it. Ask the supplier for the rest."
            )
            self._problem(start, text[start:cut], told, unusable=True)
            return None
        self._position = len(text) if end < 0 else end + 1
        segment = _segment(text[start:] if end < 0 else text[start:end], marks, start)
        # Of an end, nothing is lost with its terminator.
        if end < 0 and segment.tag not in _ENDS:
            byte = self._places.byte(start) + 1
            told = say(
                "The file is truncated at byte {byte}: its last segment has no end. Ask for all of it.",
                byte=byte,
            )
            self._problem(start, segment.text, told, unusable=True)
            return None
        return segment

    def _problem(self, start: int, found: str, text: str, *, unusable: bool) -> None:
        where = say("byte {byte}", byte=self._places.byte(start) + 1)
        self._problems.append(FileProblem(where, found[:60], text, unusable=unusable))


def _begins_interchange(text: str, start: int) -> bool:
    """Tell whether an ISA segment stands in the middle of another, and not just those three letters."""
    marks = _marks(text, start)
    return marks is not None and text[marks.end :].lstrip()[:2] in ("GS", "TA", "ST", "IE", "IS")


def _marks(text: str, start: int) -> _Marks | None:
    element = text[start + 3 : start + 4]
    if not element or element.isalnum() or element in " \r\n":
        return None
    last = start + 3
    for _ in range(_ISA_ELEMENTS - 1):
        last = text.find(element, last + 1, start + _LONGEST_ISA)
        if last < 0:
            return None
    component = text[last + 1 : last + 2]
    end = last + 2
    while text[end : end + 1] == " ":
        end += 1
    terminator = text[end : end + 1]
    if _names_no_component(text, component, terminator, end):
        return _Marks(element, component, last + 2)
    if terminator == "\r" and text[end + 1 : end + 2] == "\n":
        terminator, end = "\n", end + 1
    if not terminator or terminator.isalnum() or terminator == element:
        return None
    return _Marks(element, terminator, end + 1)


def _names_no_component(text: str, component: str, terminator: str, end: int) -> bool:
    """Tell whether what should be the component separator ends the ISA segment already."""
    if component not in _USUAL_ENDS + "\r\n":
        return False
    line = text[end + 1 : end + 1 + _LONGEST_ISA].lstrip("\r\n").partition("\n")[0].rstrip()
    return terminator.isalnum() or (terminator in ("\r", "\n") and line.endswith(component))


def _segment(text: str, marks: _Marks, start: int) -> Segment:
    written = text.replace("\0", "").replace("\r", "").replace("\n", "")  # wrapped lines mean nothing
    tag, *elements = [element.strip() for element in written.split(marks.element)]
    return Segment(tag.upper(), tuple(elements), text, start)
