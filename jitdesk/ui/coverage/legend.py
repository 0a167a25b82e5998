"""What the colours of the coverage rows mean, said in the band's head."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from jitdesk.ui.coverage.strip_painter import hatch
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import SECTION_HEIGHT

_AIR = 38  # swatch and air of each colour


def legend_width(theme: Theme) -> int:
    """Return how wide the legend is."""
    ruler = QFontMetrics(theme.font(12))
    return sum(ruler.horizontalAdvance(text) + theme.px(_AIR) for text, *_ in _looks(theme))


def _looks(theme: Theme) -> tuple[tuple[str, QColor, QColor, bool], ...]:
    colours = theme.colours
    return (
        ("no parts", colours.stop, colours.stop_fill, True),
        ("under 1 h", colours.warn, colours.warn_fill, False),
        ("covered", colours.ok, colours.ok_fill, False),
    )


def paint_legend(painter: QPainter, right: int, theme: Theme) -> None:
    """Paint the legend into the section head, up to a right edge."""
    for text, ink, fill, hatched in _looks(theme):
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
        right -= width + theme.px(_AIR)
