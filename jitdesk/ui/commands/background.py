"""Work that somebody waits for: in a thread of its own, with its progress; what goes wrong is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from jitdesk.domain.errors import JitdeskError
from jitdesk.ui.dialogs.messages import show_error

if TYPE_CHECKING:
    from jitdesk.ui.window import Window
    from jitdesk.ui.work.jobs import JobContext

Found = TypeVar("Found")


def in_background(
    window: Window, words: str, work: Callable[[JobContext], Found], then: Callable[[Found], object]
) -> None:
    """Do work in a worker thread, with progress in the status bar after 400 ms.

    Parameters
    ----------
    words : str
        What is said to be going on.
    then : callable
        Gets what was found, in the UI thread.
    """

    def tell(error: Exception) -> None:
        if not isinstance(error, JitdeskError):
            raise error
        show_error(window, error)

    job = window.jobs.start(work)
    window.show_progress_of(job, words)
    job.finished.connect(then)
    job.failed.connect(tell)
