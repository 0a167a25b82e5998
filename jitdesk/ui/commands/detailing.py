"""What the details panel is about, when it is shown, and what its buttons do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.services import moves
from jitdesk.ui.asking.asking import NothingSelected
from jitdesk.ui.commands.documents import Documents
from jitdesk.ui.dialogs.messages import show_error

if TYPE_CHECKING:
    from jitdesk.planning.free_slots import FreeSlot
    from jitdesk.scene.details import Details, Subject
    from jitdesk.ui.details.panel import DetailsPanel
    from jitdesk.ui.details.slot_ghost import SlotGhost
    from jitdesk.ui.details.stop_hover import StopHover
    from jitdesk.ui.window import Window

_AIR_S = 20 * MINUTE_S  # beside what is brought into view


class Detailing(QObject):
    """Shows the panel right of the bands; the journal is read when it is wanted first."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._panel: DetailsPanel | None = None
        self._ghost: SlotGhost | None = None
        self._hover: StopHover | None = None
        self.documents = Documents(window)
        self._delivery, self._location = "", ("", "")

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "details": self.turn,
            "find_time": self.find_time,
            "note": self.write_note,
            "copy_details": self.copy,
        }

    @property
    def is_shown(self) -> bool:
        """Whether the panel is shown."""
        return self._panel is not None and self._panel.isVisible()

    @property
    def panel(self) -> DetailsPanel:
        """The panel; it is made when it is asked for first."""
        self.prepare()
        assert self._panel is not None
        return self._panel

    def prepare(self) -> None:
        """Make the panel, if nobody has asked for it before: once nobody waits for it."""
        if self._panel is None:
            self._panel = self._made()

    # -- what it is about -------------------------------------------------------------------------

    def watch(self) -> None:
        """Follow what is selected, and tell of stops under the pointer; after the first picture only."""
        from jitdesk.ui.details.stop_hover import StopHover

        window, bands = self._window, self._window.bands
        self._delivery = window.selected
        self._hover = StopHover(bands, window.appearance.theme)
        self._hover.show_outlook(window.showing.outlook)
        window.appearance.changed.connect(self._hover.set_theme)
        bands.delivery_selected.connect(self._on_delivery)
        bands.left.connect(self._on_left)
        bands.coverage.location_chosen.connect(self._on_location)
        window.showing.changed.connect(self._on_plan_shown)

    @Slot(str)
    def _on_delivery(self, delivery: str) -> None:
        if delivery:
            self._location = ("", "")
        self._delivery = delivery
        self._show_soon()

    @Slot(str, str)
    def _on_location(self, part: str, line: str) -> None:
        self._delivery, self._location = "", (part, line)
        self._show_soon()

    def choose(self, delivery: str, part: str, line: str = "") -> None:
        """Be about a delivery, or about a part that no delivery is to blame for."""
        self._delivery, self._location = delivery, ("", "") if delivery else (part, line)
        self._show_soon()

    def about(self, delivery: str, part: str, line: str) -> None:
        """Show the panel about a delivery, or about a part at a line ("" = shared stock)."""
        self.choose(delivery, part, line)
        self.open()

    @Slot()
    def _on_plan_shown(self) -> None:
        if self._hover is not None:
            self._hover.show_outlook(self._window.showing.outlook)
        self._show_soon()

    @Slot()
    def _show_soon(self) -> None:
        if self.is_shown:
            self._window.turns.take(self._show)

    def _subject(self) -> Subject:
        from jitdesk.scene.details import Subject

        return Subject(self._delivery, *self._location)

    def _details(self) -> Details | None:
        from jitdesk.scene.details import details_of

        subject = self._subject()
        if not subject.delivery and not subject.part:
            return None
        return details_of(self._window.showing.outlook, subject, self.documents.sources)

    def _show(self) -> None:
        if self.is_shown:
            self._leave_slot()
            self.panel.show_state(self._details())
            if self.panel.slots.hasFocus():
                self._preview(self.panel.slots.current)

    # -- opening ----------------------------------------------------------------------------------

    @Slot()
    def turn(self) -> None:
        """Show the panel, or hide it."""
        if self.is_shown:
            self.close()
        else:
            self.open()

    @Slot()
    def open(self) -> None:
        """Show the panel; what is selected stays in view."""
        window = self._window
        self.panel.show_state(self._details())
        window.board.centre.show_aside(self.panel)
        window.actions_by_name["details"].setChecked(True)
        self._bring_into_view()
        if self.documents.sources is None:
            self.documents.read(lambda _sources: self._show_soon())

    @Slot()
    def close(self) -> None:
        """Hide the panel; the keyboard that it had is back where the deliveries are."""
        focused = self._window.focusWidget()
        had_keyboard = focused is not None and (self.panel is focused or self.panel.isAncestorOf(focused))
        self._leave_slot()
        self._window.board.centre.show_aside(None)
        self._window.actions_by_name["details"].setChecked(False)
        if had_keyboard:
            self._window.commands.listing.take_keyboard()

    @Slot()
    def _on_left(self) -> None:
        if self.is_shown:
            self.close()

    def _made(self) -> DetailsPanel:
        from jitdesk.ui.details.panel import DetailsPanel
        from jitdesk.ui.details.slot_ghost import SlotGhost

        window = self._window
        panel = DetailsPanel(window.appearance.theme, window.board.centre)
        panel.hide()
        window.actions_by_name.let_letters_work_in(panel)
        self._ghost = SlotGhost(window.bands, window.appearance.theme)
        window.appearance.changed.connect(self._ghost.set_theme)
        window.appearance.changed.connect(panel.set_theme)
        panel.closed.connect(self.close)
        panel.copy_wanted.connect(self.copy)
        panel.document_wanted.connect(self.documents.open)
        panel.command_chosen.connect(self._on_command)
        panel.note_written.connect(self._on_note)
        panel.van_wanted.connect(self._on_van)
        panel.slots.previewed.connect(self._preview)
        panel.slots.chosen.connect(self._on_slot_chosen)
        return panel

    def _bring_into_view(self) -> None:
        """Scroll so far that the delivery and its landing are in view beside the panel; the zoom stays."""
        outlook, axis = self._window.showing.outlook, self._window.axis
        row = outlook.plan.deliveries.row_number(self._delivery) if self._delivery else None
        if row is None or (begin := int(outlook.arrivals.begin[row])) == UNKNOWN:
            return
        usable = outlook.drag(self._delivery).before.usable_at
        end = max(int(outlook.arrivals.ends[row]), usable or 0) + _AIR_S
        scale = axis.scale
        shown_s = round((scale.width - self._window.board.centre.covered_px) * HOUR_S / scale.px_per_hour)
        start = scale.start if end <= scale.start + shown_s else end - shown_s
        axis.show(scale.starting_at(min(start, begin - _AIR_S)))

    # -- its words ------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Copy what the panel says as text, for a phone call."""
        from jitdesk.scene.details.as_text import as_text

        details = self._details()
        if details is None:
            raise NothingSelected(say("Select a delivery or a part first: click its bar or row."))
        QApplication.clipboard().setText(as_text(details))
        self._window.say(say("Copied the details of {what}.", what=details.title))

    @Slot()
    def find_time(self) -> None:
        """Show free times for the selected delivery, the keyboard on the safest."""
        if not self._delivery:
            raise NothingSelected
        if not self.is_shown:
            self.open()
        self._show()
        self.panel.find_a_time()

    @Slot(object)
    def _preview(self, slot: FreeSlot | None) -> None:
        if self._ghost is not None and self.is_shown:
            self._ghost.show_slot(self._window.showing.outlook, self._delivery, slot)

    def _leave_slot(self) -> None:
        if self._ghost is not None:
            self._ghost.leave()

    @Slot(object)
    def _on_slot_chosen(self, slot: FreeSlot) -> None:
        """Move the delivery there as one step, and ask why, as after a drop."""
        delivery, plant = self._delivery, self._window.plant
        self._leave_slot()
        at, author = plant.now(), plant.author
        try:
            edit = moves.move(plant.plan, delivery, to=slot.start, door=slot.door, at=at, author=author)
            self._window.commands.commit(edit)
        except JitdeskError as error:
            show_error(self._window, error)
        else:
            self._window.commands.writing.ask_reason(edit, delivery)

    @Slot()
    def _on_van(self) -> None:
        """Ask for the delivery that brings what is missing."""
        details = self._details()
        if details is not None and details.by_van is not None:
            self._window.commands.booking.ask_new_delivery(details.by_van)

    @Slot(str)
    def _on_command(self, name: str) -> None:
        self._window.commands.run(name)

    @Slot()
    def write_note(self) -> None:
        """Let the selected delivery's note be written."""
        if not self.is_shown:
            self.open()
        self.panel.open_note()

    @Slot(str, str)
    def _on_note(self, delivery: str, text: str) -> None:
        from jitdesk.services.notes import note

        plant = self._window.plant
        try:
            self._window.commands.commit(
                note(plant.plan, delivery, text, at=plant.now(), author=plant.author)
            )
        except JitdeskError as error:
            self.panel.notes.refuse(error.sentence())
