"""The 24 px head of a band: its name in capitals at the left, one sentence about it over the time area."""

import re

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from jitdesk.scene.fitting import first_that_fits
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_AIR = 16


def paint_section_head(
    painter: QPainter, width: int, name: str, theme: Theme, *, folded: bool = False
) -> None:
    """Paint the head over the full width at the top of a band; its arrow points to the right when folded."""
    colours, edge = theme.colours, theme.px(12)
    painter.fillRect(0, 0, width, SECTION_HEIGHT, colours.header)
    painter.fillRect(0, SECTION_HEIGHT - 1, width, 1, colours.border)
    painter.fillRect(theme.header_width - 1, 0, 1, SECTION_HEIGHT, colours.border_strong)
    arrow = "chevron-right" if folded else "chevron-down"
    paint_icon(painter, arrow, QRectF(14, (SECTION_HEIGHT - edge) / 2, edge, edge), colours.text2)
    painter.setFont(theme.caps_font())
    painter.setPen(colours.text2)
    left = 20 + edge
    painter.drawText(QRect(left, 0, theme.header_width - left, SECTION_HEIGHT), _MIDDLE, name.upper())


def paint_focus(painter: QPainter, band: QWidget, theme: Theme) -> None:
    """Paint the focus ring round a band's head while the band has the keyboard.

    What keys are meant for has a ring of its own; this one is seen whether or not anything is selected.
    """
    if band.hasFocus():
        painter.setPen(QPen(theme.colours.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(1, 1, band.width() - 2, SECTION_HEIGHT - 2))


def paint_caption(painter: QPainter, said: str, end: float, theme: Theme) -> None:
    """Paint what is said over the time area, up to a pixel; it gives way part by part, from its end."""
    left, font = theme.header_width + 9, theme.font(12)
    parts = [found.start() for found in re.finditer(" · |, ", said)]
    shorter = (said[:cut] for cut in (None, *reversed(parts)))
    room = round(end) - left - _AIR
    painter.setFont(font)
    painter.setPen(theme.colours.text2)
    text = first_that_fits(shorter, room, QFontMetrics(font).horizontalAdvance)
    painter.drawText(QRect(left, 0, room, SECTION_HEIGHT), _MIDDLE, text)
