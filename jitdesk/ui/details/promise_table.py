"""The promises one below the other: order, promises, the latest; clock, shift, and who said so."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from jitdesk.scene.details import PromiseRow
from jitdesk.scene.details.promise_rows import LATEST, ORDER
from jitdesk.ui.chrome.wrapped_text import WrappedText, wrapped_text
from jitdesk.ui.details.linked_rows import LinkedRows
from jitdesk.ui.theme import Theme

_FACE_PX, _EDGE_PX, _MARK_X, _TEXT_X = 12, 18, 24, 38
_GAP_PX, _AIR_PX, _MARK_PX = 10, 10, 9


class PromiseTable(LinkedRows):
    """Rows of 26 px; a document whose name is long stands below its row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, with_icons=False)
        self._rows: tuple[PromiseRow, ...] = ()

    def show_rows(self, rows: tuple[PromiseRow, ...], theme: Theme) -> None:
        """Show other promises."""
        self._rows = rows
        spoken = (f"{row.known}: {row.clock} {row.shift}, {row.document.text}" for row in rows)
        self.setAccessibleName("; ".join(spoken))
        self._show_documents([row.document for row in rows], theme)

    def _lay_out(self, width: int, painter: QPainter | None) -> tuple[int, list[QRect]]:
        px, top, places = self._theme.px, 0, []
        columns = self._columns()
        middles: list[float] = []
        for row, link in zip(self._rows, self._links.in_use, strict=True):
            texts = self._texts(row)
            line = max(text.height_px for text in texts)
            right, room = width - px(_EDGE_PX), width - px(_EDGE_PX) - columns[3]
            beside = link.size_within(100_000)
            if beside.width() <= room:
                place = QRect(right - beside.width(), top + px(_AIR_PX) // 2, 0, 0)
                place.setSize(beside)
                height = line + px(_AIR_PX)
            else:
                size = link.size_within(right - px(_TEXT_X))
                place = QRect(px(_TEXT_X), top + px(_AIR_PX) // 2 + line, size.width(), size.height())
                height = line + px(_AIR_PX) + size.height()
            places.append(place)
            middles.append(top + px(_AIR_PX) / 2 + line / 2)
            if painter is not None:
                self._paint_texts(painter, row, texts, columns, top + px(_AIR_PX) // 2)
            top += height
        if painter is not None:
            self._paint_marks(painter, middles)
        return top, places

    def _texts(self, row: PromiseRow) -> tuple[WrappedText, WrappedText, WrappedText]:
        weights = ((row.known, 400), (row.clock, 600), (row.shift, 600))
        known, clock, shift = (
            wrapped_text(text, _FACE_PX, weight, self._theme.scale, 100_000) for text, weight in weights
        )
        return known, clock, shift

    def _columns(self) -> tuple[int, int, int, int]:
        """Return where known, clock, shift and document begin, so that they stand below each other."""
        px, gap = self._theme.px, self._theme.px(_GAP_PX)
        widths = [[text.width_px for text in self._texts(row)] for row in self._rows]
        known, clock, shift = (round(max((each[n] for each in widths), default=0)) for n in range(3))
        second = px(_TEXT_X) + known + gap
        third = second + clock + gap
        return px(_TEXT_X), second, third, third + shift + (gap if shift else 0)

    def _paint_texts(
        self,
        painter: QPainter,
        row: PromiseRow,
        texts: tuple[WrappedText, WrappedText, WrappedText],
        columns: tuple[int, int, int, int],
        top: int,
    ) -> None:
        colours = self._theme.colours
        known, clock, shift = texts
        known.draw(painter, columns[0], top, colours.text2)
        clock.draw(painter, columns[1], top, colours.text)
        shift.draw(painter, columns[2], top, colours.warn if row.late else colours.text2)

    def _paint_marks(self, painter: QPainter, middles: list[float]) -> None:
        """Paint a mark a promise, joined by a line: circle, diamonds, the latest one filled."""
        colours, x = self._theme.colours, float(self._theme.px(_MARK_X))
        late = any(row.late for row in self._rows)
        tone = colours.warn if late else colours.conf
        if len(middles) > 1:
            painter.setPen(QPen(tone, 1.2))
            painter.drawLine(QPointF(x, middles[0]), QPointF(x, middles[-1]))
        for row, y in zip(self._rows, middles, strict=True):
            half = self._theme.px(_MARK_PX) / 2
            painter.setPen(QPen(tone, 1.6))
            painter.setBrush(tone if row.mark == LATEST else colours.surface)
            if row.mark in (ORDER, LATEST):
                painter.drawEllipse(QRectF(x - half, y - half, 2 * half, 2 * half))
            else:
                corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
