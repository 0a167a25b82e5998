"""The dates of a VDA call-off: some are days, some words.

Source
------
VDA 4905: values of the call-off date that are no days. A period is kept as it is written: whether 121044 is a
week, or two, the record does not say.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from jitdesk.domain.language import later, say
from jitdesk.domain.values import utc_from_wall
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.record import Line
from jitdesk.intake.vda.findings import Findings, raw_of
from jitdesk.intake.vda.layout import Field, Pairs
from jitdesk.intake.vda.levels import Level
from jitdesk.intake.vda.lines import day_of
from jitdesk.intake.vda.records import Cell, Record, number, wall_of

_DATE_DIGITS = 6
_NO_MORE = "000000"
_PERIODS_FOLLOW = "555555"
_WORDS = {
    "222222": ("", later("no demand")),
    "333333": ("backlog", later("backlog")),
    "444444": ("immediate", later("at once")),
    "999999": ("forecast", later("the rest of the horizon")),
}


@dataclass(frozen=True, slots=True)
class _Call:
    ref: str
    record: Record
    day: Cell
    qty: Cell


@dataclass(frozen=True, slots=True)
class _Release:
    """Days within which a call-off may be produced, or its material be bought: UTC seconds, both included."""

    word: str
    first: int | None
    last: int


def lines_of_calls(
    level: Level, base: Line, place: int, zone: ZoneInfo, findings: Findings
) -> Iterator[Line]:
    """Yield a line for each date of one part's call-off.

    Parameters
    ----------
    level : Level
        The part.
    base : Line
        What all of its lines say alike.
    place : int
        The part's place in the file, for the refs.
    zone : ZoneInfo
        The plant's time zone.
    findings : Findings
        Where the problems go.
    """
    releases = _releases(level, zone, findings)
    are_periods = has_ended = False
    for call in _calls(level, place):
        day, amount = call.day.text.strip(), call.qty.text.strip().strip("0")
        if day in ("", _NO_MORE, _PERIODS_FOLLOW) and not amount:
            has_ended = has_ended or day != _PERIODS_FOLLOW
            are_periods = are_periods or day == _PERIODS_FOLLOW
            continue
        raw = raw_of(level.records[0], call.record)
        try:
            if day in ("", _NO_MORE, _PERIODS_FOLLOW) or has_ended:
                why = say('stands beside the date "{day}", where none is', day=day)
                raise BadValue(call.qty.text.strip(), why, call.qty.where)
            line = replace(_dated(base, call, are_periods, zone), ref=call.ref, qty=number(call.qty), raw=raw)
        except BadValue as bad:
            findings.lose(call.ref, bad, raw)
            continue
        is_told = line.commitment or not releases
        yield line if is_told else replace(line, commitment=_released(line, releases))


def _calls(level: Level, place: int) -> Iterator[_Call]:
    found = 0
    for record in level.records:
        pairs = level.layout.pairs.get(record.key)
        for first in _firsts(pairs) if pairs else ():
            found += 1
            middle, end = first + _DATE_DIGITS, first + _DATE_DIGITS + (pairs.digits if pairs else 0)
            day = record.cell(Field("", first, middle - 1))
            qty = record.cell(Field("", middle, end - 1, "whole"))
            yield _Call(f"{place}.{found}", record, day, qty)


def _firsts(pairs: Pairs) -> range:
    step = _DATE_DIGITS + pairs.digits
    return range(pairs.first, pairs.first + pairs.count * step, step)


def _dated(base: Line, call: _Call, are_periods: bool, zone: ZoneInfo) -> Line:
    written = call.day.text.strip()
    if call.day.is_cut:
        raise BadValue(written, say("is cut off: its record ends within it"), call.day.where)
    if not (written.isascii() and written.isdecimal()):
        raise BadValue(written, say("is neither a date nor a period"), call.day.where)
    commitment, words = _WORDS.get(written, ("", ""))
    if words:
        return replace(base, precision="period", commitment=commitment, comment=f"{written} ({say(words)})")
    wall = None if are_periods else wall_of(call.day)
    if wall is None:
        return replace(base, precision="period", comment=written)
    return replace(base, at=utc_from_wall(wall, zone), precision="day")


def _releases(level: Level, zone: ZoneInfo, findings: Findings) -> list[_Release]:
    releases = []
    for word in ("production", "material"):
        first, last = (day_of(level, f"{word} released {end}", zone, findings) for end in ("from", "to"))
        if last is not None:
            releases.append(_Release(word, first, last))
    return releases


def _released(line: Line, releases: list[_Release]) -> str:
    if line.at is None:
        return "forecast"
    for release in releases:
        if (release.first is None or release.first <= line.at) and line.at <= release.last:
            return release.word
    return "forecast"
