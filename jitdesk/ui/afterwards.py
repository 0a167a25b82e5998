"""What a window gets once its first picture stands, so that no start has to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


class Afterwards(QObject):
    """Imports what draws the delay curves, then adds what listens, watches and offers.

    Parameters
    ----------
    import_plot : callable
        Returns pyqtgraph, in a worker thread.

    Signals
    -------
    complete
        Nothing is missing any more.
    """

    complete = Signal()

    def __init__(self, window: Window, import_plot: Callable[[], Any]) -> None:
        super().__init__(window)
        self._window, self._import_plot = window, import_plot

    @Slot()
    def begin(self) -> None:
        """Begin, now that the first picture stands."""
        self._window.work_behind(self._import_plot, self._on_plot_imported)

    @Slot(object)
    def _on_plot_imported(self, pyqtgraph: Any) -> None:
        from jitdesk.ui.accessible.announcing import Announcements
        from jitdesk.ui.commands.context_menus import ContextMenus
        from jitdesk.ui.empty_bands import EmptyBands
        from jitdesk.ui.incoming.folder_watch import FolderWatch

        window = self._window
        window.bands.delays.draw_with(pyqtgraph)
        window.commands.search.prepare()
        window.commands.detailing.watch()
        window.showing.count_sheets()
        self.folder_watch = FolderWatch(window)
        self.empty_bands = EmptyBands(window)
        self.announcements = Announcements(window)
        self.context_menus = ContextMenus(window)
        self.complete.connect(self._on_complete)
        window.jobs.settle()
        QTimer.singleShot(0, self, self.complete.emit)

    @Slot()
    def _on_complete(self) -> None:
        if self._window.isVisible():  # what is opened next shall not have to be imported then
            self._window.work_behind(_import_what_is_opened_next, self._on_imported)

    @Slot(object)
    def _on_imported(self, _none: object) -> None:
        self._window.turns.take(self._window.commands.detailing.prepare)


def _import_what_is_opened_next() -> None:
    import jitdesk.scene.details
    import jitdesk.ui.details.panel
    import jitdesk.ui.details.slot_ghost
    import jitdesk.ui.dialogs.master_data
    import jitdesk.ui.list_view
    import jitdesk.ui.palette
    import jitdesk.ui.settings  # noqa: F401 - to be had later
