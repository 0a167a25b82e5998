"""Long work off the UI thread: the one owner of threads.

A job is a plain function ``(ctx) -> result`` without Qt and without writes; only large steps, which `Steps`
starts one at a time, are also saved there. It reports through
``ctx.report(done, total, note)``, and that is also where a cancel takes effect.
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jitdesk.ui.work.garbage import UiThreadCollector

SHOW_AFTER_MS = 400
_THREADS = 2
_REPORT_EVERY_S = 0.05
# The window's thread lets go of Python's lock in most calls of Qt, and waits as long for a worker to give it
# back: by Python's own 5 ms a page of rows stands still for a quarter of a second.
_SWITCH_S = 0.0005


class Cancelled(Exception):
    """The job was cancelled."""


@dataclass
class JobContext:
    """What a job may ask of its surroundings.

    Attributes
    ----------
    on_report : callable
        Hears (done, total, note), at most 20 times a second.
    latest : (int, int, str)
        What was reported last, whether or not it was passed on.
    """

    on_report: Callable[[int, int, str], None]
    cancelled: Event = field(default_factory=Event)
    latest: tuple[int, int, str] = (0, 0, "")
    _reported_at: float = 0.0

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say how far the job is.

        Raises
        ------
        Cancelled
            If somebody cancelled it meanwhile.
        """
        if self.cancelled.is_set():
            raise Cancelled
        self.latest = (done, total, note)
        now = time.monotonic()
        if now - self._reported_at >= _REPORT_EVERY_S:
            self._reported_at = now
            self.on_report(done, total, note)


class Job(QObject):
    """A running job, seen from the UI thread.

    Signals
    -------
    reported(int, int, str)
        Done, total, note; not before 400 ms have passed, but then even if the job says nothing for long.
    finished(object)
        The result.
    finished_too_late(object)
        The result of a job that was cancelled before anybody could hear of it.
    failed(object)
        The exception, unless it was cancelled.
    ended
        Last of all, however it ended.
    """

    reported = Signal(int, int, str)
    finished = Signal(object)
    finished_too_late = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _progressed = Signal(int, int, str)
    _returned = Signal(object, object)

    def __init__(self, work: Callable[[JobContext], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._context = JobContext(self._progressed.emit)
        self._work = work
        self._may_show = self._is_over = False
        self._progressed.connect(self._on_progressed)
        self._returned.connect(self._on_returned)
        QTimer.singleShot(SHOW_AFTER_MS, self, self._on_long)

    def cancel(self) -> None:
        """Ask the job to stop at its next report; nothing is heard of it until it has ended."""
        self._context.cancelled.set()

    def run(self) -> None:
        """Do the work; called in a worker thread."""
        try:
            result, error = self._work(self._context), None
        except Exception as caught:
            result, error = None, caught
        self._returned.emit(result, error)

    @Slot()
    def _on_long(self) -> None:
        # What it reported before may be the last for a while: opening a workbook is one long call.
        self._may_show = not self._is_over
        self._on_progressed(*self._context.latest)

    @Slot(int, int, str)
    def _on_progressed(self, done: int, total: int, note: str) -> None:
        if self._may_show and not self._context.cancelled.is_set():
            self.reported.emit(done, total, note)

    @Slot(object, object)
    def _on_returned(self, result: object, error: Exception | None) -> None:
        # Whoever hears of the result may take long over it, in a dialog say.
        self._is_over = True
        if error is None and self._context.cancelled.is_set():
            # Whoever cancelled it, perhaps by closing the window, no longer waits for it.
            self.finished_too_late.emit(result)
        elif error is None:
            self.finished.emit(result)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class Jobs(QObject):
    """Starts jobs and waits for them when the window closes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_S)
        # Python's own threads: nobody has to agree with Qt about who deletes a runnable, and when.
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="job")
        self._collector = UiThreadCollector(self)
        self._collector.hold()
        self._running: list[Job] = []
        self._is_closed = False

    def start(self, work: Callable[[JobContext], Any]) -> Job:
        """Start a job; connect to its signals right away, they arrive in the UI thread.

        Once all are closed a job is never begun: a timer of a window that closes may still ask for one.
        """
        job = Job(work, self)
        if self._is_closed:
            return job
        self._running.append(job)
        job.ended.connect(lambda: self._running.remove(job))
        self._pool.submit(job.run)
        return job

    def settle(self) -> None:
        """Take what is alive now for what stays until `close`: it is not looked through for garbage again."""
        self._collector.settle()

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._collector.release()
