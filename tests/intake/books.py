"""XLS, ODS and XLSB workbooks for the tests, as bytes: written here, without the program under test."""

import io
import struct
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import xlwt

Rows = Sequence[Sequence[str | float]]


def xls(rows: Rows, title: str = "ASN") -> bytes:
    """Return a workbook of Excel 97."""
    book = xlwt.Workbook()
    sheet = book.add_sheet(title)
    for i, row in enumerate(rows):
        for k, value in enumerate(row):
            if value != "":
                sheet.write(i, k, value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def ods(rows: Rows, title: str = "ASN", tail: str = "") -> bytes:
    """Return a spreadsheet of OpenDocument; `tail` is XML behind the last row."""
    body = "".join("<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in rows)
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2">'
        "<office:body><office:spreadsheet>"
        f'<table:table table:name="{escape(title)}">{body}{tail}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    return stream.getvalue()


def _ods_cell(value: str | float) -> str:
    if value == "":
        return "<table:table-cell/>"
    if isinstance(value, str):
        text = f"<text:p>{escape(value)}</text:p>"
        return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def xlsb(rows: Rows, title: str = "ASN", *, first_row: int = 0) -> bytes:
    """Return a binary workbook ([MS-XLSB]) of one sheet, whose rows begin at `first_row`."""
    sheet = b"".join(_xlsb_row(first_row + i, row) for i, row in enumerate(rows))
    width = max(map(len, rows), default=0)
    reach = struct.pack("<4I", first_row, first_row + len(rows) - 1, 0, max(width - 1, 0))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.bin",
            _record(131)
            + _record(143)
            + _record(156, struct.pack("<2I", 0, 1) + _wide("rId1") + _wide(title))
            + _record(144)
            + _record(132),
        )
        relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{relations}" Target="worksheets/sheet1.bin"/></Relationships>',
        )
        archive.writestr(
            "xl/worksheets/sheet1.bin",
            _record(129) + _record(148, reach) + _record(145) + sheet + _record(146) + _record(130),
        )
    return stream.getvalue()


def _xlsb_row(row: int, values: Sequence[str | float]) -> bytes:
    cells = b""
    for column, value in enumerate(values):
        place = struct.pack("<2I", column, 0)
        if isinstance(value, str):
            cells += _record(6, place + _wide(value)) if value else b""
        else:
            cells += _record(5, place + struct.pack("<d", value))
    return _record(0, struct.pack("<2I", row, 0) + bytes(9)) + cells


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(kind: int, payload: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(payload), b""
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + length + payload
