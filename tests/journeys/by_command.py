"""The day of the small plant done on the command line, and the journal that it leaves."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.cli.command_line import main
from jitdesk.cli.given import author
from jitdesk.demo import day
from jitdesk.demo.day import Step
from jitdesk.demo.making import inbox_of
from jitdesk.domain.edit import Change
from jitdesk.domain.values import instant_text
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from tests.journeys.agreement import disagreements, overdue_deliveries

BERLIN = ZoneInfo("Europe/Berlin")
SIX = 1_795_496_400  # Tuesday 24 November 2026, 06:00 in Berlin


@dataclass(frozen=True, slots=True)
class Written:
    """One step of a journal without what differs from run to run; ``undoes`` is a step's number, 0: none."""

    label: str
    reason: str
    author: str
    source: str
    at: int
    undoes: int
    changes: tuple[Change, ...]


def journal_of(path: Path) -> list[Written]:
    """Return the journal of a plant file, oldest step first."""
    with PlantFile.open(path, to_look=True) as store:
        entries = store.entries()
        given = store.reasons()  # after a drop it is asked for, and kept beside the step
        seq_of = {"": 0} | {entry.uuid: entry.seq for entry in entries}
        return [
            Written(
                entry.label,
                entry.reason or given.get(entry.uuid, ""),
                entry.author,
                entry.source,
                entry.at,
                seq_of[entry.undoes],
                store.changes(entry.seq),
            )
            for entry in entries
        ]


def arguments_of(step: Step, path: Path) -> list[str]:
    """Return a step as the words of its command line; files are taken from the plant's inbox."""
    words = list(step.arguments)
    if step.command in ("load", "import"):
        words[0] = str(inbox_of(path) / words[0])
    elif step.command == "sheet":
        words[-1] = str(path.with_name(words[-1]))
    return [step.command, str(path), *words, "--now", instant_text(step.at, BERLIN)]


@dataclass
class DayByCommand:
    """The day as it went: exit codes by command, and what was said wrongly after a step."""

    path: Path
    exit_codes: list[tuple[str, int]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @classmethod
    def done(cls, path: Path, look: Callable[["DayByCommand", Step], None] | None = None) -> "DayByCommand":
        """Make the plant at 06:00 and do all steps; ``look`` is called after each."""
        gone = cls(path)
        path.parent.mkdir(exist_ok=True)
        gone.run(["demo", str(path), "--size", "small", "--now", instant_text(SIX, BERLIN)])
        for step in day.steps(SIX):
            gone.run(arguments_of(step, path))
            if look is not None:
                look(gone, step)
        return gone

    def run(self, arguments: list[str]) -> int:
        """Run one command in this process."""
        code = main(arguments)
        self.exit_codes.append((" ".join(arguments), code))
        return code

    def look(self, step: Step) -> None:
        """Hold all places that tell of the next line stop against one another."""
        with PlantFile.open(self.path, to_look=True) as store:
            outlook = OpenPlant(store, lambda: step.at, author()).outlook
            after = f"after {step.command} {' '.join(step.arguments[:1])} at {instant_text(step.at, BERLIN)}"
            self.wrong += [f"{after}: {wrong}" for wrong in disagreements(outlook)]
            self.wrong += [f"{after}: {number} is overdue" for number in overdue_deliveries(outlook)]
