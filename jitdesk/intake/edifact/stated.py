"""The values of one message's segments, and what is wrong with them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import OPEN, TIME_ONLY, Moment, last_second, parse_dtm
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.raw import RawSegments
from jitdesk.intake.edifact.syntax import Message
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.numbers import quantity
from jitdesk.intake.record import FileProblem, Raw
from jitdesk.intake.sscc import is_misread, without_announcement

T = TypeVar("T")


class Stated:
    """Reads what the groups of a message state; collects the problems.

    Parameters
    ----------
    message : Message
        The message.
    zone : ZoneInfo
        The plant's time zone.
    """

    def __init__(self, message: Message, zone: ZoneInfo) -> None:
        self.message = message
        self.zone = zone
        self.problems: list[FileProblem] = []
        self.bad_labels: list[str] = []
        self.place = say("message {number}", number=message.number)
        self._moments: dict[tuple[str, ...], tuple[Moment, str]] = {}

    def lose(self, ref: str, found: str, text: str, raw: Raw, *, unusable: bool = True) -> None:
        """Keep a problem in place of a line."""
        where = say("{place}, line {ref}", place=self.place, ref=ref)
        told = f"{where[:1].upper()}{where[1:]}{'' if text.startswith(':') else ' '}{text}"
        self.problems.append(FileProblem(where, found, told, unusable, ref, raw))

    def remark(self, found: str, text: str, *, unusable: bool = False) -> None:
        """Keep a problem that costs no line."""
        self.problems.append(
            FileProblem(self.place, found, f"{self.place[:1].upper()}{self.place[1:]} {text}", unusable)
        )

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
                bad.found,
                say(
                    "has a bad value in front of its lines: {text} {advice}", text=bad.text, advice=bad.advice
                ),
                unusable=True,
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

        Another one of that qualifier is told.

        Raises
        ------
        BadValue
            If it is no quantity.
        """
        segment = group.first("QTY", qualifiers)
        if segment is None:
            return None, "", ""
        code, value = segment.value(1), segment.value(1, 2)
        for other in group.repeated:
            if other.value(1) == code and other.value(1, 2) != value:
                stated = {"code": code, "value": value, "other": other.value(1, 2)}
                text = say("states QTY+{code} as {value} and as {other}: the first was read.", **stated)
                if group.head.tag == "LIN":
                    text = say(
                        "line {number} states QTY+{code} as {value} and as {other}: the first was read.",
                        number=group.head.value(1),
                        **stated,
                    )
                self.remark(other.value(1, 2), text)
        return quantity(value), segment.value(1, 3), code

    def label(self, code: str, number: str, last: str) -> str:
        """Return the text of a handling unit's number or of a range of them."""
        if code in codes.SSCC:
            number, last = without_announcement(number), without_announcement(last)
        for each in (number, last):
            if code in codes.SSCC and is_misread(each):
                self.bad_labels.append(each)
        return f"{number} - {last}" if last else number

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
