"""The plant file keeps what was acknowledged, all or nothing, and refuses in sentences."""

import errno
import hashlib
import json
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from jitdesk.domain.edit import Change, Edit, cell_changes, row_changes
from jitdesk.domain.errors import BadInput, PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.services.ports import PrintedSheet, SeenFile
from jitdesk.storage import opening, places, plant_file
from jitdesk.storage.digest import digest_of_rows
from jitdesk.storage.lock import PlantInUse
from jitdesk.storage.plant_file import PlantFile
from jitdesk.storage.schema import APPLICATION_ID, VERSION
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plant 1.jitdesk"
    PlantFile.create(path, two_doors_one_day(), Edit("Made the plant", (), author=AUTHOR, at=SIX))
    return path


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


def _sqlite_file(path: Path, application: int, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "does not exist"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_text("delivery;part\n"), "not made by jitdesk"),
        (lambda path: _sqlite_file(path, 0, 0), "not made by jitdesk"),
        (lambda path: _sqlite_file(path, APPLICATION_ID, VERSION + 1), "newer"),
        (lambda path: path.mkdir(), "cannot be used"),
    ],
    ids=["missing", "empty", "text", "other SQLite", "newer", "folder"],
)
def test_a_file_that_is_no_plant_of_ours_is_refused_without_a_byte_written(
    tmp_path: Path, make, said
) -> None:
    path = tmp_path / "plant"
    make(path)
    before = _digests(tmp_path)
    with pytest.raises(PlantFileError, match=said):
        PlantFile.open(path)
    assert _digests(tmp_path) == before


def _digests(folder: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.is_file()
    }


def test_a_damaged_file_is_refused_after_an_unclean_end(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    path.write_bytes(content)
    path.with_name(path.name + ".lock").write_text('{"pid": 1, "host": "desk"}')
    with pytest.raises(PlantFileError, match="damaged"):
        PlantFile.open(path)


def test_a_file_whose_tables_cannot_be_read_is_told_as_damaged(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\x00" * (len(content) - 4096))
    with pytest.raises(PlantFileError, match="damaged"), PlantFile.open(path) as store:
        store.plan()


def test_what_the_check_finds_is_told_in_plain_words_without_its_frame(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'prints'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    path.write_bytes(content)
    with (
        PlantFile.open(path, to_look=True) as store,
        pytest.raises(PlantFileError, match="damaged") as refused,
    ):
        store.refuse_damage()
    assert str(page) in refused.value.text
    assert "***" not in refused.value.text and "\n" not in refused.value.text


_OTHER_USER = """
import os, sys
from pathlib import Path
from jitdesk.storage.plant_file import PlantFile
os.setuid(65534)
store = PlantFile.open(Path(sys.argv[1]))
print(len(store.plan().deliveries), "|", store.why_read_only)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other ones there")
def test_a_plant_that_may_not_be_written_to_opens_to_look_at(path: Path) -> None:
    import os

    path.chmod(0o444)
    path.parent.chmod(0o555)
    for folder in path.parents[:3]:
        if folder.owner() != "root" or os.getuid() == 0:
            folder.chmod(folder.stat().st_mode | 0o055)
    if os.getuid() == 0:
        done = subprocess.run(
            [sys.executable, "-c", _OTHER_USER, str(path)], capture_output=True, text=True, timeout=60
        )
        path.parent.chmod(0o755)
        assert done.stdout.startswith("3 | The plant is read-only"), done.stderr
        return
    with PlantFile.open(path) as store:
        assert "read-only" in store.why_read_only
    path.parent.chmod(0o755)


def test_a_full_disk_is_not_told_as_a_lacking_right(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(plant: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(plant))

    monkeypatch.setattr(plant_file, "PlantLock", full)
    with PlantFile.open(path) as store:
        assert store.why_read_only.startswith("The disk is full.")
        with pytest.raises(PlantFileError, match="The disk is full"):
            store.record(_moved(store.plan()), based_on=1)


@pytest.mark.parametrize("folder", ["OneDrive - Works", "Dropbox"])
def test_a_synchronised_folder_is_refused_by_name(tmp_path: Path, folder: str) -> None:
    with pytest.raises(PlantFileError, match=folder):
        PlantFile.create(tmp_path / folder / "plant", Plan.of_rows({}), Edit("Made", ()))


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/a / ext4 rw 0 0\n//server/share {tmp_path.resolve()} cifs rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    with pytest.raises(PlantFileError, match="network share"):
        PlantFile.create(tmp_path / "plant", Plan.of_rows({}), Edit("Made", ()))


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlite_utils import Migrations

    from jitdesk.storage import migrations

    later = Migrations("jitdesk")
    for step in migrations.MIGRATIONS._migrations:
        later(name=step.name)(step.fn)

    @later()
    def later_colour(db: object) -> None:
        db.execute("ALTER TABLE doors ADD COLUMN colour TEXT NOT NULL DEFAULT ''")  # type: ignore[attr-defined]
        migrations.reached(db, VERSION + 1)  # type: ignore[arg-type]

    monkeypatch.setattr(opening, "VERSION", VERSION + 1)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (later,))
    with PlantFile.open(path) as store:
        assert store._connection.execute("PRAGMA user_version").fetchone()[0] == VERSION + 1
        assert "colour" in [row[1] for row in store._connection.execute("PRAGMA table_info(doors)")]
    monkeypatch.setattr(opening, "VERSION", VERSION)
    with PlantFile.open(path.with_name(f"{path.name}.v{VERSION}")) as copy:
        assert copy.plan().same_as(two_doors_one_day())


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlite_utils import Migrations

    from jitdesk.storage import migrations

    later = Migrations("jitdesk")
    for step in migrations.MIGRATIONS._migrations:
        later(name=step.name)(step.fn)

    @later()
    def later_half(db: object) -> None:
        db.execute("DROP TABLE doors")  # type: ignore[attr-defined]
        db.execute("INSERT INTO nowhere VALUES (1)")  # type: ignore[attr-defined]

    monkeypatch.setattr(opening, "VERSION", VERSION + 1)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (later,))
    with pytest.raises(PlantFileError):
        PlantFile.open(path)
    monkeypatch.setattr(opening, "VERSION", VERSION)
    with PlantFile.open(path) as store:
        assert store.plan().same_as(two_doors_one_day())


GOLDEN = Path(__file__).parent.parent / "data"


def test_a_new_file_has_exactly_the_tables_that_are_written_down() -> None:
    from jitdesk.storage.schema import first_sql, second_sql, third_sql

    for statements, golden in (
        (first_sql(), "plant_file_v1.sql"),
        (second_sql(), "plant_file_v2.sql"),
        (third_sql(), "plant_file_v3.sql"),
    ):
        written = (GOLDEN / golden).read_text(encoding="utf-8")
        assert statements == written, f"a changed table needs a migration ({golden})"


@pytest.fixture
def first_version(tmp_path: Path, path: Path) -> Path:
    """Return a file as version 1 made it, with the rows of a plant that is open in this version."""
    from sqlite_utils import Database, Migrations

    from jitdesk.storage import journal, migrations

    old = tmp_path / "old"
    with opening.connect(old, "rwc") as connection:
        first = Migrations("jitdesk")
        step = migrations.MIGRATIONS._migrations[0]
        first(name=step.name)(step.fn)
        first.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
        connection.execute("ATTACH ? AS new", (str(path),))
        for schema in (schema for schema in SCHEMAS if schema.since == 1):
            connection.execute(f"INSERT INTO main.{schema.name} SELECT * FROM new.{schema.name}")
        with PlantFile.open(path) as store:
            opened_with = digest_of_rows(store.plan())
        blob = zlib.compress(json.dumps([{"opened_with": opened_with}]).encode())
        made = Edit("Made the plant", (), author=AUTHOR, at=SIX)
        journal.append(connection, made, seq=1, based_on=0, previous=journal.NO_CHECKSUM, blob=blob)
    connection.close()
    return old


def test_a_file_of_the_first_version_comes_to_the_newest_with_all_it_holds(
    path: Path, first_version: Path
) -> None:
    with PlantFile.open(path) as new, PlantFile.open(first_version) as store:
        assert store.plan().same_as(two_doors_one_day())
        store.refuse_damage()
        assert not len(store.past_promises(0, SIX))
        tables = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name"
        assert store._connection.execute(tables).fetchall() == new._connection.execute(tables).fetchall()
    assert first_version.with_name("old.v1").exists()


def test_layouts_files_and_prints_are_remembered(path: Path) -> None:
    sheet = PrintedSheet("2026-11-24", "A2", 1, SIX, AUTHOR, 1, "{}")
    with PlantFile.open(path) as store:
        store.remember_layout("NORD", "key", "old")
        store.remember_layout("NORD", "key", "new")
        store.remember_file(SeenFile("a" * 64, "first.csv", 2, SIX))
        store.remember_file(SeenFile("a" * 64, "again.csv", 3, SIX))
        store.keep_print(sheet)
        store.keep_print(PrintedSheet("2026-11-24", "A2", 2, SIX + 1, AUTHOR, 1, "[]"))
    with PlantFile.open(path) as store:
        assert store.layouts("NORD") == {"key": "new"}
        assert store.layouts("RAV") == {}
        seen = store.seen_file("a" * 64)
        assert seen is not None and seen.name == "first.csv"
        last = store.last_print("2026-11-24", "A2")
        assert last is not None and last.version == 2
        assert store.last_print("2026-11-25", "A2") is None
