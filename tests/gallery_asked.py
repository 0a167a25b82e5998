"""States of the gallery in which something is asked, offered, set or edited."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from jitdesk.planning.free_slots import free_slots
from jitdesk.scene.proposed_delivery import by_van
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.asking.new_delivery import NewDeliveryDialog
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.window import Window


def _asked(command: str, text: str, window: Window) -> QWidget:
    window.commands.run(command)
    (form,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    form.findChildren(QLineEdit)[0].setText(text)
    return form


def _door(window: Window) -> QWidget:
    window.commands.run("door")
    (choice,) = [each for each in window.findChildren(ChoosePopover) if each.isVisible()]
    return choice


def _door_out(window: Window) -> QWidget:
    window.commands.closing.ask_door_out("A3")
    (form,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    form.findChildren(QLineEdit)[1].setText("1700")
    return form


def _van(window: Window) -> QWidget:
    stop = free_slots(window.outlook, window.selected).by_van
    assert stop is not None
    window.commands.booking.ask_new_delivery(by_van(window.outlook, window.selected, stop))
    (form,) = [each for each in window.findChildren(NewDeliveryDialog) if each.isVisible()]
    return form


def _menu(of: str, window: Window) -> QWidget:
    bands = window.bands
    place = {"bar": bands.deliveries, "row": bands.deliveries, "cover": bands.coverage}.get(of, bands.header)
    bar = bands.deliveries.bar_rect(window.selected)
    middle = bar.center() if bar is not None else QPoint()
    at = {"bar": middle, "row": QPoint(20, middle.y()), "cover": QPoint(20, 60)}.get(of, QPoint(600, 10))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
    QApplication.sendEvent(place, event)
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()
    )


def _settings(window: Window) -> QWidget:
    dialog = SettingsDialog(window)
    dialog.show()
    return dialog


def _table(table: str, window: Window) -> QWidget:
    shown = window.commands.edit_table(table)
    QTest.qWait(500)
    return shown


ASKED: tuple[tuple[str, Callable[[Window], QWidget]], ...] = (
    ("late", partial(_asked, "late", "240")),
    ("split", partial(_asked, "split", "100")),
    ("door", _door),
    ("door-out", _door_out),
    ("van", _van),
    *((f"menu-{of}", partial(_menu, of)) for of in ("bar", "row", "cover", "axis")),
    ("settings", _settings),
    *((f"table-{table}", partial(_table, table)) for table in ("doors", "suppliers")),
)
"""Each state's name, and what brings the window into it and returns what is painted."""
