"""States of the gallery in which a dialog, a card or a message lies over the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from jitdesk.demo.making import inbox_of
from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import language
from jitdesk.services.plant_tables import load_preview
from jitdesk.services.supplier_messages import draft
from jitdesk.services.table_files import TableFile
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.commands.keys_sheet import KeysSheet
from jitdesk.ui.dialogs.history_dialog import HistoryDialog
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.dialogs.master_data import TABLES
from jitdesk.ui.dialogs.messages import message_box
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.incoming.drop_frame import DropFrame
from jitdesk.ui.incoming.folders_dialog import FoldersDialog
from jitdesk.ui.intake import ImportDesk, ImportDialog
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.settings import SettingsDialog
from jitdesk.ui.tour.tour import MARKS
from jitdesk.ui.window import Window
from tests.new_plant import fill_new_plant

NORDLICHT = "4417"
# Whose file this is, which day 03/04 means and which sheet counts: it says nothing of it.
_LEFT_OPEN = b"delivery,part,confirmed\n4417,4711,03/04/2026 15:20\nZZ,4711,05/04/2026 15:20\n"
_COUNTS = b"part,line,kind,quantity,counted_at\n4711,,unrestricted,250,2026-11-24T06:30\nX,,,5,\n"


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


def _nordlicht_file(window: Window) -> QWidget:
    file = next(inbox_of(window.plant.store.path).glob("Nordlicht*_1005.xlsx"))
    return _import(file.name, file.read_bytes(), window)


def _import(name: str, content: bytes, window: Window) -> QWidget:
    desk = ImportDesk(window.plant, [(name, content)], "dropped on the window 09:41")
    found = desk.comparison()(lambda *_: None)
    dialog = _shown(ImportDialog(desk, found, window.steps, window.appearance.theme, window))
    QTest.qWait(1500)
    return dialog


def _load(window: Window) -> QWidget:
    plant, theme = window.plant, window.appearance.theme
    preview = load_preview(plant.plan, [TableFile("stock.csv", _COUNTS)], at=plant.now(), author="M. Keller")
    return _shown(LoadDialog(preview, plant.plan, "stock.csv", theme, window))


def _history(window: Window) -> QWidget:
    plant, theme = window.plant, window.appearance.theme
    dialog = _shown(HistoryDialog(plant, window.steps, window.jobs, theme, window))
    QTest.qWait(300)
    return dialog


def _folders(window: Window) -> QWidget:
    return _shown(FoldersDialog(window.plant.store, window.appearance.theme, window))


def _error(window: Window) -> QWidget:
    try:
        PlantFile.open(Path("/nowhere/Werk Nord.jitdesk"))
    except JitdeskError as error:
        said = "\n\n".join((error.text, error.advice))
        return _shown(message_box(window, "warning", error.title, said))
    raise AssertionError("there is a plant nowhere")


def _drop_frame(window: Window) -> QWidget:
    frame = DropFrame(window)
    frame.show_over(window, 2, window.appearance.theme)
    return window


def _shortcuts(window: Window) -> QWidget:
    return _shown(KeysSheet(window.menuBar(), window.appearance.theme, window))


def _new_plant(step: int, window: Window) -> QWidget:
    dialog = NewPlantDialog(window.appearance.theme, window.jobs, [], window)
    dialog.show()
    fill_new_plant(dialog, step)
    return dialog


def _tour(step: int, window: Window) -> QWidget:
    """Show a mark of the tour."""
    window.start_tour()
    assert window.tour is not None
    for _ in range(step - 1):
        window.tour.go_on()
    return window


def _first_run(window: Window) -> QWidget:
    shown = FirstRunWindow()
    shown.show_choice(window.appearance.theme, [], language())
    shown.showNormal()
    shown.resize(window.size())  # it would fit the screen, and this platform's is small
    return shown


def _print(window: Window) -> QWidget:
    return _shown(window.commands.papers.print_dialog())


def _hand_over(window: Window) -> QWidget:
    return _shown(window.commands.papers.hand_over_dialog())


def _plan_print(window: Window) -> QWidget:
    papers = window.commands.papers
    return _shown(papers.plan_dialog(papers.plan_on_papers()()))


def _message(window: Window) -> QWidget:
    """Draft a message beside one that was kept."""
    for delivery in ("4424", NORDLICHT):
        supplier = str((window.plant.plan.find("deliveries", delivery) or {})["supplier"])
        made = draft(window.outlook, supplier, delivery=delivery, kind="late", author="M. Keller")
        if delivery != NORDLICHT and not window.commands.writing.outbox.unsent():
            window.commands.writing.outbox.keep(made)
    dialog = window.commands.writing.dialog(made)
    dialog.show()
    return dialog


def _settings(window: Window) -> QWidget:
    return _shown(SettingsDialog(window))


def _table(table: str, window: Window) -> QWidget:
    shown = window.commands.edit_table(table)
    QTest.qWait(500)
    return shown


DIALOGS: dict[str, Callable[[Window], QWidget]] = {
    "import": _nordlicht_file,
    "import-questions": partial(_import, "list.csv", _LEFT_OPEN),
    "load": _load,
    "history": _history,
    "folders": _folders,
    "error": _error,
    "drop-frame": _drop_frame,
    "shortcuts": _shortcuts,
    "print": _print,
    "hand-over": _hand_over,
    "plan-print": _plan_print,
    "message": _message,
    "settings": _settings,
    **{f"table-{table.replace('_', '-')}": partial(_table, table) for table in TABLES},
    **{f"tour-{step}": partial(_tour, step) for step in range(1, len(MARKS) + 1)},
    "first-run": _first_run,
    **{f"new-plant-{step}": partial(_new_plant, step) for step in range(1, 5)},
}
"""Each state's name, and what brings the window into it and returns what is painted."""
