"""Stand-ins for what is outside: a store that keeps a plant in memory, a clock that stands still."""

from collections.abc import Sequence
from dataclasses import replace

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.services.ports import (
    JournalEntry,
    PackedFile,
    PrintedSheet,
    Report,
    SeenFile,
    SupplierMessage,
    WaitingImport,
    WatchedFolder,
    no_report,
)


class MemoryStore:
    """Keeps one plant in memory; ``fails`` is raised by the next writing."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._steps: list[tuple[JournalEntry, tuple[Change, ...]]] = []
        self._layouts: dict[str, dict[str, str]] = {}
        self._files: dict[str, SeenFile] = {}
        self._waiting: dict[int, WaitingImport] = {}
        self._waiting_files: dict[int, list[PackedFile]] = {}
        self._folders: dict[str, WatchedFolder] = {}
        self._prints: list[PrintedSheet] = []
        self._messages: dict[int, SupplierMessage] = {}
        self._reasons: dict[str, str] = {}
        self.past = PastPromises.none()
        self.fails: Exception | None = None
        self.why_read_only = ""
        self._append(Edit("Made the plant", ()), 0)

    def plan(self, report: Report = no_report) -> Plan:
        report(0, 1, "Reading the plan")
        return self._plan

    def past_promises(self, since: int, until: int, supplier: str = "") -> PastPromises:
        return self.past.within(since, until, supplier)

    def keep_past(self, past: PastPromises) -> None:
        assert not len(self.past), "the store in memory keeps what is added once"
        self.past = past

    def record(self, edit: Edit, based_on: int) -> JournalEntry:
        if self.fails:
            failure, self.fails = self.fails, None
            raise failure
        assert based_on == len(self._steps)
        self._plan = self._plan.apply(edit)
        return self._append(edit, based_on)

    def _append(self, edit: Edit, based_on: int) -> JournalEntry:
        entry = JournalEntry(
            seq=based_on + 1,
            based_on=based_on,
            uuid=edit.uuid,
            label=edit.label,
            reason=edit.reason,
            author=edit.author,
            source=edit.source,
            at=edit.at,
            undoes=edit.undoes,
            size=len(edit.changes),
        )
        self._steps.append((entry, edit.changes))
        for sha256, name in edit.learnt.files:
            self._files.setdefault(sha256, SeenFile(sha256, name, entry.seq, entry.at))
        for number in edit.learnt.settles:
            self.drop_waiting(number)
        for supplier, header_key, mapping in edit.learnt.layouts:
            self._layouts.setdefault(supplier, {})[header_key] = mapping
        return entry

    def entries(self) -> list[JournalEntry]:
        return [entry for entry, _ in self._steps]

    def changes(self, seq: int) -> tuple[Change, ...]:
        return self._steps[seq - 1][1]

    def first_slots(self) -> dict[str, int]:
        first: dict[str, int] = {}
        for _, changes in self._steps:
            for change in changes:
                if (change.table, change.column) == ("deliveries", "slot_start") and change.before:
                    first.setdefault(str(change.key[0]), int(str(change.before)))
        return first

    def suppliers_with_layouts(self) -> list[str]:
        return sorted(self._layouts)

    def forget_layouts(self, supplier: str) -> None:
        self._layouts.pop(supplier, None)

    def layouts(self, supplier: str) -> dict[str, str]:
        return dict(self._layouts.get(supplier, {}))

    def seen_file(self, sha256: str) -> SeenFile | None:
        return self._files.get(sha256)

    def waiting_imports(self) -> list[WaitingImport]:
        return list(self._waiting.values())

    def waiting_files(self, number: int) -> list[PackedFile]:
        return self._waiting_files[number]

    def keep_waiting(self, told: WaitingImport, files: Sequence[PackedFile]) -> WaitingImport:
        kept = replace(told, number=told.number or max(self._waiting, default=0) + 1)
        self._waiting[kept.number] = kept
        if files:
            self._waiting_files[kept.number] = list(files)
        return kept

    def drop_waiting(self, number: int) -> None:
        self._waiting.pop(number, None)

    def watched_folders(self) -> list[WatchedFolder]:
        return sorted(self._folders.values(), key=lambda watched: watched.folder)

    def watch_folder(self, watched: WatchedFolder) -> None:
        self._folders[watched.folder] = watched

    def unwatch_folder(self, folder: str) -> None:
        self._folders.pop(folder, None)

    def last_print(self, day: str, door: str) -> PrintedSheet | None:
        return next((kept for kept in reversed(self._prints) if (kept.day, kept.door) == (day, door)), None)

    def keep_print(self, sheet: PrintedSheet) -> None:
        self._prints.append(sheet)

    def messages(self) -> list[SupplierMessage]:
        return [self._messages[number] for number in sorted(self._messages)]

    def keep_message(self, message: SupplierMessage) -> SupplierMessage:
        kept = replace(message, number=message.number or max(self._messages, default=0) + 1)
        self._messages[kept.number] = kept
        return kept

    def drop_message(self, number: int) -> None:
        if self._messages[number].handed_on_at is None:
            del self._messages[number]

    def reasons(self) -> dict[str, str]:
        return dict(self._reasons)

    def keep_reason(self, uuid: str, reason: str) -> None:
        self._reasons[uuid] = reason


class StandingClock:
    """A clock that stands at ``now`` (UTC seconds) until it is put elsewhere."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now
