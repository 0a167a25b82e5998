"""Asks for files and folders: each question begins in the folder where the one before of its kind ended."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.personal import LAST_PLANT, personal

Mode = QFileDialog.FileMode


class Kind(StrEnum):
    """What is asked for; each has a folder of its own for this user."""

    PLANT = "plant"
    TABLES = "tables"
    ANSWERS = "answers"
    LISTS = "lists"
    PAPERS = "papers"


def documents() -> Path:
    """Return this user's folder for documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def ask_files(parent: QWidget, kind: Kind, title: str, filters: str) -> list[Path]:
    """Ask for files that exist; none when the user thinks better of it."""
    return _asked(_dialog(parent, kind, title, filters, Mode.ExistingFiles), kind)


def ask_file(parent: QWidget, kind: Kind, title: str, filters: str) -> Path | None:
    """Ask for a file that exists; None when the user thinks better of it."""
    return next(iter(_asked(_dialog(parent, kind, title, filters, Mode.ExistingFile), kind)), None)


def ask_folder(parent: QWidget, kind: Kind, title: str) -> Path | None:
    """Ask for a folder; None when the user thinks better of it."""
    dialog = _dialog(parent, kind, title, "", Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog, kind)), None)


def ask_new_file(parent: QWidget, kind: Kind, title: str, filters: str, suggested: Path) -> Path | None:
    """Ask where a file is to be written; None when the user thinks better of it.

    The dialog itself asks before another file is written over. A name without an ending gets that of the
    chosen filter.

    Parameters
    ----------
    suggested : Path
        A name to begin with; its folder holds where it has one.
    """
    dialog = _dialog(parent, kind, title, filters, Mode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggested.suffix)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_ending(chosen)))
    if suggested.is_absolute():
        dialog.setDirectory(str(suggested.parent))
    dialog.selectFile(suggested.name)
    return next(iter(_asked(dialog, kind)), None)


def ask_pdf(parent: QWidget, suggested: str) -> Path | None:
    """Ask where a PDF is to be written; None when the user thinks better of it."""
    return ask_new_file(parent, Kind.PAPERS, say("Save as a PDF"), say("PDF (*.pdf)"), Path(suggested))


def _ending(chosen: str) -> str:
    """Return the first ending of a filter: "csv" of "CSV (*.csv)"; "" where it has none."""
    return chosen.rpartition("(*.")[2].split(" ")[0].rstrip(")") if "(*." in chosen else ""


def _dialog(parent: QWidget, kind: Kind, title: str, filters: str, mode: Mode) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(_folder(kind)), filters)
    dialog.setFileMode(mode)
    return dialog


def _folder(kind: Kind) -> Path:
    """Return where a question begins: where the one before ended, else at the plant, else at documents."""
    kept, plant = (str(personal().value(key, "")) for key in (_key(kind), LAST_PLANT))
    for folder in (Path(kept), Path(plant).parent):
        if folder.is_absolute() and folder.is_dir():
            return folder
    return documents()


def _asked(dialog: QFileDialog, kind: Kind) -> list[Path]:
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    if chosen:
        personal().setValue(_key(kind), str(chosen[0].parent))
    return chosen


def _key(kind: Kind) -> str:
    return f"folder_{kind}"
