"""What the cells of a list leave open: asked once for the file, answered by its layout, never guessed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import quantity_text, wall_from_utc
from jitdesk.intake.dates import DateStyle, parse_instant
from jitdesk.intake.habits import Habits, Layout, Question
from jitdesk.intake.lists.layout import DATES, QUANTITIES, decimal_of, style_of
from jitdesk.intake.lists.letters import first_broken, mended
from jitdesk.intake.lists.spreadsheet import Sheet
from jitdesk.intake.quantities import parse_quantity
from jitdesk.intake.weeks import first_week, week_number

_ANY_ZONE = ZoneInfo("UTC")
_MARKS = (".", ",")
_HALF_A_YEAR, _A_YEAR = 26, 52  # in weeks
_STYLES = (DateStyle(day_first=True), DateStyle(day_first=False))


def questions_of(sheet: Sheet, layout: Layout, habits: Habits) -> tuple[Question, ...]:
    """Return at most one question each about numbers, dates, weeks and letters, with the first cell of it.

    A row with such a number, date or week is not usable until the layout has the answer; broken letters
    are read as they stand until somebody says that they are to be mended.
    """
    numbers = _columns(layout, QUANTITIES, ("ordered_qty", "cum_qty", "packages"))
    dates = _columns(layout, DATES, ("expires_on",))
    open_numbers = [column for column in numbers if not decimal_of(sheet, column, layout, habits)]
    open_dates = [column for column in dates if style_of(sheet, column, layout, habits).day_first is None]
    asked = (
        _first(sheet, open_numbers, "decimal", _MARKS, decimal_readings),
        _first(sheet, open_dates, "day_first", (True, False), day_readings),
        next(_weeks(sheet, dates, layout, habits), None),
        None if layout.mends_letters is not None else next(_broken_letters(sheet, layout), None),
    )
    return tuple(question for question in asked if question)


def _columns(layout: Layout, choice: tuple[str, ...], also: tuple[str, ...]) -> list[int]:
    """Return the columns that are read: the first of a choice that the list has, and others."""
    chosen = next((field for field in choice if field in layout.fields), "")
    return [i for i, field in enumerate(layout.fields) if field and field in (chosen, *also)]


def _first(
    sheet: Sheet,
    columns: list[int],
    about: str,
    answers: tuple[object, object],
    readings_of: Callable[[str], tuple[str, str] | None],
) -> Question | None:
    for column in columns:
        for text in sheet.texts(column):
            readings = readings_of(text)
            if readings:
                return Question(about, sheet.header[column], text, readings, answers)
    return None


def _broken_letters(sheet: Sheet, layout: Layout) -> Iterator[Question]:
    """Yield for each column that is read its first broken cell, or else its heading if that is broken."""
    if "".join(chain(sheet.header, *sheet.rows)).isascii():
        return
    for column, field in enumerate(layout.fields):
        heading = sheet.header[column]
        text = (first_broken(row[column] for row in sheet.rows) or first_broken([heading])) if field else ""
        if text:
            yield Question("mends_letters", mended(heading), text, (mended(text), text), (True, False))


def _weeks(sheet: Sheet, columns: list[int], layout: Layout, habits: Habits) -> Iterator[Question]:
    """Yield a question for each cell that names a week without its year, as long as nobody said which."""
    if habits.week is None or layout.weeks_from is not None:
        return
    for column in columns:
        style = style_of(sheet, column, layout, habits)
        for text in sheet.texts(column):
            number = week_number(text, is_week=style.is_week)
            starts = None if number is None else _starts(number, habits.week)
            if number is not None and starts is not None:
                weeks = (first_week(number, habits.week + timedelta(weeks=start)) for start in starts)
                nearest, other = (f"{week:%G-W%V}" for week in weeks if week)
                yield Question("weeks_from", sheet.header[column], text, (nearest, other), starts)


def _starts(number: int, week: date) -> tuple[int, int] | None:
    """Return from when on weeks count if one is the nearest of its number to a week, and if it is the next.

    Then all lie around that week, or else, where the nearest is still to come, before it, or from it on.
    """
    nearest = first_week(number, week - timedelta(weeks=_HALF_A_YEAR))
    if nearest is None:
        return None
    if nearest > week:
        earlier = first_week(number, week - timedelta(weeks=_A_YEAR))
        return None if earlier == nearest else (-_HALF_A_YEAR, -_A_YEAR)
    start = int(nearest == week)
    later = first_week(number, week + timedelta(weeks=start))
    return None if later is None else (-_HALF_A_YEAR, start)


def decimal_readings(text: str) -> tuple[str, str] | None:
    """Return the two numbers that a cell may mean: with a decimal point, with a decimal comma."""
    if _reads(lambda: parse_quantity(text, "")):
        return None
    try:
        point, comma = (quantity_text(parse_quantity(text, mark)[0] or 0) for mark in _MARKS)
    except BadInput:
        return None
    return point, comma


def day_readings(text: str) -> tuple[str, str] | None:
    """Return the two days that a cell may mean, as ISO dates: the day first, the month first."""
    if _reads(lambda: parse_instant(text, _ANY_ZONE, DateStyle())):
        return None
    try:
        instants = [parse_instant(text, _ANY_ZONE, style)[0] or 0 for style in _STYLES]
    except BadInput:
        return None
    day_first, month_first = (wall_from_utc(at, _ANY_ZONE).date().isoformat() for at in instants)
    return (day_first, month_first) if day_first != month_first else None


def _reads(parse: Callable[[], object]) -> bool:
    try:
        parse()
    except BadInput:
        return False
    return True
