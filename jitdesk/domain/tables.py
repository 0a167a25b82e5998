"""The plant's tables: their columns, kinds, keys and references.

Source
------
PLANT_TABLES.md. This is the one place that knows which columns a plant has: the plan, the store, the plant
tables in and out and the edits all follow it.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class Kind(Enum):
    """What a column holds, and how: in arrays, in the store, in a table file."""

    TEXT = "text"
    INSTANT = "instant"  # whole UTC seconds
    QUANTITY = "quantity"  # whole thousandths
    INTEGER = "integer"
    REAL = "real"
    FLAG = "flag"  # 0 or 1
    DATE = "date"  # ISO text in plant days
    TIME = "time"  # HH:MM text in plant time
    WEEKDAYS = "weekdays"  # text such as 1-5
    BREAKS = "breaks"  # text such as 09:00-09:15;12:00-12:30


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, kind, whether it must be there, what it refers to, which words it allows."""

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    refers: str = ""
    words: tuple[str, ...] = ()
    default: int | str | None = None
    non_negative: bool = False


@dataclass(frozen=True)
class TableSchema:
    """One table: its columns in order, the columns of its natural key, the file version that brought it."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    since: int = 1

    def column(self, name: str) -> Column:
        """Return the column of that name."""
        return self._column_of[name]

    @cached_property
    def _column_of(self) -> dict[str, Column]:
        return {column.name: column for column in self.columns}

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns in order."""
        return tuple(column.name for column in self.columns)


def _text(name: str, *, required: bool = False, refers: str = "", words: tuple[str, ...] = ()) -> Column:
    return Column(name, Kind.TEXT, required, refers, words)


def _of(kind: Kind, name: str, *, required: bool = False, default: int | str | None = None) -> Column:
    return Column(name, kind, required, default=default)


def _quantity(name: str, *, required: bool = False, default: int | None = None) -> Column:
    return Column(name, Kind.QUANTITY, required, default=default, non_negative=True)


PLANNED, IN_TRANSIT, ARRIVED, UNLOADING = "planned", "in_transit", "arrived", "unloading"
RECEIVED, REFUSED, NO_SHOW, CANCELLED = "received", "refused", "no_show", "cancelled"
STATUSES = (PLANNED, IN_TRANSIT, ARRIVED, UNLOADING, RECEIVED, REFUSED, NO_SHOW, CANCELLED)
OPEN_STATUSES = (PLANNED, IN_TRANSIT)
ENDED_STATUSES = (RECEIVED, REFUSED, NO_SHOW, CANCELLED)

UNRESTRICTED, QUALITY, BLOCKED = "unrestricted", "quality", "blocked"
REQUESTED, CONFIRMED, ETA = "requested", "confirmed", "eta"
CLOSED, SHIFT, DOWN = "closed", "shift", "down"
PRECISIONS = ("minute", "day", "week", "month")
COMMITMENTS = ("immediate", "firm", "production", "material", "forecast", "backlog")
NEW, SEEN, SNOOZED, DONE = "new", "seen", "snoozed", "done"  # what somebody said of a cause
SHIPPED, TAKEN = "shipped", "received"  # of cumulative quantities: as the supplier counts, as we do

EVERY = "*"  # in place of a line, supplier or part
SHARED = ""  # the line of a stock row that all lines draw from

PLANT = TableSchema("plant", (_text("key", required=True), _text("value", required=True)), ("key",))
LINES = TableSchema("lines", (_text("line", required=True), _text("name")), ("line",))
SHIFTS = TableSchema(
    "shifts",
    (
        _text("line", required=True, refers="lines"),
        _text("shift", required=True),
        _of(Kind.WEEKDAYS, "weekdays", required=True),
        _of(Kind.TIME, "start", required=True),
        _of(Kind.TIME, "end", required=True),
        _of(Kind.BREAKS, "breaks"),
        _of(Kind.DATE, "valid_from"),
        _of(Kind.DATE, "valid_to"),
    ),
    ("line", "shift", "weekdays", "start", "valid_from"),
)
CALENDAR_EXCEPTIONS = TableSchema(
    "calendar_exceptions",
    (
        _of(Kind.DATE, "date", required=True),
        _text("line", refers="lines"),
        _text("kind", required=True, words=(CLOSED, SHIFT, DOWN)),
        _of(Kind.TIME, "start"),
        _of(Kind.TIME, "end"),
        _of(Kind.BREAKS, "breaks"),
        _text("note"),
    ),
    ("date", "line", "kind", "start"),
)
SUPPLIERS = TableSchema(
    "suppliers",
    (
        _text("supplier", required=True),
        _text("name", required=True),
        _text("short_name"),
        _text("aliases"),
        _text("contact"),
        _text("phone"),
        _text("email"),
        _text("language"),
        _text("time_zone"),
        _text("country"),
        _of(Kind.REAL, "latitude"),
        _of(Kind.REAL, "longitude"),
        _of(Kind.INTEGER, "transit_min"),
    ),
    ("supplier",),
)
CARRIERS = TableSchema(
    "carriers",
    (
        _text("carrier", required=True),
        _text("name", required=True),
        _text("scac"),
        _text("contact"),
        _text("phone"),
    ),
    ("carrier",),
)
DOORS = TableSchema(
    "doors",
    (
        _text("door", required=True),
        _text("hall"),
        _text("kind", words=("side", "rear", "ramp", "sequence", "parcel")),
        _of(Kind.WEEKDAYS, "weekdays"),
        _of(Kind.TIME, "opens"),
        _of(Kind.TIME, "closes"),
        _text("note"),
    ),
    ("door",),
)
DOOR_CLOSURES = TableSchema(
    "door_closures",
    (
        _text("door", required=True, refers="doors"),
        _of(Kind.INSTANT, "from", required=True),
        _of(Kind.INSTANT, "to", required=True),
        _text("reason"),
    ),
    ("door", "from"),
)
PARTS = TableSchema(
    "parts",
    (
        _text("part", required=True),
        _text("description"),
        _text("unit", required=True),
        _text("supplier", refers="suppliers"),
        _text("supplier_part"),
        _quantity("pack_qty"),
        _of(Kind.REAL, "low_cover_h"),
        _quantity("safety_stock"),
        _of(Kind.INTEGER, "dock_to_line_min", default=0),
        _of(Kind.FLAG, "jis", default=0),
    ),
    ("part",),
)
CONSUMPTION = TableSchema(
    "consumption",
    (
        _text("part", required=True, refers="parts"),
        _text("line", required=True, refers="lines"),
        _of(Kind.INSTANT, "from", required=True),
        _of(Kind.INSTANT, "to", required=True),
        _quantity("quantity", required=True),
    ),
    ("part", "line", "from", "to"),
)
STOCK = TableSchema(
    "stock",
    (
        _text("part", required=True, refers="parts"),
        _text("line", refers="lines"),
        _text("kind", required=True, words=(UNRESTRICTED, QUALITY, BLOCKED)),
        Column("quantity", Kind.QUANTITY, required=True),
        _of(Kind.INSTANT, "counted_at", required=True),
    ),
    ("part", "line", "kind"),
)
DELIVERIES = TableSchema(
    "deliveries",
    (
        _text("delivery", required=True),
        _text("supplier", refers="suppliers"),
        _text("carrier", refers="carriers"),
        _text("door", refers="doors"),
        _of(Kind.INSTANT, "slot_start"),
        _of(Kind.INSTANT, "slot_end"),
        _text("status", required=True, words=STATUSES),
        _of(Kind.INSTANT, "required_at"),
        _text("asn"),
        _text("plate"),
        _of(Kind.INSTANT, "arrived_at"),
        _of(Kind.INSTANT, "unloading_at"),
        _of(Kind.INSTANT, "received_at"),
        _of(Kind.FLAG, "on_hold", default=0),
        _text("hold_reason"),
        _of(Kind.FLAG, "locked", default=0),
        _text("note"),
    ),
    ("delivery",),
)
DELIVERY_LINES = TableSchema(
    "delivery_lines",
    (
        _text("delivery", required=True, refers="deliveries"),
        _text("line_no", required=True),
        _text("part", required=True, refers="parts"),
        _quantity("quantity", required=True),
        _text("unit"),
        _quantity("received_quantity"),
        _text("line", refers="lines"),
        _text("order"),
        _text("order_line"),
        _text("lot"),
        _of(Kind.DATE, "expires_on"),
        _text("jis_from"),
        _text("jis_to"),
        _text("packages"),
        _of(Kind.FLAG, "on_hold", default=0),
        _text("hold_reason"),
    ),
    ("delivery", "line_no"),
)
ESTIMATES = TableSchema(
    "estimates",
    (
        _text("delivery", required=True, refers="deliveries"),
        _of(Kind.INSTANT, "known_at", required=True),
        _text("kind", required=True, words=(REQUESTED, CONFIRMED, ETA)),
        _of(Kind.INSTANT, "at", required=True),
        _text("source"),
        _text("author"),
    ),
    ("delivery", "known_at", "kind", "at", "source"),
)
REQUIREMENTS = TableSchema(
    "requirements",
    (
        _text("supplier", refers="suppliers"),
        _text("part", required=True, refers="parts"),
        _text("line", refers="lines"),
        _text("order"),
        _text("order_line"),
        _of(Kind.INSTANT, "required_at", required=True),
        _text("precision", words=PRECISIONS),
        _quantity("quantity", required=True),
        _quantity("cum_quantity"),
        _text("commitment", words=COMMITMENTS),
        _text("release"),
        _text("jis"),
        _text("vehicle"),
        _text("document", required=True),
        _of(Kind.INSTANT, "known_at", required=True),
    ),
    ("supplier", "part", "line", "order", "order_line", "required_at", "commitment", "jis", "document"),
    since=3,
)
CUMULATIVES = TableSchema(
    "cumulatives",
    (
        _text("supplier", required=True, refers="suppliers"),
        _text("part", required=True, refers="parts"),
        _text("kind", required=True, words=(SHIPPED, TAKEN)),
        _of(Kind.INSTANT, "known_at", required=True),
        _quantity("quantity", required=True),
        _of(Kind.INSTANT, "counts_from"),
        _text("document"),
    ),
    ("supplier", "part", "kind", "known_at", "document"),
    since=3,
)
PART_ALIASES = TableSchema(
    "part_aliases",
    (
        _text("supplier", refers="suppliers"),
        _text("alias", required=True),
        _text("part", required=True, refers="parts"),
    ),
    ("supplier", "alias"),
    since=3,
)
TOLERANCES = TableSchema(
    "tolerances",
    (
        _text("supplier", required=True, refers="suppliers"),
        _text("part", required=True, refers="parts"),
        _of(Kind.REAL, "over_pct"),
        _of(Kind.REAL, "under_pct"),
        _of(Kind.INTEGER, "early_min"),
        _of(Kind.INTEGER, "late_min"),
    ),
    ("supplier", "part"),
    since=3,
)
CARES = TableSchema(
    "cares",
    (
        _text("cause", required=True),
        _text("title", required=True),
        _text("state", required=True, words=(NEW, SEEN, SNOOZED, DONE)),
        _of(Kind.INSTANT, "until"),
        _of(Kind.INSTANT, "told_at"),
        _text("owner"),
        _text("next_step"),
        _of(Kind.INSTANT, "due"),
        _text("author"),
        _of(Kind.INSTANT, "known_at", required=True),
    ),
    ("cause",),
    since=6,
)

SCHEMAS: tuple[TableSchema, ...] = (
    PLANT,
    LINES,
    SHIFTS,
    CALENDAR_EXCEPTIONS,
    SUPPLIERS,
    CARRIERS,
    DOORS,
    DOOR_CLOSURES,
    PARTS,
    CONSUMPTION,
    STOCK,
    DELIVERIES,
    DELIVERY_LINES,
    ESTIMATES,
    REQUIREMENTS,
    CUMULATIVES,
    PART_ALIASES,
    TOLERANCES,
    CARES,
)
SCHEMA: dict[str, TableSchema] = {schema.name: schema for schema in SCHEMAS}
