"""Where the parts of a row stand: columns that give way together, lines of changes that wrap."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from jitdesk.domain.language import say
from jitdesk.scene.import_words import changes_to_show
from jitdesk.services.confirming.patch import FieldChange, Outcome, PreviewRow
from jitdesk.ui.chrome.wrapped_text import WrappedText
from jitdesk.ui.intake.helps import helps_of
from jitdesk.ui.theme import Theme, font

_TICK_LEFT, _TICK_EDGE, _DELIVERY_LEFT = 15, 20, 56
_DELIVERY_SHARE, _PART_SHARE, _CHANGES_SHARE = 0.125, 0.085, 0.43
_DELIVERY_LEAST, _PART_LEAST = 84, 54
_LABEL_PX, _GAP_PX, _LEAST_GAP_PX = 56, 8, 3
LEAST_ROW_PX, _LINE_PX, _LINE_PITCH_PX = 58, 20, 24
_CARD_INSET_PX, _CARD_TEXT_PX, _CARD_LINE_PX = 11, 42, 18

ARROW = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges of the columns, in pixels of a row; ``values`` is right of the changes' labels."""

    tick: int
    delivery: int
    part: int
    changes: int
    values: int
    effect: int
    right: int

    @classmethod
    def of_width(cls, width: int, theme: Theme) -> "Columns":
        """Return the columns of a row as wide as this."""
        delivery = theme.px(_DELIVERY_LEFT)
        room = width - delivery
        part = delivery + max(theme.px(_DELIVERY_LEAST), round(room * _DELIVERY_SHARE))
        changes = part + max(theme.px(_PART_LEAST), round(room * _PART_SHARE))
        effect = changes + round(room * _CHANGES_SHARE)
        values = changes + theme.px(_LABEL_PX)
        return cls(theme.px(_TICK_LEFT), delivery, part, changes, values, effect, width - theme.px(12))

    @property
    def change_room(self) -> int:
        """Pixels for the values of a change."""
        return self.effect - self.values - _GAP_PX

    def tick_box(self, row: QRect, theme: Theme) -> QRect:
        """Return the tick's box in a row's rectangle."""
        edge = theme.px(_TICK_EDGE)
        return QRect(row.left() + self.tick, row.top() + (row.height() - edge) // 2, edge, edge)


@dataclass(frozen=True, slots=True)
class Piece:
    """A few words of a change: ``old``, ``arrow``, ``new``, ``difference`` or ``note``, and their place."""

    kind: str
    text: str
    x: int
    line: int
    width: int


def piece_font(kind: str, theme: Theme) -> QFont:
    """Return the font of a piece."""
    return theme.font(13, 600) if kind == "new" else theme.font(12)


# Every row is measured before it is shown, thousands of them, and their words repeat.
@lru_cache(maxsize=8)
def _metrics(is_new: bool, scale: float) -> QFontMetrics:
    return QFontMetrics(font(13, 600, scale) if is_new else font(12, 400, scale))


@lru_cache(maxsize=4096)
def _width(text: str, is_new: bool, scale: float) -> int:
    return _metrics(is_new, scale).horizontalAdvance(text)


def change_pieces(change: FieldChange, room: int, label_room: int, theme: Theme) -> tuple[Piece, ...]:
    """Return a change laid out in lines of a width; what does not fit stands on the next line.

    A label of more than ``label_room`` pixels moves the first of them to the right. Only a single value
    that is longer than a whole line is cut, with "…"; the panel beside shows it whole.
    """
    kinds = [("old", change.old), ("arrow", ARROW)] if change.old else []
    kinds.append(("new", change.new or say("none")))
    if change.difference:
        kinds.append(("difference", change.difference))
    label = _width(change.label, False, theme.scale)
    begin = label + theme.px(_GAP_PX) - label_room if label > label_room - theme.px(_LEAST_GAP_PX) else 0
    return _flowed(kinds, room, theme, begin)


def _flowed(kinds: Sequence[tuple[str, str]], room: int, theme: Theme, begin: int = 0) -> tuple[Piece, ...]:
    pieces = []
    x, line = begin, 0
    for kind, whole in kinds:
        text, width = whole, _width(whole, kind == "new", theme.scale)
        if width > room:
            metrics = _metrics(kind == "new", theme.scale)
            text = metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, room)
            width = metrics.horizontalAdvance(text)
        if x and x + width > room:
            x, line = 0, line + 1
        pieces.append(Piece(kind, text, x, line, width))
        x += width + theme.px(_GAP_PX)
    return tuple(pieces)


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change of a row: its label and pieces, and the line of the row on which it begins.

    A label that is wider than its column moves the first line of its pieces to the right.
    """

    label: str
    tone: str
    pieces: tuple[Piece, ...]
    line: int


def change_lines(row: PreviewRow, columns: Columns, theme: Theme) -> tuple[tuple[ChangeLine, ...], int]:
    """Return the changes of a row from top to bottom, and how many lines they take."""
    shown, rest = changes_to_show(row)
    laid, line = [], 0
    for change in shown:
        pieces = change_pieces(change, columns.change_room, columns.values - columns.changes, theme)
        laid.append(ChangeLine(change.label, change.tone, pieces, line))
        line += pieces[-1].line + 1
    if rest:
        pieces = _flowed([("note", rest)], columns.change_room, theme)
        laid.append(ChangeLine("", "plain", pieces, line))
        line += 1
    return tuple(laid), line


def line_px(theme: Theme) -> tuple[int, int]:
    """Return the height of a line of changes, and the distance from one line to the next."""
    return theme.px(_LINE_PX), theme.px(_LINE_PITCH_PX)


def row_height(row: PreviewRow, width: int, theme: Theme) -> int:
    """Return the height of a row as wide as this."""
    if row.outcome is Outcome.UNUSABLE:
        return Card(row, QRect(0, 0, width, 0), theme).height
    _, lines = change_lines(row, Columns.of_width(width, theme), theme)
    return theme.px(LEAST_ROW_PX) + max(lines - 2, 0) * line_px(theme)[1] + (theme.px(16) if lines > 1 else 0)


class Card:
    """The card of a row that cannot be used: why, what to do, and three links.

    Attributes
    ----------
    area : QRect
        The card.
    title, advice : WrappedText
        Its words.
    links : tuple of Link
        ``part``, ``pick``, ``add`` and ``show``, those that help.
    height : int
        Of the whole row.
    """

    def __init__(self, row: PreviewRow, place: QRect, theme: Theme) -> None:
        inset = theme.px(_CARD_INSET_PX)
        self.text_left = place.left() + inset + theme.px(_CARD_TEXT_PX)
        room = place.right() - inset - theme.px(12) - self.text_left
        self.title = WrappedText(row.reason.rstrip("."), theme.font(13, 600), room)
        said = " ".join((say("Nothing was changed for this row."), row.advice)).strip()
        self.advice = WrappedText(said, theme.font(12), room)
        self.title_top = place.top() + inset - theme.px(1) + theme.px(11)
        self.advice_top = self.title_top + self.title.height_px + theme.px(2)
        links_top = self.advice_top + self.advice.height_px + theme.px(4)
        self.links = _links(row, self.text_left, links_top, theme)
        bottom = links_top + theme.px(_CARD_LINE_PX) + theme.px(10)
        self.area = QRect(
            place.left() + inset,
            place.top() + inset - 2,
            place.width() - 2 * inset,
            bottom - place.top() - inset,
        )
        self.height = bottom - place.top() + theme.px(4)


@dataclass(frozen=True, slots=True)
class Link:
    """One help of a card: where its words stand, and behind them its key."""

    name: str
    words: str
    key: str
    area: QRect
    key_area: QRect


def _links(row: PreviewRow, left: int, top: int, theme: Theme) -> tuple[Link, ...]:
    words, keys = QFontMetrics(theme.font(12, 600)), QFontMetrics(theme.font(11))
    height, links = theme.px(_CARD_LINE_PX), []
    for each in helps_of(row):
        area = QRect(left, top, words.horizontalAdvance(each.words), height)
        key_left = area.right() + 1 + theme.px(6)
        key_area = QRect(key_left, top, keys.horizontalAdvance(each.key_text), height)
        links.append(Link(each.name, each.words, each.key_text, area, key_area))
        left = (key_area if each.key_text else area).right() + 1 + theme.px(24)
    return tuple(links)
