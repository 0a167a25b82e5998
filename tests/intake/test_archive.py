"""A dangerous archive is refused before any reader of workbooks sees it."""

import io
import random
import zipfile

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.archive import open_archive
from tests.intake.workbooks import with_part, workbook


def _zip(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_a_workbook_is_opened() -> None:
    assert "xl/workbook.xml" in open_archive("a.xlsx", workbook([["a"]])).namelist()


def test_a_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(BadInput, match="bring a computer to a halt"):
        open_archive("a.xlsx", _zip({"xl/workbook.xml": b"\0" * 30_000_000}))


def test_thousands_of_parts_are_refused() -> None:
    with pytest.raises(BadInput, match="2,001 parts"):
        open_archive("a.xlsx", _zip({f"part{i}": b"" for i in range(2_001)}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_definitions_of_entities_are_refused_in_every_part(encoding: str) -> None:
    bad = '<!DOCTYPE lolz [<!ENTITY a "b">]>'.encode(encoding)
    with pytest.raises(BadInput, match=r"xl/styles\.xml"):
        open_archive("a.xlsx", with_part(workbook([["a"]]), "xl/styles.xml", lambda old: old + bad))


def test_a_definition_on_the_border_of_two_chunks_is_found() -> None:
    padding = random.Random(1).randbytes((1 << 20) - 5)
    content = _zip({"a.xml": padding + b"<!DOCTYPE x>"})
    with pytest.raises(BadInput, match="XML entities"):
        open_archive("a.xlsx", content)


def test_a_truncated_archive_is_called_damaged() -> None:
    with pytest.raises(BadInput, match="damaged"):
        open_archive("a.xlsx", workbook([["a"]])[:-40])


def test_a_changed_byte_inside_is_called_damaged() -> None:
    content = bytearray(_zip({"a.xml": b"x" * 200 + b"y" * 300}))
    content[40] ^= 0xFF
    with pytest.raises(BadInput, match="damaged"):
        open_archive("a.xlsx", bytes(content))


def test_a_part_that_comes_twice_is_called_damaged() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("xl/workbook.xml", b"a")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("xl/workbook.xml", b"b")
    with pytest.raises(BadInput, match="comes twice"):
        open_archive("a.xlsx", stream.getvalue())
