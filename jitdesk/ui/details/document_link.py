"""The name of a document: a click opens the step of the history that came with it."""

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
    """Wraps where its name is long; without a step behind it it is words only.

    Signals
    -------
    wanted(int)
        The step of the history to be shown.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, *, with_icon: bool) -> None:
        super().__init__(parent)
        self._theme, self._with_icon = theme, with_icon
        self._document = Document("")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.wanted.emit(self._document.seq))

    def show_document(self, document: Document, theme: Theme) -> None:
        """Show another document."""
        self._document, self._theme = document, theme
        self.setEnabled(bool(document.seq))
        opens = say("Document {name}", name=document.text)
        self.setAccessibleName(opens)
        self.setCursor(Qt.CursorShape.PointingHandCursor if document.seq else Qt.CursorShape.ArrowCursor)
        self.update()

    def size_within(self, width: int) -> QSize:
        """Return the size that the name takes, at most so wide."""
        text = wrapped_text(self._document.text, _FACE_PX, 400, self._theme.scale, width - self._indent)
        return QSize(round(text.width_px) + 2 + self._indent, text.height_px + 2)

    def sizeHint(self) -> QSize:
        return self.size_within(self._theme.px(320))

    @property
    def _indent(self) -> int:
        return self._theme.px(_ICON_PX) + self._theme.px(_GAP_PX) if self._with_icon else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        is_link = self.isEnabled() and self._with_icon
        ink = theme.colours.accent if is_link else theme.colours.text2
        width = self.width() - self._indent
        text = wrapped_text(self._document.text, _FACE_PX, 400, theme.scale, width)
        top = (self.height() - text.height_px) // 2
        if self._with_icon:
            edge = theme.px(_ICON_PX)
            paint_icon(painter, "file", QRectF(0, top, edge, edge), ink)
        text.draw(painter, self._indent, top, ink)
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self._indent, top + text.height_px, round(text.width_px), 1, ink)
        if self.hasFocus():
            painter.setPen(QPen(theme.colours.focus, 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
