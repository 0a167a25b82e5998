"""Every spreadsheet becomes sheets of text with a header, and what was left out is said."""

import datetime

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from jitdesk.domain.errors import BadInput
from jitdesk.intake.lists.spreadsheet import Sheet, read_sheets
from tests.intake.workbooks import with_part, workbook


def only(content: bytes) -> Sheet:
    (sheet,) = read_sheets("Nordlicht", content)
    return sheet


def test_keys_stay_text_in_delimited_files() -> None:
    sheet = only(b"Part;Line\n00471;NA\n12E45;1-2-3\n")
    assert sheet.rows == (("00471", "NA"), ("12E45", "1-2-3"))


def test_titles_above_the_header_are_skipped_and_rows_keep_their_numbers() -> None:
    sheet = only("Bestätigungen\nvom 24.11.2026\n\nLieferung;Teil\n4417;4711\n\n4418;4712\n".encode("cp1252"))
    assert sheet.header == ("Lieferung", "Teil")
    assert list(sheet.numbered_rows()) == [(5, ("4417", "4711")), (7, ("4418", "4712"))]


def test_a_table_of_keys_and_values_keeps_its_first_row_as_header() -> None:
    sheet = only(b"key,value\nname,Werk Nord\ntime_zone,Europe/Berlin\nlow_cover_h,1\n")
    assert sheet.header == ("key", "value") and sheet.first_row_no == 2


def test_a_table_of_one_column_and_a_table_without_rows_are_tables() -> None:
    assert only(b"line\nL1\nL2\n").rows == (("L1",), ("L2",))
    assert only(b"line;name\n").rows == ()


def test_ragged_rows_are_kept_and_remarked() -> None:
    sheet = only(b"a;b;c\n1;2\n1;2;3;4\n1;2;3\n")
    assert sheet.rows == (("1", "2", "", ""), ("1", "2", "3", "4"), ("1", "2", "3", ""))
    assert sheet.header == ("a", "b", "c", "")
    assert [note.text for note in sheet.notes] == [
        "Rows 2, 3 have more or fewer cells than the 3 column headings: check what was read."
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4500012345.0, "4500012345"),
        (12.5, "12.5"),
        (0.1 + 0.2, "0.3"),
        (True, "TRUE"),
        (False, "FALSE"),
        (datetime.datetime.fromisoformat("2026-11-24T15:05"), "2026-11-24T15:05"),
        (datetime.date(2026, 11, 24), "2026-11-24"),
        (datetime.time(6, 30), "06:30"),
        (datetime.timedelta(hours=24), "24:00"),
        ("00471", "00471"),
        ("  4711 ", "4711"),
        ("=B2*2", "=B2*2"),
    ],
)
def test_a_workbook_cell_becomes_the_text_that_excel_means(value: object, text: str) -> None:
    assert only(workbook([["Part", "Value"], ["x", value]])).rows[0][1] == text


def test_an_error_cell_shows_its_error() -> None:
    def break_cell(_: Workbook, sheet: Worksheet) -> None:
        sheet["B2"].data_type = "e"

    assert only(workbook([["Part", "Qty"], ["x", "#N/A"]], also=break_cell)).rows == (("x", "#N/A"),)


def test_cells_merged_downwards_are_filled_and_titles_are_not() -> None:
    def merge(_: Workbook, sheet: Worksheet) -> None:
        sheet.merge_cells("A1:C1")
        sheet.merge_cells("A3:A4")

    sheet = only(
        workbook([["Confirmations"], ["Order", "Part", "Qty"], ["55", "a", 1], [None, "b", 2]], also=merge)
    )
    assert sheet.header == ("Order", "Part", "Qty")
    assert sheet.rows == (("55", "a", "1"), ("55", "b", "2"))


def test_a_hidden_sheet_is_skipped_and_named() -> None:
    def hide(book: Workbook, _: Worksheet) -> None:
        book.create_sheet("Old prices").sheet_state = "hidden"

    sheet = only(workbook([["Part"], ["4711"]], also=hide))
    assert [note.text for note in sheet.notes] == [
        'Sheet "Old prices" is hidden and was skipped. Show it in Excel if it is needed.'
    ]


def test_hidden_rows_are_read_and_told() -> None:
    def hide(_: Workbook, sheet: Worksheet) -> None:
        sheet.row_dimensions[2].hidden = True

    sheet = only(workbook([["Part", "Qty"], ["4711", 5]], also=hide))
    assert sheet.rows == (("4711", "5"),)
    assert sheet.notes[0].text.startswith('Sheet "ASN" has 1 hidden or filtered rows')


def test_numbers_that_excel_has_rounded_are_told() -> None:
    assert "more than 15 digits" in only(workbook([["Order"], [1234567890123456789]])).notes[0].text
    assert only(workbook([["Order"], [450001234512345]])).notes == ()


def test_characters_that_no_encoding_explains_are_told() -> None:
    sheet = only("Teil;Größe\n4711;Größe ".encode("cp1252") + b"\x81 \x8d (a)\n")
    assert sheet.notes[0].text.startswith("2 characters could not be read")


def test_macros_are_remarked_and_the_cells_read() -> None:
    content = with_part(workbook([["Part"], ["4711"]]), "xl/vbaProject.bin", lambda _: b"Sub")
    assert only(content).rows == (("4711",),) and "macros" in only(content).notes[0].text


def test_columns_of_real_numbers_are_told_from_columns_of_text() -> None:
    sheet = only(workbook([["Qty", "Text"], [1.125, "1.125"], [2, "2"]]))
    assert sheet.number_columns == frozenset({0})


def test_a_stray_cell_far_away_is_refused_before_it_fills_the_memory() -> None:
    def stray(_: Workbook, sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "x"

    with pytest.raises(BadInput, match="1,048,576 rows and 16,384 columns"):
        read_sheets("a.xlsx", workbook([["Part"], ["4711"]], also=stray))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b";;;\n;;\n", "is empty"),
        (b"4417;480\n4418;12\n", 'its first row reads "4417; 480"'),
        (b"PK\x03\x04xl/workbook.xml", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"UNB+UNOC:3+A+B'", "is an EDIFACT message"),
    ],
)
def test_an_unusable_file_is_refused_with_the_reason(content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput) as error:
        read_sheets("Nordlicht.csv", content)
    assert sentence in str(error.value) and "Nordlicht.csv" in str(error.value)


def test_a_workbook_without_any_cell_is_empty() -> None:
    with pytest.raises(BadInput, match="is empty"):
        read_sheets("a.xlsx", workbook([]))


def test_marks_that_are_not_seen_are_no_part_of_a_workbooks_cells() -> None:
    (sheet,) = read_sheets("a", workbook([["Delivery", "Qty"], ["\u202d4417\u202c", 5], ["4418\u200b", "x"]]))
    assert [row[0] for row in sheet.rows] == ["4417", "4418"]
