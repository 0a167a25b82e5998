"""A small form beside what it is about: a few fields, one button, a sentence for an unusable value."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFormLayout, QFrame, QLineEdit, QScrollArea, QWidget

from jitdesk.domain.errors import JitdeskError
from jitdesk.scene.chrome import Tone
from jitdesk.scene.step_meaning import Meaning
from jitdesk.ui.asking.popover import Popover
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.theme import Theme

_MOST_FIELDS, _FIELD_PX = 9, 38


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


def edit_of(field: Field, theme: Theme, parent: QWidget) -> QLineEdit:
    """Return a field to type into, with what it may complete to."""
    edit = QLineEdit(field.text, parent)
    edit.setPlaceholderText(field.hint)
    edit.setAccessibleName(field.label)
    edit.setFont(theme.font(13))
    if field.words:
        edit.setCompleter(completing(field.words, edit))
    return edit


def label_of(edit: QLineEdit, theme: Theme) -> PlainLabel:
    """Return what stands at the left of a field, in the middle of its height."""
    label = PlainLabel(edit.parentWidget(), wrap=False)
    label.dress(theme.font(12), theme.colours.text2)
    label.setText(edit.accessibleName())
    label.setMinimumHeight(edit.sizeHint().height())
    return label


def completing(words: Sequence[str], edit: QLineEdit) -> QCompleter:
    """Return what completes a field to one of these words, wherever in it the typed letters stand."""
    completer = QCompleter(list(words), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


class AskPopover(Popover):
    """Asks for a few values; Enter books, Esc leaves everything as it was.

    Parameters
    ----------
    title : str
        What is asked, as a sentence.
    fields : sequence of Field
        At least one.
    verb : str
        The button.
    submit : callable
        Gets the typed texts; a `JitdeskError` that it raises is shown below the fields, and the form stays.
    meaning : callable, optional
        Gets the typed texts at every key and returns what they would mean, said below the fields; None, or a
        `JitdeskError` that it raises, is nothing that can be said yet.
    """

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        verb: str,
        submit: Callable[[list[str]], None],
        theme: Theme,
        parent: QWidget,
        meaning: Callable[[list[str]], Meaning | None] | None = None,
    ) -> None:
        super().__init__(title, theme, parent)
        self._submit, self._meaning = submit, meaning
        self._edits = self._add_fields(fields)
        self._said = self._said_label()
        self._column.addWidget(self._said)
        footer, accept = self._footer(verb)
        accept.clicked.connect(self._on_accepted)
        self._column.addLayout(footer)
        for edit in self._edits if meaning is not None else ():
            edit.textChanged.connect(self._say_meaning)
        self._say_meaning()

    def _add_fields(self, fields: Sequence[Field]) -> list[QLineEdit]:
        form = QFormLayout()
        form.setSpacing(self._theme.px(8))
        edits = []
        for field in fields:
            edit = self._edit(field)
            form.addRow(label_of(edit, self._theme), edit)
            edits.append(edit)
        if len(fields) > _MOST_FIELDS:
            self._column.addWidget(self._scrolled(form))
        else:
            self._column.addLayout(form)
        return edits

    def _scrolled(self, form: QFormLayout) -> QScrollArea:
        area, inside = QScrollArea(self), QWidget(self)
        form.setContentsMargins(0, 0, self._theme.px(12), 0)
        inside.setLayout(form)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFixedHeight(self._theme.px(_FIELD_PX) * _MOST_FIELDS)
        return area

    def _edit(self, field: Field) -> QLineEdit:
        edit = edit_of(field, self._theme, self)
        if (completer := edit.completer()) is not None:
            edit.returnPressed.connect(lambda: self._on_return_in(completer))
        return edit

    def go_to(self, field: int) -> None:
        """Put the focus into a field, its text selected."""
        self._edits[field].setFocus()
        self._edits[field].selectAll()

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

    def _texts(self) -> list[str]:
        return [edit.text() for edit in self._edits]

    @Slot()
    def _say_meaning(self) -> None:
        found = None
        with suppress(JitdeskError):
            found = self._meaning(self._texts()) if self._meaning is not None else None
        self._say(found.text if found else "", found.tone if found else Tone.QUIET)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self._submit(self._texts())
        except JitdeskError as error:
            self._say(error.sentence(), Tone.WARN)
            return
        self.close()

    def _say(self, text: str, tone: Tone) -> None:
        self._said.dress(self._theme.font(12), ink(self._theme.colours, tone))
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text:
            self.told.emit(text)
        self._fit()
