"""What a window gets once its first picture stands, so that no start has to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from jitdesk.ui.window import Window


def _import(name: str) -> None:
    import_module(f"jitdesk.{name}")


# What is opened next shall not have to be imported then. In the window's own thread, a turn each: classes of
# Qt that a worker makes while the window paints are not worth the risk.
_IMPORTS = tuple(
    partial(_import, name)
    for name in (
        "scene.details",
        "ui.details.panel",
        "ui.details.slot_ghost",
        "ui.palette",
        "ui.list_view",
        "ui.grid",
        "ui.dialogs.master_data",
        "ui.settings",
    )
)


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
        window = self._window
        if window.isVisible():
            window.turns.take(*_IMPORTS, window.commands.detailing.prepare)
