"""The sheet of shortcuts: every key, menu by menu, from the actions themselves; then what no menu has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import later, say
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_COLUMNS = 3
_BESIDES = (
    (
        later("In the bands"),
        (
            (later("Next or previous delivery"), "← →"),
            (later("The row above or below"), "↑ ↓"),
            (later("First or last of the row"), later("Home, End")),
            (later("The one nearest to now"), later("Ctrl+Home")),
            (later("Select one"), later("Space")),
            (later("Select several"), later("Shift+← →")),
            (later("Details"), later("Enter")),
            (later("What can be done here"), later("Shift+F10")),
            (later("Leave it"), later("Esc")),
        ),
    ),
    (
        later("While a delivery is moved"),
        (
            (later("Earlier or later"), "← →"),
            (later("By an hour, by a minute"), later("Ctrl+← →, Alt+← →")),
            (later("Another door"), "↑ ↓"),
            (later("Type time or door"), "1350, +2h, a3"),
            (later("Latest safe time"), "S"),
            (later("Drop it"), later("Enter")),
            (later("Leave it where it was"), later("Esc")),
        ),
    ),
    (
        later("In an import"),
        (
            (later("Tick a row or not"), later("Space")),
            (later("Tick all, none"), "A, N"),
            (later("Accept what is ticked"), later("Ctrl+Enter")),
        ),
    ),
)  # keys of what has the keyboard, which no menu has


class KeysSheet(QDialog):
    """Shows in columns which key does what; a new action with a key is on it by itself.

    Parameters
    ----------
    menus : QMenuBar
        Whose actions are shown.
    """

    def __init__(self, menus: QMenuBar, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(say("Shortcuts"))
        inside = self._columns(menus)
        area = self._scrolled(inside)
        close = foot_button(say("Close"), self)
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.px(24),) * 4)
        whole.addWidget(area, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        room = QSize(2 * theme.px(24), 3 * theme.px(24) + close.sizeHint().height())
        self.resize((inside.sizeHint() + room).boundedTo(parent.size()))
        area.setFocus()

    def _columns(self, menus: QMenuBar) -> QWidget:
        theme, inside = self._theme, QWidget(self)
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, theme.px(12), 0)
        columns.setSpacing(theme.px(40))
        for groups in _in_columns(key_groups(menus)):
            column = QVBoxLayout()
            column.setSpacing(theme.px(16))
            for title, keys in groups:
                column.addLayout(self._group(title, keys))
            column.addStretch()
            columns.addLayout(column)
        return inside

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        """Let arrows and wheel scroll what is larger than the window."""
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        for ground in (inside, area.viewport()):
            ground.setAutoFillBackground(False)
        area.setAccessibleName(say("Shortcuts"))
        return area

    def _group(self, title: str, keys: list[tuple[str, str]]) -> QGridLayout:
        theme, grid = self._theme, QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._label(title.upper(), 11, 600), 0, 0, 1, 2)
        for row, (words, key) in enumerate(keys, 1):
            grid.addWidget(self._label(words, 13, 400), row, 0)
            grid.addWidget(self._label(key, 13, 600), row, 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _label(self, text: str, px: float, weight: int) -> PlainLabel:
        label = PlainLabel(self, wrap=False)
        label.setText(text)
        colours = self._theme.colours
        label.dress(self._theme.font(px, weight), colours.text2 if px == 11 else colours.text)
        return label


def key_groups(menus: QMenuBar) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return of each menu, and of each place with keys of its own, its title and its (words, keys)."""
    groups = []
    for title in menus.actions():
        menu = title.menu()
        keys = [(_words(each), _keys(each)) for each in _listed(menu) if each.shortcuts()]
        if keys:
            groups.append((_words(title), keys))
    besides = [(say(title), [(say(words), say(key)) for words, key in rows]) for title, rows in _BESIDES]
    return groups + besides


def _listed(menu: object) -> list[QAction]:
    """Return the actions of a menu and of the menus in it."""
    listed = menu.actions() if isinstance(menu, QMenu) else []
    return [found for each in listed for found in (_listed(each.menu()) or [each])]


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in action.shortcuts())


def _in_columns(
    groups: list[tuple[str, list[tuple[str, str]]]],
) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """Return the groups in columns of about the same height: each goes where its middle is."""
    whole = sum(len(keys) + 2 for _, keys in groups)
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(_COLUMNS)]
    top = 0
    for group in groups:
        height = len(group[1]) + 2
        columns[(2 * top + height) * _COLUMNS // (2 * whole)].append(group)
        top += height
    return columns
