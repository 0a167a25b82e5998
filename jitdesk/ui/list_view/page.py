"""The list in place of the bands: filter, table, copy and export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import say
from jitdesk.domain.wording import count_text
from jitdesk.scene.delivery_list import DeliveryList, Ints, ListColumn
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.list_view.cell_painter import CellPainter
from jitdesk.ui.list_view.delivery_model import DeliveryModel
from jitdesk.ui.theme import Theme

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

# Of the columns whose width the plant's names decide; what does not fit has its tool tip.
_NAMES_PX = {
    ListColumn.DELIVERY: 84,
    ListColumn.DOOR: 52,
    ListColumn.SUPPLIER: 132,
    ListColumn.PARTS: 84,
    ListColumn.LINE_STOP: 96,
}
_ROW_PX, _EDGE_PX, _FILTER_PX = 28, 16, 360
_REST_MS = 60  # between the last key and the rows that it leaves
_LONGEST = 300


class ListPage(QWidget):
    """All deliveries, one row each; the selected one is that of the bands.

    Parameters
    ----------
    window : Window
        Whose plant, selection and words it shares.

    Attributes
    ----------
    table : QTableView
        In which single letters work as in the bands.
    """

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._title, self._count = PlainLabel(wrap=False), PlainLabel(wrap=False)
        self._filter = QLineEdit(self)
        self._export = QPushButton(say("Export…"), self)
        self._back = QPushButton(say("Back to the bands"), self)
        self.table = QTableView(self)
        self._model = DeliveryModel(self)
        self._painter = CellPainter(window.appearance.theme)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._lay_out()
        self._set_up_table()
        self._connect()
        self.set_theme(window.appearance.theme)

    def _lay_out(self) -> None:
        self._title.setText(say("All deliveries"))
        self._filter.setPlaceholderText(say("Part, supplier, delivery, plate, door, order or status"))
        self._filter.setAccessibleName(say("Show only deliveries with these words"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaxLength(_LONGEST)
        self._head = QHBoxLayout()
        for part in (self._title, self._filter, self._count):
            self._head.addWidget(part)
        self._head.addStretch()
        self._head.addWidget(self._export)
        self._head.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.table, 1)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setAccessibleName(say("All deliveries"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setItemDelegate(self._painter)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSortIndicator(ListColumn.SLOT, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.installEventFilter(self)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._rest.start)
        self._rest.timeout.connect(self.show_plan)
        self._export.clicked.connect(lambda: self._window.commands.run("export_list"))
        self._back.clicked.connect(lambda: self._window.commands.run("list"))
        self.table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._model.modelReset.connect(self._select_shared)
        self._window.commands.search.ready.connect(self.show_plan)
        self._window.showing.changed.connect(self.show_plan)
        self._window.bands.delivery_selected.connect(self._select_shared)
        self._window.appearance.changed.connect(self.set_theme)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._painter.set_theme(theme)
        self._head.setContentsMargins(theme.px(_EDGE_PX), theme.px(8), theme.px(_EDGE_PX), theme.px(8))
        self._head.setSpacing(theme.px(12))
        self._title.dress(theme.font(15, 600), theme.colours.text)
        self._count.dress(theme.font(12), theme.colours.text2)
        self._filter.setFixedWidth(theme.px(_FILTER_PX))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        for column in ListColumn:
            self.table.setColumnWidth(
                column, self._painter.column_px(column, theme.px(_NAMES_PX.get(column, 0)))
            )

    # -- what is shown ----------------------------------------------------------------------------

    @Slot()
    def show_plan(self) -> None:
        """Show the deliveries as the plan is now, those that have the typed words."""
        if not self.isVisible():
            return
        shown, text = DeliveryList(self._window.showing.outlook), self._filter.text()
        finder = self._window.commands.search.finder if text.strip() else None
        kept = np.ones(len(shown), bool) if finder is None else finder.deliveries(shown.outlook.plan, text)
        bar = self.table.verticalScrollBar()
        at = bar.value()
        self._model.show_list(shown, kept)
        bar.setValue(at)
        self._count.setText(
            say(
                "{shown} of {all} deliveries",
                shown=count_text(len(self._model.rows)),
                all=count_text(len(shown)),
            )
        )

    def open(self) -> None:
        """Show the plan with the selected delivery in view, or with the next one to come.

        The cells are painted in a turn of their own.
        """
        self.table.viewport().setUpdatesEnabled(False)
        self._window.turns.paint(self._show_cells)
        self.show_plan()
        current = self.table.currentIndex()
        if current.isValid():
            self.table.scrollTo(current, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_cells(self) -> None:
        self.table.viewport().setUpdatesEnabled(True)

    # -- the shared selection ---------------------------------------------------------------------

    @Slot()
    def _select_shared(self) -> None:
        """Select the row of the delivery that is selected in the bands.

        Where none is, the keyboard begins at the next one to come, which is not selected by that.
        """
        position, selection = self._model.position(self._window.selected), self.table.selectionModel()
        if not self.isVisible():
            return
        if position < 0:
            coming = self._model.index(self._model.next_position(), 0)
            selection.setCurrentIndex(coming, QItemSelectionModel.SelectionFlag.NoUpdate)
            return
        first = self._model.index(position, 0)
        if selection.currentIndex().row() == position and selection.isRowSelected(position):
            return
        row = QItemSelection(first, self._model.index(position, len(ListColumn) - 1))
        selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        number = self._model.number(current.row()) if current.isValid() else ""
        is_selected = self.table.selectionModel().isRowSelected(current.row())
        if number and is_selected and number != self._window.selected:
            self._window.select(number)

    # -- to others --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._window.commands.run("list")
            return True
        return super().eventFilter(watched, event)

    @property
    def rows(self) -> Ints:
        """The deliveries that are shown as rows of the plan, in the order in which they are."""
        return self._model.rows

    @property
    def selected_rows(self) -> list[int]:
        """Those of them that are selected."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [int(self._model.rows[position]) for position in chosen]
