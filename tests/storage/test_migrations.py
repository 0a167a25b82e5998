"""An older plant file is copied, brought up to date, and left as it was where that fails."""

import json
import zlib
from pathlib import Path

import pytest

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.tables import SCHEMAS
from jitdesk.storage import opening
from jitdesk.storage.digest import digest_of_rows
from jitdesk.storage.plant_file import PlantFile
from jitdesk.storage.schema import VERSION
from tests.plants import AUTHOR, SIX, two_doors_one_day


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
    from jitdesk.storage.schema import fifth_sql, first_sql, fourth_sql, second_sql, sixth_sql, third_sql

    for statements, golden in (
        (first_sql(), "plant_file_v1.sql"),
        (second_sql(), "plant_file_v2.sql"),
        (third_sql(), "plant_file_v3.sql"),
        (fourth_sql(), "plant_file_v4.sql"),
        (fifth_sql(), "plant_file_v5.sql"),
        (sixth_sql(), "plant_file_v6.sql"),
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
