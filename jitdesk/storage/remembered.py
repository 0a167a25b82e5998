"""What the plant file remembers besides the plan: layouts, files, prints, messages, reasons of moves."""

import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import astuple, replace

from jitdesk.domain.edit import Learnt
from jitdesk.services.ports import (
    JournalEntry,
    PackedFile,
    PrintedSheet,
    SeenFile,
    SupplierMessage,
    WaitingImport,
    WatchedFolder,
)
from jitdesk.storage import waiting


class Remembered(ABC):
    """The part of the plant file that undo does not touch."""

    _connection: sqlite3.Connection

    @abstractmethod
    def _reading(self) -> AbstractContextManager[None]:
        """Tell SQLite's errors in sentences."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[None]:
        """Make the block one transaction."""

    def _learn(self, learnt: Learnt, entry: JournalEntry) -> None:
        """Keep what is learnt with a step, in the transaction that writes it; a file's first time counts."""
        self._connection.executemany(
            "INSERT INTO seen_files VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            ((sha256, name, entry.seq, entry.at) for sha256, name in learnt.files),
        )
        self._connection.executemany(
            "INSERT INTO layouts VALUES (?, ?, ?)"
            " ON CONFLICT (supplier, header_key) DO UPDATE SET mapping = excluded.mapping",
            learnt.layouts,
        )
        waiting.drop(self._connection, learnt.settles)

    def layouts(self, supplier: str) -> dict[str, str]:
        """Return the remembered layouts of a supplier's tables: header key to mapping (JSON)."""
        with self._reading():
            return dict(
                self._connection.execute(
                    "SELECT header_key, mapping FROM layouts WHERE supplier = ?", (supplier,)
                )
            )

    def suppliers_with_layouts(self) -> list[str]:
        """Return the suppliers of whom layouts are remembered, by key."""
        with self._reading():
            rows = self._connection.execute("SELECT DISTINCT supplier FROM layouts ORDER BY supplier")
            return [supplier for (supplier,) in rows]

    def forget_layouts(self, supplier: str) -> None:
        """Forget how a supplier's tables are read."""
        with self._writing():
            self._connection.execute("DELETE FROM layouts WHERE supplier = ?", (supplier,))

    def seen_file(self, sha256: str) -> SeenFile | None:
        """Return the earlier import of this content, ``None`` where there was none."""
        with self._reading():
            row = self._connection.execute(
                "SELECT sha256, name, seq, at FROM seen_files WHERE sha256 = ?", (sha256,)
            ).fetchone()
        return SeenFile(*row) if row else None

    def waiting_imports(self) -> list[WaitingImport]:
        """Return the imports that were left for later, in the order in which they came."""
        with self._reading():
            return waiting.imports(self._connection)

    def waiting_files(self, number: int) -> list[PackedFile]:
        """Return the files of an import that waits."""
        with self._reading():
            return waiting.files(self._connection, number)

    def keep_waiting(self, told: WaitingImport, files: Sequence[PackedFile]) -> WaitingImport:
        """Keep an import that waits, new (number 0) or changed, and return it with its number."""
        with self._writing():
            return replace(told, number=waiting.keep(self._connection, told, files))

    def drop_waiting(self, number: int) -> None:
        """Forget an import that waits no longer."""
        with self._writing():
            waiting.drop(self._connection, (number,))

    def watched_folders(self) -> list[WatchedFolder]:
        """Return the folders that are watched for this plant, by name."""
        with self._reading():
            rows = self._connection.execute("SELECT folder, applies FROM watched_folders ORDER BY folder")
            return [WatchedFolder(folder, bool(applies)) for folder, applies in rows]

    def watch_folder(self, watched: WatchedFolder) -> None:
        """Watch a folder from now on, in place of what was wanted of it before."""
        with self._writing():
            self._connection.execute(
                "INSERT OR REPLACE INTO watched_folders VALUES (?, ?)", (watched.folder, int(watched.applies))
            )

    def unwatch_folder(self, folder: str) -> None:
        """Watch a folder no longer."""
        with self._writing():
            self._connection.execute("DELETE FROM watched_folders WHERE folder = ?", (folder,))

    def last_print(self, day: str, door: str) -> PrintedSheet | None:
        """Return the newest print of a door's sheet for a plant day."""
        with self._reading():
            row = self._connection.execute(
                "SELECT day, door, version, printed_at, author, seq, content FROM prints"
                " WHERE day = ? AND door = ? ORDER BY version DESC LIMIT 1",
                (day, door),
            ).fetchone()
        return PrintedSheet(*row) if row else None

    def keep_print(self, sheet: PrintedSheet) -> None:
        """Keep a sheet as it was printed."""
        with self._writing():
            self._connection.execute(
                "INSERT INTO prints VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    sheet.day,
                    sheet.door,
                    sheet.version,
                    sheet.printed_at,
                    sheet.author,
                    sheet.seq,
                    sheet.content,
                ),
            )

    def messages(self) -> list[SupplierMessage]:
        """Return all messages to suppliers, oldest first."""
        with self._reading():
            rows = self._connection.execute(
                "SELECT number, supplier, delivery, kind, language, recipient, subject, text, at, author,"
                " handed_on_at FROM messages ORDER BY number"
            ).fetchall()
        return [SupplierMessage(*row) for row in rows]

    def keep_message(self, message: SupplierMessage) -> SupplierMessage:
        """Keep a message, new (number 0) or changed, and return it with its number."""
        with self._writing():
            written = self._connection.execute(
                "INSERT OR REPLACE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (message.number or None, *astuple(message)[1:]),
            )
        return replace(message, number=message.number or int(written.lastrowid or 0))

    def drop_message(self, number: int) -> None:
        """Forget a draft that was never handed on; any other stays."""
        with self._writing():
            self._connection.execute(
                "DELETE FROM messages WHERE number = ? AND handed_on_at IS NULL", (number,)
            )

    def reasons(self) -> dict[str, str]:
        """Return the reasons that were given after a step was made: the step's uuid to its reason."""
        with self._reading():
            return dict(self._connection.execute("SELECT uuid, reason FROM reasons"))

    def keep_reason(self, uuid: str, reason: str) -> None:
        """Keep why a step was made; the newest word holds."""
        with self._writing():
            self._connection.execute("INSERT OR REPLACE INTO reasons VALUES (?, ?)", (uuid, reason))
