"""The list of all deliveries and the bands: which of both is shown, and which has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

if TYPE_CHECKING:
    from jitdesk.ui.list_view import ListPage
    from jitdesk.ui.window import Window


class Listing(QObject):
    """Shows the list in place of the bands; it is built when it is wanted first."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: ListPage | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the list is shown in place of the bands."""
        return self._page is not None and self._page.isVisible()

    @Slot()
    def turn(self) -> None:
        """Show the list in place of the bands, or the bands again."""
        shown = not self.is_shown
        if self._page is None:
            self._page = self._made()
        self._window.board.centre.show_instead(self._page if shown else None)
        self._window.actions_by_name["list"].setChecked(shown)
        if shown:
            self._page.open()
        self.take_keyboard()

    def _made(self) -> ListPage:
        from jitdesk.ui.list_view import ListPage

        page = ListPage(self._window)
        self._window.actions_by_name.let_letters_work_in(page.table)
        return page

    def take_keyboard(self) -> None:
        """Give the keyboard to the list or to the deliveries band, whichever is shown."""
        page = self._page
        place = page.table if page is not None and self.is_shown else self._window.bands.deliveries
        place.setFocus(Qt.FocusReason.OtherFocusReason)
