"""The menus: every command once, with its words, its key and where it works."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from jitdesk.domain.language import later, say
from jitdesk.domain.wording import begun_small

SEPARATOR = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One command of a menu.

    Attributes
    ----------
    name : str
        By which the window is told that it was chosen; "" is a line between groups.
    text, key : str
        What the menu shows; keys in Qt's portable form.
    in_bands : bool
        A single letter: it works only while bands or panel have the focus, so that it never meets typed text.
    in_panel : bool
        The same of a key that works while "Needs me now" has the focus.
    checkable : bool
        Shows a tick.
    """

    name: str
    text: str = ""
    key: str = ""
    in_bands: bool = False
    in_panel: bool = False
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu: its words, and its entries."""

    text: str
    entries: tuple[Entry, ...]


_LINE = Entry(SEPARATOR)

MENUS: tuple[tuple[str, tuple[Entry | Submenu, ...]], ...] = (
    (
        later("&File"),
        (
            Entry("new_plant", later("&New plant…"), "Ctrl+N"),
            Entry("open", later("&Open plant…"), "Ctrl+O"),
            Entry("save_copy", later("Save a &copy…"), "Ctrl+Shift+S"),
            _LINE,
            Entry("load", later("&Load tables…"), "Ctrl+Shift+O"),
            Entry("export", later("&Export tables…")),
            _LINE,
            Entry("tables", later("&Master data…"), "Ctrl+M"),
            Entry("settings", later("Se&ttings…"), "Ctrl+,"),
            _LINE,
            Entry("quit", later("&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        later("&Edit"),
        (
            Entry("undo", later("&Undo"), "Ctrl+Z"),
            Entry("redo", later("&Redo"), "Ctrl+Y"),
            Entry("history", later("&History…"), "Ctrl+H"),
            _LINE,
            Entry("copy_details", later("Copy &details as text")),
            Entry("find", later("&Find…"), "Ctrl+F"),
        ),
    ),
    (
        later("&View"),
        (
            Entry("zoom_hour", later("&Hour"), "Ctrl+1"),
            Entry("zoom_day", later("&Day"), "Ctrl+2"),
            Entry("zoom_week", later("&Week"), "Ctrl+3"),
            Entry("zoom_month", later("&4 weeks"), "Ctrl+4"),
            Entry("zoom_in", later("Zoom &in"), "Ctrl++"),
            Entry("zoom_out", later("Zoom &out"), "Ctrl+-"),
            _LINE,
            Entry("now", later("Go to &now"), "T", in_bands=True),
            _LINE,
            Entry("rows_doors", later("Rows by &doors"), "Alt+1"),
            Entry("rows_suppliers", later("Rows by &suppliers"), "Alt+2"),
            Entry("rows_parts", later("Rows by &parts"), "Alt+3"),
            Entry("unfold", later("&Quiet doors one by one"), "Q", in_bands=True),
            Entry("list", later("All deliveries as a &list"), "Ctrl+L", checkable=True),
            Entry("details", later("D&etails"), "F4", checkable=True),
            _LINE,
            Submenu(
                later("&Theme"),
                (
                    Entry("theme_system", later("Theme as the &system"), checkable=True),
                    Entry("theme_light", later("&Light theme"), checkable=True),
                    Entry("theme_dark", later("Dar&k theme"), checkable=True),
                    Entry("theme_high_contrast", later("&High contrast theme"), checkable=True),
                ),
            ),
            Submenu(
                later("Te&xt size"),
                (
                    Entry("text_90", later("Text at &90 %"), checkable=True),
                    Entry("text_100", later("Text at &100 %"), checkable=True),
                    Entry("text_110", later("Text at 11&0 %"), checkable=True),
                    Entry("text_125", later("Text at 1&25 %"), checkable=True),
                    Entry("text_150", later("Text at 1&50 %"), checkable=True),
                    _LINE,
                    Entry("text_larger", later("&Larger text"), "Ctrl+Alt++"),
                    Entry("text_smaller", later("&Smaller text"), "Ctrl+Alt+-"),
                ),
            ),
            Submenu(
                later("De&nsity"),
                (
                    Entry("density_auto", later("Rows as the number of doors &asks"), checkable=True),
                    Entry("density_comfortable", later("Com&fortable rows"), checkable=True),
                    Entry("density_compact", later("&Compact rows"), checkable=True),
                    Entry("density_dense", later("&Dense rows"), checkable=True),
                    _LINE,
                    Entry("density", later("De&nser or wider rows"), "Ctrl+D"),
                ),
            ),
            _LINE,
            Entry("left_panel", later("&Panel at the left"), "F9", checkable=True),
            Entry("next_region", later("Keyboard to the ne&xt region"), "F6"),
            Entry("previous_region", later("Keyboard to the pre&vious region"), "Shift+F6"),
            _LINE,
            Entry("reset_layout", later("&Reset layout")),
            Entry("full_screen", later("&Full screen"), "F11", checkable=True),
        ),
    ),
    (
        later("&Delivery"),
        (
            Entry("new_delivery", later("&New delivery…"), "Ins"),
            Entry("move", later("&Move"), "M", in_bands=True),
            Entry("unloading_time", later("Unloadin&g time"), "Shift+M", in_bands=True),
            Entry("late", later("La&te…"), "L", in_bands=True),
            Entry("door", later("&Door…"), "D", in_bands=True),
            Entry("split", later("&Split…")),
            Entry("lock", later("Loc&k or unlock"), "K", in_bands=True),
            _LINE,
            Entry("arrive", later("&Arrived…"), "A", in_bands=True),
            Entry("unload", later("&Unloading…"), "U", in_bands=True),
            Entry("receive", later("&Received in full…"), "R", in_bands=True),
            Entry("hold", later("&Hold or release…"), "H", in_bands=True),
            _LINE,
            Entry("message", later("&Message…"), "E", in_bands=True),
            Entry("call", later("Ca&ll the supplier")),
            Entry("note", later("N&ote…")),
            Entry("cancel", later("&Cancel delivery"), "Del"),
        ),
    ),
    (
        later("&Plan"),
        (
            Entry("find_time", later("Find a &time"), "G", in_bands=True),
            Entry("next_problem", later("Next &problem"), "N", in_bands=True),
            Entry("previous_problem", later("Pre&vious problem"), "Shift+N", in_bands=True),
            _LINE,
            Entry("care_seen", later("Seen, or new &again"), "Space", in_panel=True),
            Entry("care_snooze_15", later("Snooze 1&5 min")),
            Entry("care_snooze_30", later("Snooze &30 min")),
            Entry("care_snooze_60", later("Snooze &60 min")),
            Entry("care_snooze", later("&Snooze until…"), "Z", in_panel=True),
            Entry("care_owner", later("O&wner and next step…"), "O", in_panel=True),
            Entry("care_done", later("&Done"), "X", in_panel=True),
            _LINE,
            Entry("hand_over", later("Shift hand-&over…"), "Ctrl+Shift+H"),
            Entry("messages", later("&Messages to suppliers…")),
            Entry("count", later("Stock &count…"), "C", in_bands=True),
            _LINE,
            Entry("line_down", later("&Line down until…")),
            Entry("door_out", later("&Door out until…")),
        ),
    ),
    (
        later("&Import"),
        (
            Entry("import", later("&Confirmations…"), "Ctrl+I"),
            Entry("paste", later("&Paste a mail or rows"), "Ctrl+Shift+V"),
            Entry("watch", later("&Watched folders…")),
        ),
    ),
    (
        later("P&rint"),
        (
            Entry("print", later("&Receiving sheets…"), "Ctrl+P"),
            Entry("print_plan", later("&Plan as it is seen…")),
        ),
    ),
    (
        later("&Help"),
        (
            Entry("tour", later("&Tour"), "F1"),
            Entry("keys", later("&Shortcuts"), "Ctrl+/"),
            Entry("about", later("&About jitdesk")),
        ),
    ),
)


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
                self._fill(menu.addMenu(say(entry.text)), entry.entries, window, chosen)
            elif entry.name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._made(entry, window, chosen))

    def _made(self, entry: Entry, window: QWidget, chosen: Callable[[str], None]) -> QAction:
        action = QAction(say(entry.text), window)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if entry.key:
            action.setShortcuts(_keys(entry))
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

    def name_steps(self, undo_label: str, redo_label: str) -> None:
        """Let undo and redo name their step, and be grey where there is none."""
        undo = say("&Undo {step}", step=_in_menu(undo_label)) if undo_label else say("&Undo")
        redo = say("&Redo {step}", step=_in_menu(redo_label)) if redo_label else say("&Redo")
        for name, words, label in (("undo", undo, undo_label), ("redo", redo, redo_label)):
            self._actions[name].setText(words)
            self._actions[name].setEnabled(bool(label))


def _in_menu(label: str) -> str:
    return begun_small(label).replace("&", "&&")


def _keys(entry: Entry) -> list[QKeySequence]:
    keys = [QKeySequence(entry.key)]
    if entry.name == "redo":
        keys.append(QKeySequence("Ctrl+Shift+Z"))
    if entry.name == "paste":
        keys.append(QKeySequence(QKeySequence.StandardKey.Paste))
    if entry.name == "find":
        keys.append(QKeySequence("Ctrl+K"))
    return keys
