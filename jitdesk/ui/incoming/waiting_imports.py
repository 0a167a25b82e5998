"""Imports that wait in Check next: looked at and left for later, or come by a watched folder."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.scene.needs import WaitingFile
from jitdesk.services.confirming.patch import ImportPreview, Outcome
from jitdesk.services.confirming.supplier_files import MOST_KEPT_BYTES
from jitdesk.services.ports import WaitingImport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.ui.intake import ImportDesk


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An import with what the panel says of it.

    ``desk`` is None until one of an earlier day is opened; ``path`` is its place in a watched folder.
    ``kept`` is what the plant file has of it: nothing of a watched file, which lies in its folder.
    """

    file: WaitingFile
    desk: ImportDesk | None = None
    path: Path | None = None
    kept: WaitingImport | None = None


class WaitingImports:
    """The imports that wait, in the order in which they came, each with all that was decided so far.

    Those that were left for later are there again after a restart.
    """

    def __init__(self, plant: OpenPlant) -> None:
        self._plant = plant
        self._waiting = [
            _Waiting(WaitingFile(kept.name, kept.differences, kept.supplier, kept.since), kept=kept)
            for kept in plant.store.waiting_imports()
        ]

    @property
    def files(self) -> tuple[WaitingFile, ...]:
        """What the panel says of them."""
        return tuple(each.file for each in self._waiting)

    def desk(self, name: str) -> ImportDesk:
        """Return the import that waits under a name, as it was left."""
        from jitdesk.ui.intake import ImportDesk

        waiting = next(each for each in self._waiting if each.file.name == name)
        if waiting.desk is not None:
            return waiting.desk
        kept = waiting.kept
        assert kept is not None
        desk = ImportDesk(self._plant, (), kept.came)
        desk.go_on_from(kept, self._plant.store.waiting_files(kept.number))
        self._put(waiting, replace(waiting, desk=desk))
        return desk

    def keep(self, desk: ImportDesk, found: ImportPreview) -> None:
        """Let an import wait that was left for later.

        One of which nothing is left to decide does not, unless it still lies in a watched folder.

        Raises
        ------
        BadInput
            If its files are too large for the plant file: it waits until jitdesk is closed.
        PlantFileError
            If it could not be written: likewise.
        """
        known = self._of(desk)
        left = len(found.rows) - found.count(Outcome.SAME)
        path = known.path if known else None
        if not (left or path):
            self.take_out(desk)
            return
        name = known.file.name if known else self._free_name(", ".join(file.name for file in found.files))
        suppliers = ", ".join(dict.fromkeys(row.supplier for row in found.rows if row.supplier))
        since = known.file.since if known else found.now
        kept = known.kept if known else None
        waiting = _Waiting(WaitingFile(name, left, suppliers, since), desk, path, kept)
        self._drop(known)
        if path is None:
            self._wait_again(waiting)
        else:
            self._waiting.append(waiting)

    def _write(self, waiting: _Waiting) -> WaitingImport:
        desk, file = waiting.desk, waiting.file
        assert desk is not None
        number = waiting.kept.number if waiting.kept else 0
        if not desk.packed:
            size = sum(len(each.content) for each in desk.files)
            raise BadInput(
                say("It waits until jitdesk is closed"),
                say(
                    "The files of {name} hold {size} MB, and up to {most} MB are kept with the plant",
                    name=file.name,
                    size=f"{size / 1e6:.0f}",
                    most=f"{MOST_KEPT_BYTES / 1e6:.0f}",
                ),
                say("Decide on it today, or import the files again"),
            )
        told = WaitingImport(
            number, file.name, file.supplier, file.differences, desk.came, file.since, desk.decided()
        )
        kept = self._plant.store.keep_waiting(told, () if number else desk.packed)
        desk.waits_as = kept.number
        return kept

    def keep_watched(self, desk: ImportDesk, path: Path, open_rows: int, now: int) -> None:
        """Let a file of a watched folder wait, instead of what lay in its place before."""
        self._drop(next((each for each in self._waiting if each.path == path), None))
        is_free = path.name not in (file.name for file in self.files)
        # Another folder may have a file of that name.
        name = path.name if is_free else self._free_name(f"{path.name} ({path.parent.name})")
        self._waiting.append(_Waiting(WaitingFile(name, open_rows, since=now), desk, path))

    def take_out(self, desk: ImportDesk) -> Path | None:
        """Let an import wait no longer; return its place in a watched folder, None where it has none."""
        known = self._of(desk)
        self._drop(known)
        if known is None:
            return None
        if known.kept is not None:
            self._plant.store.drop_waiting(known.kept.number)
        desk.waits_as = 0
        return known.path

    def dismiss(self, name: str) -> Callable[[], None]:
        """Let an import wait no longer, undecided; return what has it wait again as it was.

        Raises
        ------
        BadInput
            If it lies in a watched folder: it would come again at once.
        PlantFileError
            If it could not be written.
        """
        desk = self.desk(name)
        waiting = self._of(desk)
        assert waiting is not None
        if waiting.path is not None:
            folder = waiting.path.parent
            raise BadInput(
                say("It lies in a watched folder"),
                say(
                    "{name} came by {folder}, and would wait again at once",
                    name=name,
                    folder=folder,
                ),
                say("Open it and accept or reject it"),
            )
        self.take_out(desk)
        return lambda: self._wait_again(replace(waiting, kept=None))

    def _wait_again(self, waiting: _Waiting) -> None:
        self._waiting.append(waiting)
        self._put(waiting, replace(waiting, kept=self._write(waiting)))

    def _of(self, desk: ImportDesk) -> _Waiting | None:
        return next((each for each in self._waiting if each.desk is desk), None)

    def _put(self, before: _Waiting, after: _Waiting) -> None:
        self._waiting = [after if each is before else each for each in self._waiting]

    def _drop(self, waiting: _Waiting | None) -> None:
        self._waiting = [each for each in self._waiting if each is not waiting]

    def _free_name(self, name: str) -> str:
        taken = [file.name for file in self.files]
        names = (f"{name} ({number})" if number > 1 else name for number in count(1))
        return next(name for name in names if name not in taken)
