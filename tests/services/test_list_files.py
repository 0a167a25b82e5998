"""A list as a file and on the clipboard: read back, it is what it was, and never a formula."""

import csv
import io
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.services.list_files import tab_separated, write_list

_WHEN = datetime(2026, 11, 24, 9, 42)  # noqa: DTZ001 - a plant time, as files have it
_ROWS = [
    ["=1+1", 480, _WHEN, None],
    ["+49", 2.5, None, "-x"],
    ["@a", -15, _WHEN, "\tb"],
    ["<b>ü</b>", 0, None, ""],
]
_HEADINGS = ("Delivery", "Quantity", "Slot", "Note")


def test_a_workbook_holds_texts_as_texts_numbers_as_numbers_and_times_as_times(tmp_path: Path) -> None:
    write_list(tmp_path / "list.xlsx", "Deliveries", _HEADINGS, _ROWS)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").active
    assert sheet is not None
    read = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert read == [
        list(_HEADINGS),
        *([cell or None if cell == "" else cell for cell in row] for row in _ROWS),
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "inlineStr", "n", "d"}


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_no_text_begins_as_a_formula_in_a_csv_file_or_on_the_clipboard(text: str) -> None:
    written = tab_separated([[text, "480"]])
    assert len(written.split("\t")) == 2 and "\n" not in written
    assert written[:1] not in ("=", "+", "-", "@")


def test_a_csv_file_is_read_back_by_whoever_knows_csv(tmp_path: Path) -> None:
    write_list(tmp_path / "list.csv", "Deliveries", _HEADINGS, _ROWS)
    rows = list(csv.reader(io.StringIO((tmp_path / "list.csv").read_text("utf-8-sig"))))
    assert rows[0] == list(_HEADINGS)
    assert [row[0] for row in rows[1:]] == ["'=1+1", "'+49", "'@a", "<b>ü</b>"]
    assert rows[1][1:] == ["480", "2026-11-24 09:42", ""]


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_control_characters_and_long_names_are_written_too(tmp_path: Path, name: str) -> None:
    write_list(tmp_path / name, "Deliveries", ("Name",), [["a\x00\x07b"], ["x" * 300], ["\u202eabc 👷"]])
    assert (tmp_path / name).stat().st_size > 300


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write_list(tmp_path / "none" / "list.csv", "Deliveries", _HEADINGS, _ROWS)
    assert list(tmp_path.iterdir()) == []
