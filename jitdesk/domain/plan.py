"""The plan as a value: all tables of the plant at one moment, changed only by applying an edit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jitdesk.domain.columns import Key, Row, Table, Value
from jitdesk.domain.edit import WHOLE_ROW, Change, Edit
from jitdesk.domain.errors import BadInput, ChangedSince
from jitdesk.domain.language import later, say
from jitdesk.domain.tables import SCHEMAS
from jitdesk.domain.texts import Words


@dataclass(frozen=True, slots=True)
class PlantSettings:
    """What the ``plant`` table says, with its defaults; times in the unit of the name."""

    name: str = ""
    time_zone: str = "UTC"
    on_time_tolerance_min: int = 15
    low_cover_h: float = 1.0
    look_ahead_h: float = 24.0
    default_unload_min: int = 30
    language: str = "en"

    @classmethod
    def of_rows(cls, rows: Mapping[str, str]) -> "PlantSettings":
        """Read the settings from key and value texts; an empty value is the default.

        Raises
        ------
        BadInput
            If a value is not of its kind, or the time zone is unknown.
        """
        given = {key: value.strip() for key, value in rows.items() if value.strip()}
        zone = given.get("time_zone", "UTC")
        _zone(zone)
        return cls(
            name=given.get("name", ""),
            time_zone=zone,
            on_time_tolerance_min=int(_number(given, "on_time_tolerance_min", 15)),
            low_cover_h=_number(given, "low_cover_h", 1.0),
            look_ahead_h=_number(given, "look_ahead_h", 24.0),
            default_unload_min=int(_number(given, "default_unload_min", 30)),
            language=given.get("language", "en"),
        )


def _number(given: Mapping[str, str], key: str, default: float) -> float:
    try:
        value = float(given.get(key, default))
    except ValueError:
        raise BadInput(
            say("Bad plant setting"),
            say('{key} is "{given}", which is not a number', key=key, given=given[key]),
        ) from None
    if not 0 <= value < 1e9:
        raise BadInput(
            say("Bad plant setting"),
            say('{key} is "{given}", which is out of range', key=key, given=given[key]),
        )
    return value


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(
            say("Unknown time zone"),
            say('time_zone is "{name}"', name=name),
            say("Use a name such as Europe/Berlin."),
        ) from None


@dataclass(frozen=True, eq=False)
class Plan:
    """The plant's tables at one moment.

    Attributes
    ----------
    tables : Mapping[str, Table]
        Table name to table, one for each schema of `jitdesk.domain.tables`.
    """

    tables: Mapping[str, Table] = field(default_factory=lambda: _tables_of_rows({}))

    @classmethod
    def of_rows(cls, rows: Mapping[str, Iterable[Mapping[str, Value]]]) -> "Plan":
        """Return a plan of row values by table name; tables that are left out are empty."""
        return cls(_tables_of_rows(rows))

    def __getitem__(self, table: str) -> Table:
        return self.tables[table]

    @cached_property
    def settings(self) -> PlantSettings:
        """The plant's settings."""
        plant = self["plant"]
        return PlantSettings.of_rows(dict(zip(plant["key"].tolist(), plant["value"].tolist(), strict=True)))

    @cached_property
    def zone(self) -> ZoneInfo:
        """The plant's time zone."""
        return _zone(self.settings.time_zone)

    @property
    def words(self) -> Words:
        """The words of the plan's texts, shared by its tables and by all of its later steps."""
        return self.deliveries.texts("delivery").words

    @property
    def deliveries(self) -> Table:
        """The deliveries, one row a truck."""
        return self["deliveries"]

    @property
    def delivery_lines(self) -> Table:
        """The parts that the deliveries carry."""
        return self["delivery_lines"]

    @property
    def estimates(self) -> Table:
        """Every promise ever made, in the order in which they were recorded."""
        return self["estimates"]

    def find(self, table: str, *key: str | int) -> Row | None:
        """Return the row with this key as values, ``None`` where there is none."""
        row = self[table].row_number(*key)
        return None if row is None else self[table].row(row)

    def lines_of(self, delivery: str) -> list[Row]:
        """Return the delivery lines of a delivery in table order."""
        row = self.deliveries.row_number(delivery)
        if row is None:
            return []
        starts, rows = self.delivery_lines.groups("delivery", self.deliveries)
        return self.delivery_lines.rows(rows[starts[row] : starts[row + 1]])

    def apply(self, edit: Edit) -> "Plan":
        """Return the plan with the edit's changes.

        Raises
        ------
        ChangedSince
            If a cell or row no longer is what the edit expects before its change; nothing is applied.
        """
        by_table: dict[str, list[Change]] = {}
        for change in edit.changes:
            by_table.setdefault(change.table, []).append(change)
        tables = dict(self.tables)
        for name, changes in by_table.items():
            tables[name] = _changed_table(tables[name], changes)
        return replace(self, tables=tables)

    def same_as(self, other: "Plan") -> bool:
        """Tell whether both plans hold the same rows in every table."""
        return all(table.same_rows(other[name]) for name, table in self.tables.items())


def _tables_of_rows(rows: Mapping[str, Iterable[Mapping[str, Value]]]) -> dict[str, Table]:
    words = Words()
    return {schema.name: Table.of_rows(schema, rows.get(schema.name, ()), words) for schema in SCHEMAS}


def _changed_table(table: Table, changes: list[Change]) -> Table:
    cells: dict[str, list[tuple[int, Value]]] = {}
    added: dict[Key, Row] = {}
    removed: list[int] = []
    numbers = table.row_numbers([change.key for change in changes])
    for change, row in zip(changes, numbers, strict=True):
        if change.column != WHOLE_ROW:
            _expect(row is not None, change, say("is no longer there"))
            assert row is not None
            _expect(table.value(row, change.column) == change.before, change, say("has changed since"))
            cells.setdefault(change.column, []).append((row, change.cell_after))
        elif change.before is None:
            _expect(row is None and change.key not in added, change, say("is there already"))
            added[change.key] = change.row_after
        else:
            _expect(row is not None, change, say("is no longer there"))
            assert row is not None
            _expect(table.row(row) == change.before, change, say("has changed since"))
            removed.append(row)
    if cells:
        table = table.with_cells(cells)
    if removed:
        table = table.without_rows(removed)
    return table.with_rows(list(added.values())) if added else table


_ROW_WORD = {
    "deliveries": later("Delivery"),
    "delivery_lines": later("Line of delivery"),
    "estimates": later("Promise for delivery"),
    "stock": later("Stock of part"),
    "consumption": later("Consumption of part"),
    "parts": later("Part"),
    "suppliers": later("Supplier"),
    "doors": later("Door"),
}


def _expect(holds: bool, change: Change, said: str) -> None:
    if holds:
        return
    word = say(_ROW_WORD.get(change.table, change.table))
    name = f"{word} {' '.join(str(part) for part in change.key if part)}"
    column = "" if change.column == WHOLE_ROW else f" ({change.column.replace('_', ' ')})"
    raise ChangedSince(
        say("This step no longer fits the plan"),
        say("{name}{column} {said}", name=name, column=column, said=said),
        say("Nothing was changed. Look at the history, and change it by hand."),
    )
