"""How a window looks and where it stands, kept while it is open, so that the next start finds it."""

from PySide6.QtCore import QObject, QTimer, Slot

from jitdesk.desk.kept import KeptDesk
from jitdesk.ui.layout import KeptLayouts, Layout
from jitdesk.ui.window import Window

# So much of what was changed last is lost where the power fails.
_LOOK_MS = 1000


class KeepLooks(QObject):
    """Looks at a window once a second and keeps what has changed; once more as it is closed.

    Parameters
    ----------
    window : Window
        Its plant's; whoever is asked how it looks.
    plant : str
        By which name the plant's layout is kept.
    kept : KeptDesk
        Where all of it is kept.
    """

    def __init__(self, window: Window, plant: str, kept: KeptDesk) -> None:
        super().__init__(window)
        self._window, self._plant, self._kept = window, plant, kept
        self._layouts = KeptLayouts(kept.settings)
        self._layout: Layout | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep)
        window.complete.connect(lambda: self._timer.start(_LOOK_MS))
        window.left.connect(self._on_left)

    @Slot()
    def keep(self) -> None:
        """Keep what has changed since it was kept last."""
        layout, place = self._window.commands.viewing.layout, self._window.saveGeometry()
        if layout != self._layout:
            self._layout = layout
            self._layouts.keep(self._plant, layout)
        if place != self._kept.place:
            self._kept.place = place

    @Slot()
    def _on_left(self) -> None:
        self._timer.stop()
        self.keep()
