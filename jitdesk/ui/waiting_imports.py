"""Imports that wait in Check next: looked at and left for later, or come by a watched folder."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from jitdesk.scene.needs import WaitingFile
from jitdesk.services.confirming.patch import ImportPreview, Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from jitdesk.ui.intake import ImportDesk


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An import with what the panel says of it; ``path`` is its place in a watched folder."""

    desk: ImportDesk
    file: WaitingFile
    path: Path | None = None


class WaitingImports:
    """The imports that wait, in the order in which they came, each with all that was decided so far."""

    def __init__(self) -> None:
        self._waiting: list[_Waiting] = []

    @property
    def files(self) -> tuple[WaitingFile, ...]:
        """What the panel says of them."""
        return tuple(each.file for each in self._waiting)

    def desk(self, name: str) -> ImportDesk:
        """Return the import that waits under a name."""
        return next(each.desk for each in self._waiting if each.file.name == name)

    def keep(self, desk: ImportDesk, found: ImportPreview) -> None:
        """Let an import wait that was left for later.

        One of which nothing is left to decide does not, unless it still lies in a watched folder.
        """
        known = self._of(desk)
        self._drop(known)
        left = len(found.rows) - found.count(Outcome.SAME)
        path = known.path if known else None
        if left or path:
            name = known.file.name if known else self._free_name(", ".join(file.name for file in found.files))
            suppliers = ", ".join(dict.fromkeys(row.supplier for row in found.rows if row.supplier))
            since = known.file.since if known else found.now
            self._waiting.append(_Waiting(desk, WaitingFile(name, left, suppliers, since), path))

    def keep_watched(self, desk: ImportDesk, path: Path, open_rows: int, now: int) -> None:
        """Let a file of a watched folder wait, instead of what lay in its place before."""
        self._drop(next((each for each in self._waiting if each.path == path), None))
        is_free = path.name not in (file.name for file in self.files)
        # Another folder may have a file of that name.
        name = path.name if is_free else self._free_name(f"{path.name} ({path.parent.name})")
        self._waiting.append(_Waiting(desk, WaitingFile(name, open_rows, since=now), path))

    def take_out(self, desk: ImportDesk) -> Path | None:
        """Let an import wait no longer; return its place in a watched folder, None where it has none."""
        known = self._of(desk)
        self._drop(known)
        return known.path if known else None

    def _of(self, desk: ImportDesk) -> _Waiting | None:
        return next((each for each in self._waiting if each.desk is desk), None)

    def _drop(self, waiting: _Waiting | None) -> None:
        self._waiting = [each for each in self._waiting if each is not waiting]

    def _free_name(self, name: str) -> str:
        taken = [file.name for file in self.files]
        names = (f"{name} ({number})" if number > 1 else name for number in count(1))
        return next(name for name in names if name not in taken)
