"""How long work over a file says how far it is."""

from collections.abc import Callable

Report = Callable[[int, int, str], None]
"""Hears (done, total, note); may raise to cancel."""


def unheard(done: int, total: int, note: str) -> None:
    """Report to nobody."""


class TwoPasses:
    """The progress of a file that is gone through twice by turns: taken apart, and made into lines.

    Parameters
    ----------
    report : Report
        Hears both passes as one: of twice the total.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._done = [0, 0]

    def hear(self, turn: int) -> Report:
        """Return what hears one of the passes, 0 or 1."""

        def heard(done: int, total: int, note: str) -> None:
            self._done[turn] = done
            self._report(sum(self._done), 2 * total, note)

        return heard
