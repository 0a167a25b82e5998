"""What of the strips looks otherwise after a step of a drag, or after a pan."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from jitdesk.domain.values import HOUR_S
from jitdesk.scene.strip_marks import Word, blocks
from jitdesk.scene.strip_rows import Spans, StripRows
from jitdesk.scene.time_scale import TimeScale

# What decides how a strip looks from one pixel to another: its row, then whatever tells it from others.
_Mark = tuple[tuple[object, ...], tuple[int, int]]
# As far outside the view, nothing reaches into it.
_OUTSIDE_PX = 16
_DIGITS = 6  # of hours: a curve that is cut elsewhere is the same but for its last bits


@dataclass(frozen=True, slots=True, eq=False)
class RowLooks:
    """How rows look within a scale's view: all that is drawn there, and from and to which pixel."""

    marks: dict[tuple[object, ...], tuple[int, int]]

    def changes(self, other: "RowLooks") -> tuple[range, range] | None:
        """Return the rows and the pixels within which the two differ; None where they do not."""
        changed = self.marks.keys() ^ other.marks.keys()
        if not changed:
            return None
        rows = [int(row) for row, *_ in changed]  # type: ignore[call-overload]
        lefts, rights = zip(*(self.marks.get(key) or other.marks[key] for key in changed), strict=True)
        return range(min(rows), max(rows) + 1), range(min(lefts), max(rights))


# The looks after one step of a drag are those before the next, and a drag goes to and fro.
@lru_cache(maxsize=32)
def row_looks(strips: StripRows, scale: TimeScale, words: tuple[Word, ...]) -> RowLooks:
    """Return how strips look within the scale's view."""
    marks: dict[tuple[object, ...], tuple[int, int]] = {
        (word.of, word): (word.x - 1, word.x + word.w + 1) for word in words
    }
    for name in ("covered", "low", "gaps", "doubted"):
        marks.update(_ends(name, getattr(strips, name), scale, strips.look.least_low))
    marks.update(_block_ends(strips, scale))
    if not strips.look.flat:
        marks.update(_stretches(strips, scale))
    landed = zip(strips.landed_of.tolist(), scale.xs(strips.landed_at).tolist(), strict=True)
    marks.update(((row, "landing", x), (x, x)) for row, x in landed)
    return RowLooks(marks)


def _ends(name: str, times: Spans, scale: TimeScale, least: int) -> Iterator[_Mark]:
    """Yield both ends of times: between ends that did not move nothing looks otherwise."""
    for end, instants in (("begin", times.begin), ("until", times.until)):
        xs = np.clip(scale.xs(instants), -_OUTSIDE_PX, scale.width + _OUTSIDE_PX)
        for row, x in zip(times.of.tolist(), xs.tolist(), strict=True):
            yield (row, name, end, x), (x, x + least)


def _block_ends(strips: StripRows, scale: TimeScale) -> Iterator[_Mark]:
    """Yield blocks: their hatch hangs on where they begin, their frame on both ends."""
    found, edge = blocks(strips, scale), scale.width + _OUTSIDE_PX
    cells = zip(found.of.tolist(), found.x.tolist(), np.minimum(found.end_x, edge).tolist(), strict=True)
    for row, x, end_x in cells:
        yield (row, "block", x), (max(x - 1, -_OUTSIDE_PX), end_x + 1)
        yield (row, "block's end", end_x), (end_x - 2, end_x + 2)


def _stretches(strips: StripRows, scale: TimeScale) -> Iterator[_Mark]:
    """Yield both ends of each straight piece of the curves, as far as it is in view, with its slope.

    A piece that ends elsewhere on its line looks otherwise between the two ends only.
    """
    around_s = round(_OUTSIDE_PX * HOUR_S / scale.px_per_hour)
    start, end = scale.start - around_s, scale.end + around_s
    of, at, until = strips.of[:-1], strips.at[:-1], strips.at[1:]
    seen = np.flatnonzero((of == strips.of[1:]) & (at < end) & (until > start))
    of, at, until = of[seen], at[seen], until[seen]
    first = strips.hours[:-1][seen]
    slope = (strips.hours[1:][seen] - first) / np.maximum(until - at, 1)
    slopes = (slope * HOUR_S).round(_DIGITS).tolist()
    for name, instants in (("from", np.maximum(at, start)), ("to", np.minimum(until, end))):
        levels = (first + slope * (instants - at)).round(_DIGITS).tolist()
        xs = scale.xs(instants).tolist()
        for row, *look, x in zip(of.tolist(), instants.tolist(), levels, slopes, xs, strict=True):
            yield (row, name, *look), (x, x + 2)


def unlike_after_pan(before: Iterable[Word], after: Iterable[Word], by: int) -> set[Word]:
    """Return the words that do not simply move with a pan: as they would stand, and as they stand."""
    known, found = {}, set()
    for word in before:
        known[word.kind, word.text, word.letters, word.of, word.x + by, word.y, word.w, word.h] = word
    for word in after:
        if (
            known.pop((word.kind, word.text, word.letters, word.of, word.x, word.y, word.w, word.h), None)
            is None
        ):
            found.add(word)
    return found | {replace(word, x=word.x + by) for word in known.values()}
