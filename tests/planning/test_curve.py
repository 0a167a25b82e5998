"""The coverage curve: hours of stock as they are painted."""

import numpy as np
import pytest
from hypothesis import given

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning import demand
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plants, random_settings
from tests.planning.test_coverage_laws import BREAK, counted, hour, outlook, truck, uses


def test_a_curve_falls_an_hour_an_hour_and_is_flat_in_a_break() -> None:
    cover = outlook(consumption=[uses(75)], stock=[counted(50)], shifts=[BREAK]).coverage
    curve = cover.curve(0, hour(0), hour(8))
    assert [(at - hour(0)) / HOUR_S for at in curve.at.tolist()] == [0, 3, 3.5, 5.5, 8]
    assert curve.hours.tolist() == pytest.approx([5, 2, 2, 0, 0])


def test_a_curve_steps_up_where_a_receipt_is_usable() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=[truck(20, at=1.5)]).coverage
    curve = cover.curve(0, hour(0), hour(4))
    assert [(at - hour(0)) / HOUR_S for at in curve.at.tolist()] == [0, 2, 2, 4]
    assert curve.hours.tolist() == pytest.approx([3, 1, 3, 1])
    assert [(receipt.at, receipt.qty, receipt.counts) for receipt in curve.receipts] == [
        (hour(2), 20_000, True)
    ]


def test_what_is_held_is_shown_where_it_was_due_and_does_not_count() -> None:
    trucks = [truck(20, at=1.5, on_hold=1)]
    curve = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks).coverage.curve(
        0, hour(0), hour(4)
    )
    assert [(receipt.at, receipt.counts) for receipt in curve.receipts] == [(hour(2), False)]


def test_a_curve_begins_with_the_count() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(30, at=2)], now=3).coverage
    assert cover.curve(0, hour(0), hour(4)).at[0] == hour(2)


def test_nobody_paints_what_nobody_counted() -> None:
    curve = outlook(consumption=[uses(80)], stock=[]).coverage.curve(0, hour(0), hour(4))
    assert len(curve.at) == len(curve.hours) == 0


@random_settings(40)
@given(random_plants())
def test_a_curve_is_nothing_exactly_while_parts_are_missing(plant: RandomPlant) -> None:
    cover = Outlook(plant.plan, plant.now).coverage
    for row in range(len(cover)):
        curve = cover.curve(row, plant.now, plant.now + 48 * HOUR_S)
        assert (np.diff(curve.at) >= 0).all()
        assert (curve.hours >= 0).all() and np.isfinite(curve.hours).all()
        for begin, until in cover.gaps(row):
            end = until if until != UNKNOWN else int(cover.supply.demand.horizon[row])
            inside = (curve.at > begin + 1) & (curve.at < end)
            assert (curve.hours[inside] < 1 / HOUR_S).all()


@random_settings(25)
@given(random_plants())
def test_unbounded_numbers_say_what_int64_says(plant: RandomPlant) -> None:
    plain = Outlook(plant.plan, plant.now)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demand, "_INT64_ROOM", 1)
        wide = Outlook(plant.plan, plant.now)
    assert plain.problems() == wide.problems()
    for delivery in plant.plan.deliveries["delivery"]:
        later = plant.now + 3 * HOUR_S
        assert plain.drag(delivery).at(later) == wide.drag(delivery).at(later)
    for row in range(len(plain.coverage)):
        curves = [o.coverage.curve(row, plant.start, plant.start + 48 * HOUR_S) for o in (plain, wide)]
        assert np.array_equal(curves[0].at, curves[1].at)
        assert curves[0].hours.tolist() == pytest.approx(curves[1].hours.tolist())
