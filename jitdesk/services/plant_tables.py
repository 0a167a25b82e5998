"""A plant in from tables, and a newer copy of some tables as a patch that can be looked at first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Value
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, SCHEMAS
from jitdesk.services.table_files import TableFile, TableProblem, TableSheet, table_sheets
from jitdesk.services.table_matching import CHANGED, NEW, UNUSABLE, RowOutcome, TableMatch, key_text
from jitdesk.services.table_rows import read_rows

_NAMED_IN_A_SENTENCE = 5


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
        more = say(" ({problems} more problems)", problems=len(problems) - 1) if len(problems) > 1 else ""
        super().__init__(
            say("The tables do not make a plant"),
            f"{first.sentence().rstrip('.')}{more}",
            say("Nothing was made. Correct the tables and try again"),
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
            say("There are no tables"),
            say("No file holds a row of a plant's table"),
            say("Choose another folder"),
        )
    by_table: dict[str, list[Mapping[str, Value]]] = {}
    for row in rows:
        by_table.setdefault(row.row.table, []).append(row.row.values)
    plan = Plan.of_rows(by_table)
    return plan, (*problems, *_zone_remark(plan))


def _zone_remark(plan: Plan) -> Iterator[TableProblem]:
    """Yield a remark where no time zone is named: a plant in the wrong one is hours off and looks right."""
    if plan.find("plant", "time_zone") is None:
        text = say("No time_zone is named, so all times were read as UTC. Name one, such as Europe/Berlin")
        yield TableProblem("plant", "plant", "time_zone", text, is_error=False)


def _zone_of(sheets: Iterable[TableSheet]) -> ZoneInfo:
    """Return the time zone that the plant table names, for times without an offset; UTC without one."""
    utc = ZoneInfo("UTC")
    plant = (row for sheet in sheets if sheet.schema.name == "plant" for row in read_rows(sheet, utc))
    named = (row.values["value"] for row in plant if row.values.get("key") == "time_zone" and not row.reason)
    return ZoneInfo(str(next(named, "UTC")))


def load_preview(plan: Plan, files: Sequence[TableFile], *, at: int, author: str) -> LoadPreview:
    """Compare newer copies of some tables with the plan, row by row by natural key.

    Only columns that a file has are compared. A row that the plan has and the files do not is reported and
    stays; so do a booked status, a booked time and a newer count. Rows that cannot be used leave the rest
    usable.
    """
    sheets, found = table_sheets(files)
    rows, unusable = _outcomes(plan, sheets, plan.zone)
    changes = tuple(change for row in rows for change in row.changes)
    source = ", ".join(file.name for file in files)
    edit = Edit(_label(rows), changes, author=author, source=source, at=at) if changes else None
    return LoadPreview(
        tuple(rows), (*found, *unusable, *_kept(plan, rows), *_absent(plan, sheets, rows)), edit
    )


def _outcomes(
    plan: Plan, sheets: Iterable[TableSheet], zone: ZoneInfo
) -> tuple[list[RowOutcome], list[TableProblem]]:
    matches = {schema.name: TableMatch(plan[schema.name], zone) for schema in SCHEMAS}
    rows = [
        row
        for sheet in sheets
        for row in matches[sheet.schema.name].outcomes(read_rows(sheet, zone), matches)
    ]
    unusable = [
        TableProblem(row.row.file, row.row.where, key_text(SCHEMA[row.row.table], row.key, zone), row.reason)
        for row in rows
        if row.outcome == UNUSABLE
    ]
    return rows, unusable


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
            text = say("Not in the file, and unchanged: {rows_of}", rows_of=_rows_of(name, absent, plan.zone))
            yield TableProblem(file, file, "", text, is_error=False)


def _kept(plan: Plan, rows: Iterable[RowOutcome]) -> Iterator[TableProblem]:
    """Yield a remark for each table of which the plan knows some facts better than the files."""
    kept: dict[str, list[RowOutcome]] = {}
    for row in rows:
        if row.kept:
            kept.setdefault(row.row.table, []).append(row)
    for name, known_better in kept.items():
        file = known_better[0].row.file
        rows_of = _rows_of(name, [row.key for row in known_better], plan.zone)
        text = say("Behind what was booked, which stays: {rows_of}", rows_of=rows_of)
        yield TableProblem(file, file, "", text, is_error=False)


def _rows_of(table: str, keys: Sequence[Iterable[Value]], zone: ZoneInfo) -> str:
    """Return how many rows and the first of them: "2 rows of deliveries (4418, R-9)"."""
    named = ", ".join(key_text(SCHEMA[table], key, zone) for key in keys[:_NAMED_IN_A_SENTENCE])
    more = ", ..." if len(keys) > _NAMED_IN_A_SENTENCE else ""
    return counted(
        "{n} row of {table} ({named}{more})",
        "{n} rows of {table} ({named}{more})",
        len(keys),
        table=table,
        named=named,
        more=more,
    )


def _label(rows: Sequence[RowOutcome]) -> str:
    """Return the step's label: "Load stock (31 changed, 2 new), deliveries (1 new)"."""
    counts = Counter((row.row.table, row.outcome) for row in rows)
    parts = []
    for name in SCHEMA:
        told = [f"{counts[name, outcome]} {outcome}" for outcome in (CHANGED, NEW) if counts[name, outcome]]
        if told:
            parts.append(f"{name.replace('_', ' ')} ({', '.join(told)})")
    return say("Load {parts}", parts=", ".join(parts))
