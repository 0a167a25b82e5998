"""Books what happens at the doors and in the stock: asks for the time, makes one edit of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jitdesk.domain.columns import Value
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, quantity_from_text
from jitdesk.domain.wording import clock_text, time_text
from jitdesk.scene.typed_time import time_typed
from jitdesk.services import counting, moves, receiving
from jitdesk.ui.asking.ask_popover import Field
from jitdesk.ui.asking.asking import Asking

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

Commit = Callable[[Edit], None]

_ARRIVED = later("Delivery {delivery} arrived at")
_UNLOADING = later("Delivery {delivery} unloading since")
_RECEIVED = later("Delivery {delivery} received in full at")


class Booking:
    """Asks beside the selected delivery or coverage row, and commits."""

    def __init__(self, window: Window, asking: Asking, commit: Commit) -> None:
        self._window, self._asking, self._commit = window, asking, commit
        self.chosen_location: tuple[str, str] | None = None

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "arrive": lambda: self._book(_ARRIVED, say("Book arrival"), receiving.arrive),
            "unload": lambda: self._book(_UNLOADING, say("Book unloading"), receiving.unload),
            "receive": lambda: self._book(_RECEIVED, say("Book receipt"), receiving.receive),
            "hold": self._hold_or_release,
            "cancel": self._cancel,
            "new_delivery": self.ask_new_delivery,
            "count": self._ask_chosen_count,
        }

    # -- deliveries -------------------------------------------------------------------------------

    def _book(self, words: str, verb: str, book: Callable[..., Edit]) -> None:
        delivery, plant = self._asking.selected(), self._window.plant

        def submit(texts: list[str]) -> None:
            now = plant.now()
            when = time_typed(texts[0], now, now, plant.plan.zone)
            self._commit(book(plant.plan, delivery, when=when, at=now, author=plant.author))

        now_text = time_text(plant.now(), plant.plan.zone)
        title, field = say(words, delivery=delivery), Field(say("Time"), now_text, "13:50")
        self._asking.ask(title, [field], verb, submit)

    def _hold_or_release(self) -> None:
        delivery, plant = self._asking.selected(), self._window.plant
        row = plant.plan.find("deliveries", delivery)
        is_held = bool(row and row["on_hold"])
        decide = receiving.release if is_held else receiving.hold

        def submit(texts: list[str]) -> None:
            reason = texts[0].strip()
            self._commit(decide(plant.plan, delivery, at=plant.now(), author=plant.author, reason=reason))

        title, verb = say("Hold delivery {delivery}", delivery=delivery), say("Hold")
        hint = say("crack test, lot 88213")
        if is_held:
            title, verb = say("Release delivery {delivery}", delivery=delivery), say("Release")
            hint = say("lot 88213 is good")
        self._asking.ask(title, [Field(say("Reason"), "", hint)], verb, submit)

    def _cancel(self) -> None:
        delivery, plant = self._asking.selected(), self._window.plant
        self._commit(receiving.cancel(plant.plan, delivery, at=plant.now(), author=plant.author))

    def ask_new_delivery(self, start: int | None = None, door: str = "") -> None:
        """Ask for a new delivery; at first in half an hour, or at a UTC second and a door."""
        plant = self._window.plant
        plan = plant.plan
        if start is None:
            start = plant.now() - plant.now() % (15 * MINUTE_S) + 30 * MINUTE_S
        fields = [
            Field(say("Number"), "", say("the next free one")),
            Field(say("Supplier"), "", say("short or full name"), _supplier_words(plan)),
            Field(say("Part"), "", "4711", tuple(plan["parts"]["part"].tolist())),
            Field(say("Quantity"), "", "480"),
            Field(say("Time"), clock_text(start, plant.now(), plan.zone), say("1350, wed 0700")),
            Field(say("Door"), door, "A2", tuple(plan["doors"]["door"].tolist())),
        ]

        def submit(texts: list[str]) -> None:
            number, supplier, part, quantity, when, door = (text.strip() for text in texts)
            now, zone = plant.now(), plant.plan.zone
            values: dict[str, Value] = {
                "delivery": number,
                "supplier": _supplier_called(plant.plan, supplier),
                "slot_start": time_typed(when, now, now, zone) if when else None,
                "door": door,
            }
            lines = (
                [{"part": part, "quantity": quantity_from_text(quantity.replace(",", "."))}] if part else []
            )
            edit = moves.new_delivery(plant.plan, values, lines, at=now, author=plant.author)
            self._commit(edit)
            self._window.select(str(edit.keys("deliveries")[0][0]))

        self._asking.ask(say("New delivery"), fields, say("Make"), submit)

    # -- stock ------------------------------------------------------------------------------------

    def _ask_chosen_count(self) -> None:
        if self.chosen_location is None:
            raise BadInput(
                say("No part chosen"), say("Choose a coverage row first"), say("Click the row of the part.")
            )
        self.ask_count(*self.chosen_location)

    def ask_count(self, part: str, line: str) -> None:
        """Ask for the stock of a part as it was counted just now."""
        window, plant = self._window, self._window.plant

        def submit(texts: list[str]) -> None:
            quantity = quantity_from_text(texts[0].replace(",", "."))
            if quantity is None:
                raise BadInput(say("No quantity"), say("Type what was counted"), say("0 if there is none."))
            now = plant.now()
            when = time_typed(texts[1], now, now, plant.plan.zone)
            self._commit(
                counting.count(plant.plan, part, quantity, line=line, when=when, at=now, author=plant.author)
            )

        unit = str((plant.plan.find("parts", part) or {}).get("unit", ""))
        coverage = window.bands.coverage
        place = self._asking.place_in(coverage, coverage.row_rect(part, line))
        title = say("Stock of {part}", part=part)
        if line:
            title = say("Stock of {part} at {line}", part=part, line=line)
        fields = [
            Field(say("Counted ({unit})", unit=unit), "", "430"),
            Field(say("Time"), time_text(plant.now(), plant.plan.zone)),
        ]
        self._asking.ask(title, fields, say("Book count"), submit, place)


def _supplier_words(plan: Plan) -> tuple[str, ...]:
    suppliers = plan["suppliers"]
    names = [*suppliers["short_name"].tolist(), *suppliers["name"].tolist()]
    return tuple(dict.fromkeys(name for name in names if name))


def _supplier_called(plan: Plan, text: str) -> str:
    """Return the key of the supplier that a typed key, short name or name means.

    Raises
    ------
    BadInput
        If no supplier, or more than one, is called that.
    """
    if not text or plan.find("suppliers", text) is not None:
        return text
    wanted = text.casefold()
    called = [
        str(row["supplier"])
        for row in plan["suppliers"].rows()
        if wanted in (str(row["short_name"]).casefold(), str(row["name"]).casefold())
    ]
    if len(called) != 1:
        known = say('No supplier is called "{text}"', text=text)
        if called:
            known = say('{n} suppliers are called "{text}"', n=len(called), text=text)
        raise BadInput(say("Which supplier?"), known, say("Choose one of the list, or its number."))
    return called[0]
