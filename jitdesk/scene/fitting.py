"""How words give way where room is short: whole, never cut, never elided."""

from collections.abc import Callable, Iterable


def first_that_fits(texts: Iterable[str], room_px: float, width_px: Callable[[str], float]) -> str:
    """Return the first text that is not wider than the room, or "" when none fits.

    Parameters
    ----------
    texts : iterable of str
        The same thing said in fewer and fewer words, longest first.
    room_px : float
        Width at hand.
    width_px : callable
        Measures a text.
    """
    return next((text for text in texts if width_px(text) <= room_px), "")
