"""States of the window, each brought about as a user would; the gallery paints them, tests read them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo.making import inbox_of
from jitdesk.domain.language import language
from jitdesk.services import caring
from jitdesk.services.supplier_messages import draft
from jitdesk.ui.commands.keys_sheet import KeysSheet
from jitdesk.ui.first_run import FirstRunWindow
from jitdesk.ui.intake import ImportDesk, ImportDialog
from jitdesk.ui.new_plant import NewPlantDialog
from jitdesk.ui.window import Window
from tests.gallery_asked import ASKED
from tests.new_plant import fill_new_plant
from tests.ui.dropping import drop

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
NORDLICHT, KESSEL = "4417", "4403"
Bring = Callable[[Window], QWidget]
"""Brings a window into a state and returns what is painted: it, or what it opened."""


def _as_opened(window: Window) -> QWidget:
    return window


def _week(window: Window) -> QWidget:
    window.commands.run("zoom_week")
    window.axis.show(window.axis.scale.starting_at(window.showing.day(window.outlook)[0] - 86_400))
    return window


def _hour(window: Window) -> QWidget:
    window.commands.run("zoom_hour")
    window.commands.run("now")
    return window


def _ran(command: str, window: Window) -> QWidget:
    window.commands.run(command)
    return window


def _hover(window: Window) -> QWidget:
    """Rest over a delivery on hold."""
    QTest.mouseMove(window.bands.deliveries, _middle(window, KESSEL))
    QTest.qWait(600)
    return window


def _drag(window: Window) -> QWidget:
    """Hold a truck twenty minutes earlier, in another row."""
    band = window.bands.deliveries
    start, other = _middle(window, NORDLICHT), _middle(window, KESSEL)
    minutes = round(window.axis.scale.px_per_hour / 60 * 20)
    end = QPoint(start.x() - minutes, other.y())
    _mouse(band, QEvent.Type.MouseButtonPress, start)
    for step in range(1, 9):
        _mouse(band, QEvent.Type.MouseMove, start + (end - start) * step / 8)
    return window


def _import(window: Window) -> QWidget:
    file = next(inbox_of(window.plant.store.path).glob("Nordlicht*_1005.xlsx"))
    desk = ImportDesk(window.plant, [(file.name, file.read_bytes())], "dropped on the window 09:41")
    found = desk.comparison()(lambda *_: None)
    dialog = ImportDialog(desk, found, window.steps, window.appearance.theme, window)
    dialog.show()
    QTest.qWait(1500)
    return dialog


def _shortcuts(window: Window) -> QWidget:
    sheet = KeysSheet(window.menuBar(), window.appearance.theme, window)
    sheet.show()
    return sheet


def _palette(text: str, window: Window) -> QWidget:
    """Open the palette; what was found is left clear a while after the last key."""
    search = window.commands.search
    while search.finder is None:
        QTest.qWait(15)
    search.open(text)
    QTest.qWait(300)
    return window


def _new_plant(step: int, window: Window) -> QWidget:
    dialog = NewPlantDialog(window.appearance.theme, window.jobs, [], window)
    dialog.show()
    fill_new_plant(dialog, step)
    return dialog


def _print(window: Window) -> QWidget:
    dialog = window.commands.papers.print_dialog()
    dialog.show()
    return dialog


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


def _tour(window: Window) -> QWidget:
    window.start_tour()
    return window


def _first_run(window: Window) -> QWidget:
    shown = FirstRunWindow()
    shown.show_choice(window.appearance.theme, [], language())
    shown.showNormal()
    shown.resize(window.size())  # it would fit the screen, and this platform's is small
    return shown


def _mouse(band: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = QPointF(band.mapToGlobal(at))
    QApplication.sendEvent(band, QMouseEvent(kind, QPointF(at), place, left, left, none))


def _drag_several(window: Window) -> QWidget:
    """Hold five trucks of which one is locked an hour later."""
    band = window.bands.deliveries
    names = [NORDLICHT, "4414", "4416", "4418", KESSEL]
    band.choose(NORDLICHT, [name for name in names if band.bar_rect(name) is not None])
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


STATES: dict[str, Bring] = {
    "main": _as_opened,
    "week": _week,
    "hour": _hour,
    "hover": _hover,
    "drag": _drag,
    "drag-several": _drag_several,
    "move-mode": partial(_in_move_mode, "wed 07"),
    "move-mode-fault": partial(_in_move_mode, "25:70"),
    "unloading-time": _unloading_time,
    "rubber-band": _rubber_band,
    "details": partial(_ran, "details"),
    "find-a-time": partial(_ran, "find_time"),
    "hover-stop": _hover_stop,
    "import": _import,
    "print": _print,
    "palette": partial(_palette, "4711"),
    "list": partial(_ran, "list"),
    "shortcuts": _shortcuts,
    "palette-commands": partial(_palette, "> row"),
    "message": _message,
    "hand-over": _hand_over,
    "plan-print": _plan_print,
    **dict(ASKED),
    "tour": _tour,
    "first-run": _first_run,
    **{f"new-plant-{step}": partial(_new_plant, step) for step in range(1, 5)},
}
"""The states of a plant as it is opened; none of them changes it."""

LAID_OVER = "rubber-band"
"""The state in which a hand lays lines over words, as long as it is down."""

DROPPED: dict[str, Bring] = {"reason": _reason, "cares": _cares}
"""States that change the plant."""

ZOOMS: dict[str, Bring] = {
    **{zoom: partial(_shown_at, zoom) for zoom in ("hour", "day", "week", "month")},
    **{by: partial(_shown_by, by) for by in ("suppliers", "parts")},
}
"""All zooms of a plant, and its day by suppliers and by parts."""
