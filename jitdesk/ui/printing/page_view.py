"""Pages as they will come out of the printer, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.sheet import Page
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.theme import Theme

_AROUND = 16


class PageView(QScrollArea):
    """Shows pages as wide as the view, painted by the printer's own painter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _PageColumn(theme.colours.sunken, theme.colours.border_strong, self)
        self.setWidget(self._pages)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would change the width that it depends on.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(say("Pages"))

    def show_pages(self, pages: Sequence[Page], name: str) -> None:
        """Show pages from the first on; `name` says whose they are to who cannot see them."""
        self._pages.set_pages(pages)
        self._pages.setAccessibleName(name)
        self.verticalScrollBar().setValue(0)


class _PageColumn(QWidget):
    """The pages themselves, which the view scrolls."""

    def __init__(self, ground: QColor, border: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self._border = border
        self._pages: Sequence[Page] = ()

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Take other pages."""
        self._pages = pages
        self._claim_height()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        for page, place in zip(self._pages, self._places(), strict=True):
            if place.intersects(QRectF(event.rect())):
                painter.save()
                painter.setPen(self._border)
                painter.setBrush(QColor("white"))
                painter.drawRect(place)
                painter.translate(place.topLeft())
                SheetPainter(painter, place.width() / page.width).paint(page)
                painter.restore()

    def _places(self) -> list[QRectF]:
        """Return where each page lies; their corners are whole pixels."""
        width = max(1, self.width() - 2 * _AROUND)
        places = []
        top = _AROUND
        for page in self._pages:
            height = round(width * page.height / page.width)
            places.append(QRectF(_AROUND, top, width, height))
            top += height + _AROUND
        return places

    def _claim_height(self) -> None:
        places = self._places()
        self.setMinimumHeight(int(places[-1].bottom()) + _AROUND if places else 0)
