"""What a band says while there is nothing to show in it."""

import pytest

from jitdesk.domain.plan import Plan
from jitdesk.scene.empty_bands import missing_coverage, missing_deliveries
from jitdesk.ui.commands.menus import MENUS
from tests.plants import two_doors_one_day

PART = {"parts": [{"part": "P", "unit": "pcs"}]}
STOCK = {"stock": [{"part": "P", "kind": "unrestricted", "quantity": 1000, "counted_at": 0}]}
HELD = {"stock": [{"part": "P", "kind": "quality", "quantity": 1000, "counted_at": 0}]}
USE = {"consumption": [{"part": "P", "line": "L", "from": 0, "to": 3600, "quantity": 1000}]}


def test_a_plant_that_has_something_to_show_misses_nothing() -> None:
    plan = two_doors_one_day()
    assert missing_deliveries(plan) is None and missing_coverage(plan) is None


@pytest.mark.parametrize(
    ("tables", "title"),
    [
        ({}, "No parts yet"),
        (PART, "No stock counts yet"),
        (PART | HELD, "No stock counts yet"),
        (PART | STOCK, "No consumption yet"),
        (PART | STOCK | USE, None),
    ],
)
def test_coverage_names_what_it_lacks_first(tables: dict[str, list[dict[str, object]]], title: str) -> None:
    missing = missing_coverage(Plan.of_rows(tables))  # type: ignore[arg-type]
    assert (missing.title if missing else None) == title


def test_deliveries_lack_doors_then_deliveries() -> None:
    doors = Plan.of_rows({"doors": [{"door": "A1"}]})
    for plan, title in ((Plan.of_rows({}), "No doors yet"), (doors, "No deliveries yet")):
        missing = missing_deliveries(plan)
        assert missing is not None and missing.title == title


def test_every_next_step_is_a_command_or_a_table_that_there_is() -> None:
    commands = {entry.name for _, entries in MENUS for entry in entries if hasattr(entry, "name")}
    plans = (Plan.of_rows({}), Plan.of_rows({"doors": [{"door": "A"}], **PART}), Plan.of_rows(PART | STOCK))
    for plan in plans:
        for missing in (missing_deliveries(plan), missing_coverage(plan)):
            for step in missing.steps if missing else ():
                assert step.command in commands or step.table in plan.tables
