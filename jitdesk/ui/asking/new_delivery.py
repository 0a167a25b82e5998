"""A new delivery: who brings it when and where, and its parts, typed or pasted a row each."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.errors import BadInput, JitdeskError
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.wording import clock_text
from jitdesk.scene.proposed_delivery import ProposedDelivery
from jitdesk.scene.typed_time import time_typed
from jitdesk.services.typed_table import TypedRows, TypedTable
from jitdesk.ui.asking.ask_popover import Field, edit_of, label_of
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.grid import Grid
from jitdesk.ui.theme import Theme

_PARTS = TypedTable("", TypedTable.of("delivery_lines", ("part", "quantity", "line", "order")).columns, ())
_WIDTH_PX, _GRID_PX = 520, 200


class NewDeliveryDialog(QDialog):
    """Asks for all of it at once; Enter in a field, or Ctrl+Enter anywhere, makes it.

    Parameters
    ----------
    plan : Plan
        Whose suppliers, parts and doors are offered.
    now : callable
        The plant's clock.
    make : callable
        Gets columns of ``deliveries`` and of ``delivery_lines``; the form shows a `JitdeskError` that it
        raises, and stays.
    """

    def __init__(
        self,
        proposed: ProposedDelivery,
        plan: Plan,
        now: Callable[[], int],
        make: Callable[[dict[str, Value], list[Row]], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("New delivery"))
        self._plan, self._now, self._make, self._theme = plan, now, make, theme
        self.number = self._field(say("Number"), "", say("the next free one"))
        self.supplier = self._field(
            say("Supplier"), proposed.supplier, say("short or full name"), _supplier_words(plan)
        )
        when = clock_text(proposed.start, now(), plan.zone)
        self.time = self._field(say("Time"), when, say("1350, wed 0700"))
        doors = tuple(plan["doors"]["door"].tolist())
        self.door = self._field(say("Door"), proposed.door, "A2", doors)
        hint = say("Type here, or copy cells in a spreadsheet and press Ctrl+V.")
        self.parts = Grid(_PARTS, plan.zone, theme, name=say("Parts"), hint=hint)
        self.parts.offer("part", tuple(plan["parts"]["part"].tolist()))
        self.parts.show_rows(TypedRows(tuple(proposed.parts)))
        self._said = PlainLabel(self)
        self._said.dress(theme.font(12), theme.colours.warn)
        self._said.hide()
        self._button = QPushButton(say("Make"), self)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)

    def _field(self, label: str, text: str, hint: str, words: tuple[str, ...] = ()) -> QLineEdit:
        return edit_of(Field(label, text, hint, words), self._theme, self)

    def _lay_out(self) -> None:
        px = self._theme.px
        form = QFormLayout()
        form.setSpacing(px(8))
        for edit in (self.number, self.supplier, self.time, self.door):
            form.addRow(label_of(edit, self._theme), edit)
        make, cancel = self._button, QPushButton(say("Cancel"), self)
        make.setProperty("kind", "filled")
        make.setDefault(True)
        make.clicked.connect(self.accept)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        footer = QHBoxLayout()
        footer.addStretch()
        footer.addWidget(cancel)
        footer.addWidget(make)
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(px, (20, 16, 20, 16)))
        column.setSpacing(px(8))
        column.addLayout(form)
        parts = PlainLabel(self, wrap=False)
        parts.dress(self._theme.font(12), self._theme.colours.text2)
        parts.setText(say("Parts"))
        column.addWidget(parts)
        column.addWidget(self.parts, 1)
        column.addWidget(self._said)
        column.addLayout(footer)
        in_order = (self.number, self.supplier, self.time, self.door, self.parts.view, cancel, make)
        for one, next_one in pairwise(in_order):
            QWidget.setTabOrder(one, next_one)
        self.parts.setMinimumHeight(px(_GRID_PX))
        self.setMinimumWidth(px(_WIDTH_PX))

    @property
    def said(self) -> str:
        """What is wrong with what was typed; "" before it was tried."""
        return self._said.text()

    @Slot()
    def accept(self) -> None:
        """Make the delivery; what cannot be used is said, and nothing is made."""
        self._button.setFocus()  # a cell that is being typed into is taken too
        try:
            self._make(self._delivery(), self._carried())
        except JitdeskError as error:
            self._said.setText(error.sentence())
            self._said.show()
            return
        super().accept()

    def _delivery(self) -> dict[str, Value]:
        when, now = self.time.text().strip(), self._now()
        return {
            "delivery": self.number.text().strip(),
            "supplier": supplier_called(self._plan, self.supplier.text().strip()),
            "slot_start": time_typed(when, now, now, self._plan.zone) if when else None,
            "door": self.door.text().strip(),
        }

    def _carried(self) -> list[Row]:
        if not self.parts.is_clean:
            self.parts.show_first_need()
            needs = self.parts.meaning.needs
            raise BadInput(say("The parts are not complete"), "", needs[min(needs)])
        return self.parts.rows


def _supplier_words(plan: Plan) -> tuple[str, ...]:
    suppliers = plan["suppliers"]
    names = [*suppliers["short_name"].tolist(), *suppliers["name"].tolist()]
    return tuple(dict.fromkeys(name for name in names if name))


def supplier_called(plan: Plan, text: str) -> str:
    """Return the key of the supplier that a typed key, short name or name means.

    Raises
    ------
    BadInput
        If no supplier, or more than one, is called that.
    """
    if not text or plan.find("suppliers", text) is not None:
        return text
    wanted = text.casefold()
    called = [
        str(row["supplier"])
        for row in plan["suppliers"].rows()
        if wanted in (str(row["short_name"]).casefold(), str(row["name"]).casefold())
    ]
    if len(called) != 1:
        known = say('No supplier is called "{text}"', text=text)
        if called:
            known = say('{n} suppliers are called "{text}"', n=len(called), text=text)
        raise BadInput(say("Which supplier?"), known, say("Choose one of the list, or its number."))
    return called[0]
