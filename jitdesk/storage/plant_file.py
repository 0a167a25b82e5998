"""The plant file: one SQLite file that holds a plant, its journal, and what the desk remembers."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.language import say
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.services.ports import JournalEntry, Report, no_report
from jitdesk.storage import journal, sentences
from jitdesk.storage.digest import digest_of
from jitdesk.storage.lock import PlantLock
from jitdesk.storage.opening import (
    SAFE,
    connect,
    connection_to_look,
    connection_to_write,
    refuse_damage,
    refuse_foreign,
)
from jitdesk.storage.past import add_past, read_past
from jitdesk.storage.places import refuse_bad_place, refuse_taken_place
from jitdesk.storage.remembered import Remembered
from jitdesk.storage.rows import Reading, write_changes, write_plan

_UNSAFE = ("synchronous = OFF", "journal_mode = MEMORY", "cache_size = -200000")


class PlantFile(Remembered):
    """A plant file that is open, for writing by this process alone, or for looking at it.

    Implements ``PlanStore``. Use ``create`` and ``open``; ``close`` it, or use it in a ``with``.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: PlantLock | None, why: str) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._why_read_only = why

    @classmethod
    def create(
        cls,
        path: Path,
        plan: Plan,
        made: Edit,
        past: PastPromises | None = None,
        report: Report = no_report,
    ) -> None:
        """Make a plant file of a plan; its journal's first step is ``made``, which has no changes.

        Parameters
        ----------
        past : PastPromises, optional
            What was promised for deliveries that are gone.
        report : Report, optional
            Hears which table is written; what it raises leaves nothing behind.

        Raises
        ------
        PlantFileError
            If there is a file of that name, or it cannot be written; then nothing is left behind.
        """
        with _new_file(path) as part:
            _write_new(part, plan, made, PastPromises.none() if past is None else past, report)

    @classmethod
    def open(cls, path: Path, *, to_look: bool = False) -> "PlantFile":
        """Open a plant file.

        A file that may not be written to is opened to look at it; ``why_read_only`` says so.

        Parameters
        ----------
        to_look : bool
            Open it without the right to write, also while another jitdesk writes to it.

        Raises
        ------
        PlantInUse
            If another process has it open for writing.
        PlantFileError
            If it is missing, foreign, newer, empty, damaged or in a bad place.
        """
        refuse_bad_place(path)
        refuse_foreign(path)
        if to_look:
            return cls(
                path,
                connection_to_look(path),
                None,
                say("The plant is read-only: it was opened to look at it."),
            )
        try:
            if not os.access(path, os.W_OK):
                raise PermissionError(path)
            lock = PlantLock(path)
        except OSError as error:
            return cls(path, connection_to_look(path), None, sentences.not_writable(path, error))
        try:
            return cls(path, connection_to_write(path, unclean=lock.unclean), lock, "")
        except BaseException:
            lock.release()
            raise

    @property
    def why_read_only(self) -> str:
        """Why nothing can be written now, as a sentence; "" where it can."""
        return self._why_read_only

    def close(self) -> None:
        """Close the file; the next start then knows that all was well."""
        if self._lock:
            with suppress(sqlite3.Error):
                self._connection.execute("PRAGMA optimize")
        self._connection.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> "PlantFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def plan(self, report: Report = no_report) -> Plan:
        """Read the plan as it stands after the newest step; see ``PlanStore``."""
        with self._reading():
            # One transaction: what is kept of the rows is what was read of them.
            self._connection.execute("BEGIN")
            try:
                reading = Reading(self._connection, report)
                if not self._why_read_only:
                    self._keep(reading)
                return reading.plan
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("COMMIT")

    def _keep(self, reading: Reading) -> None:
        try:
            reading.keep()
        except sqlite3.Error:
            # A full disk makes the next opening slower, not this one impossible.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    def past_promises(self, since: int, until: int, supplier: str = "") -> PastPromises:
        """Read what was promised for deliveries that are gone; see ``PlanStore``."""
        with self._reading():
            return read_past(self._connection, since, until, supplier)

    def keep_past(self, past: PastPromises) -> None:
        """Add deliveries that are gone, with their promises; see ``PlanStore``."""
        with self._writing():
            add_past(self._connection, past)

    def record(self, edit: Edit, based_on: int) -> JournalEntry:
        """Write an edit to tables and journal in one transaction; see ``PlanStore``."""
        with self._writing():
            blob = journal.packed(edit.changes)
            seq, previous = journal.end(self._connection)
            if seq != based_on:
                raise PlantFileError(
                    say("The plant file was changed by another program"),
                    say(
                        "{path} is at step {seq}, this window at step {based_on}",
                        path=self.path,
                        seq=seq,
                        based_on=based_on,
                    ),
                    say("Nothing was written. Close and open the plant again"),
                )
            write_changes(self._connection, edit.changes)
            journal.keep_first_slots(self._connection, edit.changes)
            entry, _ = journal.append(
                self._connection, edit, seq=seq + 1, based_on=based_on, previous=previous, blob=blob
            )
            self._learn(edit.learnt, entry)
        return entry

    def save_copy(self, path: Path) -> None:
        """Write a whole copy of the plant to a new file; see ``PlanStore``."""
        with _new_file(path) as part:
            self._connection.execute("VACUUM INTO ?", (str(part),))

    def entries(self) -> list[JournalEntry]:
        """Return all steps, oldest first."""
        with self._reading():
            return journal.entries(self._connection)

    def changes(self, seq: int) -> tuple[Change, ...]:
        """Return what a step changed."""
        with self._reading():
            return journal.changes(self._connection, seq)

    def first_slots(self) -> dict[str, int]:
        """Return the first slot start (UTC seconds) of each delivery that was ever moved."""
        with self._reading():
            return journal.first_slots(self._connection)

    def refuse_damage(self) -> None:
        """Check every page, the journal's chain, and that tables and kept columns are what the journal says.

        Raises
        ------
        PlantFileError
            With the first thing that is wrong.
        """
        with self._reading():
            refuse_damage(self._connection, self.path, "integrity_check")
            if (step := journal.broken_step(self._connection)) is not None:
                raise sentences.corrupt(self.path, say("step {step} of the journal was altered", step=step))
            rows = Reading(self._connection, rows_only=True).plan
            if not journal.leads_to(self._connection, rows):
                raise sentences.corrupt(self.path, say("its tables are not what its journal says"))
            if digest_of(Reading(self._connection).plan) != digest_of(rows):
                raise sentences.corrupt(
                    self.path, say("the columns kept to open it fast are not its tables'")
                )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise sentences.told(error, self.path) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: all of it or nothing, safe on disk when the block is left."""
        if self._why_read_only:
            raise PlantFileError(say("This cannot be saved"), self._why_read_only)
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except BaseException as error:
            # On a full disk SQLite has rolled back by itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, (sqlite3.Error, OverflowError, UnicodeError)):
                raise sentences.told(error, self.path) from error
            raise


@contextmanager
def _new_file(path: Path) -> Iterator[Path]:
    """Give the path of a part to write; it becomes the new file when the block ends well, else it goes."""
    refuse_taken_place(path)
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        yield part
        os.replace(part, path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, (OSError, sqlite3.Error, OverflowError, UnicodeError)):
            raise sentences.told(error, path) from error
        raise


def _write_new(part: Path, plan: Plan, made: Edit, past: PastPromises, report: Report) -> None:
    from jitdesk.storage.migrations import migrate  # sqlite_utils costs as much as the whole start

    connection = connect(part, "rwc")
    try:
        # A crash leaves only the part file, so nothing has to be safe before the end.
        for setting in _UNSAFE:
            connection.execute(f"PRAGMA {setting}")
        migrate(connection)
        connection.execute("BEGIN IMMEDIATE")
        write_plan(connection, plan, report)
        report(len(SCHEMAS), len(SCHEMAS) + 1, say("Writing the delay history"))
        add_past(connection, past)
        journal.open_with(connection, plan, made)
        connection.execute("COMMIT")
        for setting in SAFE:
            connection.execute(f"PRAGMA {setting}")
    finally:
        connection.close()
    with part.open("rb+") as written:
        os.fsync(written.fileno())
