"""The list of deliveries: its order held against sorting row by row, its cells against the plan."""

import numpy as np
import pytest

from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delivery_list import DeliveryList, ListColumn
from tests.plants import SIX, two_doors_one_day

_OUTLOOK = Outlook(two_doors_one_day(), SIX + 3600)
SHOWN = DeliveryList(_OUTLOOK)
ALL = np.ones(len(SHOWN), bool)


@pytest.mark.parametrize("column", list(ListColumn))
@pytest.mark.parametrize("descending", [False, True])
def test_every_column_can_be_sorted_and_what_is_not_known_comes_last(
    column: ListColumn, descending: bool
) -> None:
    rows = SHOWN.order(column, ALL, descending=descending).tolist()
    assert sorted(rows) == list(range(len(SHOWN)))
    cells = [SHOWN.cell(row, column) for row in rows]
    if column in (ListColumn.PARTS, ListColumn.STATUS, ListColumn.QUANTITY, ListColumn.DELAY):
        return  # shown in other words than it is sorted by
    known = [cell for cell in cells if cell not in (None, "")]
    assert cells[: len(known)] == known
    assert known == sorted(known, reverse=descending)  # type: ignore[type-var]


def test_only_what_is_kept_is_in_the_order() -> None:
    kept = ALL.copy()
    kept[0] = False
    assert 0 not in SHOWN.order(ListColumn.SLOT, kept, descending=False).tolist()


def test_the_delivery_that_stops_a_line_says_which_and_when() -> None:
    stopping = {name for each in _OUTLOOK.problems() if each.stops_a_line for name in each.deliveries}
    for row in range(len(SHOWN)):
        assert bool(SHOWN.text(row, ListColumn.LINE_STOP)) == (SHOWN.number(row) in stopping)


def test_cells_say_what_the_plan_says() -> None:
    row = _OUTLOOK.plan.deliveries.row_number("4417")
    assert row is not None
    assert SHOWN.text(row, ListColumn.SUPPLIER).startswith("Nordlicht")
    assert SHOWN.text(row, ListColumn.PARTS).startswith("00471")
    latest = int(_OUTLOOK.deadlines.latest_safe_start[row])
    assert bool(SHOWN.text(row, ListColumn.DEADLINE)) == (latest != UNKNOWN)
