"""The hint while dragging: what it says is what happens."""

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import OPEN_STATUSES
from jitdesk.domain.values import HOUR_S, UNKNOWN, known
from jitdesk.planning.consequences import Consequence
from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plants, random_settings

Told = set[tuple[object, ...]]


def changed(plan: Plan, delivery: str, **cells: Value) -> Plan:
    """The plan with other cells in one delivery."""
    row = plan.deliveries.row_number(delivery)
    assert row is not None
    table = plan.deliveries.with_cells({name: [(row, value)] for name, value in cells.items()})
    return Plan({**plan.tables, "deliveries": table})


def moved(plan: Plan, delivery: str, start: int, drag: Drag) -> Plan:
    return changed(plan, delivery, slot_start=start, slot_end=start + drag.unloading_s)


def unpromised(plan: Plan, delivery: str) -> Plan:
    rows = np.flatnonzero(plan.estimates["delivery"] == delivery).tolist()
    return Plan({**plan.tables, "estimates": plan.estimates.without_rows(rows)})


def told(consequence: Consequence) -> Told:
    return {(s.line, s.part, s.at, s.until, s.qty, s.stop_s) for s in consequence.stops}


def happens(outlook: Outlook, rows: tuple[int, ...], until: int) -> tuple[Told, Told]:
    """The line stops of these locations in coverage: all of them, and those before an instant."""
    cover = outlook.coverage
    stops = {
        (int(cover.run_out_at[row]), line, str(cover.part[row]), at, row)
        for row in rows
        for line, at in cover.stops(row)
    }
    full: list[tuple[int, tuple[object, ...]]] = [
        (
            out,
            (
                line,
                part,
                at,
                known(int(cover.missing_until[row])),
                int(cover.missing_qty[row]),
                int(cover.stop_s[row]),
            ),
        )
        for out, line, part, at, row in stops
    ]
    return {stop for _, stop in full}, {stop for out, stop in full if out <= until}


def assert_foretold(consequence: Consequence, after: Outlook) -> None:
    """All that is told happens, and all that happens soon is told."""
    look_ahead_end = after.now + round(after.plan.settings.look_ahead_h * HOUR_S)
    every, soon = happens(after, consequence.location_rows, look_ahead_end)
    assert soon <= told(consequence) <= every


def assert_hint_is_true(plant: RandomPlant, dice: Random) -> int:
    plan, now = plant.plan, plant.now
    outlook = Outlook(plan, now)
    drags = 0
    for delivery, status in zip(plan.deliveries["delivery"], plan.deliveries["status"], strict=True):
        drag = outlook.drag(delivery)
        assert_foretold(drag.before, outlook)
        for start in (now + dice.randrange(-2 * HOUR_S, 30 * HOUR_S), now + dice.randrange(20) * HOUR_S):
            preview = drag.at(start)
            after = Outlook(moved(plan, delivery, start, drag), now, outlook)
            expected = preview.as_expected or preview.as_dragged
            assert_foretold(expected, after)
            row = plan.deliveries.row_number(delivery)
            lines = after.arrivals.line_delivery == row
            lines &= after.arrivals.receipt_qty > 0
            lines &= np.isin(after.arrivals.location, expected.location_rows)
            usable = after.arrivals.usable_at[lines]
            assert expected.usable_at == min(usable[usable != UNKNOWN].tolist(), default=None)
            if start >= now and status in OPEN_STATUSES:
                free = unpromised(after.plan, delivery)
                assert_foretold(preview.as_dragged, Outlook(free, now))
            drags += 1
    return drags


@random_settings(50)
@given(random_plants(), st.randoms(use_true_random=False))
def test_the_hint_tells_what_coverage_says_after_the_drop(plant: RandomPlant, dice: Random) -> None:
    assert_hint_is_true(plant, dice)


def first_stop(consequence: Consequence, part: str, lines: tuple[str, ...]) -> int | None:
    """When the first of a location's lines stops."""
    ats = (stop.at for stop in consequence.stops if stop.part == part and stop.line in lines)
    return min(ats, default=None)


def looking_far_ahead(plan: Plan) -> Plan:
    """The plan with a look-ahead that leaves no stop untold."""
    row = plan["plant"].row_number("look_ahead_h")
    assert row is not None
    return Plan({**plan.tables, "plant": plan["plant"].with_cells({"value": [(row, "9000")]})})


def assert_closed_form(plant: RandomPlant, hours: int) -> None:
    """Usable by the run-out without it, a delivery is as good as there from the start; later it is none."""
    plan = looking_far_ahead(plant.plan)
    outlook, start = Outlook(plan, plant.now), plant.now + hours * HOUR_S
    for row in np.flatnonzero(~outlook.arrivals.ended).tolist():
        delivery = str(plan.deliveries["delivery"][row])
        drag = outlook.drag(delivery)
        dragged, at_once = drag.at(start).as_dragged, drag.at(plant.start - 90 * HOUR_S).as_dragged
        without = Outlook(changed(plan, delivery, status="cancelled"), plant.now).coverage
        for location in dragged.location_rows:
            mine = (outlook.arrivals.line_delivery == row) & (outlook.arrivals.location == location)
            comes = bool((mine & ~outlook.arrivals.line_held & (outlook.arrivals.receipt_qty > 0)).any())
            dock_s = int(outlook.arrivals.dock_to_line_s[mine][0])
            out = known(int(without.run_out_at[location]))
            in_time = comes and (out is None or start + drag.unloading_s + dock_s <= out)
            part, lines = str(without.part[location]), without.lines_of(location)
            told_at = first_stop(dragged, part, lines)
            assert told_at == (first_stop(at_once, part, lines) if in_time else out)
            for stop in dragged.stops:
                if stop.part == part and stop.line in lines:
                    assert stop.caused != in_time


@random_settings(50)
@given(random_plants(), st.integers(0, 20))
def test_run_out_has_two_values_as_a_delivery_is_dragged(plant: RandomPlant, hours: int) -> None:
    assert_closed_form(plant, hours)


def test_a_drag_knows_its_deadline_from_the_first_pixel_on() -> None:
    outlook = Outlook(one_truck_for_one_line(), SIX)
    preview = outlook.drag("4417").at(SIX + 2 * HOUR_S)
    assert preview.latest_safe_start == SIX + 4 * HOUR_S - 1800 - 600
    assert preview.binding_part == "4711"
    assert preview.as_dragged.as_safe
    assert preview.as_dragged.spare_s == 2 * HOUR_S - 2400


def test_a_second_after_the_deadline_the_line_stops() -> None:
    drag = Outlook(one_truck_for_one_line(), SIX).drag("4417")
    assert drag.latest_safe_start is not None
    assert drag.at(drag.latest_safe_start).as_dragged.as_safe
    late = drag.at(drag.latest_safe_start + 1).as_dragged
    assert not late.as_safe
    assert [(stop.line, stop.at, stop.until, stop.stop_s) for stop in late.stops if stop.caused] == [
        ("L3", SIX + 4 * HOUR_S, SIX + 4 * HOUR_S + 1, 1)
    ]


def test_a_supplier_that_expects_to_come_later_is_told_beside_the_dragged_time() -> None:
    plan = one_truck_for_one_line(estimate=SIX + 5 * HOUR_S)
    preview = Outlook(plan, SIX).drag("4417").at(SIX + HOUR_S)
    assert preview.as_dragged.as_safe
    assert preview.as_expected is not None
    assert not preview.as_expected.as_safe
    assert preview.as_expected.begin == SIX + 5 * HOUR_S


def test_a_time_before_now_has_passed() -> None:
    drag = Outlook(one_truck_for_one_line(), SIX).drag("4417")
    assert drag.at(SIX - 1).passed
    assert not drag.at(SIX).passed


def test_the_curve_of_a_dragged_truck_steps_up_where_its_parts_are_usable() -> None:
    outlook = Outlook(one_truck_for_one_line(), SIX)
    dragged = outlook.drag("4417").instead(SIX + HOUR_S + 1800)
    curve = outlook.coverage.curves(np.array([0]), SIX, SIX + 8 * HOUR_S, dragged).curve(0)
    step = np.flatnonzero(np.diff(curve.hours) > 0)
    assert curve.at[step].tolist() == [SIX + HOUR_S + 1800 + 600]
    assert (curve.hours[step + 1] - curve.hours[step])[0] == pytest.approx(2.0)


SIX = 1_795_500_000 // 86_400 * 86_400 + 5 * HOUR_S  # 06:00 in Berlin on 24 November 2026


def one_truck_for_one_line(estimate: int | None = None) -> Plan:
    """480 pieces from 06:00 to 14:00, 240 in stock, and 120 that come at 08:00 and need 40 minutes."""
    promises = [{"delivery": "4417", "known_at": SIX, "kind": "eta", "at": estimate}] if estimate else []
    return Plan.of_rows(
        {
            "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "L3"}],
            "shifts": [{"line": "*", "shift": "early", "weekdays": "1-7", "start": "06:00", "end": "14:00"}],
            "parts": [{"part": "4711", "unit": "pcs", "dock_to_line_min": 10}],
            "consumption": [
                {"part": "4711", "line": "L3", "from": SIX, "to": SIX + 8 * HOUR_S, "quantity": 480_000}
            ],
            "stock": [{"part": "4711", "kind": "unrestricted", "quantity": 240_000, "counted_at": SIX}],
            "deliveries": [
                {
                    "delivery": "4417",
                    "slot_start": SIX + 2 * HOUR_S,
                    "slot_end": SIX + 2 * HOUR_S + 1800,
                    "status": "planned",
                }
            ],
            "delivery_lines": [{"delivery": "4417", "line_no": "1", "part": "4711", "quantity": 120_000}],
            "estimates": promises,
        }
    )
