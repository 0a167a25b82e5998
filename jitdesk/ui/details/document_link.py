"""The name of a document, or what else a click leads to; wraps where it is long."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.details import Document
from jitdesk.ui.chrome.wrapped_text import wrapped_text
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_FACE_PX, _ICON_PX, _GAP_PX = 11.5, 13, 5


class DocumentLink(QAbstractButton):
    """Opens what is behind a document; where nothing is, it is words only.

    Signals
    -------
    wanted(Document)
        What is behind it shall be shown.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, icon: str) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self._document = Document("")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.wanted.emit(self._document))

    def show_document(self, document: Document, theme: Theme) -> None:
        """Show another document."""
        self._show(document, theme, leads=bool(document.seq or document.table))
        self.setAccessibleName(say("Document {name}", name=document.text))

    def show_text(self, text: str, theme: Theme) -> None:
        """Show words that lead to something else."""
        self._show(Document(text), theme, leads=True)
        self.setAccessibleName(text)

    def _show(self, document: Document, theme: Theme, *, leads: bool) -> None:
        self._document, self._theme = document, theme
        self.setEnabled(leads)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.update()

    def size_within(self, width: int) -> QSize:
        """Return the size that the name takes, at most so wide."""
        text = wrapped_text(self._document.text, _FACE_PX, 400, self._theme.scale, width - self._indent)
        return QSize(round(text.width_px) + 2 + self._indent, text.height_px + 2)

    def sizeHint(self) -> QSize:
        return self.size_within(self._theme.px(320))

    @property
    def _indent(self) -> int:
        return self._theme.px(_ICON_PX) + self._theme.px(_GAP_PX) if self._icon else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        is_link = self.isEnabled() and self._icon
        ink = theme.colours.accent if is_link else theme.colours.text2
        width = self.width() - self._indent
        text = wrapped_text(self._document.text, _FACE_PX, 400, theme.scale, width)
        top = (self.height() - text.height_px) // 2
        if self._icon:
            edge = theme.px(_ICON_PX)
            paint_icon(painter, self._icon, QRectF(0, top, edge, edge), ink)
        text.draw(painter, self._indent, top, ink)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self._indent, top + text.height_px, round(text.width_px), 1, ink)
        if self.hasFocus():
            painter.setPen(QPen(theme.colours.focus, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
