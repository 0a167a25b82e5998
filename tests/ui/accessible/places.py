"""Every place of the application in which somebody types, chooses or presses something."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jitdesk.services.plant_tables import load_preview
from jitdesk.services.supplier_messages import draft
from jitdesk.services.table_files import TableFile
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.asking.choose_popover import ChoosePopover
from jitdesk.ui.asking.new_delivery import NewDeliveryDialog
from jitdesk.ui.commands.keys_sheet import KeysSheet
from jitdesk.ui.dialogs.history_dialog import HistoryDialog
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.incoming.folders_dialog import FoldersDialog
from jitdesk.ui.intake import ImportDesk, ImportDialog
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.palette import PalettePanel
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.window import Window
from jitdesk.ui.writing.reason_popover import ReasonPopover
from tests.new_plant import fill_new_plant
from tests.ui.dropping import drop

NORDLICHT = "4417"
Open = Callable[[Window, QtBot], QWidget]


def _ran(command: str, window: Window, qtbot: QtBot) -> QWidget:
    window.select(NORDLICHT)
    window.commands.run(command)
    qtbot.waitUntil(lambda: window.turns.is_over)
    return window


def _asked(kind: type[QWidget], command: str, window: Window, qtbot: QtBot) -> QWidget:
    _ran(command, window, qtbot)
    (asked,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return asked


def _reason(window: Window, qtbot: QtBot) -> QWidget:
    drop(window, NORDLICHT, window.plant.now() // 3600 * 3600 + 5 * 3600, "A2")
    found: list[QWidget] = []
    qtbot.waitUntil(lambda: bool(found.extend(window.findChildren(ReasonPopover)) or found))
    qtbot.waitUntil(lambda: window.turns.is_over)
    return found[0]


def _palette(window: Window, qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: window.commands.search.finder is not None)
    window.commands.search.open("4711")
    panel = window.findChild(PalettePanel)
    assert isinstance(panel, PalettePanel)
    return panel


def _import(window: Window, qtbot: QtBot) -> QWidget:
    text = b"delivery,part,confirmed\n4417,4711,2026-11-24T15:20\nZZ,4711,2026-11-24T15:20\n"
    desk = ImportDesk(window.plant, [("Nordlicht.csv", text)], "dropped on the window 09:41")
    return ImportDialog(desk, desk.comparison()(lambda *_: None), window.steps, _theme(window), window)


def _load(window: Window, _qtbot: QtBot) -> QWidget:
    text = b"part,line,kind,quantity,counted_at\n4711,,unrestricted,250,2026-11-24T06:30\nX,,,5,\n"
    plant = window.plant
    preview = load_preview(plant.plan, [TableFile("stock.csv", text)], at=plant.now(), author="test")
    return LoadDialog(preview, plant.plan, "stock.csv", _theme(window), window)


def _new_plant(step: int, window: Window, _qtbot: QtBot) -> QWidget:
    dialog = NewPlantDialog(_theme(window), window.jobs, [], window)
    dialog.show()
    fill_new_plant(dialog, step)
    return dialog


def _first_run(window: Window, _qtbot: QtBot) -> QWidget:
    shown = FirstRunWindow()
    shown.show_choice(_theme(window), [], "en")
    return shown


def _history(window: Window, _qtbot: QtBot) -> QWidget:
    return HistoryDialog(window.plant, window.steps, window.jobs, _theme(window), window)


def _messages(window: Window, _qtbot: QtBot) -> QWidget:
    supplier = str((window.plant.plan.find("deliveries", NORDLICHT) or {})["supplier"])
    made = draft(window.outlook, supplier, delivery=NORDLICHT, kind="late", author="test")
    return window.commands.writing.dialog(made)


def _plan_print(window: Window, _qtbot: QtBot) -> QWidget:
    papers = window.commands.papers
    return papers.plan_dialog(papers.plan_on_papers()())


def _theme(window: Window):
    return window.appearance.theme


PLACES: dict[str, Open] = {
    "window": lambda window, _: window,
    "details": partial(_ran, "details"),
    "find a time": partial(_ran, "find_time"),
    "list": partial(_ran, "list"),
    "palette": _palette,
    "late": partial(_asked, AskPopover, "late"),
    "new delivery": partial(_asked, NewDeliveryDialog, "new_delivery"),
    "arrival": partial(_asked, AskPopover, "arrive"),
    "door": partial(_asked, ChoosePopover, "door"),
    "reason": _reason,
    "import": _import,
    "load": _load,
    "sheets": lambda window, _: window.commands.papers.print_dialog(),
    "plan on paper": _plan_print,
    "hand-over": lambda window, _: window.commands.papers.hand_over_dialog(),
    "history": _history,
    "settings": lambda window, _: SettingsDialog(window),
    "master data": lambda window, _: window.commands.edit_table("doors"),
    "folders": lambda window, _: FoldersDialog(window.plant.store, _theme(window), window),
    "first run": _first_run,
    **{f"new plant {step}": partial(_new_plant, step) for step in range(1, 5)},
    "messages": _messages,
    "keys": lambda window, _: KeysSheet(window.menuBar(), _theme(window), window),
}
