"""Paints every state of the window to PNG files, in both themes: ``python tests/gallery.py OUT [LARGEST]``.

The pictures are there to be looked at, beside the mock-ups and beside yesterday's. LARGEST is a plant made by
``jitdesk demo --size largest``; without one the pictures of 200 doors are left out.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo.making import inbox_of, make_demo
from jitdesk.domain.edit import Edit
from jitdesk.scene.sheet import laid_out
from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets
from jitdesk.services import caring
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.supplier_messages import draft
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.commands.keys_sheet import KeysSheet
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.intake import ImportDesk, ImportDialog
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.printing.ruler import FontRuler
from jitdesk.ui.theme import Appearance, Theme, ThemeChoice
from jitdesk.ui.window import Window
from tests.forty_doors import forty_doors
from tests.gallery_asked import ASKED
from tests.new_plant import fill_new_plant
from tests.ui.dropping import drop

_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)
NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
NORDLICHT, KESSEL = "4417", "4403"


class Gallery:
    """A window on the demo plant that is put into one state after another."""

    def __init__(self, app: QApplication, plant_path: Path, out: Path) -> None:
        self._app = app
        self._out = out
        self._path = plant_path
        self._appearance = Appearance(app, ThemeChoice.LIGHT)

    def paint_zooms(self, name: str) -> None:
        """Paint all zooms of a plant, and its day by suppliers and by parts, in both themes."""
        states: tuple[tuple[str, Callable[[Window], QWidget]], ...] = (
            *((zoom, partial(_shown_at, zoom)) for zoom in ("hour", "day", "week", "month")),
            *((by, partial(_shown_by, by)) for by in ("suppliers", "parts")),
        )
        self._paint_states((f"{name}-{state}", show) for state, show in states)

    def paint_drop(self) -> None:
        """Paint what is asked after a drop; that changes the plant."""
        self._paint_states([("reason", _reason), ("cares", _cares), ("cares-small", _cares_small)])

    def paint(self) -> None:
        """Paint all states in both themes."""
        states: tuple[tuple[str, Callable[[Window], QWidget]], ...] = (
            ("main", self._main),
            ("week", self._week),
            ("hour", self._hour),
            ("small-window", self._small_window),
            ("hover", self._hover),
            ("drag", self._drag),
            ("drag-several", _drag_several),
            ("move-mode", partial(_in_move_mode, "wed 07")),
            ("move-mode-fault", partial(_in_move_mode, "25:70")),
            ("unloading-time", _unloading_time),
            ("rubber-band", _rubber_band),
            ("details", partial(self._details, "details")),
            ("find-a-time", partial(self._details, "find_time")),
            ("hover-stop", _hover_stop),
            ("import", self._import),
            ("print", self._print),
            ("palette", partial(self._palette, "4711")),
            ("list", self._list),
            ("shortcuts", self._shortcuts),
            ("palette-commands", partial(self._palette, "> row")),
            ("message", _message),
            ("hand-over", _hand_over),
            ("plan-print", _plan_print),
            *ASKED,
            ("tour", _tour),
            ("first-run", lambda _: _first_run(self._appearance.theme)),
            *((f"new-plant-{step}", partial(self._new_plant, step)) for step in range(1, 5)),
        )
        self._paint_states(states)

    def _paint_states(self, states: Iterable[tuple[str, Callable[[Window], QWidget]]]) -> None:
        for name, state in states:
            for theme in _THEMES if name in ("main", "cares") else _THEMES[:2]:
                self._appearance.choose(theme)
                self._paint_state(f"{name}-{theme.value}.png", state)

    def _paint_state(self, file: str, state: Callable[[Window], QWidget]) -> None:
        with PlantFile.open(self._path) as store:
            plant = OpenPlant(store, lambda: NOW, "M. Keller")
            window = Window(plant, self._appearance, lambda: pyqtgraph)
            window.show()
            self._settle()
            window.bands.delays.draw_with(pyqtgraph)
            if plant.plan.find("deliveries", NORDLICHT):
                window.select(NORDLICHT)
            shown = state(window)
            self._settle()
            shown.grab().save(str(self._out / file))
            print(self._out / file)
            for widget in (*self._app.topLevelWidgets(), window):
                widget.close()
            self._settle()

    def _settle(self) -> None:
        for _ in range(8):
            self._app.processEvents()
            QTest.qWait(15)

    def _main(self, window: Window) -> QWidget:
        return window

    def _week(self, window: Window) -> QWidget:
        window.commands.run("zoom_week")
        window.axis.show(window.axis.scale.starting_at(window.showing.day(window.outlook)[0] - 86_400))
        return window

    def _hour(self, window: Window) -> QWidget:
        window.commands.run("zoom_hour")
        window.commands.run("now")
        return window

    def _small_window(self, window: Window) -> QWidget:
        window.resize(1180, 720)
        return window

    def _hover(self, window: Window) -> QWidget:
        band = window.bands.deliveries
        place = _middle(window, KESSEL)
        QTest.mouseMove(band, place)
        QTest.qWait(600)
        return window

    def _drag(self, window: Window) -> QWidget:
        band = window.bands.deliveries
        start = _middle(window, NORDLICHT)
        other = _middle(window, KESSEL)
        minutes = round(window.axis.scale.px_per_hour / 60 * 20)
        end = QPoint(start.x() - minutes, other.y())
        QTest.mousePress(band, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 9):
            at = start + (end - start) * step / 8
            _move(band, at)
        return window

    def _details(self, command: str, window: Window) -> QWidget:
        window.commands.run(command)
        return window

    def _import(self, window: Window) -> QWidget:
        file = next(inbox_of(self._path).glob("Nordlicht*_1005.xlsx"))
        desk = ImportDesk(window.plant, [(file.name, file.read_bytes())], "dropped on the window 09:41")
        found = desk.comparison()(lambda *_: None)
        dialog = ImportDialog(desk, found, window.steps, self._appearance.theme, window)
        dialog.show()
        QTest.qWait(1500)
        return dialog

    def _list(self, window: Window) -> QWidget:
        window.commands.run("list")
        return window

    def _shortcuts(self, window: Window) -> QWidget:
        sheet = KeysSheet(window.menuBar(), self._appearance.theme, window)
        sheet.show()
        return sheet

    def _palette(self, text: str, window: Window) -> QWidget:
        search = window.commands.search
        while search.finder is None:
            self._settle()
        search.open(text)
        QTest.qWait(300)  # what was found is left clear a while after the last key
        return window

    def _new_plant(self, step: int, window: Window) -> QWidget:
        dialog = NewPlantDialog(self._appearance.theme, window.jobs, [], window)
        dialog.show()
        fill_new_plant(dialog, step)
        return dialog

    def _print(self, window: Window) -> QWidget:
        dialog = window.commands.print_dialog()
        dialog.show()
        return dialog


def paint_sheet(plant_path: Path, door: str, picture: Path) -> None:
    """Paint the first page of a door's receiving sheet at 150 dpi."""
    with PlantFile.open(plant_path) as store:
        plant = OpenPlant(store, lambda: NOW, "M. Keller")
        day = datetime.fromtimestamp(NOW, plant.plan.zone).date()
        occasion = PrintOccasion("M. Keller", plant.plan_step, NOW)
        (sheet,) = door_sheets(plant.outlook, day, plant.store.last_print, occasion, [door])
    page = laid_out(sheet, FontRuler())[0]
    px_per_mm = 150 / 25.4
    image = QImage(round(210 * px_per_mm), round(297 * px_per_mm), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    SheetPainter(painter, px_per_mm).paint(page)
    painter.end()
    image.save(str(picture))
    print(picture)


def _cares(window: Window) -> QWidget:
    """Say something of each of the first causes, once."""
    plant = window.plant
    if len(plant.plan["cares"]):
        return window
    stop, held, clash, low, *_ = plant.outlook.problems()
    who, now = {"author": plant.author}, plant.now()
    earlier = {"at": now - 120, **who}
    for edit in (
        caring.assign(plant.plan, stop, plant.author, "call Nordlicht", now + 1800, at=now, **who),
        caring.assign(plant.plan, held, "J. Braun", "release the lot", now - 60, **earlier),
        caring.see(plant.plan, clash, at=now, **who),
        caring.snooze(plant.plan, low, now + 3600, at=now, **who),
    ):
        plant.commit(edit)
    window.turns.finish()
    return window


def _cares_small(window: Window) -> QWidget:
    window.resize(1180, 720)
    return _cares(window)


def _tour(window: Window) -> QWidget:
    window.start_tour()
    return window


def _first_run(theme: Theme) -> FirstRunWindow:
    shown = FirstRunWindow()
    shown.show_choice(theme, [], "en")
    shown.show()
    return shown


def _mouse(band: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(band.mapToGlobal(at))
    QApplication.sendEvent(band, QMouseEvent(kind, QPointF(at), place, left, left, none))


def _drag_several(window: Window) -> QWidget:
    """Hold five trucks of which one is locked an hour later."""
    band = window.bands.deliveries
    names = [NORDLICHT, "4414", "4416", "4418", KESSEL]
    band._choose(NORDLICHT, [name for name in names if band.bar_rect(name) is not None])
    grip = band.bar_rect(NORDLICHT)
    assert grip is not None
    _mouse(band, QEvent.Type.MouseButtonPress, grip.center())
    for px in (10, 44):
        _mouse(band, QEvent.Type.MouseMove, grip.center() + QPoint(px, 0))
    return window


def _in_move_mode(text: str, window: Window) -> QWidget:
    """Type a time in move mode and, where that is a fault, Enter."""
    window.commands.run("move")
    QTest.keyClicks(window.bands.deliveries, text)
    if ":" in text:
        QTest.keyClick(window.bands.deliveries, Qt.Key.Key_Return)
    return window


def _unloading_time(window: Window) -> QWidget:
    """Drag the end of an unloading."""
    band = window.bands.deliveries
    bar = band.bar_rect(NORDLICHT)
    assert bar is not None
    grip = QPoint(bar.right() - 2, bar.center().y())
    _mouse(band, QEvent.Type.MouseButtonPress, grip)
    for px in (10, 66):
        _mouse(band, QEvent.Type.MouseMove, grip + QPoint(px, 0))
    return window


def _rubber_band(window: Window) -> QWidget:
    """Draw a rubber band around the trucks of the afternoon at three doors."""
    band = window.bands.deliveries
    start = QPoint(band.width() * 6 // 10, 30)
    _mouse(band, QEvent.Type.MouseButtonPress, start)
    for share in (0.5, 1.0):
        _mouse(band, QEvent.Type.MouseMove, start + QPoint(round(330 * share), round(100 * share)))
    return window


def _reason(window: Window) -> QWidget:
    """Drop a delivery at another door, and be asked why."""
    slot = window.plant.plan.find("deliveries", NORDLICHT)
    assert slot is not None
    door = "A2" if slot["door"] == "A3" else "A3"
    drop(window, NORDLICHT, NOW - NOW % 3600 + 5 * 3600, door)
    for _ in range(30):
        QTest.qWait(20)
    return window


def _hover_stop(window: Window) -> QWidget:
    """Rest over the time in which Line 3 has no parts."""
    strips, scale = window.bands.coverage, window.axis.scale
    place = strips.row_rect("4711", "").center()
    header = strips.width() - scale.width
    QTest.mouseMove(strips, QPoint(header + scale.x(NOW + 5 * 3600), place.y()))
    QTest.qWait(600)
    return window


def _hand_over(window: Window) -> QWidget:
    dialog = window.commands.papers.hand_over_dialog()
    dialog.show()
    return dialog


def _plan_print(window: Window) -> QWidget:
    papers = window.commands.papers
    dialog = papers.plan_dialog(papers.plan_on_papers()())
    dialog.show()
    return dialog


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


def _shown_at(zoom: str, window: Window) -> QWidget:
    """Show a zoom around now."""
    window.commands.run(f"zoom_{zoom}")
    if zoom == "hour":
        window.commands.run("now")
    return window


def _shown_by(rows: str, window: Window) -> QWidget:
    """Show the day by suppliers or parts."""
    window.commands.run(f"rows_{rows}")
    return window


def _middle(window: Window, delivery: str) -> QPoint:
    area = window.bands.deliveries.bar_rect(delivery)
    assert area is not None
    return area.center()


def _move(band: QWidget, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(band.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(band, event)


def _wide_plants(folder: Path, largest: list[str]) -> dict[str, Path]:
    """Return plants of 40 and of 200 doors."""
    forty = folder / "Werk Nord 40.jitdesk"
    author = Edit("Made forty doors", (), author="M. Keller", at=NOW)
    PlantFile.create(forty, forty_doors(NOW), author)
    plants = {"40-doors": forty}
    if largest:
        # A copy: a plant file that is open here may be open nowhere else.
        plants["200-doors"] = Path(shutil.copy(largest[0], folder / "Werk Süd.jitdesk"))
    return plants


def main(arguments: list[str]) -> int:
    """Paint the gallery into the folder that is named."""
    if len(arguments) not in (1, 2):
        print("usage: gallery.py OUT [LARGEST]", file=sys.stderr)
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "Werk Nord.jitdesk"
        make_demo(path, "small", NOW, author="M. Keller")
        Gallery(app, path, out).paint()
        paint_sheet(path, "A3", out / "sheet.png")
        Gallery(app, Path(shutil.copy(path, Path(folder) / "Dropped.jitdesk")), out).paint_drop()
        for name, plant in {"8-doors": path, **_wide_plants(Path(folder), arguments[1:])}.items():
            Gallery(app, plant, out).paint_zooms(name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
