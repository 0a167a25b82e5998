"""How times, durations and quantities read, everywhere alike: on screen, on paper, in facts.

Times are plant time on a 24 h clock; a time of another day than ``now`` carries its weekday, one more than
six days away its date. Minus signs are U+2212, ranges en dashes.
"""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from jitdesk.domain.language import language, later, say
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, THOUSAND, wall_from_utc

_WEEKDAYS = (
    later("Mon"),
    later("Tue"),
    later("Wed"),
    later("Thu"),
    later("Fri"),
    later("Sat"),
    later("Sun"),
)
_MONTHS = (
    later("Jan"),
    later("Feb"),
    later("Mar"),
    later("Apr"),
    later("May"),
    later("Jun"),
    later("Jul"),
    later("Aug"),
    later("Sep"),
    later("Oct"),
    later("Nov"),
    later("Dec"),
)
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"
_NEAR_DAYS = 6


def time_text(instant: int, zone: ZoneInfo) -> str:
    """Return the time of day: "14:20"."""
    return _time_of_day(wall_from_utc(instant, zone))


def _time_of_day(wall: datetime) -> str:
    # As strftime would, at a fifth of the cost: that imports a module at every call.
    return f"{wall.hour:02}:{wall.minute:02}"


def clock_text(instant: int, now: int, zone: ZoneInfo) -> str:
    """Return when, as seen from now: "14:20", "Wed 06:45", "3 Dec 06:45"."""
    wall = wall_from_utc(instant, zone)
    days = (wall.date() - wall_from_utc(now, zone).date()).days
    if days == 0:
        return _time_of_day(wall)
    if abs(days) <= _NEAR_DAYS:
        return f"{weekday_text(wall)} {_time_of_day(wall)}"
    return f"{day_month_text(wall)} {_time_of_day(wall)}"


def span_text(start: int, end: int, now: int, zone: ZoneInfo) -> str:
    """Return a span: "14:45 – 15:15" with thin spacing, the day named once."""
    same_day = wall_from_utc(start, zone).date() == wall_from_utc(end, zone).date()
    last = time_text(end, zone) if same_day else clock_text(end, now, zone)
    return f"{clock_text(start, now, zone)} {DASH} {last}"


def weekday_text(day: date) -> str:
    """Return the weekday in short: "Tue"."""
    return say(_WEEKDAYS[day.weekday()])


def month_text(day: date) -> str:
    """Return the month in short: "Nov"."""
    return say(_MONTHS[day.month - 1])


def day_month_text(day: date) -> str:
    """Return a day of this year: "24 Nov", in German "24.11."."""
    return say("{day} {month}", day=day.day, month=month_text(day), number=day.month)


def date_text(day: date) -> str:
    """Return a day without its weekday: "24 Nov 2026", in German "24.11.2026"."""
    return say("{day} {month} {year}", day=day.day, month=month_text(day), number=day.month, year=day.year)


def day_text(day: date) -> str:
    """Return a day: "Tue 24 Nov 2026"."""
    return f"{weekday_text(day)} {date_text(day)}"


def weekday_date_text(day: date) -> str:
    """Return a day of this year: "Thu 3 Dec", in German "Do 3.12."."""
    return f"{weekday_text(day)} {day_month_text(day)}"


def weekday_number_text(day: date) -> str:
    """Return a day of this month: "Tue 24", in German "Di 24."."""
    return say("{weekday} {day}", weekday=weekday_text(day), day=day.day)


def days_text(first: date, last: date, *, year: bool = False) -> str:
    """Return days from the first to the last: "23–29 Nov", "23 Nov – 20 Dec 2026".

    Parameters
    ----------
    year : bool
        Whether the year stands there too; where the days are of two, it stands at both ends.
    """
    end = date_text(last) if year else day_month_text(last)
    if (first.month, first.year) == (last.month, last.year):
        return say("{first}{dash}{last}", first=first.day, dash=DASH, last=end)
    begin = date_text(first) if year and first.year != last.year else day_month_text(first)
    return f"{begin} {DASH} {end}"


def week_text(day: date) -> str:
    """Return the ISO week: "Week 48"."""
    return say("Week {week}", week=day.isocalendar().week)


def date_time_text(wall: datetime) -> str:
    """Return a whole date and time: "24 Nov 2026 09:42"."""
    return f"{date_text(wall)} {_time_of_day(wall)}"


def duration_text(seconds: int) -> str:
    """Return a duration in whole minutes: "4 h 38 min", "45 min", "2 d 3 h"; rounded down."""
    minutes = seconds // MINUTE_S
    if seconds >= 2 * DAY_S:
        days, rest = divmod(seconds, DAY_S)
        return say("{days} d {hours} h", days=days, hours=rest // HOUR_S)
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def short_duration_text(seconds: int) -> str:
    """Return a duration where there is little room: "1 h 15", "1 h 05", "45 min", "6 h"; rounded down."""
    hours, minutes = divmod(seconds // MINUTE_S, 60)
    if seconds >= 2 * DAY_S or not hours or not minutes:
        return duration_text(seconds)
    return f"{hours} h {minutes:02}"


def minutes_text(seconds: int) -> str:
    """Return a signed number of minutes: "+110 min", "−10 min", "0 min"."""
    return f"{signed_text(seconds)} min"


def delay_text(seconds: int) -> str:
    """Return how far something is off its promise: "+110 min", "−10 min", "on time"."""
    return minutes_text(seconds) if abs(seconds) >= MINUTE_S else say("on time")


def shift_text(seconds: int) -> str:
    """Return by how much something moves: "+30 min", "−2 h 15 min"."""
    return f"{MINUS if seconds < 0 else '+'}{duration_text(abs(seconds))}"


def signed_text(seconds: int) -> str:
    """Return a signed number of whole minutes without unit: "+110", "−10", "0"."""
    minutes = int(seconds / MINUTE_S)
    return f"+{minutes}" if minutes > 0 else f"{MINUS}{-minutes}" if minutes < 0 else "0"


def amount_text(thousandths: int, unit: str = "", *, spoken: str = "") -> str:
    """Return a quantity for reading: "1,200 pcs", in German "1.200 Stk", decimals as far as there are any.

    Parameters
    ----------
    spoken : str
        The reader's language where that is not the user's.
    """
    whole, part = divmod(abs(thousandths), THOUSAND)
    digits = count_text(whole, spoken=spoken)
    decimals = f"{decimal_mark(spoken)}{part:03d}".rstrip("0") if part else ""
    sign = MINUS if thousandths < 0 else ""
    return f"{sign}{digits}{decimals}" + (f" {unit}" if unit else "")


def decimal_text(value: float) -> str:
    """Return a number with one decimal: "4.1", in German "4,1"."""
    return f"{value:.1f}".replace(".", decimal_mark())


def count_text(count: int, *, spoken: str = "") -> str:
    """Return a count, its thousands set apart: "42,000", in German "42.000"; see `amount_text`."""
    grouped = f"{count:,}"
    return grouped.replace(",", ".") if decimal_mark(spoken) == "," else grouped


def decimal_mark(spoken: str = "") -> str:
    """Return what stands before decimals in a language, by default the user's; the other groups thousands."""
    return "," if (spoken or language()) == "de" else "."


_SHIFTS = {
    "early": (later("Early shift"), later("Early")),
    "late": (later("Late shift"), later("Late")),
    "night": (later("Night shift"), later("Night")),
}
"""The usual names of shifts, which are said in the user's language; any other stays as the plant calls it."""


def shift_name(name: str) -> str:
    """Return a shift's name as it stands in a sentence: "Early shift"; as it is where it says "shift"."""
    usual = _SHIFTS.get(name.lower())
    if usual:
        return say(usual[0])
    says_so = "shift" in name.lower() or "schicht" in name.lower()
    return name if says_so else say("{name} shift", name=name)


def shift_word(name: str) -> str:
    """Return a shift's name in a list: as the plant writes it, a usual one in the user's language."""
    usual = _SHIFTS.get(name.lower())
    return say(usual[1]) if usual and language() != "en" else name


def short_shift_name(name: str) -> str:
    """Return a shift's name in a word: "Early"."""
    usual = _SHIFTS.get(name.lower())
    return say(usual[1]) if usual else name.split()[0].capitalize()


STATUSES = {
    "planned": later("planned"),
    "in_transit": later("in transit"),
    "arrived": later("arrived"),
    "unloading": later("unloading"),
    "received": later("received"),
    "refused": later("refused"),
    "no_show": later("no show"),
    "cancelled": later("cancelled"),
}


def status_text(status: str) -> str:
    """Return a delivery's status in words: "in transit"; as it is where it is none of the plan's."""
    return say(STATUSES[status]) if status in STATUSES else status


def either_text(names: Sequence[str]) -> str:
    """Return names of which one is meant: "Ravna", "Ravna or Orlik", "Ravna, Orlik, Brenner"."""
    if len(names) == 2:
        return say("{first} or {second}", first=names[0], second=names[1])
    return ", ".join(names)


def joined_text(names: Sequence[str]) -> str:
    """Return names as a phrase: "Ravna", "Ravna and Orlik", "Ravna, Orlik and 3 more"."""
    if len(names) <= 1:
        return "".join(names)
    if len(names) == 2:
        return say("{first} and {second}", first=names[0], second=names[1])
    return say("{first}, {second} and {n} more", first=names[0], second=names[1], n=len(names) - 2)


def some_text(names: Sequence[str], count: int) -> str:
    """Return the first names of ``count`` and how many more there are: "4711, 9034, 2208 and 5 more"."""
    more = count - len(names)
    return say("{names} and {more} more", names=", ".join(names), more=more) if more else ", ".join(names)


def begun_small(text: str) -> str:
    """Return a text as it stands in a sentence, "move Nordlicht 4417"; German nouns keep their capital."""
    return text if language() == "de" else text[:1].lower() + text[1:]
