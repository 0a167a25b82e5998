"""The journal's steps, a load's preview and a move's consequences as facts for other programs."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import cast
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import WHOLE_ROW, Change
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA, Kind
from jitdesk.domain.values import MINUTE_S, instant_text, quantity_number
from jitdesk.planning.consequences import Consequence, Preview
from jitdesk.services.facts import in_units
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.plant_tables import LoadPreview
from jitdesk.services.table_files import TableFile, TableProblem
from jitdesk.services.table_matching import RowOutcome

Fact = dict[str, object]


def history_facts(plant: OpenPlant) -> list[Fact]:
    """Return one fact a step, oldest first."""
    zone = plant.plan.zone
    return [
        {
            "seq": entry.seq,
            "edit": entry.uuid,
            "at": instant_text(entry.at, zone),
            "author": entry.author,
            "source": entry.source,
            "label": entry.label,
            "reason": entry.reason,
            "undoes": entry.undoes or None,
            "changes": [_change(change, zone) for change in plant.edit(entry.seq).changes],
        }
        for entry in plant.history()
    ]


def _change(change: Change, zone: ZoneInfo) -> Fact:
    return {
        "table": change.table,
        "key": key_facts(change.table, change.key, zone),
        "field": change.column,
        "old": _side(change, change.before, zone),
        "new": _side(change, change.after, zone),
    }


def _side(change: Change, side: Value | Row, zone: ZoneInfo) -> object:
    if change.column != WHOLE_ROW:
        return value_fact(SCHEMA[change.table].column(change.column).kind, cast(Value, side), zone)
    return None if side is None else _row(change.table, cast(Row, side), zone)


def _row(table: str, row: Row, zone: ZoneInfo) -> Fact:
    return {name: value_fact(SCHEMA[table].column(name).kind, value, zone) for name, value in row.items()}


def key_facts(table: str, key: Key, zone: ZoneInfo) -> list[object]:
    """Return the parts of a row's key as facts."""
    schema = SCHEMA[table]
    return [
        value_fact(schema.column(name).kind, part, zone) for name, part in zip(schema.key, key, strict=True)
    ]


def value_fact(kind: Kind, value: Value, zone: ZoneInfo) -> object:
    """Return a plan's value as a fact: an instant in ISO 8601, a quantity as a number, empty as ``None``."""
    if value is None or value == "":
        return None
    if kind is Kind.INSTANT:
        return instant_text(int(value), zone)
    if kind is Kind.QUANTITY:
        return quantity_number(int(value))
    return bool(value) if kind is Kind.FLAG else value


def load_facts(plan: Plan, files: Sequence[TableFile], preview: LoadPreview, edit: str | None) -> list[Fact]:
    """Return one fact a file: what each of its rows means, and its problems; ``edit`` is the step it made."""
    return [
        {
            "file": file.name,
            "kind": PurePath(file.name).suffix.lstrip(".").lower(),
            "documents": [
                {"kind": "plant table", "number": table, "lines": lines}
                for table, lines in Counter(row.row.table for row in rows).items()
            ],
            "rows": [_outcome(row, plan.zone) for row in rows],
            "problems": problem_list([problem for problem in preview.problems if problem.file == file.name]),
            "edit": edit if any(row.changes for row in rows) else None,
        }
        for file, rows in ((file, _rows_of(preview, file)) for file in files)
    ]


def problem_list(problems: Sequence[TableProblem]) -> list[Fact]:
    """Return problems and remarks about table files as facts."""
    return [{"where": problem.where, "found": problem.found, "text": problem.text} for problem in problems]


def _rows_of(preview: LoadPreview, file: TableFile) -> list[RowOutcome]:
    return [row for row in preview.rows if row.row.file == file.name]


def _outcome(row: RowOutcome, zone: ZoneInfo) -> Fact:
    delivery, part = row.row.values.get("delivery"), row.row.values.get("part")
    return {
        "ref": str(row.row.row_no),
        "table": row.row.table,
        "delivery": delivery or None,
        "part": part or None,
        "outcome": row.outcome,
        "changes": [fact for change in row.changes for fact in _fields(change, zone)],
        "reason": row.reason or _kept_text(row.kept) or None,
    }


def _kept_text(kept: Sequence[str]) -> str:
    return say("{kept} stays as it was booked.", kept=", ".join(kept)) if kept else ""


def _fields(change: Change, zone: ZoneInfo) -> Iterator[Fact]:
    """Yield a change cell by cell; a row that comes is told by the cells that it fills."""
    if change.column != WHOLE_ROW:
        fact = _change(change, zone)
        yield {"field": fact["field"], "old": fact["old"], "new": fact["new"]}
        return
    for name, value in _row(change.table, change.row_after, zone).items():
        if value is not None:
            yield {"field": name, "old": None, "new": value}


def preview_facts(plan: Plan, preview: Preview) -> Fact:
    """Return what a move would mean: if it comes as moved, and as the supplier expects it."""
    zone = plan.zone
    expected = preview.as_expected or preview.as_dragged
    names = plan.deliveries["delivery"]
    return {
        "as_dragged": _consequence(preview.as_dragged, zone),
        "as_expected": _consequence(expected, zone),
        "before": _consequence(preview.before, zone),
        "latest_safe_start": instant_text(preview.latest_safe_start, zone) or None,
        "binding_part": preview.binding_part or None,
        "clashes": [str(names[row]) for row in preview.clashes_with],
        "passed": preview.passed,
    }


def _consequence(consequence: Consequence, zone: ZoneInfo) -> Fact:
    return {
        "begin": instant_text(consequence.begin, zone) or None,
        "ends": instant_text(consequence.ends, zone) or None,
        "usable_at": instant_text(consequence.usable_at, zone) or None,
        "stops": [
            {
                "line": stop.line,
                "part": stop.part,
                "at": instant_text(stop.at, zone),
                "until": instant_text(stop.until, zone) or None,
                "missing_qty": quantity_number(stop.qty),
                "stop_min": in_units(stop.stop_s, MINUTE_S),
                "caused": stop.caused,
            }
            for stop in consequence.stops
        ],
        "lows": [
            {"line": line, "part": part, "at": instant_text(at, zone)} for line, part, at in consequence.lows
        ],
        "spare_min": None if consequence.spare_s is None else in_units(consequence.spare_s, MINUTE_S),
        "safe": consequence.as_safe,
    }
