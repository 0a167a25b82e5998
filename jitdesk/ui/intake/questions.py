"""What a file leaves open, asked above its rows and answered there by one click."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jitdesk.domain.language import later, say
from jitdesk.scene.import_questions import asks_for_supplier, file_questions
from jitdesk.services.confirming.patch import FilePreview
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme

_NOBODY = later("It is not known whose file this is.")


class Questions(QWidget):
    """One line a question; not there without any.

    Signals
    -------
    answered(Layout)
        The file is to be read by this layout.
    supplier_asked
        Somebody wants to say whose file it is.
    """

    answered = Signal(object)
    supplier_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._lines: list[_Line] = []

    def show_file(self, file: FilePreview) -> None:
        """Ask what this file leaves open."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [_Line(question.text, self._theme, self) for question in file_questions(file)]
        for line, question in zip(self._lines, file_questions(file), strict=True):
            for words, layout in question.answers:
                line.add(words).clicked.connect(partial(self.answered.emit, layout))
        if asks_for_supplier(file):
            self._lines.append(_Line(say(_NOBODY), self._theme, self))
            self._lines[-1].add(say("Say whose…")).clicked.connect(self.supplier_asked)
        for line in self._lines:
            self._column.addWidget(line)
        for line in self._lines[:1]:
            line.give_keys()
        self.setVisible(bool(self._lines))


class _Line(QWidget):
    """A question on the ground of a warning, its answers at the right."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(13), theme.px(4), theme.px(8), theme.px(4))
        self._row.setSpacing(theme.px(9))
        sign, said = PlainLabel(self, wrap=False), PlainLabel(self)
        sign.setPixmap(icon_pixmap("warning", theme.colours.warn, theme.px(16), self.devicePixelRatioF()))
        said.dress(theme.font(13, 600), theme.colours.text)
        said.setText(text)
        self._row.addWidget(sign)
        self._row.addWidget(said, 1)
        self._said = text
        self._answers: list[CommandButton] = []

    def add(self, words: str) -> CommandButton:
        """Add an answer."""
        button = CommandButton(self._theme, words, parent=self)
        button.set_words(words, f"{words}: {self._said}")
        self._row.addWidget(button)
        self._answers.append(button)
        return button

    def give_keys(self) -> None:
        """Let its answers be chosen by Alt and their number, and show that."""
        for number, button in enumerate(self._answers, 1):
            keys = QKeySequence(Qt.KeyboardModifier.AltModifier | Qt.Key(Qt.Key.Key_0 + number))
            button.setShortcut(keys)
            button.set_hint(keys.toString(QKeySequence.SequenceFormat.NativeText))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colours.warn)
        painter.setBrush(self._theme.colours.warn_soft)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
