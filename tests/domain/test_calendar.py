"""When lines work and doors are open."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, utc_from_wall

BERLIN = ZoneInfo("Europe/Berlin")


def at(wall: str) -> int:
    return utc_from_wall(datetime.fromisoformat(wall), BERLIN)


def plan_of(*shifts: dict[str, str], exceptions: tuple[dict[str, str], ...] = ()) -> Plan:
    every_day = {"line": "*", "shift": "S", "weekdays": "1-7"}
    return Plan.of_rows(
        {
            "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "L1"}, {"line": "L2"}],
            "shifts": [{**every_day, **shift} for shift in shifts],
            "calendar_exceptions": list(exceptions),
        }
    )


def walls(plan: Plan, day: str, line: str = "L1") -> list[str]:
    """The line's working pieces that touch one day, as plant time."""
    start = at(f"{day}T00:00")
    working = WorkingTime.of(plan, start - DAY_S, start + 2 * DAY_S)
    return [
        f"{datetime.fromtimestamp(a, BERLIN):%H:%M}-{datetime.fromtimestamp(b, BERLIN):%H:%M}"
        for a, b in working.pieces(line).spans()
        if a < at(f"{day}T23:59") and b > start
    ]


def test_breaks_are_no_working_time() -> None:
    plan = plan_of({"start": "06:00", "end": "14:00", "breaks": "09:00-09:15;12:00-12:30"})
    assert walls(plan, "2026-11-24") == ["06:00-09:00", "09:15-12:00", "12:30-14:00"]


def test_a_shift_whose_end_is_not_after_its_start_ends_the_next_day() -> None:
    plan = plan_of({"start": "22:00", "end": "06:00", "weekdays": "2"})
    assert walls(plan, "2026-11-24") == ["22:00-06:00"]
    assert walls(plan, "2026-11-25") == ["22:00-06:00"]
    assert walls(plan, "2026-11-26") == []


def test_a_break_earlier_in_the_day_than_the_shift_lies_after_midnight() -> None:
    plan = plan_of({"start": "22:00", "end": "06:00", "weekdays": "2", "breaks": "02:00-02:30"})
    assert walls(plan, "2026-11-24") == ["22:00-02:00"]
    assert walls(plan, "2026-11-25") == ["22:00-02:00", "02:30-06:00"]


def test_shifts_that_touch_or_overlap_merge() -> None:
    plan = plan_of(
        {"start": "06:00", "end": "14:00"},
        {"start": "14:00", "end": "18:00"},
        {"start": "17:00", "end": "20:00"},
    )
    assert walls(plan, "2026-11-24") == ["06:00-20:00"]


def test_a_line_works_through_one_shifts_break_where_another_shift_covers_it() -> None:
    plan = plan_of(
        {"start": "06:00", "end": "14:00", "breaks": "09:00-10:00"}, {"start": "09:30", "end": "12:00"}
    )
    assert walls(plan, "2026-11-24") == ["06:00-09:00", "09:30-14:00"]


def test_a_line_with_shifts_of_its_own_ignores_the_general_ones() -> None:
    plan = plan_of({"start": "06:00", "end": "14:00"}, {"line": "L2", "start": "10:00", "end": "12:00"})
    assert walls(plan, "2026-11-24", "L1") == ["06:00-14:00"]
    assert walls(plan, "2026-11-24", "L2") == ["10:00-12:00"]


def test_a_shift_is_valid_from_its_first_to_its_last_day_both_included() -> None:
    plan = plan_of({"start": "06:00", "end": "14:00", "valid_from": "2026-11-24", "valid_to": "2026-11-25"})
    worked = [bool(walls(plan, f"2026-11-{day}")) for day in (23, 24, 25, 26)]
    assert worked == [False, True, True, False]


def test_on_a_closed_day_no_shift_starts_but_the_night_before_ends() -> None:
    closed = {"date": "2026-11-24", "line": "*", "kind": "closed"}
    plan = plan_of(
        {"start": "22:00", "end": "06:00"}, {"start": "06:00", "end": "14:00"}, exceptions=(closed,)
    )
    assert walls(plan, "2026-11-24") == ["22:00-06:00"]


def test_an_extra_shift_works_even_on_a_closed_day() -> None:
    closed = {"date": "2026-11-24", "line": "*", "kind": "closed"}
    extra = {"date": "2026-11-24", "line": "L1", "kind": "shift", "start": "08:00", "end": "12:00"}
    plan = plan_of({"start": "06:00", "end": "14:00"}, exceptions=(closed, extra))
    assert walls(plan, "2026-11-24", "L1") == ["08:00-12:00"]
    assert walls(plan, "2026-11-24", "L2") == []


def test_a_line_that_is_down_stands_and_the_others_work() -> None:
    down = {"date": "2026-11-24", "line": "L1", "kind": "down", "start": "10:00", "end": "11:23"}
    plan = plan_of({"start": "06:00", "end": "14:00"}, exceptions=(down,))
    assert walls(plan, "2026-11-24", "L1") == ["06:00-10:00", "11:23-14:00"]
    assert walls(plan, "2026-11-24", "L2") == ["06:00-14:00"]


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 7), ("2026-10-24", 9), ("2026-11-24", 8)])
def test_a_night_shift_over_a_clock_change_is_an_hour_shorter_or_longer(day: str, hours: int) -> None:
    working = WorkingTime.of(
        plan_of({"start": "22:00", "end": "06:00"}), at(f"{day}T12:00"), at(f"{day}T12:00") + DAY_S
    )
    start = at(f"{day}T12:00")
    assert working.worked_s("L1", start, start + DAY_S) == hours * HOUR_S


def test_a_break_inside_the_gap_of_a_clock_change_takes_no_time() -> None:
    plan = plan_of({"start": "01:00", "end": "05:00", "breaks": "02:15-02:45"})
    assert walls(plan, "2026-03-29") == ["01:00-05:00"]


def test_a_break_in_the_repeated_hour_is_the_first_of_both() -> None:
    plan = plan_of({"start": "01:00", "end": "05:00", "breaks": "02:15-02:45"})
    working = WorkingTime.of(plan, at("2026-10-25T00:00"), at("2026-10-26T00:00"))
    first_two = at("2026-10-25T01:00") + HOUR_S
    pieces = [span for span in working.pieces("L1").spans() if span[0] >= at("2026-10-25T00:00")]
    assert pieces[0][1] == first_two + 15 * MINUTE_S
    assert pieces[1][0] == first_two + 45 * MINUTE_S


def test_lines_that_work_alike_share_one_calendar() -> None:
    working = WorkingTime.of(plan_of({"start": "06:00", "end": "14:00"}), at("2026-11-24"), at("2026-11-25"))
    assert working.pieces("L1") is working.pieces("L2") is working.union(("L1", "L2"))


def test_working_time_is_kept_while_shifts_and_range_stay() -> None:
    plan = plan_of({"start": "06:00", "end": "14:00"})
    first = WorkingTime.of(plan, at("2026-11-24"), at("2026-11-26"))
    assert WorkingTime.of(plan, at("2026-11-25"), at("2026-11-26"), first) is first
    assert WorkingTime.of(plan, at("2026-11-25"), at("2026-11-27"), first) is not first
    assert WorkingTime.of(plan_of(), at("2026-11-24"), at("2026-11-26"), first) is not first


def test_shifts_for_the_axis_carry_their_names_and_breaks() -> None:
    plan = plan_of(
        {"shift": "early", "start": "06:00", "end": "14:00", "breaks": "09:00-09:15"},
        {"shift": "late", "start": "14:00", "end": "22:00"},
        {"line": "L2", "shift": "own", "start": "14:00", "end": "16:00"},
    )
    working = WorkingTime.of(plan, at("2026-11-24"), at("2026-11-25"))
    spans = working.shifts_between(at("2026-11-24T10:00"), at("2026-11-24T15:00"))
    assert [(span.name, span.line) for span in spans] == [("early", "*"), ("late", "*"), ("own", "L2")]
    assert spans[0].breaks == ((at("2026-11-24T09:00"), at("2026-11-24T09:15")),)


def test_a_shift_time_that_is_none_is_told() -> None:
    with pytest.raises(BadInput, match="25:00"):
        WorkingTime.of(plan_of({"start": "25:00", "end": "14:00"}), 0, DAY_S)


def test_a_door_is_open_in_its_hours_less_its_closures() -> None:
    plan = Plan.of_rows(
        {
            "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
            "doors": [
                {"door": "A1", "weekdays": "1-5", "opens": "06:00", "closes": "22:00"},
                {"door": "A2"},
            ],
            "door_closures": [
                {"door": "A1", "from": at("2026-11-24T10:00"), "to": at("2026-11-24T11:00")},
                {"door": "A2", "from": at("2026-11-24T00:00"), "to": at("2026-11-24T05:00")},
            ],
        }
    )
    day = at("2026-11-24T00:00"), at("2026-11-25T00:00")
    assert open_spans(plan, "A1", *day) == [
        (at("2026-11-24T06:00"), at("2026-11-24T10:00")),
        (at("2026-11-24T11:00"), at("2026-11-24T22:00")),
    ]
    assert open_spans(plan, "A2", *day) == [(at("2026-11-24T05:00"), at("2026-11-25T00:00"))]
    assert open_spans(plan, "A1", at("2026-11-28T00:00"), at("2026-11-29T00:00")) == []
