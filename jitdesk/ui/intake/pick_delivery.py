"""Asks which delivery a row belongs to: a search field over the open deliveries."""

from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QListView, QVBoxLayout, QWidget

from jitdesk.scene.import_choices import DeliveryChoice
from jitdesk.services.confirming.patch import PreviewRow
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme


class PickDelivery(QDialog):
    """The likeliest deliveries on top; typing narrows them, Enter takes the one that is marked."""

    def __init__(
        self, row: PreviewRow, choices: tuple[DeliveryChoice, ...], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle("Pick delivery")
        self.resize(theme.px(560), theme.px(480))
        title, said = PlainLabel(self), PlainLabel(self)
        title.dress(theme.font(17, 700), theme.colours.text)
        title.setText(f"Which delivery does {row.ref[:1].lower()}{row.ref[1:]} belong to?")
        said.dress(theme.font(12), theme.colours.text2)
        said.setText(" · ".join(f"{heading} {text}" for heading, text in row.raw if text))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Delivery, supplier or part")
        self.search.setAccessibleName("Search among the open deliveries")
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(QStringListModel([choice.text for choice in choices], self))
        self._list = QListView(self)
        self._list.setModel(self._found)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(theme.px(4))
        self._list.setAccessibleName("Open deliveries, the likeliest first")
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (title, said, self.search, self._list, self._buttons(theme)):
            column.addWidget(widget)
        self.search.textChanged.connect(self._on_typed)
        self._list.doubleClicked.connect(self.accept)
        self._mark_first()

    @property
    def delivery(self) -> str:
        """The delivery that is marked, "" for none."""
        index = self._list.currentIndex()
        return self._choices[self._found.mapToSource(index).row()].delivery if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.search.hasFocus():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            index = self._found.index(self._list.currentIndex().row() + step, 0)
            if index.isValid():
                self._list.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)

    def _buttons(self, theme: Theme) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        self._take = CommandButton(theme, "Take this delivery", kind="filled", place="footer")
        self._take.setDefault(True)
        box.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(CommandButton(theme, "Cancel", place="footer"), QDialogButtonBox.ButtonRole.RejectRole)
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
