"""All that bars have ever said: each text once, by number, and measured once for each size of type."""

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from jitdesk.scene.bars.lanes import Ints

_UNMEASURED = -1


class TextRuler(Protocol):
    """Measures text before anything is painted."""

    def width(self, text: str, px: float, weight: int) -> int:
        """Return the width in whole pixels, rounded up."""
        ...


class Texts:
    """Numbers texts, so that columns can speak of them; number 0 is the empty text.

    Parameters
    ----------
    ruler : TextRuler
        Measures what has not been measured yet.
    """

    def __init__(self, ruler: TextRuler) -> None:
        self.ruler = ruler
        self._texts = [""]
        self._numbers = {"": 0}
        self._widths: dict[tuple[float, int], Ints] = {}

    def __len__(self) -> int:
        return len(self._texts)

    def __getitem__(self, number: int) -> str:
        return self._texts[number]

    def number(self, text: str) -> int:
        """Return a text's number; what cannot be printed becomes blank: it might turn the rest round."""
        if not text.isprintable():
            text = "".join(letter if letter.isprintable() else " " for letter in text)
        number = self._numbers.setdefault(text, len(self._texts))
        if number == len(self._texts):
            self._texts.append(text)
        return number

    def widths(self, numbers: NDArray[np.integer], px: float, weight: int) -> Ints:
        """Return the widths of texts in whole pixels, rounded up."""
        known = grown(self._widths.get((px, weight)), len(self))
        self._widths[px, weight] = known
        measure_missing(known, numbers, lambda number: self.ruler.width(self._texts[number], px, weight))
        widths: Ints = known[numbers]
        return widths


def grown(column: Ints | None, length: int) -> Ints:
    """Return a column of at least a length, what is new in it -1; it grows by doubling."""
    if column is None:
        column = np.full(256, _UNMEASURED, np.int64)
    while len(column) < length:
        column = np.concatenate([column, np.full(len(column), _UNMEASURED, np.int64)])
    return column


def measure_missing(column: Ints, numbers: NDArray[np.integer], measure: Callable[[int], int]) -> None:
    """Fill in the cells of a column that are asked for and still -1."""
    missing = numbers[column[numbers] == _UNMEASURED]
    for number in np.unique(missing).tolist() if len(missing) else ():
        column[number] = measure(number)
