"""Calendar weeks as suppliers write them: KW 37/2026, 2026-W37, and KW 37 alone."""

import re
from datetime import date, timedelta

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

_WEEK_WORD = "kw|cw|wk|week|woche|sem|semaine|semana|settimana|sett|tyden|týden|tydzień|tydz|s|w|t"
_WEEK = re.compile(rf"(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})\s*[/.\s-]\s*(\d{{4}})", re.I)
_ISO_WEEK = re.compile(rf"(\d{{4}})[-/\s]?(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})", re.I)
_WEEK_ALONE = re.compile(rf"(?:{_WEEK_WORD})[.\s]*(\d{{1,2}})", re.I)
_BARE_WEEK = re.compile(r"(\d{2})[/.](\d{4})|(\d{4})(\d{2})")
_WEEK_NUMBER = re.compile(r"\d{1,2}")
_WEEKS_IN_ANY_YEAR = 53


def written_week(written: str, weeks_from: date | None, *, is_week: bool) -> date | None:
    """Return the Monday of a written week, None where the text is none.

    Parameters
    ----------
    weeks_from : date or None
        A Monday: a week without its year is the first of that number from then on.
    is_week : bool
        Whether the column names weeks: 37/2026, 202637 and 37.

    Raises
    ------
    BadInput
        If there is no such week, or nobody said of which year it is.
    """
    return _of_year(written, is_week=is_week) or _alone(written, weeks_from, is_week=is_week)


def week_number(text: str, *, is_week: bool) -> int | None:
    """Return the number of a week that is written without its year, None where the text is none."""
    written = " ".join(text.split())
    match = _WEEK_ALONE.fullmatch(written)
    if match:
        return int(match[1])
    return int(written) if is_week and _WEEK_NUMBER.fullmatch(written) else None


def first_week(number: int, monday: date) -> date | None:
    """Return the Monday of the first ISO week of a number from a Monday on, None where none is near."""
    mondays = (monday + timedelta(weeks=weeks) for weeks in range(_WEEKS_IN_ANY_YEAR + 1))
    return next((each for each in mondays if each.isocalendar().week == number), None)


def _of_year(written: str, *, is_week: bool) -> date | None:
    if match := _WEEK.fullmatch(written):
        week, year = int(match[1]), int(match[2])
    elif match := _ISO_WEEK.fullmatch(written):
        week, year = int(match[2]), int(match[1])
    elif is_week and (match := _BARE_WEEK.fullmatch(written)):
        week, year = int(match[1] or match[4]), int(match[2] or match[3])
    else:
        return None
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        raise _not_a_week(written) from None


def _alone(written: str, weeks_from: date | None, *, is_week: bool) -> date | None:
    number = week_number(written, is_week=is_week)
    if number is None:
        return None
    if number not in range(1, _WEEKS_IN_ANY_YEAR + 1):
        raise _not_a_week(written)
    if weeks_from is None:
        raise BadInput(
            say("Not clear"),
            say('"{written}" is a week without its year.', written=written),
            say("Say of which year this supplier's weeks are."),
        )
    week = first_week(number, weeks_from)
    if week is None:
        raise _not_a_week(written)
    return week


def _not_a_week(written: str) -> BadInput:
    return BadInput(
        say("Not a week"),
        say('"{written}" is not a calendar week.', written=written),
        say("Correct it in the file, or skip the row."),
    )
