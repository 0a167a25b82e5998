"""The details panel: title, why, promise history, find a time, notes, changes, and the buttons below."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.scene.chrome import Tone
from jitdesk.scene.details import Details, LedgerRow, SlotRow
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.command_flow import CommandFlow
from jitdesk.ui.chrome.ground import Ground
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.details.ledger_table import LedgerTable
from jitdesk.ui.details.note_box import NoteBox
from jitdesk.ui.details.promise_table import PromiseTable
from jitdesk.ui.details.section import Section
from jitdesk.ui.details.slot_list import SlotList
from jitdesk.ui.details.slots_box import SlotsBox
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

WIDTH_PX = 360
_ICON_PX, _EDGE_PX = 20, 18


class DetailsPanel(QWidget):
    """Shows `Details`; what is to be done about them, `DetailsDesk` knows.

    Signals
    -------
    closed
        It shall be closed.
    copy_wanted
        What it says shall be copied as text.
    document_wanted(Document)
        What is behind it shall be shown.
    command_chosen(str)
        A button of the footer.
    note_written(str, str)
        Delivery, and its new note.
    van_wanted
        What is missing shall come by a van.
    """

    closed = Signal()
    copy_wanted = Signal()
    document_wanted = Signal(object)
    command_chosen = Signal(str)
    note_written = Signal(str, str)
    van_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._details: Details | None = None
        self._noted = ""
        self.setAccessibleName(say("Details"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title, self._facts = PlainLabel(self), PlainLabel(self)
        self._copy = CommandButton(theme, say("Copy as text"), kind="link", parent=self)
        self._close = CommandButton(theme, kind="bare", icon_name="close", parent=self)
        self._close.set_words("", say("Close details"))
        self._close.set_hint(say("F4"))
        self._ledger, self._promises = LedgerTable(theme), PromiseTable(theme)
        self._slots, self.notes, self._steps = SlotsBox(theme), NoteBox(theme), LedgerTable(theme)
        self._add_note = CommandButton(theme, kind="link")
        self._why = Section("", self._ledger)
        self._history = Section(say("PROMISE HISTORY"), self._promises)
        self._find = Section(say("FIND A TIME"), self._slots)
        self._note = Section(say("NOTES"), self.notes, action=self._add_note)
        self._changes = Section(say("CHANGES"), self._steps)
        self._sections = (self._why, self._history, self._find, self._note, self._changes)
        self._empty = PlainLabel(self)
        self._move = CommandButton(theme, kind="filled", parent=self)
        self._buttons = CommandFlow(theme)
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    @property
    def slots(self) -> SlotList:
        """The list of free slots."""
        return self._slots.slots

    def _lay_out(self) -> None:
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        for part in (self._copy, self._close):
            self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.insertWidget(0, self._title, 1)
        self._foot.addWidget(self._move)
        self._foot.addWidget(self._buttons, 1)
        self._ground = Ground(self._theme.colours.surface)
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._empty)
        for section in self._sections:
            inside.addWidget(section)
        inside.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._facts)
        column.addWidget(self._area, 1)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy_wanted)
        self._close.clicked.connect(self.closed)
        for table in (self._ledger, self._promises, self._steps):
            table.document_wanted.connect(self.document_wanted)
        self._buttons.chosen.connect(self.command_chosen)
        self._slots.van_wanted.connect(self.van_wanted)
        self._move.clicked.connect(self._on_move)
        self.slots.pointed.connect(self._name_move)
        self._add_note.clicked.connect(self.open_note)
        self.notes.written.connect(lambda text: self.note_written.emit(self._noted, text))

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme, px = theme, theme.px
        self.setFixedWidth(px(WIDTH_PX))
        self._head.setContentsMargins(px(_EDGE_PX + _ICON_PX + 8), px(10), px(8), 0)
        self._head.setSpacing(px(4))
        self._facts.setContentsMargins(px(_EDGE_PX), px(4), px(_EDGE_PX), px(9))
        self._empty.setContentsMargins(px(_EDGE_PX), px(12), px(_EDGE_PX), px(12))
        self._foot.setContentsMargins(px(_EDGE_PX), px(11), px(_EDGE_PX), px(11))
        self._foot.setSpacing(px(8))
        self._title.dress(theme.font(17, 700), theme.colours.text)
        for label in (self._facts, self._empty):
            label.dress(theme.font(12), theme.colours.text2)
        for part in (*self._sections, self._copy, self._close, self._add_note, self._move, self._buttons):
            part.set_theme(theme)
        self.notes.set_theme(theme)
        self._ground.set_colour(theme.colours.surface)
        self._fill()
        self.update()

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def shown(self) -> Details | None:
        """What is shown; None while nothing is selected."""
        return self._details

    def show_state(self, details: Details | None) -> None:
        """Show another delivery or part; a note that is being written is kept first."""
        if details == self._details:
            return
        before, self._details = self._details, details
        another = before is None or details is None or before.subject != details.subject
        if another and self.notes.is_open:
            self.notes.give()
        self._fill()
        if another:
            self._area.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        details, theme = self._details, self._theme
        for part in (*self._sections, self._copy, self._facts):
            part.setVisible(details is not None)
        self._empty.setVisible(details is None)
        if details is None:
            self._title.setText(say("Nothing selected"))
            self._empty.setText(
                say("Click a delivery or a row of line coverage, or press N for the next problem.")
            )
            self._move.hide()
            self._buttons.show_commands(())
            return
        self._title.setText(details.title)
        self._facts.setText("\n".join(details.facts))
        self._facts.setVisible(bool(details.facts))
        self._fill_why(details, theme)
        self._fill_promises(details, theme)
        self._find.setVisible(bool(details.subject.delivery))
        free = counted("{n} free time, safest first", "{n} free times, safest first", len(details.slots))
        self._find.say(say("FIND A TIME"), free if details.slots else "")
        self._slots.show_details(details, theme)
        self._fill_notes(details)
        rows = tuple(LedgerRow(step.text, document=step.document) for step in details.steps)
        self._steps.show_rows(rows, theme)
        self._changes.setVisible(bool(rows))
        self._buttons.show_commands(details.commands)
        self._name_move()

    def _fill_why(self, details: Details, theme: Theme) -> None:
        self._why.setVisible(details.why is not None)
        if details.why is not None:
            self._why.say(details.why.heading, details.why.rate)
            self._ledger.show_rows(details.why.rows, theme)

    def _fill_promises(self, details: Details, theme: Theme) -> None:
        self._history.setVisible(bool(details.promises))
        late = any(row.late for row in details.promises)
        self._history.say(say("PROMISE HISTORY"), details.moved, Tone.WARN if late else Tone.QUIET)
        self._promises.show_rows(details.promises, theme)

    def _fill_notes(self, details: Details) -> None:
        self._note.setVisible(bool(details.subject.delivery))
        self.notes.show_note(details.note, details.note_by)
        self._add_note.set_words(say("Change the note") if details.note else say("Add a note"))

    @Slot()
    def _name_move(self) -> None:
        """Let the filled button name the slot that it takes."""
        row = next((row for row in self._rows() if row.slot == self.slots.current), None)
        self._move.setVisible(row is not None)
        if row is not None:
            words = say("Move to {time}", time=row.clock)
            asks = say("Move to {time} and ask", time=row.clock)
            self._move.set_words(asks if row.slot.faster_s else words)
            self._move.set_hint(say("Enter"))

    def _rows(self) -> tuple[SlotRow, ...]:
        return self._details.slots if self._details is not None else ()

    @Slot()
    def _on_move(self) -> None:
        if self.slots.current is not None:
            self.slots.chosen.emit(self.slots.current)

    @Slot()
    def open_note(self) -> None:
        """Let the note be written."""
        if self._details is not None:
            self._noted = self._details.subject.delivery
            self.notes.open()
            self._bring_into_view(self._note)

    def find_a_time(self) -> None:
        """Put the keyboard on the safest slot."""
        if self._rows():
            self.slots.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring_into_view(self._find)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_into_view(self, section: Section) -> None:
        # It has its place only once the panel is laid out again.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(section, 0, 0))

    # -- keys and paint ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.colours.surface)
        painter.fillRect(0, 0, 1, self.height(), theme.colours.border_strong)
        foot = self._foot.geometry()
        painter.fillRect(1, foot.top(), self.width(), self.height() - foot.top(), theme.colours.surface_alt)
        painter.fillRect(1, foot.top(), self.width(), 1, theme.colours.border)
        if self._details is not None:
            edge = theme.px(_ICON_PX)
            top = self._title.geometry().center().y() + 1 - edge // 2
            sign = QRectF(theme.px(_EDGE_PX), top, edge, edge)
            paint_icon(painter, self._details.icon, sign, ink(theme.colours, self._details.tone))
