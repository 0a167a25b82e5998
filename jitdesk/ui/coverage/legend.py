"""What the colours of the coverage rows mean, said in the band's head."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from jitdesk.ui.coverage.strip_painter import hatch
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import SECTION_HEIGHT


def paint_legend(painter: QPainter, right: int, theme: Theme) -> None:
    """Paint the legend into the section head, up to a right edge."""
    for text, ink, fill, hatched in (
        ("no parts", theme.colours.stop, theme.colours.stop_fill, True),
        ("under 1 h", theme.colours.warn, theme.colours.warn_fill, False),
        ("covered", theme.colours.ok, theme.colours.ok_fill, False),
    ):
        painter.setFont(theme.font(12))
        painter.setPen(theme.colours.text2)
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(
            QRect(right - width, 0, width + 1, SECTION_HEIGHT), Qt.AlignmentFlag.AlignVCenter, text
        )
        swatch = QRectF(right - width - theme.px(20) + 0.5, SECTION_HEIGHT / 2 - 4.5, theme.px(14), 9)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(swatch, 2, 2)
        if hatched:
            painter.fillRect(swatch, hatch(ink))
        right -= width + theme.px(38)
