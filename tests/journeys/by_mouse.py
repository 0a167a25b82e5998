"""The coordinator's day by somebody who types only what has to be typed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QMenu, QWidget

from jitdesk.scene.details.stop_card import gap_at
from jitdesk.services.reasons import REASONS
from jitdesk.ui.asking.ask_popover import AskPopover
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.chrome.search_box import SearchBox
from jitdesk.ui.palette import PalettePanel
from jitdesk.ui.palette.search_field import SearchField
from jitdesk.ui.writing.messages_dialog import MessagesDialog
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
from tests.journeys.waiting import Waiting, until

_WORDS = {"arrive": "Arrived", "unload": "Unloading", "receive": "Received in full"}


class DayByMouse(CoordinatorsDay):
    """Does everything by pointer: drags, drops, menus, buttons."""

    def _goes_to_the_next_problem(self) -> Waiting:
        first = next(
            each
            for kind in (HeroCard, ProblemRow)
            for each in self.window.needs.findChildren(kind)
            if each.isVisible()
        )
        yield from self._click_on(first)

    def _loads_the_tables(self) -> Waiting:
        yield from self._load(TABLES)

    def _books(self, delivery: str, what: str) -> Waiting:
        yield from self._choose_of(delivery, _WORDS[what])
        yield from self._makes_step(self._submits())

    def _goes_to_the_one_without_an_answer(self) -> Waiting:
        rows = [each for each in self.window.needs.findChildren(ProblemRow) if each.isVisible()]
        row = next(each for each in rows if UNANSWERED in each.problem.problem)
        yield from self._click_on(row)

    def _writes_to_its_supplier(self) -> Waiting:
        yield from self._choose_of(UNANSWERED, "Message")
        dialog = self._opened(MessagesDialog)
        yield until(dialog, "a draft is open")
        yield from self._click_button(dialog(), "Open in mail program")

    def _saves_sheets(self, name: str, ticked: int | None = None) -> Waiting:
        yield from self._click_button(self.window.toolbar, "Print sheets")
        dialog = self._sheets(ticked)
        yield until(dialog, "the sheets are shown")
        yield from self._click_button(dialog(), "Save PDF")
        yield from self._type_path(self._path(name))
        yield until(lambda: self._path(name).exists() and not self._dialogs(), "the sheets are saved")

    def _holds(self, reason: str) -> Waiting:
        yield from self._choose_of(BLOCKED, "Hold or release")
        yield from self._makes_step(self._submits(reason))

    def _learns_that_it_is_late(self, minutes: str) -> Waiting:
        yield from self._choose_of(LATE, "Late")
        yield from self._makes_step(self._submits(minutes))

    def _moves(self, clock: str) -> Waiting:
        yield from self._drag(MOVED, {"--to": f"2026-11-24T{clock}+01:00", "--reason": MOVE_REASON})

    def _finds_a_time(self) -> Waiting:
        yield from self._choose_of(FREED, "Find a time")
        detailing = self.window.commands.detailing
        yield until(lambda: detailing.is_shown and detailing.panel.slots.hasFocus(), "free times are offered")
        yield from self._makes_step(self._click_button(detailing.panel, "Move to"))
        yield from self._give_reason(FREE_REASON)
        yield from self._click_button(detailing.panel, "Close details")
        yield until(lambda: not detailing.is_shown, "the panel is gone")

    def _give_reason(self, reason: str) -> Waiting:
        asked = self._asked_why()
        yield until(asked, "the drop asks why")
        yield until(lambda: self.window.turns.is_over, "the message is drafted")
        yield from self._click_button(asked(), f"{REASONS.index(reason) + 1}   {reason}")
        yield from self._click_button(asked(), "Keep draft")
        yield until(lambda: asked() is None, "nobody asks any longer")

    def _looks_for(self, text: str) -> Waiting:
        (box,) = self.window.toolbar.findChildren(SearchBox)
        yield from self._click_on(box)
        panel = self._opened(PalettePanel)
        yield until(panel, "the palette is open")
        shown = panel()
        assert shown is not None
        (rows,), (field,) = shown.findChildren(QListView), shown.findChildren(SearchField)
        yield from self._type_into(field, text)
        yield from self._shown()
        place = rows.visualRect(rows.currentIndex()).center()
        yield from self.hands.click(rows.viewport().mapToGlobal(place))
        yield until(lambda: panel() is None, f"{text} is found")

    def _looks_into(self, dialog: type[QWidget], command: str) -> Waiting:
        action = self.window.actions_by_name[command]
        bar = self.window.menuBar()
        title = next(each for each in bar.actions() if action in _entries(each))
        yield from self.hands.click(bar.mapToGlobal(bar.actionGeometry(title).center()))
        yield from self._choose_in_menu(action.text())
        found = self._opened(dialog)
        yield until(found, f"{command} is shown")
        yield from self._click_button(found(), "Close")
        yield until(lambda: found() is None, f"{command} is closed")

    def _opens_the_first_stop(self) -> Waiting:
        coverage, outlook = self.window.bands.coverage, self.window.outlook
        painted, scale = coverage.painted, self.window.axis.scale
        assert painted is not None
        first = int(painted[0].order[0])
        row = coverage.row_rect(str(outlook.coverage.part[first]), str(outlook.coverage.line[first]))
        x = next(x for x in range(0, scale.width, 4) if gap_at(outlook, first, scale.t(x)) is not None)
        header = coverage.width() - scale.width
        yield from self.hands.click(coverage.mapToGlobal(QPoint(header + x + 8, row.center().y())))

    # -- menus and buttons ------------------------------------------------------------------------

    def _choose_of(self, delivery: str, words: str) -> Waiting:
        """Choose an entry of a bar's menu; where the bar is out of sight, find it first."""
        yield from self.select(delivery)
        place = self._bar(delivery)
        assert place is not None, f"{delivery} is in sight"
        yield from self.hands.click_right(self._on_screen(place))
        yield from self._choose_in_menu(words)

    def _choose_in_menu(self, words: str) -> Waiting:
        yield until(_open_menu, "the menu is open")
        menu = _open_menu()
        assert menu is not None
        wanted = words.replace("&", "")
        entry = next(each for each in menu.actions() if each.text().replace("&", "").startswith(wanted))
        yield from self.hands.click(menu.mapToGlobal(menu.actionGeometry(entry).center()))
        yield until(lambda: _open_menu() is None, f"{words} is chosen")

    def _submits(self, text: str = "") -> Waiting:
        """Type into the form that opens what has to be, and click its button."""
        form = self._opened(AskPopover)
        yield until(form, "the form is open")
        shown = form()
        assert shown is not None
        if text:
            yield from self._type_into(shown.findChildren(QLineEdit)[0], text)  # may move the button
        button = next(each for each in _buttons(shown) if each.property("kind") == "filled")
        yield from self._click_on(button)
        yield until(lambda: form() is None, "the form is gone")

    def _click_button(self, within: QWidget | None, words: str) -> Waiting:
        assert within is not None
        yield from self.hands.give_keyboard(within)
        find: Callable[[], QAbstractButton] = lambda: next(  # noqa: E731
            each
            for each in _buttons(within)
            if each.text().replace("&", "").startswith(words) or each.accessibleName().startswith(words)
        )
        yield until(lambda: find().isEnabled(), f"{words} can be clicked")
        yield from self._click_on(find())

    def _click_on(self, widget: QWidget) -> Waiting:
        yield from self.hands.click(widget.mapToGlobal(widget.rect().center()))


def _open_menu() -> QMenu | None:
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def _buttons(within: QWidget) -> list[QAbstractButton]:
    return [each for each in within.findChildren(QAbstractButton) if each.isVisible()]


def _entries(title: QAction) -> list[QAction]:
    menu = title.menu()
    return menu.actions() if isinstance(menu, QMenu) else []
