"""A clickable sentence of the status bar."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from jitdesk.scene.chrome import StatusEntry
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_ICON_PX, _SIDE_PX, _GAP_PX = 16, 6, 7


class StatusEntryButton(QAbstractButton):
    """Icon and sentence; the short form has the whole sentence as its tool tip.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._entry = StatusEntry("", "", "")
        self._theme = theme
        self._words = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.chosen.emit(self._entry.name))

    @property
    def words(self) -> str:
        """The words that are shown."""
        return self._words

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_entry(self, entry: StatusEntry) -> None:
        """Be another sentence, in its long form."""
        if entry.name != self._entry.name:
            # Pressed as another sentence; that must not choose this one.
            self.setDown(False)
        self._entry = entry
        self.setAccessibleName(entry.text)
        self.show_words(brief=False)

    def show_words(self, *, brief: bool) -> None:
        """Show the sentence or its short form."""
        self._words = self._form(brief)
        self.setToolTip(plain_tooltip(self._entry.text) if brief else "")
        self.updateGeometry()
        self.update()

    def width_px(self, *, brief: bool) -> int:
        """Return the width of one of the forms."""
        words = QFontMetrics(self._face()).horizontalAdvance(self._form(brief))
        return words + self._theme.px(_ICON_PX + _GAP_PX + 2 * _SIDE_PX)

    def sizeHint(self) -> QSize:
        return QSize(self.width_px(brief=self._words != self._entry.text), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        edge, left = theme.px(_ICON_PX), theme.px(_SIDE_PX)
        place = QRectF(left, 0, edge, self.height())
        paint_icon(painter, self._entry.icon, place, ink(colours, self._entry.tone))
        painter.setFont(self._face())
        painter.setPen(colours.text if self.underMouse() else colours.text2)
        words = self.rect().adjusted(left + edge + theme.px(_GAP_PX), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)

    def _form(self, brief: bool) -> str:
        return self._entry.brief if brief and self._entry.brief else self._entry.text

    def _face(self) -> QFont:
        return self._theme.font(12)
