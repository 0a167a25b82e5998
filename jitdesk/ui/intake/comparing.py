"""Files compared with the plan once more, in a worker thread, while the dialog shows what it had."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from jitdesk.services.confirming.patch import ImportPreview, RowKey
from jitdesk.ui.intake.desk import Comparison, ImportDesk
from jitdesk.ui.work.jobs import Jobs


class Comparing(QObject):
    """Compares as often as it is asked to; only the last comparison counts.

    Signals
    -------
    compared(ImportPreview, set of RowKey)
        What was found, and the rows that somebody asked for meanwhile.
    failed(Exception)
        It could not be done.
    """

    compared = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: ImportDesk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._comparison: Comparison | None = None
        self._asked: set[RowKey] = set()

    @property
    def is_busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._comparison is not None

    def begin(self, asked_for: Iterable[RowKey]) -> None:
        """Compare with the plan as it is now; rows that somebody asked for are named with the result."""
        self._asked.update(asked_for)
        self._comparison = comparison = self._desk.comparison()
        job = self._jobs.start(lambda context: (comparison, comparison(context.report)))
        job.finished.connect(self._on_compared)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_compared(self, result: tuple[Comparison, ImportPreview]) -> None:
        comparison, preview = result
        if comparison is self._comparison:
            self._comparison = None
            asked, self._asked = self._asked, set()
            self.compared.emit(preview, asked)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._comparison = None
        self.failed.emit(error)
