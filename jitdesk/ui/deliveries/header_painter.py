"""The row headers at the left: door, supplier or part, load, trucks; and the section's head above."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from jitdesk.domain.language import later, say
from jitdesk.scene.bars.figures import RowFigures
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.trouble import TROUBLE_ICONS, Trouble
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.canvas.device_pixels import on_device
from jitdesk.ui.canvas.section_head import paint_caption, paint_section_head
from jitdesk.ui.deliveries.month_painter import trouble_inks
from jitdesk.ui.deliveries.strokes import draw_text, shortened, text_width
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_LOAD_X, _LOAD_W, _LOAD_H = 144, 30, 5
_NOTE_X, _INDENT, _COUNT_W = 48, 16, 30
_LEGEND = (
    (Trouble.STOP, later("stops a line")),
    (Trouble.NO_REPLY, later("no reply")),
    (Trouble.CLASH, later("clash")),
    (Trouble.LATE, later("late")),
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
        paint_section_head(painter, width, title, self._theme)
        middle, end = SECTION_HEIGHT / 2, float(width - 14)
        if legend:
            end = self._legend(painter, end, middle)
        elif keys:
            font = self._theme.font(12)
            end -= draw_text(painter, end, middle, keys, font, self._theme.colours.text2, right=True)
        paint_caption(painter, caption, end, self._theme)

    def _legend(self, painter: QPainter, end: float, middle: float) -> float:
        """Paint what the month's icons mean, to the left of a pixel; return where it begins."""
        font, edge = self._theme.font(12), self._theme.px(12)
        for trouble, words in reversed(_LEGEND):
            end -= draw_text(painter, end, middle, say(words), font, self._theme.colours.text2, right=True)
            end -= edge + 4
            icon = QRectF(round(end), round(middle - edge / 2), edge, edge)
            paint_icon(painter, TROUBLE_ICONS[trouble], icon, self._inks[trouble])
            end -= 14
        return end

    def ground(self, painter: QPainter, row: BandRow, *, chosen: bool) -> None:
        """Paint what a header's words stand on."""
        colours = self._theme.colours
        painter.fillRect(
            0,
            row.top,
            self._theme.header_width,
            row.height,
            colours.accent_soft if chosen else colours.surface,
        )

    def edges(self, painter: QPainter, row: BandRow) -> None:
        """Paint the lines below and right of a header."""
        painter.fillRect(0, row.top + row.height - 1, self._theme.header_width, 1, self._theme.colours.border)
        painter.fillRect(
            self._theme.header_width - 1, row.top, 1, row.height, self._theme.colours.border_strong
        )

    def row(self, painter: QPainter, row: BandRow, figures: RowFigures, number: int, doing: str) -> None:
        """Paint one row's name, note, load and trucks; in the hour what it does now as well."""
        middle, roomy = row.top + row.height / 2, self._is_roomy(row)
        load, worst = float(figures.load[number]), int(figures.worst[number])
        px, right = self._theme.px, self._theme.header_width - 12
        end, edge = px(_LOAD_X) - 8 if load >= 0 and not doing else right - px(_COUNT_W), px(_ICON_PX)
        if worst and load < 0 and roomy:
            # Where a door has its load, a supplier or part has what is wrong with it.
            end -= edge + 4
            self._trouble(painter, end + 4, middle, worst)
        # A supplier, a part or a door with a long name has the first of the hour's two lines for itself.
        stacked = bool(doing) and (load < 0 or self._is_wide(row.name))
        x = self._name(painter, row, middle - px(9) * stacked, end, is_loud=worst > 0)
        if doing:
            x = max(px(_NOTE_X), x)
            self._fitting_note(painter, row, x, middle - px(9), end)
            self._doing(painter, _INDENT if stacked else x, middle + px(9), end, doing)
        elif roomy:
            self._fitting_note(painter, row, max(px(_NOTE_X), x), middle, end)
        elif worst and _is_dense(row) and x + edge <= end:
            self._trouble(painter, max(px(_ICON_X), round(x)), middle, worst)
        if load >= 0 and not doing:
            self._load(painter, middle, load)
        font, ink = self._theme.font(12 if roomy else 11), self._theme.colours.text
        draw_text(painter, right, middle, str(figures.trucks[number]), font, ink, right=True)

    def _is_wide(self, name: str) -> bool:
        return _INDENT + text_width(name, self._theme.font(15, 600)) > self._theme.px(_WIDE)

    def _name(self, painter: QPainter, row: BandRow, middle: float, end: float, *, is_loud: bool) -> float:
        """Paint a row's name, or as much as fits; return where something may follow it."""
        roomy, dense = self._is_roomy(row), _is_dense(row)
        x = self._theme.px(_HALL_INDENT) if dense and row.hall else _INDENT
        font = self._theme.font(15 if roomy else 11, 600 if roomy or is_loud else 500)
        said = shortened(row.name, font, end - x)
        colours, width = self._theme.colours, text_width(said, font)
        draw_text(painter, x, middle, said, font, colours.text2 if dense and not is_loud else colours.text)
        return x + width + (10 if roomy else 6)

    def _doing(self, painter: QPainter, x: float, middle: float, end: float, doing: str) -> None:
        """Paint what a row does now, up to a pixel."""
        font, ink = self._theme.font(12, 500), self._theme.colours.text
        draw_text(painter, x, middle, shortened(doing, font, end - x), font, ink)

    def _fitting_note(self, painter: QPainter, row: BandRow, x: float, middle: float, end: float) -> None:
        """Paint the best note that ends before a pixel."""
        font = self._theme.font(12)
        for note in row.notes:
            if note and x + text_width(note, font) <= end:
                draw_text(painter, x, middle, note, font, self._theme.colours.text2)
                return

    def _trouble(self, painter: QPainter, x: float, middle: float, worst: int) -> None:
        """Paint the icon of a row's worst trouble."""
        edge = self._theme.px(_ICON_PX)
        icon = QRectF(x, round(middle - (edge + 1) / 2), edge, edge)
        paint_icon(painter, TROUBLE_ICONS[worst], icon, self._inks[worst])

    def _is_roomy(self, row: BandRow) -> bool:
        return row.height >= self._theme.px(_ROOMY)

    def _load(self, painter: QPainter, middle: float, load: float) -> None:
        filled = max(round(_LOAD_W * load), 4) if load > 0 else 0
        colours = self._theme.colours
        with on_device(painter) as device:
            picture = _load_picture(filled, colours.sunken.rgba(), colours.border_strong.rgba(), device.ratio)
            x, y = (
                device.x(np.array([self._theme.px(_LOAD_X)])),
                device.y(np.array([round(middle) - _LOAD_H // 2])),
            )
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
