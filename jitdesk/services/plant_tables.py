"""A plant in from tables, out to tables, and a newer copy of some tables as a patch."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import EVERY_LINE, SCHEMA, SCHEMAS, TableSchema
from jitdesk.services.table_cells import cell_text
from jitdesk.services.table_files import ReadRow, ReadTable, TableFile, TableProblem, TablesRead, read_tables

NEW, CHANGED, SAME, UNUSABLE = "new", "changed", "same", "unusable"

_NAMED_IN_A_SENTENCE = 5


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row of a table file means for the plan.

    Attributes
    ----------
    outcome : str
        ``new``, ``changed``, ``same`` or ``unusable``.
    changes : tuple[Change, ...]
        The cells that change, or the row that comes.
    reason : str
        Why the row is unusable.
    """

    row: ReadRow
    key: Key
    outcome: str
    changes: tuple[Change, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LoadPreview:
    """What a newer copy of some tables would change.

    Attributes
    ----------
    rows : tuple[RowOutcome, ...]
        Every row of every file.
    problems : tuple[TableProblem, ...]
        What could not be used, unknown columns, rows of the plan that the files do not have.
    edit : Edit or None
        All changes of the usable rows as one step; ``None`` where nothing changes.
    """

    rows: tuple[RowOutcome, ...] = field(repr=False)
    problems: tuple[TableProblem, ...]
    edit: Edit | None

    def count(self, outcome: str) -> int:
        """Return how many rows have this outcome."""
        return sum(row.outcome == outcome for row in self.rows)


def new_plan(files: Sequence[TableFile]) -> tuple[Plan, tuple[TableProblem, ...]]:
    """Return the plan that table files describe, and remarks about them.

    Raises
    ------
    BadInput
        With the first problem and the number of all: a plant is made of good tables or not at all.
    """
    empty = Plan.of_rows({})
    zone = _zone_of(files)
    preview = _preview(empty, read_tables(files, zone), "", 0, "")
    errors = [problem for problem in preview.problems if problem.is_error]
    if errors:
        raise TablesRefused(errors)
    if preview.edit is None:
        raise BadInput(
            "There are no tables",
            "No file holds a row of a plant's table",
            "Choose another folder or workbook",
        )
    return empty.apply(preview.edit), preview.problems


class TablesRefused(BadInput):
    """The tables do not make a plant; ``problems`` are all the reasons."""

    def __init__(self, problems: Sequence[TableProblem]) -> None:
        first = problems[0]
        more = f" ({len(problems) - 1} more problems)" if len(problems) > 1 else ""
        super().__init__(
            "The tables do not make a plant",
            f"{first.where}: {first.text.rstrip('.')}{more}",
            "Nothing was made. Correct the tables and try again",
        )
        self.problems = tuple(problems)


def _zone_of(files: Sequence[TableFile]) -> ZoneInfo:
    """Return the time zone that the tables name, which times without an offset mean; UTC where none."""
    utc = ZoneInfo("UTC")
    for file in files:
        if len(files) > 1 and not file.name.casefold().startswith("plant"):
            continue
        for table in read_tables([file], utc).tables:
            for row in table.rows:
                if table.schema.name == "plant" and row.values.get("key") == "time_zone" and not row.reason:
                    return ZoneInfo(str(row.values["value"]))
    return utc


def load_preview(plan: Plan, files: Sequence[TableFile], *, at: int, author: str) -> LoadPreview:
    """Compare newer copies of some tables with the plan, row by row by natural key.

    Only columns that a file has are compared. A row that the plan has and the files do not is reported and
    stays. Rows that cannot be used leave the rest usable.
    """
    names = ", ".join(file.name for file in files)
    return _preview(plan, read_tables(files, plan.zone), author, at, names)


def _preview(plan: Plan, read: TablesRead, author: str, at: int, source: str) -> LoadPreview:
    known = _KnownKeys(plan)
    seen: dict[tuple[str, Key], ReadRow] = {}
    rows = [_outcome(plan, known, seen, row) for table in read.tables for row in table.rows]
    changes = tuple(change for row in rows for change in row.changes)
    unusable = (
        TableProblem(row.row.file, row.row.where, _key_text(row.key), row.reason)
        for row in rows
        if row.outcome == UNUSABLE
    )
    problems = (*read.problems, *unusable, *_absent(plan, read.tables, seen))
    edit = Edit(_label(rows), changes, author=author, source=source, at=at) if changes else None
    return LoadPreview(tuple(rows), problems, edit)


class _KnownKeys:
    """The keys that a row may refer to: the plan's, and those that came before it in the files."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._came: dict[str, set[Value]] = {schema.name: set() for schema in SCHEMAS}

    def came(self, row: ReadRow) -> None:
        self._came[row.table].add(row.values.get(SCHEMA[row.table].key[0]))

    def unknown_in(self, row: ReadRow) -> str:
        """Return which of the row's references leads nowhere, as a sentence; "" for none."""
        for column in SCHEMA[row.table].columns:
            named = row.values.get(column.name)
            if not column.refers or named in (None, "", EVERY_LINE) or named in self._came[column.refers]:
                continue
            if self._plan[column.refers].row_number(str(named)) is None:
                return f'{column.name} is "{named}", which is not in {column.refers}.'
        return ""


def _outcome(plan: Plan, known: _KnownKeys, seen: dict[tuple[str, Key], ReadRow], row: ReadRow) -> RowOutcome:
    schema = SCHEMA[row.table]
    key = tuple(row.values.get(name, "") for name in schema.key)
    if row.reason:
        return RowOutcome(row, key, UNUSABLE, reason=row.reason)  # type: ignore[arg-type]
    whole = _key_of(schema, row)
    earlier = seen.setdefault((row.table, whole), row)
    if earlier is not row:
        reason = f"The same key as {earlier.where}: {_key_text(whole)}. The first one counts."
        return RowOutcome(row, whole, UNUSABLE, reason=reason)
    if reason := known.unknown_in(row):
        return RowOutcome(row, whole, UNUSABLE, reason=reason)
    known.came(row)
    number = plan[row.table].row_number(*whole)
    if number is None:
        return RowOutcome(row, whole, NEW, (Change.row_added(row.table, row.values),))
    changes = cell_changes(row.table, plan[row.table].row(number), row.values)
    return RowOutcome(row, whole, CHANGED if changes else SAME, changes)


def _key_of(schema: TableSchema, row: ReadRow) -> Key:
    """Return the row's key; a key column that the file does not have is empty."""
    cells = (row.values.get(name, schema.column(name).default) for name in schema.key)
    return tuple("" if cell is None else cell for cell in cells)  # type: ignore[misc]


def _key_text(key: Iterable[Value]) -> str:
    return " ".join(str(part) for part in key if part not in (None, ""))


def _absent(
    plan: Plan, tables: Sequence[ReadTable], seen: Mapping[tuple[str, Key], ReadRow]
) -> Iterator[TableProblem]:
    # An unusable row is in the file too: its key is in `seen` only where the key could be read.
    for name, files in _files_by_table(tables).items():
        table = plan[name]
        absent = [key for key in map(table.key, range(len(table))) if (name, key) not in seen]
        if absent:
            named = ", ".join(map(_key_text, absent[:_NAMED_IN_A_SENTENCE]))
            more = ", ..." if len(absent) > _NAMED_IN_A_SENTENCE else ""
            text = f"{len(absent)} rows of {name} are not in the file and stay as they are: {named}{more}"
            yield TableProblem(files[0], files[0], "", text, is_error=False)


def _files_by_table(tables: Sequence[ReadTable]) -> dict[str, list[str]]:
    files: dict[str, list[str]] = {}
    for table in tables:
        files.setdefault(table.schema.name, []).append(table.file)
    return files


def _label(rows: Sequence[RowOutcome]) -> str:
    """Return the step's label: "Load stock (31 changed, 2 new), deliveries (1 new)"."""
    parts = []
    for name in SCHEMA:
        counts = Counter(row.outcome for row in rows if row.row.table == name and row.changes)
        told = ", ".join(f"{counts[outcome]} {outcome}" for outcome in (CHANGED, NEW) if counts[outcome])
        if told:
            parts.append(f"{name.replace('_', ' ')} ({told})")
    return f"Load {', '.join(parts)}"


def exported(plan: Plan) -> dict[str, bytes]:
    """Return the plan as files: name to content (CSV, UTF-8, comma, ISO 8601), one a table."""
    return {f"{schema.name}.csv": _csv(schema, plan) for schema in SCHEMAS}


def _csv(schema: TableSchema, plan: Plan) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(schema.column_names)
    rows: list[Row] = plan[schema.name].rows()
    kinds = [(column.name, column.kind) for column in schema.columns]
    writer.writerows([cell_text(kind, row[name], plan.zone) for name, kind in kinds] for row in rows)
    return text.getvalue().encode()
