"""Text on a page that has no second line to give: shrunk to a floor, then ended in an ellipsis."""

from jitdesk.scene.sheet.marks import ASCENT, LINE_HEIGHT, Box, Fill, Icon, Mark, Rule, Strip, Text, stacked
from jitdesk.scene.sheet.text import TextRuler, Type, aligned_right, centred, lines_of, plain

_MORE = "\N{HORIZONTAL ELLIPSIS}"

SECTION, BESIDE = Type(11, 10, 600), Type(8, 7)
HEAD, CELL, SECOND = Type(8, 7, 500), Type(8.5, 7), Type(8, 7)
STRONG = Type(8.5, 7, 600)


def in_one_line(ruler: TextRuler, text: str, width: float, kind: Type) -> Strip:
    """Return outside text as one line at most `width` mm wide; what does not fit ends in an ellipsis."""
    lines = lines_of(ruler, plain(text), width, kind)
    if not lines:
        # A text of no width, so that whoever centres it needs to know nothing of empty ones.
        return Strip(
            LINE_HEIGHT * kind.size, (Text(0.0, ASCENT * kind.size, "", kind.size, kind.weight, 0.0),)
        )
    if len(lines) == 1:
        return lines[0]
    first = next(mark for mark in lines[0].marks if isinstance(mark, Text)).text
    while first and ruler.width(first + _MORE, kind.floor * 25.4 / 72, kind.weight) > width:
        first = first[:-1]
    return lines_of(
        ruler, first.rstrip() + _MORE, width, Type(kind.floor, kind.floor, kind.weight, kind.white)
    )[0]


def in_two_lines(ruler: TextRuler, text: str, width: float, kind: Type) -> Strip:
    """Return outside text in at most two lines; what does not fit ends in an ellipsis."""
    lines = lines_of(ruler, plain(text), width, kind)
    if len(lines) <= 2:
        return stacked(lines)
    first = next(mark for mark in lines[0].marks if isinstance(mark, Text)).text
    return stacked([lines[0], in_one_line(ruler, plain(text)[len(first) :], width, kind)])


def section(ruler: TextRuler, title: str, beside: str, width: float) -> Strip:
    """Return a section's title with a note at the right, underlined."""
    head = in_one_line(ruler, title, width * 0.6, SECTION)
    (note,) = (
        aligned_right([in_one_line(ruler, beside, width * 0.38, BESIDE)], width) if beside else (Strip(0.0),)
    )
    height = head.height + 1.0
    # Lines of time that come down the page pause here.
    ground = Box(0.0, 0.0, width, height, stroke=0, fill=Fill.WHITE)
    texts = (*head.marks, *note.at(0.0, head.height - note.height - 0.2))
    return Strip(height + 0.4, (ground, *texts, Rule(0.0, height, width, 0.0, 0.35)))


def sign(ruler: TextRuler, kind: str, size: float) -> tuple[Mark, ...]:
    """Return the sign of a problem in a square of `size` mm: told apart without colour."""
    if kind in ("stop", "hold"):
        return (Icon(0.0, 0.0, size, size, "stop" if kind == "stop" else "hold"),)
    letter = {"no_reply": "?", "clash": "\N{MULTIPLICATION SIGN}"}.get(kind, "!")
    is_dashed = kind == "no_reply"
    face = Type(8.5, 7, 700, white=not is_dashed)
    frame = Box(
        0.1,
        0.1,
        size - 0.2,
        size - 0.2,
        size / 2 if kind != "clash" else 0.4,
        stroke=0.3 if is_dashed else 0.0,
        fill=Fill.NONE if is_dashed else Fill.BLACK,
        dashed=is_dashed,
    )
    (text,) = centred(lines_of(ruler, letter, size, face), size)
    return (frame, *text.at(0.0, (size - text.height) / 2 - 0.1))
