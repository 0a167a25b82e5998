"""Keeps Python's garbage collection in the UI thread.

A closed dialog is a cycle of Python and Qt objects. If the collector happens to run in a worker thread, it
deletes widgets there, and Qt ends the process. So while there may be workers nothing is collected by itself;
a timer in the UI thread does it.

To look through all that an open plant is made of takes longer than a key may wait. So what stands once the
plant is shown is not looked through again until it is closed.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1000


class UiThreadCollector(QObject):
    """Collects garbage in the UI thread, and nowhere else, from `hold` until `release`.

    Several may hold at once, each once: the last release lets Python collect by itself again.
    """

    _holding = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._holds = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._on_due)

    def hold(self) -> None:
        """Keep Python from collecting by itself."""
        if not self._holds:
            self._holds = True
            UiThreadCollector._holding += 1
            gc.disable()
            self._timer.start()

    def settle(self) -> None:
        """Look through nothing again, until `release`, of what is alive now."""
        gc.collect()
        gc.freeze()

    def release(self) -> None:
        """Let Python collect by itself again, unless somebody else still holds."""
        if self._holds:
            self._holds = False
            self._timer.stop()
            gc.unfreeze()
            UiThreadCollector._holding -= 1
            if not UiThreadCollector._holding:
                gc.enable()

    @Slot()
    def _on_due(self) -> None:
        """Collect the oldest generation that is due by Python's own rule."""
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
