"""After a drop: why it was moved (keys 1 to 6), a note, the message to the supplier; nothing waits for it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import say
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.reasons import REASONS
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_WIDTH, _GAP, _TEXT_PX = 320, 12, 104

Keep = Callable[[str, str, SupplierMessage | None, bool], None]


class ReasonPopover(QFrame):
    """Asks for the reason of a move beside its bar; the window goes on as ever.

    Enter keeps reason and draft, Ctrl+Enter opens the draft in the mail program, Esc leaves the reason
    "not given".

    Parameters
    ----------
    title : str
        What was done: "Moved Nordlicht 4417 to 14:45, A2".
    keep : callable
        Gets reason, note, message and whether to open that in the mail program; a `JitdeskError` that it
        raises is shown, and the popover stays.
    """

    left = Signal()

    def __init__(self, title: str, keep: Keep, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._keep, self._theme, self._around = keep, theme, parent
        self._place = QRect()
        self._message: SupplierMessage | None = None
        self.setObjectName("reason")
        self.setAccessibleName(say("{step}. Why?", step=title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        colours = theme.colours
        self.setStyleSheet(
            f"#reason {{ background: {colours.surface.name()}; border-radius: {theme.px(8)}px;"
            f" border: 1px solid {colours.border_strong.name()}; }}"
            f"#reason:focus {{ border: 2px solid {colours.focus.name()}; }}"
        )
        self._title, self._said = self._label(13, 600, "text"), self._label(12, 400, "warn")
        self._title.setText(title)
        self._reasons = QButtonGroup(self)
        self._reasons.setExclusive(True)
        self._note = QLineEdit(self)
        self._note.setAccessibleName(say("Note"))
        self._note.setPlaceholderText(say("Note"))
        self._note.setFont(theme.font(13))
        self._subject, self._text = self._label(12, 500, "text2"), QPlainTextEdit(self)
        self._text.setAccessibleName(say("Message to the supplier"))
        self._text.setFont(theme.font(12))
        self._text.setFixedHeight(theme.px(_TEXT_PX))
        self._text.setTabChangesFocus(True)
        self._arrange()
        self.show_message(None, say("Writing the message…"))
        for watched in (self._note, self._text):
            watched.installEventFilter(self)
        self.setFixedWidth(theme.px(_WIDTH))
        self.hide()

    def _label(self, px: float, weight: int, ink: str) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), getattr(self._theme.colours, ink))
        return label

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        column.addWidget(self._title)
        for number, reason in enumerate(REASONS, start=1):
            column.addWidget(self._reason_button(number, say(reason)))
        column.addWidget(self._note)
        column.addSpacing(px(4))
        for widget in (self._subject, self._text, self._said):
            column.addWidget(widget)
        column.addSpacing(px(4))
        column.addLayout(self._buttons())
        self._said.hide()

    def _reason_button(self, number: int, reason: str) -> QPushButton:
        button = QPushButton(f"{number}   {reason}", self)
        button.setAccessibleName(say("{reason}, key {number}", reason=reason, number=number))
        button.setCheckable(True)
        button.setProperty("kind", "reason")
        button.setFont(self._theme.font(13))
        self._reasons.addButton(button, number)
        return button

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        keep, mail = QPushButton(say("Keep draft"), self), QPushButton(say("Open in mail"), self)
        keep.setProperty("kind", "filled")
        keep.setToolTip(say("Enter"))
        mail.setToolTip(say("Ctrl+Enter"))
        keep.clicked.connect(lambda: self._give(by_mail=False))
        mail.clicked.connect(lambda: self._give(by_mail=True))
        self._mail = mail
        self._keep_button = keep
        row.addStretch(1)
        row.addWidget(mail)
        row.addWidget(keep)
        return row

    def show_message(self, message: SupplierMessage | None, note: str) -> None:
        """Show the message once it is drafted; without one, say why there is none."""
        self._message = message
        self._subject.setText(message.subject if message else note)
        self._text.setPlainText(message.text if message else "")
        self._text.setVisible(message is not None)
        self._mail.setEnabled(message is not None)
        self._keep_button.setText(say("Keep draft") if message else say("Keep reason"))
        self._stand()

    def show_beside(self, place: QRect) -> None:
        """Show it beside a place of the window, with the keys."""
        self.place_beside(place)
        self.show()
        self.raise_()
        self.setFocus()

    def place_beside(self, place: QRect) -> None:
        """Stand beside another place of the window."""
        self._place = place
        self._stand()

    def _stand(self) -> None:
        """Stand below the place, else above it: its row stays in view, with all that leads to the bar."""
        self.adjustSize()
        gap = self._theme.px(_GAP)
        window = self._around.rect().adjusted(gap, gap, -gap, -gap)
        x, y = self._place.left(), self._place.bottom() + gap
        if y + self.height() > window.bottom():
            y = self._place.top() - gap - self.height()
        if y < window.top():  # a low window: beside the bar, over its row
            x, y = self._place.right() + gap, window.bottom() - self.height()
            if x + self.width() > window.right():
                x = self._place.left() - gap - self.width()
        self.move(max(min(x, window.right() - self.width()), window.left()), max(y, window.top()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, number = event.key(), event.key() - Qt.Key.Key_0
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give(by_mail=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif 1 <= number <= len(REASONS):
            self._reasons.button(number).setChecked(True)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter and Esc mean the same in its fields; a plain Enter in the text is a new line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (is_enter and (with_ctrl or watched is self._note)):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _give(self, *, by_mail: bool) -> None:
        number = self._reasons.checkedId()
        reason = REASONS[number - 1] if number > 0 else ""
        try:
            self._keep(reason, self._note.text(), self._written(), by_mail)
        except JitdeskError as error:
            self._said.setText(error.sentence())
            self._said.show()
            self._stand()
            return
        self.leave()

    def _written(self) -> SupplierMessage | None:
        return replace(self._message, text=self._text.toPlainText()) if self._message else None

    @Slot()
    def leave(self) -> None:
        """Close, and tell it."""
        self.hide()
        self.left.emit()
        self.deleteLater()
