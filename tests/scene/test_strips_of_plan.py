"""What strips show, held against the curves and gaps of each row by itself."""

from dataclasses import fields
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import OPEN_STATUSES
from jitdesk.domain.values import DAY_S, HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strip_rows import COMFORTABLE, MONTH, WEEK, Spans, StripLook, StripRows
from jitdesk.scene.strips_of_plan import strip_of_curve, strip_rows
from tests.planning.random_plants import RandomPlant, random_plants, random_settings
from tests.planning.test_drag_preview import moved, unpromised
from tests.plants import SIX, two_doors_one_day

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
MIDNIGHT = NOW - 9 * HOUR_S - 42 * 60


@pytest.fixture(scope="module")
def plant() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


def of_plan(outlook: Outlook, look: StripLook, days: float = 2.0) -> StripRows:
    rows = np.arange(len(outlook.coverage))
    start = outlook.now - round(days * DAY_S / 2)
    return strip_rows(outlook, rows, look, start, start + round(days * DAY_S))


def spans_of(spans: Spans, row: int) -> list[tuple[int, int]]:
    mine = spans.of == row
    return list(zip(spans.begin[mine].tolist(), spans.until[mine].tolist(), strict=True))


def assert_same(one: StripRows, other: StripRows, *, but: str = "") -> None:
    for field in fields(StripRows):
        a, b = getattr(one, field.name), getattr(other, field.name)
        if isinstance(a, Spans) and field.name != but:
            assert all(
                np.array_equal(x, y) for x, y in ((a.of, b.of), (a.begin, b.begin), (a.until, b.until))
            )
        elif isinstance(a, np.ndarray):
            assert np.array_equal(a, b), field.name


def test_a_strip_stands_at_the_hours_of_stock() -> None:
    outlook = Outlook(two_doors_one_day(), SIX + 600)
    location = outlook.coverage.row_of("00471", "Line 3")
    strips = of_plan(outlook, COMFORTABLE)
    # 300 pieces at 60 an hour last 5 hours from the count at 06:00 on.
    assert strips.hours_at(np.array([location]), np.array([SIX])) == pytest.approx(5.0)


@random_settings(30)
@given(random_plants())
def test_many_rows_show_what_each_shows_by_itself(plant: RandomPlant) -> None:
    outlook = Outlook(plant.plan, plant.now)
    for look in (COMFORTABLE, WEEK, MONTH):
        whole = of_plan(outlook, look)
        for row in range(len(outlook.coverage)):
            alone = strip_rows(outlook, np.array([row]), look, whole.start, whole.end)
            assert_same(whole.between(row, row + 1), alone)


@random_settings(30)
@given(random_plants())
def test_stock_is_low_where_its_curve_is_below_the_limit_and_it_does_not_last(plant: RandomPlant) -> None:
    outlook = Outlook(plant.plan, plant.now)
    strips = of_plan(outlook, COMFORTABLE)
    curves = outlook.coverage.curves(np.arange(len(outlook.coverage)), strips.start, strips.end)
    for row, limit in enumerate(strips.limit_h.tolist()):
        points, lasts = curves.at[curves.of == row], curves.lasts[curves.of == row]
        low = spans_of(strips.low, row)
        assert all(until < begin for (_, until), (begin, _) in pairwise(low))
        for begin, until in spans_of(strips.covered, row):
            at = np.arange(begin + 30, until, 997)
            inside = np.array([any(a <= t < b for a, b in low) for t in at.tolist()], bool)
            hours = strips.hours_at(np.full(len(at), row), at)
            low_then = (hours < limit) & ~lasts[np.searchsorted(points, at, side="right") - 1]
            clear = (np.abs(hours - limit) > 1 / HOUR_S) & (hours > 0)  # a second decides nothing
            assert np.array_equal(inside[clear], low_then[clear])


@random_settings(40)
@given(random_plants(), st.randoms(use_true_random=False))
def test_the_strips_of_a_drag_are_those_of_the_plan_after_it(plant: RandomPlant, dice: Random) -> None:
    outlook, rows = Outlook(plant.plan, plant.now), np.arange(len(Outlook(plant.plan, plant.now).coverage))
    span = (plant.now - 10 * HOUR_S, plant.now + 30 * HOUR_S)
    for delivery, status in zip(
        plant.plan.deliveries["delivery"], plant.plan.deliveries["status"], strict=True
    ):
        if status not in OPEN_STATUSES:
            continue
        drag, start = outlook.drag(delivery), plant.now + dice.randrange(20 * HOUR_S)
        after = Outlook(unpromised(moved(plant.plan, delivery, start, drag), delivery), plant.now)
        for look in (COMFORTABLE, WEEK, MONTH):
            dragged = strip_rows(outlook, rows, look, *span, drag.instead(start + drag.unloading_s))
            # What nobody promises is doubted, so that is not what is compared.
            assert_same(dragged, strip_rows(after, rows, look, *span), but="doubted")


def test_a_day_shows_its_worst_and_when_its_first_line_stops(plant: Outlook) -> None:
    strips = of_plan(plant, MONTH, days=20)
    location = plant.coverage.row_of("9034", "")
    assert location is not None
    stops = strips.gaps.kept(strips.gaps.of == location)
    at = strips.stops_at[strips.gaps.of == location]
    # No parts from 16:30 until Wednesday 06:45: Tuesday's first stop is then, Wednesday's when work begins.
    assert stops.begin[:2].tolist() == [MIDNIGHT, MIDNIGHT + DAY_S]
    assert (at[:2] - stops.begin[:2]).tolist() == [16.5 * HOUR_S, 6 * HOUR_S]
    shown = set(strips.covered.begin[strips.covered.of == location].tolist())
    assert not shown & set(stops.begin.tolist())
    assert set(strips.low.begin[strips.low.of == location].tolist()) <= shown


def test_a_day_without_work_is_empty(plant: Outlook) -> None:
    strips = of_plan(plant, MONTH, days=20)
    sunday = MIDNIGHT + 5 * DAY_S
    assert sunday not in strips.covered.begin
    assert MIDNIGHT + DAY_S in strips.covered.begin


def test_stock_that_lasts_only_by_what_nobody_confirmed_is_doubted(plant: Outlook) -> None:
    strips, location = of_plan(plant, COMFORTABLE), plant.coverage.row_of("5120", "")
    assert location is not None
    # Talwerk, 13:00, has not replied; Line 3 needs it by 15:21.
    begin, _ = spans_of(strips.doubted, location)[0]
    assert (begin - MIDNIGHT) // 60 == 15 * 60 + 21
    confirmed = plant.coverage.row_of("7741", "")
    assert confirmed is not None and not spans_of(strips.doubted, confirmed)


def test_an_estimate_that_nobody_renewed_for_two_hours_is_doubted() -> None:
    rows = dict(two_doors_one_day().tables)
    told = [{"delivery": "4417", "known_at": SIX, "kind": "eta", "at": SIX + 3 * HOUR_S, "source": "GPS"}]
    told.append({**told[0], "delivery": "4418", "known_at": SIX})
    plan = Plan({**rows, "estimates": Plan.of_rows({"estimates": told})["estimates"]})
    fresh, stale = (of_plan(Outlook(plan, SIX + hours * HOUR_S), COMFORTABLE) for hours in (1, 3))
    assert not len(fresh.doubted.of)
    assert len(stale.doubted.of)


def test_a_curve_by_itself_has_its_gaps_where_it_is_nothing(plant: Outlook) -> None:
    location = plant.coverage.row_of("4711", "")
    assert location is not None
    span = (NOW - HOUR_S, NOW + 9 * HOUR_S)
    alone = strip_of_curve(plant, location, plant.coverage.curve(location, *span), span)
    told = [gap for gap in plant.coverage.gaps(location) if gap[0] < span[1] and gap[1] != UNKNOWN]
    assert spans_of(alone.gaps, 0) == told
