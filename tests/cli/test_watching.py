"""Watched folders by command."""

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from jitdesk.cli import watching
from jitdesk.cli.command_line import main
from jitdesk.domain.edit import Edit
from jitdesk.storage.plant_file import PlantFile
from tests.services.confirming.files import NOW, arrivals, nordlicht_week


@pytest.fixture(autouse=True)
def _plant_and_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(watching, "_BETWEEN_LOOKS_S", 0.0)
    PlantFile.create(tmp_path / "p", nordlicht_week(), Edit("Made the plant", (), at=NOW))
    Path("in").mkdir()


def _told(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(["watch", "p", *arguments, "--json", "--now", "2026-11-24T07:00"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_folder_is_watched_until_it_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(Path("in").resolve())
    assert _told(capsys, "in", "--apply")["folders"] == [{"folder": folder, "applies": True}]
    assert _told(capsys, "in")["folders"] == [{"folder": folder, "applies": False}]
    assert _told(capsys, "in", "--remove")["folders"] == []
    assert main(["watch", "p", "gone"]) == 1
    assert "is no folder" in capsys.readouterr().err


def test_what_lies_there_is_taken_once(capsys: pytest.CaptureFixture[str]) -> None:
    (Path("in") / "list.csv").write_bytes(arrivals("4417;4711;480;24.11.2026 09:20"))
    (file,) = _told(capsys, "in", "--apply", "--once")["files"]
    assert file["file"] == "list.csv" and file["edit"] and file["waiting"] == 0
    assert Path(file["moved_to"]) == Path("in/done/list.csv").resolve()
    assert _told(capsys, "--once")["files"] == []
    assert main(["show", "p", "history", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[-1]["author"] == "folder"


_KILLED_AT = """
import os, signal, sys
place, *arguments = sys.argv[1:]

def end_at_once(event, values):
    if event == place and "in" in str(values[0]).split(os.sep):
        os.kill(os.getpid(), signal.SIGKILL)

from jitdesk.cli import watching
from jitdesk.cli.command_line import main
watching._BETWEEN_LOOKS_S = 0.0
sys.addaudithook(end_at_once)
main(arguments)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed as hard there")
@pytest.mark.parametrize("place", ["os.mkdir", "os.rename"])
def test_a_file_whose_taking_was_killed_before_it_moved_is_only_moved_by_the_next_look(
    capsys: pytest.CaptureFixture[str], place: str
) -> None:
    _told(capsys, "in", "--apply")
    listed = arrivals("4417;4711;480;24.11.2026 09:20")
    (Path("in") / "list.csv").write_bytes(listed)
    command = [sys.executable, "-c", _KILLED_AT, place, "watch", "p", "--once", "--now", "2026-11-24T07:00"]
    killed = subprocess.run(command, cwd=Path.cwd(), capture_output=True, timeout=120)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert (Path("in") / "list.csv").read_bytes() == listed
    with PlantFile.open(Path("p"), to_look=True) as store:
        assert store.entries()[-1].author == "folder", "the step must have been made before the end"
        steps = len(store.entries())
    (file,) = _told(capsys, "--once")["files"]
    assert (file["edit"], file["waiting"]) == (None, 0)
    assert Path(file["moved_to"]).read_bytes() == listed and not (Path("in") / "list.csv").exists()
    with PlantFile.open(Path("p"), to_look=True) as store:
        assert len(store.entries()) == steps
        store.refuse_damage()
