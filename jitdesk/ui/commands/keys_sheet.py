"""The sheet of shortcuts: every key, menu by menu, from the actions themselves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import say
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_LARGE = 1.2  # with larger text fewer columns have room


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
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(32))
        for groups in _in_columns(key_groups(menus), 4 if theme.scale <= _LARGE else 3):
            column = QVBoxLayout()
            column.setSpacing(theme.px(16))
            for title, keys in groups:
                column.addLayout(self._group(title, keys))
            column.addStretch()
            columns.addLayout(column)
        close = foot_button(say("Close"), self)
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        whole.setSpacing(theme.px(12))
        whole.addWidget(self._label(say("Shortcuts"), 20, 700))
        whole.addLayout(columns, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _group(self, title: str, keys: list[tuple[str, str]]) -> QGridLayout:
        theme, grid = self._theme, QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
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
    """Return of each menu its title and the (words, keys) of its actions that have keys."""
    groups = []
    for title in menus.actions():
        menu = title.menu()
        keys = [(_words(each), _keys(each)) for each in _listed(menu) if each.shortcuts()]
        if keys:
            groups.append((_words(title), keys))
    return groups


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
    groups: list[tuple[str, list[tuple[str, str]]]], count: int
) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """Return the groups in columns of about the same height."""
    most = sum(len(keys) + 2 for _, keys in groups) / count
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[] for _ in range(count)]
    above = 0
    for group in groups:
        height = len(group[1]) + 2
        columns[int((above + height / 2) / most)].append(group)
        above += height
    return columns
