"""The list of all deliveries: shown in place of the bands, copied as rows of text, written to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from jitdesk.domain.language import counted, say
from jitdesk.ui.asking.asking import NothingSelected
from jitdesk.ui.asking.places import Kind, ask_new_file
from jitdesk.ui.commands.background import in_background

if TYPE_CHECKING:
    from jitdesk.ui.list_view import ListPage
    from jitdesk.ui.window import Window


class Listing(QObject):
    """Shows the list, which is built when it is wanted first, and gives its rows away.

    Where the bands are shown, what is selected in them is copied, and all deliveries are written.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: ListPage | None = None

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {"list": self.turn, "copy": self.copy, "export_list": self._ask_file}

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

    # -- copied -----------------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy what has the keyboard: the details, a coverage row, else the selected deliveries as rows.

        Raises
        ------
        NothingSelected
            If nothing is.
        """
        coverage, aside = self._window.bands.coverage, self._window.board.centre.aside
        focused = self._window.focusWidget()
        if aside is not None and focused is not None and (aside is focused or aside.isAncestorOf(focused)):
            self._window.commands.detailing.copy()
        elif coverage.hasFocus() and coverage.focused_location is not None:
            self._copy_location(*coverage.focused_location)
        elif rows := self._selected_rows():
            self._copy_rows(rows)
        else:
            raise NothingSelected

    def _selected_rows(self) -> list[int]:
        if self._page is not None and self.is_shown:
            return self._page.selected_rows
        find = self._window.showing.outlook.plan.deliveries.row_number
        return [row for each in self._window.bands.deliveries.chosen if (row := find(each)) is not None]

    def _copy_rows(self, rows: list[int]) -> None:
        from jitdesk.scene.delivery_list import HEADINGS, DeliveryList
        from jitdesk.services.list_files import tab_separated

        listed = DeliveryList(self._window.showing.outlook)
        texts = [[say(heading) for heading in HEADINGS], *map(listed.texts, rows)]
        QApplication.clipboard().setText(tab_separated(texts))
        self._window.say(counted("{n} row copied.", "{n} rows copied.", len(rows)))

    def _copy_location(self, part: str, line: str) -> None:
        from jitdesk.scene.spoken import location_spoken

        outlook = self._window.showing.outlook
        row = outlook.coverage.row_of(part, line)
        if row is not None:
            QApplication.clipboard().setText(location_spoken(outlook, row))
            self._window.say(counted("{n} row copied.", "{n} rows copied.", 1))

    # -- written ----------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = say("Workbook (*.xlsx);;CSV (*.csv)")
        suggested = Path("deliveries.xlsx")
        path = ask_new_file(self._window, Kind.LISTS, say("Export the list"), kinds, suggested)
        if path:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write what the list shows, or all deliveries, to a file behind the window."""
        from jitdesk.scene.delivery_list import HEADINGS, DeliveryList, ListColumn
        from jitdesk.services.list_files import write_list

        listed = DeliveryList(self._window.showing.outlook)
        if self._page is not None and self.is_shown:
            rows = self._page.rows
        else:
            rows = listed.order(ListColumn.SLOT, np.ones(len(listed), bool), descending=False)
        headings = [say(heading) for heading in HEADINGS]
        cells = ([listed.cell(row, column) for column in ListColumn] for row in rows.tolist())
        said = say("{rows} deliveries written to {name}.", rows=len(rows), name=path.name)
        in_background(
            self._window,
            say("Writing {name}", name=path.name),
            lambda _context: write_list(path, say("Deliveries"), headings, cells),
            lambda _none: self._window.say(said),
        )
