"""The upper end of the hand-over page: who takes over when, on which day, and which line stops next."""

from datetime import date

from jitdesk.domain.language import later, say
from jitdesk.domain.wording import DASH, date_text
from jitdesk.scene.paper.hand_over import HandOver
from jitdesk.scene.paper.lines import in_one_line
from jitdesk.scene.sheet.marks import Box, Fill, Icon, Mark, Strip, stacked
from jitdesk.scene.sheet.paper import A4, MARGIN
from jitdesk.scene.sheet.text import TextRuler, Type, centred

WIDTH = A4.width - 2 * MARGIN
"""What all that is on the page has room in, in mm."""

_TITLE, _DAY, _WHO, _STATE = Type(24, 18, 700), Type(14, 11, 500), Type(11, 8), Type(9, 8)
_WHITE = {points: Type(points, 7, weight, white=True) for points, weight in ((8.5, 600), (9, 500), (13, 600))}
_BIG_WHITE = Type(24, 12, 700, white=True)
_WHOLE_WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)


def head(ruler: TextRuler, said: HandOver) -> Strip:
    """Return who takes over and when, beside day, shift and author."""
    box, high = 25.5, 22.4
    stamp, words = _taken_over(ruler, said, box - 3.0), _occasion(ruler, said, WIDTH - box - 4.5)
    frame = Box(0.0, 0.0, box, high, 1.0, stroke=0, fill=Fill.BLACK)
    return Strip(
        max(high, words.height),
        (frame, *stamp.at(1.5, (high - stamp.height) / 2), *words.at(box + 4.5, 0.0)),
    )


def _taken_over(ruler: TextRuler, said: HandOver, width: float) -> Strip:
    stamped = [
        in_one_line(ruler, said.next_name.upper(), width, _WHITE[8.5]),
        in_one_line(ruler, said.next_at or DASH, width, _BIG_WHITE),
        in_one_line(ruler, say("takes over"), width, _WHITE[8.5]),
    ]
    return stacked(centred(stamped, width))


def _occasion(ruler: TextRuler, said: HandOver, room: float) -> Strip:
    now, step = f"{said.now:%H:%M}", said.plan_step
    return stacked(
        [
            in_one_line(ruler, say("Shift hand-over"), room, _TITLE),
            in_one_line(ruler, _day(said.now.date()), room, _DAY),
            in_one_line(ruler, " · ".join(filter(None, (said.plant, said.shift, said.author))), room, _WHO),
            in_one_line(
                ruler, say("State of {now}, plan step {plan_step}", now=now, plan_step=step), room, _STATE
            ),
        ]
    )


def _day(day: date) -> str:
    """Return a day and its week: "Tuesday 24 Nov 2026 · Week 48"."""
    return say(
        "{weekday} {month} · Week {week}",
        weekday=say(_WHOLE_WEEKDAYS[day.weekday()]),
        month=date_text(day),
        week=day.isocalendar().week,
    )


def stop_box(ruler: TextRuler, said: HandOver) -> Strip:
    """Return the next line stop, white on black, or that there is none."""
    high, split = 17.0, 55.0
    frame = Box(0.0, 0.0, WIDTH, high, 1.0, stroke=0, fill=Fill.BLACK)
    if said.stop is None:
        text = in_one_line(ruler, said.calm, WIDTH - 12.0, _WHITE[13])
        return Strip(high, (frame, *text.at(6.0, (high - text.height) / 2)))
    left, headline, cause = said.stop
    time_left = stacked(
        [
            in_one_line(ruler, say("Next line stop in"), split - 18.0, _WHITE[9]),
            in_one_line(ruler, left, split - 18.0, _BIG_WHITE),
        ]
    )
    words = stacked(
        [
            in_one_line(ruler, headline, WIDTH - split - 8.0, _WHITE[13]),
            in_one_line(ruler, cause, WIDTH - split - 8.0, _WHITE[9]),
        ]
    )
    marks: tuple[Mark, ...] = (
        frame,
        Icon(4.0, 4.4, 8.2, 8.2, "stop", white=True),
        *time_left.at(16.0, (high - time_left.height) / 2),
        Box(split - 0.15, 2.7, 0.3, high - 5.4, stroke=0, fill=Fill.WHITE),
        *words.at(split + 3.5, (high - words.height) / 2),
    )
    return Strip(high, marks)
