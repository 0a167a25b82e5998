"""What a command does on a computer without a screen, as a program of its own: Qt would end the tests too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from jitdesk.domain.edit import Edit
from jitdesk.storage.plant_file import PlantFile
from tests.plants import SIX, two_doors_one_day

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")


@pytest.fixture
def plant(tmp_path: Path) -> str:
    """Make a plant, and return its file."""
    PlantFile.create(tmp_path / "p", two_doors_one_day(), Edit("Made the plant", (), at=SIX))
    return str(tmp_path / "p")


def _run(*arguments: str, **screens: str) -> subprocess.CompletedProcess[str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "jitdesk", *arguments, "--now", "2026-11-24T06:30"],
        env={**environment, **screens},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_window_is_refused_in_one_sentence(plant: str) -> None:
    ended = _run(plant)
    assert ended.returncode == 1
    assert "no screen" in ended.stderr and len(ended.stderr.splitlines()) == 1


def test_a_picture_of_the_window_needs_no_screen(plant: str, tmp_path: Path) -> None:
    ended = _run("open", plant, "--screenshot", str(tmp_path / "window.png"))
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_saved_is_said(plant: str, tmp_path: Path) -> None:
    ended = _run("open", plant, "--screenshot", str(tmp_path / "nowhere" / "window.png"))
    assert ended.returncode == 1
    assert "nowhere/window.png cannot be written" in ended.stderr


def test_a_sheet_needs_no_screen_also_where_one_is_named_that_is_gone(plant: str, tmp_path: Path) -> None:
    ended = _run("sheet", plant, "--day", "2026-11-24", "--pdf", str(tmp_path / "s.pdf"), DISPLAY=":4711")
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
