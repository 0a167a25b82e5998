"""Suppliers' files, checked row by row before anything changes: old against new, and what follows."""

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import Slot
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
from jitdesk.ui.intake.comparing import Comparing
from jitdesk.ui.intake.desk import ImportDesk
from jitdesk.ui.intake.explaining import Explaining
from jitdesk.ui.intake.footer import ImportFooter
from jitdesk.ui.intake.header import ImportHeader
from jitdesk.ui.intake.notice import Notice
from jitdesk.ui.intake.questions import Questions
from jitdesk.ui.intake.row_model import RowModel
from jitdesk.ui.intake.rows_page import RowsPage
from jitdesk.ui.intake.scope_box import ScopeBox
from jitdesk.ui.intake.sheet import Sheet
from jitdesk.ui.intake.summing import Summing
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Jobs
from jitdesk.ui.work.steps import Steps
from jitdesk.ui.work.turns import Turns

_WIDTH_PX, _HEIGHT_PX, _SIDE_PX = 1300, 860, 24
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
        self._comparing = Comparing(desk, self._jobs, self)
        self._steps = steps
        self._is_saving = self._is_left = False
        self.setWindowTitle(title_of(preview))
        self._model = RowModel(self._review, desk.effects, self._jobs, self)
        self._header = ImportHeader(title_of(preview), theme, self)
        self._questions = Questions(theme, self)
        self._chips = Chips(theme, self)
        self._scope = ScopeBox(theme, self)
        self._rows_page = RowsPage(self._model, self._review, desk, self.turns, theme, self)
        self._notice = Notice(theme, self)
        self._pages = QStackedWidget(self)
        self._footer = ImportFooter(theme, self)
        self._summing = Summing(self._jobs, lambda: not self._model.is_busy, self)
        self._arrange(theme)
        self._connect()
        # The dialog is laid out around its file before thousands of rows come into it.
        self.turns.take(self._show_head, self._show_rows)
        self._unsubscribe = desk.plant.subscribe(self._on_plan_changed)
        self._rows_page.setFocus()
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
        self._rows_page.help_chosen.connect(self._explaining.help)
        self._comparing.compared.connect(self._on_compared)
        self._comparing.failed.connect(self._on_failed)
        self._model.ticks_changed.connect(self._show_ticked)
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
        self._rows_page.show_row(current)
        self._show_ticked()

    @Slot()
    def _show_ticked(self) -> None:
        rows = self._review.ticked()
        ticked = len(rows)
        text = ticked_text(self._review.preview, rows)
        self._footer.show_ticked(text, ticked, can_accept=not self._comparing.is_busy)
        self._footer.offer_decision(self._review.is_open)
        self._footer.show_sentence(say(_UNDO_WORDS) if ticked else say("Nothing will change."), Tone.QUIET)
        self._summing.ask(self._desk.effects, rows)

    # -- long work ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_summed(self, afterwards: Afterwards) -> None:
        self._footer.show_sentence(afterwards.text, Tone(afterwards.tone))

    @Slot(object)
    def _compare(self, asked_for: Iterable[RowKey] = ()) -> None:
        """Compare the files with the plan once more; meanwhile nothing is accepted.

        Rows that the user asked for are not marked as changed since.
        """
        self._footer.accept_button.setEnabled(False)
        self._comparing.begin(asked_for)

    @Slot(object, object)
    def _on_compared(self, preview: ImportPreview, asked: set[RowKey]) -> None:
        current = self._rows_page.current_key
        self._review.take(preview, asked)
        self._show_file(current)
        if asked:
            # What was answered is gone, and the keyboard with it.
            self._rows_page.setFocus()

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
        self._rows_page.setFocus()

    @Slot(object)
    def _on_scope_chosen(self, scope: Scope) -> None:
        self._review.narrow(scope)
        self._show_rows()
        self._rows_page.setFocus()

    @Slot()
    def _on_rejected(self) -> None:
        self.decision = Decision.REJECTED
        self.reject()

    @Slot()
    def _on_accepted(self) -> None:
        preview, rows = self._review.preview, self._review.ticked()
        if self._comparing.is_busy or self._is_saving or not rows:
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
