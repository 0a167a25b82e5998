"""The middle of the board: the bands, or a page in their place, and what stands at their right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jitdesk.ui.bands import Bands
from jitdesk.ui.chrome.tab_order import bring_behind
from jitdesk.ui.theme import Theme

_LEAST_BANDS_PX = 620  # narrower than that the bands are not squeezed: what stands beside lies over them


class Centre(QWidget):
    """Shows one page, and a panel beside it or, where that would get too narrow, over its right side."""

    def __init__(self, bands: Bands, theme: Theme) -> None:
        super().__init__()
        self._bands, self._theme = bands, theme
        self._page: QWidget = bands
        self._aside: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(bands, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take another text size."""
        self._theme = theme
        self._place_aside()

    def show_instead(self, page: QWidget | None) -> None:
        """Show a page in place of the bands; None shows the bands again."""
        self._page.hide()
        self._page = page or self._bands
        if self._row.indexOf(self._page) < 0:
            self._row.insertWidget(0, self._page, 1)
            bring_behind(self._bands.header, self._page)
        self._page.show()

    def show_aside(self, aside: QWidget | None) -> None:
        """Show a panel at the right; None hides it."""
        if self._aside is not None and aside is not self._aside:
            self._row.removeWidget(self._aside)
            self._aside.hide()
        self._aside = aside
        self._place_aside()
        if aside is not None:
            bring_behind(self._bands.delays, aside)
            aside.show()
        self._row.activate()

    @property
    def page(self) -> QWidget:
        """What is shown: the bands, or a page in their place."""
        return self._page

    @property
    def aside(self) -> QWidget | None:
        """The panel at the right; None while there is none."""
        return self._aside

    @property
    def covered_px(self) -> int:
        """How much of the page's right side lies below the panel."""
        is_over = self._aside is not None and self._row.indexOf(self._aside) < 0
        return self._aside.width() if is_over and self._aside is not None else 0

    def _place_aside(self) -> None:
        aside = self._aside
        if aside is None:
            return
        wide = aside.maximumWidth()
        if self.width() - wide >= self._theme.px(_LEAST_BANDS_PX):
            if self._row.indexOf(aside) < 0:
                self._row.addWidget(aside)
            return
        self._row.removeWidget(aside)
        aside.setParent(self)
        aside.setGeometry(self.width() - wide, 0, wide, self.height())
        aside.show()
        aside.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()
