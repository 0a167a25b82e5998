"""How long work over a file says how far it is."""

from collections.abc import Callable

Report = Callable[[int, int, str], None]
"""Hears (done, total, note); may raise to cancel."""


def unheard(done: int, total: int, note: str) -> None:
    """Report to nobody."""
