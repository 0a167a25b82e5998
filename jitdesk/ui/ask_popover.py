"""A small form beside what it is about: a few fields, one button, a sentence for an unusable value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Slot
from PySide6.QtGui import QKeyEvent, QScreen
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_WIDTH = 320


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the form.

    Attributes
    ----------
    label, text : str
        What is asked, and what stands there at first.
    hint : str
        Shown while the field is empty.
    words : tuple of str
        What it may complete to; the user may still type anything.
    """

    label: str
    text: str = ""
    hint: str = ""
    words: tuple[str, ...] = ()


class AskPopover(QFrame):
    """Asks for a few values; Enter books, Esc leaves everything as it was.

    Parameters
    ----------
    title : str
        What is asked, as a sentence.
    fields : sequence of Field
        The first one has the focus, its text selected.
    verb : str
        The button.
    submit : callable
        Gets the typed texts; a `JitdeskError` that it raises is shown below the fields, and the form stays.
    """

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        verb: str,
        submit: Callable[[list[str]], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popover")
        self.setAccessibleName(title)
        self._submit = submit
        self._place_owner = parent
        self._theme = theme
        colours = theme.colours
        self.setStyleSheet(
            f"#popover {{ background: {colours.surface.name()}; border-radius: 8px;"
            f" border: 1px solid {colours.border_strong.name()}; }}"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading = PlainLabel(self)
        heading.dress(theme.font(13, 600), colours.text)
        heading.setText(title)
        column.addWidget(heading)
        self._edits = self._add_fields(column, fields)
        self._said = PlainLabel(self)
        self._said.dress(theme.font(12), colours.warn)
        self._said.hide()
        column.addWidget(self._said)
        column.addLayout(self._buttons(verb))
        self.setFixedWidth(theme.px(_WIDTH))

    def _add_fields(self, column: QVBoxLayout, fields: Sequence[Field]) -> list[QLineEdit]:
        form = QFormLayout()
        form.setSpacing(8)
        edits = []
        for field in fields:
            edit = QLineEdit(field.text, self)
            edit.setPlaceholderText(field.hint)
            edit.setAccessibleName(field.label)
            edit.setFont(self._theme.font(13))
            if field.words:
                completer = QCompleter(list(field.words), edit)
                completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
                edit.setCompleter(completer)
                edit.returnPressed.connect(lambda completer=completer: self._on_return_in(completer))
            label = PlainLabel(self, wrap=False)
            label.dress(self._theme.font(12), self._theme.colours.text2)
            label.setText(field.label)
            form.addRow(label, edit)
            edits.append(edit)
        column.addLayout(form)
        return edits

    def _buttons(self, verb: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        cancel, accept = QPushButton(self.tr("Cancel"), self), QPushButton(verb, self)
        accept.setProperty("kind", "filled")
        accept.setDefault(True)
        cancel.clicked.connect(self.close)
        accept.clicked.connect(self._on_accepted)
        row.addWidget(cancel)
        row.addWidget(accept)
        return row

    def show_beside(self, place: QRect) -> None:
        """Show the form below a place of the parent, above it where there is no room."""
        parent = self._place_owner
        self.adjustSize()
        below = parent.mapToGlobal(place.bottomLeft() + QPoint(0, 6))
        screen: QScreen | None = parent.screen()
        if screen is not None:
            free = screen.availableGeometry()
            if below.y() + self.height() > free.bottom():
                below = parent.mapToGlobal(place.topLeft()) - QPoint(0, self.height() + 6)
            below.setX(min(max(below.x(), free.left()), free.right() - self.width()))
            below.setY(max(below.y(), free.top()))
        self.move(below)
        self.show()
        if self._edits:
            self._edits[0].setFocus()
            self._edits[0].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_accepted()
        else:
            super().keyPressEvent(event)

    def _on_return_in(self, completer: QCompleter) -> None:
        """Let Enter book at once while completions are shown: their list would keep it to itself."""
        shown = completer.popup()
        if shown is not None and shown.isVisible():
            shown.hide()
            self._on_accepted()

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self._submit([edit.text() for edit in self._edits])
        except JitdeskError as error:
            self._said.setText(error.sentence())
            self._said.show()
            self.adjustSize()
            return
        self.close()
