"""The row headers at the left: door, supplier or part, load, trucks; and the section's head above."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from jitdesk.scene.bars.figures import RowFigures
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.trouble import TROUBLE_ICONS, Trouble
from jitdesk.ui.deliveries.month_painter import trouble_inks
from jitdesk.ui.deliveries.strokes import draw_text, shortened, text_width
from jitdesk.ui.device_pixels import on_device
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT

_LOAD_X, _LOAD_W, _LOAD_H = 144, 30, 5
_NOTE_X, _INDENT, _COUNT_W = 48, 16, 30
_LEGEND = (
    (Trouble.STOP, "stops a line"),
    (Trouble.NO_REPLY, "no reply"),
    (Trouble.CLASH, "clash"),
    (Trouble.LATE, "late"),
)
_ICON_X, _ICON_PX, _HALL_INDENT = 64, 11, 28
_ROOMY, _WIDE = 28, 88


class HeaderPainter:
    """Paints row headers; x from the band's left edge."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._inks = [ink for ink, _ in trouble_inks(theme)]

    def section(
        self, painter: QPainter, width: int, title: str, caption: str, keys: str, *, legend: bool
    ) -> None:
        """Paint the section's head across the whole band; at the right keys that help, or what icons mean."""
        colours = self._theme.colours
        painter.fillRect(0, 0, width, SECTION_HEIGHT, colours.header)
        middle = SECTION_HEIGHT / 2
        paint_icon(painter, "chevron-down", QRectF(12, middle - 6, 12, 12), colours.text2)
        draw_text(painter, 30, middle, title, self._theme.caps_font(), colours.text2)
        font, end = self._theme.font(12), float(width - 14)
        if legend:
            end = self._legend(painter, end, middle)
        elif keys:
            end -= draw_text(painter, end, middle, keys, font, colours.text2, right=True)
        x = HEADER_WIDTH + 9
        while " · " in caption and text_width(caption, font) > end - x - 16:
            caption = caption.rpartition(" · ")[0]
        draw_text(painter, x, middle, caption, font, colours.text2)
        painter.fillRect(0, SECTION_HEIGHT - 1, width, 1, colours.border)
        painter.fillRect(HEADER_WIDTH - 1, 0, 1, SECTION_HEIGHT, colours.border_strong)

    def _legend(self, painter: QPainter, end: float, middle: float) -> float:
        """Paint what the month's icons mean, to the left of a pixel; return where it begins."""
        font = self._theme.font(12)
        for trouble, words in reversed(_LEGEND):
            end -= draw_text(painter, end, middle, words, font, self._theme.colours.text2, right=True) + 16
            icon = QRectF(round(end), round(middle - 6), 12, 12)
            paint_icon(painter, TROUBLE_ICONS[trouble], icon, self._inks[trouble])
            end -= 14
        return end

    def ground(self, painter: QPainter, row: BandRow, *, chosen: bool) -> None:
        """Paint what a header's words stand on."""
        colours = self._theme.colours
        painter.fillRect(
            0, row.top, HEADER_WIDTH, row.height, colours.accent_soft if chosen else colours.surface
        )

    def edges(self, painter: QPainter, row: BandRow) -> None:
        """Paint the lines below and right of a header."""
        painter.fillRect(0, row.top + row.height - 1, HEADER_WIDTH, 1, self._theme.colours.border)
        painter.fillRect(HEADER_WIDTH - 1, row.top, 1, row.height, self._theme.colours.border_strong)

    def row(self, painter: QPainter, row: BandRow, figures: RowFigures, number: int, doing: str) -> None:
        """Paint one row's name, note, load and trucks; in the hour what it does now as well."""
        middle, roomy = row.top + row.height / 2, row.height >= _ROOMY
        load, worst = float(figures.load[number]), int(figures.worst[number])
        end = _LOAD_X - 8 if load >= 0 and not doing else HEADER_WIDTH - 12 - _COUNT_W
        x = self._name(painter, row, middle, end, doing=bool(doing), is_loud=worst > 0)
        if doing:
            self._hour_notes(painter, row, x, middle, doing)
        elif roomy:
            self._fitting_note(painter, row, max(_NOTE_X, x), middle, end)
        elif worst and _is_dense(row) and x + _ICON_PX <= end:
            icon = QRectF(max(_ICON_X, round(x)), round(middle - 6), _ICON_PX, _ICON_PX)
            paint_icon(painter, TROUBLE_ICONS[worst], icon, self._inks[worst])
        if load >= 0 and not doing:
            self._load(painter, middle, load)
        font, ink = self._theme.font(12 if roomy else 11), self._theme.colours.text
        draw_text(painter, HEADER_WIDTH - 12, middle, str(figures.trucks[number]), font, ink, right=True)

    def _name(
        self, painter: QPainter, row: BandRow, middle: float, end: float, *, doing: bool, is_loud: bool
    ) -> float:
        """Paint a row's name, or as much as fits; return where something may follow it."""
        roomy, dense = row.height >= _ROOMY, _is_dense(row)
        x = _HALL_INDENT if dense and row.hall else _INDENT
        font = self._theme.font(15 if roomy else 11, 600 if roomy or is_loud else 500)
        said = shortened(row.name, font, end - x)
        colours, width = self._theme.colours, text_width(said, font)
        # A long name has the first of the hour's two lines for itself.
        middle -= 9 if doing and x + width > _WIDE else 0
        draw_text(painter, x, middle, said, font, colours.text2 if dense and not is_loud else colours.text)
        return x + width + (10 if roomy else 6)

    def _hour_notes(self, painter: QPainter, row: BandRow, x: float, middle: float, doing: str) -> None:
        """Paint note and doing in two lines beside the name; below it where the name is long."""
        colours, font = self._theme.colours, self._theme.font(12, 500)
        end, is_wide = HEADER_WIDTH - 12 - _COUNT_W, x > _WIDE + 10
        x = _INDENT if is_wide else max(_NOTE_X, x)
        if not is_wide:
            self._fitting_note(painter, row, x, middle - 9, end)
        draw_text(painter, x, middle + 9, shortened(doing, font, end - x), font, colours.text)

    def _fitting_note(self, painter: QPainter, row: BandRow, x: float, middle: float, end: float) -> None:
        """Paint the best note that ends before a pixel."""
        font = self._theme.font(12)
        for note in row.notes:
            if note and x + text_width(note, font) <= end:
                draw_text(painter, x, middle, note, font, self._theme.colours.text2)
                return

    def _load(self, painter: QPainter, middle: float, load: float) -> None:
        filled = max(round(_LOAD_W * load), 4) if load > 0 else 0
        colours = self._theme.colours
        with on_device(painter) as device:
            picture = _load_picture(filled, colours.sunken.rgba(), colours.border_strong.rgba(), device.ratio)
            x, y = device.x(np.array([_LOAD_X])), device.y(np.array([round(middle) - _LOAD_H // 2]))
            painter.drawPixmap(int(x[0]), int(y[0]), picture)


@lru_cache(maxsize=256)
def _load_picture(filled: int, track: int, bar: int, ratio: float) -> QPixmap:
    """Return a load of so many pixels on its track, in device pixels: it looks alike everywhere."""
    picture = QPixmap(round(_LOAD_W * ratio), round(_LOAD_H * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(ratio, ratio)
    for width, ink in ((_LOAD_W, track), (filled, bar)):
        painter.setBrush(QColor.fromRgba(ink))
        painter.drawRoundedRect(QRectF(0, 0, width, _LOAD_H), _LOAD_H / 2, _LOAD_H / 2)
    painter.end()
    return picture


def _is_dense(row: BandRow) -> bool:
    return row.level is not None and row.level.name == "dense"
