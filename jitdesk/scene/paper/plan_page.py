"""The plan on paper as it stands, black on white: a shift a page, its doors, its coverage, its line stops."""

from collections.abc import Iterator, Sequence

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.names import supplier_name
from jitdesk.domain.shift_rules import ShiftSpan
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.domain.wording import (
    amount_text,
    minutes_text,
    time_text,
)
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import all_spans_at_door
from jitdesk.scene.bars.state import BarState, states_of
from jitdesk.scene.flags import line_stops
from jitdesk.scene.paper.bar_look import bar_look
from jitdesk.scene.paper.cover import cover_strips, drawn_strip, hour_marks
from jitdesk.scene.paper.lines import CELL, HEAD, SECOND, STRONG, in_one_line, section
from jitdesk.scene.paper.plan_frame import FOOTER, PrintedFor, page_foot, page_head
from jitdesk.scene.sheet.marks import Box, Fill, Mark, Page, Rule, Strip, Text, stacked
from jitdesk.scene.sheet.paper import MARGIN, POINT_MM, Paper
from jitdesk.scene.sheet.text import TextRuler, Type, aligned_right, centred, plain
from jitdesk.scene.time_layers import shared_shifts

A3 = Paper("A3", 297.0, 420.0)
MOST_SHIFTS = 14
_HEAD_X, _ROW, _BAR, _COVER_ROW = 34.0, 9.6, 7.6, 8.6
_PILL = 16.0
_COVER_HEAD, _LEAST_STRIPS, _MOST_STRIPS = 9.0, 3, 7
_DOOR = Type(11, 7, 600)
_NAME, _LOAD, _NAME_WHITE, _LOAD_WHITE = (
    Type(8, 7, 600),
    Type(7, 7),
    Type(8, 7, 600, True),
    Type(7, 7, 400, True),
)
_TIP = Type(8, 7, 700, white=True)


def plan_pages(
    outlook: Outlook, start: int, end: int, paper: Paper, ruler: TextRuler, printed: PrintedFor
) -> list[Page]:
    """Return the pages of the shifts that reach into [start, end), at most `MOST_SHIFTS`, paper on its side.

    Where nobody works then, one page has the time as it is seen.
    """
    shifts = list(shared_shifts(outlook, start, end))[:MOST_SHIFTS]
    spans = shifts or [ShiftSpan(say("No shift"), "*", start, max(end, start + HOUR_S), ())]
    bodies = [(span, rows) for span in spans for rows in _PageOf(outlook, span, paper, ruler).bodies()]
    return [
        _page(outlook, span, body, paper, ruler, printed, (number, len(bodies)))
        for number, (span, body) in enumerate(bodies, start=1)
    ]


def _page(
    outlook: Outlook,
    span: ShiftSpan,
    body: Strip,
    paper: Paper,
    ruler: TextRuler,
    printed: PrintedFor,
    number: tuple[int, int],
) -> Page:
    width, height = paper.height, paper.width
    room = width - 2 * MARGIN
    head = page_head(outlook, span, ruler, room)
    foot = page_foot(outlook, ruler, room, printed, number)
    marks = (
        *head.at(MARGIN, MARGIN),
        *body.at(MARGIN, MARGIN + head.height),
        *foot.at(MARGIN, height - MARGIN - foot.height),
    )
    return Page(width, height, marks)


class _PageOf:
    """Lays out what stands between head and foot of a shift's pages."""

    def __init__(self, outlook: Outlook, span: ShiftSpan, paper: Paper, ruler: TextRuler) -> None:
        self._outlook, self._span, self._ruler = outlook, span, ruler
        self._width = paper.height - 2 * MARGIN
        self._plot = self._width - _HEAD_X
        self._height = (
            paper.width - 2 * MARGIN - FOOTER - 2.0 - page_head(outlook, span, ruler, self._width).height
        )
        self._states = states_of(outlook)
        self._begin, self._end = all_spans_at_door(outlook)

    def bodies(self) -> Iterator[Strip]:
        """Yield the content of each page: as many rows as fit under the hours."""
        axis = self._axis()
        page, height = [axis], axis.height
        for row in self._door_rows():
            if height + row.height > self._height:
                yield self._with_times(stacked(page))
                page, height = [axis], axis.height
            page.append(row)
            height += row.height
        fitting = int((self._height - height - _COVER_HEAD) / _COVER_ROW)
        if fitting < _LEAST_STRIPS:
            yield self._with_times(stacked(page))
            page, fitting = [axis], _MOST_STRIPS
        page += self._cover_rows(min(fitting, _MOST_STRIPS))
        yield self._with_times(stacked(page))

    def _x(self, instant: int) -> float:
        share = (instant - self._span.start) / (self._span.end - self._span.start)
        return _HEAD_X + min(max(share, 0.0), 1.0) * self._plot

    def _axis(self) -> Strip:
        marks: list[Mark] = []
        for share, label in hour_marks(self._outlook, self._span.start, self._span.end):
            x = _HEAD_X + share * self._plot
            # The pill of now takes the place of the hours that it would cover.
            left = self._pill_x()
            is_covered = left is not None and left - 12.0 < x < left + _PILL
            if x + 12.0 < self._width and not is_covered:
                marks += in_one_line(self._ruler, label, 12.0, HEAD).at(x + 0.6, 0.4)
            marks.append(Rule(x, 1.0, 0.0, 4.0, 0.15))
        return Strip(5.2, (*marks, Rule(0.0, 5.1, self._width, 0.0, 0.3)))

    def _with_times(self, body: Strip) -> Strip:
        """Lay breaks, line stops and now below the rows, from the axis to the last of them."""
        under: list[Mark] = []
        above: tuple[Mark, ...] = ()
        high = body.height - 5.2
        for first, last in self._span.breaks:
            under += [Rule(self._x(at), 5.2, 0.0, high, 0.1) for at in range(first, last + 1, 5 * MINUTE_S)]
        for stop in line_stops(self._outlook):
            if self._span.start <= stop.at < self._span.end:
                under.append(Rule(self._x(stop.at), 5.2, 0.0, high, 0.6))
        now = self._outlook.now
        if self._span.start <= now < self._span.end:
            under.append(Rule(self._x(now), 5.2, 0.0, high, 0.4))
            above = self._now_pill(now)
        return Strip(body.height, (*under, *body.marks, *above))

    def _now_pill(self, now: int) -> tuple[Mark, ...]:
        x = self._pill_x() or 0.0
        said = say("now {now}", now=time_text(now, self._outlook.plan.zone))
        (text,) = centred([in_one_line(self._ruler, said, _PILL - 1.0, _TIP)], _PILL)
        return (Box(x, 0.2, _PILL, 4.6, 0.8, stroke=0, fill=Fill.BLACK), *text.at(x, 0.6))

    def _pill_x(self) -> float | None:
        """Return where the pill of now begins, None where now is not on the page."""
        now = self._outlook.now
        if not self._span.start <= now < self._span.end:
            return None
        return min(max(self._x(now) - _PILL / 2, _HEAD_X), self._width - _PILL)

    # -- doors ------------------------------------------------------------------------------------

    def _door_rows(self) -> Iterator[Strip]:
        doors = self._outlook.plan["doors"]["door"].tolist()
        deliveries = self._outlook.plan.deliveries
        timed = (self._begin != UNKNOWN) & (self._begin < self._span.end) & (self._end > self._span.start)
        by_door: dict[str, list[int]] = {door: [] for door in doors}
        for row in np.flatnonzero(timed).tolist():
            by_door.setdefault(str(deliveries["door"][row]), []).append(row)
        quiet = sum(not rows for rows in by_door.values())
        said = counted("{n} door without a delivery", "{n} doors without a delivery", quiet) if quiet else ""
        yield section(self._ruler, say("Deliveries"), said, self._width)
        for door, rows in by_door.items():
            if rows:
                yield self._door_row(door or say("No door"), sorted(rows, key=lambda row: self._begin[row]))

    def _door_row(self, door: str, rows: Sequence[int]) -> Strip:
        lanes: list[int] = []
        placed: list[tuple[int, int]] = []
        for row in rows:
            free = next((lane for lane, until in enumerate(lanes) if until <= self._begin[row]), len(lanes))
            lanes[free : free + 1] = [int(self._end[row])]
            placed.append((row, free))
        height = max(_ROW, len(lanes) * (_BAR + 0.6) + 1.4)
        name = in_one_line(self._ruler, door, _HEAD_X - 14.0, _DOOR)
        marks: list[Mark] = list(name.at(0.0, (height - name.height) / 2))
        count = counted("{n} truck", "{n} trucks", len(rows))
        (told,) = aligned_right([in_one_line(self._ruler, count, 13.0, SECOND)], _HEAD_X - 2.0)
        marks += told.at(0.0, (height - told.height) / 2)
        for row, lane in placed:
            free_until = min(
                (self._x(int(self._begin[other])) for other in rows if self._begin[other] > self._begin[row]),
                default=self._width,
            )
            marks += self._bar(row, 1.0 + lane * (_BAR + 0.6), free_until)
        return Strip(height, (*marks, Rule(0.0, height, self._width, 0.0, 0.12)))

    def _bar(self, row: int, y: float, free_until: float) -> tuple[Mark, ...]:
        state = BarState(int(self._states[row]))
        x = self._x(int(self._begin[row]))
        width = max(self._x(int(self._end[row])) - x, 1.2)
        x = min(x, self._width - width)
        marks: list[Mark] = list(Strip(_BAR, tuple(bar_look(state, width, _BAR))).at(x, y))
        name, load = self._words(row)
        inside, outside = width - 2.4, free_until - x - width - 1.6
        wanted = self._least_width(name, load)
        if wanted > max(inside, outside):
            load = load.split(" · ")[0]
            wanted = self._least_width(name, load)
        is_outside = wanted > inside and outside > inside
        at, room = (x + width + 0.8, outside) if is_outside else (x + 1.6, inside)
        if room < 3.0:
            return tuple(marks)
        white = state is BarState.STOP and not is_outside
        words = stacked(
            [
                in_one_line(self._ruler, name, room, _NAME_WHITE if white else _NAME),
                in_one_line(self._ruler, load, room, _LOAD_WHITE if white else _LOAD),
            ]
        )
        if is_outside or state is BarState.HOLD:
            wide = max(mark.width for mark in words.marks if isinstance(mark, Text))
            marks.append(Box(at - 0.3, y + 0.5, wide + 0.6, _BAR - 1.0, stroke=0, fill=Fill.WHITE))
        return (*marks, *words.at(at, y + (_BAR - words.height) / 2))

    def _least_width(self, name: str, load: str) -> float:
        name_width = self._ruler.width(plain(name), _NAME.floor * POINT_MM, _NAME.weight)
        return max(name_width, self._ruler.width(plain(load), _LOAD.size, _LOAD.weight))

    def _words(self, row: int) -> tuple[str, str]:
        """Return supplier with its delay, and part with quantity."""
        plan = self._outlook.plan
        delivery = plan.deliveries.row(row)
        name = supplier_name(plan, str(delivery["supplier"])) or str(delivery["delivery"])
        delay = int(self._outlook.promises.delay_s[row])
        if delay != UNKNOWN and delay > plan.settings.on_time_tolerance_min * MINUTE_S:
            name = f"{name} {minutes_text(delay).removesuffix(' min')}"
        lines = plan.lines_of(str(delivery["delivery"]))
        if len(lines) != 1:
            return name, counted("{n} part", "{n} parts", len(lines)) if lines else ""
        quantity = lines[0]["quantity"]
        return name, f"{lines[0]['part']} · {amount_text(quantity if isinstance(quantity, int) else 0)}"

    # -- coverage ---------------------------------------------------------------------------------

    def _cover_rows(self, most: int) -> Iterator[Strip]:
        strips, parts = cover_strips(self._outlook, self._span.start, self._span.end, most)
        note = say(
            "height = hours of stock, full = 6 h · {strips} of {parts} parts, shortest first",
            strips=len(strips),
            parts=parts,
        )
        yield Strip(2.0)
        yield section(self._ruler, say("Line coverage"), note, self._width)
        for strip in strips:
            words = stacked(
                [
                    in_one_line(self._ruler, f"{strip.chip} · {strip.part}", _HEAD_X - 2.0, STRONG),
                    in_one_line(self._ruler, strip.said, _HEAD_X - 2.0, STRONG if strip.is_short else CELL),
                ]
            )
            curve = drawn_strip(self._ruler, strip, self._plot, _COVER_ROW - 0.6).at(_HEAD_X, 0.2)
            yield Strip(_COVER_ROW, (*words.at(0.0, 0.4), *curve))
