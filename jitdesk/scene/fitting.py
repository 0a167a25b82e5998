"""How words give way where room is short: whole, never cut, never elided."""

from collections.abc import Callable, Iterable, Iterator


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


def packed(text: str, room_px: float, width_px: Callable[[str], float]) -> tuple[str, ...]:
    """Return the text in lines of whole words, each as long as the room allows.

    A word that is wider than the room has a line of its own.
    """
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_px(longer) <= room_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def with_fewer_words(sentence: str) -> Iterator[str]:
    """Yield a sentence whole, then with fewer and fewer of its words and "…" for the rest."""
    yield sentence
    words = sentence.split()
    for kept in range(len(words) - 1, 0, -1):
        yield " ".join(words[:kept]) + " …"
