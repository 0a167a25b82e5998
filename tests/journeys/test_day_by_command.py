"""The day of the small plant from 06:00 to 22:00 by command: every place agrees, and the journal is whole."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jitdesk.cli.given import author
from jitdesk.demo import day
from jitdesk.demo.day import Step
from jitdesk.domain.values import HOUR_S, MINUTE_S, instant_text
from jitdesk.services.facts import coverage_facts, delivery_facts, problem_facts
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from tests.journeys.by_command import BERLIN, SIX, DayByCommand, journal_of

TEN_IN_THE_EVENING = SIX + 16 * HOUR_S
_BOOKINGS = ("arrive", "unload", "receive")
_FACTS = {"coverage": coverage_facts, "deliveries": delivery_facts, "problems": problem_facts}
_NO_STEP = ("Murau_0754_again.edi", "Vireo_0812.csv", "Birka_0755.csv")


class Shown:
    """Prints with ``show --json`` after every step that is no booking, beside what a window would show."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.different: list[str] = []
        self.compared = 0

    def __call__(self, gone: DayByCommand, step: Step) -> None:
        said = self._capsys.readouterr()
        assert not said.err, said.err
        gone.look(step)
        if step.command in _BOOKINGS:
            return
        with PlantFile.open(gone.path, to_look=True) as store:
            outlook = OpenPlant(store, lambda: step.at, author()).outlook
        for what, facts in _FACTS.items():
            gone.run(["show", str(gone.path), what, "--json", "--now", instant_text(step.at, BERLIN)])
            self.compared += 1
            if json.loads(self._capsys.readouterr().out) != json.loads(json.dumps(facts(outlook))):
                self.different.append(f"{what} after {step}")


@pytest.fixture(scope="module")
def plant_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("by_command") / "Werk Nord.jitdesk"


def test_the_day_by_command_is_true_at_every_step_and_leaves_an_intact_file(
    qapp: QApplication, plant_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = Shown(capsys)
    gone = DayByCommand.done(plant_path, shown)
    # After the last step the evening goes on until the late shift ends.
    for at in range(day.steps(SIX)[-1].at, TEN_IN_THE_EVENING + 1, 15 * MINUTE_S):
        gone.look(Step(at, "nothing"))
    assert [said for said in gone.exit_codes if said[1] != 0] == []
    assert gone.wrong == []
    assert shown.different == [] and shown.compared > 100
    assert gone.run(["check", str(plant_path)]) == 0
    assert _steps_in_journal(plant_path) == _steps_of_script()


def _steps_in_journal(path: Path) -> list[int]:
    """When the steps after the making of the plant were made."""
    return [written.at for written in journal_of(path)[1:]]


def _steps_of_script() -> list[int]:
    """When the script changes the plan: sheets, and files that say what the plan says, make no step."""
    return [
        step.at
        for step in day.steps(SIX)
        if step.command != "sheet" and not {*step.arguments} & {*_NO_STEP, "Orlik_1020.csv"}
    ]
