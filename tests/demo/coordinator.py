"""A coordinator who does the steps of the demo's day by the services, as the commands do."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from jitdesk.demo.day import Step
from jitdesk.domain.values import instant_from_text, quantity_from_text
from jitdesk.services.confirming.accepting import take_over
from jitdesk.services.confirming.patch import ImportPreview
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.counting import count
from jitdesk.services.moves import move
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plant_tables import load_preview
from jitdesk.services.receiving import arrive, hold, receive, release, unload
from jitdesk.services.table_files import TableFile
from tests.fakes import StandingClock

BERLIN = ZoneInfo("Europe/Berlin")
AUTHOR = "M. Keller"
_BOOKINGS = {"arrive": arrive, "unload": unload, "receive": receive}
_DECISIONS = {"hold": hold, "release": release}


class Coordinator:
    """Works at one plant with the files of one inbox."""

    def __init__(self, plant: OpenPlant, clock: StandingClock, inbox: Mapping[str, bytes]) -> None:
        self.plant = plant
        self.clock = clock
        self.inbox = inbox
        self.imports: dict[str, ImportPreview] = {}

    def do(self, step: Step) -> None:
        """Do a step at its time; sheets are left out, they change nothing."""
        self.clock.now = step.at
        name, *rest = step.arguments or ("",)
        options = dict(zip(rest[::2], rest[1::2], strict=False)) if step.command != "import" else {}
        author, at, plan = self.plant.author, step.at, self.plant.plan
        match step.command:
            case "import":
                self._import(name, add_new="--add-new" in rest)
            case "load":
                self._load(name)
            case "move":
                to = instant_from_text(options.get("--to", ""), BERLIN)
                edit = move(plan, name, to=to, door=options.get("--door"), at=at, author=author)
                self.plant.commit(edit)
            case "count":
                quantity = quantity_from_text(rest[0])
                when = instant_from_text(rest[2], BERLIN)
                assert quantity is not None and when is not None
                self.plant.commit(count(plan, name, quantity, when=when, at=at, author=author))
            case "undo":
                self.plant.undo()
            case "redo":
                self.plant.redo()
            case command if command in _BOOKINGS:
                self.plant.commit(_BOOKINGS[command](plan, name, when=at, at=at, author=author))
            case command if command in _DECISIONS:
                reason = options["--reason"]
                self.plant.commit(_DECISIONS[command](plan, name, at=at, author=author, reason=reason))
            case _:
                assert step.command == "sheet"

    def _import(self, name: str, *, add_new: bool) -> None:
        wishes = Wishes(add_new=add_new)
        files = [(name, self.inbox[name])]
        shown = preview(self.plant.plan, files, self.plant.store, self.clock.now, wishes)
        self.imports[name] = shown
        take_over(self.plant, shown, shown.ticked)

    def _load(self, folder: str) -> None:
        files = [
            TableFile(name.rpartition("/")[2], content)
            for name, content in self.inbox.items()
            if name.startswith(f"{folder}/")
        ]
        shown = load_preview(self.plant.plan, files, at=self.clock.now, author=self.plant.author)
        assert not [problem for problem in shown.problems if problem.is_error]
        assert shown.edit is not None
        self.plant.commit(shown.edit)
