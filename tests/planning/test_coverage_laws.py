"""The laws of coverage, one tiny plant each; times are hours after 06:00 in Berlin on 24 November 2026."""

from collections.abc import Mapping, Sequence

import pytest

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.outlook import Outlook

SIX = 1_795_500_000 // 86_400 * 86_400 + 5 * HOUR_S
EARLY = {"line": "*", "shift": "early", "weekdays": "1-7", "start": "06:00", "end": "14:00"}
BREAK = {**EARLY, "breaks": "09:00-09:30"}
Rows = Sequence[Mapping[str, Value]]


def hour(hours: float) -> int:
    return SIX + round(hours * HOUR_S)


def uses(quantity: int, *, line: str = "L1", begin: float = 0, end: float = 8) -> dict[str, Value]:
    return {"part": "P", "line": line, "from": hour(begin), "to": hour(end), "quantity": quantity * 1000}


def counted(quantity: float, *, at: float = 0, line: str = "") -> dict[str, Value]:
    return {
        "part": "P",
        "line": line,
        "kind": "unrestricted",
        "quantity": round(quantity * 1000),
        "counted_at": hour(at),
    }


def truck(quantity: int, *, at: float, status: str = "planned", **cells: Value) -> dict[str, Value]:
    """A truck that unloads half an hour from ``at`` on; ``quantity`` and ``to`` are those of its one line."""
    slot = {"slot_start": hour(at), "slot_end": hour(at + 0.5)}
    return {"delivery": f"D{at}", "status": status, **slot, "quantity": quantity * 1000, **cells}


def outlook(
    *,
    consumption: Rows,
    stock: Rows,
    trucks: Rows = (),
    now: float = 0,
    shifts: Rows = (EARLY,),
    estimates: Rows = (),
    part: Mapping[str, Value] | None = None,
    settings: Mapping[str, str] | None = None,
) -> Outlook:
    plan = Plan.of_rows(
        {
            "plant": [
                {"key": key, "value": value}
                for key, value in {"time_zone": "Europe/Berlin", **(settings or {})}.items()
            ],
            "lines": [{"line": "L1"}, {"line": "L2"}, {"line": "L3"}],
            "shifts": shifts,
            "parts": [{"part": "P", "unit": "pcs", **(part or {})}],
            "consumption": consumption,
            "stock": stock,
            "deliveries": [{key: cell for key, cell in row.items() if key != "quantity"} for row in trucks],
            "delivery_lines": [
                {
                    "delivery": row["delivery"],
                    "line_no": "1",
                    "part": "P",
                    "quantity": row["quantity"],
                    "line": row.get("line", ""),
                    "received_quantity": row.get("received_quantity"),
                }
                for row in trucks
            ],
            "estimates": estimates,
        }
    )
    return Outlook(plan, hour(now))


def run_out(cover: Coverage, row: int = 0) -> float | None:
    at = int(cover.run_out_at[row])
    return None if at == UNKNOWN else (at - SIX) / HOUR_S


def test_stock_lasts_as_long_as_its_share_of_the_shift() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(30)]).coverage
    assert run_out(cover) == 3
    assert cover.coverage_s[0] == cover.clock_s[0] == 3 * HOUR_S
    assert cover.state[0] is CoverState.STOP


def test_stock_that_ends_exactly_at_a_break_runs_out_when_work_resumes() -> None:
    cover = outlook(consumption=[uses(75)], stock=[counted(30)], shifts=[BREAK]).coverage
    assert run_out(cover) == 3.5
    assert cover.coverage_s[0] == 3 * HOUR_S
    assert cover.clock_s[0] == 3.5 * HOUR_S


def test_a_count_in_the_middle_of_a_row_is_exact_where_whole_pieces_would_not_be() -> None:
    # 3 pieces in 8 h, one in stock, counted at 08:00: rounding down says 08:40, rounding up 11:20.
    cover = outlook(consumption=[uses(3)], stock=[counted(1, at=2)], now=2).coverage
    assert run_out(cover) == pytest.approx(4 + 2 / 3)


def test_lines_that_share_a_stock_draw_together() -> None:
    rows = [uses(40, line="L1"), uses(80, line="L2"), uses(40, line="L3", begin=4)]
    cover = outlook(consumption=rows, stock=[counted(60)]).coverage
    assert run_out(cover) == 4
    assert cover.lines_of(0) == ("L1", "L2", "L3")
    assert [line for line, at in cover.stops(0)] == ["L1", "L2", "L3"]


def test_a_line_with_stock_of_its_own_leaves_the_shared_one_alone() -> None:
    rows = [uses(80, line="L1"), uses(80, line="L2")]
    cover = outlook(consumption=rows, stock=[counted(20, line="L1"), counted(50)]).coverage
    own, shared = cover.row_of("P", "L1"), cover.row_of("P", "")
    assert own is not None and shared is not None
    assert (run_out(cover, own), run_out(cover, shared)) == (2, 5)
    assert cover.lines_of(shared) == ("L2",)


def test_a_line_that_starts_later_stops_at_its_own_first_demand() -> None:
    late = {**EARLY, "line": "L2", "start": "08:00"}
    rows = [uses(80, line="L1"), uses(60, line="L2")]
    cover = outlook(consumption=rows, stock=[counted(10)], shifts=[EARLY, late]).coverage
    assert cover.stops(0) == (("L1", hour(1)), ("L2", hour(2)))


def test_what_a_stopped_line_missed_is_consumed_later() -> None:
    trucks = [truck(20, at=3), truck(30, at=4.5)]
    cover = outlook(consumption=[uses(80)], stock=[counted(20)], trucks=trucks).coverage
    # At 09:30 35 are used and 40 there: served. Out of parts again at 10:00, and 50 then 70 at 11:00.
    assert cover.gaps(0) == ((hour(2), hour(3.5)), (hour(4), hour(5)), (hour(7), UNKNOWN))
    assert cover.missing_qty[0] == 15_000
    assert cover.stop_s[0] == 1.5 * HOUR_S
    assert cover.risk_s[0] == 3.5 * HOUR_S


def test_a_receipt_serves_consumption_from_its_own_second_on() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=[truck(50, at=2.5)]).coverage
    assert run_out(cover) is None
    assert cover.state[0] is CoverState.LOW


def test_a_location_that_is_short_says_since_when() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(10)], now=3).coverage
    assert run_out(cover) == 3
    assert cover.short_since[0] == hour(1)


def test_a_location_that_is_short_in_a_break_stops_when_work_resumes() -> None:
    cover = outlook(consumption=[uses(75)], stock=[counted(10)], shifts=[BREAK], now=3.25).coverage
    assert run_out(cover) == 3.5
    assert cover.short_since[0] == hour(1)


def test_only_what_was_received_after_the_count_is_added_to_it() -> None:
    def received(at: float) -> Coverage:
        trucks = [truck(99, at=1, status="received", received_at=hour(at), received_quantity=40_000)]
        return outlook(consumption=[uses(80)], stock=[counted(20, at=2)], trucks=trucks, now=3).coverage

    assert run_out(received(1.9)) == 4
    assert run_out(received(2)) == 4
    assert run_out(received(2.1)) is None


@pytest.mark.parametrize("status", ["refused", "no_show", "cancelled"])
def test_what_will_not_come_counts_nowhere(status: str) -> None:
    trucks = [truck(99, at=1, status=status)]
    assert run_out(outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks).coverage) == 3


def test_what_is_on_hold_counts_nowhere() -> None:
    trucks = [truck(99, at=1, on_hold=1)]
    assert run_out(outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks).coverage) == 3


def test_a_delivery_counts_until_its_tolerance_is_over_and_then_nowhere() -> None:
    def at(minutes: int) -> Outlook:
        return outlook(
            consumption=[uses(80)],
            stock=[counted(30)],
            trucks=[truck(40, at=1)],
            now=1 + minutes / 60,
        )

    in_time, overdue = at(15), at(16)
    assert in_time.arrivals.usable_at[0] == hour(1.75)
    assert not in_time.arrivals.overdue[0]
    assert overdue.arrivals.overdue[0]
    assert run_out(overdue.coverage) == 3


def test_a_new_estimate_makes_an_overdue_delivery_count_again() -> None:
    promise = {"delivery": "D1", "known_at": hour(2), "kind": "eta", "at": hour(3)}
    found = outlook(
        consumption=[uses(80)],
        stock=[counted(30)],
        trucks=[truck(40, at=1)],
        now=2,
        estimates=[promise],
    )
    assert found.arrivals.usable_at[0] == hour(3.5)
    assert found.coverage.missing_until[0] == hour(3.5)


def test_a_truck_that_waits_in_the_yard_is_never_overdue() -> None:
    trucks = [truck(40, at=1, status="arrived", arrived_at=hour(0.9))]
    found = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks, now=2)
    assert not found.arrivals.overdue[0]
    assert found.arrivals.usable_at[0] == hour(2.5)


def test_a_truck_at_the_door_is_usable_when_it_is_empty_and_carried_to_the_line() -> None:
    trucks = [truck(40, at=1, status="unloading", arrived_at=hour(1), unloading_at=hour(1.2))]
    found = outlook(
        consumption=[uses(80)], stock=[counted(30)], trucks=trucks, now=1.5, part={"dock_to_line_min": 6}
    )
    assert found.arrivals.usable_at[0] == hour(1.8)


def test_a_delivery_without_slot_and_estimate_stands_in_the_tray_and_counts_nowhere() -> None:
    trucks = [{**truck(40, at=1), "slot_start": None, "slot_end": None, "supplier": "", "door": ""}]
    found = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks)
    assert found.arrivals.unplanned[0]
    assert not found.arrivals.counts[0]
    # If it began now, it would be usable long before the line stops.
    assert found.deadlines.latest_safe_start[0] == hour(3) - 30 * MINUTE_S


def test_low_is_when_less_than_the_parts_own_hours_of_work_are_left() -> None:
    stock, rows = [counted(50)], [uses(75)]
    usual = outlook(consumption=rows, stock=stock, shifts=[BREAK]).coverage
    special = outlook(consumption=rows, stock=stock, shifts=[BREAK], part={"low_cover_h": 2.5}).coverage
    assert usual.low_at[0] == hour(4.5)
    assert special.low_at[0] == hour(2.5)


def test_low_is_when_stock_lies_under_the_safety_stock() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(90)], part={"safety_stock": 60_000}).coverage
    assert run_out(cover) is None
    assert cover.low_at[0] == hour(3)
    assert cover.state[0] is CoverState.LOW


def test_a_part_that_nobody_counted_is_named_and_never_stops() -> None:
    found = outlook(consumption=[uses(80)], stock=[])
    assert found.coverage.state.tolist() == [CoverState.NO_STOCK]
    assert run_out(found.coverage) is None
    assert [problem.kind for problem in found.problems()] == ["no_stock"]


def test_a_truck_that_names_no_line_where_only_lines_are_counted_is_told() -> None:
    at_line = [counted(60, line="L1")]
    lost = outlook(consumption=[uses(480)], stock=at_line, trucks=[truck(60, at=1)])
    assert [p.deliveries for p in lost.problems() if p.kind == "no_stock"] == [("D1",)]
    named = outlook(consumption=[uses(480)], stock=at_line, trucks=[truck(60, at=1, line="L1")])
    assert "no_stock" not in [problem.kind for problem in named.problems()]


def test_quality_and_blocked_stock_make_no_location() -> None:
    blocked = {**counted(50), "kind": "blocked"}
    quality = {**counted(50), "kind": "quality"}
    found = outlook(consumption=[uses(80)], stock=[blocked, quality])
    assert found.coverage.state.tolist() == [CoverState.NO_STOCK]


def test_nothing_consumed_after_now_is_no_plan() -> None:
    cover = outlook(consumption=[uses(80)], stock=[counted(10)], now=8).coverage
    assert cover.state[0] is CoverState.NO_PLAN
    assert run_out(cover) is None
    assert cover.short_since[0] == hour(1)


def test_consumption_without_working_time_is_a_problem_and_consumes_nothing() -> None:
    found = outlook(consumption=[uses(80), uses(10, begin=9, end=12)], stock=[counted(80)])
    assert run_out(found.coverage) is None
    assert [p.line for p in found.problems() if p.kind == "no_working_time"] == ["L1"]


@pytest.mark.parametrize(
    ("pieces", "state"), [(40, CoverState.STOP), (41, CoverState.LOW), (90, CoverState.OK)]
)
def test_a_run_out_after_the_look_ahead_is_no_stop_yet(pieces: int, state: CoverState) -> None:
    rows = [uses(80), uses(80, begin=24, end=32)]
    found = outlook(consumption=rows, stock=[counted(pieces)], settings={"look_ahead_h": "4"})
    assert found.coverage.state[0] is state


def test_the_latest_safe_start_leaves_time_to_unload_and_to_carry() -> None:
    found = outlook(
        consumption=[uses(80)], stock=[counted(30)], trucks=[truck(60, at=1)], part={"dock_to_line_min": 12}
    )
    assert found.deadlines.latest_safe_start[0] == hour(3) - 42 * MINUTE_S
    assert found.deadlines.causes(0) == ()


def test_the_first_receipt_after_the_stop_causes_it_and_the_next_ones_do_not() -> None:
    trucks = [truck(60, at=4), truck(60, at=6)]
    found = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks)
    assert found.deadlines.causes(0) == (("L1", "P", hour(3)),)
    assert found.deadlines.causes(1) == ()
    assert found.deadlines.latest_safe_start[1] == UNKNOWN


def test_a_held_delivery_that_was_due_before_the_stop_causes_it() -> None:
    trucks = [truck(60, at=1, on_hold=1), truck(60, at=6)]
    found = outlook(consumption=[uses(80)], stock=[counted(30)], trucks=trucks)
    assert found.deadlines.causes(0) == (("L1", "P", hour(3)),)
    assert found.deadlines.latest_safe_start[0] == UNKNOWN
    (problem, *_) = found.problems()
    assert (problem.kind, problem.deliveries) == ("hold", ("D1",))


def test_numbers_that_leave_int64_are_as_exact() -> None:
    # Rows of prime lengths: their common denominator has dozens of digits.
    primes = (28_771, 28_759, 28_753, 28_751, 28_729, 28_723, 28_711, 28_703)
    rows = [
        {"part": "P", "line": "L1", "from": SIX, "to": SIX + prime, "quantity": 10**9 + number}
        for number, prime in enumerate(primes)
    ]
    found = outlook(consumption=rows, stock=[{**counted(0), "quantity": 4 * 10**9}])
    assert found.coverage.supply.demand.is_wide.tolist() == [True]
    rate = sum((10**9 + number) / prime for number, prime in enumerate(primes))
    assert found.coverage.run_out_at[0] - SIX == int(4 * 10**9 / rate)
