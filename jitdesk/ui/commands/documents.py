"""Which step of the journal said what; read when somebody looks for it first, followed from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from jitdesk.services.plan_steps import PlanChanged

if TYPE_CHECKING:
    from jitdesk.scene.details import Document
    from jitdesk.services.sources import Sources
    from jitdesk.ui.window import Window


class Documents(QObject):
    """Knows the sources, and opens what is behind a document.

    Attributes
    ----------
    sources : Sources or None
        None until they have been read.

    Signals
    -------
    found
        They have been read.
    """

    found = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.sources: Sources | None = None
        self._missed: list[PlanChanged] | None = None

    def read(self) -> None:
        """Read the journal in a thread of its own, once."""
        if self._missed is not None:
            return
        plant, self._missed = self._window.plant, []
        store, entries = plant.store, plant.history()
        plant.subscribe(self._on_step)

        def read() -> Sources:
            from jitdesk.services.sources import Sources

            return Sources(store, entries)

        self._window.work_behind(read, self._on_read)

    @Slot(object)
    def _on_read(self, sources: Sources) -> None:
        self.sources, missed = sources, self._missed or []
        for notice in missed:
            sources.follow(notice.entry, notice.changes)
        missed.clear()
        self.found.emit()

    def _on_step(self, notice: PlanChanged) -> None:
        if self.sources is not None:
            self.sources.follow(notice.entry, notice.changes)
        elif self._missed is not None:
            self._missed.append(notice)

    @Slot(object)
    def open(self, document: Document) -> None:
        """Show the rows of the step that said it, old and new; or the table in which it stands."""
        from jitdesk.ui.dialogs.history_dialog import HistoryDialog

        window = self._window
        if document.table:
            window.commands.edit_table(document.table)
            return
        theme, seq = window.appearance.theme, document.seq
        HistoryDialog(window.plant, window.steps, window.jobs, theme, window, seq).exec()
