"""The plant file's tables in SQL, made from the plant's tables of the domain.

No SQL foreign keys: an empty reference is "" and shifts refer to ``*``, which both mean something; the
services refuse an edit that would leave a reference to nothing, and ``check`` looks at all of them.
"""

from jitdesk.domain.columns import INTEGER_KINDS
from jitdesk.domain.past_promises import PAST_KINDS
from jitdesk.domain.tables import SCHEMAS, Column, Kind, TableSchema

APPLICATION_ID = 0x4A495444  # "JITD"
VERSION = 6

_LONGEST_TEXT = 10_000

JOURNAL = """
CREATE TABLE "journal" (
  "seq" INTEGER PRIMARY KEY,
  "uuid" TEXT NOT NULL UNIQUE,
  "based_on" INTEGER NOT NULL,
  "label" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "undoes" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  "changes" BLOB NOT NULL,
  "checksum" TEXT NOT NULL CHECK (length("checksum") = 64)
) STRICT;
CREATE TABLE "first_slots" (
  "delivery" TEXT PRIMARY KEY,
  "slot_start" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER "journal_is_never_changed" BEFORE UPDATE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER "journal_is_never_cut" BEFORE DELETE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""

REMEMBERED = """
CREATE TABLE "layouts" (
  "supplier" TEXT NOT NULL,
  "header_key" TEXT NOT NULL,
  "mapping" TEXT NOT NULL,
  PRIMARY KEY ("supplier", "header_key")
) STRICT, WITHOUT ROWID;
CREATE TABLE "seen_files" (
  "sha256" TEXT PRIMARY KEY CHECK (length("sha256") = 64),
  "name" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "at" INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "prints" (
  "day" TEXT NOT NULL,
  "door" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "printed_at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "seq" INTEGER NOT NULL,
  "content" TEXT NOT NULL,
  PRIMARY KEY ("day", "door", "version")
) STRICT;
"""

# The journal never changes, so why a move was made stands beside it, by the step's name.
SPOKEN = """
CREATE TABLE "messages" (
  "number" INTEGER PRIMARY KEY,
  "supplier" TEXT NOT NULL,
  "delivery" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "at" INTEGER NOT NULL,
  "author" TEXT NOT NULL,
  "handed_on_at" INTEGER
) STRICT;
CREATE TABLE "reasons" (
  "uuid" TEXT PRIMARY KEY,
  "reason" TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

WATCHED = """
CREATE TABLE "watched_folders" (
  "folder" TEXT PRIMARY KEY,
  "applies" INTEGER NOT NULL CHECK ("applies" IN (0, 1))
) STRICT, WITHOUT ROWID;
"""

WAITING = """
CREATE TABLE "waiting_imports" (
  "number" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "supplier" TEXT NOT NULL,
  "differences" INTEGER NOT NULL,
  "came" TEXT NOT NULL,
  "since" INTEGER NOT NULL,
  "decided" TEXT NOT NULL
) STRICT;
CREATE TABLE "waiting_files" (
  "import" INTEGER NOT NULL,
  "place" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "written_at" INTEGER,
  "content" BLOB NOT NULL,
  PRIMARY KEY ("import", "place")
) STRICT;
"""

# Nothing is ever changed or taken out: the promises of a delivery stand together, and it knows where.
PAST = f"""
CREATE TABLE "past_deliveries" (
  "id" INTEGER PRIMARY KEY,
  "delivery" TEXT NOT NULL,
  "supplier" TEXT NOT NULL,
  "promised_at" INTEGER NOT NULL,
  "first_promise" INTEGER NOT NULL,
  "promises" INTEGER NOT NULL
) STRICT;
CREATE INDEX "past_deliveries_by_time" ON "past_deliveries" ("promised_at");
CREATE INDEX "past_deliveries_by_supplier" ON "past_deliveries" ("supplier", "promised_at");
CREATE TABLE "past_promises" (
  "id" INTEGER PRIMARY KEY,
  "known_at" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CHECK ({" OR ".join(f"kind = '{kind}'" for kind in PAST_KINDS)}),
  "at" INTEGER NOT NULL,
  "source" TEXT NOT NULL
) STRICT;
"""

CHUNK_BITS = 13
"""Rows whose ids differ in the last bits only are kept together as one chunk of columns."""

KEPT = """
CREATE TABLE "kept_chunks" (
  "table" TEXT NOT NULL,
  "chunk" INTEGER NOT NULL,
  "crc" INTEGER NOT NULL,
  "columns" BLOB NOT NULL,
  PRIMARY KEY ("table", "chunk")
) STRICT;
CREATE TABLE "kept_words" (
  "first" INTEGER PRIMARY KEY,
  "crc" INTEGER NOT NULL,
  "words" BLOB NOT NULL
) STRICT;
"""


def quoted(name: str) -> str:
    """Return one of the code's own names as an SQL identifier; some are SQL words ("from", "order")."""
    return f'"{name}"'


def table_sql(schema: TableSchema) -> str:
    """Return the statement that makes a plant table.

    Rows keep the order in which they came (``id``): of two promises known at one moment the later holds.
    """
    columns = ",\n".join(f"  {_column_sql(column)}" for column in schema.columns)
    key = ", ".join(quoted(name) for name in schema.key)
    return (
        f"CREATE TABLE {quoted(schema.name)} (\n"
        f'  "id" INTEGER PRIMARY KEY,\n{columns},\n  UNIQUE ({key})\n) STRICT;\n'
    )


def _column_sql(column: Column) -> str:
    name = quoted(column.name)
    if column.kind is Kind.FLAG:
        return f"{name} INTEGER NOT NULL CHECK ({name} IN (0, 1))"
    if column.kind in INTEGER_KINDS:
        rule = f" CHECK ({name} >= 0)" if column.non_negative else ""
        return f"{name} INTEGER{' NOT NULL' if column.required else ''}{rule}"
    if column.kind is Kind.REAL:
        return f"{name} REAL"
    if column.required and column.words:
        return f"{name} TEXT NOT NULL CHECK ({name} IN ({', '.join(map(repr, column.words))}))"
    # length() ends at a NUL, so both are asked.
    return f"{name} TEXT NOT NULL CHECK (length({name}) <= {_LONGEST_TEXT} AND instr({name}, char(0)) = 0)"


def watch_sql(schema: TableSchema) -> str:
    """Return the triggers that forget a kept chunk of a table's columns when any of its rows changes."""
    return "".join(
        f"""CREATE TRIGGER "{schema.name}_{event.lower()}_forgets" AFTER {event} ON "{schema.name}"
BEGIN DELETE FROM "kept_chunks" WHERE "table" = '{schema.name}' AND "chunk" IN ({", ".join(chunks)}); END;
"""
        for event, chunks in (
            ("INSERT", [f"NEW.id >> {CHUNK_BITS}"]),
            ("UPDATE", [f"OLD.id >> {CHUNK_BITS}", f"NEW.id >> {CHUNK_BITS}"]),
            ("DELETE", [f"OLD.id >> {CHUNK_BITS}"]),
        )
    )


def first_sql() -> str:
    """Return the statements that make all tables of version 1."""
    return "".join(map(table_sql, _since(1))) + JOURNAL + REMEMBERED


def second_sql() -> str:
    """Return the statements that bring version 1 to version 2: the delay history, and the kept columns."""
    return PAST + KEPT + "".join(map(watch_sql, _since(1)))


def third_sql() -> str:
    """Return the statements that bring version 2 to version 3: what call-offs want, and what to check by."""
    return "".join(table_sql(schema) + watch_sql(schema) for schema in _since(3))


def fourth_sql() -> str:
    """Return the statements that bring version 3 to version 4: messages, reasons, watched folders."""
    return SPOKEN + WATCHED


def fifth_sql() -> str:
    """Return the statements that bring version 4 to version 5: imports that were left for later."""
    return WAITING


def sixth_sql() -> str:
    """Return the statements that bring a file to version 6: what somebody said of what needs them."""
    return "".join(table_sql(schema) + watch_sql(schema) for schema in _since(6))


def _since(version: int) -> list[TableSchema]:
    return [schema for schema in SCHEMAS if schema.since == version]
