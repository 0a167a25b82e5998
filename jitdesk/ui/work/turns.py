"""What may wait a moment is done one part a turn of the event loop, so that none of it holds up a key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

Part = Callable[[], None]


class Turns(QObject):
    """Does each part in a turn of its own; one that is asked for again before its turn is done once.

    Parts are told apart by ``==``: methods of one object are the same part whenever they are named.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._first: dict[Part, None] = {}
        self._paints: dict[Part, None] = {}
        self._later: dict[Part, None] = {}
        self._is_its_turn = self._waits = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self._first and not self._paints and not self._later

    def take(self, *parts: Part) -> None:
        """Do these one after the other, after all that was asked for before; earlier ones like them go."""
        for part in parts:
            self._later.pop(part, None)
            self._later[part] = None
        self._timer.start()

    def first(self, part: Part) -> None:
        """Do a part before those that `take` was given: it shows what one of them has just changed."""
        self._first[part] = None
        self._timer.start()

    def paint(self, part: Part) -> None:
        """Have a part ask for much to be painted, after those of `first`: they may yet change what."""
        self._paints[part] = None
        self._timer.start()

    def wait(self, part: Part) -> None:
        """Do what is left only after `go_on`, and this part first; what is to be painted comes meanwhile."""
        self._waits = True
        self._later = {part: None, **self._later}

    @Slot()
    def go_on(self) -> None:
        """Wait no longer."""
        self._waits = False
        self._timer.start()

    def finish(self) -> None:
        """Do at once what is left, but what waits; what is to be painted keeps its own turns."""
        while parts := self._first or self._ready:
            _do_first_of(parts)

    @Slot()
    def leave(self) -> bool:
        """Leave undone what `take` was given; tell whether that was anything."""
        was_left = bool(self._later)
        self._later.clear()
        return was_left

    def stop(self) -> None:
        """Leave everything undone."""
        self._first.clear()
        self._paints.clear()
        self.leave()

    @property
    def _ready(self) -> dict[Part, None]:
        return {} if self._waits else self._later

    @property
    def _next(self) -> dict[Part, None]:
        return self._first or self._paints or self._ready

    @Slot()
    def _on_turn(self) -> None:
        if not self._next:
            return
        # What was asked to be painted before is painted in the loop's turn before a part's own.
        self._is_its_turn = not self._is_its_turn
        if self._is_its_turn:
            self._timer.start()
            return
        try:
            _do_first_of(self._next)
        finally:
            if self._next:
                self._timer.start()


def _do_first_of(parts: dict[Part, None]) -> None:
    part = next(iter(parts))
    del parts[part]
    part()
