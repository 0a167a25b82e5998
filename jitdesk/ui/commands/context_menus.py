"""What the right button, Shift+F10 and the menu key offer at a bar, a row, an instant, a curve.

Entries are those of the menus, with their keys; what cannot work there is grey and says why.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.bars.fixed import why_fixed
from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.next_at import next_delivery
from jitdesk.scene.proposed_delivery import ProposedDelivery
from jitdesk.services import receiving
from jitdesk.services.lateness import expect
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.commands.closing_menus import ClosingMenus

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_OF_DELIVERY = (
    *("move", "find_time", "late", "door", "split", "lock", ""),
    *("arrive", "unload", "receive", "hold", ""),
    *("message", "call", "note", "history", "", "cancel"),
)
_BOOKS: dict[str, Callable[..., Edit]] = {
    "arrive": receiving.arrive,
    "unload": receiving.unload,
    "receive": receiving.receive,
}


def why_not(plan: Plan, delivery: str, command: str, at: int, author: str) -> str:
    """Return why a command would be refused for a delivery now, "" where it would not.

    The step itself is asked, so menu and step never disagree; it is not made.
    """
    try:
        if command in ("move", "door", "find_time"):
            return why_fixed(plan, delivery)
        if command in _BOOKS:
            _BOOKS[command](plan, delivery, when=at, at=at, author=author)
        elif command in ("late", "split"):
            expect(plan, delivery, to=at, at=at, author=author)
        elif command == "cancel":
            receiving.cancel(plan, delivery, at=at, author=author)
    except JitdeskError as error:
        return error.text
    return ""


class ContextMenus(QObject):
    """Makes a menu where one is asked for.

    Parameters
    ----------
    window : Window
        Whose bands are served.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._closing = window, ClosingMenus(window, self._add)
        bands = window.bands
        self._fillers: dict[QObject, Callable[[QMenu, QPoint | None], None]] = {
            bands.deliveries: self._fill_deliveries,
            bands.coverage: self._fill_coverage,
            bands.header: self._fill_axis,
            bands.delays: self._fill_delays,
            bands.delays.overlay: self._fill_delays,
        }
        for place in self._fillers:
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open a menu for the right button and for the keys."""
        if isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self._open(watched, None if by_key else event.pos())
            return True
        if event.type() == QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            return watched is self._window.bands.deliveries and self._opened_row(event.position().toPoint())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_asked = (
                event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            )
            if is_asked:
                self._open(watched, None)
                return True
        return False

    def _opened_row(self, at: QPoint) -> bool:
        """Edit the door, supplier or part whose head was clicked twice; tell whether there is one."""
        band = self._window.bands.deliveries
        row, instant = band.place_at(at)
        if not row or instant is not None:
            return False
        self._window.commands.edit_table(band.rows_by.value, row)
        return True

    def _open(self, place: QObject, at: QPoint | None) -> None:
        assert isinstance(place, QWidget)
        if self._window.bands.deliveries.drag is not None:
            return
        menu = QMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        self._fillers[place](menu, at)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place.mapToGlobal(at if at is not None else self._focused_at(place)))

    def _focused_at(self, place: QWidget) -> QPoint:
        """Return where a menu opens that a key asked for: at the focused bar or row."""
        bands, selected = self._window.bands, self._window.selected
        rect = bands.deliveries.bar_rect(selected) if place is bands.deliveries and selected else None
        if place is bands.coverage and (location := bands.coverage.focused_location) is not None:
            rect = bands.coverage.row_rect(*location)
        return rect.bottomLeft() if rect is not None else place.rect().center()

    # -- entries ----------------------------------------------------------------------------------

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], why: str = "", *, key: str = ""
    ) -> QAction:
        """Add an entry; one that cannot work is grey, with the reason as its tool tip."""
        entry = menu.addAction(f"{text}\t{key}" if key else text)
        entry.triggered.connect(lambda: self._carry_out(act))
        entry.setEnabled(not why)
        entry.setToolTip(plain_tooltip(why))
        return entry

    def _carry_out(self, act: Callable[[], object]) -> None:
        self._window.commands.attempt(act)

    def _add_command(self, menu: QMenu, name: str, why: str = "") -> None:
        action = self._window.actions_by_name[name]
        key = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self._add(menu, action.text(), lambda: self._window.commands.run(name), why, key=key)

    # -- deliveries -------------------------------------------------------------------------------

    def _fill_deliveries(self, menu: QMenu, at: QPoint | None) -> None:
        window, band = self._window, self._window.bands.deliveries
        delivery = window.selected if at is None else band.delivery_at(at)
        if delivery:
            window.select(delivery)
            self._fill_delivery(menu, delivery)
            if at is None:  # a key has no other way to the row's head
                self._fill_row(menu.addMenu(say("Its ro&w")), band.row_of(delivery))
            return
        row, instant = band.place_at(at if at is not None else band.rect().center())
        if instant is None:
            self._fill_row(menu, row)
        else:
            self._fill_slot(menu, row, instant)

    def _fill_delivery(self, menu: QMenu, delivery: str) -> None:
        plant, commands = self._window.plant, self._window.commands
        details = commands.detailing
        self._add(menu, say("Det&ails"), lambda: details.about(delivery, "", ""), key="F4")
        for name in _OF_DELIVERY:
            if not name:
                menu.addSeparator()
            elif name == "history":
                self._add(menu, say("H&istory…"), lambda: details.documents.show_of(delivery))
            else:
                self._add_command(menu, name, why_not(plant.plan, delivery, name, plant.now(), plant.author))
            if name == "split":
                self._add(menu, say("&Parts…"), partial(commands.edit_table, "delivery_lines", delivery))

    def _fill_slot(self, menu: QMenu, row: str, instant: int) -> None:
        window, plant = self._window, self._window.plant
        door = row if window.bands.deliveries.rows_by is RowsBy.DOORS else ""
        start = instant - instant % (15 * MINUTE_S)
        passed = say("That time has passed.") if start < plant.now() else ""
        self._add(
            menu,
            say("&New delivery here…"),
            lambda: window.commands.booking.ask_new_delivery(ProposedDelivery(start, door)),
            passed,
        )
        self._add_command(menu, "paste")
        if door:
            menu.addSeparator()
            self._closing.fill_door(menu, door)

    def _fill_row(self, menu: QMenu, row: str) -> None:
        window, band = self._window, self._window.bands.deliveries
        if band.only:
            self._add(menu, say("Show &all rows"), lambda: band.show_only(""))
        elif row:
            self._add(menu, say("Only &this row"), lambda: self._show_only(row))
        if row and band.rows_by is RowsBy.DOORS:
            self._add(menu, say("Print this s&heet…"), lambda: window.commands.papers.print_sheets(row))
            self._add(menu, say("&Edit this door…"), lambda: window.commands.edit_table("doors", row))
            menu.addSeparator()
            self._closing.fill_door(menu, row)
        elif row:
            table = band.rows_by.value
            self._add(menu, say("&Edit this row…"), lambda: window.commands.edit_table(table, row))
        menu.addSeparator()
        orders = menu.addMenu(say("So&rt"))
        orders.addActions([self._window.actions_by_name[f"order_{order}"] for order in RowOrder])
        for name in (*(f"rows_{by}" for by in RowsBy), "density"):
            self._add_command(menu, name)

    # -- coverage ---------------------------------------------------------------------------------

    def _fill_coverage(self, menu: QMenu, at: QPoint | None) -> None:
        window, band = self._window, self._window.bands.coverage
        location = band.focused_location if at is None else band.location_at(at)
        if location is None:
            return
        part, _ = location
        following = next_delivery(window.outlook, *location)
        none = "" if following else say("No delivery of this part is on its way.")
        self._add(menu, say("Go to the &next delivery"), lambda: window.select(following), none)
        details = window.commands.detailing
        self._add(menu, say("Det&ails"), lambda: details.about("", *location), key="F4")
        menu.addSeparator()
        self._add(
            menu, say("Set stock &count…"), lambda: window.commands.booking.ask_count(*location), key="C"
        )
        for text, table in ((say("C&onsumption…"), "consumption"), (say("&Part…"), "parts")):
            self._add(menu, text, partial(window.commands.edit_table, table, part))
        menu.addSeparator()
        row = window.outlook.coverage.row_of(*location)
        for line in window.outlook.coverage.lines_of(row) if row is not None else ():
            self._closing.fill_line(menu, line)

    # -- axis and delays --------------------------------------------------------------------------

    def _fill_axis(self, menu: QMenu, at: QPoint | None) -> None:
        window = self._window
        header = window.appearance.theme.header_width
        x = max((at.x() if at is not None else window.axis.scale.width // 2) - header, 0)
        instant = window.axis.scale.t(x)
        shifts = window.outlook.working.shifts_between(instant, instant + 1)
        none = "" if shifts else say("No shift works then.")
        going = window.commands.going
        self._add(menu, say("Zoom to this &shift"), lambda: going.fit_shift(instant), none)
        self._add(menu, say("&Go to date…"), going.ask_date)
        self._add_command(menu, "now")
        menu.addSeparator()
        for name in ("zoom_hour", "zoom_day", "zoom_week", "zoom_month"):
            self._add_command(menu, name)

    def _fill_delays(self, menu: QMenu, at: QPoint | None) -> None:
        window, band = self._window, self._window.bands.delays
        supplier, delivery = band.line_near(at) if at is not None else ("", "")
        if not supplier and window.selected:
            row = window.plant.plan.find("deliveries", window.selected)
            supplier, delivery = (str(row["supplier"]), window.selected) if row else ("", "")
        if supplier:
            self._add(menu, say("&Only this supplier"), lambda: self._show_supplier(supplier))
            self._add(menu, say("&Message…"), lambda: self._write(delivery), key="E")
            self._add(menu, say("&Supplier…"), lambda: window.commands.edit_table("suppliers", supplier))
        self._add(menu, say("&Tolerance…"), lambda: window.commands.show_settings("on_time_tolerance_min"))

    def _show_supplier(self, supplier: str) -> None:
        self._window.show_rows_by(RowsBy.SUPPLIERS)
        self._show_only(supplier)

    def _show_only(self, row: str) -> None:
        band = self._window.bands.deliveries
        band.show_only(row)
        self._window.say(say("Only one row is shown."), say("Show all rows"), lambda: band.show_only(""))

    def _write(self, delivery: str) -> None:
        self._window.select(delivery)
        self._window.commands.run("message")
