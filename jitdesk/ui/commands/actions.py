"""The actions of the menus: made once, with their keys where they work; undo and redo name their step."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from jitdesk.domain.language import say
from jitdesk.domain.wording import begun_small
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.commands.menus import MENUS, SEPARATOR, Entry, Submenu


class Actions:
    """The window's actions by name.

    Parameters
    ----------
    letter_places : sequence of QWidget
        The parts of the window in which single letters work.
    panel_places : sequence of QWidget
        Those in which the keys of "Needs me now" work.
    chosen : callable
        Gets the name of the action that was chosen.
    """

    def __init__(
        self,
        menu_bar: QMenuBar,
        letter_places: Sequence[QWidget],
        panel_places: Sequence[QWidget],
        chosen: Callable[[str], None],
    ) -> None:
        self._places = {"bands": letter_places, "panel": panel_places}
        self._actions: dict[str, QAction] = {}
        self._letters: dict[QAction, list[QKeySequence]] = {}
        self._named: dict[str, QMenu] = {}
        for title, entries in MENUS:
            self._fill(menu_bar.addMenu(say(title)), entries, menu_bar, chosen)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def _fill(
        self,
        menu: QMenu,
        entries: Sequence[Entry | Submenu],
        window: QWidget,
        chosen: Callable[[str], None],
    ) -> None:
        for entry in entries:
            if isinstance(entry, Submenu):
                submenu = menu.addMenu(say(entry.text))
                self._fill(submenu, entry.entries, window, chosen)
                submenu.setEnabled(bool(entry.entries))
                if entry.name:
                    self._named[entry.name] = submenu
            elif entry.name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._made(entry, window, chosen))

    def _made(self, entry: Entry, window: QWidget, chosen: Callable[[str], None]) -> QAction:
        action = QAction(say(entry.text), window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if entry.key:
            action.setShortcuts(QKeySequence.listFromString(entry.key))
        if entry.in_bands or entry.in_panel:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._letters[action] = action.shortcuts()
            for place in self._places["bands" if entry.in_bands else "panel"]:
                place.addAction(action)
        action.triggered.connect(lambda _checked=False, name=entry.name: chosen(name))
        self._actions[entry.name] = action
        return action

    def let_letters_work_in(self, place: QWidget) -> None:
        """Let single letters work in one more part of the window."""
        names = [
            entry.name
            for _, entries in MENUS
            for entry in entries
            if isinstance(entry, Entry) and entry.in_bands
        ]
        place.addActions([self._actions[name] for name in names])

    def let_letters_work(self, on: bool) -> None:
        """Let single letters do something, or keep them for typing: the commands stay in the menus."""
        for action, keys in self._letters.items():
            action.setShortcuts(keys if on else [])

    def listed(self) -> list[QAction]:
        """Return the actions that can be chosen now, in the order of the menus."""
        return [action for action in self._actions.values() if action.isEnabled()]

    def offer_recent(self, paths: Sequence[Path], open_plant: Callable[[str], None]) -> None:
        """Offer plants that were open before, the newest first; one that is gone is grey and says so."""
        menu = self._named["open_recent"]
        menu.clear()
        menu.setToolTipsVisible(True)
        for number, path in enumerate(paths, 1):
            name, folder = (text.replace("&", "&&") for text in (path.stem, str(path.parent)))
            is_there = path.exists()
            gone = say("No longer in {folder}. Open it from where it is now.", folder=path.parent)
            action = menu.addAction(f"&{number} {name}\t{folder}")
            action.setEnabled(is_there)
            action.setToolTip(plain_tooltip(str(path) if is_there else gone))
            action.triggered.connect(lambda _checked=False, path=path: open_plant(str(path)))
        menu.setEnabled(bool(paths))

    def name_steps(self, undo_label: str, redo_label: str) -> None:
        """Let undo and redo name their step, and be grey where there is none."""
        undo = say("&Undo {step}", step=_in_menu(undo_label)) if undo_label else say("&Undo")
        redo = say("&Redo {step}", step=_in_menu(redo_label)) if redo_label else say("&Redo")
        for name, words, label in (("undo", undo, undo_label), ("redo", redo, redo_label)):
            self._actions[name].setText(words)
            self._actions[name].setEnabled(bool(label))


def _in_menu(label: str) -> str:
    return begun_small(label).replace("&", "&&")
