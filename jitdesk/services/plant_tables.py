"""A plant in from tables, and a newer copy of some tables as a patch that can be looked at first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Table, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import EVERY_LINE, SCHEMA, SCHEMAS
from jitdesk.services.table_files import TableFile, TableProblem, TableSheet, table_sheets
from jitdesk.services.table_rows import ReadRow, read_rows

NEW, CHANGED, SAME, UNUSABLE = "new", "changed", "same", "unusable"

_NAMED_IN_A_SENTENCE = 5


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """What a row of a table file means for the plan.

    Attributes
    ----------
    outcome : str
        ``new``, ``changed``, ``same`` or ``unusable``.
    cells : tuple[Change, ...]
        The cells of the plan's row that change.
    reason : str
        Why the row is unusable.
    """

    row: ReadRow
    key: Key
    outcome: str
    cells: tuple[Change, ...] = ()
    reason: str = ""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The cells that change, or the row that comes."""
        return (Change.row_added(self.row.table, self.row.values),) if self.outcome == NEW else self.cells


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


def new_plan(files: Sequence[TableFile]) -> tuple[Plan, tuple[TableProblem, ...]]:
    """Return the plan that table files describe, and remarks about them.

    Raises
    ------
    TablesRefused
        With all problems: a plant is made of good tables or not at all.
    BadInput
        If no file holds a row.
    """
    sheets, found = table_sheets(files)
    rows, unusable = _outcomes(Plan.of_rows({}), sheets, _zone_of(sheets))
    problems = (*found, *unusable)
    if errors := [problem for problem in problems if problem.is_error]:
        raise TablesRefused(errors)
    if not rows:
        raise BadInput(
            "There are no tables",
            "No file holds a row of a plant's table",
            "Choose another folder",
        )
    by_table: dict[str, list[Mapping[str, Value]]] = {}
    for row in rows:
        by_table.setdefault(row.row.table, []).append(row.row.values)
    return Plan.of_rows(by_table), problems


def _zone_of(sheets: Iterable[TableSheet]) -> ZoneInfo:
    """Return the time zone that the plant table names, for times without an offset; UTC without one."""
    utc = ZoneInfo("UTC")
    plant = (row for sheet in sheets if sheet.schema.name == "plant" for row in read_rows(sheet, utc))
    named = (row.values["value"] for row in plant if row.values.get("key") == "time_zone" and not row.reason)
    return ZoneInfo(str(next(named, "UTC")))


def load_preview(plan: Plan, files: Sequence[TableFile], *, at: int, author: str) -> LoadPreview:
    """Compare newer copies of some tables with the plan, row by row by natural key.

    Only columns that a file has are compared. A row that the plan has and the files do not is reported and
    stays. Rows that cannot be used leave the rest usable.
    """
    sheets, found = table_sheets(files)
    rows, unusable = _outcomes(plan, sheets, plan.zone)
    changes = tuple(change for row in rows for change in row.changes)
    source = ", ".join(file.name for file in files)
    edit = Edit(_label(rows), changes, author=author, source=source, at=at) if changes else None
    return LoadPreview(tuple(rows), (*found, *unusable, *_absent(plan, sheets, rows)), edit)


def _outcomes(
    plan: Plan, sheets: Iterable[TableSheet], zone: ZoneInfo
) -> tuple[list[RowOutcome], list[TableProblem]]:
    matches = {schema.name: _Match(plan[schema.name]) for schema in SCHEMAS}
    rows = [
        matches[sheet.schema.name].outcome(row, matches) for sheet in sheets for row in read_rows(sheet, zone)
    ]
    unusable = [
        TableProblem(row.row.file, row.row.where, _key_text(row.key), row.reason)
        for row in rows
        if row.outcome == UNUSABLE
    ]
    return rows, unusable


class _Match:
    """Matches rows of files with the rows of one table, and knows which keys came so far."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._schema = table.schema
        self._refers = [(column.name, column.refers) for column in self._schema.columns if column.refers]
        self._defaults = [(name, self._schema.column(name).default or "") for name in self._schema.key]
        keys = zip(*(table.values(name) for name in self._schema.key), strict=True)
        self._rows = {key: number for number, key in enumerate(keys)}
        self._columns: dict[str, list[Value]] = {}
        self._seen: dict[Key, ReadRow] = {}
        self._first_parts = {key[0] for key in self._rows}

    def outcome(self, row: ReadRow, matches: Mapping[str, "_Match"]) -> RowOutcome:
        """Return what a row means; ``matches`` are those of all tables, for what the row refers to."""
        key = cast(Key, tuple(row.values.get(name, default) for name, default in self._defaults))
        reason = row.reason or self._repeated(key, row) or self._lost(row, matches)
        if reason:
            return RowOutcome(row, key, UNUSABLE, reason=reason)
        self._first_parts.add(key[0])
        number = self._rows.get(key)
        if number is None:
            return RowOutcome(row, key, NEW)
        if self._says_the_same(number, row.values):
            return RowOutcome(row, key, SAME)
        return RowOutcome(
            row, key, CHANGED, cell_changes(self._schema.name, self._table.row(number), row.values)
        )

    def _says_the_same(self, number: int, values: Mapping[str, Value]) -> bool:
        for name in values.keys() - self._columns.keys():
            self._columns[name] = self._table.values(name)
        return all(self._columns[name][number] == value for name, value in values.items())

    def _repeated(self, key: Key, row: ReadRow) -> str:
        earlier = self._seen.setdefault(key, row)
        if earlier is row:
            return ""
        return f"The same key as {earlier.where}: {_key_text(key)}. The first one counts."

    def _lost(self, row: ReadRow, matches: Mapping[str, "_Match"]) -> str:
        for column, target in self._refers:
            named = row.values.get(column)
            if named and named != EVERY_LINE and named not in matches[target]._first_parts:
                return f'{column} is "{named}", which is not in {target}.'
        return ""


def _key_text(key: Iterable[Value]) -> str:
    return " ".join(str(part) for part in key if part not in (None, ""))


def _absent(plan: Plan, sheets: Iterable[TableSheet], rows: Iterable[RowOutcome]) -> Iterator[TableProblem]:
    """Yield a remark for each table of which the files do not have all rows."""
    came: dict[str, set[Key]] = {}
    for row in rows:
        came.setdefault(row.row.table, set()).add(row.key)
    for name, file in {sheet.schema.name: sheet.file for sheet in sheets}.items():
        table = plan[name]
        keys = zip(*(table.values(part) for part in table.schema.key), strict=True)
        absent = [key for key in keys if key not in came.get(name, ())]
        if absent:
            named = ", ".join(map(_key_text, absent[:_NAMED_IN_A_SENTENCE]))
            more = ", ..." if len(absent) > _NAMED_IN_A_SENTENCE else ""
            text = f"{len(absent)} rows of {name} are not in the file and stay as they are: {named}{more}"
            yield TableProblem(file, file, "", text, is_error=False)


def _label(rows: Sequence[RowOutcome]) -> str:
    """Return the step's label: "Load stock (31 changed, 2 new), deliveries (1 new)"."""
    counts = Counter((row.row.table, row.outcome) for row in rows)
    parts = []
    for name in SCHEMA:
        told = [f"{counts[name, outcome]} {outcome}" for outcome in (CHANGED, NEW) if counts[name, outcome]]
        if told:
            parts.append(f"{name.replace('_', ' ')} ({', '.join(told)})")
    return f"Load {', '.join(parts)}"
