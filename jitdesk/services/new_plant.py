"""A plan from what is typed about a new plant: a few tables, each of which may be empty."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

from jitdesk.domain.calendar import WorkingTime
from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import later
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CLOSED, EVERY, UNRESTRICTED, Column, Kind
from jitdesk.domain.values import HOUR_S, utc_from_wall, wall_from_utc
from jitdesk.services.table_files import TableFile, table_sheets
from jitdesk.services.typed_table import TypedColumn, TypedTable

DAYS_AHEAD = 28
"""For how many days a consumption per hour is taken to hold: as far as the widest zoom shows."""

LINES = TypedTable.of("lines", ("line", "name"))
SHIFTS = TypedTable(
    "shifts",
    (
        TypedColumn(Column("line"), later("Line")),
        *TypedTable.of("shifts", ("shift", "weekdays", "start", "end", "breaks")).columns,
    ),
    ("line", "shift", "weekdays", "start"),
)
DOORS = TypedTable.of("doors", ("door", "hall", "kind", "weekdays", "opens", "closes", "note"))
PARTS = TypedTable(
    "",
    (
        *TypedTable.of("parts", ("part", "description", "unit")).columns,
        TypedColumn(Column("supplier"), later("Supplier")),
        TypedColumn(Column("line"), later("Line")),
        TypedColumn(Column("per_hour", Kind.QUANTITY, non_negative=True), later("Per hour")),
        TypedColumn(Column("stock", Kind.QUANTITY, non_negative=True), later("Stock now")),
    ),
    ("part", "line"),
)
_SHORT_NAME = 9
_NOT_IN_A_NAME = re.compile(r"[^\w .-]+")
Rows = Sequence[Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class PlantDraft:
    """What was typed.

    Attributes
    ----------
    name, time_zone : str
        The plant's; the zone is one of the IANA's.
    lines, shifts, doors, parts : sequence of Row
        Values of `LINES`, `SHIFTS`, `DOORS` and `PARTS`; a shift without a line holds for all of them.
    closed : sequence of (str, str)
        Days on which nobody works, ISO, and why.
    """

    name: str
    time_zone: str
    lines: Sequence[Row] = field(default=())
    shifts: Sequence[Row] = field(default=())
    doors: Sequence[Row] = field(default=())
    parts: Sequence[Row] = field(default=())
    closed: Sequence[tuple[str, str]] = field(default=())


def drafted_plan(draft: PlantDraft, now: int) -> Plan:
    """Return the plan that a draft describes.

    Lines and suppliers that are only named get rows of their own. A consumption per hour is that of each
    hour that its line works from the start of today on, for `DAYS_AHEAD` days; without a shift nobody works,
    and nothing is consumed. Stock was counted now and is shared by all lines.
    """
    tables: dict[str, list[Mapping[str, Value]]] = {
        "plant": [
            {"key": "name", "value": draft.name},
            {"key": "time_zone", "value": draft.time_zone},
        ],
        "lines": list(_with_named(draft.lines, "line", (*draft.shifts, *draft.parts))),
        "shifts": [{**row, "line": row["line"] or EVERY} for row in draft.shifts],
        "calendar_exceptions": [
            {"date": day, "line": EVERY, "kind": CLOSED, "note": why} for day, why in draft.closed
        ],
        "doors": list(draft.doors),
        "suppliers": [
            {**row, "name": row["supplier"], "short_name": str(row["supplier"])[:_SHORT_NAME].strip()}
            for row in _with_named((), "supplier", draft.parts)
        ],
        "parts": list(_once(draft.parts, ("part", "description", "unit", "supplier"))),
        "stock": list(_counts(draft.parts, now)),
    }
    tables["consumption"] = list(_consumption(Plan.of_rows(tables), draft.parts, now))
    return Plan.of_rows(tables)


def _with_named(rows: Rows, column: str, naming: Rows) -> Iterator[Mapping[str, Value]]:
    """Yield rows, and one more for each name that others use without one."""
    yield from rows
    seen = {row[column] for row in rows}
    for row in naming:
        named = row[column]
        if named not in seen and named not in ("", EVERY):
            seen.add(named)
            yield {column: named}


def _once(parts: Rows, columns: Iterable[str]) -> Iterator[Mapping[str, Value]]:
    """Yield each part once: it has a row for each line that uses it."""
    seen = set()
    for row in parts:
        if row["part"] not in seen:
            seen.add(row["part"])
            yield {column: row[column] for column in columns}


def _counts(parts: Rows, now: int) -> Iterator[Mapping[str, Value]]:
    """Yield the counts, summed where a part was counted for more than one line."""
    counted: dict[Value, int] = {}
    for row in parts:
        if row["stock"] is not None:
            counted[row["part"]] = counted.get(row["part"], 0) + int(row["stock"])
    for part, quantity in counted.items():
        yield {"part": part, "kind": UNRESTRICTED, "quantity": quantity, "counted_at": now}


def _consumption(plan: Plan, parts: Rows, now: int) -> Iterator[Mapping[str, Value]]:
    today = wall_from_utc(now, plan.zone).date()
    start, end = (
        utc_from_wall(datetime.combine(day, time()), plan.zone)
        for day in (today, today + timedelta(days=DAYS_AHEAD))
    )
    works = WorkingTime.of(plan, start, end)
    lines = [str(line) for line in plan["lines"]["line"]]
    for row in parts:
        line = str(row["line"]) or (lines[0] if len(lines) == 1 else "")
        quantity = int(row["per_hour"] or 0) * works.worked_s(line, start, end) // HOUR_S if line else 0
        if quantity:
            yield {"part": row["part"], "line": line, "from": start, "to": end, "quantity": quantity}


def without_line(draft: PlantDraft) -> int:
    """Return how many parts' consumption belongs to no line, because there are several and none is named."""
    lines = {row["line"] for row in _with_named(draft.lines, "line", (*draft.shifts, *draft.parts))}
    return sum(bool(row["per_hour"]) and not row["line"] for row in draft.parts) if len(lines) != 1 else 0


def file_name(plant: str) -> str:
    """Return a file's name for a plant: its letters and figures, nothing that a system could take amiss."""
    plain = " ".join(_NOT_IN_A_NAME.sub(" ", plant).split())[:60].strip(" .")
    return f"{plain or 'plant'}.jitdesk"


def free_path(folder: Path, name: str) -> Path:
    """Return a path in a folder at which there is no file yet: "Nord.jitdesk", "Nord 2.jitdesk"."""
    path, count = folder / name, 1
    while path.exists():
        count += 1
        path = folder / f"{Path(name).stem} {count}.jitdesk"
    return path


def holds_plant(files: Sequence[TableFile]) -> bool:
    """Tell whether files are plant tables rather than a supplier's list: master data, or several."""
    sheets, _ = table_sheets(files)
    names = {sheet.schema.name for sheet in sheets}
    return len(names) > 1 or bool(names & {"plant", "lines", "shifts", "doors", "parts"})
