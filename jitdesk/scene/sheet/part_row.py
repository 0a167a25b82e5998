"""A further part of a delivery: a row of 6 mm with its own count, higher where its words need it."""

from datetime import date

from jitdesk.scene.sheet.boxes import hold_box
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
    what, *over = chunks(_what(ruler, words, columns, line), tallest)
    need = lines_of(ruler, plain(line.line), columns.time_width, _NEED)
    if line.line and line.needed_by is not None:
        at = words.by.format(at=words.clock_on(line.needed_by, day))
        need += lines_of(ruler, at, columns.time_width, _NEED)
    texts, needed = stacked(what), stacked(need)
    amount = Strip(0.0) if columns.is_narrow else _amount(ruler, line, columns.check + COUNT_X - columns.scan)
    count = count_box(ruler, words, line.quantity, columns.end - columns.check, _COUNT_HEIGHT)
    height = max(PART_HEIGHT, texts.height + 2.0, needed.height, amount.height + 2.0, count.height + 0.8)
    marks: list[Mark] = [_top_line(columns), Rule(columns.delivery, 0.0, 0.0, height, HAIRLINE)]
    marks += needed.at(PAD, (PART_HEIGHT - min(needed.height, PART_HEIGHT)) / 2)
    marks += texts.at(columns.delivery + PAD, 1.0)
    marks += amount.at(columns.scan + PAD, 1.0)
    marks += count.at(columns.check, 0.4)
    return [Strip(height, tuple(marks)), *(_goes_on(columns, strips) for strips in over)]


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
        strips += [Strip(0.8), hold_box(ruler, words.hold, line.hold, width)]
    return strips


def _amount(ruler: TextRuler, line: SheetLine, room: float) -> Strip:
    """Return quantity and packages in two columns up to the box for the count."""
    amount = stacked(lines_of(ruler, plain(line.amount), _AMOUNT_WIDTH, BODY_BOLD))
    packages = stacked(lines_of(ruler, plain(line.packages), room - PAD - _AMOUNT_WIDTH - 3.0, BODY))
    return Strip(max(amount.height, packages.height), (*amount.marks, *packages.at(_AMOUNT_WIDTH + 1.5, 0.0)))


def _goes_on(columns: Columns, strips: list[Strip]) -> Strip:
    texts = stacked(strips)
    return Strip(texts.height + 2.0, texts.at(columns.delivery + PAD, 1.0))


def _top_line(columns: Columns) -> Rule:
    return Rule(0.0, 0.0, columns.end, 0.0, HAIRLINE)
