"""Which heading of a supplier's list feeds which field: a small form."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import later, say
from jitdesk.intake.habits import Layout
from jitdesk.scene.import_words import field_words
from jitdesk.services.confirming.patch import FilePreview
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_UNUSED = later("not used")
_DECIMALS = ((later("as the values say"), ""), ("1.5", "."), ("1,5", ","))
_DAY_ORDERS = (
    (later("as the values say"), None),
    (later("day.month.year"), True),
    (later("month/day/year"), False),
)


class ColumnsForm(QDialog):
    """Heading, first value and field of each column; each field is fed by one column at most."""

    def __init__(self, file: FilePreview, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        assert file.layout is not None
        self._theme = theme
        self._fields: list[QComboBox] = []
        self.setWindowTitle(say("Columns"))
        self.resize(theme.px(620), theme.px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._label(say("Which column is which?"), 17, 700))
        column.addWidget(
            self._label(say("{name}. The answer is remembered once you accept.", name=file.name), 12, 400)
        )
        column.addWidget(self._columns(file, file.layout), 1)
        self._decimal = _choice(say("Decimal mark"), _DECIMALS, file.layout.decimal)
        self._day_first = _choice(say("Order of dates"), _DAY_ORDERS, file.layout.day_first)
        habits = QFormLayout()
        habits.addRow(self._label(say("Numbers are written"), 13, 400), self._decimal)
        habits.addRow(self._label(say("Dates are written"), 13, 400), self._day_first)
        column.addLayout(habits)
        column.addWidget(self._buttons())

    def layout_chosen(self) -> Layout:
        """Return the layout as it is chosen."""
        fields = tuple(str(box.currentData()) for box in self._fields)
        return Layout(fields, self._decimal.currentData(), self._day_first.currentData())

    def field_box(self, column: int) -> QComboBox:
        """Return the box of a column, from 0 on."""
        return self._fields[column]

    def _label(self, text: str, px: int, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        label.setText(text)
        return label

    def _columns(self, file: FilePreview, layout: Layout) -> QScrollArea:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(1, 1)
        for place, words in enumerate((say("Heading"), say("First value"), say("Is the"))):
            grid.addWidget(self._label(words, 12, 600), 0, place)
        choices = [(say(_UNUSED), ""), *((words, field) for field, words in field_words(layout).items())]
        for number, (heading, field) in enumerate(zip(file.header, layout.fields, strict=True)):
            first = next((row[number] for row in file.sample if row[number]), "")
            box = _choice(say("Field of column {heading}", heading=heading), choices, field)
            box.currentIndexChanged.connect(self._on_field_chosen)
            self._fields.append(box)
            for place, text in enumerate((heading or say("column {number}", number=number + 1), first)):
                grid.addWidget(self._label(text, 13, 600 if not place else 400), number + 1, place)
            grid.addWidget(box, number + 1, 2)
        grid.setRowStretch(len(file.header) + 1, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        for ground in (inner, scroll.viewport()):
            ground.setAutoFillBackground(False)
        return scroll

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        read = CommandButton(self._theme, say("Read again"), kind="filled", place="footer")
        read.setDefault(True)
        box.addButton(read, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = CommandButton(self._theme, say("Cancel"), place="footer")
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_field_chosen(self) -> None:
        """Free a field that another column fed so far."""
        chosen = self.sender()
        for box in self._fields:
            if box is not chosen and box.currentData() and box.currentData() == chosen.currentData():  # type: ignore[attr-defined]
                box.setCurrentIndex(0)


def _choice(
    name: str, choices: "tuple[tuple[str, object], ...] | list[tuple[str, str]]", chosen: object
) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    # A wheel that was meant to scroll must not change a column.
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(next((i for i, (_, value) in enumerate(choices) if value == chosen), 0))
    return box
