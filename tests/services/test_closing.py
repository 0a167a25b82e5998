"""Lines that stand and doors that are out: the calendar then says so, to the minute, until they are back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.services.closing import door_back, door_out, is_down, is_out, line_down, line_up, standing_at
from jitdesk.services.receiving import cancel
from tests.plants import AUTHOR, SIX, two_doors_one_day

PLAN = two_doors_one_day()
HORIZON = (SIX - 2 * DAY_S, SIX + 7 * DAY_S)
# Another way of writing the same week: the clock change of spring 2027 lies in it.
SPRING = int(datetime(2027, 3, 26, 5, tzinfo=UTC).timestamp())


def _works(plan: Plan, line: str, minute: int) -> bool:
    return bool(WorkingTime.of(plan, *HORIZON).worked_s(line, minute, minute + MINUTE_S))


def _down(plan: Plan, line: str, start: int, until: int, at: int = SIX) -> Plan:
    return plan.apply(line_down(plan, line, start=start, until=until, at=at, author=AUTHOR))


@settings(max_examples=60, deadline=None)
@given(st.integers(-600, 3000), st.integers(1, 3000), st.data())
def test_a_line_that_is_down_works_whenever_it_did_but_then(
    first: int, lasts: int, data: st.DataObject
) -> None:
    start, until = SIX + first * MINUTE_S, SIX + (first + lasts) * MINUTE_S
    plan = _down(PLAN, "Line 3", start, until)
    edges = st.sampled_from([start, until])
    for minute in data.draw(st.lists(st.tuples(edges, st.integers(-200, 200)), min_size=5, max_size=5)):
        at = minute[0] + minute[1] * MINUTE_S
        assert _works(plan, "Line 3", at) is (_works(PLAN, "Line 3", at) and not start <= at < until)
        assert _works(plan, "Line 1", at) is _works(PLAN, "Line 1", at)


@settings(max_examples=60, deadline=None)
@given(st.integers(-600, 2000), st.integers(1, 3000), st.integers(0, 3000))
def test_a_line_that_works_again_did_stand_till_then_and_no_longer(
    first: int, lasts: int, later: int
) -> None:
    start, until = SIX + first * MINUTE_S, SIX + (first + lasts) * MINUTE_S
    back = start + later % lasts * MINUTE_S
    plan = _down(PLAN, "Line 3", start, until)
    assert is_down(plan, "Line 3", back)
    plan = plan.apply(line_up(plan, "Line 3", at=back, author=AUTHOR))
    assert not is_down(plan, "Line 3", back)
    working, always = WorkingTime.of(plan, *HORIZON), WorkingTime.of(PLAN, *HORIZON)
    assert working.worked_s("Line 3", back, HORIZON[1]) == always.worked_s("Line 3", back, HORIZON[1])
    assert working.worked_s("Line 3", start, back) == 0


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 96), st.integers(1, 72))
def test_down_time_over_a_clock_change_begins_and_ends_when_it_was_said(hour: int, hours: int) -> None:
    start, until = SPRING + hour * HOUR_S, SPRING + (hour + hours) * HOUR_S
    plan = Plan.of_rows(
        {
            "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "L"}],
            "shifts": [{"line": "*", "shift": "all", "weekdays": "1-7", "start": "00:00", "end": "24:00"}],
        }
    )
    plan = plan.apply(line_down(plan, "L", start=start, until=until, at=start, author=AUTHOR))
    working = WorkingTime.of(plan, start - DAY_S, until + DAY_S)
    assert working.worked_s("L", start - HOUR_S, until + HOUR_S) == 2 * HOUR_S


def test_coverage_after_a_line_is_down_is_that_of_an_outlook_from_scratch() -> None:
    plan = PLAN
    for delivery in ("4417", "4418"):
        plan = plan.apply(cancel(plan, delivery, at=SIX, author=AUTHOR))
    before = Outlook(plan, SIX + HOUR_S)
    plan = _down(plan, "Line 3", SIX + 2 * HOUR_S, SIX + 4 * HOUR_S)
    renewed, scratch = Outlook(plan, SIX + HOUR_S, before), Outlook(plan, SIX + HOUR_S)
    for name in ("run_out_at", "missing_until", "low_at"):
        assert getattr(renewed.coverage, name).tolist() == getattr(scratch.coverage, name).tolist()
    assert renewed.problems() == scratch.problems()
    assert before.coverage.run_out_at.tolist() != renewed.coverage.run_out_at.tolist()


def test_a_door_that_is_out_is_closed_until_it_is_back() -> None:
    start, until = SIX + HOUR_S, SIX + 5 * HOUR_S
    plan = PLAN.apply(door_out(PLAN, "A2", start=start, until=until, at=SIX, author=AUTHOR, reason="gate"))
    assert open_spans(plan, "A2", SIX, SIX + 8 * HOUR_S) == [(SIX, start), (until, SIX + 8 * HOUR_S)]
    assert open_spans(plan, "B2", SIX, SIX + 8 * HOUR_S) == [(SIX, SIX + 8 * HOUR_S)]
    back = plan.apply(door_back(plan, "A2", at=SIX + 2 * HOUR_S, author=AUTHOR))
    assert not is_out(back, "A2", SIX + 2 * HOUR_S)
    assert open_spans(back, "A2", start, SIX + 8 * HOUR_S) == [(SIX + 2 * HOUR_S, SIX + 8 * HOUR_S)]
    assert plan.apply(door_back(plan, "A2", at=start, author=AUTHOR)).same_as(PLAN)


def test_what_stands_at_a_door_that_is_out_is_named_in_its_order() -> None:
    outlook = Outlook(PLAN, SIX)
    eight = SIX + 2 * HOUR_S
    assert standing_at(outlook, "B2", SIX, SIX + DAY_S) == ["4418", "R-9"]
    assert standing_at(outlook, "A2", eight + 1800, SIX + DAY_S) == []
    assert standing_at(outlook, "A2", eight + 1799, SIX + DAY_S) == ["4417"]


def test_longer_down_time_from_the_same_minute_is_one_row_that_ends_later() -> None:
    plan = _down(_down(PLAN, "Line 3", SIX, SIX + HOUR_S), "Line 3", SIX, SIX + 2 * HOUR_S)
    (row,) = plan["calendar_exceptions"].rows()
    assert (row["start"], row["end"]) == ("06:00", "08:00")


def test_steps_are_named_as_they_are_said_and_are_taken_back() -> None:
    edits = [
        line_down(PLAN, "Line 3", start=SIX + HOUR_S, until=SIX + 3 * HOUR_S, at=SIX, author=AUTHOR),
        line_down(PLAN, "*", start=SIX, until=SIX + 30 * HOUR_S, at=SIX, author=AUTHOR),
        door_out(PLAN, "A2", start=SIX, until=SIX + HOUR_S, at=SIX, author=AUTHOR),
    ]
    assert [edit.label for edit in edits] == [
        "Line 3 down 07:00 – 09:00",
        "All lines down 06:00 – Wed 12:00",
        "Door A2 out 06:00 – 07:00",
    ]
    for edit in edits:
        assert PLAN.apply(edit).apply(edit.inverse()).same_as(PLAN)


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (lambda p: line_down(p, "Line 9", start=SIX, until=SIX + 60, at=SIX, author=AUTHOR), "Line 9"),
        (lambda p: line_down(p, "Line 1", start=SIX, until=SIX, at=SIX, author=AUTHOR), "no span of time"),
        (lambda p: line_up(p, "Line 1", at=SIX, author=AUTHOR), "Line 1 is down now"),
        (lambda p: door_out(p, "Z9", start=SIX, until=SIX + 60, at=SIX, author=AUTHOR), "Z9"),
        (lambda p: door_out(p, "", start=SIX, until=SIX + 60, at=SIX, author=AUTHOR), "no door"),
        (lambda p: door_back(p, "A2", at=SIX, author=AUTHOR), "door A2 is out now"),
    ],
)
def test_what_cannot_be_closed_or_opened_is_refused_with_its_name(act, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(BadInput, match=said):
        act(PLAN)


def test_one_line_is_not_let_work_while_all_are_down_but_told_how() -> None:
    plan = _down(PLAN, "*", SIX, SIX + HOUR_S)
    with pytest.raises(BadInput, match="all lines"):
        line_up(plan, "Line 1", at=SIX, author=AUTHOR)
    assert not is_down(plan.apply(line_up(plan, "*", at=SIX, author=AUTHOR)), "*", SIX)
