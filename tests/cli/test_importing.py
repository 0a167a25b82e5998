"""Suppliers' files by command: what is printed, what is accepted, how it ends."""

import json
from pathlib import Path
from typing import Any

import pytest

from jitdesk.cli.command_line import main
from jitdesk.domain.edit import Edit
from jitdesk.storage.plant_file import PlantFile
from tests.services.confirming.files import NOW, arrivals, desadv, nordlicht_week

_NOW = "2026-11-24T07:00"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with the plant ``p`` and a few files that came in."""
    monkeypatch.chdir(tmp_path)
    PlantFile.create(tmp_path / "p", nordlicht_week(), Edit("Made the plant", (), at=NOW))
    (tmp_path / "list.csv").write_bytes(
        arrivals("4417;4711;470;24.11.2026 09:20", "4435;4711;480;24.11.2026 22:40", "4499;X-1;5;")
    )
    (tmp_path / "advice.edi").write_bytes(desadv("LIN+1++4711:IN", "QTY+12:479", "RFF+ON:4500:20"))
    (tmp_path / "empty.csv").write_bytes(b"")
    return tmp_path


def _facts(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--json", "--now", _NOW]) == 0
    return json.loads(capsys.readouterr().out)


def test_an_import_is_told_as_facts(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = _facts(capsys, "import", "p", "list.csv")
    assert (file["file"], file["kind"], file["problems"]) == ("list.csv", "csv", [])
    assert [row["outcome"] for row in file["rows"]] == ["changed", "changed", "unusable"]
    assert [row["accepted"] for row in file["rows"]] == [True, False, False]
    assert file["rows"][0]["changes"] == [
        {"field": "confirmed", "old": None, "new": "2026-11-24T09:20+01:00"},
        {"field": "quantity", "old": 480, "new": 470},
    ]
    assert "delivery 4499 is not in the plan" in file["rows"][2]["reason"]
    assert _facts(capsys, "show", "p", "history")[-1]["edit"] == file["edit"]


def test_a_dry_run_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "p").read_bytes()
    (file,) = _facts(capsys, "import", "p", "list.csv", "--dry-run")
    assert file["edit"] is None and (folder / "p").read_bytes() == before


def test_the_same_file_again_says_so_and_makes_no_step(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _facts(capsys, "import", "p", "advice.edi")
    (file,) = _facts(capsys, "import", "p", "advice.edi")
    assert file["edit"] is None and file["rows"][0]["outcome"] == "same"
    assert "was imported 07:00 already (step 2)" in file["problems"][0]["text"]


def test_new_deliveries_are_added_when_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = _facts(capsys, "import", "p", "list.csv", "--add-new")
    assert file["rows"][2]["outcome"] == "new"
    assert "4499" in [fact["delivery"] for fact in _facts(capsys, "show", "p", "deliveries")]


def test_several_files_are_one_step_and_a_bad_one_ends_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "p", "advice.edi", "empty.csv", "list.csv", "--now", _NOW]) == 1
    told = capsys.readouterr()
    assert "Import 2 files (2 rows). Saved as step 2." in told.out
    assert told.err == (
        "jitdesk: empty.csv is empty. It holds nothing at all. Ask the supplier to send it again.\n"
    )


def test_a_file_without_one_usable_row_ends_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "other.csv").write_bytes(arrivals("9999;4711;1;"))
    assert main(["import", "p", "other.csv", "--now", _NOW]) == 1
    assert "No row of other.csv can be used. Row 2 cannot be used: delivery 9999" in capsys.readouterr().err


def test_a_file_of_which_every_row_looks_wrong_ends_in_a_sentence_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tried = desadv("LIN+1++4711:IN", "QTY+12:479", "RFF+ON:4500:20", is_test=True)
    (folder / "test.edi").write_bytes(tried)
    assert main(["import", "p", "test.edi", "--now", _NOW]) == 1
    error = capsys.readouterr().err
    assert "No row of test.edi was accepted. The message is marked as a test" in error
    assert len(error.splitlines()) == 1
    with PlantFile.open(folder / "p") as store:
        assert len(store.entries()) == 1


def test_a_list_of_headings_alone_ends_in_a_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "other.csv").write_bytes(arrivals())
    assert main(["import", "p", "other.csv", "--now", _NOW]) == 1
    assert "other.csv holds nothing to import. There is no row" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "p", "nothing.csv"]) == 1
    assert "nothing.csv: No such file or directory" in capsys.readouterr().err
