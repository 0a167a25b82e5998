"""Suppliers' files, checked row by row before anything changes: old against new, and what follows."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import later, say
from jitdesk.scene.chrome import Tone
from jitdesk.scene.import_review import Chip
from jitdesk.scene.import_scope import Scope
from jitdesk.scene.import_words import calm_text, is_calm_file, obstacle_of, ticked_text, title_of
from jitdesk.services.confirming.afterwards import Afterwards
from jitdesk.services.confirming.patch import ImportPreview, RowKey
from jitdesk.services.plan_steps import PlanChanged
from jitdesk.services.ports import JournalEntry
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.intake.chips import Chips
from jitdesk.ui.intake.desk import Comparison, ImportDesk
from jitdesk.ui.intake.explaining import Explaining
from jitdesk.ui.intake.footer import ImportFooter
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.notice import Notice
from jitdesk.ui.intake.questions import Questions
from jitdesk.ui.intake.row_list import RowTable
from jitdesk.ui.intake.row_model import RowModel
from jitdesk.ui.intake.row_panel import RowPanel
from jitdesk.ui.intake.scope_box import ScopeBox
from jitdesk.ui.intake.sheet import Sheet
from jitdesk.ui.intake.summing import Summing
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import Steps
from jitdesk.ui.work.turns import Turns

_WIDTH_PX, _HEIGHT_PX, _SIDE_PX, _GAP_PX = 1300, 860, 24, 16
_TABLE_SHARE, _PANEL_SHARE = 68, 32
_UNDO_WORDS = later("One undo step brings everything back.")


class Decision(Enum):
    """How the dialog was left."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    LATER = "later"


class ImportDialog(Sheet):
    """Shows what files would change; Ctrl+Enter accepts the ticked rows, Esc decides later.

    Parameters
    ----------
    desk : ImportDesk
        The files and the plant.
    preview : ImportPreview
        What the desk's first comparison gave.
    steps : Steps
        Makes the accepted rows a step of the plan.

    Attributes
    ----------
    decision : Decision
        How it was left.
    entry : JournalEntry or None
        The step that was made of the accepted rows.
    turns : Turns
        What is still to be shown.
    """

    def __init__(
        self, desk: ImportDesk, preview: ImportPreview, steps: Steps, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(_WIDTH_PX, _HEIGHT_PX, theme, parent)
        self.decision = Decision.LATER
        self.entry: JournalEntry | None = None
        self._desk = desk
        self._review = desk.review_of(preview)
        self._explaining = Explaining(desk, self._review, theme, self)
        self._jobs = Jobs(self)
        self.turns = Turns(self)
        self._comparison: Comparison | None = None
        self._asked: set[RowKey] = set()
        self._steps = steps
        self._is_saving = self._is_left = False
        self.setWindowTitle(title_of(preview))
        self._model = RowModel(self._review, desk.effects, self._jobs, self)
        self._header = ImportHeader(title_of(preview), theme, self)
        self._questions = Questions(theme, self)
        self._chips = Chips(theme, self)
        self._scope = ScopeBox(theme, self)
        self._table = RowTable(self._model, theme, self)
        self._panel = RowPanel(theme, self)
        self._notice = Notice(theme, self)
        self._pages = QStackedWidget(self)
        self._footer = ImportFooter(theme, self)
        self._summing = Summing(self._jobs, lambda: not self._model.is_busy, self)
        self._arrange(theme)
        self._connect()
        # The dialog is laid out around its file before thousands of rows come into it.
        self.turns.take(self._show_head, self._show_rows)
        self._unsubscribe = desk.plant.subscribe(self._on_plan_changed)
        self._table.list.setFocus()
        if desk.is_stale:
            self._compare()

    # -- build -------------------------------------------------------------------------------------

    def _arrange(self, theme: Theme) -> None:
        side = theme.px(_SIDE_PX)
        keys = PlainLabel(self, wrap=False)
        keys.dress(theme.font(12), theme.colours.text2)
        keys.setText(say("Space ticks a row · A all · N none"))
        chips = QHBoxLayout()
        chips.addWidget(self._chips)
        chips.addStretch(1)
        chips.addWidget(self._scope)
        chips.addWidget(keys)
        self._rows_page = QWidget(self)
        rows = QHBoxLayout(self._rows_page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(_GAP_PX))
        rows.addWidget(self._table, _TABLE_SHARE)
        rows.addWidget(self._panel, _PANEL_SHARE)
        self._pages.addWidget(self._rows_page)
        self._pages.addWidget(self._notice)
        body = QVBoxLayout()
        body.setContentsMargins(side, theme.px(16), side, theme.px(16))
        body.setSpacing(theme.px(12))
        body.addWidget(self._header)
        body.addWidget(self._questions)
        body.addLayout(chips)
        body.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self._footer)
        self._keys = keys

    def _connect(self) -> None:
        self._header.file_stepped.connect(self._on_file_stepped)
        self._header.columns_asked.connect(self._explaining.ask_columns)
        self._header.closed.connect(self.reject)
        self._questions.answered.connect(self._explaining.take_columns)
        self._questions.supplier_asked.connect(self._explaining.ask_supplier)
        self._explaining.explained.connect(self._compare)
        self._chips.chosen.connect(self._on_chip_chosen)
        self._scope.chosen.connect(self._on_scope_chosen)
        self._table.list.current_changed.connect(self._show_current)
        self._table.list.rows.link_chosen.connect(self._on_link_chosen)
        self._panel.link_chosen.connect(self._on_panel_link_chosen)
        self._model.ticks_changed.connect(self._show_ticked)
        self._model.effect_found.connect(self._on_effect_found)
        self._summing.found.connect(self._on_summed)
        self._summing.failed.connect(self._on_failed)
        self._footer.later.connect(self.reject)
        self._footer.rejected.connect(self._on_rejected)
        self._footer.accepted.connect(self._on_accepted)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_accepted)

    # -- what is shown -----------------------------------------------------------------------------

    def _show_file(self, current: RowKey | None = None) -> None:
        self._show_head()
        self._show_rows(current)

    def _show_head(self) -> None:
        review, file = self._review, self._review.file
        supplier = self._desk.plant.plan.find("suppliers", file.supplier) if file.supplier else None
        short = str((supplier or {}).get("short_name") or (supplier or {}).get("name") or "")
        count = len(review.preview.files)
        self._header.show_file(file, review.file_number, count, self._desk.came, short)
        self._questions.show_file(file)
        obstacle, calm = obstacle_of(file), is_calm_file(file)
        if obstacle or calm:
            self._notice.show_text(obstacle or calm_text(file), Tone.WARN if obstacle else Tone.OK)
        self._pages.setCurrentWidget(self._notice if obstacle or calm else self._rows_page)
        self._chips.setVisible(not obstacle and not calm)
        self._scope.show_file(file, review.scope)
        self._keys.setVisible(not obstacle and not calm and not self._scope.isVisibleTo(self))

    def _show_rows(self, current: RowKey | None = None) -> None:
        review = self._review
        self._chips.show_counts({chip: review.count(chip) for chip in Chip}, review.chip)
        self._model.show_again(self._desk.effects)
        self._table.list.show_row(current)
        self._show_ticked()

    @Slot()
    def _show_ticked(self) -> None:
        rows = self._review.ticked()
        ticked = len(rows)
        text = ticked_text(self._review.preview, rows)
        self._footer.show_ticked(text, ticked, can_accept=self._comparison is None)
        self._footer.offer_decision(self._review.is_open)
        self._footer.show_sentence(say(_UNDO_WORDS) if ticked else say("Nothing will change."), Tone.QUIET)
        self._summing.ask(self._desk.effects, rows)

    def _current_key(self) -> RowKey | None:
        index = self._table.list.currentIndex()
        return self._model.row(index).key if index.isValid() else None

    @Slot()
    def _show_current(self) -> None:
        """Show the current row in the panel, once the list has shown where it is."""
        self.turns.take(self._fill_panel)

    def _fill_panel(self) -> None:
        index = self._table.list.currentIndex()
        row = self._model.row(index) if index.isValid() else None
        effect = self._model.effect(row) if row else None
        self._panel.show_row(row, self._review.file, effect, self._desk.outlook)

    # -- long work ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_summed(self, afterwards: Afterwards) -> None:
        self._footer.show_sentence(afterwards.text, Tone(afterwards.tone))

    @Slot(object)
    def _compare(self, asked_for: Iterable[RowKey] = ()) -> None:
        """Compare the files with the plan once more in a worker thread; meanwhile nothing is accepted.

        Rows that the user asked for are not marked as changed since.
        """
        self._asked.update(asked_for)
        self._footer.accept_button.setEnabled(False)
        self._comparison = comparison = self._desk.comparison()
        job = self._jobs.start(lambda context: (comparison, comparison(context.report)))
        job.finished.connect(self._on_compared)
        job.failed.connect(self._on_compare_failed)

    @Slot(object)
    def _on_compared(self, result: tuple[Comparison, ImportPreview]) -> None:
        comparison, preview = result
        if comparison is not self._comparison:
            return
        self._comparison = None
        current = self._current_key()
        self._review.take(preview, self._asked)
        self._asked = set()
        self._show_file(current)

    @Slot(object)
    def _on_compare_failed(self, error: Exception) -> None:
        self._comparison = None
        self._on_failed(error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, JitdeskError):
            raise error
        self._footer.show_sentence(error.sentence(), Tone.WARN)

    def _on_plan_changed(self, change: PlanChanged) -> None:
        if change.origin is not self:
            self._compare()

    # -- what the user does ------------------------------------------------------------------------

    @Slot(int)
    def _on_file_stepped(self, step: int) -> None:
        self._review.show_file(self._review.file_number + step)
        self._show_file()

    @Slot(Chip)
    def _on_chip_chosen(self, chip: Chip) -> None:
        self._review.chip = chip
        self._show_rows()
        self._table.list.setFocus()

    @Slot(object)
    def _on_scope_chosen(self, scope: Scope) -> None:
        self._review.narrow(scope)
        self._show_rows()
        self._table.list.setFocus()

    @Slot(QModelIndex)
    def _on_effect_found(self, index: QModelIndex) -> None:
        if index == self._table.list.currentIndex():
            self._show_current()

    @Slot(str, object)
    def _on_link_chosen(self, name: str, row: RowKey) -> None:
        self._table.list.show_row(row)
        self._on_panel_link_chosen(name)

    @Slot(str)
    def _on_panel_link_chosen(self, name: str) -> None:
        row = self._model.row(self._table.list.currentIndex())
        if name == "show":
            self._panel.focus_row()
        elif name == "add":
            self._explaining.add_delivery(row)
        elif name == "part":
            self._explaining.ask_part(row)
        else:
            self._explaining.ask_delivery(row)

    @Slot()
    def _on_rejected(self) -> None:
        self.decision = Decision.REJECTED
        self.reject()

    @Slot()
    def _on_accepted(self) -> None:
        preview, rows = self._review.preview, self._review.ticked()
        if self._comparison or self._is_saving or not rows:
            return
        self._is_saving = True
        self._footer.accept_button.setEnabled(False)
        self._footer.show_sentence(say("Saving"), Tone.QUIET)
        self._steps.make(
            lambda: self._desk.edit(preview, rows),
            self._on_saved,
            self._on_refused,
            size=len(rows),
            origin=self,
        )

    def _on_saved(self, entry: JournalEntry) -> None:
        self._is_saving = False
        self.entry, self.decision = entry, Decision.ACCEPTED
        self.done(ImportDialog.DialogCode.Accepted)

    def _on_refused(self, error: JitdeskError) -> None:
        self._is_saving = False
        self._compare()
        self._footer.show_sentence(error.sentence(), Tone.WARN)

    def done(self, result: int) -> None:
        # What is being saved cannot be taken back by closing the dialog; undo can, in a moment.
        if self._is_left or self._is_saving:
            return
        self._is_left = True
        self._unsubscribe()
        self.turns.stop()
        self._summing.ask(self._desk.effects, ())
        self._model.rest()
        self._jobs.close()
        super().done(result)
