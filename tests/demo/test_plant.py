"""The mid-size demo plant has the size and the handful of problems that it promises."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from jitdesk.demo import plant
from jitdesk.demo.build import build
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.planning.cover_state import CoverState
from jitdesk.planning.outlook import Outlook
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.references import lost_references
from tests.fakes import MemoryStore

BERLIN = ZoneInfo("Europe/Berlin")


def second(hour: int, minute: int = 0) -> int:
    return int(datetime(2026, 11, 24, hour, minute, tzinfo=BERLIN).timestamp())


@pytest.fixture(scope="module")
def morning() -> Plan:
    return Plan.of_rows(plant.rows(second(9, 42)))


def test_it_has_the_size_of_a_typical_plant(morning: Plan) -> None:
    assert len(morning["doors"]) == 25
    assert len(morning["parts"]) == 8_000
    assert len(morning.deliveries) == 14 * 150
    assert len(morning.delivery_lines) == 14 * 150 * 12
    assert len(morning["suppliers"]) == 300


def test_every_name_is_there_and_every_key_is_used_once(morning: Plan) -> None:
    assert not list(lost_references(morning))
    for schema in SCHEMAS:
        keys = list(zip(*(morning[schema.name][column].tolist() for column in schema.key), strict=True))
        assert len(keys) == len(set(keys)), schema.name


def test_consumption_has_a_row_a_part_line_and_shift(morning: Plan) -> None:
    consumption = morning["consumption"]
    assert set(np.unique(consumption["part"])) == set(morning["parts"]["part"])
    shifts = len(np.unique(consumption["from"]))
    assert shifts == 28
    users = {(part, line) for part, line in zip(consumption["part"], consumption["line"], strict=True)}
    assert len(consumption) == len(users) * shifts


@pytest.mark.parametrize("hour", [6, 10, 15, 21])
def test_a_handful_of_lines_stop_and_nothing_is_overdue(hour: int) -> None:
    now = second(hour)
    outlook = Outlook(Plan.of_rows(plant.rows(now)), now)
    states = Counter(outlook.coverage.state)
    assert 2 <= states[CoverState.STOP] <= 12
    assert 3 <= states[CoverState.LOW] <= 20
    assert not outlook.arrivals.overdue.any()


def test_another_seed_is_another_plant_and_the_same_seed_the_same() -> None:
    now = second(6)
    first = plant.rows(now, 1)["deliveries"]
    assert first == plant.rows(now, 1)["deliveries"]
    assert first != plant.rows(now, 2)["deliveries"]


def test_its_suppliers_files_are_read_against_it() -> None:
    now = second(9, 42)
    demo = build("plant", now)
    plan = demo.plan
    lists = [(name, content) for name, content in demo.files.items() if "/" not in name]
    shown = preview(plan, lists, MemoryStore(plan), now)
    unusable = {file.name: sum(row.outcome is Outcome.UNUSABLE for row in file.rows) for file in shown.files}
    assert unusable == {
        "confirmations_en.csv": 0,
        "Bestätigung.csv": 0,
        "pasted.txt": 0,
        "Bestätigung_falsch.csv": 2,
    }
    assert shown.count(Outcome.CHANGED) > 8
