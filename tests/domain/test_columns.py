"""A table of columns does what a plain list of rows would do."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.columns import Row, Table, array_of
from jitdesk.domain.tables import DELIVERIES, DOORS, ESTIMATES, STATUSES, TableSchema
from jitdesk.domain.texts import Words

NAMES = st.text("AB1é ", max_size=2)
INSTANTS = st.none() | st.integers(0, 3)
CELLS = {
    "delivery": NAMES,
    "door": NAMES,
    "status": st.sampled_from(STATUSES),
    "slot_start": INSTANTS,
    "on_hold": st.integers(0, 1),
    "known_at": st.integers(0, 2),
    "kind": st.sampled_from(["eta", "confirmed"]),
    "at": st.integers(0, 2),
    "source": NAMES,
    "author": NAMES,
}
SCHEMAS = pytest.mark.parametrize("schema", [DELIVERIES, ESTIMATES], ids=["one key column", "five"])


@dataclass
class Both:
    """A table, and the plain rows that it should hold."""

    table: Table
    rows: list[Row]

    def change(self, draw: st.DataObject) -> None:
        _ = self.table.row_numbers([self._key(row) for row in self.rows])  # must not outlive the change
        steps = [self.add, self.remove, self.alter, self.code_anew] if self.rows else [self.add]
        draw.draw(st.sampled_from(steps))(draw)

    def add(self, draw: st.DataObject) -> None:
        schema = self.table.schema
        cells = st.fixed_dictionaries({name: CELLS[name] for name in schema.column_names if name in CELLS})
        taken = set(map(self._key, self.rows))
        new = draw.draw(st.lists(cells, unique_by=self._key, max_size=12))
        new = [row for row in new if self._key(row) not in taken]
        self.table = self.table.with_rows(new)
        self.rows = [*self.rows, *(Table.of_rows(schema, [row]).row(0) for row in new)]

    def remove(self, draw: st.DataObject) -> None:
        gone = draw.draw(st.sets(self._places(), max_size=3))
        self.table = self.table.without_rows(sorted(gone))
        self.rows = [row for place, row in enumerate(self.rows) if place not in gone]

    def alter(self, draw: st.DataObject) -> None:
        schema = self.table.schema
        column = draw.draw(
            st.sampled_from(
                [name for name in schema.column_names if name in CELLS and name not in schema.key]
            )
        )
        cells = draw.draw(st.dictionaries(self._places(), CELLS[column], min_size=1, max_size=3))
        self.table = self.table.with_cells({column: list(cells.items())})
        self.rows = [
            {**row, column: cells[place]} if place in cells else row for place, row in enumerate(self.rows)
        ]

    def code_anew(self, draw: st.DataObject) -> None:
        schema = self.table.schema
        self.table = Table(schema, {name: self.table[name] for name in schema.column_names})

    def _places(self) -> st.SearchStrategy[int]:
        return st.integers(0, len(self.rows) - 1)

    def _key(self, row: Row) -> tuple[object, ...]:
        return tuple(row[name] for name in self.table.schema.key)

    def agree(self) -> None:
        table = self.table
        assert table.rows() == self.rows
        keys = [self._key(row) for row in self.rows]
        assert table.row_numbers(keys) == list(range(len(keys)))
        assert [table.key(row) for row in range(len(table))] == keys
        assert table.row_number(*(["nowhere"] * len(table.schema.key))) is None
        for column in table.schema.columns:
            cells = [row[column.name] for row in self.rows]
            assert table.values(column.name) == cells
            np.testing.assert_array_equal(table[column.name], array_of(column.kind, cells))


@SCHEMAS
@given(draw=st.data())
def test_any_sequence_of_changes_does_what_it_would_do_to_plain_rows(
    schema: TableSchema, draw: st.DataObject
) -> None:
    both = Both(Table.of_rows(schema, []), [])
    for _ in range(draw.draw(st.integers(1, 8))):
        both.change(draw)
        both.agree()


@given(st.lists(NAMES), st.sets(NAMES | st.sampled_from(STATUSES), max_size=12))
def test_being_one_of_some_words_is_what_python_says(cells: list[str], wanted: set[str]) -> None:
    table = Table.of_rows(
        DELIVERIES, [{"delivery": str(row), "door": cell} for row, cell in enumerate(cells)]
    )
    assert table.is_one_of("door", wanted).tolist() == [cell in wanted for cell in cells]


@given(st.lists(NAMES), st.lists(NAMES, unique=True), st.booleans())
def test_rows_are_found_in_another_table_whether_they_share_their_words_or_not(
    named: list[str], doors: list[str], share: bool
) -> None:
    words = Words()
    table = Table.of_rows(
        DELIVERIES, [{"delivery": str(row), "door": door} for row, door in enumerate(named)], words
    )
    target = Table.of_rows(DOORS, [{"door": door} for door in doors], words if share else None)
    found = table.rows_in("door", target).tolist()
    assert found == [doors.index(door) if door in doors else -1 for door in named]
    starts, rows = table.groups("door", target)
    for place, (start, end) in enumerate(pairwise(starts.tolist())):
        assert rows[start:end].tolist() == [row for row, at in enumerate(found) if at == place]


def test_a_word_that_came_with_a_later_step_is_no_row_of_an_earlier_table() -> None:
    words = Words()
    doors = Table.of_rows(DOORS, [{"door": "A1"}], words)
    assert doors.row_number("A1") == 0
    words.codes([f"new {number}" for number in range(500)], 500)
    late = Table.of_rows(DELIVERIES, [{"delivery": "1", "door": "new 499"}, {"delivery": "2"}], words)
    assert late.rows_in("door", doors).tolist() == [-1, -1]
    assert doors.row_number("new 0") is None
