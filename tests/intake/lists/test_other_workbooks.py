"""XLS, XLSB and ODS workbooks say what the same list says as CSV, and what is dangerous is refused."""

from collections.abc import Callable
from contextlib import suppress
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.lists.spreadsheet import read_sheets
from jitdesk.intake.reading import read_file
from jitdesk.intake.recognise import recognise
from tests.intake.books import ods, xls, xlsb
from tests.intake.workbooks import with_part, workbook

ZONE = ZoneInfo("Europe/Berlin")
ROWS = [
    ["Delivery", "Part", "Qty", "Arrival"],
    ["4417", "00471", 480.0, "24.11.2026 15:05"],
    ["4418", "12E45", 1.5, "24.11.2026 16:00"],
]
BOOKS = [("xls", xls), ("xlsb", xlsb), ("ods", ods)]


@pytest.mark.parametrize(("kind", "book"), BOOKS)
def test_a_list_is_read_whatever_the_workbook(kind: str, book: Callable[..., bytes]) -> None:
    content = book(ROWS)
    assert recognise(content) == kind
    reading = read_file("list", content, ZONE)
    assert (reading.kind, reading.sheet, reading.problems) == (kind, "ASN", ())
    assert [(line.delivery, line.part, line.qty, line.ref) for line in reading.lines] == [
        ("4417", "00471", 480_000, "2"),
        ("4418", "12E45", 1_500, "3"),
    ]
    assert [line.precision for line in reading.lines] == ["minute", "minute"]


cells = st.one_of(st.text("aäß€0 ;\t", max_size=8).map(str.strip), st.integers(0, 10**9).map(float))


@pytest.mark.parametrize(("kind", "book"), BOOKS)
@given(rows=st.lists(st.lists(cells, min_size=2, max_size=2), min_size=1, max_size=6))
def test_every_cell_of_every_row_comes_back(
    kind: str, book: Callable[..., bytes], rows: list[list[str | float]]
) -> None:
    rows = [["Part no", "Quantity"], *rows, ["last", 1.0]]
    (sheet,) = read_sheets("list", book(rows))
    told = [tuple(str(int(value)) if isinstance(value, float) else value for value in row) for row in rows]
    assert [tuple(map(" ".join, map(str.split, row))) for row in sheet.rows] == [
        tuple(map(" ".join, map(str.split, row))) for row in told[1:]
    ]


@pytest.mark.parametrize(
    "content",
    [
        xlsb([["Delivery", *[""] * 4_000, "x"]], first_row=1_000_000),
        ods(
            ROWS,
            tail='<table:table-row table:number-rows-repeated="1000000"><table:table-cell '
            'table:number-columns-repeated="16000" office:value-type="string"/></table:table-row>',
        ),
    ],
    ids=["xlsb", "ods"],
)
def test_a_stray_cell_far_away_is_refused_before_anything_is_read(content: bytes) -> None:
    with pytest.raises(BadInput, match="reaches over 1,000,00"):
        read_file("far", content, ZONE)


def test_empty_rows_that_a_program_repeats_to_the_end_of_the_sheet_do_no_harm() -> None:
    tail = (
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert len(read_file("list", ods(ROWS, tail=tail), ZONE).lines) == 2


@pytest.mark.parametrize(("kind", "book"), BOOKS)
def test_a_workbook_that_is_cut_off_is_a_sentence_at_every_length(
    kind: str, book: Callable[..., bytes]
) -> None:
    content = book(ROWS)
    for length in range(8, len(content), 97):
        with suppress(BadInput):
            read_file("cut", content[:length], ZONE)


def test_other_documents_of_microsoft_are_named() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200)
    wide = "__substg1.0_001A001E".encode("utf-16-le")
    with pytest.raises(BadInput, match="is an e-mail in Outlook's own format"):
        read_file("a.msg", ole + wide, ZONE)
    with pytest.raises(BadInput, match="is a document of an old Microsoft program"):
        read_file("a.doc", ole + "WordDocument".encode("utf-16-le"), ZONE)


@pytest.mark.parametrize("encoding", [b"UTF-8U", b"no-such", b"utf-7"])
def test_xml_in_an_encoding_that_is_none_is_refused_by_a_sentence(encoding: bytes) -> None:
    list_of_one = [["Delivery", "Qty"], ["4417", 5]]
    sheet = (
        b'<?xml version="1.0" encoding="'
        + encoding
        + b'"?><worksheet><sheetData><row><c><f>1</f></c></row></sheetData></worksheet>'
    )
    for content in (
        with_part(ods(list_of_one), "content.xml", lambda xml: xml.replace(b"UTF-8", encoding)),
        with_part(workbook(list_of_one), "xl/worksheets/sheet1.xml", lambda _: sheet),
        with_part(
            workbook(list_of_one),
            "xl/workbook.xml",
            lambda xml: b'<?xml version="1.0" encoding="' + encoding + b'"?>' + xml,
        ),
    ):
        with pytest.raises(BadInput, match="damaged"):
            read_sheets("a", content)
