"""What the desk decides of a delivery: late, another door, locked, split; asked beside it, one step each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jitdesk.domain.edit import Edit
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import amount_text, minutes_text, time_text
from jitdesk.scene.door_choices import door_choices
from jitdesk.scene.step_meaning import Meaning, for_its_lines
from jitdesk.scene.typed_time import lateness_typed, time_typed
from jitdesk.services.lateness import expect, promised_start
from jitdesk.services.locking import lock, unlock
from jitdesk.services.moves import move
from jitdesk.services.splitting import split
from jitdesk.services.typed_number import number_typed
from jitdesk.services.wanted_delivery import wanted_delivery
from jitdesk.ui.asking.ask_popover import Field
from jitdesk.ui.asking.asking import Asking

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class Deciding:
    """Asks, says at every key what it would mean, and commits."""

    def __init__(self, window: Window, asking: Asking, commit: Callable[[Edit], None]) -> None:
        self._window, self._asking, self._commit = window, asking, commit

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "late": self._ask_late,
            "door": lambda: self.ask_door(self._asking.selected()),
            "lock": self._lock_or_unlock,
            "split": self._ask_split,
        }

    def _called(self, delivery: str) -> str:
        plan = self._window.plant.plan
        return delivery_name(plan, wanted_delivery(plan, delivery))

    # -- late -------------------------------------------------------------------------------------

    def _ask_late(self) -> None:
        delivery, window = self._asking.selected(), self._window
        promised = promised_start(window.outlook, delivery)

        def edit_of(typed: str) -> Edit:
            plant = window.plant
            to = lateness_typed(typed, promised, plant.now(), plant.plan.zone)
            return expect(plant.plan, delivery, to=to, at=plant.now(), author=plant.author)

        def meaning(texts: list[str]) -> Meaning:
            edit, outlook = edit_of(texts[0]), window.outlook
            means = for_its_lines(outlook, edit, delivery)
            to = int(str(edit.changes[0].row_after["at"]))
            said = say(
                "{at}, {late} against {promised}.",
                at=outlook.clock(to),
                late=minutes_text(to - promised),
                promised=outlook.clock(promised),
            )
            return Meaning(f"{said}\n{means.text}", means.tone)

        self._asking.ask(
            say("{delivery} is late", delivery=self._called(delivery)),
            [Field(say("By, or until"), "", say("110, +2h or 15:05"))],
            say("Expect it then"),
            lambda texts: self._commit(edit_of(texts[0])),
            meaning=meaning,
        )

    # -- door -------------------------------------------------------------------------------------

    def ask_door(self, delivery: str, then: Callable[[], None] | None = None) -> None:
        """Let a door be chosen for a delivery; ``then`` follows once it stands there."""
        window = self._window

        def submit(door: str) -> None:
            plant = window.plant
            self._commit(move(plant.plan, delivery, door=door, at=plant.now(), author=plant.author))
            if then is not None:
                then()

        own = str(wanted_delivery(window.plant.plan, delivery)["door"])
        title = say("Door of {delivery}", delivery=self._called(delivery))
        self._asking.choose(title, door_choices(window.outlook, delivery), say("Take this door"), submit, own)

    # -- lock -------------------------------------------------------------------------------------

    def _lock_or_unlock(self) -> None:
        delivery, plant = self._asking.selected(), self._window.plant
        decide = unlock if wanted_delivery(plant.plan, delivery)["locked"] else lock
        self._commit(decide(plant.plan, delivery, at=plant.now(), author=plant.author))

    # -- split ------------------------------------------------------------------------------------

    def _ask_split(self) -> None:
        delivery, window = self._asking.selected(), self._window
        plan = window.plant.plan
        row = plan.deliveries.row_number(delivery)
        slot = int(plan.deliveries["slot_start"][row])
        base = window.plant.now() if slot == UNKNOWN else slot
        shown = "" if slot == UNKNOWN else time_text(slot, plan.zone)
        lines = plan.lines_of(delivery)
        numbers = [str(line["line_no"]) for line in lines]

        def edit_of(texts: list[str]) -> Edit:
            plant = window.plant
            *parts, when, door = (text.strip() for text in texts)
            quantities = (number_typed(part) or 0 for part in parts)
            now = plant.now()
            to = None if when == shown else time_typed(when, base, now, plant.plan.zone)
            second = dict(zip(numbers, quantities, strict=True))
            return split(plant.plan, delivery, second, to=to, door=door, at=now, author=plant.author)

        fields = [
            Field(
                str(line["part"]),
                "",
                say("of {quantity}", quantity=amount_text(int(str(line["quantity"])))),
            )
            for line in lines
        ]
        fields += [
            Field(say("Its time"), shown, say("1350, +2h, wed 0700")),
            Field(say("Its door"), str(plan.deliveries["door"][row]), "", _doors(window)),
        ]
        self._asking.ask(
            say("Second truck of {delivery}", delivery=self._called(delivery)),
            fields,
            say("Split"),
            lambda texts: self._commit(edit_of(texts)),
            meaning=lambda texts: for_its_lines(window.outlook, edit_of(texts), delivery),
        )


def _doors(window: Window) -> tuple[str, ...]:
    return tuple(window.plant.plan["doors"]["door"].tolist())
