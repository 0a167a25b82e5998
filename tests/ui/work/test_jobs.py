"""Long work off the UI thread."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from pytestqt.qtbot import QtBot

from jitdesk.ui.work.jobs import SHOW_AFTER_MS, JobContext, Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    window = QObject()
    started = Jobs(window)
    yield started
    started.close()


def test_a_job_runs_elsewhere_and_its_result_arrives_in_the_ui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    here = threading.current_thread()
    arrived: list[tuple[object, threading.Thread]] = []
    job = jobs.start(lambda _: threading.current_thread())
    job.finished.connect(lambda result: arrived.append((result, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        pass
    assert arrived[0][0] is not here
    assert arrived[0][1] is here


def test_a_cancelled_job_stops_at_its_next_report_and_gives_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    said: list[object] = []
    begun = threading.Event()

    def work(context: JobContext) -> None:
        begun.set()
        while True:
            context.report(1, 2)

    job = jobs.start(work)
    job.finished.connect(said.append)
    job.failed.connect(said.append)
    with qtbot.waitSignal(job.ended):
        assert begun.wait(5)
        job.cancel()
    assert said == []


def test_a_job_in_one_long_call_is_told_of_all_the_same_until_it_is_cancelled(
    qtbot: QtBot, jobs: Jobs
) -> None:
    may_go_on = threading.Event()
    told: list[tuple[int, int, str]] = []

    def work(context: JobContext) -> None:
        context.report(0, 1, "a.xlsx")
        context.report(0, 1, "a.xlsx, opening")
        assert may_go_on.wait(5)
        context.report(1, 1, "a.xlsx, reading")

    job = jobs.start(work)
    job.reported.connect(lambda *said: told.append(said))
    with qtbot.waitSignal(job.reported):
        pass
    job.cancel()
    with qtbot.waitSignal(job.ended):
        may_go_on.set()
    assert told == [(0, 1, "a.xlsx, opening")]


def test_a_job_says_nothing_more_while_its_result_is_looked_at(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[str] = []

    def work(context: JobContext) -> None:
        context.report(1, 2, "halfway")

    def look_for_long(_result: object) -> None:
        # As a dialog does that opens with the result.
        meanwhile = QEventLoop()
        QTimer.singleShot(2 * SHOW_AFTER_MS, meanwhile.quit)
        meanwhile.exec()

    job = jobs.start(work)
    job.reported.connect(lambda _done, _total, note: told.append(note))
    job.finished.connect(look_for_long)
    with qtbot.waitSignal(job.ended):
        pass
    assert told == []


def test_what_a_job_raises_arrives_as_an_error(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_: JobContext) -> None:
        raise ValueError("bad")

    job = jobs.start(work)
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert isinstance(failed.args[0], ValueError)


def test_closing_cancels_what_runs_and_waits_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    left = threading.Event()
    begun = threading.Event()

    def work(context: JobContext) -> None:
        begun.set()
        try:
            while True:
                context.report(0, 1)
        finally:
            left.set()

    jobs.start(work)
    assert begun.wait(5)
    jobs.close()
    assert left.is_set()


def test_a_job_that_is_asked_for_after_the_end_is_never_begun(jobs: Jobs) -> None:
    jobs.close()
    begun: list[str] = []
    jobs.start(lambda _context: begun.append("work"))
    assert begun == []


def test_no_cycle_is_collected_in_a_worker_thread(qtbot: QtBot, jobs: Jobs) -> None:
    threads: set[threading.Thread] = set()

    class Loop:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            threads.add(threading.current_thread())

    def work(_: JobContext) -> None:
        # Enough rubbish that Python's own collector would have run here many times.
        for _number in range(20_000):
            Loop()

    job = jobs.start(work)
    with qtbot.waitSignal(job.ended):
        pass
    jobs.close()
    gc.collect()
    assert threads == {threading.main_thread()}


def test_many_short_jobs_end_one_and_all(qtbot: QtBot, jobs: Jobs) -> None:
    ended: list[int] = []
    for number in range(300):
        jobs.start(lambda _, number=number: number).finished.connect(ended.append)
    qtbot.waitUntil(lambda: len(ended) == 300, timeout=10_000)
    assert sorted(ended) == list(range(300))
