"""The commands about a cause of "Needs me now": seen, later, whose it is, done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import NEW
from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import time_text
from jitdesk.planning.problems import Problem
from jitdesk.scene.chrome import NeedsMeNow
from jitdesk.scene.needs import waiting_file
from jitdesk.scene.typed_time import time_typed
from jitdesk.services import caring
from jitdesk.ui.asking.ask_popover import Field
from jitdesk.ui.asking.asking import Asking

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_MINUTES = (15, 30, 60)
_SNOOZES = (*(f"care_snooze_{minutes}" for minutes in _MINUTES), "care_snooze")
_MENU = ("care_seen", "", *_SNOOZES, "", "care_owner", "care_done")


class Caring:
    """Says of the cause that has the keyboard, or is selected, what holds of it.

    Parameters
    ----------
    window : Window
        Whose panel and plan it is about.
    asking : Asking
        Where it asks.
    commit : callable
        Makes an edit a step of the plan.
    """

    def __init__(self, window: Window, asking: Asking, commit: Callable[[Edit], None]) -> None:
        self._window, self._asking = window, asking
        self._make_step = commit
        self._told: set[str] | None = None  # what is back or overdue, and was so when it was last looked at

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "care_seen": self._turn_seen,
            "care_snooze": self._ask_until,
            **{f"care_snooze_{minutes}": partial(self._snooze_for, minutes) for minutes in _MINUTES},
            "care_owner": self._ask_owner,
            "care_done": lambda: self._say(caring.finish),
        }

    def show_menu(self, problem: str, at: QPoint) -> None:
        """Show what can be done with a cause, or an import that waits, at a point of the screen."""
        menu = QMenu(self._window)
        if file := waiting_file(problem):
            self._fill_for_import(menu, file)
        else:
            self._fill_for_cause(menu, problem)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _fill_for_cause(self, menu: QMenu, problem: str) -> None:
        self._window.commands.going.choose_problem(problem)
        for name in _MENU:
            if name:
                menu.addAction(self._window.actions_by_name[name])
            else:
                menu.addSeparator()

    def _fill_for_import(self, menu: QMenu, file: str) -> None:
        commands = self._window.commands
        menu.addAction(say("Check…")).triggered.connect(lambda: commands.importing.look_again(file))
        dismiss = menu.addAction(say("Dismiss"))
        # The row itself takes the key: the menu shows it.
        dismiss.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        dismiss.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        dismiss.triggered.connect(lambda: commands.importing.dismiss(file))

    def remind(self, shown: NeedsMeNow) -> None:
        """Say once in the status bar what has come back or got overdue since the panel last showed it."""
        due = {row.problem: row for row in (*shown.stops, *shown.checks) if row.is_back or row.is_overdue}
        told, self._told = self._told, set(due)
        new = [] if told is None else [row for key, row in due.items() if key not in told]
        if new:
            row, window = new[0], self._window
            said = say("{problem} · {care}", problem=row.title, care=row.care)
            window.say(said, say("Show"), lambda: window.commands.going.choose_problem(row.problem))

    def _commit(self, edit: Edit) -> None:
        window = self._window
        self._make_step(caring.without_old(edit, window.plant.plan, window.outlook.problems()))

    # -- which cause ------------------------------------------------------------------------------

    @property
    def _key(self) -> str:
        return self._window.board.focused_problem or self._window.current_problem

    def _cause(self) -> Problem:
        """Return the cause that is meant.

        Raises
        ------
        BadInput
            If none is.
        """
        key = self._key
        cause = next((each for each in self._window.outlook.problems() if each.key == key), None)
        if cause is None:
            raise BadInput(
                say("No problem chosen"),
                say("Choose a row of Needs me now first"),
                say("Click it, or press N."),
            )
        return cause

    def _say(self, make: Callable[..., Edit]) -> None:
        plant = self._window.plant
        self._commit(make(plant.plan, self._cause(), at=plant.now(), author=plant.author))

    # -- commands ---------------------------------------------------------------------------------

    def _turn_seen(self) -> None:
        """Say that a cause was seen, and that it is new again where it was put off or seen."""
        key, window = self._key, self._window
        if key and all(each.key != key for each in window.outlook.problems()):
            window.commands.going.choose_problem(key)  # a file, a move without reason: they are opened
            return
        plant, cause = window.plant, self._cause()
        care = caring.care_of(plant.plan, cause, plant.now(), caring.shift_began(window.outlook))
        self._say(caring.see if care.state == NEW else caring.forget)

    def _snooze_for(self, minutes: int) -> None:
        plant = self._window.plant
        now = plant.now()
        self._commit(
            caring.snooze(plant.plan, self._cause(), now + minutes * MINUTE_S, at=now, author=plant.author)
        )

    def _ask_until(self) -> None:
        cause, plant = self._cause(), self._window.plant

        def submit(texts: list[str]) -> None:
            until, now = _when(texts[0], plant.now(), plant.plan.zone), plant.now()
            self._commit(caring.snooze(plant.plan, cause, until, at=now, author=plant.author))

        fields = [Field(say("Until"), "+30", say("+15, 1350, wed 0700"))]
        self._ask(say("Snooze {cause}", cause=cause.title), fields, say("Snooze"), submit, cause)

    def _ask_owner(self) -> None:
        cause, plant = self._cause(), self._window.plant
        row = plant.plan.find("cares", cause.key) or {}
        due = row.get("due")
        due_text = time_text(due, plant.plan.zone) if isinstance(due, int) and due > plant.now() else ""

        def submit(texts: list[str]) -> None:
            owner, step, typed = texts
            now = plant.now()
            when = None if not typed.strip() else _when(typed, now, plant.plan.zone)
            if typed == due_text and isinstance(due, int):
                when = due
            self._commit(caring.assign(plant.plan, cause, owner, step, when, at=now, author=plant.author))

        known = tuple(dict.fromkeys(filter(None, (plant.author, *plant.plan["cares"]["owner"].tolist()))))
        fields = [
            Field(say("Owner"), str(row.get("owner") or plant.author), say("who takes it"), known),
            Field(say("Next step"), str(row.get("next_step") or ""), say("call the supplier")),
            Field(say("Due"), due_text, say("+30, 1350, may stay empty")),
        ]
        self._ask(cause.title, fields, say("Keep"), submit, cause)

    def _ask(
        self,
        title: str,
        fields: list[Field],
        verb: str,
        submit: Callable[[list[str]], None],
        cause: Problem,
    ) -> None:
        """Ask beside the row of the cause."""
        board = self._window.board
        place = self._asking.place_in(board, board.place_of(cause.key))
        self._asking.ask(title, fields, verb, submit, place)


def _when(typed: str, now: int, zone: ZoneInfo) -> int:
    """Return the moment that was typed; a bare number of minutes counts from now.

    Raises
    ------
    BadInput
        If the text is no time.
    """
    words = typed.strip()
    return time_typed(f"+{words}" if words.isdigit() and len(words) < 3 else words, now, now, zone)
