"""The coverage band's head: what its rows show, and what their colours mean."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from jitdesk.domain.language import say
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT
from jitdesk.ui.canvas.section_head import paint_caption, paint_section_head
from jitdesk.ui.coverage.strip_painter import hatch
from jitdesk.ui.theme import Theme

_AIR = 38  # swatch and air of each colour


class CoverageHead:
    """Paints the section's head, kept as a picture for as long as it says the same."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._picture, self._shows = QPixmap(), ("", 0, 0.0)

    def paint(self, painter: QPainter, width: int, said: str, ratio: float) -> None:
        """Paint it at the painter's origin, for a screen with so many pixels to a logical one."""
        if (said, width, ratio) != self._shows:
            self._shows = said, width, ratio
            self._picture = QPixmap(QSize(width, SECTION_HEIGHT) * ratio)
            self._picture.setDevicePixelRatio(ratio)
            drawn = QPainter(self._picture)
            _paint_head(drawn, width, said, self._theme)
            drawn.end()
        painter.drawPixmap(0, 0, self._picture)


def _paint_head(painter: QPainter, width: int, said: str, theme: Theme) -> None:
    """Paint the section's head; what it says gives way to the legend."""
    paint_section_head(painter, width, say("Line coverage"), theme)
    end = _paint_legend(painter, width - theme.px(12), theme)
    paint_caption(painter, said, end, theme)


def _looks(theme: Theme) -> tuple[tuple[str, QColor, QColor, QBrush | None], ...]:
    colours = theme.colours
    return (
        (say("no parts"), colours.stop, colours.stop_fill, hatch(colours.stop)),
        (
            say("under 1 h"),
            colours.warn,
            colours.warn_fill,
            QBrush(colours.warn, Qt.BrushStyle.Dense6Pattern),
        ),
        (say("covered"), colours.ok, colours.ok_fill, None),
    )


def _paint_legend(painter: QPainter, right: int, theme: Theme) -> int:
    """Paint the legend into the section head, up to a right edge; return where it begins."""
    for text, ink, fill, pattern in _looks(theme):
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
        if pattern:
            painter.fillRect(swatch, pattern)
        right -= width + theme.px(_AIR)
    return right + theme.px(_AIR - 20)
