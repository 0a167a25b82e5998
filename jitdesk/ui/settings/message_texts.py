"""The texts of messages to suppliers, one at a time: by kind and language, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import language, say
from jitdesk.services.message_texts import (
    KINDS,
    LANGUAGES,
    PLACES,
    MessageText,
    delivered_text,
    text_of,
    with_text,
)
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.dialogs.listed import within

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_SIZE = (760, 640)


class MessageTextsDialog(QDialog):
    """Shows the text of a kind of message in a language; going on to another or closing keeps it, as a step.

    A text that cannot be used is not kept and stays in the fields; Esc leaves it.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._theme = window, window.appearance.theme
        self.setWindowTitle(say("Texts of messages"))
        self.kind, self.language = self._box(say("Kind of message")), self._box(say("Language"))
        for box, choices in ((self.kind, KINDS), (self.language, LANGUAGES)):
            for key, words in choices.items():
                box.addItem(say(words), key)
        self.subject, self.text = QLineEdit(self), QPlainTextEdit(self)
        self.subject.setAccessibleName(say("Subject"))
        self.text.setAccessibleName(say("Text of the message"))
        self.text.setTabChangesFocus(True)
        self._places, self.said = PlainLabel(self), PlainLabel(self)
        places = ", ".join(f"{{{name}}} {say(meaning)}" for name, meaning in PLACES.items())
        self._places.setText(say("Filled in for each delivery: {places}.", places=places))
        self.said.hide()
        self.back = QPushButton(say("Back to the delivered text"), self)
        self.back.setAutoDefault(False)
        self.done_button = QPushButton(say("Close"), self)
        self.done_button.setAutoDefault(False)
        self._lay_out()
        self.language.setCurrentIndex(max(self.language.findData(language()), 0))
        self._shown = (self.kind.currentData(), self.language.currentData())
        self._show()
        for box in (self.kind, self.language):
            box.activated.connect(self._on_another)
        self.back.clicked.connect(self._show_delivered)
        self.done_button.clicked.connect(self.accept)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setFont(self._theme.font(13))
        return box

    def _lay_out(self) -> None:
        theme = self._theme
        self.resize(within(self._window, theme, *_SIZE))
        for field in (self.subject, self.text):
            field.setFont(theme.font(13))
        self._places.dress(theme.font(12), theme.colours.text2)
        self.said.dress(theme.font(13), theme.colours.warn)
        head, footer = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.kind, 2)
        head.addWidget(self.language, 1)
        footer.addWidget(self.back)
        footer.addStretch(1)
        footer.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self.subject)
        column.addWidget(self.text, 1)
        column.addWidget(self._places)
        column.addWidget(self.said)
        column.addLayout(footer)

    def _show(self) -> None:
        self._fill(text_of(self._window.plant.plan, *self._shown))

    def _fill(self, shown: MessageText) -> None:
        self.subject.setText(shown.subject)
        self.subject.setCursorPosition(0)
        self.text.setPlainText(shown.text)
        self.said.hide()

    @Slot()
    def _show_delivered(self) -> None:
        self._fill(delivered_text(*self._shown))
        self._keep()

    @Slot()
    def _on_another(self) -> None:
        """Show another text once this one is kept; the boxes go back where it cannot be."""
        wanted = (self.kind.currentData(), self.language.currentData())
        if self._keep():
            self._shown = wanted
            self._show()
            return
        for box, key in zip((self.kind, self.language), self._shown, strict=True):
            box.setCurrentIndex(box.findData(key))

    def _keep(self) -> bool:
        """Keep the text in the fields; where it cannot be used, say why and return False."""
        plant = self._window.plant
        typed = MessageText(self.subject.text().strip(), self.text.toPlainText().strip())
        try:
            if typed != text_of(plant.plan, *self._shown):
                edit = with_text(plant.plan, *self._shown, typed, at=plant.now(), author=plant.author)
                self._window.commands.commit(edit)
        except JitdeskError as error:
            self.said.setText(error.sentence())
            self.said.show()
            return False
        self.said.hide()
        return True

    def accept(self) -> None:
        if self._keep():
            super().accept()
