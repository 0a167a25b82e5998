"""What stands on the coverage strips: blocks where parts are missing, landings, and the words about them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import say
from jitdesk.domain.wording import clock_text, decimal_text, short_duration_text, time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.texts import TextRuler
from jitdesk.scene.strip_columns import FULL_HEIGHT_H
from jitdesk.scene.strip_rows import FAR, StripRows
from jitdesk.scene.time_scale import TimeScale

Ints = NDArray[np.int64]

LEAST_BLOCK_PX = 3
_LEAST_PILL_PX = 40
# Letters and air. The shortest text may be smaller, so that a short block, too, says how long it is.
_PILL, _LOW_PILL, _SMALL_PILL = (12, 16), (11, 12), (11, 6)
_LOW_ROW = 18
_BIT = 1e-6
_PILL_HEIGHT, _VALUE_HEIGHT, _PLATE_HEIGHT, _SIGN_EDGE = 21, 16, 15, 11
_VALUE_AIR, _FROM_STEP, _FROM_EDGE = 10, 5, 14


@dataclass(frozen=True, slots=True)
class Word:
    """Something to read on a strip, at its place.

    Attributes
    ----------
    kind : {"missing", "hours", "stop", "low"}
        How long parts are missing; hours of stock; when a day's first line stops; the sign of low stock.
    text : str
        Empty for a sign.
    letters : int
        Height of the type in design pixels.
    of : int
        Position of the row.
    x, y, w, h : int
        Pixels, from pixel 0 of the scale and from the row's top.
    """

    kind: Literal["missing", "hours", "stop", "low"]
    text: str
    letters: int
    of: int
    x: int
    y: int
    w: int
    h: int

    def beside(self, other: "Word") -> bool:
        """Tell whether two words of one row leave each other alone."""
        return self.x + self.w <= other.x or other.x + other.w <= self.x


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Where parts are missing: positions of rows, and pixels [x, end_x) of the scale, rising.

    ``one`` is the gap that a block shows, -1 where several would be painted over each other.
    """

    of: Ints
    x: Ints
    end_x: Ints
    one: Ints


# Asked for by what looks, what is said, and what is painted, each time a drag comes back.
@lru_cache(maxsize=32)
def blocks(strips: StripRows, scale: TimeScale) -> Blocks:
    """Return the blocks of all rows; gaps too close to be told apart are one."""
    gaps = strips.gaps
    if not len(gaps.of):
        return Blocks(gaps.of, gaps.begin, gaps.until, gaps.of)
    x = scale.xs(gaps.begin)
    end_x = np.maximum(scale.xs(gaps.until) - strips.look.air, x + LEAST_BLOCK_PX)
    # Rows are kept apart by a span that no picture has.
    far = gaps.of << 48
    reached = np.maximum.accumulate(end_x + far)
    apart = np.append(True, (x + far)[1:] >= reached[:-1])
    first = np.flatnonzero(apart)
    last = np.append(first[1:], len(x)) - 1
    return Blocks(gaps.of[first], x[first], (reached - far)[last], np.where(first == last, first, -1))


class StripMarks:
    """Finds the words of strips.

    Parameters
    ----------
    outlook : Outlook
        For the plant's clock.
    ruler : TextRuler
        Measures text.
    text_scale : float
        The user's text size.
    length_text : callable
        Says how long parts are missing, given seconds.
    """

    def __init__(
        self,
        outlook: Outlook,
        ruler: TextRuler,
        text_scale: float = 1.0,
        length_text: Callable[[int], str] = short_duration_text,
    ) -> None:
        self._outlook, self._ruler, self._text_scale, self._length_text = (
            outlook,
            ruler,
            text_scale,
            length_text,
        )
        self.words = lru_cache(maxsize=32)(self._words)
        self._time_of = lru_cache(maxsize=4096)(self._time_and_width)

    def _words(self, strips: StripRows, scale: TimeScale, height: int) -> tuple[Word, ...]:
        """Return what is to be read in rows of a height, within the scale's view."""
        if strips.look.part_of == "days":
            return (*self._day_stops(strips, scale, height), *self._day_lows(strips, scale, height))
        missing = list(self._missing(strips, scale, height))
        if not strips.look.values:
            return tuple(missing)
        return (*missing, *_side_by_side(self._hours(strips, scale, height), missing))

    def _px(self, length: float) -> int:
        return round(length * self._text_scale)

    def _missing(self, strips: StripRows, scale: TimeScale, height: int) -> Iterator[Word]:
        """Say how long parts are missing, in the middle of what is in view of each block."""
        found = blocks(strips, scale)
        left, right = np.maximum(found.x, 0), np.minimum(found.end_x, scale.width)
        for block in np.flatnonzero(right - left >= _LEAST_PILL_PX).tolist():
            texts = self.gap_texts(strips, int(found.one[block]), scale)
            room = int(right[block] - left[block]) - 2
            is_low = height < self._px(_LOW_ROW)
            usual = _LOW_PILL if is_low else _PILL
            for text, (letters, air) in (*((text, usual) for text in texts), (texts[-1], _SMALL_PILL)):
                width = self._ruler.width(text, letters, 600) + self._px(air)
                if width <= room:
                    tall = min(self._px(_PILL_HEIGHT), height - (2 if is_low else 4))
                    x = int(left[block] + right[block] - width) // 2
                    place = (int(found.of[block]), x, (height - tall) // 2, width, tall)
                    yield Word("missing", text, letters, *place)
                    break

    def gap_texts(self, strips: StripRows, gap: int, scale: TimeScale) -> tuple[str, ...]:
        """Return what is said of a gap, from the longest text to the shortest; -1 stands for several."""
        if gap < 0 or strips.gaps.until[gap] == FAR:
            return (say("no parts"),)
        begin, until = int(strips.gaps.begin[gap]), int(strips.gaps.until[gap])
        now, zone = self._outlook.now, self._outlook.plan.zone
        if until > scale.end:
            when = clock_text(until, now, zone)
            return (say("no parts until {when}", when=when), say("until {when}", when=when))
        if strips.look.part_of == "shifts":  # nights are no part of a length
            return (
                say("no parts to {until}", until=clock_text(until, now, zone)),
                say("to {until}", until=time_text(until, zone)),
            )
        lasts = self._length_text(until - begin)
        return (say("no parts {lasts}", lasts=lasts), lasts)

    def _hours(self, strips: StripRows, scale: TimeScale, height: int) -> Iterator[Word]:
        """Name the hours of stock: at now, at the right edge, and just after each step."""
        rows = strips.covered.of
        steps = (strips.landed_at > scale.start) & (strips.landed_at < scale.end)
        of = np.concatenate([rows, rows, strips.landed_of[steps]])
        at = np.concatenate(
            [np.full(len(rows), strips.now), np.full(len(rows), scale.end), strips.landed_at[steps]]
        )
        shown = (
            (at >= scale.start) & (at <= scale.end) & (at >= strips.covered.begin[np.searchsorted(rows, of)])
        )
        hours = strips.hours_at(of, at)
        tall = min(self._px(_VALUE_HEIGHT), height - 6)
        body, edge = height - 2, scale.width
        for row, instant, value in zip(
            of[shown].tolist(), at[shown].tolist(), hours[shown].tolist(), strict=True
        ):
            # Just halfway is a matter of the last bit, which depends on where the curve was cut.
            text = f"{decimal_text(value + _BIT)} h"
            width = self._ruler.width(text, 11, 600) + self._px(_VALUE_AIR)
            x = scale.x(instant) + _FROM_STEP
            if x + width + _FROM_EDGE > edge:
                x = edge - width - _FROM_EDGE
            middle = body - min(value / FULL_HEIGHT_H, 1.0) * (body - 3)
            y = min(max(round(middle - tall / 2), 3), body - tall)
            yield Word("hours", text, 11, row, x, y, width, tall)

    def _day_stops(self, strips: StripRows, scale: TimeScale, height: int) -> Iterator[Word]:
        """Say when the first line stops in a cell."""
        xs, end_xs = scale.xs(strips.gaps.begin), scale.xs(strips.gaps.until) - strips.look.air
        tall = min(self._px(_PLATE_HEIGHT), height - 4)
        for cell in np.flatnonzero((end_xs > 0) & (xs < scale.width)).tolist():
            text, width = self._time_of(int(strips.stops_at[cell]))
            room = int(end_xs[cell] - xs[cell])
            if width + 2 <= room:
                x = int(xs[cell]) + (room - width) // 2
                place = (int(strips.gaps.of[cell]), x, (height - tall) // 2, width, tall)
                yield Word("stop", text, 11, *place)

    def _time_and_width(self, instant: int) -> tuple[str, int]:
        text = time_text(instant, self._outlook.plan.zone)
        return text, self._ruler.width(text, 11, 700)

    def _day_lows(self, strips: StripRows, scale: TimeScale, height: int) -> Iterator[Word]:
        xs, end_xs, edge = scale.xs(strips.low.begin), scale.xs(strips.low.until), self._px(_SIGN_EDGE)
        for cell in np.flatnonzero((end_xs > 0) & (xs < scale.width)).tolist():
            room = int(end_xs[cell] - xs[cell]) - strips.look.air
            if room >= edge + 2:
                x = int(xs[cell]) + (room - edge) // 2
                yield Word("low", "", 0, int(strips.low.of[cell]), x, (height - edge) // 2, edge, edge)


def _side_by_side(words: Iterator[Word], taken: list[Word]) -> list[Word]:
    """Return those words that stand on no other, the first ones first."""
    standing: dict[int, list[Word]] = {}
    for word in taken:
        standing.setdefault(word.of, []).append(word)
    kept = []
    for word in words:
        others = standing.setdefault(word.of, [])
        if all(word.beside(other) for other in others):
            others.append(word)
            kept.append(word)
    return kept
