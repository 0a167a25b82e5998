"""The 24 px head of a band: its name in capitals at the left, one sentence about it over the time area."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import HEADER_WIDTH, SECTION_HEIGHT


def paint_section_head(
    painter: QPainter, width: int, name: str, said: str, theme: Theme, *, folded: bool = False
) -> None:
    """Paint the head over the full width at the top of a band; its arrow points to the right when folded."""
    colours = theme.colours
    painter.fillRect(0, 0, width, SECTION_HEIGHT, colours.header)
    painter.fillRect(0, 0, width, 1, colours.border)
    painter.fillRect(0, SECTION_HEIGHT - 1, width, 1, colours.border)
    painter.fillRect(HEADER_WIDTH - 1, 0, 1, SECTION_HEIGHT, colours.border_strong)
    edge = theme.px(12)
    arrow = "chevron-right" if folded else "chevron-down"
    paint_icon(painter, arrow, QRectF(14, (SECTION_HEIGHT - edge) / 2, edge, edge), colours.text2)
    painter.setFont(theme.caps_font())
    painter.setPen(colours.text2)
    painter.drawText(
        QRect(32, 0, HEADER_WIDTH - 32, SECTION_HEIGHT), Qt.AlignmentFlag.AlignVCenter, name.upper()
    )
    painter.setFont(theme.font(12))
    painter.drawText(
        QRect(HEADER_WIDTH + 9, 0, width - HEADER_WIDTH - 9, SECTION_HEIGHT),
        Qt.AlignmentFlag.AlignVCenter,
        said,
    )
