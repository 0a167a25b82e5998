"""Rows by name, or the worst first: the same rows whatever their order."""

import pytest

from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.scene.bars.rows import RowsBy
from tests.scene.bars.yard import plan_of, promise, rows_of, truck

PLAN = plan_of(
    truck("1", "A10", "11:00", "12:00"),
    truck("2", "B1", "11:00", "12:00", supplier="orlik"),
    truck("3", "B1", "11:30", "12:00", supplier="orlik"),
    doors=[{"door": door, "hall": door[0].upper()} for door in ("A10", "A2", "a3", "B1")],
    lines=[{"delivery": each, "line_no": "1", "part": "0457", "quantity": 1} for each in "123"],
    promises=(promise("1", "confirmed", "11:00"),),
    suppliers=[
        {"supplier": "nord", "name": "Nordlicht"},
        {"supplier": "orlik", "name": "Orlik"},
    ],
)


def doors(order: RowOrder, zoom: str = "day") -> list[str]:
    return [row.key for row in rows_of(PLAN, zoom, order=order) if row.key]


@pytest.mark.parametrize(
    ("order", "zoom", "expected"),
    [
        (RowOrder.USUAL, "day", ["A10", "A2", "a3", "B1"]),
        (RowOrder.NAME, "day", ["A2", "a3", "A10", "B1"]),
        (RowOrder.WORST, "day", ["B1", "A10", "A2", "a3"]),
        (RowOrder.NAME, "week", ["A2", "a3", "A10", "B1"]),
    ],
)
def test_doors_stand_as_asked_for_and_in_the_week_in_their_halls(
    order: RowOrder, zoom: str, expected: list[str]
) -> None:
    assert doors(order, zoom) == expected


def test_suppliers_by_name_stand_so_whatever_their_trouble() -> None:
    by = RowsBy.SUPPLIERS
    assert [row.name for row in rows_of(PLAN, by=by)] == ["Orlik", "Nordlicht"]
    assert [row.name for row in rows_of(PLAN, by=by, order=RowOrder.NAME)] == ["Nordlicht", "Orlik"]


def test_in_the_week_those_with_trouble_have_room_for_words_wherever_they_stand() -> None:
    for order in RowOrder:
        rows = rows_of(PLAN, "week", by=RowsBy.SUPPLIERS, order=order)
        high = {row.name for row in rows if row.height == max(each.height for each in rows)}
        assert high == {"Orlik"}
