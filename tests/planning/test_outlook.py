"""An outlook that reuses the one before it says what one from scratch says."""

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plants, random_settings

COLUMNS = ("run_out_at", "short_since", "missing_until", "missing_qty", "stop_s", "risk_s", "coverage_s")
COLUMNS += ("clock_s", "low_at", "state_code", "stock", "counted_at")


def with_cell(plan: Plan, dice: Random, table: str, column: str, value: Value) -> Plan:
    """The plan with another value in one cell of a random row."""
    if not len(plan[table]):
        return plan
    row = dice.randrange(len(plan[table]))
    return Plan({**plan.tables, table: plan[table].with_cells({column: [(row, value)]})})


def changed(plan: Plan, dice: Random, now: int) -> Plan:
    """The plan after one step of a coordinator's day."""
    soon = now + dice.randrange(-3, 12) * HOUR_S
    table, column, value = dice.choice(
        (
            ("deliveries", "slot_start", soon),
            ("deliveries", "status", dice.choice(("planned", "cancelled", "in_transit"))),
            ("deliveries", "on_hold", 1),
            ("delivery_lines", "on_hold", 1),
            ("delivery_lines", "quantity", 77_000),
            ("delivery_lines", "line", "L1"),
            ("estimates", "at", soon),
            ("stock", "quantity", 33_000),
            ("stock", "counted_at", now - HOUR_S),
            ("stock", "kind", "blocked"),
            ("parts", "dock_to_line_min", 25),
            ("parts", "safety_stock", 15_000),
            ("consumption", "quantity", 55_000),
            ("shifts", "end", "15:30"),
            ("plant", "value", ""),
        )
    )
    return with_cell(plan, dice, table, column, value)


def assert_same(a: Outlook, b: Outlook) -> None:
    for name in COLUMNS:
        assert np.array_equal(getattr(a.coverage, name), getattr(b.coverage, name)), name
    rows = range(len(a.coverage))
    assert [a.coverage.stops(row) for row in rows] == [b.coverage.stops(row) for row in rows]
    assert np.array_equal(a.deadlines.latest_safe_start, b.deadlines.latest_safe_start)
    assert a.problems() == b.problems()


@random_settings(40)
@given(random_plants(), st.randoms(use_true_random=False))
def test_a_day_of_steps_ends_where_a_fresh_look_starts(plant: RandomPlant, dice: Random) -> None:
    plan, now = plant.plan, plant.now
    outlook = Outlook(plan, now)
    for _ in range(4):
        plan = changed(plan, dice, now)
        now += dice.choice((0, 0, 60, HOUR_S))
        outlook = Outlook(plan, now, outlook)
        assert_same(outlook, Outlook(plan, now))


@random_settings(40)
@given(random_plants())
def test_more_stock_never_runs_out_earlier(plant: RandomPlant) -> None:
    stock = plant.plan["stock"]
    more = stock.with_cells(
        {"quantity": [(row, int(stock["quantity"][row]) + 1500) for row in range(len(stock))]}
    )
    before = Outlook(plant.plan, plant.now).coverage
    after = Outlook(Plan({**plant.plan.tables, "stock": more}), plant.now).coverage
    assert (_or_never(after) >= _or_never(before)).all()


def _or_never(coverage: Coverage) -> np.ndarray:  # type: ignore[type-arg]
    return np.where(coverage.run_out_at < 0, 2**60, coverage.run_out_at)


@random_settings(40)
@given(random_plants())
def test_two_halves_of_a_receipt_are_the_whole(plant: RandomPlant) -> None:
    lines = plant.plan.delivery_lines
    rows = lines.rows()
    halves = [
        {**row, "line_no": f"{row['line_no']}{side}", "quantity": share, "received_quantity": None}
        for row in rows
        for side, share in (("a", int(row["quantity"] or 0) // 3), ("b", int(row["quantity"] or 0) * 2 // 3))
        if int(row["quantity"] or 0) % 3 == 0
    ]
    whole = [{**row, "received_quantity": None} for row in rows if int(row["quantity"] or 0) % 3 == 0]
    plans = [
        Plan({**plant.plan.tables, "delivery_lines": type(lines).of_rows(lines.schema, listed)})
        for listed in (whole, halves)
    ]
    assert_same(*(Outlook(plan, plant.now) for plan in plans))


def test_a_plan_without_anything_has_an_outlook() -> None:
    outlook = Outlook(Plan(), 1_795_500_000)
    assert len(outlook.coverage) == 0
    assert outlook.problems() == ()
    assert outlook.clashes.all == ()
