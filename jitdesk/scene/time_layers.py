"""What lies behind every band: breaks, closed hours, hour lines, shift lines. One picture of time for all."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from jitdesk.domain.language import language, say
from jitdesk.domain.shift_rules import ShiftSpan
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, utc_from_wall, wall_from_utc
from jitdesk.domain.wording import shift_name, short_shift_name, weekday_number_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.ground import Ground, ground_of
from jitdesk.scene.time_scale import TimeScale

# Zoom -> seconds between minor lines, major lines and labels of the axis.
_STEPS = {"hour": (5 * MINUTE_S, 15 * MINUTE_S, 30 * MINUTE_S), "day": (HOUR_S // 2, HOUR_S, HOUR_S)}
_WEEK_S = 7 * DAY_S
# Narrower hours have no room for the words of each.
_LEAST_LABEL_PX = 52


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the time grid at a pixel; its label is empty where none is written."""

    x: int
    label: str
    major: bool
    whole_hour: bool


@dataclass(frozen=True, slots=True)
class ShiftMark:
    """A shift on the axis: its pixels and its words, long and short."""

    x: int
    end_x: int
    text: str
    short: str


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day on the axis of week and month."""

    x: int
    end_x: int
    date: date
    today: bool

    @property
    def text(self) -> str:
        """The week's words for it: "Tue 24"."""
        return weekday_number_text(self.date)


@dataclass(frozen=True, slots=True)
class TimeLayers:
    """Pixel spans and lines behind the bands, left to right.

    Attributes
    ----------
    breaks, closed, weekends : tuple of (int, int)
        Half-open pixel spans in which no line works: within shifts, at night, and most of a day or longer.
        Of a month only the weekends.
    ticks : tuple of Tick
        The hour grid of the hour and day zooms; empty in the week.
    shifts : tuple of ShiftMark
        The shifts that most lines share; none of a month.
    days : tuple of DayMark
        Calendar days in plant time.
    """

    breaks: tuple[tuple[int, int], ...]
    closed: tuple[tuple[int, int], ...]
    weekends: tuple[tuple[int, int], ...]
    ticks: tuple[Tick, ...]
    shifts: tuple[ShiftMark, ...]
    days: tuple[DayMark, ...]


# All bands ask for the same one, and again at every paint event.
@lru_cache(maxsize=2)
def time_layers(outlook: Outlook, scale: TimeScale) -> TimeLayers:
    """Return the layers for what a scale shows."""
    # Whole weeks, of a month whole months, so that a pan seldom needs others.
    is_month, zone = scale.zoom == "month", outlook.plan.zone
    step = (4 if is_month else 1) * _WEEK_S
    start, end = (scale.start - DAY_S) // step * step, -(-(scale.end + DAY_S) // step) * step
    ground, first, last = _ground(outlook, start, end), scale.start, scale.end
    # Neither breaks nor nights nor shifts are as wide as a pixel of a month.
    shifts = () if is_month else shared_shifts(outlook, start, end)
    return TimeLayers(
        breaks=() if is_month else _in_pixels(ground.breaks, scale),
        closed=() if is_month else _in_pixels(ground.closed, scale),
        weekends=_in_pixels(ground.weekends, scale),
        ticks=_ticks(scale, zone) if scale.zoom in _STEPS else (),
        shifts=tuple(
            ShiftMark(scale.x(span.start), scale.x(span.end), *_shift_texts(span, zone, language()))
            for span in shifts
            if span.end > first and span.start < last
        ),
        days=_days(scale, outlook.now, zone),
    )


@lru_cache(maxsize=2)
def _ground(outlook: Outlook, start: int, end: int) -> Ground:
    """Return when nobody works within [start, end)."""
    return ground_of(outlook, start, end)


@lru_cache(maxsize=2)
def shared_shifts(outlook: Outlook, start: int, end: int) -> tuple[ShiftSpan, ...]:
    """Return the shifts that most lines share within [start, end)."""
    return tuple(_common_shifts(outlook.working.shifts_between(start, end)))


def _in_pixels(spans: Sequence[tuple[int, int]], scale: TimeScale) -> tuple[tuple[int, int], ...]:
    start, end = scale.start, scale.end
    # A pixel may begin before its instant.
    near = ((scale.x(a), scale.x(b)) for a, b in spans if b >= start and a <= end)
    return tuple((x, end_x) for x, end_x in near if end_x > 0 and x < scale.width)


def _ticks(scale: TimeScale, zone: ZoneInfo) -> tuple[Tick, ...]:
    minor, major, labelled = _STEPS[scale.zoom]
    ticks = []
    every_h = 1 if scale.px(labelled) >= _LEAST_LABEL_PX else 2
    # Offsets of real zones are whole quarter hours, so UTC steps of the grid fall on plant time's.
    first = scale.start - scale.start % HOUR_S
    for instant in range(first, scale.end + minor, minor):
        label = _label(instant, zone, every_h, language()) if instant % labelled == 0 else ""
        ticks.append(Tick(scale.x(instant), label, instant % major == 0, instant % HOUR_S == 0))
    return tuple(ticks)


# Every pan asks for the labels of the same hours.
@lru_cache(maxsize=1024)
def _label(instant: int, zone: ZoneInfo, every_h: int, _language: str) -> str:
    """Return an hour's label: "02:00", "02:00 (2nd)" of the hour that comes twice in autumn."""
    wall = wall_from_utc(instant, zone)
    if wall.hour % every_h or (wall.fold and every_h > 1):
        return ""
    clock = _clock(instant, zone)
    return say("{clock} (2nd)", clock=clock) if wall.fold else clock


def _common_shifts(spans: Sequence[ShiftSpan]) -> list[ShiftSpan]:
    """Return each shift once that several lines share, those of the most lines first where they overlap."""
    counted: dict[tuple[int, int, str], tuple[int, ShiftSpan]] = {}
    for span in spans:
        times, _ = counted.get((span.start, span.end, span.name), (0, span))
        counted[span.start, span.end, span.name] = (times + 1, span)
    kept: list[ShiftSpan] = []
    for _, span in sorted(counted.values(), key=lambda each: -each[0]):
        if all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


# Every pan asks for the words of the same hours, shifts and days.
@lru_cache(maxsize=1024)
def _clock(instant: int, zone: ZoneInfo) -> str:
    return f"{wall_from_utc(instant, zone):%H:%M}"


@lru_cache(maxsize=256)
def _shift_texts(span: ShiftSpan, zone: ZoneInfo, _language: str) -> tuple[str, str]:
    """Return a shift's words, long and short."""
    name = span.name[:1].upper() + span.name[1:]
    hours = f"{_clock(span.start, zone)}\N{EN DASH}{_clock(span.end, zone)}"
    return f"{shift_name(name)} {hours}", short_shift_name(name)


@lru_cache(maxsize=256)
def midnight(day: date, zone: ZoneInfo) -> int:
    """Return the UTC second at which a plant day begins."""
    return utc_from_wall(datetime(day.year, day.month, day.day), zone)  # noqa: DTZ001 - plant wall time


def _days(scale: TimeScale, now: int, zone: ZoneInfo) -> tuple[DayMark, ...]:
    day = wall_from_utc(scale.start, zone).date()
    today = wall_from_utc(now, zone).date()
    marks = []
    while (start := midnight(day, zone)) < scale.end:
        day_after = day + timedelta(days=1)
        end = midnight(day_after, zone)
        marks.append(DayMark(scale.x(start), scale.x(end), day, day == today))
        day = day_after
    return tuple(marks)
