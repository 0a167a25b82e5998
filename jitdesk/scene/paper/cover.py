"""Coverage on paper, black on white: how many hours the stock lasts, and when there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from jitdesk.domain.language import say
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.domain.wording import clock_text, short_duration_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.paper.lines import in_one_line
from jitdesk.scene.sheet.marks import Box, Fill, Hatch, Mark, Rule, Strip
from jitdesk.scene.sheet.text import TextRuler, Type, centred, lines_of
from jitdesk.scene.strips import cover_order, strip_head

FULL_H = 6.0
"""Working hours of stock that fill a strip's height."""

_HATCH_PITCH, _HATCH_THICK, _CURVE_THICK = 0.8, 0.08, 0.35
_PILL = Type(7.5, 7, 600)
_LEAST_PILL = 9.0
_INSET = 0.2
_LANDING, _LANDING_TYPE = "\N{BLACK UP-POINTING TRIANGLE}", Type(6, 6)


@dataclass(frozen=True, slots=True)
class CoverStrip:
    """One part at its lines over a span of time.

    Attributes
    ----------
    chip, part, description, said : str
        Lines, part, and until when it lasts, in words.
    is_short : bool
        Whether it runs out or gets low.
    points : tuple of (float, float)
        Share of the span, and working hours of stock; rising in the first.
    landings : tuple of float
        Shares of the span at which deliveries become usable.
    gaps : tuple of (float, float, str)
        Shares between which there are no parts, and what that is called.
    """

    chip: str
    part: str
    description: str
    said: str
    is_short: bool
    points: tuple[tuple[float, float], ...]
    landings: tuple[float, ...]
    gaps: tuple[tuple[float, float, str], ...]


def cover_strips(outlook: Outlook, start: int, end: int, most: int) -> tuple[tuple[CoverStrip, ...], int]:
    """Return the strips of the parts that run out first within [start, end), and how many parts there are."""
    order = cover_order(outlook)
    locations = np.asarray(order[:most], np.int64)
    if not len(locations):
        return (), len(order)
    curves = outlook.coverage.curves(locations, start, end)
    strips = []
    for position, location in enumerate(locations.tolist()):
        head, curve = strip_head(outlook, location, frozenset()), curves.curve(position)
        mine = curves.gap_of == position
        gaps = zip(curves.gap_begin[mine].tolist(), curves.gap_until[mine].tolist(), strict=True)
        inside = (curve.at >= start) & (curve.at <= end)
        share = (curve.at[inside] - start) / (end - start)
        strips.append(
            CoverStrip(
                head.chip,
                head.part,
                head.description,
                head.said,
                head.tone in ("stop", "hold", "warn"),
                tuple(zip(share.tolist(), curve.hours[inside].tolist(), strict=True)),
                tuple(
                    (each.at - start) / (end - start)
                    for each in curve.receipts
                    if each.counts and start <= each.at < end
                ),
                tuple(_gap(outlook, begin, until, start, end) for begin, until in gaps if begin < end),
            )
        )
    return tuple(strips), len(order)


def _gap(outlook: Outlook, begin: int, until: int, start: int, end: int) -> tuple[float, float, str]:
    if until == UNKNOWN:
        said = say("no parts")
    elif until > end:
        said = say("no parts until {until}", until=outlook.clock(until))
    else:
        said = short_duration_text(until - begin)
    last = end if until == UNKNOWN else min(until, end)
    return (max(begin, start) - start) / (end - start), (last - start) / (end - start), said


def hour_marks(outlook: Outlook, start: int, end: int, every_h: int = 1) -> list[tuple[float, str]]:
    """Return the whole hours of plant time within [start, end): share of the span and "14:00"."""
    zone = outlook.plan.zone
    first = -(-start // HOUR_S) * HOUR_S
    marks = [(at, clock_text(at, at, zone)) for at in range(first, end, HOUR_S)]
    return [((at - start) / (end - start), said) for at, said in marks if int(said[:2]) % every_h == 0]


def drawn_strip(ruler: TextRuler, strip: CoverStrip, width: float, height: float) -> Strip:
    """Return a strip's curve: vertical lines for stock, diagonal ones in a frame for none."""
    room = height - 0.6
    ground = Rule(0.0, height, width, 0.0, 0.15)
    # The curve's own thickness stays inside too.
    width -= 2 * _INSET
    marks: list[Mark] = []
    tops = [(share * width, height - min(hours, FULL_H) / FULL_H * room) for share, hours in strip.points]
    marks += _stock(tops, height)
    for (x, y), (next_x, next_y) in pairwise(tops):
        if (x, y) != (next_x, next_y):
            marks.append(Rule(x, y, next_x - x, next_y - y, _CURVE_THICK))
    for share in strip.landings:
        (landing,) = lines_of(ruler, _LANDING, width, _LANDING_TYPE)
        wide = ruler.width(_LANDING, _LANDING_TYPE.size, _LANDING_TYPE.weight)
        marks += landing.at(
            min(max(share * width - wide / 2, 0.0), width - wide), height - landing.height + 0.5
        )
    for first, last, said in strip.gaps:
        marks += _drawn_gap(ruler, said, first * width, (last - first) * width, height)
    return Strip(height, (ground, *Strip(height, tuple(marks)).at(_INSET, 0.0)))


def _stock(tops: Sequence[tuple[float, float]], bottom: float) -> list[Mark]:
    """Return a vertical line every `_HATCH_PITCH` mm below the curve."""
    if len(tops) < 2:
        return []
    xs = np.arange(tops[0][0] + _HATCH_PITCH, tops[-1][0], _HATCH_PITCH)
    ys = np.interp(xs, [x for x, _ in tops], [y for _, y in tops])
    return [
        Rule(x, y, 0.0, bottom - y, _HATCH_THICK)
        for x, y in zip(xs.tolist(), ys.tolist(), strict=True)
        if bottom - y > 0.2
    ]


def _drawn_gap(ruler: TextRuler, said: str, x: float, width: float, height: float) -> list[Mark]:
    marks: list[Mark] = [
        Box(x, 0.3, width, height - 0.3, stroke=0, fill=Fill.WHITE),
        Hatch(x, 0.3, width, height - 0.3),
        Box(x, 0.3, width, height - 0.3, 0.5, stroke=0.35),
    ]
    pill = min(width - 2.0, ruler.width(said, _PILL.size, _PILL.weight) + 3.0)
    if width < _LEAST_PILL or ruler.width(said, _PILL.floor * 25.4 / 72, _PILL.weight) > pill - 2.0:
        return marks
    high = 4.0
    left, top = x + (width - pill) / 2, (height - high) / 2 + 0.15
    marks.append(Box(left, top, pill, high, high / 2, stroke=0.25, fill=Fill.WHITE))
    (text,) = centred([in_one_line(ruler, said, pill - 2.0, _PILL)], pill)
    return [*marks, *text.at(left, top + (high - text.height) / 2)]
