"""What the bootstrap says about machines that differ from this one."""

import shutil
from pathlib import Path

import machine
import pytest
from machine import Part, Python

FITTING = Python(version=(3, 11), bits=64, system="Linux", cpu="x86_64", libc="glibc 2.36")


def _only_these_commands(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in names else None)


def test_the_python_that_runs_the_tests_is_fit_to_run_jitdesk() -> None:
    assert Python.running().fault() == ""


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"version": (3, 10)}, "3.10"),
        ({"version": (3, 15)}, "3.15"),
        ({"bits": 32}, "32-bit"),
        ({"libc": "musl"}, "musl"),
        ({"libc": "glibc 2.31"}, "glibc 2.34"),
        ({"cpu": "aarch64", "libc": "glibc 2.36"}, "glibc 2.39"),
        ({"cpu": "riscv64"}, "riscv64"),
    ],
)
def test_a_python_that_cannot_load_qt_is_refused_with_the_reason(
    change: dict[str, object], named: str
) -> None:
    assert FITTING.fault() == ""
    assert named in FITTING._replace(**change).fault()


def test_the_newest_and_the_oldest_python_that_qt_comes_for_are_taken() -> None:
    assert FITTING._replace(version=(3, 14)).fault() == ""
    assert FITTING._replace(libc="glibc 2.34").fault() == ""


def test_the_libraries_of_linux_are_not_asked_of_windows_and_macos() -> None:
    for system in ("Windows", "Darwin"):
        assert FITTING._replace(system=system, libc="", cpu="arm64").fault() == ""


def test_the_python_range_is_the_one_that_pip_enforces() -> None:
    pyproject = (Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8")
    oldest, newest = machine.OLDEST_PYTHON, machine.NEWEST_PYTHON
    assert f'requires-python = ">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"' in pyproject


@pytest.mark.parametrize(("manager", "package"), [("apt-get", "libgl1"), ("dnf", "libglvnd-glx")])
def test_a_library_is_asked_for_by_the_name_the_distribution_gives_it(
    manager: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only_these_commands(monkeypatch, manager)
    [gl] = [part for part in machine.LIBRARIES if part.name == "libGL.so.1"]
    command = machine.install_command([gl])
    assert command[0] == manager
    assert command[-1] == package


def test_a_distribution_unknown_here_gets_the_names_of_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _only_these_commands(monkeypatch)
    said = machine.install([Part("libGL.so.1", "libgl1", "libglvnd-glx")])
    assert "libGL.so.1" in said
    assert "package manager" in said


def test_who_is_not_root_and_has_no_sudo_gets_the_whole_command_and_nothing_is_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _only_these_commands(monkeypatch, "apt-get")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    said = machine.install([Part("b", "libb", ""), Part("a", "liba", "")])
    assert "apt-get install -y --no-install-recommends liba libb" in said
    assert "sudo" not in said


def test_without_a_terminal_sudo_is_not_let_wait_for_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    _only_these_commands(monkeypatch, "sudo")
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert machine.becoming_root() == ["sudo", "-n"]


def test_a_library_that_no_machine_has_is_missing_and_the_c_library_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    absent = Part("libnobody-has-this.so.9", "", "")
    monkeypatch.setattr(machine, "LIBRARIES", (absent, Part("libc.so.6", "", "")))
    monkeypatch.setattr("platform.system", lambda: "Linux")
    assert absent in machine.missing()
    assert all(part.name != "libc.so.6" for part in machine.missing())


def test_a_font_is_found_below_a_folder_of_fonts_and_other_files_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr("platform.system", lambda: "Linux")
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "README").touch()
    assert machine.A_FONT in machine.missing()
    (tmp_path / "truetype" / "DejaVuSans.ttf").touch()
    assert machine.A_FONT not in machine.missing()
