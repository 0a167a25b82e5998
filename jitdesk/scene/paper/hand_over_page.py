"""The hand-over on one page of A4, black on white; a list that is too long ends in "and 4 more"."""

from collections.abc import Sequence

from jitdesk.domain.language import counted, say
from jitdesk.domain.wording import date_time_text
from jitdesk.scene.paper.cover import drawn_strip
from jitdesk.scene.paper.hand_over import NOT_GIVEN, HandOver, MoveRow, OpenProblem
from jitdesk.scene.paper.hand_over_head import WIDTH, head, stop_box
from jitdesk.scene.paper.lines import (
    BESIDE,
    CELL,
    HEAD,
    SECOND,
    STRONG,
    in_one_line,
    in_two_lines,
    section,
    sign,
)
from jitdesk.scene.sheet.marks import Box, Mark, Page, Rule, Strip, stacked
from jitdesk.scene.sheet.paper import A4, MARGIN
from jitdesk.scene.sheet.text import TextRuler, Type, aligned_right, centred

_STRIP_X, _STRIP, _ROW, _MOVE_ROW = 42.0, 8.6, 9.4, 5.6
_MOST_PROBLEMS, _MOST_MOVES, _MOST_LINES = 4, 6, 4
_PROBLEM_X = (0.0, 7.5, 25.5, 108.0, 162.0)
_MOVE_X = (0.0, 14.5, 73.0, 91.0, 122.0, 162.0)
_FIGURE = Type(12, 9, 600)
_FOOT = Type(7.5, 7)


def hand_over_page(said: HandOver, ruler: TextRuler) -> Page:
    """Return the page, whatever is in it: what has no room is counted."""
    blocks = [
        head(ruler, said),
        Strip(3.4),
        stop_box(ruler, said),
        Strip(3.4),
        _cover(ruler, said),
        Strip(3.4),
        _problems(ruler, said.problems),
        Strip(3.4),
        _moves(ruler, said.moves),
        Strip(3.4),
        _unsent(ruler, said),
    ]
    above, below = stacked(blocks), _signatures(ruler, said)
    top = A4.height - MARGIN - below.height
    lines = _to_write(ruler, top - MARGIN - above.height - 3.0)
    marks = (
        *above.at(MARGIN, MARGIN),
        *lines.at(MARGIN, MARGIN + above.height + 3.0),
        *below.at(MARGIN, top),
    )
    return Page(A4.width, A4.height, marks)


def _cover(ruler: TextRuler, said: HandOver) -> Strip:
    head = section(ruler, say("The next 9 hours"), said.span, WIDTH)
    room = WIDTH - _STRIP_X
    marks: list[Mark] = list(head.marks)
    y = head.height + 0.6
    for share, label in said.hours:
        (text,) = centred([in_one_line(ruler, label, 12.0, HEAD)], 12.0)
        if 0.03 < share < 0.97:
            marks += text.at(_STRIP_X + share * room - 6.0, y)
    y += 4.2
    for strip in said.strips:
        title = in_one_line(ruler, f"{strip.part} {strip.description}", _STRIP_X - 10.0, STRONG)
        until = in_one_line(ruler, strip.said, _STRIP_X - 10.0, STRONG if strip.is_short else CELL)
        marks += _chip(ruler, strip.chip).at(0.15, y + 2.0)
        marks += stacked([title, until]).at(7.8, y + 0.6)
        marks += drawn_strip(ruler, strip, room, _STRIP - 0.6).at(_STRIP_X, y)
        y += _STRIP
        marks.append(Rule(0.0, y + 0.2, WIDTH, 0.0, 0.12))
        y += 0.7
    return Strip(y, tuple(marks))


def _chip(ruler: TextRuler, text: str) -> Strip:
    short = text.removeprefix("Line ")
    (words,) = centred([in_one_line(ruler, f"L{short}" if short != text else text, 5.4, STRONG)], 6.0)
    return Strip(4.6, (Box(0.0, 0.0, 6.0, 4.6, 0.7, stroke=0.25), *words.at(0.0, (4.6 - words.height) / 2)))


def _table_head(ruler: TextRuler, columns: Sequence[tuple[float, str]]) -> Strip:
    marks = [mark for x, said in columns for mark in in_one_line(ruler, said, 50.0, HEAD).at(x, 0.7)]
    return Strip(5.0, (*marks, Rule(0.0, 4.9, WIDTH, 0.0, 0.2)))


def _problems(ruler: TextRuler, problems: Sequence[OpenProblem]) -> Strip:
    x = _PROBLEM_X
    head = section(ruler, say("Open problems"), say("line stops first, then by time left"), WIDTH)
    if not problems:
        return stacked([head, _quiet(ruler, say("Nothing is open."))])
    columns = _table_head(
        ruler, ((x[1], say("Left")), (x[2], say("What")), (x[3], say("Next step")), (x[4], say("Who")))
    )
    rows = []
    for problem in problems[:_MOST_PROBLEMS]:
        words = stacked(
            [
                in_one_line(ruler, problem.title, x[3] - x[2] - 3.0, STRONG),
                in_one_line(ruler, problem.second, x[3] - x[2] - 3.0, SECOND),
            ]
        )
        left = in_one_line(ruler, problem.left, x[2] - x[1] - 2.0, Type(10, 8, 600))
        step = in_two_lines(ruler, problem.next_step, x[4] - x[3] - 3.0, CELL)
        who = stacked(
            [
                in_one_line(ruler, problem.who, WIDTH - x[4], STRONG),
                in_one_line(ruler, problem.due, WIDTH - x[4], SECOND),
            ]
        )
        marks: list[Mark] = list(Strip(0.0, sign(ruler, problem.kind, 4.6)).at(1.0, (_ROW - 4.6) / 2))
        marks += left.at(x[1], (_ROW - left.height) / 2)
        marks += words.at(x[2], (_ROW - words.height) / 2)
        marks += step.at(x[3], (_ROW - step.height) / 2)
        marks += who.at(x[4], (_ROW - who.height) / 2)
        rows.append(Strip(_ROW, (*marks, Rule(0.0, _ROW, WIDTH, 0.0, 0.12))))
    return stacked([head, columns, *rows, _more(ruler, len(problems) - _MOST_PROBLEMS)])


def _moves(ruler: TextRuler, moves: Sequence[MoveRow]) -> Strip:
    x = _MOVE_X
    missing = sum(not move.reason for move in moves)
    count = counted("{n} move", "{n} moves", len(moves))
    note = say("{count}, {missing} without a reason", count=count, missing=missing) if missing else count
    head = section(ruler, say("Moved in this shift"), note if moves else "", WIDTH)
    if not moves:
        return stacked([head, _quiet(ruler, say("Nothing was moved."))])
    names = (say("At"), say("Delivery"), say("From"), say("Now at"), say("Reason"), say("By"))
    columns = _table_head(ruler, tuple(zip(x, names, strict=True)))
    # The newest are what the next shift has not seen yet.
    rows = [_move_row(ruler, move) for move in moves[-_MOST_MOVES:]]
    return stacked([head, columns, *rows, _more(ruler, len(moves) - _MOST_MOVES)])


def _move_row(ruler: TextRuler, move: MoveRow) -> Strip:
    ends = (*_MOVE_X[1:], WIDTH)
    texts = (move.at, move.delivery, move.was, move.now, move.reason or say(NOT_GIVEN), move.by)
    kinds = (STRONG, CELL, CELL, STRONG, CELL if move.reason else STRONG, CELL)
    marks: list[Mark] = []
    for x, end, text, kind in zip(_MOVE_X, ends, texts, kinds, strict=True):
        line = in_one_line(ruler, text, end - x - 3.0, kind)
        marks += line.at(x, (_MOVE_ROW - line.height) / 2)
    if not move.reason:
        wide = ruler.width(say(NOT_GIVEN), STRONG.size, STRONG.weight) + 2.6
        marks.append(Box(_MOVE_X[4] - 1.3, 0.6, wide, _MOVE_ROW - 1.2, 0.8, stroke=0.25, dashed=True))
    return Strip(_MOVE_ROW, (*marks, Rule(0.0, _MOVE_ROW, WIDTH, 0.0, 0.12)))


def _unsent(ruler: TextRuler, said: HandOver) -> Strip:
    head = section(
        ruler, say("Not sent, not answered, not to be trusted"), say("figures of the shift"), WIDTH
    )
    lines = [
        *((say("not sent"), text) for text in said.unsent),
        *((say("no answer"), text) for text in said.silent),
        *((say("old count"), text) for text in said.stale),
    ]
    room = 88.0
    rows = []
    for word, text in lines[:_MOST_LINES]:
        line = in_one_line(ruler, text, room - 18.0, STRONG)
        rows.append(Strip(5.2, (*in_one_line(ruler, word, 17.0, SECOND).at(0.0, 0.9), *line.at(18.0, 0.8))))
    if not rows:
        rows.append(_quiet(ruler, say("Everything is sent, answered and counted.")))
    left = stacked([Strip(1.2), *rows, _more(ruler, len(lines) - _MOST_LINES)])
    marks: list[Mark] = list(left.marks)
    wide, gap = 23.2, 1.6
    for place, (figure, word) in enumerate(said.figures):
        x = WIDTH - (len(said.figures) - place) * (wide + gap) + gap - 0.15
        texts = [in_one_line(ruler, figure, wide - 2, _FIGURE), in_one_line(ruler, word, wide - 2, SECOND)]
        words = stacked(centred(texts, wide))
        marks += [Box(x, 1.6, wide, 11.4, 0.8, stroke=0.25), *words.at(x, 1.6 + (11.4 - words.height) / 2)]
    return stacked([head, Strip(max(left.height, 13.4), tuple(marks))])


def _quiet(ruler: TextRuler, text: str) -> Strip:
    line = in_one_line(ruler, text, WIDTH, CELL)
    return Strip(line.height + 1.6, line.at(0.0, 1.2))


def _more(ruler: TextRuler, count: int) -> Strip:
    """Return what counts the rows that have no room."""
    return _quiet(ruler, say("and {count} more, see list (Ctrl+L)", count=count)) if count > 0 else Strip(0.0)


def _to_write(ruler: TextRuler, height: float) -> Strip:
    """Return as many lines to write on as there is room for, at most four."""
    pitch, label = 6.2, in_one_line(ruler, say("Said at hand-over"), WIDTH, STRONG)
    count = min(4, int((height - label.height) / pitch))
    if count < 1:
        return Strip(0.0)
    rules = [Rule(0.0, label.height + pitch * number, WIDTH, 0.0, 0.2) for number in range(1, count + 1)]
    return Strip(height, (*label.marks, *rules))


def _signatures(ruler: TextRuler, said: HandOver) -> Strip:
    gap, high = 4.0, 14.0
    wide = (WIDTH - 2 * gap) / 3
    marks: list[Mark] = []
    for place, name in enumerate(
        (say("Handed over: {author}", author=said.author), say("Taken over:"), say("Shift lead"))
    ):
        x = place * (wide + gap)
        marks.append(Box(x + 0.15, 0.15, wide - 0.3, high, 0.6))
        marks += in_one_line(ruler, name, wide - 4.0, STRONG).at(x + 1.8, 1.2)
        marks += in_one_line(ruler, say("Time, signature"), wide - 4.0, SECOND).at(x + 1.8, high - 4.2)
    y = high + 2.0
    marks.append(Rule(0.0, y, WIDTH, 0.0, 0.15))
    by = say(" by {author}", author=said.author) if said.author else ""
    origin = say(
        "jitdesk, plan step {plan_step}, printed {now}{by} · newest: Ctrl+Shift+H",
        plan_step=said.plan_step,
        now=date_time_text(said.now),
        by=by,
    )
    marks += in_one_line(ruler, origin, WIDTH - 24.0, _FOOT).at(0.0, y + 1.0)
    (page,) = aligned_right([in_one_line(ruler, say("Page 1 of 1"), 22.0, BESIDE)], WIDTH)
    marks += page.at(0.0, y + 1.0)
    return Strip(y + 5.0, tuple(marks))
