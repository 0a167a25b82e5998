"""The row headers at the left: door, hall, load, trucks; and the section's head above."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from jitdesk.scene.bars.figures import DoorFigures
from jitdesk.scene.bars.rows import DoorRow, hall_text
from jitdesk.scene.bars.scene import Box
from jitdesk.ui.deliveries.strokes import draw_text, rect_of
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT

_LOAD_X, _LOAD_W, _LOAD_H = 144, 30, 5
_NOTE_X, _INDENT = 48, 16


class HeaderPainter:
    """Paints row headers; x from the band's left edge."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def section(self, painter: QPainter, width: int, title: str, caption: str) -> None:
        """Paint the section's head across the whole band."""
        colours = self._theme.colours
        painter.fillRect(0, 0, width, SECTION_HEIGHT, colours.header)
        middle = SECTION_HEIGHT / 2
        paint_icon(painter, "chevron-down", QRectF(12, middle - 6, 12, 12), colours.text2)
        draw_text(painter, 30, middle, title, self._theme.caps_font(), colours.text2)
        draw_text(painter, HEADER_WIDTH + 9, middle, caption, self._theme.font(12), colours.text2)
        painter.fillRect(0, SECTION_HEIGHT - 1, width, 1, colours.border)
        painter.fillRect(HEADER_WIDTH - 1, 0, 1, SECTION_HEIGHT, colours.border_strong)

    def row(self, painter: QPainter, row: DoorRow, figures: DoorFigures, chosen: bool) -> None:
        """Paint one row's header."""
        colours, box = self._theme.colours, Box(0, row.top, HEADER_WIDTH, row.height)
        painter.fillRect(rect_of(box), colours.accent_soft if chosen else colours.surface)
        if row.level is None:
            self._hall(painter, row, box, figures)
        else:
            self._door(painter, row, box, figures)
        painter.fillRect(0, box.bottom - 1, HEADER_WIDTH, 1, colours.border)
        painter.fillRect(HEADER_WIDTH - 1, row.top, 1, row.height, colours.border_strong)

    def _hall(self, painter: QPainter, row: DoorRow, box: Box, figures: DoorFigures) -> None:
        colours, middle = self._theme.colours, box.y + box.h / 2
        painter.fillRect(rect_of(box), colours.header)
        paint_icon(painter, "chevron-down", QRectF(12, middle - 5, 10, 10), colours.text2)
        draw_text(
            painter, 30, middle, hall_text(row.hall) or "No hall", self._theme.font(12, 600), colours.text
        )
        draw_text(
            painter,
            HEADER_WIDTH - 12,
            middle,
            str(figures.trucks),
            self._theme.font(12),
            colours.text2,
            right=True,
        )

    def _door(self, painter: QPainter, row: DoorRow, box: Box, figures: DoorFigures) -> None:
        assert row.level is not None
        colours, middle = self._theme.colours, box.y + box.h / 2
        roomy = row.height >= 28
        name = self._theme.font(15 if roomy else 11, 600)
        count = self._theme.font(12 if roomy else 11)
        width = draw_text(painter, _INDENT, middle, row.door, name, colours.text)
        note_x = max(_NOTE_X, _INDENT + width + 10)
        note = self._theme.font(12)
        if row.level.name == "hour":
            draw_text(painter, note_x, middle - 9, self._note(row, whole=True), note, colours.text2)
            draw_text(painter, note_x, middle + 9, figures.doing, self._theme.font(12, 500), colours.text)
        else:
            if roomy:
                self._fitting_note(painter, row, note_x, middle)
            self._load(painter, middle, figures.load)
        draw_text(painter, HEADER_WIDTH - 12, middle, str(figures.trucks), count, colours.text, right=True)

    def _note(self, row: DoorRow, *, whole: bool) -> str:
        hall = hall_text(row.hall) if whole else ""
        return " · ".join(text for text in (hall, row.note) if text)

    def _fitting_note(self, painter: QPainter, row: DoorRow, x: float, middle: float) -> None:
        """Paint the longest of "Hall A · side", "Hall A", "side" that ends before the load."""
        font = self._theme.font(12)
        metrics = QFontMetricsF(font)
        in_week = row.level is not None and row.level.lines == 0
        notes = [self._note(row, whole=False)]
        if not in_week:
            notes = [self._note(row, whole=True), hall_text(row.hall), *notes]
        for note in notes:
            if x + metrics.horizontalAdvance(note) <= _LOAD_X - 6:
                draw_text(painter, x, middle, note, font, self._theme.colours.text2)
                return

    def _load(self, painter: QPainter, middle: float, load: float) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(_LOAD_X, round(middle) - _LOAD_H / 2, _LOAD_W, _LOAD_H)
        painter.setBrush(colours.sunken)
        painter.drawRoundedRect(track, 2.5, 2.5)
        if load > 0:
            track.setWidth(max(_LOAD_W * load, 4))
            painter.setBrush(colours.border_strong)
            painter.drawRoundedRect(track, 2.5, 2.5)
