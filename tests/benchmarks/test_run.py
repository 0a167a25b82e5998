"""The figures of the benchmarks on their page."""

from pathlib import Path

import pytest

from tests.benchmarks import run
from tests.benchmarks.measured import of_budget, row
from tests.benchmarks.page import filled_page

PAGE = Path(run.ROOT) / "resources" / "docs" / "performance.md"
ROW = {
    "benchmark": "drag",
    "measure": "mouse move",
    "value": 2.5,
    "unit": "ms",
    "against": "budget",
    "against_value": 8.0,
    "ratio": 0.3125,
    "target": 1.0,
    "met": True,
}


def test_a_benchmark_replaces_its_own_table_only() -> None:
    first = filled_page(PAGE.read_text("utf-8"), {"drag": [ROW], "open": [{**ROW, "measure": "opening"}]})
    again = filled_page(first, {"drag": [{**ROW, "value": 9.0, "ratio": 1.125, "met": False}]})
    assert "| mouse move | 9 ms | budget | 8 ms | 1.12 | ≤ 1 | **missed** |" in again
    assert "| mouse move | 2.5 ms" not in again and "| opening | 2.5 ms" in again


def test_the_page_has_a_place_for_every_benchmark() -> None:
    page = PAGE.read_text("utf-8")
    assert all(f"<!-- {name} -->" in page for name in (*run.NAMES, run.PEERS))


def test_a_page_without_a_place_for_a_benchmark_is_told() -> None:
    with pytest.raises(KeyError, match="drag"):
        filled_page("# Nothing here", {"drag": [ROW]})


@pytest.mark.parametrize(
    ("value", "against", "faster", "ratio", "met"),
    [
        (8.0, 16.0, False, 0.5, True),
        (24.0, 16.0, False, 1.5, False),
        (2.0, 40.0, True, 20.0, True),
        (30.0, 20.0, True, 0.667, False),
        (1.0, None, True, None, False),
    ],
)
def test_a_figure_is_held_against_the_other_of_its_run(
    value: float, against: float | None, faster: bool, ratio: float | None, met: bool
) -> None:
    figure = row("measure", value, "ms", "other", against, faster=faster)
    assert (figure["ratio"], figure["met"]) == (ratio, met)


def test_a_figure_without_a_target_is_reported_only() -> None:
    assert row("measure", 90.0, "ms", "other", 1.0, None)["met"]


def test_a_row_says_of_which_benchmark_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.benchmarks.drag.measure", lambda: [of_budget("mouse move", 2.5, 8.0)])
    assert run._measured("drag") == [{**ROW, "ratio": 0.312}]
