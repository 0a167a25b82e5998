"""What a step changed, a row at a time: each can be read in words, and taken back alone."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from jitdesk.domain.columns import Key, Row, Value
from jitdesk.domain.edit import WHOLE_ROW, Change
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMA
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import begun_small, date_time_text
from jitdesk.services.table_names import column_name, row_name, value_text, word_text

Record = tuple[str, Key]
"""What is taken back together: a delivery with its lines and promises, else a row of a table by its key."""

ARROW = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
_OF_DELIVERIES = ("deliveries", "delivery_lines", "estimates")


@dataclass(frozen=True, slots=True)
class StepRow:
    """One row of a step."""

    record: Record
    changes: tuple[Change, ...]

    def name(self, plan: Plan) -> str:
        """Return what it is: "Delivery 4417", "Wanted NORD · 4711 · 24 Nov 2026 10:00"."""
        table, key = self.record
        schema = SCHEMA[table]
        cells = (
            value_text(schema.column(name), cell, plan.zone)
            for name, cell in zip(schema.key, key, strict=True)
        )
        return f"{row_name(table)} {' · '.join(filter(None, cells))}"

    def told(self, plan: Plan) -> str:
        """Return what changed of it, old and new: "line 10 quantity 480 › 470; confirmed 09:00 › 09:20"."""
        return "; ".join(dict.fromkeys(_told(change, plan) for change in self.changes))


def rows_of_step(changes: Iterable[Change]) -> Iterator[StepRow]:
    """Yield the rows that a step changed, in the order in which it did."""
    together: dict[Record, list[Change]] = {}
    for change in changes:
        together.setdefault(record_of(change), []).append(change)
    for record, mine in together.items():
        yield StepRow(record, tuple(mine))


def record_of(change: Change) -> Record:
    """Return what a change is taken back with."""
    return ("deliveries", change.key[:1]) if change.table in _OF_DELIVERIES else (change.table, change.key)


def change_text(change: Change, plan: Plan) -> str:
    """Return a changed cell, old and new: "quantity 480 › 470"; "new" or "gone" of a whole row."""
    if change.column == WHOLE_ROW:
        return say("new") if change.before is None else say("gone")
    column = SCHEMA[change.table].column(change.column)
    before = value_text(column, cast(Value, change.before), plan.zone)
    after = value_text(column, change.cell_after, plan.zone)
    empty = say("empty")
    return f"{begun_small(column_name(change.column))} {before or empty} {ARROW} {after or empty}"


def _told(change: Change, plan: Plan) -> str:
    if change.table == "estimates" and change.column == WHOLE_ROW:
        return _promise_text(change, plan)
    text = change_text(change, plan)
    if change.table == "delivery_lines":
        return say("line {line_no} {change}", line_no=change.key[1], change=text)
    return text


def _promise_text(change: Change, plan: Plan) -> str:
    """Return a promise that came, after the one that it took the place of; or one that went."""
    promise = cast(Row, change.after or change.before)
    when = _moment(promise, plan)
    if change.after is None:
        return say("{promise} {when} gone", promise=word_text(str(promise["kind"])), when=when)
    return f"{word_text(str(promise['kind']))} {_earlier_promise(promise, plan)} {ARROW} {when}"


def _earlier_promise(promise: Row, plan: Plan) -> str:
    row = plan.deliveries.row_number(str(promise["delivery"]))
    if row is None:
        return say("empty")
    starts, rows = plan.estimates.groups("delivery", plan.deliveries)
    told = plan.estimates.rows(rows[starts[row] : starts[row + 1]])
    before = [
        each
        for each in told
        if each["kind"] == promise["kind"] and int(each["known_at"] or 0) < int(promise["known_at"] or 0)
    ]
    return _moment(max(before, key=lambda each: int(each["known_at"] or 0)), plan) if before else say("empty")


def _moment(promise: Row, plan: Plan) -> str:
    return date_time_text(wall_from_utc(int(promise["at"] or 0), plan.zone))
