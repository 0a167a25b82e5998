"""Painted rows of which some name a document: what the sum and the promises have in common."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.scene.details import Document
from jitdesk.ui.chrome.reused import Reused
from jitdesk.ui.details.document_link import DocumentLink
from jitdesk.ui.theme import Theme

_LEAST_PX = 24


class LinkedRows(QWidget):
    """As high as its rows need at its width; each document is a link that Tab reaches.

    Signals
    -------
    document_wanted(Document)
        What is behind it shall be shown.
    """

    document_wanted = Signal(object)

    def __init__(self, theme: Theme, *, with_icons: bool) -> None:
        super().__init__()
        self._theme, self._with_icons = theme, with_icons
        self._links = Reused(self._link, after=self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @abstractmethod
    def _lay_out(self, width: int, painter: QPainter | None) -> tuple[int, list[QRect]]:
        """Return the height of the rows and where each document stands; paint them with a painter."""

    def _show_documents(self, documents: Sequence[Document], theme: Theme) -> None:
        """Take other rows: their documents in order."""
        self._theme = theme
        for link, document in zip(self._links.use(len(documents)), documents, strict=True):
            link.show_document(document, theme)
        self._links.show()
        self._links.hide_rest()
        self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> None:
        _, places = self._lay_out(self.width(), None)
        for link, place in zip(self._links.in_use, places, strict=True):
            # As large as can be hit; the words stay where they are.
            air = max(_LEAST_PX + 1 - place.height(), 0) // 2
            link.setGeometry(place.adjusted(0, -air, max(_LEAST_PX - place.width(), 0), air))

    def sizeHint(self) -> QSize:
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, None)[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lay_out(self.width(), painter)

    def _link(self) -> DocumentLink:
        link = DocumentLink(self._theme, self, icon="file" if self._with_icons else "")
        link.wanted.connect(self.document_wanted)
        return link
