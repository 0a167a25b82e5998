"""A list to choose one of, beside what it is about: typing narrows it, Enter takes the marked one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.scene.door_choices import Choice
from jitdesk.ui.asking.popover import Popover
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.theme import Theme

_WIDTH, _ROW, _MOST_ROWS = 420, 28, 9
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoosePopover(Popover):
    """Shows choices with a note each.

    Parameters
    ----------
    title, verb : str
        What is asked, and the button.
    submit : callable
        Gets the key of the chosen one; a `JitdeskError` that it raises is shown, and the list stays.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        verb: str,
        submit: Callable[[str], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(title, theme, parent)
        self._submit, self._choices = submit, tuple(choices)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(say("Type to narrow the list"))
        self.field.setFont(theme.font(13))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = self._made_list(title)
        self._said = self._said_label()
        footer, accept = self._footer(verb)
        accept.clicked.connect(self._on_accepted)
        for widget in (self.field, self.list, self._said):
            self._column.addWidget(widget)
        self._column.addLayout(footer)
        self.setFixedWidth(theme.px(_WIDTH))
        self.setFocusProxy(self.field)

    def _made_list(self, title: str) -> QTableWidget:
        theme = self._theme
        table = QTableWidget(len(self._choices), 2, self)
        table.setAccessibleName(title)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFont(theme.font(13))
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for row, choice in enumerate(self._choices):
            table.setItem(row, 0, QTableWidgetItem(choice.words))
            note = QTableWidgetItem(choice.note)
            note.setForeground(ink(theme.colours, choice.tone))
            table.setItem(row, 1, note)
        table.setFixedHeight(theme.px(_ROW) * min(len(self._choices), _MOST_ROWS) + 2)
        table.itemDoubleClicked.connect(self._on_accepted)
        table.itemSelectionChanged.connect(self._tell_marked)
        return table

    def mark(self, key: str) -> None:
        """Mark a choice by its key; the first one where there is none."""
        keys = [choice.key for choice in self._choices]
        self.list.selectRow(keys.index(key) if key in keys else 0)

    def show_beside(self, place: QRect) -> None:
        super().show_beside(place)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows walk through the list while its field is typed in."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_accepted()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        """Show what holds the typed text; mark what is called just that, else the first of them."""
        wanted = typed.strip().casefold()
        fits = [row for row, choice in enumerate(self._choices) if wanted in choice.words.casefold()]
        for row in range(len(self._choices)):
            self.list.setRowHidden(row, row not in fits)
        exact = [row for row in fits if self._choices[row].key.casefold() == wanted]
        self.list.clearSelection()
        if fits:
            self.list.selectRow((exact or fits)[0])

    @Slot()
    def _tell_marked(self) -> None:
        """Tell what is marked: the keyboard stays in the field."""
        marked = self.list.selectionModel().selectedRows()
        if marked:
            choice = self._choices[marked[0].row()]
            self.told.emit(", ".join(filter(None, (choice.words, choice.note))))

    @Slot()
    def _on_accepted(self) -> None:
        chosen = self.list.selectionModel().selectedRows()
        try:
            if chosen:
                self._submit(self._choices[chosen[0].row()].key)
        except JitdeskError as error:
            self._say(error.sentence())
            return
        if chosen:
            self.close()
        else:
            self._say(say('Nothing here is called "{typed}".', typed=self.field.text().strip()))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        self.told.emit(text)
        self._fit()
