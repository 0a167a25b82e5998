"""An outlook that reuses the one before it says what one from scratch says."""

from dataclasses import fields
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import STATUSES
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plant, random_plants, random_settings

COVER = ("run_out_at", "short_since", "missing_until", "missing_qty", "stop_s", "risk_s", "coverage_s")
COVER += ("clock_s", "low_at", "state_code", "stock", "counted_at")
DEADLINES = ("latest_safe_start", "need_at", "binding_part", "binding_location")


def with_cell(plan: Plan, dice: Random, table: str, column: str, value: Value) -> Plan:
    """The plan with another value in one cell of a random row."""
    if not len(plan[table]):
        return plan
    row = dice.randrange(len(plan[table]))
    return Plan({**plan.tables, table: plan[table].with_cells({column: [(row, value)]})})


def without_row(plan: Plan, dice: Random, table: str) -> Plan:
    """The plan without a random row."""
    if not len(plan[table]):
        return plan
    row = dice.randrange(len(plan[table]))
    return Plan({**plan.tables, table: plan[table].without_rows([row])})


def with_rows(plan: Plan, table: str, *rows: dict[str, Value]) -> Plan:
    """The plan with rows at the end of a table."""
    return Plan({**plan.tables, table: plan[table].with_rows(rows)})


def with_truck(plan: Plan, dice: Random, soon: int) -> Plan:
    """The plan with one more delivery and what it carries."""
    number = f"D{dice.randrange(10**9)}"
    slot = {"slot_start": soon, "slot_end": soon + 1800, "door": "A1", "supplier": "S1"}
    grown = with_rows(plan, "deliveries", {"delivery": number, "status": "planned", **slot})
    load = {"delivery": number, "line_no": "1", "quantity": 44_000}
    loads = [{**load, "part": part} for part in [*plan["parts"]["part"].tolist(), "unheard of"]]
    return with_rows(grown, "delivery_lines", *loads)


def changed(plan: Plan, dice: Random, now: int) -> Plan:
    """The plan after one step of a coordinator's day, or after an import."""
    for _ in range(dice.choice((1, 1, 1, 6))):
        soon = now + dice.randrange(-3, 12) * HOUR_S
        match dice.choice(("cell", "cell", "truck", "gone", "promise")):
            case "cell":
                plan = with_cell(plan, dice, *cell(dice, now, soon))
            case "truck":
                plan = with_truck(plan, dice, soon)
            case "gone":
                plan = without_row(plan, dice, dice.choice(("deliveries", "delivery_lines", "estimates")))
            case "promise":
                promise = {"delivery": f"D{dice.randrange(8)}", "known_at": now, "kind": "eta", "at": soon}
                plan = with_rows(plan, "estimates", promise)
    return plan


def cell(dice: Random, now: int, soon: int) -> tuple[str, str, Value]:
    """A table, a column, and what one of its cells becomes."""
    return dice.choice(
        (
            ("deliveries", "slot_start", soon),
            ("deliveries", "slot_end", soon + 1800),
            ("deliveries", "door", dice.choice(("", "A1", "A2"))),
            ("deliveries", "supplier", ""),
            ("deliveries", "status", dice.choice(STATUSES)),
            ("deliveries", "arrived_at", soon),
            ("deliveries", "unloading_at", now - 60),
            ("deliveries", "received_at", now - dice.choice((0, 60))),
            ("deliveries", "on_hold", dice.choice((0, 1))),
            ("delivery_lines", "on_hold", dice.choice((0, 1))),
            ("delivery_lines", "quantity", 77_000),
            ("delivery_lines", "received_quantity", 5_000),
            ("delivery_lines", "line", "L1"),
            ("estimates", "at", soon),
            ("estimates", "known_at", now),
            ("stock", "quantity", 33_000),
            ("stock", "counted_at", now - HOUR_S),
            ("stock", "kind", "blocked"),
            ("parts", "dock_to_line_min", 25),
            ("parts", "safety_stock", 15_000),
            ("parts", "low_cover_h", 2.0),
            ("consumption", "quantity", 55_000),
            ("shifts", "end", "15:30"),
            ("plant", "value", ""),
        )
    )


def assert_same(a: Outlook, b: Outlook) -> None:
    for part in ("promises", "arrivals"):
        assert_same_columns(a, b, part, tuple(field.name for field in fields(getattr(a, part))))
    assert_same_lines(a, b)
    for row in range(len(a.coverage)):
        assert a.deadlines.causing(row) == b.deadlines.causing(row)
        assert a.deadlines.next_answering(row) == b.deadlines.next_answering(row)
    for row in range(len(a.plan.deliveries)):
        assert a.deadlines.causes(row) == b.deadlines.causes(row)
        assert a.clashes.of(row) == b.clashes.of(row)
    assert a.clashes.all == b.clashes.all


def assert_same_lines(a: Outlook, b: Outlook) -> None:
    """What the plan means to the lines is the same."""
    assert_same_columns(a, b, "coverage", COVER)
    assert_same_columns(a, b, "deadlines", DEADLINES)
    rows = range(len(a.coverage))
    assert [a.coverage.stops(row) for row in rows] == [b.coverage.stops(row) for row in rows]
    assert a.problems() == b.problems()


def assert_same_columns(a: Outlook, b: Outlook, part: str, names: tuple[str, ...]) -> None:
    for name in names:
        one, other = (getattr(getattr(outlook, part), name) for outlook in (a, b))
        assert np.array_equal(one, other), (part, name)


@random_settings(120)
@given(st.integers(0, 2**32))
def test_a_day_of_steps_ends_where_a_fresh_look_starts(seed: int) -> None:
    dice = Random(seed)
    plant = random_plant(dice)
    plan, now, first_slots = plant.plan, plant.now, {}
    outlook = Outlook(plan, now)
    for _ in range(5):
        plan = changed(plan, dice, now)
        now += dice.choice((0, 0, 60, 60, 900, HOUR_S, 9 * HOUR_S))
        if dice.random() < 0.2:
            first_slots = {**first_slots, f"D{dice.randrange(8)}": now - HOUR_S}
        outlook = Outlook(plan, now, outlook, first_slots=first_slots)
        if dice.random() < 0.7:
            assert_same(outlook, Outlook(plan, now, first_slots=first_slots))


def test_the_first_slots_of_moved_deliveries_are_those_of_the_outlook_before() -> None:
    trucks = [{"delivery": "D1", "status": "planned", "slot_start": 7200, "slot_end": 9000}]
    promises = [{"delivery": "D1", "known_at": 0, "kind": "eta", "at": 9000}]
    plan = Plan.of_rows({"deliveries": trucks, "estimates": promises})
    before = Outlook(plan, 0, first_slots={"D1": 3600})
    assert Outlook(plan, 60, before).promises.delay_s.tolist() == [5400]


@random_settings(40)
@given(random_plants(), st.integers(1, 90))
def test_the_clock_alone_leads_to_what_a_fresh_look_says(plant: RandomPlant, minutes: int) -> None:
    outlook = Outlook(plant.plan, plant.now)
    for step in range(1, 6):
        now = plant.now + step * minutes * 60
        outlook = Outlook(plant.plan, now, outlook)
        assert_same(outlook, Outlook(plant.plan, now))


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
    assert_same_lines(*(Outlook(plan, plant.now) for plan in plans))


def test_a_plan_without_anything_has_an_outlook() -> None:
    outlook = Outlook(Plan(), 1_795_500_000)
    assert len(outlook.coverage) == 0
    assert outlook.problems() == ()
    assert outlook.clashes.all == ()


@random_settings(60)
@given(st.integers(0, 2**32))
def test_the_deliveries_that_an_edit_changed_are_those_that_read_otherwise(seed: int) -> None:
    dice = Random(seed)
    plan, now = (plant := random_plant(dice)).plan, plant.now
    later = with_cell(plan, dice, *cell(dice, now, now + HOUR_S))
    told = {_told_of(later, row) for row in Outlook(later, now + 900).edited_since(Outlook(plan, now))}
    known, now_known = (
        {_told_of(each, row) for row in range(len(each.deliveries))} for each in (plan, later)
    )
    # A delivery whose promise or load went to another reads otherwise too, and so does that one.
    assert told == now_known - known


def _told_of(plan: Plan, row: int) -> tuple[object, ...]:
    """A delivery as it can be read: its row, its promises and its load."""
    delivery = plan.deliveries.row(row)
    seen = ("delivery", "supplier", "door", "slot_start", "slot_end", "status", "on_hold")
    booked = ("arrived_at", "unloading_at", "received_at")
    lines = ("line_no", "quantity", "received_quantity", "on_hold")
    return (
        *(delivery[name] for name in seen + booked),
        *(tuple(each[name] for name in ("known_at", "kind", "at")) for each in _of(plan, "estimates", row)),
        *(tuple(each[name] for name in lines) for each in _of(plan, "delivery_lines", row)),
    )


def _of(plan: Plan, table: str, row: int) -> list[dict[str, Value]]:
    name = plan.deliveries["delivery"][row]
    return [each for each in plan[table].rows() if each["delivery"] == name]
