"""Which columns of which record say what: the record layouts of VDA messages, as data."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from jitdesk.bundled import resource

TYPES = frozenset({"text", "whole", "tenths", "thousandths", "count", "day", "clock"})
"""How a field is written; ``resources/vda.toml`` says what each means."""


@dataclass(frozen=True, slots=True)
class Field:
    """A run of columns, counted from 1, both ends included."""

    name: str
    first: int
    last: int
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Pairs:
    """Dates with their quantities in one record: where they begin, how many, the digits of a quantity."""

    first: int
    count: int
    digits: int


@dataclass(frozen=True, slots=True)
class Layout:
    """One message; ``resources/vda.toml`` says what each field means."""

    kind: str
    sender: str
    function: str
    levels: tuple[str, ...]
    document: str
    line: str
    trailer: str
    counted: tuple[str, ...]
    records: Mapping[str, Mapping[str, tuple[Field, ...]]]
    pairs: Mapping[str, Pairs]
    means: Mapping[str, tuple[str, str]]

    @property
    def header(self) -> str:
        """The record that it begins with."""
        return self.levels[0]


@dataclass(frozen=True, slots=True)
class Layouts:
    """All messages by the record that they begin with, and the names of those without a layout."""

    by_header: Mapping[str, Layout]
    names: Mapping[str, str]


@cache
def bundled_layouts() -> Layouts:
    """Return the layouts that come with jitdesk."""
    return layouts_from(resource("vda.toml").read_text(encoding="utf-8"))


def layouts_from(text: str) -> Layouts:
    """Return the layouts of a TOML text; ``resources/vda.toml`` is one and explains its keys.

    Raises
    ------
    tomllib.TOMLDecodeError, KeyError, ValueError
        Where it is none: a mistake of whoever wrote it, not of a supplier.
    """
    tables = tomllib.loads(text)
    names = tables.pop("names", {})
    layouts = [_layout(kind, table) for kind, table in tables.items()]
    return Layouts({layout.header: layout for layout in layouts}, names)


def _layout(kind: str, table: Mapping[str, Any]) -> Layout:
    calls = dict(table.get("calls", {}))
    digits = calls.pop("digits", 0)
    return Layout(
        kind=kind,
        sender=table["sender"],
        function=table["function"],
        levels=tuple(table["levels"]),
        document=table["document"],
        line=table.get("line", ""),
        trailer=table["trailer"],
        counted=tuple(table["counted"]),
        records={key: _fields(record) for key, record in table["records"].items()},
        pairs={key: Pairs(first, count, digits) for key, (first, count) in calls.items()},
        means={key: (mode, word) for key, (mode, word) in table.get("means", {}).items()},
    )


def _fields(record: Mapping[str, Any]) -> dict[str, tuple[Field, ...]]:
    """Return the columns of each name: one run of them, or several."""
    return {
        name: tuple(_field(name, *run) for run in (columns if isinstance(columns[0], list) else [columns]))
        for name, columns in record.items()
    }


def _field(name: str, first: int, last: int, kind: str = "text") -> Field:
    if kind not in TYPES or not 1 <= first <= last:
        raise ValueError(f"{name}: columns {first} to {last} as {kind}")
    return Field(name, first, last, kind)
