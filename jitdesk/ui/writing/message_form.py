"""One message to a supplier: kind, language, recipient, subject and text, all of it editable."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import later, say
from jitdesk.services.message_texts import KINDS, LANGUAGES
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.supplier_messages import one_line, usable_address
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

Redraft = Callable[[SupplierMessage, str, str], SupplierMessage]

_NO_ADDRESS = later("No usable e-mail address is known. Type one, or choose it in the mail program.")
_FIELD_PX = 30


class MessageForm(QWidget):
    """Shows a message; another kind or language makes its text anew.

    Parameters
    ----------
    redraft : callable
        Returns a message again in another kind and language.
    note_on : callable
        Returns what to say about a message's language; may be "".
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, redraft: Redraft, note_on: Callable[[SupplierMessage], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._redraft, self._note_on = theme, redraft, note_on
        self._shown: SupplierMessage | None = None
        self._kind, self._language = self._box(say("Kind of message")), self._box(say("Language"))
        for key, words in KINDS.items():
            self._kind.addItem(say(words), key)
        for key, words in LANGUAGES.items():
            self._language.addItem(say(words), key)
        self._recipient, self._subject = self._line(say("Recipient")), self._line(say("Subject"))
        self._text = QPlainTextEdit(self)
        self._text.setAccessibleName(say("Text of the message"))
        self._text.setFont(theme.font(13))
        self._text.setTabChangesFocus(True)
        self._note = PlainLabel(self)
        self._note.dress(theme.font(12), theme.colours.warn)
        self._arrange()
        self._kind.activated.connect(self._on_template_chosen)
        self._language.activated.connect(self._on_template_chosen)
        self._recipient.textChanged.connect(self._show_note)
        self._text.textChanged.connect(self.changed)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setFont(self._theme.font(13))
        return box

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.setFont(self._theme.font(13))
        return line

    def _arrange(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(self._theme.px(8))
        kinds.addWidget(self._kind, 2)
        kinds.addWidget(self._language, 1)
        form = QFormLayout()
        form.setSpacing(self._theme.px(8))
        for name, field in (
            (say("About"), kinds),
            (say("Recipient"), self._recipient),
            (say("Subject"), self._subject),
        ):
            label = PlainLabel(self, wrap=False)
            label.dress(self._theme.font(12), self._theme.colours.text2)
            label.setText(name)
            label.setMinimumHeight(self._theme.px(_FIELD_PX))  # else it stands above the field's middle
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        column.addLayout(form)
        column.addWidget(self._text, 1)
        column.addWidget(self._note)

    def show_message(self, message: SupplierMessage) -> None:
        """Show a message; one that was handed on can be read and copied, not changed."""
        self._shown = message
        is_fixed = message.handed_on_at is not None
        self._kind.setCurrentIndex(self._kind.findData(message.kind))
        self._language.setCurrentIndex(self._language.findData(message.language))
        for line, text in ((self._recipient, message.recipient), (self._subject, message.subject)):
            line.setText(text)
            line.setReadOnly(is_fixed)
            line.setCursorPosition(0)
        self._text.setPlainText(message.text)
        self._text.setReadOnly(is_fixed)
        for box in (self._kind, self._language):
            box.setEnabled(not is_fixed)
        self._show_note()

    def message(self) -> SupplierMessage:
        """Return the message as it stands in the fields."""
        assert self._shown is not None
        if self._shown.handed_on_at is not None:
            return self._shown
        return replace(
            self._shown,
            recipient=self._recipient.text().strip(),
            subject=one_line(self._subject.text()),
            text=self._text.toPlainText(),
        )

    @Slot()
    def _show_note(self) -> None:
        if self._shown is None:
            return
        address = "" if usable_address(self._recipient.text()) else say(_NO_ADDRESS)
        said = " ".join(filter(None, (self._note_on(self._shown), address)))
        self._note.setText(said)
        self._note.setVisible(bool(said) and self._shown.handed_on_at is None)

    @Slot()
    def _on_template_chosen(self) -> None:
        before = self.message()
        made = self._redraft(before, self._kind.currentData(), self._language.currentData())
        self.show_message(replace(made, recipient=before.recipient))
