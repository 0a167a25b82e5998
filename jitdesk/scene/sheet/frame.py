"""What stands around a sheet's table: the head, the remarks and signatures, the footer."""

from jitdesk.domain.wording import shift_word
from jitdesk.scene.sheet import codes
from jitdesk.scene.sheet.content import DoorSheet
from jitdesk.scene.sheet.marks import Box, Fill, Mark, Rule, Squares, Strip, stacked
from jitdesk.scene.sheet.paper import EDGE_BAR, Paper
from jitdesk.scene.sheet.text import (
    BODY_BOLD,
    CAPTION,
    TextRuler,
    Type,
    aligned_right,
    centred,
    joined,
    lines_of,
    plain,
)
from jitdesk.scene.sheet.words import SheetWords

_DOOR_BOX = 25.3
_WIDE_DOOR_BOX = 45.0
_GAP = 4.2
_DOOR_WORD = Type(9.5, 7, 700, white=True)
_DOOR = Type(40, 7, 700, white=True)
_DOOR_FLOOR = Type(14, 14)
_TITLE = Type(21, 14, 700)
_DAY = Type(12, 9, 500)
_WHERE = Type(9.5, 8)
_VERSION = Type(9, 9, 600)
_FOOTER = Type(7.5, 7)
_PAGE = Type(8, 7, 700)
_REMARK_LINES = 2
_REMARK_PITCH = 6.1


def head(ruler: TextRuler, words: SheetWords, sheet: DoorSheet, paper: Paper) -> Strip:
    """Return the head of every page: door, day, where, version, and the code of the newest version."""
    qr = _qr(ruler, words, sheet)
    qr_x = paper.inner_width - max(mark.width for mark in qr.marks if isinstance(mark, Squares))
    door = _door(ruler, words, sheet)
    title_x = max(mark.width for mark in door.marks if isinstance(mark, Box)) + _GAP
    width = qr_x - title_x - _GAP
    where = lines_of(ruler, _where(words, sheet), width, _WHERE)
    # Where the plant's names need more than two lines they get the whole width, below all else.
    below = lines_of(ruler, _where(words, sheet), paper.inner_width, _WHERE) if len(where) > 2 else []
    title = _title(ruler, words, sheet, [] if below else where, width)
    height = max(door.height, title.height, qr.height)
    names = stacked([Strip(1.0), *below]) if below else Strip(0.0)
    marks = (*door.marks, *title.at(title_x, 0.0), *qr.at(qr_x, 0.0), *names.at(0.0, height))
    return Strip(height + names.height, marks)


def _door(ruler: TextRuler, words: SheetWords, sheet: DoorSheet) -> Strip:
    is_long = ruler.width(plain(sheet.door), _DOOR_FLOOR.size, _DOOR.weight) > _DOOR_BOX - 3.0
    box_width = _WIDE_DOOR_BOX if is_long else _DOOR_BOX
    room = box_width - 3.0
    word = stacked(centred(lines_of(ruler, words.door, room, _DOOR_WORD), room))
    name = stacked(centred(lines_of(ruler, plain(sheet.door), room, _DOOR), room))
    height = max(_DOOR_BOX, word.height + name.height + 4.4)
    frame = Box(0.0, 0.0, box_width, height, 1.0, stroke=0, fill=Fill.BLACK)
    top = 2.4 + word.height
    # Figures have no descenders: the name's own middle lies above that of its line.
    name_y = top + (height - top - name.height) / 2 - min(0.4, name.height * 0.03)
    return Strip(height, (frame, *word.at(1.5, 2.4), *name.at(1.5, name_y)))


def _where(words: SheetWords, sheet: DoorSheet) -> str:
    shifts = (
        words.shifts.format(names=words.listed(tuple(map(shift_word, sheet.shifts)))) if sheet.shifts else ""
    )
    return joined(sheet.plant, sheet.door_note, shifts, words.deliveries(sheet.coming))


def _title(ruler: TextRuler, words: SheetWords, sheet: DoorSheet, where: list[Strip], width: float) -> Strip:
    strips = [
        *lines_of(ruler, words.title, width, _TITLE),
        Strip(0.4),
        *lines_of(ruler, words.day_line(sheet.day), width, _DAY),
        Strip(0.9),
        *where,
        Strip(0.8),
        _version(ruler, words, sheet, width),
    ]
    return stacked(strips)


def _version(ruler: TextRuler, words: SheetWords, sheet: DoorSheet, width: float) -> Strip:
    """Return the framed version, as wide as its words."""
    replaced = sheet.replaces_printed_at
    if replaced is None:
        said = words.version.format(version=sheet.version)
    else:
        at = words.clock_on(replaced, sheet.printed_at.date())
        said = words.replaces.format(version=sheet.version, at=at)
    texts = stacked(lines_of(ruler, said, width - 3.0, _VERSION))
    right = max(ruler.width(said, _VERSION.size, _VERSION.weight), 0.0) + 3.6
    frame = Box(0.15, 0.15, min(right, width) - 0.3, texts.height + 0.7, 0.5)
    return Strip(texts.height + 1.0, (frame, *texts.at(1.7, 0.5)))


def _qr(ruler: TextRuler, words: SheetWords, sheet: DoorSheet) -> Strip:
    modules = codes.qr_modules(codes.sheet_code(sheet.plant, sheet.day, sheet.door, sheet.version))
    side = len(modules) * codes.QR_MODULE
    said = stacked(aligned_right(lines_of(ruler, words.scan_newest, side, CAPTION), side))
    below = side + 1.2
    return Strip(below + said.height, (Squares(0.0, 0.0, side, side, modules), *said.at(0.0, below)))


def closing(ruler: TextRuler, words: SheetWords, sheet: DoorSheet, paper: Paper) -> Strip:
    """Return what ends a sheet: lines for remarks, and a box to sign for each shift and the shift lead."""
    width = paper.inner_width
    label = stacked(lines_of(ruler, words.remarks, width, BODY_BOLD))
    marks: list[Mark] = list(label.at(0.0, 3.0))
    y = 3.0 + label.height
    for _ in range(_REMARK_LINES):
        y += _REMARK_PITCH
        marks.append(Rule(0.0, y, width, 0.0, 0.2))
    signatures = _signatures(ruler, words, sheet, width)
    marks += signatures.at(0.0, y + 3.4)
    return Strip(y + 3.4 + signatures.height, tuple(marks))


def _signatures(ruler: TextRuler, words: SheetWords, sheet: DoorSheet, width: float) -> Strip:
    names = [words.receiver.format(shift=plain(shift_word(shift))) for shift in sheet.shifts] + [
        words.shift_lead
    ]
    gap = 4.0
    across = min(len(names), max(1, int(width // 38)))
    box_width = (width - gap * (across - 1)) / across
    rows = []
    for start in range(0, len(names), across):
        labels = [
            stacked(lines_of(ruler, name, box_width - 3.4, BODY_BOLD))
            for name in names[start : start + across]
        ]
        height = max(14.2, max(label.height for label in labels) + 9.0)
        marks: list[Mark] = []
        for column, label in enumerate(labels):
            x = column * (box_width + gap)
            note = lines_of(ruler, words.signature, box_width - 3.4, CAPTION)[0]
            marks.append(Box(x + 0.15, 0.15, box_width - 0.3, height - 0.3, 0.5))
            marks += label.at(x + 1.7, 1.2)
            marks += note.at(x + 1.7, height - note.height - 0.8)
        rows += [Strip(height, tuple(marks)), Strip(1.5)]
    return stacked(rows[:-1])


def footer(
    ruler: TextRuler, words: SheetWords, sheet: DoorSheet, paper: Paper, page: int, pages: int
) -> Strip:
    """Return the line below every page: what the bar means, how old the sheet is, which page."""
    said = words.page.format(page=page, pages=pages)
    number = stacked(aligned_right(lines_of(ruler, said, paper.inner_width, _PAGE), paper.inner_width))
    number_width = ruler.width(said, _PAGE.size, _PAGE.weight) + _GAP
    marks: list[Mark] = [Rule(0.0, 0.1, paper.inner_width, 0.0, 0.2)]
    x = 0.0
    if sheet.replaces_printed_at is not None:
        marks.append(Box(0.0, 1.5, EDGE_BAR, 2.6, stroke=0, fill=Fill.BLACK))
        x = EDGE_BAR + 1.3
    texts = stacked(lines_of(ruler, _origin(words, sheet), paper.inner_width - x - number_width, _FOOTER))
    marks += texts.at(x, 1.2)
    marks += number.at(0.0, 1.1)
    return Strip(max(texts.height + 1.2, number.height + 1.1), tuple(marks))


def _origin(words: SheetWords, sheet: DoorSheet) -> str:
    author = plain(sheet.author)
    template = words.printed_by if author else words.printed
    printed = template.format(step=sheet.plan_step, at=words.moment(sheet.printed_at), author=author)
    as_of = words.data_as_of.format(at=words.clock_on(sheet.data_as_of, sheet.printed_at.date()))
    bar = words.bar_means if sheet.replaces_printed_at is not None else ""
    return " · ".join(filter(None, (bar, printed, as_of)))
