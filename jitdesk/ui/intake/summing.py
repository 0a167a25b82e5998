"""What all ticked rows do together, worked out in a worker thread: always for the ticks asked about last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jitdesk.services.confirming.afterwards import Afterwards
from jitdesk.services.confirming.effects import Effects
from jitdesk.services.confirming.patch import PreviewRow
from jitdesk.ui.work.jobs import JobContext, Jobs

_REST_MS = 80
Rows = tuple[PreviewRow, ...]


class Summing(QObject):
    """Sums up at most once at a time, when the ticks have rested for a moment.

    Parameters
    ----------
    jobs : Jobs
        Where the work is done.
    may_start : callable
        Tells whether nothing more urgent is being worked out.

    Signals
    -------
    found(object)
        The `Afterwards` of the rows asked about last.
    failed(object)
        Why there is none.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, may_start: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._may_start = may_start
        self._asked: tuple[Effects, Rows] | None = None
        self._at_work = False
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_REST_MS)
        self._due.timeout.connect(self._on_due)

    def ask(self, effects: Effects, rows: Rows) -> None:
        """Ask what these rows do together; without rows, ask nothing."""
        self._asked = (effects, rows) if rows else None
        if rows:
            self._due.start()
        else:
            self._due.stop()

    @Slot()
    def _on_due(self) -> None:
        if self._at_work or self._asked is None:
            return
        if not self._may_start():
            self._due.start()
            return
        asked = effects, rows = self._asked
        self._at_work = True

        def work(context: JobContext) -> tuple[object, Afterwards]:
            return asked, effects.afterwards(rows, context.report)

        job = self._jobs.start(work)
        job.finished.connect(self._on_found)
        job.failed.connect(self.failed)
        job.ended.connect(self._on_ended)

    @Slot(object)
    def _on_found(self, result: tuple[object, Afterwards]) -> None:
        asked, afterwards = result
        if asked is self._asked:
            self._asked = None
            self.found.emit(afterwards)

    @Slot()
    def _on_ended(self) -> None:
        self._at_work = False
        if self._asked is not None:
            self._due.start()
