"""The coordinator's day by somebody who has no mouse."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from jitdesk.domain.values import instant_text
from jitdesk.ui.dialogs.load_dialog import LoadDialog
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.palette import PalettePanel
from jitdesk.ui.writing.messages_dialog import MessagesDialog
from tests.journeys.by_command import BERLIN, SIX
from tests.journeys.coordinators_day import (
    BLOCKED,
    FREE_REASON,
    FREED,
    LATE,
    MOVE_REASON,
    MOVED,
    TABLES,
    UNANSWERED,
    CoordinatorsDay,
)
from tests.journeys.hands import Hands
from tests.journeys.waiting import Waiting, until

_LETTERS = {"arrive": "a", "unload": "u", "receive": "r"}
_SHORTCUTS = {"hand_over": "ctrl+shift+h"}
_REGIONS = 8  # there are not so many: F6 has come round before


class NoMouse(Hands):
    """Hands that never touch the mouse."""

    def point_at(self, place: QPoint) -> Waiting:
        raise AssertionError(f"the pointer is wanted at {place}")


class DayByKeys(CoordinatorsDay):
    """Does everything by keys; nothing is ever given the focus but by them."""

    def _bar(self, delivery: str) -> QPoint | None:
        """Return nothing: there is no pointer to click a bar with, so the palette finds each delivery."""
        return None

    def _goes_to_the_next_problem(self) -> Waiting:
        yield from self._press("n")

    def _loads_the_tables(self) -> Waiting:
        yield from self._press("alt+f")
        yield until(lambda: any(each.isVisible() for each in self.window.findChildren(QMenu)), "the menu")
        self.hands.press("f")
        yield from self._type_path(self.inbox / TABLES)
        dialog = self._opened(LoadDialog)
        yield until(dialog, "what the tables change is shown")
        yield from self._has_keyboard(dialog())

        def accept() -> Waiting:
            self.hands.press("Return")
            yield until(lambda: dialog() is None, "the dialog is gone")

        yield from self._makes_step(accept())

    def _import(self, name: str, *, add_new: bool) -> Waiting:
        assert not add_new
        yield from self._press("ctrl+i")
        yield from self._type_path(self.inbox / name)
        dialog = self._opened(ImportDialog)
        yield until(dialog, f"{name} is shown")
        yield from self._has_keyboard(dialog())

        def accept() -> Waiting:
            self.hands.press("ctrl+Return")
            yield until(lambda: dialog() is None, f"{name} is accepted")

        yield from self._makes_step(accept())

    def _books(self, delivery: str, what: str) -> Waiting:
        yield from self.select(delivery)
        yield from self._makes_step(self._fill_in(_LETTERS[what], []))

    def _goes_to_the_one_without_an_answer(self) -> Waiting:
        seen: set[str] = set()
        while self.window.selected != UNANSWERED:
            before = self.window.current_problem
            assert before not in seen, "N has come round"
            seen.add(before)
            yield from self._press("n")
            yield until(lambda before=before: self.window.current_problem != before, "N goes on")

    def _writes_to_its_supplier(self) -> Waiting:
        yield from self._press("e")
        dialog = self._opened(MessagesDialog)
        yield until(dialog, "E opens a draft")
        yield from self._has_keyboard(dialog())
        self.hands.press("ctrl+Return")

    def _saves_sheets(self, name: str, ticked: int | None = None) -> Waiting:
        yield from self._press("ctrl+p")
        dialog = self._sheets(ticked)
        yield until(dialog, "the sheets are shown")
        yield from self._has_keyboard(dialog())
        self.hands.press("Return")  # without a printer it is the PDF that is saved
        yield from self._type_path(self._path(name))
        yield until(lambda: self._path(name).exists() and not self._dialogs(), "the sheets are saved")

    def _holds(self, reason: str) -> Waiting:
        yield from self.select(BLOCKED)
        yield from self._makes_step(self._fill_in("h", [reason]))

    def _learns_that_it_is_late(self, minutes: str) -> Waiting:
        yield from self.select(LATE)
        yield from self._makes_step(self._fill_in("l", [minutes]))

    def _moves(self, clock: str) -> Waiting:
        to = instant_text(SIX, BERLIN).replace("06:00", clock, 1)
        yield from self._type_move(MOVED, {"--to": to, "--reason": MOVE_REASON})

    def _finds_a_time(self) -> Waiting:
        yield from self.select(FREED)
        yield from self._press("g")
        slots = self.window.commands.detailing
        yield until(
            lambda: slots.panel is not None and slots.panel.slots.hasFocus(), "free times are offered"
        )
        yield from self._makes_step(self._press("Return"))
        yield from self._give_reason(FREE_REASON)

    def _looks_for(self, text: str) -> Waiting:
        yield from self._press("ctrl+k")
        panel = self._opened(PalettePanel)
        yield until(panel, "the palette is open")
        yield from self._type_into(QApplication.focusWidget(), text)
        self.hands.press("Return")
        yield until(lambda: panel() is None, f"{text} is found")

    def _looks_into(self, dialog: type[QWidget], command: str) -> Waiting:
        yield from self._press(_SHORTCUTS[command])
        found = self._opened(dialog)
        yield until(found, f"{command} is shown")
        yield from self._has_keyboard(found())
        self.hands.press("Escape")
        yield until(lambda: found() is None, f"{command} is left by Esc")

    def _opens_the_first_stop(self) -> Waiting:
        coverage = self.window.bands.coverage
        for _ in range(_REGIONS):
            if coverage.hasFocus():
                break
            before = self.window.focusWidget()
            yield from self._press("F6")
            yield until(lambda before=before: self.window.focusWidget() is not before, "F6 goes on")
        self.hands.press("Home")
        self.hands.press("Return")

    def _has_keyboard(self, dialog: QWidget | None) -> Waiting:
        assert dialog is not None
        yield from self.hands.give_keyboard(dialog)
