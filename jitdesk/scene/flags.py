"""The stop flags on the axis: which stop is named where, so that none is lost and none overlaps another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from jitdesk.domain.language import say
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import DASH, clock_text, time_text, weekday_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.time_scale import TimeScale

Docked = Literal["", "left", "right"]
_AIR_PX = 6
_ARROW_PX = 10
# Docked flags take at most so much of the view.
_DOCKED_SHARE = 1 / 3
# So near to a docked flag others drop their verb.
_NEAR_DOCKED_PX = 212


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
    lay = _Lay(scale, outlook, measure)
    wide = [lay.flag((stop,), is_next=number == 0) for number, stop in enumerate(stops)]
    left, inside, right = ([flag for flag in wide if flag.docked == edge] for edge in ("left", "", "right"))
    left, right = lay.abreast(left), lay.abreast(right)
    docked = [flag.x for flag in left + right]
    flags: list[Flag] = []
    for flag in left + inside + right:
        if not flag.docked and any(abs(flag.x - x) < _NEAR_DOCKED_PX for x in docked):
            flag = lay.flag(flag.stops, is_next=flag.filled, verb=False)
        while flags and _overlap(flags[-1], flag):
            earlier = flags.pop()
            flag = lay.flag(earlier.stops + flag.stops, is_next=earlier.filled)
        flags.append(flag)
    return tuple(flags)


def _overlap(earlier: Flag, later: Flag) -> bool:
    return later.x < earlier.x + earlier.width + _AIR_PX


@dataclass(frozen=True, slots=True)
class _Lay:
    """Lays flags along a scale."""

    scale: TimeScale
    outlook: Outlook
    measure: Callable[[str], int]

    def flag(self, stops: tuple[LineStop, ...], *, is_next: bool, verb: bool = True) -> Flag:
        """Return the flag of stops, inside the view: docked with an arrow where its instant is outside."""
        text = self._text(stops, verb=is_next and verb)
        x, width = self.scale.x(stops[0].at), self.measure(text)
        if x > self.scale.width:
            width += _ARROW_PX
            return Flag(self.scale.width - width, width, text, is_next, "right", stops)
        if x < 0:
            return Flag(0, width + _ARROW_PX, text, is_next, "left", stops)
        return Flag(min(x, self.scale.width - width), width, text, is_next, "", stops)

    def abreast(self, docked: list[Flag]) -> list[Flag]:
        """Return the flags that dock at one edge beside each other; as one where they take too much room."""
        width = sum(flag.width + _AIR_PX for flag in docked) - _AIR_PX
        if width > self.scale.width * _DOCKED_SHARE:
            stops = tuple(stop for flag in docked for stop in flag.stops)
            return [self.flag(stops, is_next=docked[0].filled)]
        x = 0 if docked and docked[0].docked == "left" else self.scale.width - width
        placed = []
        for flag in docked:
            placed.append(replace(flag, x=x))
            x += flag.width + _AIR_PX
        return placed

    def _text(self, stops: tuple[LineStop, ...], *, verb: bool) -> str:
        zone, now, by_day = self.outlook.plan.zone, self.outlook.now, self.scale.zoom == "week"
        first = clock_text(stops[0].at, now, zone)
        if by_day and first == time_text(stops[0].at, zone):
            first = f"{weekday_text(wall_from_utc(now, zone))} {first}"
        if len(stops) == 1:
            return (
                say("{line} stops {first}", line=stops[0].line, first=first)
                if verb
                else f"{stops[0].line} {first}"
            )
        if by_day or stops[-1].at - stops[0].at > 12 * 3600:
            return say("{stops} stops from {first}", stops=len(stops), first=first)
        return say(
            "{stops} stops {first}{dash}{at}",
            stops=len(stops),
            first=first,
            dash=DASH,
            at=time_text(stops[-1].at, zone),
        )
