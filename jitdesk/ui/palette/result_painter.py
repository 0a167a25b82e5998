"""Paints the lines of the palette: the answer; icon, name, what is said of it, the place, the time left."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.scene.bars.scene import Box
from jitdesk.scene.palette import Answer, PaletteRow
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.deliveries.strokes import draw_text, faded, framed, shortened, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.palette.answer import ANSWER_PX, paint_answer
from jitdesk.ui.palette.result_model import Index, Line, ResultModel
from jitdesk.ui.theme import Theme

ROW_PX = 38
_CAPTION_PX, _GAP_BELOW_PX = 26, 4
_TEXT_PX, _TIME_PX, _PLACE_PX, _EDGE_PX, _GAP_PX = 42, 110, 222, 14, 8
_MARK_PX, _MARK_STRENGTH = 18, 0.75


def height_px(line: Line) -> int:
    """Return how high a line is, in design pixels."""
    if isinstance(line, str):
        return _CAPTION_PX
    return ROW_PX if isinstance(line, PaletteRow) else ANSWER_PX + _GAP_BELOW_PX


class ResultPainter(QStyledItemDelegate):
    """Paints the answer, captions and rows; what was typed is marked in names and words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._theme.px(height_px(_model(index).line(index))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        model = _model(index)
        line = model.line(index)
        painter.save()
        if isinstance(line, str):
            self._paint_caption(painter, place, line)
        elif isinstance(line, Answer):
            paint_answer(painter, self._theme, place.adjusted(0, 0, 0, -self._theme.px(_GAP_BELOW_PX)), line)
        else:
            self._paint_row(painter, place, line, model.marked, chosen=chosen)
        painter.restore()

    def _paint_caption(self, painter: QPainter, place: QRect, text: str) -> None:
        theme = self._theme
        left, middle = place.left() + theme.px(_EDGE_PX), place.center().y() + theme.px(2)
        draw_text(painter, left, middle, text.upper(), theme.caps_font(), theme.colours.text2)

    def _paint_row(
        self, painter: QPainter, place: QRect, row: PaletteRow, marked: tuple[str, ...], *, chosen: bool
    ) -> None:
        theme, colours = self._theme, self._theme.colours
        if chosen:
            box = Box(place.left(), place.top() + 1, place.width(), place.height() - 2)
            framed(painter, box, colours.focus, colours.accent_soft, width=1, radius=6)
        edge = theme.px(17)
        sign = QRectF(place.left() + theme.px(_EDGE_PX), place.center().y() - edge / 2 + 1, edge, edge)
        paint_icon(painter, row.icon, sign, ink(colours, row.tone))
        right, middle = place.right() - theme.px(_EDGE_PX), place.center().y() + 1
        if row.key:
            paint_key_chip(painter, theme, row.key, right, place.center().y())
        face, tone = theme.font(12.5, 600), ink(colours, row.left_tone)
        draw_text(painter, right, middle, row.left, face, tone, right=True)
        end = self._paint_place(painter, right, middle, row)
        x: float = place.left() + theme.px(_TEXT_PX)
        x += self._paint_marked(painter, x, end, middle, row.name, theme.font(13, 600), marked)
        x += theme.px(_GAP_PX)
        if end - x > theme.px(24):
            self._paint_marked(painter, x, end, middle, row.said, theme.font(13), marked)

    def _paint_place(self, painter: QPainter, right: int, middle: int, row: PaletteRow) -> float:
        """Paint where and when, and return where the room for words ends."""
        theme = self._theme
        if not row.place:
            return right - theme.px(_TIME_PX if row.left or row.key else 0)
        face, end = theme.font(12), right - theme.px(_TIME_PX)
        text = shortened(row.place, face, theme.px(_PLACE_PX))
        width = draw_text(painter, end, middle, text, face, theme.colours.text2, right=True)
        return end - width - theme.px(_GAP_PX)

    def _paint_marked(
        self,
        painter: QPainter,
        x: float,
        end: float,
        middle: int,
        text: str,
        face: QFont,
        marked: tuple[str, ...],
    ) -> float:
        """Paint a text with what was typed marked in it, and return how wide it is."""
        colours, shown = self._theme.colours, shortened(text, face, end - x)
        height = self._theme.px(_MARK_PX)
        for start, length in _marks(shown, marked):
            left, right = (text_width(shown[:at], face) for at in (start, start + length))
            ground = faded(colours.warn_fill, _MARK_STRENGTH)
            painter.fillRect(QRectF(x + left - 1, middle - height / 2, right - left + 2, height), ground)
        return draw_text(painter, x, middle, shown, face, colours.text)


def paint_key_chip(painter: QPainter, theme: Theme, key: str, right: int, middle: int) -> int:
    """Paint a key on a chip that ends at ``right``, and return where it begins."""
    face, colours = theme.font(11, 500), theme.colours
    text = key[:-1].replace("+", " ") + key[-1:]  # the last may be a plus itself
    width = max(QFontMetrics(face).horizontalAdvance(text) + theme.px(12), theme.px(20))
    height = theme.px(20)
    chip = QRectF(right - width + 0.5, middle - height // 2 + 0.5, width - 1, height - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.border, 1))
    painter.setBrush(colours.sunken)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setFont(face)
    painter.setPen(colours.text2)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
    return right - width


def _marks(text: str, marked: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where typed terms stand in a text as (start, length); each once."""
    low = text.lower()
    if len(low) != len(text):
        return []  # letters that grow when they become small: places would be wrong
    return [(low.index(term), len(term)) for term in marked if term in low]


def _model(index: Index) -> ResultModel:
    model = index.model()
    assert isinstance(model, ResultModel)
    return model
