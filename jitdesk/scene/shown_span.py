"""Which time is in view first, what the toolbar calls it, and how far a step to earlier or later goes."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.values import DAY_S, HOUR_S, wall_from_utc
from jitdesk.domain.wording import DASH, day_text, days_text, week_text
from jitdesk.scene.time_layers import midnight
from jitdesk.scene.time_scale import ZOOMS, TimeScale

_EDGE_S = 11 * HOUR_S
_STEP_S = {"day": DAY_S, "week": 7 * DAY_S, "month": 28 * DAY_S}
_FIRST_HOUR = 6
_FIRST_WIDTH = 1095  # until the window has laid its parts out


def first_scale(now: int, zone: ZoneInfo) -> TimeScale:
    """Return the day zoom from 06:00 of today, or from before now where that is out of its view."""
    day_start = midnight(wall_from_utc(now, zone).date(), zone) + _FIRST_HOUR * HOUR_S
    shown_s = 12 * HOUR_S
    start = day_start if day_start <= now <= day_start + shown_s * 2 // 3 else now - shown_s // 3
    return TimeScale(start, ZOOMS["day"], _FIRST_WIDTH)


def scale_at(now: int, zone: ZoneInfo, px_per_hour: float) -> TimeScale:
    """Return a zoom around now: whole weeks from the Monday before it, else as `first_scale` begins."""
    scale = replace(first_scale(now, zone), px_per_hour=px_per_hour)
    if scale.zoom == "hour":
        return scale.starting_at(now - (scale.end - scale.start) // 3)
    if scale.zoom == "day":
        return scale
    day = wall_from_utc(now, zone).date()
    return scale.starting_at(midnight(day - timedelta(days=day.weekday()), zone))


def span_said(scale: TimeScale, zone: ZoneInfo) -> tuple[str, str]:
    """Return the days in view and their ISO weeks: "23 Nov – 20 Dec 2026" and "Weeks 48–51"."""
    if scale.zoom in ("hour", "day"):
        day = wall_from_utc(scale.t(scale.width // 3), zone).date()
        return day_text(day), week_text(day)
    # Hours at the edges do not make a day.
    first = wall_from_utc(scale.start + _EDGE_S, zone).date()
    last = max(wall_from_utc(scale.end - _EDGE_S, zone).date(), first)
    said = days_text(first, last, year=True)
    if last - first < timedelta(days=7):
        return said, week_text(first + (last - first) / 2)
    return said, say(
        "Weeks {week}{dash}{week2}", week=first.isocalendar().week, dash=DASH, week2=last.isocalendar().week
    )


def step_s(scale: TimeScale) -> int:
    """Return how far a step goes: the span that is shown, of the hour zoom in whole hours."""
    return _STEP_S.get(scale.zoom) or max((scale.end - scale.start) // HOUR_S, 1) * HOUR_S
