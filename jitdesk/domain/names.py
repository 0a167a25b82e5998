"""What the desk calls lines, suppliers, carriers and deliveries: as the plant does, else by their keys."""

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import EVERY


def line_name(plan: Plan, line: str) -> str:
    """Return a line's name, made one where the plant gives none: "Line 3"; all of them with ``*``."""
    if line == EVERY:
        return say("All lines")
    row = plan.find("lines", line)
    name = str(row["name"]) if row is not None else ""
    return name or (say("Line {line}", line=line) if line.isdigit() else line)


def supplier_names(plan: Plan, supplier: str) -> tuple[str, str]:
    """Return a supplier's short and its whole name, the whole one twice without a short; else its key.

    Read by column: a window full of bars is named in a few milliseconds.
    """
    suppliers = plan["suppliers"]
    row = suppliers.row_number(supplier)
    if row is None:
        return supplier, supplier
    whole = str(suppliers["name"][row]) or supplier
    return str(suppliers["short_name"][row]) or whole, whole


def supplier_name(plan: Plan, supplier: str) -> str:
    """Return a supplier's short name, else its whole one, else its key; "" for nobody."""
    return supplier_names(plan, supplier)[0]


def carrier_name(plan: Plan, carrier: str) -> str:
    """Return a carrier's name, else its key; "" for nobody."""
    row = plan.find("carriers", carrier)
    return carrier if row is None else str(row["name"] or carrier)


def delivery_name(plan: Plan, delivery: Row) -> str:
    """Return how the desk calls a delivery: supplier's short name and number, "Nordlicht 4417"."""
    return f"{supplier_name(plan, str(delivery['supplier'] or ''))} {delivery['delivery']}".strip()
