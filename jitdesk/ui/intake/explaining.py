"""What somebody explains of a file: its columns, whose it is, which part or delivery a row means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.intake.habits import Layout
from jitdesk.scene.import_choices import PickQuestion, delivery_question, part_question, supplier_question
from jitdesk.services.confirming.patch import PreviewRow, RowKey
from jitdesk.ui.intake.columns_form import ColumnsForm
from jitdesk.ui.intake.desk import ImportDesk
from jitdesk.ui.intake.pick import Picker
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.scene.import_review import ImportReview


class Explaining(QObject):
    """Asks over the dialog, and tells the desk what was answered.

    Signals
    -------
    explained(object)
        These rows, a list of `RowKey`, mean something else now: compare again.
    """

    explained = Signal(object)

    def __init__(self, desk: ImportDesk, review: ImportReview, theme: Theme, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._desk, self._review, self._theme, self._dialog = desk, review, theme, dialog

    @Slot()
    def ask_columns(self) -> None:
        """Ask what the columns of the file are."""
        form = ColumnsForm(self._review.file, self._theme, self._dialog)
        if form.exec():
            self.take_columns(form.layout_chosen())

    @Slot(object)
    def take_columns(self, layout: Layout) -> None:
        """Read the file by these columns."""
        self._desk.choose_columns(self._review.file.name, layout)
        self._tell_all()

    @Slot()
    def ask_supplier(self) -> None:
        """Ask whose the file is."""
        supplier = self._picked(supplier_question(self._desk.plant.plan, self._review.file))
        if supplier:
            self._desk.say_supplier(self._review.file.name, supplier)
            self._tell_all()

    @Slot(str, object)
    def help(self, name: str, row: PreviewRow) -> None:
        """Do one of the things that can be done about a row: ``part``, ``pick`` or ``add``."""
        helps = {"part": self.ask_part, "pick": self.ask_delivery, "add": self.add_delivery}
        helps[name](row)

    def ask_delivery(self, row: PreviewRow) -> None:
        """Ask which delivery a row means."""
        delivery = self._picked(delivery_question(self._desk.plant.plan, row, self._desk.plant.now()))
        if delivery:
            self._pick(row.key, delivery)

    def add_delivery(self, row: PreviewRow) -> None:
        """Let a row be a delivery that the plan does not have yet."""
        self._pick(row.key, "")

    def ask_part(self, row: PreviewRow) -> None:
        """Ask for the part, once for all rows of the file that call it alike."""
        part = self._picked(part_question(self._desk.plant.plan, row))
        if part:
            alike = [other.key for other in self._review.file.rows if other.calls_part_like(row)]
            self._desk.pick_part(alike, part)
            self.explained.emit(alike)

    def _pick(self, row: RowKey, delivery: str) -> None:
        self._desk.pick(row, delivery)
        self.explained.emit([row])

    def _tell_all(self) -> None:
        self.explained.emit([row.key for row in self._review.file.rows])

    def _picked(self, question: PickQuestion) -> str:
        picker = Picker(question, self._theme, self._dialog)
        return picker.chosen if picker.exec() else ""
