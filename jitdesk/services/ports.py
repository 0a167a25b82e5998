"""What the services ask of the outside: a clock, and a store that keeps the plan and its journal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan

Clock = Callable[[], int]
"""Returns the moment that counts as now, in whole UTC seconds."""

Report = Callable[[int, int, str], None]
"""Hears of long work: how much of how much is done, and what is being done; what it raises ends the work."""


def no_report(done: int, total: int, note: str) -> None:
    """Hear of long work, and let it go on."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One step of the journal, without its changes (``PlanStore.changes`` has those).

    Attributes
    ----------
    seq : int
        Its number, from 1 on without gaps; step 1 made the plant.
    based_on : int
        The step whose plan it was made on.
    at : int
        UTC second, by the plan's clock.
    size : int
        How many cells and rows it changed.
    """

    seq: int
    based_on: int
    uuid: str
    label: str
    reason: str
    author: str
    source: str
    at: int
    undoes: str
    size: int


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file that was imported: its content's sha256, its name then, and the step it made (0: none)."""

    sha256: str
    name: str
    seq: int
    at: int


class PackedFile(NamedTuple):
    """A file as the plant file keeps it: its content compressed (zlib), and its own time (UTC second)."""

    name: str
    sha256: str
    packed: bytes
    written_at: int | None


@dataclass(frozen=True, slots=True)
class WaitingImport:
    """An import that was left for later, without its files (``PlanStore.waiting_files`` has those).

    Attributes
    ----------
    number : int
        By which the plant keeps it, from 1 on; 0 while it is not kept.
    name, supplier : str
        What it is called in Check next, and of whom it is.
    differences : int
        Rows that there are to decide.
    came : str
        How it came, in words.
    since : int
        UTC second from which on it waits.
    decided : str
        What was decided about it so far, as JSON.
    """

    number: int
    name: str
    supplier: str
    differences: int
    came: str
    since: int
    decided: str


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder into which suppliers' files come.

    ``applies`` says that confirmed and estimated times are taken by themselves; otherwise every file waits
    until somebody has looked at it.
    """

    folder: str
    applies: bool = False


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A receiving sheet as it was printed, so that the next one can mark what changed since.

    Attributes
    ----------
    day : str
        ISO date of the plant day.
    door : str
        Door, "" for the sheet of what has none.
    version : int
        1 for the day's first print of that door.
    seq : int
        The plan's step at that moment.
    content : str
        What stood on the sheet, as JSON.
    """

    day: str
    door: str
    version: int
    printed_at: int
    author: str
    seq: int
    content: str


@dataclass(frozen=True, slots=True)
class SupplierMessage:
    """A message to a supplier, as it was drafted; jitdesk itself never sends one.

    Attributes
    ----------
    number : int
        By which the plant keeps it, from 1 on; 0 while it is not kept.
    supplier, delivery : str
        Whom it is for and what it is about first; the delivery may be empty.
    kind, language : str
        Which template it was made of: "late", "en".
    recipient, subject, text : str
        As they go to the mail program; the recipient may be empty.
    at : int
        UTC second of the draft.
    handed_on_at : int or None
        UTC second at which it went to the mail program or the clipboard; None while it is not sent.
    """

    number: int
    supplier: str
    delivery: str
    kind: str
    language: str
    recipient: str
    subject: str
    text: str
    at: int
    author: str
    handed_on_at: int | None = None


class PlanStore(Protocol):
    """Keeps one plant: its tables, its journal, and what the desk remembers besides."""

    @property
    def why_read_only(self) -> str:
        """Why nothing can be written now, as a sentence; "" where it can."""

    def plan(self, report: Report = no_report) -> Plan:
        """Read the plan as it stands after the newest step; raises what ``report`` raises."""

    def past_promises(self, since: int, until: int, supplier: str = "") -> PastPromises:
        """Read what was promised for deliveries that are gone.

        Parameters
        ----------
        since, until : int
            UTC seconds: of the deliveries whose promised time lies within [since, until).
        supplier : str
            Only this supplier's; all without it.
        """

    def keep_past(self, past: PastPromises) -> None:
        """Add deliveries that are gone, with their promises; nothing that was added is ever changed.

        Raises
        ------
        PlantFileError
            If it cannot be written; then nothing was added.
        """

    def record(self, edit: Edit, based_on: int) -> JournalEntry:
        """Write an edit to tables and journal, with what the desk learns by it, all or nothing.

        Returns its entry once that is safe on disk.

        Raises
        ------
        PlantFileError
            If it cannot be written: read-only, disk full, damaged, or the file is past ``based_on``.
        BadInput
            If a value can never be kept: a NUL character, a number beyond 64 bits.
        """

    def save_copy(self, path: Path) -> None:
        """Write a whole copy of the plant to a new file, while this one stays open.

        Raises
        ------
        PlantFileError
            If there is a file of that name, or it cannot be written; then nothing is left behind.
        """

    def entries(self) -> list[JournalEntry]:
        """Return all steps, oldest first."""

    def changes(self, seq: int) -> tuple[Change, ...]:
        """Return what a step changed."""

    def first_slots(self) -> dict[str, int]:
        """Return the first slot start (UTC seconds) of each delivery that was ever moved."""

    def layouts(self, supplier: str) -> dict[str, str]:
        """Return the remembered layouts of a supplier's tables: header key to mapping (JSON)."""

    def suppliers_with_layouts(self) -> list[str]:
        """Return the suppliers of whom layouts are remembered, by key."""

    def forget_layouts(self, supplier: str) -> None:
        """Forget how a supplier's tables are read; the next one asks again.

        Raises
        ------
        PlantFileError
            If it cannot be written.
        """

    def seen_file(self, sha256: str) -> SeenFile | None:
        """Return the earlier import of this content, ``None`` where there was none."""

    def waiting_imports(self) -> list[WaitingImport]:
        """Return the imports that were left for later, in the order in which they came."""

    def waiting_files(self, number: int) -> list[PackedFile]:
        """Return the files of an import that waits."""

    def keep_waiting(self, told: WaitingImport, files: Sequence[PackedFile]) -> WaitingImport:
        """Keep an import that waits, new (number 0) with its files or changed without, and return it.

        Raises
        ------
        PlantFileError
            If it cannot be written.
        """

    def drop_waiting(self, number: int) -> None:
        """Forget an import that waits no longer."""

    def watched_folders(self) -> list[WatchedFolder]:
        """Return the folders that are watched for this plant, by name."""

    def watch_folder(self, watched: WatchedFolder) -> None:
        """Watch a folder from now on, in place of what was wanted of it before."""

    def unwatch_folder(self, folder: str) -> None:
        """Watch a folder no longer."""

    def last_print(self, day: str, door: str) -> PrintedSheet | None:
        """Return the newest print of a door's sheet for a plant day."""

    def keep_print(self, sheet: PrintedSheet) -> None:
        """Keep a sheet as it was printed."""

    def messages(self) -> list[SupplierMessage]:
        """Return all messages to suppliers, oldest first."""

    def keep_message(self, message: SupplierMessage) -> SupplierMessage:
        """Keep a message, new (number 0) or changed, and return it with its number.

        Raises
        ------
        PlantFileError
            If it cannot be written.
        """

    def drop_message(self, number: int) -> None:
        """Forget a draft that was never handed on; any other stays.

        Raises
        ------
        PlantFileError
            If it cannot be written.
        """

    def reasons(self) -> dict[str, str]:
        """Return the reasons that were given after a step was made: the step's uuid to its reason."""

    def keep_reason(self, uuid: str, reason: str) -> None:
        """Keep why a step was made; the newest word holds."""
