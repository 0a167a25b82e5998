"""Lets a script of steps run inside the event loop, also while a dialog is open over the window."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_EVERY_MS = 2
_PATIENCE_S = 15.0
_LATEST = 25


@dataclass(frozen=True, slots=True)
class Until:
    """What a script waits for, and how that reads when it never comes."""

    is_so: Callable[[], object]
    words: str


Waiting = Generator[Until]


def until(is_so: Callable[[], object], words: str) -> Until:
    """Return something to yield: the script goes on once it is so."""
    return Until(is_so, words)


class Script(QObject):
    """Goes on with a generator whenever what it waits for has come true; nothing ever waits a fixed time.

    Attributes
    ----------
    failure : Exception or None
        What ended the script early.
    busy_s : float
        Seconds that the script itself took of the event loop.
    """

    def __init__(self, steps: Waiting, window: QWidget) -> None:
        super().__init__(window)
        self._steps = steps
        self._window = window
        self._wanted = until(lambda: True, "the start")
        self._since = perf_counter()
        self._is_going_on = False
        self.failure: Exception | None = None
        self.is_over = False
        self.busy_s = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_EVERY_MS)

    @Slot()
    def _look(self) -> None:
        if self._is_going_on:  # a step that opened an event loop of its own
            return
        self._is_going_on, began = True, perf_counter()
        try:
            self._go_on()
        except StopIteration:
            self._end()
        except Exception as error:
            self.failure = error
            self._end()
        finally:
            self._is_going_on = False
            self.busy_s += perf_counter() - began

    def _go_on(self) -> None:
        while self._wanted.is_so():
            self._wanted = next(self._steps)
            self._since = perf_counter()
        if perf_counter() - self._since > _PATIENCE_S:
            # Thrown into the script, so that its own frames tell where it was.
            self._steps.throw(TimeoutError(f"waited {_PATIENCE_S:g} s in vain: {self._wanted.words}"))

    def _end(self) -> None:
        self._timer.stop()
        self.is_over = True
        # Whatever is open over the window would keep the test waiting.
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()


class Heartbeat(QObject):
    """Beats every 5 ms and notes how long the event loop kept it waiting, the script's own time taken off.

    Attributes
    ----------
    gaps : list of (float, str)
        Seconds between two beats, and what was being done then.
    """

    EVERY_MS = 5

    def __init__(self, script_busy_s: Callable[[], float], doing: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._busy_s, self._doing = script_busy_s, doing
        self._last, self._last_busy_s = perf_counter(), script_busy_s()
        self.gaps: list[tuple[float, str]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(self.EVERY_MS)

    @Slot()
    def _beat(self) -> None:
        now, busy_s = perf_counter(), self._busy_s()
        self.gaps.append((now - self._last - (busy_s - self._last_busy_s), self._doing()))
        self._last, self._last_busy_s = now, busy_s

    def report(self) -> str:
        """Say how late the beats came, and what was being done at the latest ones."""
        shares = (f"{sum(gap > ms / 1000 for gap, _ in self.gaps)} over {ms} ms" for ms in (16, 50, 100, 200))
        latest = (
            f"{gap * 1000:6.0f} ms during {doing}" for gap, doing in sorted(self.gaps)[: -_LATEST - 1 : -1]
        )
        return "\n".join((f"{len(self.gaps)} beats: {', '.join(shares)}", *latest))
