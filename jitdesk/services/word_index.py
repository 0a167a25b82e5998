"""Which words of a plan have given letters in them, and how well they fit."""

import unicodedata
from collections.abc import Iterable
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.texts import Words

Fits = NDArray[np.int8]
Ints = NDArray[np.int64]

_END = 10  # of a word, among the letters of all
_LONGEST = 60
_PAIRS = 1 << 16
_LEAST_FOR_CLOSE = 4
_MOST_CLOSE, _MOST_COMPARED = 20, 20_000


class Fit(IntEnum):
    """How a word has the letters that are looked for, best first."""

    EXACT = 0
    BEGINS = 1
    WORD = 2  # a later word of it begins with them
    INSIDE = 3
    CLOSE = 4  # but for a letter
    NONE = 9


def folded(text: str) -> str:
    """Return a text as it is compared: without case, accents and line ends."""
    text = text.casefold().replace("\n", " ")
    if text.isascii():
        return text
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
    )


class WordIndex:
    """The letters of all words in one row, so that a key is answered by a few passes of numpy over them.

    It may be made in a worker thread. The few words that come with later steps are read one by one.

    Parameters
    ----------
    words : Words
        Those of the plan and of all its later steps.
    codes : ndarray of int64
        Those of the words that are looked for.
    """

    def __init__(self, words: Words, codes: Ints) -> None:
        self._words, self._codes, self._known = words, codes, len(words)
        self._folded = [folded(word) for word in words.decoded(codes).tolist()]
        letters = "\n".join(self._folded).encode(errors="replace") + b"\n" * (_LONGEST + 1)
        self._letters = np.frombuffer(letters, np.uint8)
        ends = np.flatnonzero(self._letters == _END)[: len(self._folded)]
        self._starts = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else ends
        self._code_of = np.repeat(codes, np.diff(ends, prepend=-1))
        self._begins = self._beginnings()
        self._is_beginning = np.zeros(len(self._letters), bool)
        self._is_beginning[self._begins] = True
        # Where each two letters stand beside each other, in order: what is typed is there or nowhere.
        pairs = self._letters[:-1].astype(np.uint16) << 8 | self._letters[1:]
        self._of_pair = np.argsort(pairs, kind="stable").astype(np.int32)
        self._pair_starts = np.concatenate([[0], np.cumsum(np.bincount(pairs, minlength=_PAIRS))])

    def _beginnings(self) -> Ints:
        """Return where a word begins, also one after a space or a mark."""
        own = self._letters[: len(self._code_of)]
        is_sign = np.array([chr(code).isalnum() or code >= 128 for code in range(256)])[own]
        after_none = np.concatenate([[True], ~is_sign[:-1]]) if len(own) else is_sign
        begins: Ints = np.flatnonzero(is_sign & after_none)
        return begins

    @property
    def newer(self) -> int:
        """How many words have come since it was made; thousands make it slow."""
        return len(self._words) - self._known

    def fits(self, wanted: str) -> Fits:
        """Return how each word of the plan, by its code, has folded letters in it; the last cell is for none.

        A single letter is looked for only where a word begins: inside it would be in nearly all.
        """
        fits = np.full(self._words.room + 1, Fit.NONE, np.int8)
        sought = wanted.encode(errors="replace")[:_LONGEST]
        if sought and len(self._code_of):
            self._put_own(np.frombuffer(sought, np.uint8), fits)
        for code in range(self._known, len(self._words)):
            fits[code] = _fit(folded(self._words.word(code)), wanted)
        return fits

    def _put_own(self, sought: NDArray[np.uint8], fits: Fits) -> None:
        places = self._places(sought)
        code = self._code_of[places]
        fits[code] = Fit.INSIDE
        fits[code[self._is_beginning[places]]] = Fit.WORD
        first = self._letters[places - 1] == _END  # before the first word stands the last one's end
        fits[code[first]] = Fit.BEGINS
        fits[code[first & (self._letters[places + len(sought)] == _END)]] = Fit.EXACT

    def _places(self, sought: NDArray[np.uint8]) -> Ints:
        """Return where letters stand, by the two of them beside each other that are rarest."""
        letters = self._letters
        if len(sought) == 1:
            begins: Ints = self._begins[letters[self._begins] == sought[0]]
            return begins
        pairs = sought[:-1].astype(np.int64) << 8 | sought[1:]
        first, last = self._pair_starts[pairs], self._pair_starts[pairs + 1]
        rarest = int(np.argmin(last - first))
        places = self._of_pair[first[rarest] : last[rarest]].astype(np.int64) - rarest
        places = places[places >= 0]
        for offset, letter in enumerate(sought.tolist()):
            if offset not in (rarest, rarest + 1):
                places = places[letters[places + offset] == letter]
        return places

    def close(self, wanted: str) -> Fits:
        """Return the words that differ from folded letters by one letter, or by two that changed places."""
        # Wanted seldom, and not on the way to the first window.
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        fits = np.full(self._words.room + 1, Fit.NONE, np.int8)
        if len(wanted) < _LEAST_FOR_CLOSE or not len(self._starts):
            return fits
        first = self._letters[self._starts] == wanted.encode(errors="replace")[0]
        lengths = np.diff(self._starts, append=len(self._code_of)) - 1
        near = np.flatnonzero(first & (np.abs(lengths - len(wanted)) <= 1))[:_MOST_COMPARED].tolist()
        found = extract(
            wanted,
            [self._folded[code] for code in near],
            scorer=OSA.distance,
            score_cutoff=1,
            limit=_MOST_CLOSE,
        )
        fits[self._codes[[near[number] for _, _, number in found]]] = Fit.CLOSE
        return fits


def _fit(word: str, wanted: str) -> Fit:
    if not wanted:
        return Fit.NONE
    if word == wanted:
        return Fit.EXACT
    if word.startswith(wanted):
        return Fit.BEGINS
    places = _occurrences(word, wanted)
    at_word = any(wanted[0].isalnum() and not word[place - 1].isalnum() for place in places)
    if at_word:
        return Fit.WORD
    return Fit.INSIDE if len(wanted) > 1 and wanted in word else Fit.NONE


def _occurrences(word: str, wanted: str) -> Iterable[int]:
    place = word.find(wanted, 1)
    while place >= 0:
        yield place
        place = word.find(wanted, place + 1)
