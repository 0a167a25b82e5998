"""Where the pointer rests while it drags: what is folded there unfolds by itself."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

REST_MS = 500


class RestingPointer(QObject):
    """Notes on which folded row the pointer is, and for how long.

    Signals
    -------
    rested : int
        It has rested on this row for half a second.
    """

    rested = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._row = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._on_rested)

    def over(self, row: int) -> None:
        """The pointer is on a folded row; -1: on none."""
        if row == self._row:
            return
        self._row = row
        if row < 0:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot()
    def _on_rested(self) -> None:
        row, self._row = self._row, -1
        self.rested.emit(row)
