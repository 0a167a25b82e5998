"""One delivery as the rows of the sheet's table: a first row with its code and checks, then a row a part."""

from dataclasses import dataclass
from datetime import date

from jitdesk.scene.sheet.boxes import dashed_box, hold_boxes, label_box, stop_boxes
from jitdesk.scene.sheet.columns import PAD, Columns
from jitdesk.scene.sheet.content import SheetDelivery, SheetLine
from jitdesk.scene.sheet.fill_in import bar_code, check_strip, fits_column, scan_strip
from jitdesk.scene.sheet.marks import Rule, Strip, Text, chunks, stacked
from jitdesk.scene.sheet.part_row import amount_lines, part_rows
from jitdesk.scene.sheet.text import BODY, BODY_BOLD, CAPTION, TextRuler, Type, joined, lines_of, plain
from jitdesk.scene.sheet.words import SheetWords

ROW_HEIGHT = 37.6
WIDE_CODE_ROOM = 27.0
"""What a row may take beside its text: a code below it, and the air around both."""

_TIME = Type(17, 12, 700)
_UNTIL = Type(10, 9)
_SUPPLIER = Type(13, 9, 700)
_PART = Type(10.5, 9, 600)
_AMOUNT = Type(11, 9, 700)
_NEED = Type(9.5, 9, 500)
_HEAD_TIME = Type(12, 9, 700)
_HEAD_SUPPLIER = Type(10, 7, 700)
_WIDE_CODE_GAP = 1.5
_WAS_LINES = 4


@dataclass(frozen=True, slots=True)
class DeliveryWriter:
    """Writes deliveries into rows of one table.

    Parameters
    ----------
    ruler : TextRuler
        Measures the text.
    words : SheetWords
        The sheet's own words.
    columns : Columns
        The table's columns.
    day : date
        The sheet's day; times of other days get their weekday.
    tallest : float
        No row's text may take more height than this, in mm; what does not fit goes on in a row of its own.
    """

    ruler: TextRuler
    words: SheetWords
    columns: Columns
    day: date
    tallest: float

    def rows(self, delivery: SheetDelivery) -> list[Strip]:
        """Return the delivery's rows from top to bottom."""
        if delivery.removed:
            return self._removed(delivery)
        right = self._fill_in(delivery)
        what, need = self._what(delivery), self._need(delivery)
        stands_below = len(need) == 1 and stacked([*what, *need]).height + 4.6 <= right.height
        if need and not stands_below:
            what += [Strip(1.5), *need]
        fitting, *over = chunks(what, self.tallest)
        first = self._first(delivery, fitting, right)
        if stands_below:
            place = need[0].at(self.columns.delivery + PAD, right.height - need[0].height - 2.0)
            first = Strip(first.height, (*first.marks, *place))
        more = [self._overflow(part) for part in over]
        for line in delivery.lines[1:]:
            more += part_rows(self.ruler, self.words, self.columns, self.day, line, self.tallest)
        return [first, *more]

    def continued(self, delivery: SheetDelivery, part: int, parts: int) -> Strip:
        """Return the head that is repeated where a delivery goes on over the page."""
        clock = self.words.clock(delivery.starts_at)
        width = self.columns.end - self.columns.delivery - 2 * PAD
        said = self.words.continued.format(part=part, parts=parts)
        name = joined(delivery.supplier, delivery.number, said)
        texts = stacked(lines_of(self.ruler, name, width, _HEAD_SUPPLIER))
        left = stacked(lines_of(self.ruler, clock, self.columns.time_width, _HEAD_TIME))
        height = max(left.height, texts.height) + 1.6
        marks = (*left.at(PAD, 0.6), *texts.at(self.columns.delivery + PAD, 1.0))
        return Strip(height, (*marks, Rule(0.0, height, self.columns.end, 0.0, 0.12)))

    def _first(self, delivery: SheetDelivery, what: list[Strip], right: Strip) -> Strip:
        columns = self.columns
        time, left = stacked(self._time(delivery)), stacked(what)
        height = max(right.height, time.height + 3.0, left.height + 3.2)
        marks = (
            *columns.rules(height),
            *time.at(PAD, 1.9),
            *left.at(columns.delivery + PAD, 1.9),
            *right.marks,
        )
        if fits_column(delivery.code, columns):
            return Strip(height, marks)
        code = bar_code(self.ruler, delivery.code, columns.end)
        under = code.at(0.0, height + _WIDE_CODE_GAP)
        return Strip(height + code.height + 2 * _WIDE_CODE_GAP, (*marks, *under))

    def _fill_in(self, delivery: SheetDelivery) -> Strip:
        """Return the columns of scan and check, one below the other on narrow paper."""
        columns = self.columns
        quantity = delivery.lines[0].quantity if delivery.lines else ""
        scan = scan_strip(self.ruler, self.words, delivery.code, columns)
        check = check_strip(self.ruler, self.words, quantity, columns)
        below = scan.height if columns.is_narrow else 0.0
        marks = (*scan.at(columns.scan, 0.0), *check.at(columns.check, below))
        return Strip(max(ROW_HEIGHT, check.height + below), marks)

    def _need(self, delivery: SheetDelivery) -> list[Strip]:
        """Return which line needs the first part by when; a stop or a hold says it better."""
        first = delivery.lines[0] if delivery.lines else None
        if first is None or delivery.stop or delivery.hold or first.hold or not first.line:
            return []
        if first.needed_by is None:
            said = plain(first.line)
        else:
            at = self.words.clock_on(first.needed_by, self.day)
            same_day = first.needed_by.date() == self.day
            template = self.words.needed_by if same_day else self.words.needed_on
            said = template.format(line=plain(first.line), at=at)
        return lines_of(self.ruler, said, self.columns.delivery_width, _NEED)

    def _time(self, delivery: SheetDelivery) -> list[Strip]:
        """Return the time column: from, to, what it was, its labels."""
        words, width = self.words, self.columns.time_width
        strips = lines_of(self.ruler, words.clock_on(delivery.starts_at, self.day), width, _TIME)
        until = words.until.format(at=words.clock_on(delivery.ends_at, delivery.starts_at.date()))
        strips += lines_of(self.ruler, until, width, _UNTIL)
        if delivery.was_start is not None:
            strips += [Strip(1.4), *self._was(delivery)]
        strips += self._was_text(delivery) if self._was_is_short(delivery) else []
        if delivery.changed:
            strips += [Strip(1.6), label_box(self.ruler, words.changed, width)]
        if not delivery.confirmed:
            strips += [Strip(1.4), dashed_box(self.ruler, words.not_confirmed, width)]
        return strips

    def _was(self, delivery: SheetDelivery) -> list[Strip]:
        words, was = self.words, delivery.was_start
        assert was is not None
        minutes = round((delivery.starts_at - was).total_seconds() / 60)
        said = words.was.format(at=words.clock_on(was, self.day))
        shift = words.shift_min.format(sign="+" if minutes > 0 else "\u2212", minutes=abs(minutes))
        width = self.columns.time_width
        lines = lines_of(self.ruler, said, width, BODY_BOLD)
        return lines + (lines_of(self.ruler, shift, width, BODY) if minutes else [])

    def _was_text(self, delivery: SheetDelivery) -> list[Strip]:
        return lines_of(self.ruler, plain(delivery.was_text), self.columns.time_width, CAPTION)

    def _was_is_short(self, delivery: SheetDelivery) -> bool:
        return len(self._was_text(delivery)) <= _WAS_LINES

    def _what(self, delivery: SheetDelivery) -> list[Strip]:
        """Return the delivery's column: supplier, numbers, first part, and the box of a stop or hold."""
        width = self.columns.delivery_width
        strips = self._name(delivery)
        if not self._was_is_short(delivery):
            strips += lines_of(self.ruler, plain(delivery.was_text), width, BODY_BOLD)
        strips.append(Strip(2.1))
        if delivery.lines:
            strips += self._first_part(delivery.lines[0])
        else:
            strips += lines_of(self.ruler, self.words.no_parts, width, BODY)
        return strips + self._boxes(delivery)

    def _name(self, delivery: SheetDelivery) -> list[Strip]:
        width = self.columns.delivery_width
        truck = (delivery.carrier, delivery.plate)
        named = joined(delivery.number, *(truck if joined(*truck) else (self.words.not_named,)))
        strips = lines_of(self.ruler, plain(delivery.supplier), width, _SUPPLIER)
        return strips + lines_of(self.ruler, named, width, BODY)

    def _first_part(self, line: SheetLine) -> list[Strip]:
        width = self.columns.delivery_width
        part = " ".join(filter(None, (plain(line.part), plain(line.description))))
        return lines_of(self.ruler, part, width, _PART) + amount_lines(self.ruler, line, width, _AMOUNT)

    def _boxes(self, delivery: SheetDelivery) -> list[Strip]:
        width, strips = self.columns.delivery_width, []
        if delivery.stop:
            at = self.words.clock_on(delivery.stop.at, self.day)
            strips += [Strip(2.4), *stop_boxes(self.ruler, self.words, delivery.stop, at, width)]
        if delivery.hold is not None:
            strips += [Strip(2.0), *hold_boxes(self.ruler, self.words.hold, delivery.hold, width)]
        first = delivery.lines[0] if delivery.lines else None
        if first is not None and first.hold is not None:
            title = self.words.hold_of_part.format(part=plain(first.part))
            strips += [Strip(2.0), *hold_boxes(self.ruler, title, first.hold, width)]
        return strips

    def _overflow(self, strips: list[Strip]) -> Strip:
        """Return a row that goes on with the delivery's column."""
        texts = stacked(strips)
        return Strip(texts.height + 2.0, texts.at(self.columns.delivery + PAD, 1.0))

    def _removed(self, delivery: SheetDelivery) -> list[Strip]:
        """Return what no longer comes to this door: struck through, and what became of it."""
        columns = self.columns
        time = [_struck(strip) for strip in self._time_of_removed(delivery)]
        name = [_struck(strip) for strip in self._name(delivery)]
        fate = plain(delivery.was_text) or self.words.removed
        label = label_box(self.ruler, fate, columns.end - columns.scan - 2 * PAD)
        fitting, *over = chunks(name, self.tallest)
        left, clock = stacked(fitting), stacked(time)
        height = max(left.height, clock.height, label.height + 0.6) + 3.8
        marks = (
            *clock.at(PAD, 1.9),
            *left.at(columns.delivery + PAD, 1.9),
            *label.at(columns.scan + PAD, 2.2),
        )
        first = Strip(height, (*columns.rules(height)[:2], *marks))
        return [first, *(self._overflow(part) for part in over)]

    def _time_of_removed(self, delivery: SheetDelivery) -> list[Strip]:
        clock = self.words.clock_on(delivery.was_start or delivery.starts_at, self.day)
        return lines_of(self.ruler, clock, self.columns.time_width, _TIME)


def _struck(strip: Strip) -> Strip:
    """Return lines of text struck through."""
    rules = tuple(
        Rule(mark.x, mark.y - 0.32 * mark.size, mark.width, 0.0, 0.35)
        for mark in strip.marks
        if isinstance(mark, Text)
    )
    return Strip(strip.height, (*strip.marks, *rules))
