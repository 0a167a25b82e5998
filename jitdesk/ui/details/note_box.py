"""The note on a delivery: read, and written in place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_EDIT_PX = 84


class NoteBox(QWidget):
    """Ctrl+Enter keeps what was written, Esc leaves the note as it was.

    Signals
    -------
    written(str)
        The note shall be this text.
    """

    written = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._note = ""
        self._text, self._by, self._said = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self._edit = QPlainTextEdit(self)
        self._edit.setAccessibleName(say("Note on the delivery"))
        self._edit.setTabChangesFocus(True)
        self._edit.installEventFilter(self)
        self._keep = CommandButton(theme, say("Keep note"), parent=self)
        self._keep.set_hint(say("Ctrl+Enter"))
        self._keep.clicked.connect(self.give)
        self._leave = CommandButton(theme, say("Cancel"), parent=self)
        self._leave.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        for part in (self._text, self._by, self._edit, self._said):
            self._column.addWidget(part)
        self._column.addLayout(buttons)
        self.set_theme(theme)
        self.leave()

    @property
    def is_open(self) -> bool:
        """Whether it is being written."""
        return self._edit.isVisibleTo(self)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        colours = theme.colours
        self._column.setContentsMargins(theme.px(18), 0, theme.px(18), 0)
        self._column.setSpacing(theme.px(4))
        self._text.dress(theme.font(12.5), colours.text)
        self._by.dress(theme.font(12), colours.text2)
        self._said.dress(theme.font(12), colours.warn)
        self._edit.setFont(theme.font(12.5))
        self._edit.setFixedHeight(theme.px(_EDIT_PX))
        for button in (self._keep, self._leave):
            button.set_theme(theme)

    def show_note(self, note: str, by: str) -> None:
        """Show another note, and who wrote it; one that is being written stays."""
        self._note = note
        self._text.setText(note)
        self._by.setText(by)
        if not self.is_open:
            self.leave()

    def open(self) -> None:
        """Let the note be written."""
        self._edit.setPlainText(self._note)
        self._show(is_open=True)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def refuse(self, sentence: str) -> None:
        """Say why what was written cannot be kept; it stays to be mended."""
        self._show(is_open=True)
        self._said.setText(sentence)
        self._said.show()

    @Slot()
    def leave(self) -> None:
        """Show the note as it is."""
        self._show(is_open=False)

    def _show(self, *, is_open: bool) -> None:
        for part in (self._edit, self._keep, self._leave):
            part.setVisible(is_open)
        self._text.setVisible(not is_open and bool(self._note))
        self._by.setVisible(not is_open and bool(self._note) and bool(self._by.text()))
        self._said.hide()

    @Slot()
    def give(self) -> None:
        """Hand on what was written."""
        text = self._edit.toPlainText()
        if text.strip() == self._note:
            self.leave()
            return
        self.leave()
        self.written.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)
