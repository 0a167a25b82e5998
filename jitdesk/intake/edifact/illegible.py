"""Values of a message's segments that cannot be read, whether a line would have used them or not."""

from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import TIME_ONLY, parse_dtm
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.numbers import number, quantity

_ANY_DAY = "20000101"


def illegible(segments: Iterable[Segment], zone: ZoneInfo) -> Iterator[BadValue]:
    """Yield what is no number where a segment states one, and no date where it states a date.

    Parameters
    ----------
    segments : iterable of Segment
        Those of one group.
    zone : ZoneInfo
        The plant's time zone.
    """
    for segment in segments:
        if segment.tag in _STATES:
            try:
                _STATES[segment.tag](segment, zone)
            except BadValue as bad:
                yield BadValue(bad.found, bad.why, _place(segment))


def _place(segment: Segment) -> str:
    return f"{segment.tag}+{segment.value(1)}" if segment.tag in ("QTY", "DTM", "CNT") else segment.tag


def _amount(segment: Segment, _: ZoneInfo) -> None:
    # What is shown only may be negative: a stock, a balance.
    is_shown_only = ("QTY", segment.value(1)) in codes.FACTS
    (number if is_shown_only else quantity)(segment.value(1, 2))


def _moment(segment: Segment, zone: ZoneInfo) -> None:
    value, code = segment.value(1, 2), segment.value(1, 3)
    if code == TIME_ONLY:
        value, code = _ANY_DAY + value, ""
    parse_dtm(value, code, zone)


def _packages(segment: Segment, _: ZoneInfo) -> None:
    count = segment.value(1)
    if count and not count.isdecimal():
        raise BadValue(count, say("is not a number of packages"))


def _count(segment: Segment, _: ZoneInfo) -> None:
    number(segment.value(1, 2))


_STATES = {"QTY": _amount, "DTM": _moment, "PAC": _packages, "CNT": _count}
