"""Asks which delivery, part or supplier is meant: a search field over the choices."""

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListView, QVBoxLayout, QWidget

from jitdesk.domain.language import later, say
from jitdesk.scene.import_choices import PickQuestion
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_WORDS = {
    "delivery": (later("Pick delivery"), later("Take this delivery")),
    "part": (later("Pick part"), later("Take this part")),
    "supplier": (later("Pick supplier"), later("Take this supplier")),
}


class Picker(QDialog):
    """The likeliest choices on top; typing narrows them, Enter takes the one that is marked."""

    def __init__(self, question: PickQuestion, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = question.choices
        pick, take = _WORDS[question.kind]
        self.setWindowTitle(say(pick))
        self.resize(theme.px(560), theme.px(480))
        title, said = PlainLabel(self), PlainLabel(self)
        title.dress(theme.font(17, 700), theme.colours.text)
        title.setText(question.title)
        said.dress(theme.font(12), theme.colours.text2)
        said.setText(question.said)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(question.hint)
        self.search.setAccessibleName(say("Search by: {hint}", hint=question.hint))
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(QStringListModel([choice.text for choice in self._choices], self))
        self._list = QListView(self)
        self._list.setModel(self._found)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(theme.px(4))
        self._list.setAccessibleName(say("Choices, the likeliest first"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (title, said, self.search, self._list, self._buttons(theme, say(take))):
            column.addWidget(widget)
        self.search.textChanged.connect(self._on_typed)
        self._list.doubleClicked.connect(self.accept)
        self._mark_first()

    @property
    def chosen(self) -> str:
        """The key of the choice that is marked, "" for none."""
        index = self._list.currentIndex()
        return self._choices[self._found.mapToSource(index).row()].key if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            index = self._found.index(self._list.currentIndex().row() + step, 0)
            if index.isValid():
                self._list.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)

    def _buttons(self, theme: Theme, take: str) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._take = CommandButton(theme, take, kind="filled", place="footer")
        self._take.setDefault(True)
        box.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(
            CommandButton(theme, say("Cancel"), place="footer"), QDialogButtonBox.ButtonRole.RejectRole
        )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _mark_first(self) -> None:
        self._list.setCurrentIndex(self._found.index(0, 0))
        self._take.setEnabled(self._list.currentIndex().isValid())

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._mark_first()
