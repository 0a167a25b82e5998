"""The settings in one scrolled page: sections at the left, a search above, each row applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import say
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.dialogs.listed import dress_list, within
from jitdesk.ui.settings.rows import SettingRow
from jitdesk.ui.settings.sections import Section, sections
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_SIZE, _LIST_PX = (900, 640), 180


class SettingsDialog(QDialog):
    """Everything that can be set; there is nothing to confirm.

    Parameters
    ----------
    key : str
        The setting to begin at; "" for the first.
    """

    def __init__(self, window: Window, key: str = "") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(say("Settings"))
        self.search = QLineEdit(self)
        self.search.setAccessibleName(say("Search in the settings"))
        self.search.setPlaceholderText(say("Search"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Sections"))
        self._title, self._none = PlainLabel(self, wrap=False), PlainLabel(self)
        self._title.setText(say("Settings"))
        self._none.setText(say("No setting is called that."))
        self._none.hide()
        self._close = foot_button(say("Close"), self)
        self._sections: tuple[Section, ...] = sections(window, self)
        self._headings: list[PlainLabel] = []
        self._lines: list[QFrame] = []
        self._page, self._area = QVBoxLayout(), QScrollArea(self)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        self._fill()
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self._go_to_section)
        self._close.clicked.connect(self.accept)
        window.appearance.changed.connect(self._dress)
        self._dress(window.appearance.theme)
        if key:
            QTimer.singleShot(0, self, lambda: self.show_setting(key))

    @property
    def rows(self) -> list[SettingRow]:
        """All rows, in their order."""
        return [row for section in self._sections for row in section.rows]

    def _fill(self) -> None:
        for section in self._sections:
            self.list.addItem(section.words)
            heading = PlainLabel(self, wrap=False)
            heading.setText(section.words)
            self._headings.append(heading)
            self._page.addWidget(heading)
            for row in section.rows:
                self._page.addWidget(row)
                line = QFrame(self)
                line.setFixedHeight(1)
                self._lines.append(line)
                self._page.addWidget(line)
        self._page.addWidget(self._none)
        self._page.addStretch(1)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setLayout(self._page)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        for ground in (inside, self._area.viewport()):
            ground.setAutoFillBackground(False)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.search)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self._area, 1)
        footer = QHBoxLayout()
        footer.addStretch(1)
        footer.addWidget(self._close)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(middle, 1)
        self._column.addLayout(footer)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self.resize(within(self._window, theme, *_SIZE))
        dress_list(self.list, theme, _LIST_PX)
        self.search.setFont(theme.font(13))
        self.search.setFixedWidth(theme.px(260))
        self._title.dress(theme.font(20, 700), theme.colours.text)
        self._none.dress(theme.font(13), theme.colours.text2)
        self._column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        self._column.setSpacing(theme.px(12))
        self._page.setSpacing(theme.px(10))
        self._page.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8))
        for heading in self._headings:
            heading.dress(theme.font(15, 600), theme.colours.text)
            heading.setContentsMargins(0, theme.px(8), 0, 0)
        for line in self._lines:
            line.setStyleSheet(f"background: {theme.colours.border.name()};")
        for row in self.rows:
            row.set_theme(theme)

    def show_setting(self, key: str) -> None:
        """Go to one setting."""
        for row in self.rows:
            if row.key == key:
                row.setFocus()
                self._area.ensureWidgetVisible(row, 0, self._area.height() // 3)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Show the rows that hold what is searched for, and the sections that have any."""
        words, lines, found = typed.casefold().split(), iter(self._lines), False
        for section, heading in zip(self._sections, self._headings, strict=True):
            whole = all(word in section.words.casefold() for word in words)
            fits = [whole or row.holds(words) for row in section.rows]
            heading.setVisible(any(fits))
            found |= any(fits)
            for row, shown in zip(section.rows, fits, strict=True):
                row.setVisible(shown)
                next(lines).setVisible(shown)
        self._none.setVisible(not found)

    @Slot(int)
    def _go_to_section(self, number: int) -> None:
        self.search.clear()
        bar = self._area.verticalScrollBar()
        bar.setValue(min(self._headings[number].y(), bar.maximum()))
