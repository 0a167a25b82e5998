"""The first start asks which plant shall be opened."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QVBoxLayout

from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class FirstPlant:
    """What was chosen: ``demo``, ``open`` with a plant file, or ``new`` with a workbook or table."""

    way: str
    path: Path | None


class FirstRun(QDialog):
    """Three ways in, the demo plant first."""

    DEMO, OPEN, NEW = 2, 3, 4

    def __init__(self, theme: Theme) -> None:
        super().__init__(None)
        self.setWindowTitle("jitdesk")
        self.setFixedWidth(theme.px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(4)
        title = PlainLabel(self)
        title.dress(theme.font(20, 700), theme.colours.text)
        title.setText("Which plant shall we open?")
        column.addWidget(title)
        for result, words, said in (
            (
                self.DEMO,
                "Look around in the demo plant",
                "Eight doors, four lines, and a line that stops today.",
            ),
            (self.NEW, "New plant from tables…", "A folder of CSV files or one XLSX workbook."),
            (self.OPEN, "Open a plant file…", "A .jitdesk file on this machine."),
        ):
            button = QPushButton(words, self)
            button.setProperty("place", "footer")
            if result == self.DEMO:
                button.setProperty("kind", "filled")
                button.setDefault(True)
            button.clicked.connect(lambda _=False, chosen=result: self.done(chosen))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            column.addSpacing(12)
            column.addWidget(button)
            below = PlainLabel(self)
            below.dress(theme.font(12), theme.colours.text2)
            below.setText(said)
            column.addWidget(below)


def ask_first_plant(theme: Theme) -> FirstPlant | None:
    """Ask which plant to open first; None where the user closed the question."""
    dialog = FirstRun(theme)
    match dialog.exec():
        case FirstRun.DEMO:
            return FirstPlant("demo", None)
        case FirstRun.OPEN:
            return _asked("open", dialog, "Open a plant file", "Plants (*.jitdesk)")
        case FirstRun.NEW:
            return _asked("new", dialog, "The workbook, or one table of the folder", "Tables (*.xlsx *.csv)")
    return None


def _asked(way: str, parent: QDialog, title: str, kinds: str) -> FirstPlant | None:
    name, _ = QFileDialog.getOpenFileName(parent, title, str(documents_folder()), kinds)
    return FirstPlant(way, Path(name)) if name else None


def documents_folder() -> Path:
    """Return where plant files are kept unless the user says otherwise."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
