"""States of the gallery in which something is asked or offered."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from jitdesk.planning.free_slots import free_slots
from jitdesk.scene.proposed_delivery import by_van
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.asking.new_delivery import NewDeliveryDialog
from jitdesk.ui.commands.actions import MENUS
from jitdesk.ui.window import Window


def _asked(command: str, text: str, window: Window) -> QWidget:
    window.commands.run(command)
    form = _open_form(window)
    form.findChildren(QLineEdit)[0].setText(text)
    return form


def _count(window: Window) -> QWidget:
    window.commands.booking.ask_count("4711", "")
    return _open_form(window)


def _cause_asked(what: str, window: Window) -> QWidget:
    window.commands.going.choose_problem(window.outlook.problems()[0].key)
    window.commands.run(f"care_{what}")
    return _open_form(window)


def _new_delivery(window: Window) -> QWidget:
    window.commands.run("new_delivery")
    return window.findChildren(NewDeliveryDialog)[0]


def _open_form(window: Window) -> AskPopover:
    (form,) = [each for each in window.findChildren(AskPopover) if each.isVisible()]
    return form


def _door(window: Window) -> QWidget:
    window.commands.run("door")
    (choice,) = [each for each in window.findChildren(ChoosePopover) if each.isVisible()]
    return choice


def _door_out(window: Window) -> QWidget:
    window.commands.closing.ask_door_out("A3")
    form = _open_form(window)
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
    return _open_menu()


def _menu_bar(number: int, window: Window) -> QWidget:
    """Open a menu of the menu bar."""
    menu = window.menuBar().actions()[number].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(QPoint(20, 30)))
    return menu


def _cause(window: Window) -> QWidget:
    stop = window.outlook.problems()[0]
    window.commands.caring.show_menu(stop.key, window.mapToGlobal(QPoint(40, 200)))
    return _open_menu()


def _open_menu() -> QMenu:
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()
    )


ASKED: dict[str, Callable[[Window], QWidget]] = {
    "late": partial(_asked, "late", "240"),
    "late-fault": partial(_asked, "late", "25:70"),
    "split": partial(_asked, "split", "100"),
    "arrive": partial(_asked, "arrive", ""),
    "line-down": partial(_asked, "line_down", "Line 3"),
    "count": _count,
    "new-delivery": _new_delivery,
    **{f"cause-{what}": partial(_cause_asked, what) for what in ("snooze", "owner")},
    "door": _door,
    "door-out": _door_out,
    "van": _van,
    **{f"menu-{of}": partial(_menu, of) for of in ("bar", "row", "cover", "axis")},
    "menu-cause": _cause,
    **{f"menu-{number}": partial(_menu_bar, number) for number in range(len(MENUS))},
}
"""Each state's name, and what brings the window into it and returns what is painted."""
