"""The sum of a part: text left, pieces in a column, hours or the clock at the right, documents below."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from jitdesk.scene.chrome import Tone
from jitdesk.scene.details import LedgerRow
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.chrome.wrapped_text import WrappedText, wrapped_text
from jitdesk.ui.details.linked_rows import LinkedRows
from jitdesk.ui.theme import Theme

_FACE_PX, _EDGE_PX, _PIECES_PX = 12, 18, 250
_AIR_PX, _LINK_PX, _GAP_PX, _INSET_PX = 10, 0, 8, 10


class LedgerTable(LinkedRows):
    """Rows of 26 px, 38 with a document; higher where words wrap."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, with_icons=True)
        self._rows: tuple[LedgerRow, ...] = ()

    def show_rows(self, rows: tuple[LedgerRow, ...], theme: Theme) -> None:
        """Show another sum."""
        self._rows = rows
        spoken = (" ".join(filter(None, (row.text, row.pieces, row.value))) for row in rows)
        self.setAccessibleName(", ".join(spoken))
        self._show_documents([row.document for row in rows if row.document is not None], theme)

    def _lay_out(self, width: int, painter: QPainter | None) -> tuple[int, list[QRect]]:
        px, top, places = self._theme.px, 0, []
        links = iter(self._links.in_use)
        for row in self._rows:
            pieces, value = self._text(row.pieces, row, width), self._text(row.value, row, width)
            right = width - px(_EDGE_PX)
            column = px(_PIECES_PX) if row.value or not row.is_result else right
            ends = (
                column - pieces.width_px - px(_GAP_PX) if row.pieces else right - value.width_px - px(_GAP_PX)
            )
            # A long value reaches into the column of the pieces: then the pieces make room.
            if row.pieces and row.value and value.width_px > right - column - px(4):
                column = round(right - value.width_px - px(_GAP_PX))
                ends = column - pieces.width_px - px(_GAP_PX)
            text = self._text(row.text, row, max(round(ends) - px(_EDGE_PX), px(60)))
            height = text.height_px + px(_AIR_PX)
            if row.document is not None:
                link = next(links)
                size = link.size_within(width - 2 * px(_EDGE_PX))
                place = QRect(px(_EDGE_PX), top + px(_AIR_PX) // 2 + text.height_px + px(_LINK_PX), 0, 0)
                place.setSize(size)
                places.append(place)
                height += size.height() + px(_LINK_PX)
            if painter is not None:
                self._paint(painter, row, QRect(0, top, width, height), (text, pieces, value), column)
            top += height
        return top, places

    def _paint(
        self,
        painter: QPainter,
        row: LedgerRow,
        area: QRect,
        texts: tuple[WrappedText, WrappedText, WrappedText],
        column: int,
    ) -> None:
        px, colours = self._theme.px, self._theme.colours
        text, pieces, value = texts
        if row.is_result:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(card(colours, row.tone)[0])
            painter.drawRoundedRect(QRectF(area).adjusted(px(_INSET_PX), 1, -px(_INSET_PX), -1), 4, 4)
        if row.ruled:
            painter.fillRect(
                px(_EDGE_PX), area.top(), area.width() - 2 * px(_EDGE_PX), 1, colours.border_strong
            )
        top = area.top() + px(_AIR_PX) // 2
        text.draw(painter, px(_EDGE_PX), top, self._ink(row))
        quiet = self._ink(row) if row.strong else colours.text2
        pieces.draw(painter, column - pieces.width_px, top, quiet)
        value.draw(painter, area.width() - px(_EDGE_PX) - value.width_px, top, self._ink(row))

    def _ink(self, row: LedgerRow) -> QColor:
        return ink(self._theme.colours, row.tone)

    def _text(self, text: str, row: LedgerRow, width: int) -> WrappedText:
        weight = 600 if row.strong or (text == row.value and text and row.tone is Tone.PLAIN) else 400
        return wrapped_text(text, _FACE_PX, weight, self._theme.scale, width)
