"""The columns that a pen and a scanner fill in: bar code, arrival, the three checks, count, initials."""

from jitdesk.scene.sheet import codes
from jitdesk.scene.sheet.columns import PAD, Columns
from jitdesk.scene.sheet.marks import Bars, Box, Mark, Rule, Strip
from jitdesk.scene.sheet.text import BODY, TextRuler, Type, centred, lines_of, plain, written
from jitdesk.scene.sheet.words import SheetWords

COUNT_X = 24.2
"""Where the box for the count stands, from the check column's left edge."""

_SCAN_HEIGHT = 33.6
_TICK = 4.1
_TICK_PITCH = 6.4
_COUNT_WIDTH = 14.2
_COUNT_HEIGHT = 6.1
_BAR_TOP = 4.2
_TICK_TEXT = Type(9.5, 7)
_CODE_TEXT = Type(9, 7)
_COLON = Type(14, 14, 700)
_CLOCK_BOX = (11.0, 6.9)


def bar_code(ruler: TextRuler, code: str, width: float) -> Strip:
    """Return a bar code in the middle of `width` mm, with what it says below."""
    modules = codes.code128(code)
    room = codes.code_width(modules)
    bars = Bars((width - room) / 2, 0.0, room, codes.CODE_HEIGHT, modules, codes.QUIET_MODULES)
    said = centred(lines_of(ruler, code, width - 2 * PAD, _CODE_TEXT), width)[0]
    return Strip(codes.CODE_HEIGHT + 0.6 + said.height, (bars, *said.at(0.0, codes.CODE_HEIGHT + 0.6)))


def fits_column(code: str, columns: Columns) -> bool:
    """Return whether the bar code has room in the scan column, quiet zones clear of the lines."""
    return codes.code_width(codes.code128(code)) <= columns.scan_width - 0.4


def scan_strip(ruler: TextRuler, words: SheetWords, code: str, columns: Columns) -> Strip:
    """Return the bar code and the boxes for the time of arrival; a wide code is said to stand below."""
    width = columns.scan_width
    if fits_column(code, columns):
        above = bar_code(ruler, code, width).at(0.0, _BAR_TOP)
    else:
        note = centred(lines_of(ruler, words.code_below, width - 2 * PAD, BODY), width)[0]
        above = note.at(0.0, _BAR_TOP + codes.CODE_HEIGHT - note.height)
    return Strip(_SCAN_HEIGHT, (*above, *_arrival(ruler, words, width)))


def _arrival(ruler: TextRuler, words: SheetWords, width: float) -> tuple[Mark, ...]:
    """Return "Arrived at" and two boxes for hours and minutes, centred as one."""
    box_width, box_height = _CLOCK_BOX
    top = 25.8
    label_width = ruler.width(words.arrived_at, BODY.size, BODY.weight)
    colon_width = ruler.width(":", _COLON.size, _COLON.weight)
    x = (width - label_width - 2.2 - 2 * box_width - colon_width - 1.0) / 2
    hours = x + label_width + 2.2
    minutes = hours + box_width + colon_width + 1.0
    return (
        written(ruler, words.arrived_at, BODY, x, top + 4.4),
        Box(hours, top, box_width, box_height, 0.4),
        written(ruler, ":", _COLON, hours + box_width + 0.5, top + 5.0),
        Box(minutes, top, box_width, box_height, 0.4),
    )


def check_strip(ruler: TextRuler, words: SheetWords, quantity: str, columns: Columns) -> Strip:
    """Return three boxes to tick, the count and the initials.

    Where the column is shared with the scan the ticks stand two in a row to spare height.
    """
    width = columns.end - columns.check
    ticks = (words.seal, words.damage, words.labels)
    if columns.is_narrow:
        half = (width - PAD) / 2
        places = [(PAD, 1.0), (PAD + half, 1.0), (PAD, 1.0 + _TICK_PITCH)]
        rest = 1.0 + 2 * _TICK_PITCH - 0.3
    else:
        places = [(PAD, 2.9 + row * _TICK_PITCH) for row in range(3)]
        rest = 2.9 + 3 * _TICK_PITCH - 0.4
    marks: list[Mark] = []
    for (x, y), text in zip(places, ticks, strict=True):
        room = (half if columns.is_narrow and text != words.labels else width - PAD) - _TICK - 3.0
        marks.append(Box(x, y, _TICK, _TICK, 0.5, stroke=0.35))
        marks += lines_of(ruler, text, room, _TICK_TEXT)[0].at(x + _TICK + 2.0, y + 0.05)
    text_x = PAD + _TICK + 2.0
    marks += lines_of(ruler, words.counted, COUNT_X - text_x - 0.6, _TICK_TEXT)[0].at(text_x, rest + 1.05)
    marks += count_box(ruler, words, quantity, width, _COUNT_HEIGHT).at(0.0, rest)
    initials = rest + _COUNT_HEIGHT + 3.6
    marks += lines_of(ruler, words.initials, COUNT_X - text_x - 0.6, _TICK_TEXT)[0].at(text_x, initials)
    marks.append(Rule(COUNT_X, initials + 3.9, width - COUNT_X - PAD, 0.0, 0.25))
    return Strip(initials + 6.2, tuple(marks))


def count_box(ruler: TextRuler, words: SheetWords, quantity: str, width: float, height: float) -> Strip:
    """Return the box for the counted quantity, `height` mm high, and "of 480".

    Both are placed for a check column of `width` mm.
    """
    box = Box(COUNT_X, 0.0, _COUNT_WIDTH, height, 0.4)
    if not quantity:
        return Strip(height, (box,))
    x = COUNT_X + _COUNT_WIDTH + 1.1
    said = words.of.format(quantity=plain(quantity))
    lines = lines_of(ruler, said, width - x - 0.6, _TICK_TEXT)
    marks: list[Mark] = [box]
    top = (height - lines[0].height) / 2 if len(lines) == 1 else 0.0
    for line in lines:
        marks += line.at(x, top)
        top += line.height
    return Strip(max(height, top), tuple(marks))
