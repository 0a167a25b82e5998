"""What the desk calls lines, suppliers, carriers and deliveries: as the plant does, else by their keys."""

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import EVERY


def line_name(plan: Plan, line: str) -> str:
    """Return a line's name, made one where the plant gives none: "Line 3"; all of them with ``*``."""
    if line == EVERY:
        return say("All lines")
    made = say("Line {line}", line=line) if line.isdigit() else line
    return _called(plan, "lines", line, "name") or made


def supplier_name(plan: Plan, supplier: str) -> str:
    """Return a supplier's short name, else its whole one, else its key; "" for nobody."""
    return _called(plan, "suppliers", supplier, "short_name", "name") or supplier


def whole_supplier_name(plan: Plan, supplier: str) -> str:
    """Return a supplier's whole name, else its key; "" for nobody."""
    return _called(plan, "suppliers", supplier, "name") or supplier


def carrier_name(plan: Plan, carrier: str) -> str:
    """Return a carrier's name, else its key; "" for nobody."""
    return _called(plan, "carriers", carrier, "name") or carrier


def delivery_name(plan: Plan, delivery: Row) -> str:
    """Return how the desk calls a delivery: supplier's short name and number, "Nordlicht 4417"."""
    return f"{supplier_name(plan, str(delivery['supplier'] or ''))} {delivery['delivery']}".strip()


def _called(plan: Plan, table: str, key: str, *columns: str) -> str:
    """Return the first cell of a row that says something; "" where none does or there is no such row.

    Read by column: a window full of bars is named in a few milliseconds.
    """
    rows = plan[table]
    row = rows.row_number(key)
    cells = () if row is None else (str(rows[column][row]) for column in columns)
    return next(filter(None, cells), "")
