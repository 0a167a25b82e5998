"""The print dialog of the receiving sheets: which doors, how they look, to paper or to a PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import counted, later, say
from jitdesk.scene.sheet import A4, A5, LETTER, DoorSheet, Paper, laid_out, sheet_words
from jitdesk.ui.asking.places import ask_pdf
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.personal import PAPER, personal
from jitdesk.ui.printing.output import print_sheets, printer_names, write_pdf
from jitdesk.ui.printing.page_view import PageView
from jitdesk.ui.printing.ruler import FontRuler
from jitdesk.ui.theme import Theme

_PAPERS = (A4, A5, LETTER)
_ROW_PX = 30
_PRINTER_LETTERS = 20
_NO_PRINTER = later("No printer is set up on this computer. Save the sheets as a PDF and print it elsewhere.")
_UP_TO_DATE = later("Nothing has changed since the last print. Tick a door to print it again.")


@dataclass(frozen=True, slots=True)
class Outlets:
    """Where sheets can go.

    Parameters
    ----------
    printers : callable
        Returns the printers' names, the preferred one first.
    print_sheets : callable
        Prints sheets on a printer of that name and on a paper; raises `JitdeskError` when it cannot.
    write_pdf : callable
        Writes sheets to a path and on a paper; raises `JitdeskError` when it cannot.
    choose_pdf : callable
        Asks for the path of a PDF, given a suggested name; None when the user thinks better of it.
    """

    printers: Callable[[], Sequence[str]] = printer_names
    print_sheets: Callable[[Sequence[DoorSheet], str, Paper], int] = print_sheets
    write_pdf: Callable[[Sequence[DoorSheet], Path, Paper], int] = write_pdf
    choose_pdf: Callable[[QWidget, str], Path | None] = ask_pdf


class SheetsDialog(QDialog):
    """Shows the sheets of a day's doors; Enter prints those that are ticked.

    Ticked at first are the doors whose paper is missing or no longer true. `printed` holds the sheets that
    went out when the dialog was accepted; the caller keeps them as this print.

    Parameters
    ----------
    sheets : sequence of DoorSheet
        One a door, of one day; at least one.
    theme : Theme
        What it is painted with.
    parent : QWidget or None
        The window.
    outlets : Outlets
        Printers and files.
    """

    def __init__(
        self,
        sheets: Sequence[DoorSheet],
        theme: Theme,
        parent: QWidget | None = None,
        outlets: Outlets | None = None,
    ) -> None:
        super().__init__(parent)
        self._sheets = tuple(sheets)
        self._theme = theme
        self._outlets = outlets or Outlets()
        self._ruler = FontRuler()
        self.printed: tuple[DoorSheet, ...] = ()
        self.setWindowTitle(say("Print receiving sheets"))
        self.resize(theme.px(1100), theme.px(780))
        self._doors = self._door_list()
        self._all = QCheckBox(say("All doors"), self)
        self._note = self._label("", 12, 500)
        self._view = PageView(theme, self)
        self._paper = self._paper_box()
        self._printer = self._printer_box()
        self._save = QPushButton(say("Save PDF…"), self)
        self._print = QPushButton(say("Print"), self)
        self._arrange()
        self._connect()
        self._doors.setCurrentRow(self._first_ticked())
        self._on_ticked()
        self._note.setText(self._opening_note())
        self._doors.setFocus()

    def _door_list(self) -> QListWidget:
        doors = QListWidget(self)
        doors.setAccessibleName(say("Doors to print"))
        for sheet in self._sheets:
            entry = QListWidgetItem(_door_text(sheet), doors)
            entry.setSizeHint(QSize(0, self._theme.px(_ROW_PX)))
            entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            entry.setCheckState(Qt.CheckState.Checked if sheet.is_due else Qt.CheckState.Unchecked)
        return doors

    def tick_only(self, door: str) -> None:
        """Tick one door's sheet and show it; all stay as they are where there is none for it."""
        doors = [sheet.door for sheet in self._sheets]
        if door not in doors:
            return
        for row in range(len(doors)):
            ticked = Qt.CheckState.Checked if doors[row] == door else Qt.CheckState.Unchecked
            self._doors.item(row).setCheckState(ticked)
        self._doors.setCurrentRow(doors.index(door))

    def _label(self, text: str, px: float, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        label.setText(text)
        return label

    def _paper_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(say("Paper"))
        box.addItems([paper.name for paper in _PAPERS])
        box.setCurrentText(str(personal().value(PAPER, A4.name)))
        return box

    def _printer_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(say("Printer"))
        box.addItems(list(self._outlets.printers()))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_PRINTER_LETTERS)
        return box

    def _arrange(self) -> None:
        title = self._label(say("Print receiving sheets"), 20, 700)
        day = self._label(sheet_words().day_line(self._sheets[0].day), 12, 400)
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (title, day, self._all):
            left.addWidget(widget)
        left.addWidget(self._doors, 1)
        left.addWidget(self._note)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(self._view, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addLayout(self._footer())

    def _footer(self) -> QHBoxLayout:
        """Return the row of choices and buttons; what Enter does is the filled one."""
        cancel = QPushButton(say("Cancel"), self)
        cancel.clicked.connect(self.reject)
        has_printer = self._printer.count() > 0
        self._printer.setVisible(has_printer)
        main = self._print if has_printer else self._save
        main.setProperty("kind", "filled")
        main.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label(say("Paper"), 12, 400))
        row.addWidget(self._paper)
        row.addWidget(self._printer)
        row.addStretch(1)
        for button in (cancel, self._save, self._print):
            button.setProperty("place", "footer")
            button.setAutoDefault(button is main)
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._doors.currentRowChanged.connect(self._on_door_chosen)
        self._doors.itemChanged.connect(self._on_ticked)
        self._all.clicked.connect(self._on_all_clicked)
        self._paper.currentIndexChanged.connect(self._on_paper_chosen)
        self._save.clicked.connect(self._on_save_clicked)
        self._print.clicked.connect(self._on_print_clicked)

    def _first_ticked(self) -> int:
        return next((row for row, sheet in enumerate(self._sheets) if sheet.is_due), 0)

    def _opening_note(self) -> str:
        if not self._printer.count():
            return say(_NO_PRINTER)
        return "" if self._ticked() else say(_UP_TO_DATE)

    def _ticked(self) -> tuple[DoorSheet, ...]:
        return tuple(
            sheet
            for row, sheet in enumerate(self._sheets)
            if self._doors.item(row).checkState() is Qt.CheckState.Checked
        )

    def _chosen_paper(self) -> Paper:
        return _PAPERS[self._paper.currentIndex()]

    @Slot()
    def _on_ticked(self) -> None:
        count = len(self._ticked())
        self._all.setCheckState(
            Qt.CheckState.Checked
            if count == len(self._sheets)
            else Qt.CheckState.PartiallyChecked
            if count
            else Qt.CheckState.Unchecked
        )
        self._print.setText(counted("Print {n} sheet", "Print {n} sheets", count) if count else say("Print"))
        self._print.setEnabled(count > 0 and self._printer.count() > 0)
        self._save.setEnabled(count > 0)

    @Slot()
    def _on_all_clicked(self) -> None:
        # A click on a partial tick means all, as in every list of mail.
        wanted = len(self._ticked()) < len(self._sheets)
        for row in range(len(self._sheets)):
            self._doors.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    @Slot(int)
    def _on_door_chosen(self, row: int) -> None:
        sheet = self._sheets[row]
        pages = laid_out(sheet, self._ruler, self._chosen_paper())
        self._view.show_pages(
            pages,
            say(
                "Door {door}, {deliveries}",
                door=sheet.door,
                deliveries=sheet_words().deliveries(sheet.coming),
            ),
        )

    @Slot()
    def _on_paper_chosen(self) -> None:
        self._on_door_chosen(self._doors.currentRow())

    @Slot()
    def _on_print_clicked(self) -> None:
        sheets, printer = self._ticked(), self._printer.currentText()
        self._send(sheets, lambda: self._outlets.print_sheets(sheets, printer, self._chosen_paper()))

    @Slot()
    def _on_save_clicked(self) -> None:
        path = self._outlets.choose_pdf(self, f"receiving-sheets-{self._sheets[0].day.isoformat()}.pdf")
        if path is None:
            return
        sheets = self._ticked()
        self._send(sheets, lambda: self._outlets.write_pdf(sheets, path, self._chosen_paper()))

    def _send(self, sheets: tuple[DoorSheet, ...], send: Callable[[], int]) -> None:
        """Send sheets out and close; when that fails, say why and stay, so that another way can be tried."""
        try:
            send()
        except JitdeskError as error:
            self._note.setText(error.sentence())
            return
        self.printed = sheets
        self.accept()


def _door_text(sheet: DoorSheet) -> str:
    """Return a door's line in the list: how many deliveries, and what makes its paper untrue."""
    said = [sheet.door, sheet_words().deliveries(sheet.coming)]
    if sheet.replaces_printed_at is None:
        said.append(say("not printed yet"))
    elif sheet.differs:
        said.append(
            say(
                "{differs} changed since {clock}",
                differs=sheet.differs,
                clock=sheet_words().clock(sheet.replaces_printed_at),
            )
        )
    else:
        said.append(say("unchanged since {clock}", clock=sheet_words().clock(sheet.replaces_printed_at)))
    return " · ".join(said)
