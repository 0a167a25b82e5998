"""Who sent a file, and who drives: names and numbers from outside to keys of the plan."""

from collections.abc import Iterable

from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan


class Suppliers:
    """The plan's suppliers by every name that they go by."""

    def __init__(self, plan: Plan) -> None:
        self._rows = {str(row["supplier"]): row for row in plan["suppliers"].rows()}
        self._by_name: dict[str, set[str]] = {}
        for key, row in self._rows.items():
            for name in _names(row):
                self._by_name.setdefault(_folded(name), set()).add(key)
        self._by_number: dict[str, set[str]] = {}
        for name, keys in self._by_name.items():
            if name.isdecimal():
                self._by_number.setdefault(name.lstrip("0"), set()).update(keys)

    def find(self, *names: str) -> str:
        """Return the supplier that goes by the first of the names that fits just one, "" for none."""
        for name in names:
            keys = self._by_name.get(_folded(name), set()) if name else set()
            keys = keys or (self._by_number.get(name.strip().lstrip("0"), set()) if name else set())
            if len(keys) == 1:
                return next(iter(keys))
        return ""

    def of_file_name(self, name: str) -> str:
        """Return the supplier whose name or short name begins a file's name, "" for none or several."""
        folded = _folded(name)
        found = {
            key
            for key, row in self._rows.items()
            if any(len(own) > 3 and folded.startswith(_folded(own)) for own in _names(row))
        }
        return next(iter(found)) if len(found) == 1 else ""

    def short_name(self, supplier: str) -> str:
        """Return how bars and rows name a supplier; its key where it has no name."""
        row = self._rows.get(supplier, {})
        return str(row.get("short_name") or row.get("name") or supplier)

    def language(self, supplier: str) -> str:
        """Return a supplier's language, "" where unknown."""
        return str(self._rows.get(supplier, {}).get("language", ""))

    def everyone(self) -> tuple[str, ...]:
        """Return the keys of all suppliers."""
        return tuple(self._rows)


def only_one(suppliers: Iterable[str]) -> str:
    """Return the supplier that all rows of a file are of, "" where they are of several."""
    only = ""
    for supplier in suppliers:
        if supplier and only and supplier != only:
            return ""
        only = only or supplier
    return only


def carrier_of(plan: Plan, named: str) -> str:
    """Return the key of the carrier that goes by this key, name or SCAC, "" for none or several."""
    if not named:
        return ""
    found = {
        str(row["carrier"])
        for row in plan["carriers"].rows()
        if _folded(named) in {_folded(str(row[column])) for column in ("carrier", "name", "scac")}
    }
    return next(iter(found)) if len(found) == 1 else ""


def _names(row: Row) -> list[str]:
    aliases = str(row["aliases"]).split(";")
    return [
        name for name in (str(row["supplier"]), str(row["name"]), str(row["short_name"]), *aliases) if name
    ]


def _folded(name: str) -> str:
    return " ".join(name.replace("_", " ").split()).casefold()
