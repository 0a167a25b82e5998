"""The grid with the line below it: what the current cell needs, what is asked, what was left out."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jitdesk.domain.columns import Row
from jitdesk.domain.language import counted, say
from jitdesk.services.typed_meaning import TypedMeaning
from jitdesk.services.typed_table import TypedRows, TypedTable
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.grid.model import GridModel
from jitdesk.ui.grid.view import GridView
from jitdesk.ui.theme import Theme

_LINE_PX = 36


class Grid(QWidget):
    """A table to type and paste into.

    Parameters
    ----------
    table : TypedTable
        Its columns; `TypedTable.of` gives those of a plant's table.
    zone : ZoneInfo
        Of times without an offset.
    name : str
        What is typed here, for readers of the screen.
    hint : str
        What stands in the empty grid.

    Attributes
    ----------
    view, model
        The cells, and what is behind them.

    Signals
    -------
    changed
        Something else stands in the cells; what it means follows with `settled`.
    settled
        All cells have been looked through: `rows` and `is_clean` hold.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, table: TypedTable, zone: ZoneInfo, theme: Theme, *, name: str, hint: str = "") -> None:
        super().__init__()
        self.model = GridModel(table, zone, self)
        self.view = GridView(self.model, theme, hint, self)
        self.view.setAccessibleName(name)
        self._said = PlainLabel(self)
        self._remark = ""
        self._choices = (QPushButton(self), QPushButton(self))
        self._go = QPushButton(say("Show"), self)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_line()

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self._said, 1)
        for button in (*self._choices, self._go):
            button.setAutoDefault(False)
            self._line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addLayout(self._line)

    def _connect(self) -> None:
        self.model.changed.connect(self._on_changed)
        self.model.looked_through.connect(self._on_looked_through)
        self.view.said.connect(self._on_said)
        self.view.selectionModel().currentChanged.connect(self._show_line)
        self._go.clicked.connect(self.show_first_need)
        for at, button in enumerate(self._choices):
            button.clicked.connect(lambda _=False, at=at: self._answer(at))

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self.view.set_theme(theme)
        self._said.dress(theme.font(12), theme.colours.text)
        self._said.setMinimumHeight(theme.px(_LINE_PX))
        self._line.setSpacing(theme.px(8))

    # -- what stands here ---------------------------------------------------------------------------

    @property
    def typed(self) -> TypedRows:
        """The texts."""
        return self.model.typed

    @property
    def meaning(self) -> TypedMeaning:
        """What the texts mean, looked up to the last cell."""
        self.model.settle()
        return self.model.meaning

    @property
    def rows(self) -> list[Row]:
        """The values of the rows in which every cell is good."""
        return self.meaning.rows

    @property
    def is_clean(self) -> bool:
        """Whether no cell needs anything."""
        return not self.meaning.needs

    def show_rows(self, typed: TypedRows) -> None:
        """Show rows as the start, before which there is no step back."""
        self.model.show_rows(typed)

    def offer(self, column: str, words: Sequence[str]) -> None:
        """Offer words to whoever types into a column; others can be typed as well."""
        self.model.offered[column] = words

    @Slot()
    def show_first_need(self) -> None:
        """Go to the first cell that needs something."""
        if needs := self.meaning.needs:
            self.view.show_cell(self.model.index(*min(needs)))

    # -- the line below -----------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        self._remark = ""
        self.changed.emit()

    @Slot()
    def _on_looked_through(self) -> None:
        self.view.fit_columns()
        self._show_line()
        self.settled.emit()

    @Slot(str)
    def _on_said(self, remark: str) -> None:
        self._remark = remark
        self._show_line()

    def _answer(self, at: int) -> None:
        question = self.model.meaning.question
        if question is not None:
            self.model.answer(question.column, question.readings[at][1])

    @Slot()
    def _show_line(self) -> None:
        question, needs = self.model.meaning.question, self.model.meaning.needs
        words = [reading for reading, _ in question.readings] if question else ["", ""]
        for button, text in zip(self._choices, words, strict=True):
            button.setText(text)
            button.setVisible(bool(text))
        current = self.view.currentIndex()
        own = self.model.need(current) if current.isValid() else ""
        self._go.setVisible(bool(needs) and not own and question is None)
        self._said.setText(self._sentence(own))

    def _sentence(self, own: str) -> str:
        question, needs = self.model.meaning.question, self.model.meaning.needs
        if question is not None:
            return say(
                'What does "{text}" under {heading} mean?', text=question.text, heading=say(question.heading)
            )
        if own:
            return say("Row {row}: {need}", row=self.view.currentIndex().row() + 1, need=own)
        if self._remark:
            return self._remark
        if needs:
            return counted("{n} cell needs something.", "{n} cells need something.", len(needs))
        return _counted_rows(self.model.meaning.values)


def _counted_rows(values: Sequence[Row | None]) -> str:
    count = sum(row is not None for row in values)
    return counted("{n} row", "{n} rows", count) if count else ""
