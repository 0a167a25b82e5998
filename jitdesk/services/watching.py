"""Watched folders: which of their files are complete, what is taken of them, and where they go afterwards.

A file is never read while somebody may still be writing it, never taken twice, and never lost: it waits, or
moves into ``done`` or ``failed`` below the folder, the latter with the reason in a text file beside it.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import CONFIRMED, ETA
from jitdesk.services.confirming.accepting import take_over
from jitdesk.services.confirming.patch import ImportPreview, Outcome, PreviewRow
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.supplier_files import supplier_files
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry

AUTHOR = "folder"
"""Who makes the steps that are taken without anybody looking."""
DONE, FAILED = "done", "failed"

_TIMES = frozenset({CONFIRMED, ETA})
_PARTIAL = frozenset({".part", ".partial", ".filepart", ".tmp", ".crdownload", ".download", ".opdownload"})

_Look = tuple[int, int]
"""Size and time of the last change (ns)."""


@dataclass(slots=True)
class FolderLooks:
    """Looks into one folder, again and again: a file is complete once two looks find it the same.

    Parameters
    ----------
    folder : Path
    """

    folder: Path
    _before: dict[Path, _Look] = field(default_factory=dict)

    def complete(self) -> list[Path]:
        """Look once; return the files that have not changed since the look before, the oldest first.

        Raises
        ------
        BadInput
            If the folder cannot be looked into.
        """
        try:
            looks = {path: _look(path) for path in self.folder.iterdir() if _is_file_to_take(path)}
        except OSError as error:
            raise BadInput(
                say("A watched folder cannot be read"),
                f"{self.folder}: {error.strerror}",
                say("Files that come there are not seen. Check the folder, or watch it no longer."),
            ) from None
        now = {path: look for path, look in looks.items() if look is not None}
        same = [path for path, look in now.items() if self._before.get(path) == look]
        self._before = now
        return sorted(same, key=lambda path: (now[path][1], path.name))


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file.

    Attributes
    ----------
    preview : ImportPreview
        It against the plan, before anything was taken of it.
    entry : JournalEntry or None
        The step that took its times; None where nothing was taken.
    open_rows : int
        Rows that wait, and lists whose columns somebody has to name; 0 where the file is through.
    moved_to : Path or None
        Where it lies now; None where it stayed.
    """

    path: Path
    preview: ImportPreview
    entry: JournalEntry | None
    open_rows: int
    moved_to: Path | None


def take(plant: OpenPlant, path: Path, *, applies: bool) -> Taken:
    """Take what may be taken of a complete file without anybody looking, and move it if it is through.

    Where the folder applies, rows that change nothing but confirmed and estimated times and look right become
    one step by ``folder``; all others wait. A file of which every row is the same or was taken moves to
    ``done``, one that cannot be read or of which no row can be used to ``failed``.

    Raises
    ------
    BadInput
        If the file cannot be opened, or cannot be moved.
    PlantFileError
        If the step could not be written; the file then stays.
    """
    found = preview(plant.plan, supplier_files([path], plant.now()), plant.store, plant.now())
    rows = rows_to_take(found) if applies else []
    entry = take_over(plant, found, rows, AUTHOR) if rows else None
    waiting = open_rows(found, rows)
    return Taken(path, found, entry, waiting, None if waiting else put_through(path, found))


def rows_to_take(found: ImportPreview) -> list[PreviewRow]:
    """Return the rows that may be taken unseen: those that look right and change nothing but times."""
    return [row for row in found.ticked if _says_only_when(row)]


def open_rows(found: ImportPreview, taken: Sequence[PreviewRow]) -> int:
    """Return how many rows wait once some are taken; a list whose columns nobody has named counts as one."""
    keys = {row.key for row in taken}
    unnamed = sum(file.layout is not None and not file.rows for file in found.files)
    return unnamed + sum(row.may_be_accepted and row.key not in keys for row in found.rows)


def put_through(path: Path, found: ImportPreview) -> Path:
    """Move a file of which nothing waits: where nothing of it is of use to ``failed``, else to ``done``.

    Raises
    ------
    BadInput
        If it cannot be moved: it then stays where it is.
    """
    reason = _why_of_no_use(found)
    return put_away(path, FAILED if reason else DONE, reason)


def put_away(path: Path, where: str, reason: str = "") -> Path:
    """Move a file into ``done`` or ``failed`` beside it, never over another; return where it lies now.

    Parameters
    ----------
    reason : str
        Why; it is written beside the file as "NAME.reason.txt".

    Raises
    ------
    BadInput
        If it cannot be moved: it then stays where it is, and no reason is left.
    """
    told: Path | None = None
    try:
        (path.parent / where).mkdir(exist_ok=True)
        target = _free_place(path.parent / where / path.name)
        try:
            if reason:
                told = target.with_name(f"{target.name}.reason.txt")
                told.write_text(f"{reason}\n", encoding="utf-8")
            os.replace(path, target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
    except OSError as error:
        if told is not None:
            told.unlink(missing_ok=True)
        raise BadInput(
            say("A file could not be put away"),
            f"{path}: {error.strerror}",
            say('It stays where it is. Move it into the folder "{where}" by hand.', where=where),
        ) from None
    return target


def _free_place(wanted: Path) -> Path:
    """Return a name that nobody has, taken at once so that nobody else gets it."""
    place, times = wanted, 1
    while True:
        try:
            place.touch(exist_ok=False)
        except FileExistsError:
            times += 1
            place = wanted.with_name(f"{wanted.stem} ({times}){wanted.suffix}")
        else:
            return place


def _look(path: Path) -> _Look | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None  # somebody took it away between two steps of this look
    return found.st_size, found.st_mtime_ns


def _is_file_to_take(path: Path) -> bool:
    is_partial = path.suffix.lower() in _PARTIAL or path.name.startswith((".", "~$"))
    return not is_partial and path.is_file()


def _says_only_when(row: PreviewRow) -> bool:
    return row.outcome is Outcome.CHANGED and all(change.field in _TIMES for change in row.changes)


def _why_of_no_use(found: ImportPreview) -> str:
    """Return why nothing of a file is of use, "" where anything is."""
    if any(row.outcome is not Outcome.UNUSABLE for row in found.rows):
        return ""
    told: Sequence[str] = [row.reason for row in found.rows]
    told = told or [problem.text for file in found.files for problem in file.problems]
    if told:
        return "\n".join(told)
    return "" if any(file.seen for file in found.files) else say("It holds nothing to import.")
