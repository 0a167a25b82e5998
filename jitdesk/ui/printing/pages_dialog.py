"""Pages before they are printed: as they will come out, onto paper, into a PDF, or as text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.errors import JitdeskError
from jitdesk.domain.language import counted, later, say
from jitdesk.scene.sheet import Page
from jitdesk.ui.asking.places import ask_pdf
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.printing.output import print_pages, printer_names, write_pages
from jitdesk.ui.printing.page_view import PageView
from jitdesk.ui.theme import Theme

_NO_PRINTER = later("No printer is set up on this computer. Save a PDF and print it elsewhere.")
_PRINTER_LETTERS = 20


@dataclass(frozen=True, slots=True)
class PageOutlets:
    """Where pages can go: as `Outlets` of the sheets, for pages and their title."""

    printers: Callable[[], Sequence[str]] = printer_names
    print_pages: Callable[[Sequence[Page], str, str], int] = print_pages
    write_pages: Callable[[Sequence[Page], str, Path], int] = write_pages
    choose_pdf: Callable[[QWidget, str], Path | None] = ask_pdf


@dataclass(frozen=True, slots=True)
class Pages:
    """What a dialog shows.

    Attributes
    ----------
    title, note : str
        The heading, and what is said below the pages; may be "".
    file_name : str
        Suggested for a PDF.
    on : mapping of str to callable
        The papers by name, and what lays the pages out on each; the first is shown at first.
    text : str
        The same as text; "" where there is none to copy.
    """

    title: str
    note: str
    file_name: str
    on: dict[str, Callable[[], Sequence[Page]]]
    text: str = ""


class PagesDialog(QDialog):
    """Shows pages; Enter prints them, or saves a PDF where there is no printer."""

    def __init__(
        self, shown: Pages, theme: Theme, parent: QWidget | None = None, outlets: PageOutlets | None = None
    ) -> None:
        super().__init__(parent)
        self._shown, self._theme, self._outlets = shown, theme, outlets or PageOutlets()
        self._pages: Sequence[Page] = ()
        self.setWindowTitle(shown.title)
        self.resize(theme.px(980), theme.px(860))
        self._view = PageView(theme, self)
        self._paper, self._printer = self._box(say("Paper"), list(shown.on)), self._box(say("Printer"), ())
        self._printer.addItems(list(self._outlets.printers()))
        self._copy, self._save = QPushButton(say("Copy as text"), self), QPushButton(say("Save PDF…"), self)
        self._print = QPushButton(say("Print"), self)
        self._said = self._label(12, 500)
        self._arrange()
        self._paper.currentIndexChanged.connect(self._lay_out)
        self._copy.clicked.connect(self._on_copied)
        self._save.clicked.connect(self._on_saved)
        self._print.clicked.connect(self._on_printed)
        self._lay_out()
        self._view.setFocus()

    def _box(self, name: str, texts: Sequence[str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItems(list(texts))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_PRINTER_LETTERS if not texts else 4)
        return box

    def _label(self, px: float, weight: int) -> PlainLabel:
        label = PlainLabel(self)
        label.dress(self._theme.font(px, weight), self._theme.colours.text)
        return label

    def _arrange(self) -> None:
        px = self._theme.px
        title = self._label(20, 700)
        title.setText(self._shown.title)
        has_printer = self._printer.count() > 0
        self._say(self._shown.note or ("" if has_printer else say(_NO_PRINTER)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(title)
        column.addWidget(self._view, 1)
        column.addWidget(self._said)
        column.addLayout(self._footer(has_printer))

    def _footer(self, has_printer: bool) -> QHBoxLayout:
        self._paper.setVisible(self._paper.count() > 1)
        self._printer.setVisible(has_printer)
        self._print.setEnabled(has_printer)
        cancel = QPushButton(say("Close"), self)
        cancel.clicked.connect(self.reject)
        main = self._print if has_printer else self._save
        main.setProperty("kind", "filled")
        main.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._paper)
        row.addWidget(self._printer)
        row.addStretch(1)
        for button in (cancel, self._copy, self._save, self._print):
            button.setProperty("place", "footer")
            button.setAutoDefault(button is main)
            row.addWidget(button)
        # Once it has its look: showing it is what gives it one.
        self._copy.setVisible(bool(self._shown.text))
        return row

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    @Slot()
    def _lay_out(self) -> None:
        self._pages = self._shown.on[self._paper.currentText()]()
        count = len(self._pages)
        self._view.show_pages(
            self._pages, counted("{title}, {n} page", "{title}, {n} pages", count, title=self._shown.title)
        )

    @Slot()
    def _on_copied(self) -> None:
        QApplication.clipboard().setText(self._shown.text)
        self._say(say("Copied as text."))

    @Slot()
    def _on_saved(self) -> None:
        path = self._outlets.choose_pdf(self, self._shown.file_name)
        if path is not None:
            self._send(lambda: self._outlets.write_pages(self._pages, self._shown.title, path))

    @Slot()
    def _on_printed(self) -> None:
        printer = self._printer.currentText()
        self._send(lambda: self._outlets.print_pages(self._pages, self._shown.title, printer))

    def _send(self, send: Callable[[], int]) -> None:
        """Send the pages out and close; when that fails, say why and stay."""
        try:
            send()
        except JitdeskError as error:
            self._say(error.sentence())
            return
        self.accept()
