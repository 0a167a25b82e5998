"""The head and the foot of a page of the plan: whose shift it is, what is wrong in it, how bars are read."""

from dataclasses import dataclass

from jitdesk.domain.language import counted, later, say
from jitdesk.domain.shift_rules import ShiftSpan
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import (
    date_time_text,
    day_text,
    shift_name,
    time_text,
    week_text,
)
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.flags import line_stops
from jitdesk.scene.paper.bar_look import LEGEND
from jitdesk.scene.paper.lines import BESIDE, SECOND, in_one_line
from jitdesk.scene.sheet.marks import Box, Fill, Icon, Mark, Rule, Strip, Text
from jitdesk.scene.sheet.text import TextRuler, Type, aligned_right, plain

FOOTER = 11.0
"""How high the foot is, in millimetres."""

_TITLE, _WARNING, _FOOT = Type(16, 12, 700), Type(10, 8, 600, white=True), Type(7.5, 7)
_LINES_MEAN = later("thick line = a line stops · thin lines = break")


@dataclass(frozen=True, slots=True)
class PrintedFor:
    """Who prints, and at which step of the plan."""

    author: str
    plan_step: int


def page_head(outlook: Outlook, span: ShiftSpan, ruler: TextRuler, room: float) -> Strip:
    """Return plant, day and shift, and what is wrong in it; ``room`` is its width in millimetres."""
    zone = outlook.plan.zone
    day = wall_from_utc(span.start, zone).date()
    name = shift_name(span.name)
    hours = f"{time_text(span.start, zone)}\N{EN DASH}{time_text(span.end, zone)}"
    plant = plain(outlook.plan.settings.name) or say("Plant")
    title = in_one_line(ruler, f"{plant} · {day_text(day)} · {week_text(day)}", room * 0.62, _TITLE)
    (beside,) = aligned_right([in_one_line(ruler, f"{name} {hours}", room * 0.36, _TITLE)], room)
    marks: list[Mark] = [*title.marks, *beside.marks]
    y = max(title.height, beside.height) + 1.5
    if warning := _warning(outlook, span):
        text = in_one_line(ruler, warning, room - 12.0, _WARNING)
        marks += [
            Box(0.0, y, room, 7.0, 0.8, stroke=0, fill=Fill.BLACK),
            Icon(2.0, y + 1.3, 4.4, 4.4, "stop", white=True),
            *text.at(8.5, y + (7.0 - text.height) / 2),
        ]
        y += 8.5
    return Strip(y, tuple(marks))


def _warning(outlook: Outlook, span: ShiftSpan) -> str:
    """Return what is wrong in a shift: the lines that stop and the doors that clash; "" where nothing is."""
    stops = [stop for stop in line_stops(outlook) if span.start <= stop.at < span.end]
    said = [say("{line} stops {at}", line=stop.line, at=outlook.clock(stop.at)) for stop in stops]
    clashes = sum(
        each.kind == "clash" and each.at is not None and span.start <= each.at < span.end
        for each in outlook.problems()
    )
    if clashes:
        said.append(counted("{n} door clash", "{n} door clashes", clashes))
    return " · ".join(said)


def page_foot(
    outlook: Outlook, ruler: TextRuler, room: float, printed: PrintedFor, number: tuple[int, int]
) -> Strip:
    """Return how bars are read, who printed it when, and which page of how many it is."""
    marks: list[Mark] = [Rule(0.0, 0.0, room, 0.0, 0.15)]
    x = 0.0
    for look, said in LEGEND:
        marks += look.at(x, 1.2)
        text = in_one_line(ruler, say(said), 40.0, SECOND)
        marks += text.at(x + 8.2, 1.2)
        x += 8.2 + max(mark.width for mark in text.marks if isinstance(mark, Text)) + 4.0
    marks += in_one_line(ruler, say(_LINES_MEAN), room - x, SECOND).at(x, 1.2)
    wall = date_time_text(wall_from_utc(outlook.now, outlook.plan.zone))
    by = say(" by {plain}", plain=plain(printed.author)) if printed.author else ""
    origin = say(
        "jitdesk, plan step {plan_step}, printed {wall}{by} · times are plant time",
        plan_step=printed.plan_step,
        wall=wall,
        by=by,
    )
    marks += in_one_line(ruler, origin, room - 30.0, _FOOT).at(0.0, 6.2)
    said = say("Page {number} of {number2}", number=number[0], number2=number[1])
    (page,) = aligned_right([in_one_line(ruler, said, 28.0, BESIDE)], room)
    return Strip(FOOTER, (*marks, *page.at(0.0, 6.2)))
