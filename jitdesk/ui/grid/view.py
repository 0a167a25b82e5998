"""The view of a grid: the keys of a spreadsheet, the same by its context menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import Kind
from jitdesk.services.list_files import tab_separated
from jitdesk.services.pasted_cells import Pasted
from jitdesk.services.typed_table import TypedRows
from jitdesk.ui.grid.cell_delegate import CellDelegate
from jitdesk.ui.grid.model import GridModel
from jitdesk.ui.theme import Theme

_ROW_PX, _NUMBERS_PX, _LEAST_PX, _EDGE_PX = 30, 40, 84, 28
_WIDEST_PX, _AT_ONCE = 280, 500
_WIDTHS = {Kind.TEXT: 112, Kind.INSTANT: 148, Kind.BREAKS: 172, Kind.DATE: 104}


class GridView(QTableView):
    """Cells that are typed over, copied, pasted, emptied, and brought back.

    Signals
    -------
    said(str)
        What a paste left out, or why it could not be.
    """

    said = Signal(str)

    def __init__(self, model: GridModel, theme: Theme, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = model
        self._hint = hint
        self._theme = theme
        self._delegate = CellDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Rows of one height: their places are multiplied out, not added up.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        # Else headings ask for each of thousands of cells below them whether it is selected.
        headings = self.horizontalHeader()
        headings.setResizeContentsPrecision(0)  # as wide as what is seen asks for
        headings.setSelectionModel(QItemSelectionModel(model, headings))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_actions()
        self.set_theme(theme)

    def _add_actions(self) -> None:
        steps = self._grid.steps
        undo, redo = steps.createUndoAction(self, say("Undo")), steps.createRedoAction(self, say("Redo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self.addActions([undo, redo])
        for text, key, act in (
            (say("Copy"), "Ctrl+C", self.copy),
            (say("Paste"), "Ctrl+V", self.paste),
            (say("Empty the cells"), "Del", self.clear),
            (say("Remove the rows"), "Ctrl+Del", self.remove_rows),
        ):
            self.addAction(self._made(text, key, act))

    def _made(self, text: str, key: str, act: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(act)
        return action

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        self.verticalHeader().setFixedWidth(theme.px(_NUMBERS_PX))
        headings = self.horizontalHeader().fontMetrics()
        for at, typed in enumerate(self._grid.table.columns):
            words = headings.horizontalAdvance(say(typed.heading)) + theme.px(_EDGE_PX)
            self.setColumnWidth(at, max(words, theme.px(_WIDTHS.get(typed.column.kind, _LEAST_PX))))
        self.viewport().update()

    def fit_columns(self) -> None:
        """Widen columns to what is seen in them; none gets narrower, so that nothing jumps."""
        widest = self._theme.px(_WIDEST_PX)
        for at in range(self._grid.columnCount()):
            needed = min(self.sizeHintForColumn(at) + self._theme.px(_EDGE_PX), widest)
            if needed > self.columnWidth(at):
                self.setColumnWidth(at, needed)

    # -- keys ---------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Before a window takes Ctrl+Z or Ctrl+V for itself: here they are the cells'.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._of(event)
        if action is not None:
            action.trigger()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            # Of a cell that is being typed into, Enter comes here too.
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Tab goes from cell to cell, and out of the grid from the row that nobody has typed into yet.
        if forward and self.currentIndex().row() == len(self._grid.typed.rows):
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def _of(self, event: QKeyEvent) -> QAction | None:
        pressed = QKeySequence(event.keyCombination())
        return next((action for action in self.actions() if pressed in action.shortcuts()), None)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:  # Enter: on to the cell below
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    # -- what they do -------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as spreadsheets take them."""
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        texts = [[self._grid.text(self._grid.index(row, at)) for at in columns] for row in rows]
        QGuiApplication.clipboard().setText(tab_separated(texts))

    def paste(self) -> None:
        """Paste what was copied from the current cell on, and select it."""
        before = self._grid.typed
        try:
            found = self._grid.pasted(QGuiApplication.clipboard().text(), self.currentIndex())
        except BadInput as error:
            self.said.emit(error.sentence())
            return
        if found.bottom - found.top < _AT_ONCE:
            self._take(found, before)
        else:  # thousands of rows are shown, and then selected, each in a turn of the event loop
            QTimer.singleShot(0, self, lambda: self._take(found, before))

    def _take(self, found: Pasted, before: TypedRows) -> None:
        if self._grid.typed is not before:
            self.paste()  # something was typed meanwhile
            return
        self._grid.make(say("Paste"), found.typed)
        self.said.emit(found.remark)
        if found.bottom - found.top < _AT_ONCE:
            self._select(found)
        else:
            QTimer.singleShot(0, self, lambda: self._select(found))

    def _select(self, found: Pasted) -> None:
        first, last = (
            self._grid.index(*cell) for cell in ((found.top, found.left), (found.bottom, found.right))
        )
        self.setCurrentIndex(first)
        self.selectionModel().select(
            QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def clear(self) -> None:
        """Empty the selected cells."""
        self._grid.clear(self.selectedIndexes())

    def remove_rows(self) -> None:
        """Take away the rows of the selected cells."""
        self._grid.remove({index.row() for index in self.selectedIndexes()})

    def show_cell(self, index: QModelIndex) -> None:
        """Go to a cell."""
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._grid.typed.rows and self._hint:
            self._paint_hint()

    def _paint_hint(self) -> None:
        """Say in the empty space what can be done here."""
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.colours.text2)
        edge = self._theme.px(_EDGE_PX)
        place = self.viewport().rect().adjusted(edge, self._theme.px(2 * _ROW_PX), -edge, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._hint)
        painter.end()
