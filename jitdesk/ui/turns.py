"""What may wait a moment is done one part a turn of the event loop, so that none of it holds up a key."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Turns(QObject):
    """Does parts of one task in turns of their own; a newer task takes the place of what is left of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self._parts

    def take(self, *parts: Callable[[], None]) -> None:
        """Begin a task: its first part comes with the loop's next turn."""
        self._parts = deque(parts)
        self._timer.start(0)

    def finish(self) -> None:
        """Do at once what is left."""
        while self._parts:
            self._parts.popleft()()
        self._timer.stop()

    def stop(self) -> None:
        """Leave undone what is left."""
        self._parts.clear()
        self._timer.stop()

    @Slot()
    def _on_turn(self) -> None:
        if self._parts:
            self._parts.popleft()()
        if not self._parts:
            self._timer.stop()
