"""The journal behind what is shown: which step said what, and the dialog that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from jitdesk.domain.language import say
from jitdesk.services.plan_steps import PlanChanged

if TYPE_CHECKING:
    from jitdesk.scene.details import Document
    from jitdesk.services.ports import JournalEntry
    from jitdesk.services.sources import Sources
    from jitdesk.ui.dialogs.history_dialog import HistoryDialog
    from jitdesk.ui.window import Window


class Documents(QObject):
    """Reads the journal in a thread when it is wanted first, and follows it from then on.

    Attributes
    ----------
    sources : Sources or None
        Which step said what; None until the journal has been read.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._then: list[Callable[[Sources], object]] = []
        self._missed: list[PlanChanged] = []
        self._is_read_soon = False
        self.sources: Sources | None = None

    def read(self, then: Callable[[Sources], object]) -> None:
        """Have the journal read, and something done once it is: at once where it has been."""
        if self.sources is not None:
            then(self.sources)
            return
        self._then.append(then)
        if not self._is_read_soon:
            self._is_read_soon = True
            self._read_behind()

    def _read_behind(self) -> None:
        plant = self._window.plant
        store, entries = plant.store, plant.history()
        plant.subscribe(self._on_step)

        def read() -> Sources:
            from jitdesk.services.sources import Sources

            return Sources(store, entries)

        self._window.work_behind(read, self._on_read)

    @Slot(object)
    def _on_read(self, sources: Sources) -> None:
        self.sources = sources
        for notice in self._missed:
            sources.follow(notice.entry, notice.changes)
        self._missed.clear()
        for then in self._then:
            then(sources)
        self._then.clear()

    def _on_step(self, notice: PlanChanged) -> None:
        if self.sources is None:
            self._missed.append(notice)
        else:
            self.sources.follow(notice.entry, notice.changes)

    # -- the dialog -------------------------------------------------------------------------------

    @Slot(int)
    def show(self, seq: int = 0) -> None:
        """Show all steps, the newest or that with a number selected."""
        self._dialog(seq).exec()

    @Slot(object)
    def open(self, document: Document) -> None:
        """Show the step that a document came with, or the table in which it stands."""
        if document.table:
            self._window.commands.edit_table(document.table)
        else:
            self.show(document.seq)

    def show_of(self, delivery: str) -> None:
        """Show the steps that changed a delivery, once the journal has been read."""
        self.read(lambda sources: self._show_steps(delivery, sources.of_delivery(delivery)))

    def _show_steps(self, delivery: str, steps: Sequence[JournalEntry]) -> None:
        if not steps:
            self._window.say(say("Nothing has changed of delivery {delivery} so far.", delivery=delivery))
            return
        dialog = self._dialog()
        dialog.show_only(
            say("History of delivery {delivery}", delivery=delivery), [step.seq for step in steps]
        )
        dialog.exec()

    def _dialog(self, seq: int = 0) -> HistoryDialog:
        from jitdesk.ui.dialogs.history_dialog import HistoryDialog

        window = self._window
        return HistoryDialog(window.plant, window.steps, window.jobs, window.appearance.theme, window, seq)
