"""Lines of text that fit: shrunk to a floor, then wrapped; never cut."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from jitdesk.scene.sheet.marks import ASCENT, LINE_HEIGHT, Strip, Text
from jitdesk.scene.sheet.paper import POINT_MM


class TextRuler(Protocol):
    """Measures text as the painter will draw it."""

    def width(self, text: str, size: float, weight: int) -> float:
        """Return the width in mm of `text` in type of `size` mm and `weight`."""


@dataclass(frozen=True, slots=True)
class Type:
    """A kind of text: its size and the size it may shrink to before it wraps, in points, and its weight."""

    points: float
    floor: float
    weight: int = 400
    white: bool = False

    @property
    def size(self) -> float:
        """Height in mm."""
        return self.points * POINT_MM


BODY = Type(9, 9)
BODY_BOLD = Type(9, 9, 700)
CAPTION = Type(8, 7)

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_JOINERS = "\u200c\u200d"
_ISOLATES = _FIRST_STRONG_ISOLATE + _POP_ISOLATE
_MARKS = frozenset(("Mn", "Me", "Mc"))
_UNPRINTABLE = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
_RIGHT_TO_LEFT = frozenset(("R", "AL"))


def plain(text: str) -> str:
    """Return outside text fit for paper: one line, no control characters, nothing that reorders a neighbour.

    A name written from right to left is isolated, so that the figures beside it stay where they belong.
    """
    kept = (
        " " if unicodedata.category(char) in _UNPRINTABLE and char not in _JOINERS else char for char in text
    )
    line = " ".join("".join(kept).split())
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in line):
        return _FIRST_STRONG_ISOLATE + line + _POP_ISOLATE
    return line


def joined(*texts: str) -> str:
    """Return the texts that are not empty with a dot between them, as plain text."""
    return " · ".join(filter(None, (plain(text) for text in texts)))


def lines_of(ruler: TextRuler, text: str, width: float, kind: Type) -> list[Strip]:
    """Return `text` as one strip a line, none wider than `width` mm.

    It is set in one line at the size of `kind`, or smaller down to its floor; else it wraps at the floor.
    """
    if not text:
        return []
    size, lines = _fitted(ruler, text, width, kind)
    return [_line(ruler, line, size, kind) for line in lines]


def written(ruler: TextRuler, text: str, kind: Type, x: float, baseline: float) -> Text:
    """Return text of the sheet's own words at a place where it is known to fit."""
    return Text(
        x, baseline, text, kind.size, kind.weight, ruler.width(text, kind.size, kind.weight), kind.white
    )


def centred(strips: list[Strip], width: float) -> list[Strip]:
    """Return lines of text in the middle of `width`."""
    return [Strip(strip.height, strip.at((width - _width_of(strip)) / 2, 0.0)) for strip in strips]


def aligned_right(strips: list[Strip], width: float) -> list[Strip]:
    """Return lines of text at the right end of `width`."""
    return [Strip(strip.height, strip.at(width - _width_of(strip), 0.0)) for strip in strips]


def beside(left: list[Strip], right: list[Strip], gap: float, width: float) -> list[Strip]:
    """Return two texts of a line each on one baseline where they fit in `width`, else one below the other."""
    if len(left) != 1 or len(right) != 1:
        return left + right
    x = _width_of(left[0]) + gap
    if x + _width_of(right[0]) > width:
        return left + right
    down = ASCENT / LINE_HEIGHT * (left[0].height - right[0].height)
    return [Strip(left[0].height, (*left[0].marks, *right[0].at(x, down)))]


def _width_of(strip: Strip) -> float:
    return max(mark.width for mark in strip.marks if isinstance(mark, Text))


def _line(ruler: TextRuler, text: str, size: float, kind: Type) -> Strip:
    mark = Text(0.0, ASCENT * size, text, size, kind.weight, ruler.width(text, size, kind.weight), kind.white)
    return Strip(LINE_HEIGHT * size, (mark,))


def _fitted(ruler: TextRuler, text: str, width: float, kind: Type) -> tuple[float, list[str]]:
    wanted = ruler.width(text, kind.size, kind.weight)
    if wanted <= width:
        return kind.size, [text]
    floor = kind.floor * POINT_MM
    shrunk = kind.size * width / wanted * 0.999
    if shrunk >= floor and ruler.width(text, shrunk, kind.weight) <= width:
        return shrunk, [text]
    return floor, _wrapped(ruler, text, width, floor, kind.weight)


def _wrapped(ruler: TextRuler, text: str, width: float, size: float, weight: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if ruler.width(longer, size, weight) <= width:
            lines[-1] = longer
            continue
        pieces = list(_broken(ruler, word, width, size, weight))
        lines += pieces if lines[-1] else []
        if not lines[0]:
            lines = pieces
    return lines


def _broken(ruler: TextRuler, word: str, width: float, size: float, weight: int) -> Iterator[str]:
    """Yield a word in pieces that fit, broken between what the eye takes for letters."""
    letters = _letters(word)
    while letters:
        count = _fitting(ruler, letters, width, size, weight)
        yield "".join(letters[:count])
        letters = letters[count:]


def _fitting(ruler: TextRuler, letters: list[str], width: float, size: float, weight: int) -> int:
    """Return how many letters fit, at least one."""
    low, high = 1, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if ruler.width("".join(letters[:middle]), size, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _letters(word: str) -> list[str]:
    """Return characters with what belongs to them: accents, joiners, skin tones, the halves of a flag."""
    letters: list[str] = []
    for char in word:
        if letters and (_belongs_to_previous(char) or _wants_next(letters[-1], char)):
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _belongs_to_previous(char: str) -> bool:
    return (
        unicodedata.category(char) in _MARKS
        or char in _JOINERS + _POP_ISOLATE
        or "\U0001f3fb" <= char <= "\U0001f3ff"
    )


def _wants_next(letter: str, char: str) -> bool:
    half_a_flag = len(letter) == 1 and _is_flag_half(letter) and _is_flag_half(char)
    return half_a_flag or letter[-1] in "\u200d" + _FIRST_STRONG_ISOLATE


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
