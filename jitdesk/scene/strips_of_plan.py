"""The strips of a plan's rows, as it stands or while a delivery is dragged."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.curve import Curve, Curves
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.supply import Instead
from jitdesk.scene.strip_days import by_day
from jitdesk.scene.strip_doubts import doubtful_lines
from jitdesk.scene.strip_rows import COMFORTABLE, FAR, NO_SPANS, Spans, StripLook, StripRows

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

_PAUSE_S = 2 * HOUR_S


def strip_rows(
    outlook: Outlook, locations: Ints, look: StripLook, start: int, end: int, instead: Instead | None = None
) -> StripRows:
    """Return the strips of locations in coverage, as the plan stands or with other arrivals.

    Parameters
    ----------
    outlook : Outlook
        What the plan means now.
    locations : ndarray of int64
        Rows in coverage, in the order in which they are listed.
    look : StripLook
        What is shown of them.
    start, end : int
        UTC seconds.
    instead : Instead, optional
        Where delivery lines are usable at other times, as while a delivery is dragged.
    """
    doubtful = doubtful_lines(outlook, tuple(locations.tolist()))
    curves = outlook.coverage.curves(locations, start, end, instead, doubtful)
    rows = _strips(outlook, curves, locations, look, start, end)
    return by_day(outlook, locations, rows) if look.part_of == "days" else rows


def strip_of_curve(outlook: Outlook, location: int, curve: Curve, span: tuple[int, int]) -> StripRows:
    """Return one strip of a curve that is not the plan's; its gaps are where the curve is nothing."""
    none = np.zeros(0, np.int64)
    of = np.zeros(len(curve.at), np.int64)
    landed = [receipt for receipt in curve.receipts if receipt.counts]
    columns = Curves(
        np.array([location]),
        of,
        curve.at,
        curve.hours,
        np.zeros(len(curve.at), bool),
        np.zeros(len(landed), np.int64),
        np.array([receipt.at for receipt in landed], np.int64),
        np.array([receipt.qty for receipt in landed], np.int64),
        np.ones(len(landed), bool),
        *(none,) * 6,
    )
    rows = _strips(outlook, columns, columns.rows, COMFORTABLE, *span)
    empty = (curve.hours[:-1] <= 0) & (curve.hours[1:] <= 0) & (curve.at[:-1] < curve.at[1:])
    gaps = Spans(of[:-1], np.maximum(curve.at[:-1], outlook.now), curve.at[1:]).kept(empty).joined()
    gaps = gaps.kept(gaps.begin < gaps.until)
    return replace(rows, gaps=gaps, stops_at=gaps.begin)


def _strips(
    outlook: Outlook, curves: Curves, locations: Ints, look: StripLook, start: int, end: int
) -> StripRows:
    limit_h = outlook.coverage.supply.limits.low_s[locations] / HOUR_S
    gaps = _within(curves.gap_of, curves.gap_begin, curves.gap_until, start, end)
    counts = curves.receipt_counts
    drawn = _drawn(curves, outlook.coverage.supply.demand.horizon[locations])
    return StripRows(
        look,
        start,
        end,
        outlook.now,
        curves.of,
        curves.at,
        curves.hours,
        limit_h,
        _in_shifts(outlook, locations, drawn) if look.part_of != "all" else drawn,
        _low(curves, limit_h),
        gaps,
        _within(curves.doubt_of, curves.doubt_begin, curves.doubt_until, start, end),
        curves.receipt_of[counts],
        curves.receipt_at[counts],
        gaps.begin,
    )


def _within(of: Ints, begin: Ints, until: Ints, start: int, end: int) -> Spans:
    """Return the gaps that reach into [start, end)."""
    gaps = Spans(of, begin, np.where(until == UNKNOWN, FAR, until))
    return gaps.kept((gaps.begin < end) & (gaps.until > start))


def _drawn(curves: Curves, horizon: Ints) -> Spans:
    """Return from where to where each curve goes; past the plan's end nobody knows what is consumed."""
    if not len(curves.of):
        return NO_SPANS
    edge = curves.of[1:] != curves.of[:-1]
    first, last = np.append(True, edge), np.append(edge, True)
    of = curves.of[first]
    spans = Spans(of, curves.at[first], np.minimum(curves.at[last], horizon[of]))
    return spans.kept(spans.begin < spans.until)


def _low(curves: Curves, limit_h: Floats) -> Spans:
    """Return when the curves lie above zero and below their limits, crossings interpolated."""
    of, begin, until = curves.of[:-1], curves.at[:-1], curves.at[1:]
    first, last = curves.hours[:-1], curves.hours[1:]
    limit = limit_h[of]
    found = np.flatnonzero(
        (of == curves.of[1:])
        & ~curves.lasts[:-1]
        & (begin < until)
        & ((first < limit) | (last < limit))
        & ((first > 0) | (last > 0))
    )
    of, begin, until = of[found], begin[found], until[found]
    first, last, limit = first[found], last[found], limit[found]
    slope = np.where(first == last, 1, last - first)
    crossing = begin + np.rint((until - begin) * np.clip((limit - first) / slope, 0, 1)).astype(np.int64)
    return Spans(
        of, np.where(first < limit, begin, crossing), np.where(last < limit, until, crossing)
    ).joined()


def _in_shifts(outlook: Outlook, locations: Ints, drawn: Spans) -> Spans:
    """Return what of curves lies in shifts; breaks are too short to be seen where this is asked for."""
    demand = outlook.coverage.supply.demand
    of, begin, until = demand.clocks.pieces_within(
        demand.clock[locations[drawn.of]], drawn.begin, drawn.until
    )
    return Spans(drawn.of[of], begin, until).joined(_PAUSE_S)
