"""Suppliers' files and a plant for them: Nordlicht brings parts for Line 3 at doors A2 and B2."""

from collections.abc import Iterable

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Edit, row_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S, THOUSAND
from jitdesk.services.confirming.accepting import accept
from jitdesk.services.confirming.patch import ImportPreview, PreviewRow
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.wishing import Wishes
from tests.fakes import MemoryStore
from tests.plants import SIX

NOW = SIX + HOUR_S
"""07:00 in Berlin on Tuesday, 24 November 2026."""


_TOMORROW = SIX + DAY_S
_SUPPLIERS = (
    ("NORD", "Nordlicht Leuchten GmbH", "Nordlicht", "4012345000009", "de"),
    ("RAV", "Ravna Metall d.o.o.", "Ravna", "", ""),
)
_PARTS = (("4711", "pcs", "NORD", "NL-11"), ("4712", "pcs", "NORD", "NL-12"), ("00815", "pcs", "NORD", ""),
          ("9001", "kg", "RAV", ""))  # fmt: skip
_TRUCKS = (
    ("4417", "NORD", "A2", SIX + 3 * HOUR_S, "planned"),
    ("4435", "NORD", "B2", SIX + 8 * HOUR_S, "planned"),
    ("4460", "NORD", "A2", _TOMORROW + 4 * HOUR_S, "planned"),
    ("R-1", "RAV", "A2", _TOMORROW + 5 * HOUR_S, "planned"),
    ("4400", "NORD", "B2", SIX - 8 * HOUR_S, "received"),
    ("0099", "NORD", "B2", _TOMORROW + 8 * HOUR_S, "planned"),
)
_LINES = (
    ("4417", "1", "4711", 480 * THOUSAND, "4500", "10"),
    ("4435", "2", "4711", 480 * THOUSAND, "4500", "20"),
    ("4460", "3", "4712", 200 * THOUSAND, "4600", "10"),
    ("R-1", "4", "9001", 50 * THOUSAND, "7700", "10"),
    ("4400", "5", "4711", 480 * THOUSAND, "", ""),
    ("0099", "6", "00815", 70 * THOUSAND, "4700", "10"),
    ("0099", "7", "4712", 30 * THOUSAND, "4700", "20"),
)


def nordlicht_week() -> Plan:
    """Line 3 takes 100 pcs of 4711 an hour until 18:00 and has 400, which last until 10:00.

    4417 comes at 09:00, 4435 follows at 14:00; 4460 and Ravna's R-1 come to A2 tomorrow, 10:00 and
    11:00. 4400 is received.
    """
    hours = {"opens": "05:30", "closes": "22:00", "weekdays": "1-5"}
    from_to = {"from": SIX, "to": SIX + 12 * HOUR_S}
    counted = {"part": "4711", "kind": "unrestricted", "quantity": 400 * THOUSAND, "counted_at": SIX}
    return Plan.of_rows(
        {
            "plant": [{"key": "name", "value": "Plant 1"}, {"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "Line 3"}],
            "shifts": [{"line": "*", "shift": "day", "weekdays": "1-7", "start": "06:00", "end": "22:00"}],
            "suppliers": _rows(("supplier", "name", "short_name", "aliases", "language"), _SUPPLIERS),
            "carriers": [{"carrier": "HAF", "name": "Hafner"}],
            "doors": [{"door": "A2", **hours}, {"door": "B2", **hours}],
            "door_closures": [
                {"door": "B2", "from": SIX + 10 * HOUR_S, "to": SIX + 12 * HOUR_S, "reason": "floor repair"}
            ],
            "parts": _rows(("part", "unit", "supplier", "supplier_part"), _PARTS),
            "consumption": [{"part": "4711", "line": "Line 3", "quantity": 1200 * THOUSAND, **from_to}],
            "stock": [counted],
            "deliveries": [_delivery(*truck) for truck in _TRUCKS],
            "delivery_lines": _rows(
                ("delivery", "line_no", "part", "quantity", "order", "order_line"), _LINES
            ),
        }
    )


def _rows(names: tuple[str, ...], rows: Iterable[tuple[Value, ...]]) -> list[Row]:
    return [dict(zip(names, row, strict=True)) for row in rows]


def _delivery(delivery: str, supplier: str, door: str, start: int, status: str) -> Row:
    came = {"arrived_at": start, "received_at": start + HOUR_S} if status == "received" else {}
    named = {"delivery": delivery, "supplier": supplier, "door": door, "status": status}
    return {**named, "slot_start": start, "slot_end": start + HOUR_S // 2, **came}


def listed(header: str, *rows: str) -> bytes:
    """Return a list as a supplier sends it, cells apart by semicolons."""
    return "\n".join((header, *rows, "")).encode()


ARRIVALS = "Delivery;Part;Quantity;Confirmed arrival"


def arrivals(*rows: str) -> bytes:
    """Return a list of confirmations under the usual four headings."""
    return listed(ARRIVALS, *rows)


def desadv(*segments: str, function: str = "9", number: str = "161350", is_test: bool = False) -> bytes:
    """Return a despatch advice of Nordlicht with these segments after its head."""
    body = (
        f"UNB+UNOC:3+NORD+PLANT+261124:0630+77{'++++++1' if is_test else ''}",
        "UNH+1+DESADV:D:96A:UN",
        f"BGM+351+{number}+{function}",
        "DTM+137:202611240630:203",
        "DTM+11:202611240640:203",
        "NAD+SU+4012345000009::9",
        *segments,
        f"UNT+{5 + len(segments) + 1}+1",
        "UNZ+1+77",
    )
    return ("'".join(body) + "'").encode()


def shown(
    plan: Plan, content: bytes, name: str = "list.csv", store: MemoryStore | None = None, **wishes: object
) -> ImportPreview:
    """Return the preview of one file at 07:00."""
    memory = store or MemoryStore(plan)
    return preview(plan, [(name, content)], memory, NOW, Wishes(**wishes))  # type: ignore[arg-type]


def only(found: ImportPreview) -> PreviewRow:
    """Return the only row of a preview."""
    (row,) = found.rows
    return row


def message(
    kind: str,
    number: str,
    *segments: str,
    function: str = "9",
    issued: str = "202611240630",
    release: str = "D:96A",
) -> bytes:
    """Return an EDIFACT message of, or to, Nordlicht with these segments after its head."""
    body = (
        "UNB+UNOC:3+NORD+PLANT+261124:0630+77",
        f"UNH+1+{kind}:{release}:UN",
        f"BGM+231+{number}+{function}",
        f"DTM+137:{issued}:203",
        "NAD+SU+4012345000009::9",
        *segments,
        f"UNT+{4 + len(segments) + 1}+1",
        "UNZ+1+77",
    )
    return ("'".join(body) + "'").encode()


def taken(
    plan: Plan, content: bytes, name: str = "m.edi", *, all_rows: bool = False, **wishes: object
) -> Plan:
    """Return the plan after the ticked rows of a file, or all that may be, were accepted."""
    found = shown(plan, content, name, **wishes)
    rows = [row for row in found.rows if row.may_be_accepted] if all_rows else found.ticked
    edit = accept(plan, found, rows, NOW, "Mara")
    return plan if edit is None else plan.apply(edit)


def with_rows(plan: Plan, table: str, *rows: dict[str, Value]) -> Plan:
    """Return the plan with more rows in a table."""
    return plan.apply(Edit("More", row_changes(table, rows)))
