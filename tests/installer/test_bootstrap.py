"""What the bootstrap starts, and what it says where no window can open."""

import datetime as dt
from pathlib import Path

import bootstrap
import environment
import pytest


class FakeJitdesk:
    """Stands where the app is started: keeps the command lines, and makes the files that they name."""

    def __init__(self, code: int = 0) -> None:
        self.code = code
        self.started: list[tuple[str, ...]] = []

    def __call__(self, *arguments: str, **variables: str) -> int:
        self.started.append(arguments)
        if arguments[0] == "demo":
            Path(arguments[1]).write_text("a plant", "utf-8")
        return self.code


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeJitdesk:
    fake = FakeJitdesk()
    monkeypatch.setattr(bootstrap, "jitdesk", fake)
    monkeypatch.setattr(bootstrap, "data_folder", lambda: tmp_path / "plants")
    monkeypatch.setattr(bootstrap, "no_screen", lambda: "")
    monkeypatch.setattr(bootstrap, "prepare", lambda extra: "")
    return fake


def _linux(monkeypatch: pytest.MonkeyPatch, **variables: str) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    # This very Python has Qt: the probe asks it.
    monkeypatch.setattr(environment, "python", lambda: Path(bootstrap.sys.executable))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


def test_the_demo_plant_is_made_once_a_day_and_opened(app: FakeJitdesk, tmp_path: Path) -> None:
    today = dt.datetime.now().astimezone().date().isoformat()
    plant = str(tmp_path / "plants" / f"demo-{today}.jitdesk")
    assert bootstrap.run([]) == 0
    assert bootstrap.run([]) == 0
    story = ("--now", f"{today}T09:42")
    shown = ("open", plant, *story)
    assert app.started == [("demo", plant, "--size", "small", *story), shown, shown]


def test_a_demo_plant_of_yesterday_stays_and_one_of_today_is_made(app: FakeJitdesk, tmp_path: Path) -> None:
    yesterday = dt.datetime.now().astimezone().date() - dt.timedelta(days=1)
    old = tmp_path / "plants" / f"demo-{yesterday}.jitdesk"
    old.parent.mkdir()
    old.write_text("yesterday's bookings", "utf-8")
    bootstrap.run([])
    assert old.read_text("utf-8") == "yesterday's bookings"
    assert app.started[0][0] == "demo"


def test_half_a_demo_plant_is_not_left_behind(app: FakeJitdesk, tmp_path: Path) -> None:
    app.code = 1
    assert bootstrap.run([]) == 1
    assert list((tmp_path / "plants").iterdir()) == []


def test_without_a_screen_a_picture_is_drawn_and_both_reason_and_place_are_told(
    app: FakeJitdesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "no_screen", lambda: "there is no display")
    assert bootstrap.run([]) == 0
    verb, plant, *_, option, picture = app.started[-1]
    assert (verb, option) == ("open", "--screenshot")
    assert Path(picture).parent == Path(plant).parent == tmp_path / "plants"
    said = capsys.readouterr().out
    assert "there is no display" in said
    assert picture in said


def test_arguments_after_run_are_the_apps_own(app: FakeJitdesk) -> None:
    bootstrap.run(["show", "my.jitdesk", "problems"])
    assert app.started == [("show", "my.jitdesk", "problems")]


def test_nothing_is_started_where_something_stands_in_the_way(
    app: FakeJitdesk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "prepare", lambda extra: "This Python is too old.")
    assert bootstrap.run([]) == 1
    assert capsys.readouterr().err == "This Python is too old.\n"
    assert app.started == []


def test_an_unknown_command_gets_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["rnu"]) == 2
    assert bootstrap.main([]) == 2
    assert "bootstrap.py test" in capsys.readouterr().out


def test_no_display_variable_means_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    _linux(monkeypatch)
    assert "no display" in bootstrap.no_screen()


def test_a_preset_offscreen_platform_is_named_as_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    _linux(monkeypatch, QT_QPA_PLATFORM="offscreen", DISPLAY=":0")
    assert "QT_QPA_PLATFORM=offscreen" in bootstrap.no_screen()


def test_a_display_that_is_dead_is_found_out_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    _linux(monkeypatch, DISPLAY=":4711")
    assert "DISPLAY=:4711" in bootstrap.no_screen()


def test_windows_and_macos_have_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    _linux(monkeypatch)
    for system in ("Windows", "Darwin"):
        monkeypatch.setattr("platform.system", lambda system=system: system)
        assert bootstrap.no_screen() == ""


@pytest.mark.xcb
def test_a_living_display_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "python", lambda: Path(bootstrap.sys.executable))
    assert bootstrap.no_screen() == ""
