"""The coverage strips: hours of stock at each location as shapes in pixels, and what a row's head says."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.domain.wording import clock_text, short_duration_text
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.curve import Curve
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import TimeScale

FULL_HEIGHT_H = 6.0
Tone = Literal["stop", "hold", "warn", "ok", "quiet"]


@dataclass(frozen=True, slots=True)
class StripHead:
    """What the head of a coverage row says."""

    location: int
    chip: str
    part: str
    description: str
    said: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without parts, in pixels, with its words from the longest to the shortest.

    ``lasts_s`` is its length in seconds where its end is in view, else None.
    """

    x: int
    end_x: int
    texts: tuple[str, ...]
    lasts_s: int | None = None


@dataclass(frozen=True, slots=True)
class Landing:
    """A delivery that becomes usable: the pixel of its step, and whether it has happened."""

    x: int
    delivery: str
    past: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """One row's picture.

    Attributes
    ----------
    xs : ndarray of float64
        Pixels of the curve's points, left to right; a step is two points at one pixel.
    levels : ndarray of float64
        Hours of stock there, as a share of the full height, 0 to 1.
    hours : ndarray of float64
        The same in working hours, unclipped.
    low : tuple of (int, int)
        Pixel spans in which the stock lasts less than the low-cover limit.
    gaps : tuple of Gap
        Times without parts.
    landings : tuple of Landing
        Receipts.
    open_spans : tuple of (int, int)
        Pixel spans in which lines work and a count is known: what the week fills.
    values : tuple of (int, float)
        Pixels and working hours worth naming in the hour zoom: now, after each step, at the right edge.
    """

    xs: NDArray[np.float64]
    levels: NDArray[np.float64]
    hours: NDArray[np.float64]
    low: tuple[tuple[int, int], ...]
    gaps: tuple[Gap, ...]
    landings: tuple[Landing, ...]
    open_spans: tuple[tuple[int, int], ...] = ()
    values: tuple[tuple[int, float], ...] = ()


def cover_order(coverage: Coverage) -> NDArray[np.int64]:
    """Return the location rows as they are listed: first run-out on top, then low, then shortest cover."""
    rank = coverage.state_code  # worst first
    instant = np.where(rank == 0, coverage.run_out_at, np.where(rank == 1, coverage.low_at, 0))
    cover = np.where(coverage.coverage_s == UNKNOWN, np.iinfo(np.int64).max, coverage.coverage_s)
    return np.lexsort((np.arange(len(rank)), cover, instant, rank)).astype(np.int64)


def strip_head(outlook: Outlook, location: int, held_parts: frozenset[str]) -> StripHead:
    """Return the words of a row's head; where a held delivery is the cause it wears the hold's sign."""
    coverage, zone = outlook.coverage, outlook.plan.zone
    part = str(coverage.part[location])
    row = outlook.plan.find("parts", part) or {}
    said, tone, icon = "ok", "ok", "ok"
    match CoverState(coverage.state[location]):
        case CoverState.STOP:
            said = f"until {clock_text(int(coverage.run_out_at[location]), outlook.now, zone)}"
            tone, icon = ("hold", "hold") if part in held_parts else ("stop", "stop")
        case CoverState.LOW:
            said = f"low {clock_text(int(coverage.low_at[location]), outlook.now, zone)}"
            tone, icon = "warn", "warning"
        case CoverState.OK:
            said = "ok today"
        case CoverState.NO_PLAN:
            said, tone, icon = "not consumed", "quiet", "info"
        case CoverState.NO_STOCK:
            said, tone, icon = "no count", "quiet", "info"
    description = str(row.get("description") or "") + (" · JIS" if row.get("jis") else "")
    return StripHead(location, _chip(coverage.lines_of(location)), part, description, said, tone, icon)  # type: ignore[arg-type]


def _chip(lines: Sequence[str]) -> str:
    return "" if not lines else lines[0] if len(lines) == 1 else f"{lines[0]}+{len(lines) - 1}"


def strip(
    outlook: Outlook,
    location: int,
    scale: TimeScale,
    curve: Curve | None = None,
    gaps: Sequence[tuple[int, int]] | None = None,
) -> Strip:
    """Return the picture of one row.

    Parameters
    ----------
    outlook : Outlook
        The plan as it is.
    location : int
        The row in coverage.
    scale : TimeScale
        The clock.
    curve : Curve, optional
        Its stock, at least for what the scale shows; of the plan unless told, as while a delivery is dragged.
    gaps : sequence of (begin, until), optional
        Its times without parts; those of the curve unless told.
    """
    if curve is None:
        gaps = outlook.coverage.gaps(location)
    shown = curve or outlook.coverage.curve(location, scale.start, scale.end)
    xs = (shown.at - scale.origin) * (scale.px_per_hour / 3600) - scale.scrolled
    limit_h = low_cover_h(outlook, location)
    if gaps is None:
        gaps = [(max(a, outlook.now), b) for a, b in _zero_spans(shown)]
    return Strip(
        xs=np.asarray(xs, dtype=np.float64),
        levels=np.clip(shown.hours / FULL_HEIGHT_H, 0.0, 1.0),
        hours=shown.hours,
        low=tuple((scale.x(a), scale.x(b)) for a, b in _spans_below(shown, limit_h)),
        gaps=tuple(
            _gap(a, b, scale, outlook) for a, b in gaps if a < scale.end and (b == UNKNOWN or b > scale.start)
        ),
        landings=tuple(
            Landing(scale.x(receipt.at), receipt.delivery, receipt.at <= outlook.now)
            for receipt in shown.receipts
            if receipt.counts
        ),
        open_spans=_open_spans(outlook, location, scale) if scale.zoom == "week" else (),
        values=_values(shown, outlook.now, scale) if scale.zoom == "hour" else (),
    )


def differs_from(one: Strip, other: Strip) -> int:
    """Return the pixel from which on two pictures of a row differ, at the latest."""
    if one.values != other.values or one.open_spans != other.open_spans:
        return 0
    shared = min(len(one.xs), len(other.xs))
    same = (one.xs[:shared] == other.xs[:shared]) & (one.levels[:shared] == other.levels[:shared])
    alike = shared if same.all() else int(np.argmin(same))
    if alike == 0:
        return 0
    starts = [x for x, _ in set(one.low) ^ set(other.low)]
    starts += [gap.x for gap in set(one.gaps) ^ set(other.gaps)]
    starts += [landing.x for landing in set(one.landings) ^ set(other.landings)]
    return min([int(one.xs[alike - 1]), *starts])


def low_cover_h(outlook: Outlook, location: int) -> float:
    """Return below how many working hours a strip is low: the plant's limit or the part's higher one."""
    row = outlook.plan.find("parts", str(outlook.coverage.part[location]))
    own = row["low_cover_h"] if row else None
    return max(float(own or 0), outlook.plan.settings.low_cover_h)


def _spans_below(curve: Curve, limit_h: float) -> list[tuple[int, int]]:
    """Return the spans in which the curve lies above zero and below a limit, crossings interpolated."""
    spans: list[tuple[int, int]] = []
    for (a, b), (low, high) in zip(pairwise(curve.at.tolist()), pairwise(curve.hours.tolist()), strict=True):
        if a == b or (low >= limit_h and high >= limit_h) or (low <= 0 and high <= 0):
            continue
        begin = a if low < limit_h else a + round((b - a) * (low - limit_h) / (low - high))
        end = b if high < limit_h else a + round((b - a) * (limit_h - low) / (high - low))
        if spans and spans[-1][1] == begin:
            begin = spans.pop()[0]
        spans.append((begin, end))
    return spans


def _open_spans(outlook: Outlook, location: int, scale: TimeScale) -> tuple[tuple[int, int], ...]:
    counted = int(outlook.coverage.counted_at[location])
    pieces = outlook.working.union(outlook.coverage.lines_of(location)).spans()
    shown = [(max(a, counted), b) for a, b in pieces if b > max(scale.start, counted) and a < scale.end]
    whole: list[tuple[int, int]] = []
    for a, b in shown:
        # Breaks are too short to be seen in a week.
        if whole and a - whole[-1][1] <= 2 * HOUR_S:
            whole[-1] = (whole[-1][0], b)
        else:
            whole.append((a, b))
    return tuple((scale.x(a), scale.x(b)) for a, b in whole)


def _values(curve: Curve, now: int, scale: TimeScale) -> tuple[tuple[int, float], ...]:
    """Return where the hours of stock are named: at now, just after each step, at the right edge."""
    if not len(curve.at):
        return ()
    steps = [receipt.at for receipt in curve.receipts if receipt.counts and receipt.at > scale.start]
    instants = [at for at in (now, *steps) if scale.start <= at < scale.end]
    named = [(scale.x(at), _hours_after(curve, at)) for at in instants]
    return (*named, (scale.width, _hours_after(curve, scale.end)))


def _hours_after(curve: Curve, instant: int) -> float:
    """Return the hours of stock just after an instant, a step at that instant included."""
    after = int(np.searchsorted(curve.at, instant, side="right"))
    if after >= len(curve.at):
        return float(curve.hours[-1])
    if after == 0:
        return float(curve.hours[0])
    return float(np.interp(instant, curve.at[after - 1 : after + 1], curve.hours[after - 1 : after + 1]))


def _zero_spans(curve: Curve) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for (a, b), (low, high) in zip(pairwise(curve.at.tolist()), pairwise(curve.hours.tolist()), strict=True):
        if a < b and low <= 0 and high <= 0:
            if spans and spans[-1][1] == a:
                a = spans.pop()[0]
            spans.append((a, b))
    return spans


def _gap(begin: int, until: int, scale: TimeScale, outlook: Outlook) -> Gap:
    if until == UNKNOWN:
        return Gap(scale.x(begin), scale.width + 1, ("no parts",))
    lasts = short_duration_text(until - begin)
    if until > scale.end:
        when = clock_text(until, outlook.now, outlook.plan.zone)
        return Gap(scale.x(begin), scale.x(until), (f"no parts until {when}", f"until {when}"))
    return Gap(scale.x(begin), scale.x(until), (f"no parts {lasts}", lasts), until - begin)
