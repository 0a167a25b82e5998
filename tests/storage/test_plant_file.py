"""The plant file keeps what was acknowledged, all or nothing, and refuses in sentences."""

import errno
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from jitdesk.domain.edit import Change, Edit, Learnt, cell_changes, row_changes
from jitdesk.domain.errors import BadInput, PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.services.ports import PackedFile, PrintedSheet, SeenFile, SupplierMessage, WaitingImport
from jitdesk.storage import plant_file
from jitdesk.storage.lock import PlantInUse
from jitdesk.storage.plant_file import PlantFile
from tests.plants import AUTHOR, SIX, two_doors_one_day


def _moved(plan: Plan, delivery: str = "4417", start: int = SIX) -> Edit:
    row = plan.find("deliveries", delivery)
    assert row is not None
    changes = cell_changes("deliveries", row, {"slot_start": start, "slot_end": start + 1800, "door": "B2"})
    return Edit(f"Move {delivery}", changes, reason="Door clash", author=AUTHOR, source="hand", at=SIX + 60)


def test_a_new_plant_file_holds_the_plan_it_was_made_of(path: Path) -> None:
    with PlantFile.open(path) as store:
        assert store.plan().same_as(two_doors_one_day())
        assert [entry.label for entry in store.entries()] == ["Made the plant"]


def test_an_edit_of_cells_and_rows_is_the_same_after_reopening(path: Path) -> None:
    plan = two_doors_one_day()
    gone = plan.find("estimates", "4417", SIX - 3600, "confirmed", SIX + 7200, "DESADV 1")
    assert gone is not None
    new = {"delivery": "N-1", "status": "planned", "note": "=1+1; DROP TABLE deliveries"}
    edit = Edit(
        "All kinds",
        (
            *_moved(plan).changes,
            Change.row_removed("estimates", gone),
            *row_changes("deliveries", [new]),
        ),
    )
    with PlantFile.open(path) as store:
        entry = store.record(edit, based_on=1)
    with PlantFile.open(path) as store:
        assert store.plan().same_as(plan.apply(edit))
        assert store.plan().deliveries["delivery"].tolist()[-1] == "N-1", "rows keep the order they came in"
        assert sorted(map(repr, store.changes(entry.seq))) == sorted(map(repr, edit.changes))
        assert store.entries()[-1] == entry
        store.refuse_damage()


def test_only_steps_on_the_newest_plan_are_written(path: Path) -> None:
    with PlantFile.open(path) as store:
        store.record(_moved(store.plan()), based_on=1)
        with pytest.raises(PlantFileError, match="step 2"):
            store.record(_moved(store.plan(), "4418"), based_on=1)
        assert len(store.entries()) == 2


@pytest.mark.parametrize("value", ["a\x00b", "\ud800", 2**70], ids=["NUL", "surrogate", "71 bits"])
def test_a_value_that_can_never_be_kept_changes_nothing(path: Path, value: str | int) -> None:
    column = "slot_start" if isinstance(value, int) else "note"
    plan = two_doors_one_day()
    edit = _moved(plan)
    edit = Edit(
        "Bad", (*edit.changes, Change("deliveries", ("R-9",), column, plan_value(plan, column), value))
    )
    with PlantFile.open(path) as store:
        with pytest.raises(BadInput):
            store.record(edit, based_on=1)
        assert store.plan().same_as(plan)
        assert len(store.entries()) == 1


def plan_value(plan: Plan, column: str) -> str | int | float | None:
    row = plan.find("deliveries", "R-9")
    assert row is not None
    return row[column]


def test_a_full_disk_changes_nothing_and_the_next_step_still_works(path: Path) -> None:
    with PlantFile.open(path) as store:
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages}")
        many = [{"delivery": f"X{number}", "status": "planned", "note": "x" * 999} for number in range(500)]
        with pytest.raises(PlantFileError, match="disk is full"):
            store.record(Edit("Many", row_changes("deliveries", many)), based_on=1)
        store._connection.execute("PRAGMA max_page_count = 100000")
        assert store.plan().same_as(two_doors_one_day())
        assert store.record(_moved(store.plan()), based_on=1).seq == 2


def test_history_cannot_be_changed_or_cut(path: Path) -> None:
    with PlantFile.open(path) as store:
        for statement in ("UPDATE journal SET label = 'x'", "DELETE FROM journal"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                store._connection.execute(statement)


def test_a_journal_that_was_altered_behind_its_back_is_found(path: Path) -> None:
    with PlantFile.open(path) as store:
        store.record(_moved(store.plan()), based_on=1)
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER journal_is_never_changed")
        connection.execute("UPDATE journal SET reason = 'other' WHERE seq = 2")
    connection.close()
    with PlantFile.open(path) as store, pytest.raises(PlantFileError, match="step 2"):
        store.refuse_damage()


def test_a_table_that_was_altered_behind_the_journals_back_is_found(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE stock SET quantity = 1 WHERE part = '00471'")
    connection.close()
    with PlantFile.open(path) as store, pytest.raises(PlantFileError, match="not what its journal says"):
        store.refuse_damage()


def test_every_commit_is_safe_against_power_loss(path: Path) -> None:
    with PlantFile.open(path) as store:
        assert store._connection.execute("PRAGMA synchronous").fetchone()[0] == 2
        assert store._connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_a_second_writer_is_told_who_has_the_plant_and_may_still_look(path: Path) -> None:
    with PlantFile.open(path) as writer:
        with pytest.raises(PlantInUse, match=r"process \d+ on "):
            PlantFile.open(path)
        writer.record(_moved(writer.plan()), based_on=1)
        with PlantFile.open(path, to_look=True) as looking:
            assert looking.plan().same_as(writer.plan())
            with pytest.raises(PlantFileError, match="read-only"):
                looking.record(_moved(writer.plan(), "4418"), based_on=2)
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                looking._connection.execute("DELETE FROM stock")
    with PlantFile.open(path) as store:
        assert not store.why_read_only


def test_nothing_is_left_beside_a_closed_plant(path: Path) -> None:
    with PlantFile.open(path) as store:
        store.record(_moved(store.plan()), based_on=1)
    with PlantFile.open(path, to_look=True) as store:
        store.plan()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_plant_is_never_made_over_another_file(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(PlantFileError, match="exists"):
        PlantFile.create(path, Plan.of_rows({}), Edit("Made", ()))
    assert path.read_bytes() == before


def test_a_plant_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    bad = Plan.of_rows({"lines": [{"line": "a\x00b"}]})
    with pytest.raises(BadInput):
        PlantFile.create(tmp_path / "p", bad, Edit("Made", ()))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_not_told_as_a_lacking_right(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(plant: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(plant))

    monkeypatch.setattr(plant_file, "PlantLock", full)
    with PlantFile.open(path) as store:
        assert store.why_read_only.startswith("The disk is full.")
        with pytest.raises(PlantFileError, match="The disk is full"):
            store.record(_moved(store.plan()), based_on=1)


def test_a_step_is_kept_with_what_is_learnt_by_it_or_neither_is(path: Path) -> None:
    learnt = Learnt(files=(("a" * 64, "first.csv"),), layouts=(("NORD", "key", "old"),))
    with PlantFile.open(path) as store:
        bad = Learnt(files=learnt.files, layouts=(("NORD", "key", "\ud800"),))
        with pytest.raises(BadInput):
            store.record(replace(_moved(store.plan()), learnt=bad), based_on=1)
        assert (store.entries()[-1].seq, store.seen_file("a" * 64)) == (1, None)
        store.record(replace(_moved(store.plan()), learnt=learnt), based_on=1)
        again = Learnt(files=(("a" * 64, "again.csv"),), layouts=(("NORD", "key", "new"),))
        store.record(Edit("Again", (), learnt=again), based_on=2)
    with PlantFile.open(path) as store:
        assert store.seen_file("a" * 64) == SeenFile("a" * 64, "first.csv", 2, SIX + 60)
        assert (store.layouts("NORD"), store.layouts("RAV")) == ({"key": "new"}, {})
        assert store.suppliers_with_layouts() == ["NORD"]
        store.forget_layouts("NORD")
    with PlantFile.open(path) as store:
        assert (store.layouts("NORD"), store.suppliers_with_layouts()) == ({}, [])


def test_an_import_waits_until_the_step_that_settles_it_is_written(path: Path) -> None:
    told = WaitingImport(0, "list.csv", "Nordlicht", 2, "dropped 09:31", SIX, "{}")
    files = [
        PackedFile("list.csv", "a" * 64, b"\0packed" * 1000, SIX),
        PackedFile("other.csv", "b" * 64, b"", None),
    ]
    with PlantFile.open(path) as store:
        first, second = store.keep_waiting(told, files), store.keep_waiting(told, files)
        store.keep_waiting(replace(second, decided="[]"), ())
        store.drop_waiting(first.number)
    with PlantFile.open(path) as store:
        (waits,) = store.waiting_imports()
        assert waits == replace(told, number=second.number, decided="[]")
        assert store.waiting_files(waits.number) == files
        store.record(replace(_moved(store.plan()), learnt=Learnt(settles=(waits.number,))), based_on=1)
        assert (store.waiting_imports(), store.waiting_files(waits.number)) == ([], [])


def test_prints_are_remembered(path: Path) -> None:
    sheet = PrintedSheet("2026-11-24", "A2", 1, SIX, AUTHOR, 1, "{}")
    with PlantFile.open(path) as store:
        store.keep_print(sheet)
        store.keep_print(PrintedSheet("2026-11-24", "A2", 2, SIX + 1, AUTHOR, 1, "[]"))
    with PlantFile.open(path) as store:
        last = store.last_print("2026-11-24", "A2")
        assert last is not None and last.version == 2
        assert store.last_print("2026-11-25", "A2") is None


def test_messages_and_reasons_are_there_after_the_file_was_closed(path: Path) -> None:
    message = SupplierMessage(0, "NORD", "4417", "late", "en", "a@b.example", "Late", "Text\n", SIX, AUTHOR)
    with PlantFile.open(path) as store:
        first, second = store.keep_message(message), store.keep_message(message)
        third = store.keep_message(replace(second, handed_on_at=SIX + 60))
        assert third.number == second.number
        store.drop_message(first.number)
        store.drop_message(second.number)
        store.keep_reason("step", "Carrier asked")
        store.keep_reason("step", "Door clash")
    with PlantFile.open(path) as store:
        assert store.messages() == [third]
        assert store.reasons() == {"step": "Door clash"}
