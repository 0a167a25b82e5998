"""The row headers at the left: door, hall, load, trucks; and the section's head above."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from jitdesk.scene.bars.figures import DoorFigures
from jitdesk.scene.bars.halls import HallSummary
from jitdesk.scene.bars.rows import DoorRow, hall_text
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
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

    def row(
        self, painter: QPainter, row: DoorRow, figures: DoorFigures, hall: HallSummary | None, chosen: bool
    ) -> None:
        """Paint one row's header; a hall's head says what is wrong in it."""
        colours, box = self._theme.colours, Box(0, row.top, HEADER_WIDTH, row.height)
        painter.fillRect(rect_of(box), colours.accent_soft if chosen else colours.surface)
        if hall is not None:
            self._hall(painter, row, box, hall)
        else:
            self._door(painter, row, box, figures)
        painter.fillRect(0, box.bottom - 1, HEADER_WIDTH, 1, colours.border)
        painter.fillRect(HEADER_WIDTH - 1, row.top, 1, row.height, colours.border_strong)

    def _hall(self, painter: QPainter, row: DoorRow, box: Box, hall: HallSummary) -> None:
        colours, middle = self._theme.colours, box.y + box.h / 2
        painter.fillRect(rect_of(box), colours.header)
        paint_icon(painter, "chevron-down", QRectF(12, middle - 5, 10, 10), colours.text2)
        name = hall_text(row.hall) or "No hall"
        x = 30 + draw_text(painter, 30, middle, name, self._theme.font(12, 600), colours.text) + 14
        if hall.icon:
            paint_icon(painter, hall.icon, QRectF(x, middle - 6, 12, 12), self._trouble(hall.icon))
        font = self._theme.font(11)
        room = HEADER_WIDTH - 10 - x - 18
        words = hall.words
        while words and QFontMetricsF(font).horizontalAdvance(words) > room:
            words = words.rpartition(", ")[0]
        draw_text(painter, x + 18, middle, words, font, colours.text2)

    def _trouble(self, icon: str) -> QColor:
        colours = self._theme.colours
        return {"stop": colours.stop, "hold": colours.hold}.get(icon, colours.warn)

    def hall_days(
        self, painter: QPainter, row: DoorRow, hall: HallSummary, area: Box, scale: TimeScale
    ) -> None:
        """Paint a hall's head across the time area: its trucks a day; x from the time area's left edge."""
        colours, font = self._theme.colours, self._theme.font(11)
        painter.fillRect(area.x, row.top, area.w, row.height, colours.header)
        for day in hall.days:
            text = f"{day.trucks} truck{'' if day.trucks == 1 else 's'}"
            width, middle = QFontMetricsF(font).horizontalAdvance(text), scale.x((day.start + day.end) // 2)
            if day.trucks and width + 8 <= scale.px(day.end - day.start):
                y = row.top + row.height / 2
                draw_text(painter, middle - round(width / 2), y, text, font, colours.text2)

    def _door(self, painter: QPainter, row: DoorRow, box: Box, figures: DoorFigures) -> None:
        assert row.level is not None
        colours, middle = self._theme.colours, box.y + box.h / 2
        roomy = row.height >= 28
        name = self._theme.font(15 if roomy else 11, 600)
        count = self._theme.font(12 if roomy else 11)
        width = draw_text(painter, _INDENT, middle, row.door, name, colours.text)
        note_x = max(_NOTE_X, _INDENT + width + 10)
        if row.level.name == "hour":
            self._fitting_note(painter, row, note_x, middle - 9, HEADER_WIDTH - 34)
            draw_text(painter, note_x, middle + 9, figures.doing, self._theme.font(12, 500), colours.text)
        else:
            if roomy:
                self._fitting_note(painter, row, note_x, middle, _LOAD_X - 6)
            self._load(painter, middle, figures.load)
        draw_text(painter, HEADER_WIDTH - 12, middle, str(figures.trucks), count, colours.text, right=True)

    def _notes(self, row: DoorRow) -> list[str]:
        """Return what may stand beside a door, best first: its hall with note or kind, its hall, its kind."""
        hall = hall_text(row.hall) if row.level is not None and row.level.lines else ""
        notes = [_joined(hall, note) for note in (row.note, row.kind) if note]
        return [*notes, hall, row.kind]

    def _fitting_note(self, painter: QPainter, row: DoorRow, x: float, middle: float, end: float) -> None:
        """Paint the best note that ends before a pixel."""
        font = self._theme.font(12)
        metrics = QFontMetricsF(font)
        for note in self._notes(row):
            if note and x + metrics.horizontalAdvance(note) <= end:
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


def _joined(*texts: str) -> str:
    return " · ".join(text for text in texts if text)
