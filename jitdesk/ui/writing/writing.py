"""The commands about messages: the one about a delivery, all of them, and what is asked after a drop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.scene.needs import WaitingReason
from jitdesk.services.caring import shift_began
from jitdesk.services.message_texts import RESCHEDULE
from jitdesk.services.plan_steps import PlanChanged
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.reasons import reason_text, unexplained
from jitdesk.services.supplier_messages import draft, suggested_kind
from jitdesk.ui.asking.asking import NothingSelected
from jitdesk.ui.writing.outbox import Outbox

if TYPE_CHECKING:
    from jitdesk.ui.window import Window
    from jitdesk.ui.writing.messages_dialog import MessagesDialog
    from jitdesk.ui.writing.reason_popover import ReasonPopover


class Writing:
    """Drafts messages for the window's plant."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.outbox = Outbox(window.plant, lambda: window.steps.is_busy)
        self._asked: ReasonPopover | None = None
        self._asked_step, self._asked_uuid = 0, ""
        window.plant.subscribe(self._on_plan_changed)

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "message": lambda: self._show(self._drafted()),
            "messages": lambda: self._show(None),
        }

    def _drafted(self) -> SupplierMessage:
        delivery, outlook = self._window.selected, self._window.outlook
        row = outlook.plan.find("deliveries", delivery) if delivery else None
        if row is None:
            raise NothingSelected
        kind = suggested_kind(outlook, delivery)
        author = self._window.plant.author
        return draft(outlook, str(row["supplier"]), delivery=delivery, kind=kind, author=author)

    def dialog(self, new: SupplierMessage | None) -> MessagesDialog:
        """Return the dialog with all messages, a new draft open where there is one."""
        from jitdesk.ui.writing.messages_dialog import MessagesDialog

        window = self._window
        return MessagesDialog(self.outbox, window.outlook, new, window.appearance.theme, window)

    def _show(self, new: SupplierMessage | None) -> None:
        if self.dialog(new).exec():
            self._window.say(say("Opened in the mail program."))
        self._tell_board()

    def _tell_board(self) -> None:
        self._window.turns.take(self._window.showing.needs, self._window.showing.status)

    def waiting_reasons(self) -> tuple[WaitingReason, ...]:
        """Return the moves of this shift without a reason, but the one that is being asked for."""
        plant, given = self._window.plant, self.outbox.reasons()
        missing = unexplained(plant.history(), given, shift_began(self._window.showing.outlook))
        asked = self._asked_step if self._asked is not None else 0
        return tuple(
            WaitingReason(entry.seq, entry.label, entry.at) for entry in missing if entry.seq != asked
        )

    def ask_again(self, seq: int) -> None:
        """Ask for the reason of an earlier move."""
        edit = self._window.plant.edit(seq)
        delivery = str(edit.keys("deliveries")[0][0])
        self._window.select(delivery)
        self.ask_reason(edit, delivery, seq)

    # -- after a drop -----------------------------------------------------------------------------

    def ask_reason(self, edit: Edit, delivery: str, seq: int = 0) -> None:
        """Ask beside the bar why a delivery was moved; the draft comes once the plan is looked ahead."""
        from jitdesk.ui.writing.reason_popover import ReasonPopover

        window = self._window
        self.forget_asked()
        asked = ReasonPopover(edit.label, self._keeper_of(edit), window.appearance.theme, window)
        self._asked, self._asked_uuid = asked, edit.uuid
        self._asked_step = seq or window.plant.plan_step
        asked.left.connect(self._on_left)
        asked.show_beside(self._place_of(delivery))
        # After all parts that show the changed plan.
        moved = tuple(str(key[0]) for key in edit.keys("deliveries"))
        window.turns.take(lambda: self._show_draft(asked, delivery, moved))

    def _place_of(self, delivery: str) -> QRect:
        band = self._window.bands.deliveries
        bar = band.bar_rect(delivery) or QRect(band.rect().center(), band.rect().center())
        return QRect(band.mapTo(self._window, bar.topLeft()), bar.size())

    def asked_place(self) -> QRect | None:
        """Return where in the window a reason is being asked for; None where it is not."""
        return self._asked.geometry() if self._asked is not None and self._asked.isVisible() else None

    def when_left(self, then: Callable[[], None]) -> None:
        """Have something done once the reason that is being asked for was given or left open."""
        if self._asked is not None:
            self._asked.left.connect(then)

    def forget_asked(self) -> None:
        """Leave the reason that is being asked for not given."""
        if self._asked is not None:
            self._asked.leave()

    def _on_plan_changed(self, notice: PlanChanged) -> None:
        """Ask no longer why a delivery was moved once that has been taken back."""
        if self._asked is not None and notice.entry.undoes == self._asked_uuid:
            self.forget_asked()

    def _on_left(self) -> None:
        self._asked = None
        self._tell_board()
        self._window.bands.deliveries.setFocus()

    def _show_draft(self, asked: ReasonPopover, delivery: str, moved: tuple[str, ...]) -> None:
        if asked is not self._asked:
            return
        outlook = self._window.showing.outlook
        row = outlook.plan.find("deliveries", delivery)
        rows = [outlook.plan.find("deliveries", each) for each in moved]
        if len({str(each["supplier"]) for each in rows if each}) > 1:
            note = say("Several suppliers: select a delivery and press E to write to its own.")
            asked.show_message(None, note)
            return
        try:
            author = self._window.plant.author
            supplier = str(row["supplier"]) if row else ""
            message = draft(outlook, supplier, delivery=delivery, kind=RESCHEDULE, author=author)
        except JitdeskError as error:
            asked.show_message(None, error.sentence())
            return
        asked.show_message(message, "")
        asked.place_beside(self._place_of(delivery))

    def _keeper_of(self, edit: Edit) -> Callable[[str, str, SupplierMessage | None, bool], None]:
        def keep(reason: str, note: str, message: SupplierMessage | None, by_mail: bool) -> None:
            if said := reason_text(reason, note):
                self.outbox.keep_reason(edit.uuid, said)
            if message is not None:
                (self.outbox.open_in_mail if by_mail else self.outbox.keep)(message)
            self._tell_board()

        return keep
