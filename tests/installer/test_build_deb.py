"""The Debian package lays every file where the system looks for it."""

import os
from pathlib import Path

import build_deb
import pytest

import jitdesk

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Debian's packages have links, which Windows may forbid"
)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the package of a frozen app of 2 MiB would unpack to."""
    frozen = tmp_path / "dist" / "jitdesk"
    frozen.mkdir(parents=True)
    (frozen / "jitdesk").write_bytes(b"x" * 2 * 1024 * 1024)
    monkeypatch.setattr(build_deb, "FROZEN", frozen)
    monkeypatch.setattr(build_deb, "architecture", lambda: "amd64")
    unpacked = tmp_path / "tree"
    unpacked.mkdir()
    build_deb.lay_out(unpacked)
    return unpacked


def test_the_command_leads_to_the_frozen_app(tree: Path) -> None:
    assert (tree / "usr/bin/jitdesk").resolve() == tree / "usr/lib/jitdesk/jitdesk"
    assert (tree / "usr/bin/jitdesk").exists()


def test_the_desktop_entry_names_a_command_and_an_icon_that_the_package_brings(tree: Path) -> None:
    entry = (tree / "usr/share/applications/jitdesk.desktop").read_text("utf-8")
    keys = dict(line.split("=", 1) for line in entry.splitlines() if "=" in line)
    assert (tree / "usr/bin" / keys["Exec"].split()[0]).exists()
    assert (tree / f"usr/share/icons/hicolor/scalable/apps/{keys['Icon']}.svg").exists()


def test_the_control_file_says_the_version_and_the_size_of_what_it_installs(tree: Path) -> None:
    control = (tree / "DEBIAN/control").read_text("utf-8")
    fields = dict(line.split(": ", 1) for line in control.splitlines() if not line.startswith(" "))
    assert fields["Version"] == jitdesk.__version__
    assert 2048 < int(fields["Installed-Size"]) < 2048 + 64
    assert fields["Architecture"] == "amd64"


def test_without_the_frozen_app_nothing_is_built_and_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build_deb, "FROZEN", tmp_path / "dist" / "jitdesk")
    assert build_deb.main() == 1
    assert "freeze the app first" in capsys.readouterr().err
