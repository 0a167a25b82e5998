"""What a test sees of an import dialog, and the list that most of them open."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from jitdesk.services.confirming.patch import PreviewRow
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.intake import ImportDialog
from jitdesk.ui.intake.footer import ImportFooter
from jitdesk.ui.intake.row_list import RowList
from jitdesk.ui.intake.row_model import RowModel
from tests.ui.intake.conftest import MORNING

FILE = ("Nordlicht.csv", MORNING)
CTRL = Qt.KeyboardModifier.ControlModifier


def row_list(dialog: ImportDialog) -> RowList:
    """Return the list of rows."""
    return dialog.findChild(RowList)


def deliveries_of(dialog: ImportDialog) -> list[str]:
    """Return the deliveries of the rows that are shown, from above."""
    model = model_of(dialog)
    return [model.row(model.index(n)).delivery for n in range(model.rowCount())]


def model_of(dialog: ImportDialog) -> RowModel:
    """Return the model of the rows."""
    model = row_list(dialog).model()
    assert isinstance(model, RowModel)
    return model


def footer_of(dialog: ImportDialog) -> ImportFooter:
    """Return the foot with the buttons."""
    return dialog.findChild(ImportFooter)


def words_of(widget: QWidget) -> str:
    """Return all words of a widget's labels."""
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def place_of(dialog: ImportDialog, number: int) -> QRect:
    """Return where a row stands in the list."""
    return row_list(dialog).visualRect(model_of(dialog).index(number))


def row_of(dialog: ImportDialog, number: int) -> PreviewRow:
    """Return a row that is shown."""
    return model_of(dialog).row(model_of(dialog).index(number))


def estimates_of(plant: OpenPlant) -> set[tuple[object, object]]:
    """Return the deliveries that are promised, each with its times (UTC seconds)."""
    return {(row["delivery"], row["at"]) for row in plant.plan.estimates.rows()}
