"""A further part of a delivery: a row of 6 mm with its own count, higher where its words need it."""

from datetime import date
from itertools import zip_longest

from jitdesk.scene.sheet.boxes import hold_boxes
from jitdesk.scene.sheet.columns import HAIRLINE, PAD, Columns
from jitdesk.scene.sheet.content import SheetLine
from jitdesk.scene.sheet.fill_in import COUNT_X, count_box
from jitdesk.scene.sheet.marks import Mark, Rule, Strip, chunks, stacked
from jitdesk.scene.sheet.text import BODY, BODY_BOLD, TextRuler, Type, beside, lines_of, plain
from jitdesk.scene.sheet.words import SheetWords

PART_HEIGHT = 6.0

_PART = Type(9.5, 9, 600)
_NEED = Type(7, 7)
_AMOUNT_WIDTH = 17.0
# The boxes of two parts do not touch.
_COUNT_HEIGHT = 5.2


def part_rows(
    ruler: TextRuler, words: SheetWords, columns: Columns, day: date, line: SheetLine, tallest: float
) -> list[Strip]:
    """Return the row of a part, and rows that go on with words higher than `tallest` mm."""
    cells = (
        _need(ruler, words, columns, day, line),
        _what(ruler, words, columns, line),
        [] if columns.is_narrow else _amount(ruler, line, columns.check + COUNT_X - columns.scan),
    )
    count = count_box(ruler, words, line.quantity, columns.end - columns.check, _COUNT_HEIGHT)
    rows: list[Strip] = []
    for need, what, amount in zip_longest(*(chunks(cell, tallest) for cell in cells), fillvalue=[]):
        rows.append(
            _row(columns, stacked(need), stacked(what), stacked(amount), Strip(0.0) if rows else count)
        )
    return rows


def _row(columns: Columns, need: Strip, what: Strip, amount: Strip, count: Strip) -> Strip:
    height = max(PART_HEIGHT, what.height + 1.9, need.height, amount.height + 1.9, count.height + 0.8)
    marks: list[Mark] = [Rule(columns.delivery, 0.0, 0.0, height, HAIRLINE)]
    if count.marks:
        marks.append(Rule(0.0, 0.0, columns.end, 0.0, HAIRLINE))
    marks += need.at(PAD, max(0.0, (PART_HEIGHT - need.height) / 2))
    marks += what.at(columns.delivery + PAD, 1.0)
    marks += amount.at(columns.scan + PAD, 1.0)
    marks += count.at(columns.check, 0.4)
    return Strip(height, tuple(marks))


def _need(ruler: TextRuler, words: SheetWords, columns: Columns, day: date, line: SheetLine) -> list[Strip]:
    """Return which line needs the part and by when, for the time column."""
    need = lines_of(ruler, plain(line.line), columns.time_width, _NEED)
    if line.line and line.needed_by is not None:
        at = words.by.format(at=words.clock_on(line.needed_by, day))
        need += lines_of(ruler, at, columns.time_width, _NEED)
    return need


def amount_lines(ruler: TextRuler, line: SheetLine, width: float, kind: Type) -> list[Strip]:
    """Return quantity and packages, beside each other where they fit."""
    amount = lines_of(ruler, plain(line.amount), width, kind)
    return beside(amount, lines_of(ruler, plain(line.packages), width, BODY), 2.2, width)


def _what(ruler: TextRuler, words: SheetWords, columns: Columns, line: SheetLine) -> list[Strip]:
    """Return part and hold; on narrow paper the quantity too, and all of it up to the box for the count."""
    width = columns.delivery_width
    if columns.is_narrow:
        width = columns.check + COUNT_X - columns.delivery - PAD - 1.2
    part = " ".join(filter(None, (plain(line.part), plain(line.description))))
    strips = lines_of(ruler, part, width, _PART)
    if columns.is_narrow:
        strips += amount_lines(ruler, line, width, BODY_BOLD)
    if line.hold is not None:
        strips += [Strip(0.8), *hold_boxes(ruler, words.hold, line.hold, width)]
    return strips


def _amount(ruler: TextRuler, line: SheetLine, room: float) -> list[Strip]:
    """Return quantity and packages up to the box for the count, in two columns where each is one line."""
    amount = lines_of(ruler, plain(line.amount), _AMOUNT_WIDTH, BODY_BOLD)
    packages = lines_of(ruler, plain(line.packages), room - PAD - _AMOUNT_WIDTH - 3.0, BODY)
    if len(amount) > 1 or len(packages) > 1:
        return amount + packages
    left, right = stacked(amount), stacked(packages)
    return [Strip(max(left.height, right.height), (*left.marks, *right.at(_AMOUNT_WIDTH + 1.5, 0.0)))]
