"""When the bootstrap makes ``.venv``, and when it leaves it alone."""

from pathlib import Path

import environment
import pytest
from environment import APP, WITH_TESTS


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """An environment as `prepare` leaves it behind, with the app's packages only."""
    folder = tmp_path / ".venv"
    environment.python(folder).parent.mkdir(parents=True)
    environment.python(folder).touch()
    (folder / "jitdesk-stamp").write_text(environment.stamp(APP), "ascii")
    return folder


def _project_with(dependencies: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text(dependencies, "utf-8")
    monkeypatch.setattr(environment, "ROOT", folder)


def test_an_environment_made_for_the_app_starts_the_app_but_not_the_tests(made: Path) -> None:
    assert environment.is_ready(APP, made)
    assert not environment.is_ready(WITH_TESTS, made)


def test_an_environment_made_for_the_tests_starts_the_app_too(made: Path) -> None:
    (made / "jitdesk-stamp").write_text(environment.stamp(WITH_TESTS), "ascii")
    assert environment.is_ready(APP, made)


def test_an_environment_that_broke_off_before_its_stamp_is_not_ready(made: Path) -> None:
    (made / "jitdesk-stamp").unlink()
    assert not environment.is_ready(APP, made)


def test_an_environment_whose_python_is_gone_is_not_ready(made: Path) -> None:
    environment.python(made).unlink()
    assert not environment.is_ready(APP, made)


def test_the_stamp_changes_with_the_dependencies_and_with_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamps = set()
    for place, dependencies in (("here", "numpy"), ("here", "numpy, pandas"), ("there", "numpy")):
        _project_with(dependencies, tmp_path / place, monkeypatch)
        stamps.add(environment.stamp(APP))
    assert len(stamps) == 3


def test_a_ready_environment_is_not_touched(made: Path) -> None:
    assert environment.prepare(APP, made) == ""
    assert sorted(path.name for path in made.iterdir()) == sorted(
        [environment.python(made).parent.name, "jitdesk-stamp"]
    )


def test_a_folder_that_is_no_environment_is_left_alone_and_named(tmp_path: Path) -> None:
    folder = tmp_path / ".venv"
    folder.mkdir()
    (folder / "letters.txt").write_text("keep me", "utf-8")
    assert str(folder) in environment.prepare(APP, folder)
    assert (folder / "letters.txt").read_text("utf-8") == "keep me"
