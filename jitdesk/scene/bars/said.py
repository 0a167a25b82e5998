"""What bars say, as columns: filled in for those that come into view."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jitdesk.scene.bars.faces import BarFace
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.state import ICONS
from jitdesk.scene.bars.texts import Texts

# Icons by number; 0 is none.
ICON_NAMES = ("", *dict.fromkeys(icon for icon in ICONS.values() if icon), "lock", "clash")
MOST_SECONDS = 3
_YIELDING = ("no-reply", "check", "")


@dataclass(frozen=True, eq=False)
class Said:
    """The texts and marks of some bars, one row a bar; texts by their number in `Texts`.

    Attributes
    ----------
    name, full_name, part, load : ndarray
        As in `BarFace`; the load is part and quantity.
    seconds : ndarray, shape (n, 3)
        The second lines of the hour zoom, longest first, 0 where there are fewer.
    icon : ndarray
        Place in `ICON_NAMES`.
    jis : ndarray of bool
        Whether it carries the tag.
    unloaded : ndarray
        Thousandths; -1 unless unloading.
    """

    name: NDArray[np.int32]
    full_name: NDArray[np.int32]
    part: NDArray[np.int32]
    load: NDArray[np.int32]
    seconds: NDArray[np.int32]
    icon: NDArray[np.int8]
    jis: NDArray[np.bool_]
    unloaded: NDArray[np.int16]

    @classmethod
    def blank(cls, bars: int) -> "Said":
        """Return what bars say before anybody has asked."""
        name, full_name, part, load = (np.zeros(bars, np.int32) for _ in range(4))
        seconds = np.zeros((bars, MOST_SECONDS), np.int32)
        marks = np.zeros(bars, np.int8), np.zeros(bars, np.bool_), np.zeros(bars, np.int16)
        return cls(name, full_name, part, load, seconds, *marks)

    def write(self, row: int, face: BarFace, texts: Texts) -> None:
        """Take what a face says."""
        number = texts.number
        self.name[row], self.full_name[row] = number(face.name), number(face.full_name)
        self.part[row], self.load[row] = number(face.part), number(face.part_and_quantity)
        for place, second in enumerate(face.second[:MOST_SECONDS]):
            self.seconds[row, place] = number(second)
        self.icon[row] = ICON_NAMES.index(icon_of(face))
        self.jis[row], self.unloaded[row] = face.jis, face.unloaded

    def rows(self, at: Ints | NDArray[np.bool_]) -> "Said":
        """Return some of the rows."""
        return Said(*(getattr(self, name)[at] for name in self.__dataclass_fields__))


class SaidSoFar:
    """Asks each bar once what it says.

    Parameters
    ----------
    bars : int
        How many there are.
    texts : Texts
        Numbers what they say.
    ask : callable
        Returns the faces of some bars.
    """

    def __init__(self, bars: int, texts: Texts, ask: Callable[[Ints], list[BarFace]]) -> None:
        self._said = Said.blank(bars)
        self._asked = np.zeros(bars, np.bool_)
        self._texts = texts
        self._ask = ask

    def of(self, bars: Ints) -> Said:
        """Return what these bars say."""
        missing = bars[~self._asked[bars]]
        if len(missing):
            for bar, face in zip(missing.tolist(), self._ask(missing), strict=True):
                self._said.write(bar, face, self._texts)
            self._asked[missing] = True
        return self._said.rows(bars)


def icon_of(face: BarFace) -> str:
    """Return the state's icon; a locked bar's padlock stands in for "no reply" or "confirmed"."""
    icon = ICONS[face.state]
    return "lock" if face.locked and icon in _YIELDING else icon
