"""Books what happens at the doors and in the stock: asks for the time, makes one edit of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import time_text
from jitdesk.scene.proposed_delivery import ProposedDelivery
from jitdesk.scene.typed_time import time_typed
from jitdesk.services import counting, moves, receiving
from jitdesk.services.typed_number import number_typed
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

    def ask_new_delivery(self, proposed: ProposedDelivery | None = None) -> None:
        """Ask for a new delivery; at first for one in half an hour."""
        from jitdesk.ui.asking.new_delivery import NewDeliveryDialog

        window, plant = self._window, self._window.plant
        soon = plant.now() - plant.now() % (15 * MINUTE_S) + 30 * MINUTE_S

        def make(values: dict[str, Value], lines: list[Row]) -> None:
            edit = moves.new_delivery(plant.plan, values, lines, at=plant.now(), author=plant.author)
            self._commit(edit)
            window.select(str(edit.keys("deliveries")[0][0]))

        theme = window.appearance.theme
        asked = NewDeliveryDialog(
            proposed or ProposedDelivery(soon), plant.plan, plant.now, make, theme, window
        )
        asked.open()

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
            quantity = number_typed(texts[0])
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
