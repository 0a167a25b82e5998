"""The palette's last line: which key does what."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jitdesk.ui.palette.result_painter import paint_key_chip
from jitdesk.ui.theme import Theme

_HEIGHT_PX, _GAP_PX, _EDGE_PX = 38, 18, 12


class KeyLine(QWidget):
    """Shows keys on chips, each with what it does."""

    def __init__(self, theme: Theme, keys: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(", ".join(f"{key} {words}" for key, words in keys))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedHeight(theme.px(_HEIGHT_PX))

    def sizeHint(self) -> QSize:
        return QSize(0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, theme.colours.border)
        chip_ruler, ruler = QFontMetrics(theme.font(11, 500)), QFontMetrics(theme.font(12))
        x = theme.px(_EDGE_PX)
        for key, words in self._keys:
            x += max(chip_ruler.horizontalAdvance(key) + theme.px(12), theme.px(20))
            paint_key_chip(painter, theme, key, x, self.height() // 2)
            x += theme.px(8)
            width = ruler.horizontalAdvance(words)
            painter.setFont(theme.font(12))
            painter.drawText(QRect(x, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width + theme.px(_GAP_PX)
