"""The week's marks: every truck at its true time, like ones that touch merged, words only where needed.

Nothing here depends on how far the view is panned, so a part that is painted alone looks as the whole did.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.bars.columns import RowSpans
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.scene import LEAST_BAR, BarScene
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.texts import TextRuler
from jitdesk.scene.bars.trouble import Trouble, troubles_of
from jitdesk.scene.time_scale import TimeScale

WORD_PX, WORD_WEIGHT, WORD_AIR = 11, 600, 4
_MERGE_GAP = 3


@dataclass(frozen=True, slots=True)
class Word:
    """What stands in the lane above an exception: its text, width, and offset from the mark's left."""

    text: str
    width: int
    offset: int


@dataclass(frozen=True, eq=False)
class WeekMarks:
    """The marks of some rows at one zoom, as columns in order of row and time.

    Attributes
    ----------
    box : ndarray of int64, shape (n, 4)
        x, y, width, height in pixels; x without the pan.
    state : ndarray of int8
        A `BarState`.
    count : ndarray of int64
        Trucks in the mark.
    spans : RowSpans
        Finds the marks of rows and times.
    words : dict of int to Word
        The words of the bars that stand out and have room for them.
    """

    box: Ints
    state: NDArray[np.int8]
    count: Ints
    spans: RowSpans
    words: dict[int, Word]


def week_marks(scene: BarScene, scale: TimeScale, rows: range) -> WeekMarks:
    """Return the marks of some rows at a scale's zoom."""
    columns, unpanned = scene.bars, replace(scale, scrolled=0)
    these = columns.in_rows(rows)
    loud = scene.standing_out[these]
    bars = these.start + np.flatnonzero(~loud)
    left = unpanned.xs(columns.start[bars])
    right = np.maximum(unpanned.xs(columns.end[bars]), left + LEAST_BAR)
    row, state = columns.row[bars], columns.state[bars]
    opens = np.ones(len(bars), dtype=bool)
    opens[1:] = (row[1:] != row[:-1]) | (state[1:] != state[:-1]) | (left[1:] - right[:-1] >= _MERGE_GAP)
    first = np.flatnonzero(opens)
    ends, rights = (np.maximum.reduceat(of, first) if len(first) else of for of in (columns.end[bars], right))
    tops, heights = scene.rows.bar_tops, scene.rows.bar_heights
    box = np.stack([left[first], tops[row[first]], rights - left[first], heights[row[first]]], axis=1)
    spans = RowSpans(row[first], columns.start[bars][first], ends)
    count = np.diff(np.append(first, len(bars)))
    words = _words(scene, these.start + np.flatnonzero(loud), unpanned)
    return WeekMarks(box, state[first], count, spans, words)


def _words(scene: BarScene, loud: Ints, scale: TimeScale) -> dict[int, Word]:
    """Place words at their mark; else ending at it; else leave the icon alone."""
    words: dict[int, Word] = {}
    with_lane = [bar for bar in loud.tolist() if scene.level(bar).name == "week"]
    taken = spoken = (-1, 0, "")
    for place, bar in enumerate(with_lane):
        row, box, text = int(scene.bars.row[bar]), scene.box(bar, scale), week_words(scene, bar)
        width = _word_width(scene.texts.ruler, text)
        following = with_lane[place + 1] if place + 1 < len(with_lane) else None
        free = following is None or int(scene.bars.row[following]) != row
        x = box.x if free or box.x + width <= scene.box(following, scale).x else box.right - width  # type: ignore[arg-type]
        said_before = spoken[0] == row and spoken[2] == text
        if said_before or (taken[0] == row and x < taken[1]):
            continue
        words[bar] = Word(text, width, x - box.x)
        taken = spoken = (row, x + width, text)
    return words


def _word_width(ruler: TextRuler, text: str) -> int:
    return ruler.width(text, WORD_PX, WORD_WEIGHT) + WORD_AIR


def week_words(scene: BarScene, bar: int) -> str:
    """Return what the week says about an exception: "Brenner +20", "Kessel on hold", "Ravna and Orlik"."""
    outlook, delivery = scene.outlook, int(scene.bars.delivery[bar])
    name, state = scene.face(bar).name, BarState(int(scene.bars.state[bar]))
    if state is BarState.HOLD:
        return say("{name} on hold", name=name)
    if state is BarState.OVERDUE:
        return say("{name} overdue", name=name)
    delay_min = int(outlook.promises.delay_s[delivery]) // MINUTE_S
    if state in (BarState.LATE, BarState.STOP) and delay_min > 0:
        return f"{name} +{delay_min}"
    causes = outlook.deadlines.causes(delivery)
    if causes:
        return say("{name} stops {outlook}", name=name, outlook=line_name(outlook.plan, causes[0][0]))
    if troubles_of(outlook)[delivery] == Trouble.NO_REPLY:
        return say("{name} no reply", name=name)
    both = sorted([delivery, *(int(other) for other in outlook.clashes.of(delivery))])
    pair = [place for row in both if (place := scene.bars.of_delivery(row)) is not None]
    pair.sort(key=lambda place: int(scene.bars.start[place]))
    return " and ".join(scene.face(place).name for place in pair[:2])
