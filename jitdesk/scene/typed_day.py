"""Reads a day as a coordinator types it: ``24.12.``, ``24 Dec 2026``, ``Dec 24``, ``2026-12-24``."""

import re
from contextlib import suppress
from datetime import date

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.wording import day_month_text
from jitdesk.intake.month_names import month_number

_WEEKDAY = re.compile(r"^[^\W\d_]{2,10}[.,]?\s+(?=\d)")
_YEAR = r"(?P<year>\d{4}|)"
_FORMS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(rf"(?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}"),
    re.compile(rf"(?P<day>\d{{1,2}})\.?\s?(?P<name>[^\W\d_]{{3,10}})\.?\s?{_YEAR}"),
    re.compile(rf"(?P<name>[^\W\d_]{{3,10}})\.?\s?(?P<day>\d{{1,2}}),?(?:\s{_YEAR})?"),
)
_SLASHED = re.compile(rf"(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/?{_YEAR}")


def day_typed_in(text: str, today: date) -> date | None:
    """Return the day that a text is; None where it is written like none.

    Without a year it is the one that is nearest to today.

    Raises
    ------
    BadInput
        If there is no such day, or it could be two days; with both.
    """
    written = text.strip()
    bare = _WEEKDAY.sub("", written)
    if slashed := _SLASHED.fullmatch(bare):
        return _of_slashed(text, slashed, today)
    for form in _FORMS:
        # A month may stand where a weekday does.
        if found := form.fullmatch(written) or form.fullmatch(bare):
            parts = found.groupdict()
            month = month_number(parts["name"]) if parts.get("name") else int(parts["month"])
            return _day(text, parts["year"] or "", month or 0, int(parts["day"]), today)
    return None


def _of_slashed(text: str, found: re.Match[str], today: date) -> date:
    """Return the day of 24/12 or 12/24: which part the month is, is never guessed."""
    one, other = int(found["one"]), int(found["other"])
    if one != other and one <= 12 and other <= 12:
        first = _day(text, found["year"], other, one, today)
        second = _day(text, found["year"], one, other, today)
        raise BadInput(
            say("Not clear"),
            say(
                '"{text}" can be {first} or {second}',
                text=text.strip(),
                first=day_month_text(first),
                second=day_month_text(second),
            ),
            say("Write the month as a word, or the day as in {day}", day=f"{first:%d.%m.}"),
        )
    day, month = (one, other) if other <= 12 else (other, one)
    return _day(text, found["year"], month, day, today)


def _day(text: str, year: str, month: int, day: int, today: date) -> date:
    years = (int(year),) if year else (today.year - 1, today.year, today.year + 1)
    days = []
    for each in years:
        with suppress(ValueError):
            days.append(date(each, month, day))
    if not days:
        raise BadInput(
            say("Not a date"),
            say('"{stripped}" is not a date', stripped=text.strip()),
            say("There is no such day."),
        )
    return min(days, key=lambda each: abs((each - today).days))
