"""Makes edits steps of the plan: small ones at once, large ones in a worker thread, one after the other."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.planning.outlook import Outlook
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plan_steps import PreparedStep
from jitdesk.services.ports import JournalEntry
from jitdesk.ui.work.jobs import JobContext, Jobs

MOST_AT_ONCE = 200
"""Cells and rows that are checked, written and shown while the user does not notice."""

_Recorded = tuple[PreparedStep, JournalEntry, Outlook]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A step that somebody wants: its edit is made when its turn comes, on the plan as it is then."""

    make: Callable[[], Edit]
    size: int
    then: Callable[[JournalEntry], None]
    refused: Callable[[JitdeskError], None]
    origin: object


class Steps(QObject):
    """The one way from the window to a changed plan.

    Signals
    -------
    began(object)
        A large step is being worked out and saved: the ``Job``.
    ended
        It is over.
    """

    began = Signal(object)
    ended = Signal()

    def __init__(self, plant: OpenPlant, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plant = plant
        self._jobs = jobs
        self._running: _Wanted | None = None
        self._waiting: deque[_Wanted] = deque()

    @property
    def is_busy(self) -> bool:
        """Whether a large step is under way; others then wait for it."""
        return self._running is not None

    def make(
        self,
        make: Callable[[], Edit],
        then: Callable[[JournalEntry], None],
        refused: Callable[[JitdeskError], None],
        *,
        size: int = 0,
        origin: object = None,
    ) -> None:
        """Make an edit a step of the plan; a small one before this returns, unless a large one is under way.

        Parameters
        ----------
        make : callable
            Returns the edit on the plan as it is then; with a large ``size`` it runs in a worker thread.
        then : callable
            Hears of the step once it is saved and shown.
        refused : callable
            Hears why it could not be made; nothing has changed then.
        size : int
            How many cells and rows it changes, as far as that is known.
        origin : object
            See `OpenPlant.commit`.
        """
        self._waiting.append(_Wanted(make, size, then, refused, origin))
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and self._running is None:
            wanted = self._waiting.popleft()
            if wanted.size > MOST_AT_ONCE:
                self._begin(wanted)
            else:
                self._make_now(wanted)

    def _make_now(self, wanted: _Wanted) -> None:
        try:
            entry = self._plant.commit(wanted.make(), wanted.origin)
        except JitdeskError as error:
            wanted.refused(error)
        else:
            wanted.then(entry)

    def _begin(self, wanted: _Wanted) -> None:
        self._running = wanted
        job = self._jobs.start(lambda context: _recorded(context, self._plant, wanted.make))
        job.finished.connect(self._on_recorded)
        # What is safe on disk is taken, also where somebody has cancelled it a moment too late.
        job.finished_too_late.connect(self._on_recorded)
        job.failed.connect(self._on_failed)
        job.ended.connect(self._on_ended)
        self.began.emit(job)

    @Slot(object)
    def _on_recorded(self, recorded: _Recorded) -> None:
        step, entry, outlook = recorded
        wanted = self._running
        assert wanted is not None
        self._plant.take(step, entry, wanted.origin, outlook)
        wanted.then(entry)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, JitdeskError):
            raise error
        assert self._running is not None
        self._running.refused(error)

    @Slot()
    def _on_ended(self) -> None:
        self._running = None
        self.ended.emit()
        self._go_on()


def _recorded(context: JobContext, plant: OpenPlant, make: Callable[[], Edit]) -> _Recorded:
    """Return a step that is safe on disk, with what it means; the last report before that can cancel it."""
    context.report(0, 3, say("Checking the step"))
    step = plant.prepare(make())
    context.report(1, 3, say("Working out what it means"))
    outlook = plant.foreseen(step)
    context.report(2, 3, say("Saving"))
    return step, plant.record(step), outlook
