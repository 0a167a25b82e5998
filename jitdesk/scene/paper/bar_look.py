"""How a bar looks on paper, where there is no colour: frame, pattern and spine say its state."""

from jitdesk.domain.language import later
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.sheet.marks import Box, Fill, Hatch, Mark, Rule, Strip

_DOUBTFUL = (BarState.PLANNED, BarState.OVERDUE)
_HERE = (BarState.ARRIVED, BarState.UNLOADING)


def bar_look(state: BarState, width: float, height: float) -> list[Mark]:
    """Return a bar without words: frame, pattern and spine say its state in black and white."""
    if state is BarState.STOP:
        return [Box(0.0, 0.0, width, height, 0.5, stroke=0, fill=Fill.BLACK)]
    frame = Box(
        0.15,
        0.15,
        max(width - 0.3, 0.1),
        height - 0.3,
        0.5,
        stroke=0.15 if state is BarState.RECEIVED else 0.6 if state in _HERE else 0.3,
        fill=Fill.WHITE,
        dashed=state in _DOUBTFUL or state is BarState.CANCELLED,
    )
    marks: list[Mark] = [frame]
    if state is BarState.HOLD:
        marks.append(Hatch(0.3, 0.3, max(width - 0.6, 0.1), height - 0.6))
    if state in (BarState.CONFIRMED, BarState.LATE):
        marks.append(Box(0.0, 0.0, min(1.0, width), height, 0.3, stroke=0, fill=Fill.BLACK))
    if state is BarState.CANCELLED:
        marks.append(Rule(0.3, height / 2, max(width - 0.6, 0.1), 0.0, 0.3))
    return marks


LEGEND = tuple(
    (Strip(3.6, tuple(bar_look(state, 7.0, 3.6))), said)
    for state, said in (
        (BarState.PLANNED, later("not confirmed")),
        (BarState.CONFIRMED, later("confirmed, +20 = late")),
        (BarState.ARRIVED, later("here")),
        (BarState.RECEIVED, later("received")),
        (BarState.HOLD, later("on hold")),
        (BarState.STOP, later("a line stops for it")),
        (BarState.CANCELLED, later("cancelled")),
    )
)
"""Samples of bars, each with what it means."""
