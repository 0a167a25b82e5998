"""The stop flags on the axis: which stop is named where, so that none is lost and none overlaps another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from jitdesk.domain.wording import DASH, clock_text, time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import TimeScale

Docked = Literal["", "left", "right"]
_AIR_PX = 6
_ARROW_PX = 10


@dataclass(frozen=True, slots=True)
class LineStop:
    """A line and the second from which it has no parts."""

    line: str
    at: int


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag: pixels, words, whether it is the next stop, and the edge at which it docks."""

    x: int
    width: int
    text: str
    filled: bool
    docked: Docked
    stops: tuple[LineStop, ...]


def line_stops(outlook: Outlook) -> tuple[LineStop, ...]:
    """Return each line's first stop within the look-ahead, the next one first."""
    first: dict[str, int] = {}
    for problem in outlook.problems():
        if problem.at is not None and problem.line and problem.kind in ("stop", "hold"):
            first[problem.line] = min(problem.at, first.get(problem.line, problem.at))
    return tuple(
        sorted((LineStop(line, at) for line, at in first.items()), key=lambda stop: (stop.at, stop.line))
    )


def place_flags(
    stops: Sequence[LineStop], scale: TimeScale, outlook: Outlook, measure: Callable[[str], int]
) -> tuple[Flag, ...]:
    """Return the flags, left to right.

    Parameters
    ----------
    stops : sequence of LineStop
        In time order; the first is the next one.
    measure : callable
        Width in pixels of a flag that says a text.
    """
    flags: list[Flag] = []
    for number, stop in enumerate(stops):
        flag = _placed(
            _flag((stop,), filled=number == 0, scale=scale, outlook=outlook, measure=measure), scale
        )
        while flags and _overlap(flags[-1], flag):
            earlier = flags.pop()
            merged = _flag(
                earlier.stops + flag.stops,
                filled=earlier.filled,
                scale=scale,
                outlook=outlook,
                measure=measure,
            )
            flag = _placed(merged, scale)
        flags.append(flag)
    return tuple(flags)


def _overlap(earlier: Flag, later: Flag) -> bool:
    return later.x < earlier.x + earlier.width + _AIR_PX


def _flag(
    stops: tuple[LineStop, ...],
    *,
    filled: bool,
    scale: TimeScale,
    outlook: Outlook,
    measure: Callable[[str], int],
) -> Flag:
    text = _text(stops, filled, outlook, by_day=scale.zoom == "week")
    return Flag(scale.x(stops[0].at), measure(text), text, filled, "", stops)


def _text(stops: tuple[LineStop, ...], filled: bool, outlook: Outlook, *, by_day: bool) -> str:
    zone, now = outlook.plan.zone, outlook.now
    first = clock_text(stops[0].at, now, zone)
    if len(stops) == 1:
        return f"{stops[0].line} stops {first}" if filled else f"{stops[0].line} {first}"
    if by_day or stops[-1].at - stops[0].at > 12 * 3600:
        return f"{len(stops)} stops from {first}"
    return f"{len(stops)} stops {first}{DASH}{time_text(stops[-1].at, zone)}"


def _placed(flag: Flag, scale: TimeScale) -> Flag:
    """Keep a flag inside the view: docked with an arrow where its instant is outside it."""
    docked_width = flag.width + _ARROW_PX
    if flag.x > scale.width:
        return replace(flag, x=scale.width - docked_width, width=docked_width, docked="right")
    if flag.x < 0:
        return replace(flag, x=0, width=docked_width, docked="left")
    return replace(flag, x=min(flag.x, scale.width - flag.width))
