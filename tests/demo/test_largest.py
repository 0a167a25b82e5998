"""The largest demo plant, made small by the same code: what it promises holds."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from jitdesk.demo import largest
from jitdesk.demo.plant_files import plant_files
from jitdesk.demo.sizes import LARGEST, Size
from jitdesk.domain.past_promises import PAST_KINDS, PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.domain.values import DAY_S, HOUR_S, MINUTE_S, wall_from_utc
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.references import lost_references
from tests.fakes import MemoryStore

BERLIN = ZoneInfo("Europe/Berlin")
SMALL = Size(
    halls=3,
    doors_a_hall=20,
    deliveries=12_600,
    delivery_lines=150_000,
    parts=9_000,
    lines=10,
    suppliers=540,
    past_days=30,
    past_deliveries=2_000,
    past_promises=18_500,
    late=8,
    clashes=4,
    silent=4,
    low=6,
    later_late=10,
    later_clashes=8,
)


def second(day: int, hour: int, minute: int = 0) -> int:
    return int(datetime(2026, 11, day, hour, minute, tzinfo=BERLIN).timestamp())


NOW = second(24, 9, 42)


@pytest.fixture(scope="module")
def plant() -> tuple[Plan, PastPromises]:
    return largest.made(NOW, size=SMALL)


@pytest.fixture(scope="module")
def plan(plant: tuple[Plan, PastPromises]) -> Plan:
    return plant[0]


@pytest.fixture(scope="module")
def past(plant: tuple[Plan, PastPromises]) -> PastPromises:
    return plant[1]


@pytest.fixture(scope="module")
def outlook(plan: Plan) -> Outlook:
    return Outlook(plan, NOW)


def test_the_largest_is_as_large_as_a_car_plant() -> None:
    assert (LARGEST.halls, LARGEST.doors, LARGEST.lines) == (10, 200, 10)
    assert LARGEST.deliveries == 28 * 1_500
    assert (LARGEST.delivery_lines, LARGEST.parts, LARGEST.suppliers) == (500_000, 30_000, 1_800)
    assert (LARGEST.past_days, LARGEST.past_promises) == (365, 5_000_000)


def test_it_has_exactly_the_size_that_was_asked_for(plan: Plan, past: PastPromises) -> None:
    assert len(plan["doors"]) == SMALL.doors
    assert plan["doors"]["door"][[0, 59]].tolist() == ["A01", "C20"]
    assert len(plan.deliveries) == SMALL.deliveries
    assert len(plan.delivery_lines) == SMALL.delivery_lines
    assert len(plan["parts"]) == SMALL.parts
    assert len(plan["suppliers"]) == SMALL.suppliers
    assert len(past) == SMALL.past_promises
    assert len(past.promised_at) == SMALL.past_deliveries


def test_every_name_is_there_and_every_key_is_used_once(plan: Plan) -> None:
    assert not list(lost_references(plan))
    for schema in SCHEMAS:
        keys = list(zip(*(plan[schema.name].values(column) for column in schema.key), strict=True))
        assert len(keys) == len(set(keys)), schema.name
    assert max(map(len, plan["suppliers"]["short_name"])) <= 9


def test_half_of_the_parts_are_shared_by_lines_which_take_them_in_every_shift(plan: Plan) -> None:
    table = plan["consumption"]
    uses = Counter(zip(table["part"].tolist(), table["line"].tolist(), strict=True))
    users = Counter(part for part, _ in uses)
    assert sum(count > 1 for count in users.values()) == SMALL.parts // 2
    assert set(uses.values()) == {40, 44}, "two a weekday, one more on Saturdays at some lines"


def test_saturdays_are_short_and_sundays_empty(plan: Plan) -> None:
    days = Counter(wall_from_utc(at, BERLIN).isoweekday() for at in plan.deliveries["slot_start"].tolist())
    assert not days[7] and 0 < days[6] < min(days[day] for day in range(1, 6)) / 4
    saturday = [door["door"] for door in plan["doors"].rows() if door["weekdays"] == "1-6"]
    assert 0 < len(saturday) < SMALL.doors / 2


def test_nothing_is_overdue_and_only_what_was_asked_for_goes_wrong(outlook: Outlook) -> None:
    assert not outlook.arrivals.overdue.any()
    states = Counter(outlook.coverage.state)
    assert states.keys() <= {CoverState.STOP, CoverState.LOW, CoverState.OK}
    assert (states[CoverState.STOP], states[CoverState.LOW]) == (2, SMALL.low)
    kinds = Counter(problem.kind for problem in outlook.problems())
    stops = {"stop": 1, "hold": 1, "low": SMALL.low}
    assert kinds == {**stops, "clash": SMALL.clashes, "no_reply": SMALL.silent}
    assert len(outlook.clashes.all) == SMALL.clashes + SMALL.later_clashes
    stops = [problem for problem in outlook.problems() if problem.stops_a_line]
    assert len({problem.line for problem in stops}) == 2 and outlook.problems()[:2] == tuple(stops)
    ahead_s = outlook.plan.deliveries["slot_start"] - NOW
    late = outlook.promises.delay_s > 15 * MINUTE_S
    assert (late & (ahead_s > 0) & (ahead_s < 10 * HOUR_S)).sum() == SMALL.late
    assert (late & (ahead_s >= 10 * HOUR_S)).sum() == SMALL.later_late


@pytest.mark.parametrize(
    "now", [second(24, 6), second(23, 14, 30), second(28, 10), second(29, 21, 50)], ids=str
)
def test_at_any_moment_of_any_day_it_is_quiet_but_for_a_handful(now: int) -> None:
    outlook = Outlook(largest.made(now, size=SMALL)[0], now)
    assert not outlook.arrivals.overdue.any()
    assert not {"overdue", "unplanned", "no_working_time", "stale_count"} & {
        problem.kind for problem in outlook.problems()
    }
    assert len(outlook.problems()) <= 24


def test_the_history_ends_before_the_plan_begins_and_tells_each_truth_late(
    plan: Plan, past: PastPromises
) -> None:
    assert past.promised_at.max() < plan.deliveries["slot_start"].min()
    assert past.promised_at.max() - past.promised_at.min() > (SMALL.past_days - 7) * DAY_S
    assert set(past.kind.decoded()) == set(PAST_KINDS)
    same = past.of[1:] == past.of[:-1]
    assert (np.diff(past.of) >= 0).all() and (np.diff(past.known_at)[same] >= 0).all()
    last = np.flatnonzero(np.append(~same, True))
    assert set(past.kind[last].decoded()) == {"arrived"}
    assert set(past.supplier.decoded()) <= set(plan["suppliers"]["supplier"])


def test_the_same_seed_is_the_same_plant(plan: Plan) -> None:
    again, other = largest.made(NOW, size=SMALL)[0], largest.made(NOW, 2, SMALL)[0]
    assert (again.deliveries["slot_start"] == plan.deliveries["slot_start"]).all()
    assert again.deliveries["door"].tolist() == plan.deliveries["door"].tolist()
    assert other.deliveries["door"].tolist() != plan.deliveries["door"].tolist()


def test_its_suppliers_files_are_read_against_it(plan: Plan) -> None:
    lists = [(name, content) for name, content in plant_files(plan, NOW).items() if "/" not in name]
    shown = preview(plan, lists, MemoryStore(plan), NOW)
    unusable = {file.name: sum(row.outcome is Outcome.UNUSABLE for row in file.rows) for file in shown.files}
    assert unusable.pop("Bestätigung_falsch.csv") == 2 and not any(unusable.values())
