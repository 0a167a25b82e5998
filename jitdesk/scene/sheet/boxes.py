"""The boxes that shout: a line stops, do not use, changed, not confirmed."""

from jitdesk.scene.sheet.content import LineStop
from jitdesk.scene.sheet.marks import Box, Fill, Hatch, Icon, Mark, Strip, chunks, stacked
from jitdesk.scene.sheet.text import BODY, BODY_BOLD, TextRuler, Type, centred, lines_of, plain
from jitdesk.scene.sheet.words import SheetWords

_RADIUS = 0.6
_ICON = 4.6
_INSIDE = 1.2
_TEXT_X = _ICON + 2.6
_LABEL_SIDE = 1.6
_TALLEST = 24.0
_HATCHED = 1.4
_WHITE_BOLD = Type(9, 8.5, 700, white=True)
_WHITE = Type(9, 9, 500, white=True)
_LABEL = Type(9, 7, 700, white=True)


def stop_boxes(
    ruler: TextRuler, words: SheetWords, stop: LineStop, from_at: str, width: float
) -> list[Strip]:
    """Return the black box: unload first, which line stops and from when (`from_at`, as it is read).

    Words beyond `_TALLEST` go on in a box of their own, so that a page can end between two.
    """
    room = width - _TEXT_X - _INSIDE
    title = words.unload_first.format(line=plain(stop.line).upper())
    below = words.stops_from.format(text=plain(stop.text), at=from_at)
    texts = [*lines_of(ruler, title, room, _WHITE_BOLD), *lines_of(ruler, below, room, _WHITE)]
    return [_stop_box(stacked(run), width) for run in chunks(texts, _TALLEST)]


def _stop_box(texts: Strip, width: float) -> Strip:
    height = texts.height + 2 * _INSIDE
    frame = Box(0.0, 0.0, width, height, _RADIUS, stroke=0, fill=Fill.BLACK)
    icon = Icon(_INSIDE + 0.2, (height - _ICON) / 2, _ICON, _ICON, "stop", white=True)
    return Strip(height, (frame, icon, *texts.at(_TEXT_X, _INSIDE)))


def hold_boxes(ruler: TextRuler, title: str, reason: str, width: float) -> list[Strip]:
    """Return the hatched frame with its reason on a clear plate; a long reason goes on in the next."""
    room = width - _TEXT_X - _INSIDE - _HATCHED
    texts = [*lines_of(ruler, title, room, BODY_BOLD), *lines_of(ruler, plain(reason), room, BODY)]
    return [_hold_box(stacked(run), width) for run in chunks(texts, _TALLEST)]


def _hold_box(texts: Strip, width: float) -> Strip:
    height = texts.height + 2 * _HATCHED
    plate = Box(
        _HATCHED, _HATCHED, width - 2 * _HATCHED, height - 2 * _HATCHED, 0.4, stroke=0, fill=Fill.WHITE
    )
    marks: tuple[Mark, ...] = (
        Hatch(0.0, 0.0, width, height),
        plate,
        Box(0.0, 0.0, width, height, _RADIUS, stroke=0.35),
        Icon(_HATCHED + 0.6, (height - _ICON) / 2, _ICON, _ICON, "hold"),
    )
    return Strip(height, (*marks, *texts.at(_TEXT_X + _HATCHED, _HATCHED)))


def label_box(ruler: TextRuler, text: str, width: float) -> Strip:
    """Return white on black, at most `width` mm wide and no wider than its words: CHANGED."""
    width = min(width, ruler.width(text, _LABEL.size, _LABEL.weight) + 2 * _LABEL_SIDE)
    texts = stacked(centred(lines_of(ruler, text, width - 2 * _INSIDE, _LABEL), width - 2 * _INSIDE))
    height = texts.height + 1.3
    frame = Box(0.0, 0.0, width, height, _RADIUS, stroke=0, fill=Fill.BLACK)
    return Strip(height, (frame, *texts.at(_INSIDE, 0.65)))


def dashed_box(ruler: TextRuler, text: str, width: float) -> Strip:
    """Return the dashed frame of what nobody has confirmed."""
    texts = stacked(centred(lines_of(ruler, text, width - 2 * _INSIDE, BODY_BOLD), width - 2 * _INSIDE))
    height = texts.height + 1.2
    return Strip(height, (Box(0.0, 0.0, width, height, _RADIUS, dashed=True), *texts.at(_INSIDE, 0.6)))
