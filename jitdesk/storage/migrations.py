"""How a plant file comes to its version: one small function a step, each in a transaction with its record.

Importing this costs as much as the whole start (sqlite_utils), so it is done only where a file is made or
is older than this jitdesk.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from jitdesk.storage.schema import (
    APPLICATION_ID,
    fifth_sql,
    first_sql,
    fourth_sql,
    second_sql,
    sixth_sql,
    third_sql,
)

MIGRATIONS = Migrations("jitdesk")


@MIGRATIONS()
def v1_plant_and_journal(db: Database) -> None:
    """Make the tables of the plant, the journal, and what the desk remembers.

    The first later change to a table puts tests/data/plant_file_v1.sql here in place of ``first_sql()``.
    """
    _run_script(db, first_sql())
    reached(db, 1)


@MIGRATIONS()
def v2_past_and_kept_columns(db: Database) -> None:
    """Make the tables of the delay history, and those of the columns that are kept to open the plant fast."""
    _run_script(db, second_sql())
    reached(db, 2)


@MIGRATIONS()
def v3_call_offs_and_tolerances(db: Database) -> None:
    """Make the tables of requirements, cumulative quantities, part aliases and tolerances."""
    _run_script(db, third_sql())
    reached(db, 3)


@MIGRATIONS()
def v4_messages_reasons_and_folders(db: Database) -> None:
    """Make the tables of messages to suppliers, of reasons given after a drop, and of watched folders."""
    _run_script(db, fourth_sql())
    reached(db, 4)


@MIGRATIONS()
def v5_waiting_imports(db: Database) -> None:
    """Make the tables of imports that were left for later."""
    _run_script(db, fifth_sql())
    reached(db, 5)


@MIGRATIONS()
def v6_cares(db: Database) -> None:
    """Make the table of what somebody said of a cause: seen, later, whose it is, done."""
    _run_script(db, sixth_sql())
    reached(db, 6)


def reached(db: Database, version: int) -> None:
    """Mark the file with its new version; the last line of every step."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {version}")


def migrate(connection: sqlite3.Connection, migrations: Migrations = MIGRATIONS) -> None:
    """Bring the file to the newest version; a step that fails leaves it at the one before."""
    migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))


def _run_script(db: Database, script: str) -> None:
    # executescript() would commit the step's transaction first.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
