"""The tray of deliveries that have no door or no time yet."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from jitdesk.domain.language import say
from jitdesk.scene.bars.tray import TRAY_HEIGHT, Chip
from jitdesk.ui.deliveries.strokes import draw_text, pen, rect_of
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_PAD, _ICON = 8, 13


class TrayPainter:
    """Paints the tray; x and y from its own top left corner."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, chips: tuple[Chip, ...], count: int, width: int, chosen: str) -> None:
        """Paint the tray across the band."""
        colours = self._theme.colours
        painter.fillRect(0, 0, width, TRAY_HEIGHT, colours.sunken)
        painter.fillRect(0, 0, width, 1, colours.border_strong)
        middle = TRAY_HEIGHT / 2
        draw_text(painter, 16, middle, say("Not planned yet"), self._theme.font(13, 600), colours.text)
        draw_text(
            painter,
            self._theme.header_width - 12,
            middle,
            str(count),
            self._theme.font(12),
            colours.text,
            right=True,
        )
        painter.fillRect(self._theme.header_width - 1, 0, 1, TRAY_HEIGHT, colours.border_strong)
        painter.save()
        painter.translate(self._theme.header_width, 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip in chips:
            self._chip(painter, chip, chip.delivery == chosen and chosen != "")
        painter.restore()

    def _chip(self, painter: QPainter, chip: Chip, chosen: bool) -> None:
        colours, rect = self._theme.colours, rect_of(chip.box)
        painter.setBrush(colours.surface)
        painter.setPen(
            pen(colours.accent, 2) if chosen else pen(colours.plan, 1.3, (4.0, 3.0) if chip.delivery else ())
        )
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        icon = "no-reply" if chip.delivery else "chevron-right"
        edge = QRectF(rect.right() - _ICON - 5, rect.top() + 3, _ICON, _ICON)
        paint_icon(painter, icon, edge, colours.plan)
        name, part = self._theme.font(12.5, 600), self._theme.font(11)
        draw_text(painter, rect.left() + _PAD, rect.top() + 9.5, chip.name, name, colours.text)
        room = rect.width() - 2 * _PAD
        second = chip.second
        while second and QFontMetricsF(part).horizontalAdvance(second) > room:
            second = second.rpartition(" · ")[0]
        draw_text(painter, rect.left() + _PAD, rect.top() + 21.5, second, part, colours.text2)
