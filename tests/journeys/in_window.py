"""The day of the small plant done in the window, by nothing but pointer and keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from jitdesk.demo.day import Step
from jitdesk.domain.values import HOUR_S, instant_from_text, wall_from_utc
from jitdesk.services.reasons import REASONS
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.row_list import RowList
from jitdesk.ui.intake.row_model import RowModel
from jitdesk.ui.intake.row_places import Card
from jitdesk.ui.palette.result_list import ResultList
from jitdesk.ui.palette.result_model import ResultModel
from jitdesk.ui.palette.search_field import SearchField
from jitdesk.ui.printing import SheetsDialog
from jitdesk.ui.theme import HEADER_WIDTH
from jitdesk.ui.window import Window
from jitdesk.ui.writing.reason_popover import ReasonPopover
from tests.fakes import StandingClock
from tests.journeys.hands import Hands
from tests.journeys.waiting import Waiting, until

PLANT = "Werk Nord.jitdesk"
_KEYS = {"arrive": "a", "unload": "u", "receive": "r", "hold": "h", "release": "h"}
_EDGE_PX = 30  # nearer to the band's edges it scrolls while something is dragged
_Shown = TypeVar("_Shown", bound=QWidget)


class Desk:
    """A coordinator at the window.

    Parameters
    ----------
    window : Window
        On a real plant file.
    clock : StandingClock
        The window's clock, set to each step's time.
    inbox : Path
        The folder of the files that come.
    """

    def __init__(self, window: Window, clock: StandingClock, hands: Hands, inbox: Path) -> None:
        self.window = window
        self.clock = clock
        self.hands = hands
        self.inbox = inbox

    def do(self, step: Step) -> Waiting:
        """Do a step at its time, and wait until it is seen everywhere."""
        yield from self.look_up(step.at)
        yield from self.hands.give_keyboard(self.window)
        options = dict(zip(step.arguments[1::2], step.arguments[2::2], strict=False))
        match step.command:
            case "load":
                yield from self._load(step.arguments[0])
            case "import":
                yield from self._import(step.arguments[0], add_new="--add-new" in step.arguments)
            case "sheet":
                yield from self._save_sheets(self.inbox.with_name(step.arguments[-1]))
            case "move" if "--reason" in options or not self._is_on_screen(options.get("--to")):
                yield from self._type_move(step.arguments[0], options)
            case "move":
                yield from self._drag(step.arguments[0], options)
            case "count":
                yield from self._count(*step.arguments)
            case "undo" | "redo":
                yield from self._makes_step(self._press("ctrl+z" if step.command == "undo" else "ctrl+y"))
            case command:
                words = [options["--reason"]] if "--reason" in options else []
                yield from self.select(step.arguments[0])
                yield from self._makes_step(self._fill_in(_KEYS[command], words))
        yield from self._shown()

    def look_up(self, now: int) -> Waiting:
        """Let the clock go on to a time, and the window notice it."""
        self.clock.now = now
        noticed: list[bool] = []
        QTimer.singleShot(0, self.window, self.window.showing.tick)
        QTimer.singleShot(0, self.window, lambda: noticed.append(True))
        yield until(lambda: noticed, "the window looks at the clock")
        yield from self._shown()

    def _shown(self) -> Waiting:
        window = self.window
        yield until(
            lambda: window.turns.is_over and not window.steps.is_busy, "every part shows the plan as it is"
        )

    def _makes_step(self, doing: Waiting) -> Waiting:
        before = self.window.plant.plan_step
        yield from doing
        yield until(lambda: self.window.plant.plan_step == before + 1, "one step more in the journal")

    def _press(self, keys: str) -> Waiting:
        yield from self.hands.give_keyboard(self.window)
        self.hands.press(keys)

    def _opened(self, kind: type[_Shown]) -> Callable[[], _Shown | None]:
        def find() -> _Shown | None:
            return next((each for each in self.window.findChildren(kind) if each.isVisible()), None)

        return find

    # -- deliveries -------------------------------------------------------------------------------

    def select(self, delivery: str) -> Waiting:
        """Click a delivery's bar; where it is out of sight, find it first."""
        if self.window.selected == delivery and self.window.bands.deliveries.hasFocus():
            return  # a second click on it, too soon after the first, would open it
        place = self._bar(delivery)
        if place is None:
            yield from self._press("ctrl+f")
            yield until(lambda: isinstance(QApplication.focusWidget(), SearchField), "the palette is open")
            yield from self._type_into(QApplication.focusWidget(), delivery)
            yield from self._go_down_to(delivery)
            self.hands.press("Return")
            yield until(lambda: self.window.selected == delivery, f"{delivery} is found")
            place = self._bar(delivery)
        if place is not None:
            yield from self.hands.click(self._on_screen(place))
        yield until(
            lambda: self.window.selected == delivery and self.window.bands.deliveries.hasFocus(),
            f"{delivery} is selected",
        )

    def _type_into(self, field: QWidget | None, text: str) -> Waiting:
        """Type into a field in place of what is in it, once it has the keyboard."""
        assert isinstance(field, QLineEdit)
        yield until(field.hasFocus, f"{text} can be typed")
        self.hands.press("ctrl+a")
        self.hands.type(text)
        yield until(lambda: field.text() == text, f"{text} is typed")

    def _go_down_to(self, delivery: str) -> Waiting:
        """Go from row to row of the palette to a delivery's own, and see that each is reached."""
        (rows,) = self.window.findChildren(ResultList)
        model = rows.model()
        assert isinstance(model, ResultModel)

        def is_there(at: QModelIndex) -> bool:
            row = model.row_at(at)
            return row is not None and (row.name, row.target.delivery) == (delivery, delivery)

        found = [model.index(at) for at in range(model.rowCount()) if is_there(model.index(at))]
        assert found, f"{delivery} is in the palette"
        while not is_there(before := rows.currentIndex()):
            self.hands.press("Down")
            yield until(lambda before=before: rows.currentIndex() != before, "the next row")

    def _bar(self, delivery: str) -> QPoint | None:
        """Return a point of the band where a click meets the bar; None where none is in sight."""
        band = self.window.bands.deliveries
        area = band.bar_rect(delivery)
        if area is None:
            return None
        seen = area.intersected(band.body().adjusted(_EDGE_PX, 0, -_EDGE_PX, 0))
        return seen.center() if band.delivery_at(seen.center()) == delivery else None

    def _on_screen(self, place: QPoint) -> QPoint:
        return self.window.bands.deliveries.mapToGlobal(place)

    def _fill_in(self, key: str, words: list[str]) -> Waiting:
        """Press a letter, fill in what it asks, and book."""
        form = self._opened(AskPopover)
        yield from self._press(key)
        yield until(form, f"{key} asks")
        yield from self._type_into_form(words)
        self.hands.press("Return")
        yield until(lambda: form() is None, "the form is gone")

    def _type_into_form(self, words: list[str]) -> Waiting:
        """Type into the fields of the form that is open, from one to the next; "" leaves what is in it."""
        (form,) = [each for each in self.window.findChildren(AskPopover) if each.isVisible()]
        for number, (field, text) in enumerate(zip(form.findChildren(QLineEdit), words, strict=False)):
            if number:
                self.hands.press("Tab")
            if text:
                yield from self._type_into(field, text)

    def _is_on_screen(self, to: str | None) -> bool:
        if to is None:
            return True
        at = instant_from_text(to, self.window.plant.plan.zone)
        assert at is not None
        return at < self.window.axis.scale.end - HOUR_S

    def _type_move(self, delivery: str, options: dict[str, str]) -> Waiting:
        words = [self._typed(options.get("--to")), options.get("--door", "").lower()]
        band = self.window.bands.deliveries
        yield from self.select(delivery)
        yield from self._press("m")
        yield until(lambda: band.held is not None, f"{delivery} is in move mode")
        self.hands.type(" ".join(filter(None, words)))
        yield until(lambda: (held := band.held) is not None and held.moved, "the typed place is taken")

        def drop() -> Waiting:
            yield from ()
            self.hands.press("Return")

        yield from self._makes_step(drop())
        yield from self._give_reason(options.get("--reason", ""))

    def _give_reason(self, reason: str) -> Waiting:
        """Answer what is asked after a drop by its key; without a reason leave it open."""
        asked = self._asked_why()
        yield until(lambda: asked() is not None, "the drop asks why")
        if reason:
            self.hands.press(str(REASONS.index(reason) + 1))
        yield until(lambda: self.window.turns.is_over, "the message is drafted")
        self.hands.press("Return" if reason else "Escape")
        yield until(lambda: asked() is None, "nobody asks any longer")

    def _typed(self, to: str | None) -> str:
        """Return a time as a coordinator types it: ``wed 1030``."""
        zone = self.window.plant.plan.zone
        at = instant_from_text(to, zone) if to else None
        return f"{wall_from_utc(at, zone):%a %H%M}".lower() if at is not None else ""

    def _drag(self, delivery: str, options: dict[str, str]) -> Waiting:
        band, plan = self.window.bands.deliveries, self.window.plant.plan
        row = plan.deliveries.row_number(delivery)
        assert row is not None
        bar, scale = self._bar(delivery), self.window.axis.scale
        begin = int(self.window.outlook.arrivals.begin[row])
        to = instant_from_text(options.get("--to", ""), plan.zone) or begin
        door = options.get("--door") or str(plan.deliveries["door"][row])
        # A bar keeps its distance to the pointer; what comes from the tray begins at the pointer.
        grip = bar or self._chip(delivery)
        x = HEADER_WIDTH + scale.x(to) if bar is None else bar.x() + scale.x(to) - scale.x(begin)
        end = QPoint(x, self._row_of(door))
        hands = self.hands
        yield from hands.hold(self._on_screen(grip))
        yield from hands.carry(self._on_screen(grip), self._on_screen(end))
        yield until(
            lambda: (held := band.held) is not None and (held.start, held.door) == (to, door),
            f"{delivery} is held over {door}",
        )

        def drop() -> Waiting:
            yield from ()
            hands.let_go()

        yield from self._makes_step(drop())
        yield from self._give_reason(options.get("--reason", ""))

    def _asked_why(self) -> Callable[[], ReasonPopover | None]:
        """Return what finds the question that stands after a drop."""

        def asked() -> ReasonPopover | None:
            popovers = self.window.findChildren(ReasonPopover)
            return next((each for each in popovers if each.isVisible()), None)

        return asked

    def _row_of(self, door: str) -> int:
        """Return the height of a door's row in the band, by a bar that stands there."""
        band, deliveries = self.window.bands.deliveries, self.window.plant.plan.deliveries
        for number in deliveries["delivery"][deliveries["door"] == door].tolist():
            area = band.bar_rect(number)
            if area is not None and band.body().contains(area.center()):
                return area.center().y()
        raise AssertionError(f"no bar of door {door} is in sight")

    def _chip(self, delivery: str) -> QPoint:
        """Return a point of a delivery's chip in the tray."""
        band = self.window.bands.deliveries
        tray = QRect(QPoint(0, band.body().bottom()), band.rect().bottomRight())
        places = (
            QPoint(x, y) for y in range(tray.top(), tray.bottom(), 6) for x in range(0, tray.right(), 6)
        )
        return next(place for place in places if band.delivery_at(place) == delivery)

    # -- stock ------------------------------------------------------------------------------------

    def _count(self, part: str, quantity: str, _at: str, counted_at: str) -> Waiting:
        coverage = self.window.bands.coverage
        row = coverage.row_rect(part, "")
        place = coverage.mapToGlobal(QPoint(90, row.center().y()))
        form = self._opened(AskPopover)
        yield from self.hands.click(place)
        yield from self._press("c")
        yield until(form, "the row asks for the count")
        yield from self._type_into_form([quantity, counted_at[11:16].replace(":", "")])

        def book() -> Waiting:
            self.hands.press("Return")
            yield until(lambda: form() is None, "the form is gone")

        yield from self._makes_step(book())

    # -- files ------------------------------------------------------------------------------------

    def _load(self, folder: str) -> Waiting:
        dialog = self._opened(LoadDialog)
        yield from self.hands.drop_file(self.inbox / folder, self.window)
        yield until(dialog, "what the tables change is shown")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)

        def accept() -> Waiting:
            self.hands.press("Return")
            yield until(lambda: dialog() is None, "the dialog is gone")

        yield from self._makes_step(accept())

    def _import(self, name: str, *, add_new: bool) -> Waiting:
        dialog = self._opened(ImportDialog)
        before = self.window.plant.plan_step
        yield from self.hands.drop_file(self.inbox / name, self.window)
        yield until(dialog, f"{name} is shown")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)
        yield until(lambda: shown.turns.is_over, f"the rows of {name} are shown")
        rows = shown.findChild(RowList)
        assert rows is not None
        if add_new:
            yield from self._add_new(rows)
        ticked = self._has_ticks(rows)
        self.hands.press("ctrl+Return" if ticked else "Escape")
        yield until(lambda: dialog() is None, f"{name} is decided")
        yield until(lambda: self.window.plant.plan_step == before + ticked, f"{name} is one step, or none")

    def _has_ticks(self, rows: RowList) -> bool:
        model = rows.model()
        assert isinstance(model, RowModel)
        return any(model.is_ticked(model.row(model.index(n))) for n in range(model.rowCount()))

    def _add_new(self, rows: RowList) -> Waiting:
        """Click "Add as new" on the cards of new deliveries that tell a part and a quantity."""
        while (link := self._next_link(rows)) is not None:
            key, place = link
            yield from self.hands.click(place)
            yield until(partial(self._is_usable, rows, key), f"{key} is new")

    def _next_link(self, rows: RowList) -> tuple[object, QPoint] | None:
        model = rows.model()
        assert isinstance(model, RowModel)
        for number in range(model.rowCount()):
            index = model.index(number)
            row = model.row(index)
            if row.may_add and row.part:
                rows.scrollTo(index)
                card = Card(row, rows.visualRect(index), self.window.appearance.theme)
                area = next(link.area for link in card.links if link.name == "add")
                return row.key, rows.viewport().mapToGlobal(area.center())
        return None

    def _is_usable(self, rows: RowList, key: object) -> bool:
        model = rows.model()
        assert isinstance(model, RowModel)
        shown = [model.row(model.index(number)) for number in range(model.rowCount())]
        return not any(row.key == key and row.may_add for row in shown)

    def _save_sheets(self, path: Path) -> Waiting:
        dialog = self._opened(SheetsDialog)
        yield from self._press("ctrl+p")
        yield until(dialog, "the sheets are shown")
        shown = dialog()
        assert shown is not None
        yield from self.hands.give_keyboard(shown)
        save = next(each for each in shown.findChildren(QPushButton) if each.text().startswith("Save PDF"))
        yield from self.hands.click(save.mapToGlobal(save.rect().center()))
        yield from self._type_path(path)
        yield until(lambda: dialog() is None, "the sheets are saved")
        assert path.stat().st_size > 10_000

    def _type_path(self, path: Path) -> Waiting:
        """Answer a file dialog that is about to open by typing: who knows the path need not look for it."""
        yield until(self._chooser, "a file is asked for")
        chooser = self._chooser()
        assert chooser is not None
        yield from self.hands.give_keyboard(chooser)
        field = chooser.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setCompleter(
            None
        )  # Qt's own list opens when the disk answers, and loses keys on a busy machine
        yield from self._type_into(field, str(path))
        self.hands.press("Return")
        yield until(lambda: self._chooser() is None, "the file is chosen")

    def _chooser(self) -> QFileDialog | None:
        shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
        return next((each for each in shown if each.isVisible()), None)
