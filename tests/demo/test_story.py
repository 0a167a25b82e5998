"""The small plant at 09:42 says what the pictures say, to the minute."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, known
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = (2026, 11, 24)
# A Sunday, the days of both clock changes, a new year's day.
OTHER_DAYS = ((2026, 11, 29), (2026, 3, 29), (2026, 10, 25), (2027, 1, 1))


def second(wall: str, day: tuple[int, int, int] = TUESDAY) -> int:
    hour, minute = map(int, wall.split(":"))
    return int(datetime(*day, hour, minute, tzinfo=BERLIN).timestamp())


def outlook_at(wall: str, day: tuple[int, int, int] = TUESDAY) -> Outlook:
    now = second(wall, day)
    return Outlook(Plan.of_rows(small.rows(now)), now)


@pytest.fixture(scope="module")
def story() -> Outlook:
    return outlook_at("09:42")


def clock(instant: int) -> str:
    return f"{datetime.fromtimestamp(instant, BERLIN):%a %H:%M:%S}"


def row_of(outlook: Outlook, part: str) -> int:
    return int(outlook.coverage.row_of(part, ""))


def delivery(outlook: Outlook, number: str) -> int:
    row = outlook.plan.deliveries.row_number(number)
    assert row is not None
    return row


def of_today(outlook: Outlook) -> list[int]:
    starts = outlook.plan.deliveries["slot_start"]
    day = datetime.fromtimestamp(outlook.now, BERLIN).date()
    return [row for row in range(len(starts)) if datetime.fromtimestamp(starts[row], BERLIN).date() == day]


def test_line_3_stops_1420_until_1535_and_150_pieces_are_missing(story: Outlook) -> None:
    cover, row = story.coverage, row_of(story, "4711")
    assert cover.state[row] is CoverState.STOP
    assert clock(cover.run_out_at[row]) == "Tue 14:20:00"
    assert clock(cover.missing_until[row]) == "Tue 15:35:00"
    assert cover.missing_qty[row] == 150_000
    assert cover.stop_s[row] == 75 * MINUTE_S
    assert (cover.run_out_at[row] - story.now) // MINUTE_S == 4 * 60 + 38


def test_line_2_stops_1630_until_wednesday_0645_because_kessel_is_on_hold(story: Outlook) -> None:
    cover, row = story.coverage, row_of(story, "9034")
    assert cover.state[row] is CoverState.STOP
    assert clock(cover.run_out_at[row]) == "Tue 16:30:00"
    assert clock(cover.missing_until[row]) == "Wed 06:45:00"
    kessel = story.plan.find("deliveries", "4403")
    assert kessel is not None
    assert (kessel["status"], kessel["on_hold"]) == ("received", 1)


def test_part_2208_is_low_at_1134_when_brenner_comes_9_minutes_early_enough(story: Outlook) -> None:
    cover, row = story.coverage, row_of(story, "2208")
    assert cover.state[row] is CoverState.LOW
    assert clock(cover.low_at[row]) == "Tue 11:34:00"
    assert (cover.low_at[row] - story.now) // MINUTE_S == 60 + 52
    brenner = delivery(story, "4409")
    assert clock(story.arrivals.ends[brenner]) == "Tue 11:35:00"
    late = without(story, "4409")
    assert clock(late.coverage.run_out_at[row_of(late, "2208")]) == "Tue 11:44:00"


@pytest.mark.parametrize(
    ("number", "part", "needed"),
    [
        ("4416", "5120", "Tue 15:21:15"),
        ("4417", "4711", "Tue 14:20:00"),
        ("4424", "3391", "Wed 07:30:00"),
    ],
)
def test_without_a_truck_its_line_runs_out_when_the_papers_say(
    story: Outlook, number: str, part: str, needed: str
) -> None:
    left = without(story, number)
    assert clock(left.coverage.run_out_at[row_of(left, part)]) == needed


@pytest.mark.parametrize(("number", "part", "needed"), [("4404", "4711", "09:50"), ("4405", "3391", "19:10")])
def test_the_morning_sheet_names_when_early_trucks_are_needed(number: str, part: str, needed: str) -> None:
    dawn = outlook_at("06:05")
    # The sheet asks what comes next: the trucks after this one are not what saves the line.
    later = [n for n in ("4404", "4417", "4405", "4424") if n >= number]
    left = without(dawn, *later)
    assert clock(left.coverage.run_out_at[row_of(left, part)]) == f"Tue {needed}:00"


def without(outlook: Outlook, *numbers: str) -> Outlook:
    """The outlook if some deliveries did not exist."""
    tables = {name: table.rows() for name, table in outlook.plan.tables.items()}
    for name in ("deliveries", "delivery_lines", "estimates"):
        tables[name] = [row for row in tables[name] if row["delivery"] not in numbers]
    return Outlook(Plan.of_rows(tables), outlook.now)


def test_all_other_parts_are_ok_for_a_day(story: Outlook) -> None:
    cover = story.coverage
    others = [cover.part[row] for row in range(len(cover.part)) if cover.state[row] is not CoverState.OK]
    assert sorted(others) == ["2208", "4711", "9034"]


def test_the_status_bar_counts_32_deliveries_9_received_2_late_6_not_confirmed(story: Outlook) -> None:
    today = of_today(story)
    status = story.plan.deliveries["status"]
    promises = story.promises
    assert len(today) == 32
    assert sum(status[row] == "received" for row in today) == 9
    waiting = [row for row in today if status[row] in ("planned", "in_transit")]
    late = [row for row in waiting if (known(promises.delay_s[row]) or 0) > 15 * MINUTE_S]
    assert sorted(story.plan.deliveries["delivery"][row] for row in late) == ["4409", "4417"]
    assert sum(known(promises.estimate[row]) is None for row in today) == 6


@pytest.mark.parametrize(
    ("number", "minutes"), [("4417", 110), ("4408", 10), ("4409", 20), ("4410", -10), ("4435", -15)]
)
def test_the_delays_are_those_of_the_delay_band(story: Outlook, number: str, minutes: int) -> None:
    assert story.promises.delay_s[delivery(story, number)] == minutes * MINUTE_S


def test_nordlicht_4417_moved_three_times(story: Outlook) -> None:
    told = [row for row in story.plan.estimates.rows() if row["delivery"] == "4417"]
    assert [
        (
            datetime.fromtimestamp(int(str(row["known_at"])), BERLIN).strftime("%a %H:%M"),
            clock(int(str(row["at"]))),
        )
        for row in told[1:]
    ] == [("Tue 07:10", "Tue 13:30:00"), ("Tue 08:05", "Tue 14:10:00"), ("Tue 09:31", "Tue 15:05:00")]
    assert clock(int(str(told[0]["at"]))) == "Tue 13:15:00"


def test_ravna_and_orlik_share_door_b2_for_half_an_hour_and_nobody_else_clashes(story: Outlook) -> None:
    shared = []
    begin, ends, door = story.arrivals.begin, story.arrivals.ends, story.plan.deliveries["door"]
    rows = [row for row in range(len(begin)) if known(begin[row]) is not None and ends[row] > story.now]
    for row in rows:
        for other in rows:
            start, end = max(begin[row], begin[other]), min(ends[row], ends[other])
            if row < other and door[row] == door[other] and start < end:
                shared.append((door[row], clock(start), clock(end)))
    assert shared == [("B2", "Tue 11:30:00", "Tue 12:00:00")]


@pytest.mark.parametrize("day", OTHER_DAYS)
def test_the_story_is_told_on_any_day_of_the_year(day: tuple[int, int, int]) -> None:
    outlook = outlook_at("09:42", day)
    cover, row = outlook.coverage, row_of(outlook, "4711")
    assert clock(cover.run_out_at[row])[4:] == "14:20:00"
    assert clock(cover.missing_until[row])[4:] == "15:35:00"
    assert not outlook.arrivals.overdue.any()


@pytest.mark.parametrize("wall", ["05:30", "06:00", "07:50", "09:30", "12:00", "15:20", "19:00", "22:30"])
def test_at_no_hour_is_anything_overdue_or_known_before_it_happened(wall: str) -> None:
    outlook = outlook_at(wall)
    assert not outlook.arrivals.overdue.any()
    for table, column in (
        ("deliveries", "arrived_at"),
        ("deliveries", "unloading_at"),
        ("deliveries", "received_at"),
        ("estimates", "known_at"),
        ("stock", "counted_at"),
    ):
        assert (outlook.plan[table][column] <= outlook.now).all()


def test_at_six_nothing_has_arrived_and_no_line_stops() -> None:
    dawn = outlook_at("06:00")
    assert {dawn.plan.deliveries["status"][row] for row in of_today(dawn)} == {"planned"}
    assert CoverState.STOP not in {dawn.coverage.state[row] for row in range(len(dawn.coverage.part))}


def test_the_seed_changes_the_week_and_never_the_story() -> None:
    now = second("09:42")
    first, other = small.rows(now, 1), small.rows(now, 2)
    assert first == small.rows(now, 1)
    assert first != other
    today = {row["delivery"] for row in first["deliveries"] if str(row["delivery"]).startswith("44")}
    assert [row for row in first["deliveries"] if row["delivery"] in today] == [
        row for row in other["deliveries"] if row["delivery"] in today
    ]
