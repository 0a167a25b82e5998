"""Text columns as codes: each text of a plan is kept once, and its cells are small numbers."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int32]
Objects = NDArray[Any]

UNSEEN = -1
"""The code of a word that no cell ever held."""

# For more codes than these, one look-up a row is quicker than a comparison a code.
_FEW = 8


class Words:
    """Every text of a plan, each with a number of its own.

    It grows and never forgets or renames a word, so all tables of a plan and all of its later steps share
    one: there, equal texts have equal codes.
    """

    def __init__(self, distinct: Sequence[str] = ()) -> None:
        self._codes = _Growing(distinct)

    def __len__(self) -> int:
        return len(self._codes)

    @property
    def room(self) -> int:
        """How many words fit before more room is made: the length of what is indexed by codes."""
        return len(self._codes.array)

    def code(self, word: str) -> int:
        """Return the code of a word, ``UNSEEN`` where no cell ever held it."""
        return self._codes.get(word, UNSEEN)

    def codes(self, texts: Iterable[str], count: int) -> Codes:
        """Return the codes of so many texts; those that are new get one."""
        return np.fromiter(map(self._codes.__getitem__, texts), np.int32, count)

    def word(self, code: int) -> str:
        """Return the text that has a code."""
        return str(self._codes.array[code])

    def decoded(self, codes: NDArray[np.integer[Any]]) -> Objects:
        """Return the texts that have these codes."""
        texts: Objects = self._codes.array[codes]
        return texts

    def distinct(self) -> list[str]:
        """Return all words in the order of their codes."""
        words: list[str] = self._codes.array[: len(self)].tolist()
        return words


class _Growing(dict[str, int]):
    """Word to code; a word that is asked for the first time gets the next one."""

    def __init__(self, distinct: Sequence[str]) -> None:
        super().__init__(zip(distinct, range(len(distinct)), strict=True))
        self.array: Objects = np.empty(len(distinct) + 64, dtype=object)
        self.array[: len(distinct)] = distinct
        self._lock = Lock()

    def __missing__(self, word: str) -> int:
        with self._lock:  # a reader in another thread finds the word before its code
            code = self.get(word)
            if code is None:
                code = len(self)
                if code == len(self.array):
                    self.array = np.concatenate([self.array, np.empty(code, dtype=object)])
                self.array[code] = word
                self[word] = code
            return code


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """A text column: a code a row, and the words that the codes stand for.

    Attributes
    ----------
    codes : ndarray of int32, one a row
    words : Words
    """

    codes: Codes
    words: Words

    @classmethod
    def of(cls, texts: Iterable[str], count: int, words: Words) -> "Texts":
        """Return so many texts as a column of these words."""
        return cls(words.codes(texts, count), words)

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, at: Any) -> "Texts":
        """Return the rows of a slice, of positions or of a mask."""
        return Texts(self.codes[at], self.words)

    def word(self, row: int) -> str:
        """Return the text of a row."""
        return self.words.word(int(self.codes[row]))

    def decoded(self) -> Objects:
        """Return the texts as an array of objects."""
        return self.words.decoded(self.codes)

    def is_one_of(self, wanted: Iterable[str]) -> NDArray[np.bool_]:
        """Tell for each row whether its text is one of these."""
        return self.has_code({self.words.code(word) for word in wanted})

    def has_code(self, wanted: Set[int]) -> NDArray[np.bool_]:
        """Tell for each row whether its code is one of these; no row has ``UNSEEN``."""
        if len(wanted) > _FEW:
            is_wanted = np.zeros(self.words.room + 1, dtype=bool)
            is_wanted[list(wanted)] = True
            return is_wanted[self.codes]
        first, *others = wanted or {UNSEEN}
        found: NDArray[np.bool_] = self.codes == first
        for code in others:
            found |= self.codes == code
        return found

    def codes_in(self, words: Words) -> Codes:
        """Return the column's codes in other words, ``UNSEEN`` for texts that are not among them."""
        if words is self.words:
            return self.codes
        theirs = np.fromiter(map(words.code, self.words.distinct()), np.int32, len(self.words))
        return theirs[self.codes] if len(theirs) else self.codes

    def recoded(self, words: Words) -> "Texts":
        """Return the column as codes of other words, which get those of its texts that they lack."""
        used = np.flatnonzero(np.bincount(self.codes, minlength=1))
        theirs = np.zeros(len(used) and int(used[-1]) + 1, np.int32)
        theirs[used] = words.codes(self.words.decoded(used).tolist(), len(used)) if len(self) else 0
        return Texts(theirs[self.codes], words)

    def with_texts(self, rows: Sequence[int], texts: Sequence[str]) -> "Texts":
        """Return the column with other texts in these rows."""
        codes = self.codes.copy()
        codes[list(rows)] = self.words.codes(texts, len(texts))
        return Texts(codes, self.words)

    def with_more(self, texts: Sequence[str]) -> "Texts":
        """Return the column with texts added at its end."""
        return Texts(np.concatenate([self.codes, self.words.codes(texts, len(texts))]), self.words)
