"""Paints the lines of the palette: icon, name, what is said of it, the place, the time left."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.scene.palette import PaletteRow
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.palette.result_model import Index, ResultModel
from jitdesk.ui.theme import Theme

ROW_PX, CAPTION_PX = 38, 26
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT_PX, _TIME_PX, _PLACE_PX, _EDGE_PX, _GAP_PX = 42, 110, 222, 14, 8
_MARK_STRENGTH = 0.75


class ResultPainter(QStyledItemDelegate):
    """Paints captions and rows; what was typed is marked in names and words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = ROW_PX if _model(index).row_at(index) is not None else CAPTION_PX
        return QSize(option.rect.width(), self._theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        model = _model(index)
        line = model.line(index)
        painter.save()
        if isinstance(line, str):
            self._paint_caption(painter, place, line)
        else:
            self._paint_row(painter, place, line, model.marked, chosen=chosen)
        painter.restore()

    def _paint_caption(self, painter: QPainter, place: QRect, text: str) -> None:
        theme = self._theme
        painter.setFont(theme.caps_font())
        painter.setPen(theme.colours.text2)
        area = place.adjusted(theme.px(_EDGE_PX), theme.px(4), 0, 0)
        painter.drawText(area, _LEFT, text.upper())

    def _paint_row(
        self, painter: QPainter, place: QRect, row: PaletteRow, marked: tuple[str, ...], *, chosen: bool
    ) -> None:
        theme, colours = self._theme, self._theme.colours
        if chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.focus, 1))
            painter.setBrush(colours.accent_soft)
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 1.5, -0.5, -1.5), 6, 6)
        edge = theme.px(17)
        sign = QRectF(place.left() + theme.px(_EDGE_PX), place.center().y() - edge / 2 + 1, edge, edge)
        paint_icon(painter, row.icon, sign, ink(colours, row.tone))
        right = place.right() - theme.px(_EDGE_PX)
        if row.key:
            self._paint_key(painter, row.key, right, place)
        self._paint_time(painter, place, right, row)
        end = self._paint_place(painter, place, right, row)
        self._paint_words(painter, place, end, row, marked)

    def _paint_time(self, painter: QPainter, place: QRect, right: int, row: PaletteRow) -> None:
        theme = self._theme
        painter.setFont(theme.font(12.5, 600))
        painter.setPen(ink(theme.colours, row.left_tone))
        painter.drawText(
            QRect(place.left(), place.top(), right - place.left(), place.height()), _RIGHT, row.left
        )

    def _paint_place(self, painter: QPainter, place: QRect, right: int, row: PaletteRow) -> int:
        """Paint where and when, and return where the room for words ends."""
        theme = self._theme
        if not row.place:
            return right - theme.px(_TIME_PX if row.left or row.key else 0)
        face = theme.font(12)
        end, room = right - theme.px(_TIME_PX), theme.px(_PLACE_PX)
        text = QFontMetrics(face).elidedText(row.place, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(theme.colours.text2)
        painter.drawText(QRect(end - room, place.top(), room, place.height()), _RIGHT, text)
        return end - QFontMetrics(face).horizontalAdvance(text) - theme.px(_GAP_PX)

    def _paint_words(
        self, painter: QPainter, place: QRect, end: int, row: PaletteRow, marked: tuple[str, ...]
    ) -> None:
        theme = self._theme
        x = place.left() + theme.px(_TEXT_PX)
        bold, plain = theme.font(13, 600), theme.font(13)
        x = self._paint_marked(
            painter, QRect(x, place.top(), end - x, place.height()), row.name, bold, marked
        )
        x += theme.px(_GAP_PX)
        if row.said and end - x > theme.px(24):
            self._paint_marked(
                painter, QRect(x, place.top(), end - x, place.height()), row.said, plain, marked
            )

    def _paint_marked(
        self, painter: QPainter, area: QRect, text: str, face: QFont, marked: tuple[str, ...]
    ) -> int:
        """Paint a text with what was typed marked in it, and return where it ends."""
        theme, ruler = self._theme, QFontMetrics(face)
        shown = ruler.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        ground = QColor(theme.colours.warn_fill)
        ground.setAlphaF(_MARK_STRENGTH)
        for start, length in _marks(shown, marked):
            left = area.left() + ruler.horizontalAdvance(shown[:start])
            width = ruler.horizontalAdvance(shown[: start + length]) - ruler.horizontalAdvance(shown[:start])
            height = ruler.height() + theme.px(2)
            painter.fillRect(left - 1, area.center().y() - height // 2 + 1, width + 2, height, ground)
        painter.setFont(face)
        painter.setPen(theme.colours.text)
        painter.drawText(area, _LEFT | Qt.TextFlag.TextSingleLine, shown)
        return area.left() + ruler.horizontalAdvance(shown)

    def _paint_key(self, painter: QPainter, key: str, right: int, place: QRect) -> None:
        theme, colours = self._theme, self._theme.colours
        paint_key_chip(painter, theme, key, right, place.center().y())
        painter.setPen(colours.text)


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
