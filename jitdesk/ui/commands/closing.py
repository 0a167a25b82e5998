"""Lines that stand and doors that are out: asked until when, said at once what it means, one step each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say
from jitdesk.domain.tables import EVERY
from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.step_meaning import Meaning, of_door_out, of_line_down
from jitdesk.scene.typed_time import time_typed
from jitdesk.services.closing import door_back, door_out, line_down, line_up, standing_at
from jitdesk.ui.asking.ask_popover import Field
from jitdesk.ui.asking.asking import Asking

if TYPE_CHECKING:
    from jitdesk.ui.commands.deciding import Deciding
    from jitdesk.ui.window import Window


class Closing:
    """Closes lines and doors until a typed time, and opens them again."""

    def __init__(
        self, window: Window, asking: Asking, deciding: Deciding, commit: Callable[[Edit], None]
    ) -> None:
        self._window, self._asking, self._deciding, self._commit = window, asking, deciding, commit

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {"line_down": self.ask_line_down, "door_out": self.ask_door_out}

    # -- lines ------------------------------------------------------------------------------------

    def ask_line_down(self, line: str = "", place: QRect | None = None) -> None:
        """Ask until when a line stands; without a line, which one too."""
        names = (*self._window.plant.plan["lines"]["line"].tolist(), EVERY)
        what = Field(say("Line"), line, say("* is all lines"), names)
        self._ask(say("Line down until …"), what, say("Line is down"), of_line_down, self.close_line, place)

    def close_line(self, line: str, start: int, until: int, reason: str = "") -> None:
        """Let a line stand within [start, until), both in UTC seconds."""
        plant = self._window.plant
        self._commit(
            line_down(
                plant.plan, line, start=start, until=until, at=plant.now(), author=plant.author, reason=reason
            )
        )

    def open_line(self, line: str) -> None:
        """Let a line work again from now on."""
        plant = self._window.plant
        self._commit(line_up(plant.plan, line, at=plant.now(), author=plant.author))

    # -- doors ------------------------------------------------------------------------------------

    def ask_door_out(self, door: str = "", place: QRect | None = None) -> None:
        """Ask until when a door is out; without a door, which one too, the selected delivery's at first."""
        plan, selected = self._window.plant.plan, self._window.selected
        chosen = plan.find("deliveries", selected) if selected and not door else None
        named = door or (str(chosen["door"]) if chosen else "")
        what = Field(say("Door"), named, "A2", tuple(plan["doors"]["door"].tolist()))
        self._ask(say("Door out until …"), what, say("Door is out"), of_door_out, self.close_door, place)

    def close_door(self, door: str, start: int, until: int, reason: str = "") -> None:
        """Close a door within [start, until), in UTC seconds, and offer another to whom it would hit."""
        plant = self._window.plant
        there = standing_at(self._window.outlook, door, start, until)
        self._commit(
            door_out(
                plant.plan, door, start=start, until=until, at=plant.now(), author=plant.author, reason=reason
            )
        )
        if there:
            self._window.say(
                counted(
                    "Door {door} is out; {n} delivery stands there.",
                    "Door {door} is out; {n} deliveries stand there.",
                    len(there),
                    door=door,
                ),
                say("Find another door"),
                lambda: self._find_doors(there),
            )

    def _find_doors(self, deliveries: Sequence[str]) -> None:
        """Ask for another door for each of these, one after the other."""
        if deliveries:
            first, *rest = deliveries
            self._window.select(first)
            self._deciding.ask_door(first, lambda: self._find_doors(rest))

    def open_door(self, door: str) -> None:
        """Open a door again from now on."""
        plant = self._window.plant
        self._commit(door_back(plant.plan, door, at=plant.now(), author=plant.author))

    # -- both -------------------------------------------------------------------------------------

    def _ask(
        self,
        title: str,
        what: Field,
        verb: str,
        means: Callable[[Outlook, str, int, int], Meaning],
        close: Callable[[str, int, int, str], None],
        place: QRect | None,
    ) -> None:
        """Ask what, until and since when, and why; say at every key what it means, then close it."""

        def span(texts: list[str]) -> tuple[str, int, int]:
            named, until, since, _ = (text.strip() for text in texts)
            return named, *self._span(since, until)

        window = self._window
        fields = [
            what,
            Field(say("Until"), "", say("1130, +30, +2h, wed 0700")),
            Field(say("From"), time_text(window.plant.now(), window.plant.plan.zone)),
            Field(say("Reason"), "", say("may stay empty")),
        ]
        self._asking.ask(
            title,
            fields,
            verb,
            lambda texts: close(*span(texts), texts[-1].strip()),
            place,
            lambda texts: means(window.outlook, *span(texts)),
            first=1 if what.text else 0,
        )

    def _span(self, since: str, until: str) -> tuple[int, int]:
        """Return the typed span; an end before the start on the clock is the next day's."""
        plant = self._window.plant
        now, zone = plant.now(), plant.plan.zone
        if not until:
            raise BadInput(
                say("No end"), say("It is not said until when"), say("Type it like 1130, +2h or wed 0700")
            )
        start = now if since in ("", time_text(now, zone)) else time_typed(since, now, now, zone)
        return start, time_typed(until, start, now, zone)
