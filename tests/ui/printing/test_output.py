"""PDF files: whole, readable, searchable, or not there at all."""

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jitdesk.domain.errors import BadInput
from jitdesk.scene.sheet import A5, laid_out
from jitdesk.ui.printing.output import write_pdf
from jitdesk.ui.printing.ruler import FontRuler
from tests.scene.sheet.sheets import day_of_door_a3, delivery, door_sheet
from tests.ui.printing.rendering import needs


def text_of(path: Path) -> str:
    read = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, encoding="utf-8", timeout=60
    )
    return read.stdout


@needs("pdftotext", "poppler-utils")
def test_text_in_the_pdf_stays_text(qtbot: QtBot, tmp_path: Path) -> None:
    write_pdf([day_of_door_a3()], tmp_path / "day.pdf")
    text = text_of(tmp_path / "day.pdf")
    for said in (
        "Tuesday 24 November 2026 · Week 48",
        "replaces the sheet printed 05:50",
        "4417 · Hafner · S-KL 2041",
        "UNLOAD FIRST: LINE 3 STOPS",
        "No steering columns from 14:20",
        "261124004417",
        "was 13:15",
        "Page 1 of 2",
    ):
        assert said in text


@needs("pdfinfo", "poppler-utils")
def test_the_pdf_has_the_papers_size_and_all_pages_of_all_sheets(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    sheets = [day_of_door_a3(), door_sheet(delivery(), door="A4")]
    count = write_pdf(sheets, path, A5)
    said = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, timeout=60).stdout
    assert f"Pages:           {count}" in said
    assert count == sum(len(laid_out(sheet, FontRuler(), A5)) for sheet in sheets)
    assert "(A5)" in said


def test_a_pdf_replaces_the_older_one_and_leaves_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    path.write_text("older")
    write_pdf([day_of_door_a3()], path)
    assert path.read_bytes().startswith(b"%PDF")
    assert [entry.name for entry in tmp_path.iterdir()] == ["sheets.pdf"]


def test_a_folder_that_is_not_there_is_told_with_its_path(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "gone" / "sheets.pdf"
    with pytest.raises(BadInput, match=r"gone/sheets\.pdf cannot be written: No such file or directory"):
        write_pdf([day_of_door_a3()], path)


def test_no_sheets_is_told_and_writes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is nothing to print"):
        write_pdf([], tmp_path / "sheets.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_keeps_the_older_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only POSIX can limit the size of a process's files")
    path = tmp_path / "sheets.pdf"
    path.write_text("older")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(BadInput, match="could not be saved"):
            write_pdf([day_of_door_a3()], path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == "older"
    assert [entry.name for entry in tmp_path.iterdir()] == ["sheets.pdf"]
