"""The messages to suppliers: not sent, not answered, handed on; and the one that is open."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import later, say
from jitdesk.domain.names import supplier_name
from jitdesk.planning.outlook import Outlook
from jitdesk.services.ports import SupplierMessage
from jitdesk.services.supplier_messages import draft, language_of, one_line, unanswered
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme
from jitdesk.ui.writing.message_form import MessageForm
from jitdesk.ui.writing.outbox import Outbox

_LIST_PX, _ROW_PX = 300, 30
_ROW = Qt.ItemDataRole.UserRole
_NOTHING = later("No message was drafted yet. Select a delivery and press E.")
_MOST_SENT = 200


class MessagesDialog(QDialog):
    """Lists the messages and shows one of them.

    A draft that is new is kept once it is handed on or kept; changes to a kept one need no button.

    Parameters
    ----------
    new : SupplierMessage or None
        A fresh draft to begin with; once it is open in the mail program the dialog is accepted.
    """

    def __init__(
        self,
        outbox: Outbox,
        outlook: Outlook,
        new: SupplierMessage | None,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outbox, self._outlook, self._theme, self._new = outbox, outlook, theme, new
        self._shown: SupplierMessage | None = None
        self.setWindowTitle(say("Messages to suppliers"))
        self.resize(theme.px(980), theme.px(680))
        self._list = QListWidget(self)
        self._list.setAccessibleName(say("Messages"))
        self._list.setFixedWidth(theme.px(_LIST_PX))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._form = MessageForm(theme, self._redrafted, self._note_on, self)
        self._title, self._said = self._label(20, 700), self._label(12, 500)
        self._drop, self._copy = QPushButton(say("Discard draft"), self), QPushButton(say("Copy text"), self)
        self._keep, self._open = (
            QPushButton(say("Keep draft"), self),
            QPushButton(say("Open in mail program"), self),
        )
        self._arrange()
        self._connect()
        self._fill(new)

    def _label(self, px: float, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        return label

    def _arrange(self) -> None:
        px = self._theme.px
        right = QVBoxLayout()
        right.setSpacing(px(12))
        for widget in (self._title, self._form, self._said):
            right.addWidget(widget, 1 if widget is self._form else 0)
        middle = QHBoxLayout()
        middle.setSpacing(px(16))
        middle.addWidget(self._list)
        middle.addLayout(right, 1)
        close = QPushButton(say("Close"), self)
        close.clicked.connect(self.reject)
        self._open.setProperty("kind", "filled")
        footer = QHBoxLayout()
        footer.setSpacing(px(8))
        footer.addWidget(self._drop)
        footer.addStretch(1)
        for button in (self._drop, close, self._copy, self._keep, self._open):
            button.setProperty("place", "footer")
            button.setAutoDefault(False)
            if button is not self._drop:
                footer.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(middle, 1)
        column.addLayout(footer)

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._on_chosen)
        self._drop.clicked.connect(self._on_dropped)
        self._copy.clicked.connect(lambda: self._hand_on(by_mail=False))
        self._open.clicked.connect(lambda: self._hand_on(by_mail=True))
        self._keep.clicked.connect(self._on_kept)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._open.click)

    # -- the list ---------------------------------------------------------------------------------

    def _fill(self, current: SupplierMessage | None) -> None:
        """List all messages anew and show one of them, the first by default."""
        messages = self._outbox.messages()
        silent = unanswered(self._outlook, messages)
        drafts = [message for message in messages if message.handed_on_at is None]
        sent = [each for each in messages if each.handed_on_at is not None and each not in silent]
        fresh = [self._new] if self._new is not None else []
        self._list.blockSignals(True)
        self._list.clear()
        for title, listed in (
            (say("NOT SENT"), [*fresh, *drafts]),
            (say("NO ANSWER YET"), silent),
            (say("HANDED ON"), sent[: -_MOST_SENT - 1 : -1]),
        ):
            self._add_section(title, listed)
        self._list.blockSignals(False)
        rows = [row for row in range(self._list.count()) if self._list.item(row).data(_ROW) is not None]
        wanted = next((row for row in rows if self._list.item(row).data(_ROW) == current), None)
        row = wanted if wanted is not None else next(iter(rows), -1)
        self._list.setCurrentRow(row)
        self._show(self._list.item(row).data(_ROW) if row >= 0 else None)

    def _add_section(self, title: str, messages: list[SupplierMessage]) -> None:
        if not messages:
            return
        head = QListWidgetItem(f"{title} · {len(messages)}", self._list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(self._theme.caps_font())
        head.setSizeHint(QSize(0, self._theme.px(_ROW_PX)))
        for message in messages:
            row = QListWidgetItem(self._row_text(message), self._list)
            row.setFont(self._theme.font(13))
            row.setSizeHint(QSize(0, self._theme.px(_ROW_PX)))
            row.setData(_ROW, message)

    def _row_text(self, message: SupplierMessage) -> str:
        at = message.at if message.handed_on_at is None else message.handed_on_at
        when = self._outlook.clock(at) if message.number else say("new")
        return f"{self._supplier_name(message)} {one_line(message.delivery)} · {when}"

    def _supplier_name(self, message: SupplierMessage) -> str:
        return one_line(supplier_name(self._outlook.plan, message.supplier))

    # -- the message ------------------------------------------------------------------------------

    def _show(self, message: SupplierMessage | None) -> None:
        self._shown = message
        is_draft = message is not None and message.handed_on_at is None
        self._form.setVisible(message is not None)
        self._title.setText(
            say("Message to {supplier_name}", supplier_name=self._supplier_name(message))
            if message
            else say("Messages")
        )
        self._say("" if message else say(_NOTHING))
        for button, is_on in (
            (self._drop, is_draft),
            (self._keep, is_draft),
            (self._copy, message is not None),
            (self._open, message is not None),
        ):
            button.setEnabled(is_on)
        if message is not None:
            self._form.show_message(message)

    def _redrafted(self, message: SupplierMessage, kind: str, language: str) -> SupplierMessage:
        made = draft(
            self._outlook,
            message.supplier,
            delivery=message.delivery,
            kind=kind,
            language=language,
            author=message.author,
        )
        return replace(made, number=message.number)

    def _note_on(self, message: SupplierMessage) -> str:
        row = self._outlook.plan.find("suppliers", message.supplier)
        own, note = language_of(row) if row else ("", "")
        return note if message.language == own else ""

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _keep_changes(self) -> None:
        """Keep what was typed into a kept draft; a new one is kept by its button only."""
        shown = self._shown
        if shown is not None and shown.number and shown.handed_on_at is None:
            typed = self._form.message()
            if typed != shown:
                self._outbox.keep(typed)

    @Slot()
    def _on_chosen(self) -> None:
        item = self._list.currentItem()
        chosen = item.data(_ROW) if item is not None else None
        if chosen is None:
            return
        try:
            self._keep_changes()
        except JitdeskError as error:
            self._say(error.sentence())
            return
        self._show(chosen)

    @Slot()
    def _on_kept(self) -> None:
        try:
            kept = self._outbox.keep(self._form.message())
        except JitdeskError as error:
            self._say(error.sentence())
            return
        self._forget_new()
        self._fill(kept)
        self._say(say("Kept as a draft. It is not sent."))

    @Slot()
    def _on_dropped(self) -> None:
        assert self._shown is not None
        try:
            self._outbox.drop(self._shown)
        except JitdeskError as error:
            self._say(error.sentence())
            return
        self._forget_new()
        self._fill(None)

    def _hand_on(self, *, by_mail: bool) -> None:
        message = self._form.message()
        try:
            kept = self._outbox.open_in_mail(message) if by_mail else self._outbox.copy(message)
        except JitdeskError as error:
            self._say(error.sentence())
            return
        if by_mail and self._new is not None and self._shown is self._new:
            self._forget_new()
            self.accept()  # what it was opened for is done
            return
        self._forget_new()
        self._fill(kept)
        self._say(say("Opened in the mail program.") if by_mail else say("Copied. Paste it into your mail."))

    def _forget_new(self) -> None:
        if self._shown is not None and not self._shown.number:
            self._new = None

    def done(self, result: int) -> None:
        """Close, and keep what was typed; where that cannot be, say why and stay open."""
        try:
            self._keep_changes()
        except JitdeskError as error:
            if not self._said.isVisible():
                self._say(say("{sentence} Close again to leave it.", sentence=error.sentence()))
                return
        super().done(result)
