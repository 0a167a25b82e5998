"""The rows of a file, and beside them the current one in full."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jitdesk.scene.import_review import ImportReview
from jitdesk.services.confirming.patch import RowKey
from jitdesk.ui.intake.desk import ImportDesk
from jitdesk.ui.intake.helps import SHOW
from jitdesk.ui.intake.row_list import RowTable
from jitdesk.ui.intake.row_model import RowModel
from jitdesk.ui.intake.row_panel import RowPanel
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.turns import Turns

_TABLE_SHARE, _PANEL_SHARE, _GAP_PX = 68, 32, 16


class RowsPage(QWidget):
    """Shows the rows of a review, and tells what is to be done about one.

    Signals
    -------
    help_chosen(str, PreviewRow)
        What is to be done about a row, see `helps.Help`.
    """

    help_chosen = Signal(str, object)

    def __init__(
        self,
        model: RowModel,
        review: ImportReview,
        desk: ImportDesk,
        turns: Turns,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._model, self._review, self._desk, self._turns = model, review, desk, turns
        self._table = RowTable(model, theme, self)
        self._panel = RowPanel(theme, self)
        rows = QHBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(_GAP_PX))
        rows.addWidget(self._table, _TABLE_SHARE)
        rows.addWidget(self._panel, _PANEL_SHARE)
        self._list = self._table.list
        self.setFocusProxy(self._list)
        self._list.current_changed.connect(self._show_current)
        self._list.rows.link_chosen.connect(self._on_link_chosen)
        self._panel.link_chosen.connect(self._on_help_chosen)
        model.effect_found.connect(self._on_effect_found)

    @property
    def current_key(self) -> RowKey | None:
        """The current row, None where there is none."""
        index = self._list.currentIndex()
        return self._model.row(index).key if index.isValid() else None

    def show_row(self, key: RowKey | None) -> None:
        """Make a row current, the first one where it is not shown."""
        self._list.show_row(key)

    @Slot()
    def _show_current(self) -> None:
        """Show the current row in the panel, once the list has shown where it is."""
        self._turns.take(self._fill_panel)

    def _fill_panel(self) -> None:
        index = self._list.currentIndex()
        row = self._model.row(index) if index.isValid() else None
        effect = self._model.effect(row) if row else None
        self._panel.show_row(row, self._review.file, effect, self._desk.outlook)

    @Slot(QModelIndex)
    def _on_effect_found(self, index: QModelIndex) -> None:
        if index == self._list.currentIndex():
            self._show_current()

    @Slot(str, object)
    def _on_link_chosen(self, name: str, row: RowKey) -> None:
        self._list.show_row(row)
        self._on_help_chosen(name)

    @Slot(str)
    def _on_help_chosen(self, name: str) -> None:
        if name == SHOW:
            self._panel.focus_row()
        else:
            self.help_chosen.emit(name, self._model.row(self._list.currentIndex()))
