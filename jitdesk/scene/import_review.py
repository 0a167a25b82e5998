"""Suppliers' files while somebody looks through them: which rows are shown, and which are ticked."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from jitdesk.scene.import_scope import WHOLE_FILE, Scope
from jitdesk.services.confirming.patch import FilePreview, ImportPreview, Outcome, PreviewRow, RowKey


class Chip(StrEnum):
    """Which rows of a file are shown."""

    ALL = "all"
    CHANGES = "changes"
    NEW = "new"
    SUSPICIOUS = "suspicious"
    DEVIATIONS = "deviations"
    UNUSABLE = "unusable"
    SAME = "same"


_BELONGS: Mapping[Chip, Callable[[PreviewRow], bool]] = {
    Chip.ALL: lambda _: True,
    Chip.CHANGES: lambda row: row.outcome is Outcome.CHANGED,
    Chip.NEW: lambda row: row.outcome is Outcome.NEW,
    Chip.SUSPICIOUS: lambda row: bool(row.doubt),
    Chip.DEVIATIONS: lambda row: bool(row.deviations),
    Chip.UNUSABLE: lambda row: row.outcome is Outcome.UNUSABLE,
    Chip.SAME: lambda row: row.outcome is Outcome.SAME,
}
_FIRST_LOOK = (Chip.CHANGES, Chip.NEW, Chip.UNUSABLE)


def can_tick(row: PreviewRow) -> bool:
    """Tell whether a row has anything to accept."""
    return row.may_be_accepted


class ImportReview:
    """The state of one import dialog.

    Parameters
    ----------
    preview : ImportPreview
        At least one file. Rows are ticked as it says.
    """

    def __init__(self, preview: ImportPreview) -> None:
        self.preview = preview
        self.changed_since: frozenset[RowKey] = frozenset()
        self._ticked = {row.key for row in preview.ticked}
        self._file_number = 0
        self._look_at(WHOLE_FILE)
        self.chip = self._first_chip()

    @property
    def file_number(self) -> int:
        """Which of the files is shown, from 0 on."""
        return self._file_number

    @property
    def file(self) -> FilePreview:
        """The file that is shown."""
        return self.preview.files[self._file_number]

    def show_file(self, number: int) -> None:
        """Show another file, those of its rows first that change something."""
        self._file_number = number
        self._look_at(WHOLE_FILE)
        self.chip = self._first_chip()

    def _first_chip(self) -> Chip:
        return next((chip for chip in _FIRST_LOOK if self.count(chip)), Chip.ALL)

    @property
    def scope(self) -> Scope:
        """The part of the file that is shown."""
        return self._scope

    def count(self, chip: Chip) -> int:
        """Return how many rows of the file, or of the part that is shown, a chip stands for."""
        return len(self._rows_by_chip[chip])

    def narrow(self, scope: Scope) -> None:
        """Show only this part of the file."""
        self._look_at(scope)
        if not self.count(self.chip):
            self.chip = self._first_chip()

    def _look_at(self, scope: Scope) -> None:
        """Sort the rows of a part of the file by chip: once, as they are asked for at every click."""
        self._scope = scope
        rows = tuple(filter(scope.holds, self.file.rows))
        self._rows_by_chip = {chip: tuple(filter(belongs, rows)) for chip, belongs in _BELONGS.items()}

    def shown(self) -> tuple[PreviewRow, ...]:
        """Return the rows to show, as they stand in the file.

        Below the changes, and below the new ones, stand the rows that cannot be used: nobody should have
        to look for them.
        """
        rows = self._rows_by_chip[self.chip]
        return (*rows, *self._rows_by_chip[Chip.UNUSABLE]) if self.chip in (Chip.CHANGES, Chip.NEW) else rows

    def is_ticked(self, row: PreviewRow) -> bool:
        """Tell whether a row is going to be accepted."""
        return row.key in self._ticked

    def tick(self, rows: Iterable[PreviewRow], on: bool) -> None:
        """Tick rows or take their ticks away; rows without anything to accept stay as they are."""
        keys = {row.key for row in rows if can_tick(row)}
        self._ticked = self._ticked | keys if on else self._ticked - keys

    def tick_only(self, keys: Iterable[RowKey]) -> None:
        """Tick the rows of these names and no others."""
        self._ticked = set(keys)

    def ticked(self) -> tuple[PreviewRow, ...]:
        """Return the rows of all files that are going to be accepted."""
        return tuple(row for row in self.preview.rows if can_tick(row) and row.key in self._ticked)

    @property
    def is_open(self) -> bool:
        """Whether there is anything to decide: a change, a new delivery, or a row to be helped."""
        return any(row.outcome is not Outcome.SAME for row in self.preview.rows)

    def take(self, preview: ImportPreview, asked_for: Iterable[RowKey] = ()) -> None:
        """Go on with the same files compared once more.

        Ticks stay as they were set; rows that are usable only now are ticked as the preview says. Rows whose
        words changed are marked as changed since, unless somebody asked for it.

        Parameters
        ----------
        preview : ImportPreview
            The same files in the same order.
        asked_for : iterable of (file, place)
            Rows that the user himself changed.
        """
        before = {row.key: row for row in self.preview.rows}
        asked = frozenset(asked_for)
        for row in preview.rows:
            was = before.get(row.key)
            if was is None or not can_tick(was):
                self._ticked = self._ticked | {row.key} if row.ticked else self._ticked - {row.key}
        moved = {row.key for row in preview.rows if row.key in before and _differ(before[row.key], row)}
        self.changed_since = (self.changed_since | moved) - asked
        self.preview = preview
        self._look_at(self.scope)
        if not self.count(Chip.ALL):
            self._look_at(WHOLE_FILE)
        if not self.count(self.chip):
            self.chip = self._first_chip()


def _differ(before: PreviewRow, after: PreviewRow) -> bool:
    return (before.outcome, before.changes, before.delivery) != (after.outcome, after.changes, after.delivery)
