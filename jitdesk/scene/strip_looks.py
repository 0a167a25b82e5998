"""What of the strips looks otherwise after a step of a drag, or after a pan."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil, floor

import numpy as np

from jitdesk.scene.strip_columns import PixelGrid, StripColumns, strip_columns
from jitdesk.scene.strip_marks import Word, blocks
from jitdesk.scene.strip_rows import StripRows
from jitdesk.scene.time_scale import TimeScale

_BIT = 1e-9
_Mark = tuple[int, int, int, object]  # row, from and to which pixel, and what it is


@dataclass(frozen=True, slots=True, eq=False)
class RowLooks:
    """How rows look within a scale's view: their columns, and the marks on them."""

    columns: StripColumns
    ratio: float
    marks: frozenset[_Mark]

    def changes(self, other: "RowLooks") -> tuple[range, range] | None:
        """Return the rows and the pixels within which the two differ; None where they do not."""
        ones, others = self.columns, other.columns
        # A curve that was cut elsewhere is the same curve but for its last bits.
        moved = abs(ones.share - others.share) > _BIT
        differ = (ones.tone != others.tone) | ((ones.tone > 0) & moved)
        rows, columns = np.flatnonzero(differ.any(axis=1)), np.flatnonzero(differ.any(axis=0))
        marks = self.marks ^ other.marks
        touched = [*rows[:1].tolist(), *rows[-1:].tolist(), *(row for row, *_ in marks)]
        if not touched:
            return None
        # A step is drawn up in its own column from the level before it.
        pixels = [floor(each / self.ratio) for each in columns[:1].tolist()]
        pixels += [ceil((each + 2) / self.ratio) for each in columns[-1:].tolist()]
        pixels += [x for _, left, right, _ in marks for x in (left, right)]
        return range(min(touched), max(touched) + 1), range(min(pixels), max(pixels))


# The looks after one step of a drag are those before the next.
@lru_cache(maxsize=2)
def row_looks(strips: StripRows, scale: TimeScale, ratio: float, words: tuple[Word, ...]) -> RowLooks:
    """Return how strips look; ``ratio`` is the screen's pixels to one of the scale."""
    grid = PixelGrid(scale, ratio, 0, ceil(scale.width * ratio))
    found = blocks(strips, scale)
    marks: set[_Mark] = {(word.of, word.x - 1, word.x + word.w + 1, word) for word in words}
    cells = zip(found.of.tolist(), found.x.tolist(), found.end_x.tolist(), strict=True)
    marks.update((row, x - 1, end_x + 1, "block") for row, x, end_x in cells)
    landed = zip(strips.landed_of.tolist(), scale.xs(strips.landed_at).tolist(), strict=True)
    marks.update((row, x, x, "landing") for row, x in landed)
    return RowLooks(strip_columns(strips, grid), ratio, frozenset(marks))


def unlike_after_pan(before: Iterable[Word], after: Iterable[Word], by: int) -> set[Word]:
    """Return the words that do not simply move with a pan: as they would stand, and as they stand."""
    return {replace(word, x=word.x + by) for word in before} ^ set(after)
