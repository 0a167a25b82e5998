"""What a page is made of: marks at places in millimetres, from the paper's upper left corner, y down."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Literal

ASCENT = 0.95
"""How far a letter may reach above its baseline, in heights of its type."""
LINE_HEIGHT = 1.2
"""From one baseline to the next, in heights of the type."""


class Fill(Enum):
    """What a box is filled with; there is no grey, a copier makes dirt of it."""

    NONE = "none"
    BLACK = "black"
    WHITE = "white"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text.

    Parameters
    ----------
    x, y : float
        The left end of its baseline.
    text : str
        Plain text, never markup.
    size : float
        Height of the type in mm.
    weight : int
        400, 500, 600 or 700.
    width : float
        As measured.
    white : bool
        White, on a black box.
    """

    x: float
    y: float
    text: str
    size: float
    weight: int
    width: float
    white: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line from (x, y) to (x + dx, y + dy), `thickness` mm thick."""

    x: float
    y: float
    dx: float
    dy: float
    thickness: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners; `stroke` is the thickness of its frame, 0 for none."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    stroke: float = 0.3
    fill: Fill = Fill.NONE
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Hatch:
    """An area of diagonal lines."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bars:
    """A bar code, centred in its area; the area holds the quiet zones at both ends.

    `modules` are "1" (bar) and "0" (gap), without quiet zones; `quiet` counts those of one quiet zone.
    """

    x: float
    y: float
    width: float
    height: float
    modules: str
    quiet: int


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code at the right upper end of a square area; `modules` are its rows, 1 is black."""

    x: float
    y: float
    width: float
    height: float
    modules: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Icon:
    """A sign that stands for a state: `stop` an octagon with "!", `hold` two bars in a square."""

    x: float
    y: float
    width: float
    height: float
    name: Literal["stop", "hold"]
    white: bool = False


Mark = Text | Rule | Box | Hatch | Bars | Squares | Icon


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """Return the same mark further right by `dx` and down by `dy`."""
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


@dataclass(frozen=True, slots=True)
class Strip:
    """Marks that belong together, from their own upper left corner, and how much height they take."""

    height: float
    marks: tuple[Mark, ...] = ()

    def at(self, x: float, y: float) -> tuple[Mark, ...]:
        """Return the marks with the strip's corner at (x, y)."""
        return tuple(moved(mark, x, y) for mark in self.marks)


def stacked(strips: Iterable[Strip]) -> Strip:
    """Return strips one below the other as one."""
    marks: list[Mark] = []
    height = 0.0
    for strip in strips:
        marks += strip.at(0.0, height)
        height += strip.height
    return Strip(height, tuple(marks))


def chunks(strips: list[Strip], tallest: float) -> list[list[Strip]]:
    """Return strips in runs that are at most `tallest` mm high, or of one strip."""
    runs: list[list[Strip]] = [[]]
    height = 0.0
    for strip in strips:
        if runs[-1] and height + strip.height > tallest:
            runs.append([])
            height = 0.0
        runs[-1].append(strip)
        height += strip.height
    return runs


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its paper's width and height in mm, and its marks in the order of painting."""

    width: float
    height: float
    marks: tuple[Mark, ...]
