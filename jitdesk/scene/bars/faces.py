"""What a bar says: supplier, part, quantity and marks, before anybody asks whether it fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from jitdesk.domain.columns import Row
from jitdesk.domain.tables import ARRIVED, UNLOADING
from jitdesk.domain.values import MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import amount_text, clock_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.state import BarState

SHORT_NAME = 9
_PIECES = frozenset({"", "pc", "pcs", "piece", "pieces", "st", "stk"})


@dataclass(frozen=True, slots=True)
class BarFace:
    """The texts and marks of one bar.

    Attributes
    ----------
    state : BarState
        How it looks.
    name, full_name : str
        The supplier, short (at most 9 characters where the plan says how) and whole.
    part, quantity : str
        "4711" and "480"; a truck with several parts is "mixed" and their number.
    second : tuple of str
        The second line of the hour zoom, longest first.
    jis, locked : bool
        Whether it carries the tag, the padlock.
    unloaded : int
        Thousandths unloaded; -1 unless unloading.
    """

    state: BarState
    name: str
    full_name: str
    part: str
    quantity: str
    second: tuple[str, ...] = ()
    jis: bool = False
    locked: bool = False
    unloaded: int = -1

    @property
    def part_and_quantity(self) -> str:
        """The second line of the day zoom: "4711 · 480"."""
        return joined(self.part, self.quantity)


def joined(*texts: str) -> str:
    """Return the texts that are there, with dots between them."""
    return " · ".join(text for text in texts if text)


def supplier_names(outlook: Outlook, supplier: str) -> tuple[str, str]:
    """Return a supplier's short and whole name."""
    row = outlook.plan.find("suppliers", supplier)
    if row is None:
        return supplier or "no supplier", supplier or "no supplier"
    name = str(row["name"]) or supplier
    return str(row["short_name"]) or name, name


def face_of(outlook: Outlook, delivery: int, state: BarState) -> BarFace:
    """Return the face of the delivery at a row of the plan's deliveries."""
    plan = outlook.plan
    row = plan.deliveries.row(delivery)
    lines = plan.lines_of(str(row["delivery"]))
    short, full = supplier_names(outlook, str(row["supplier"]))
    part, quantity = load_texts(outlook, lines)
    return BarFace(
        state,
        short,
        full,
        part,
        quantity,
        _second_lines(outlook, delivery, row, state),
        jis=any(_is_jis(outlook, str(line["part"])) for line in lines),
        locked=bool(row["locked"]),
        unloaded=_unloaded(outlook, delivery, row) if state is BarState.UNLOADING else -1,
    )


def load_texts(outlook: Outlook, lines: Sequence[Row]) -> tuple[str, str]:
    """Return part and quantity of what a truck carries; pieces go without their unit."""
    parts = {str(line["part"]) for line in lines}
    if len(parts) != 1:
        return ("mixed", str(len(parts))) if parts else ("", "")
    unit = str(lines[0]["unit"]) or _unit(outlook, next(iter(parts)))
    quantity = sum(int(line["quantity"] or 0) for line in lines)
    return next(iter(parts)), amount_text(quantity, "" if unit.lower() in _PIECES else unit)


def _unit(outlook: Outlook, part: str) -> str:
    row = outlook.plan.find("parts", part)
    return "" if row is None else str(row["unit"])


def _is_jis(outlook: Outlook, part: str) -> bool:
    parts = outlook.plan["parts"]
    row = parts.row_number(part)
    return row is not None and bool(parts["jis"][row])


def _unloaded(outlook: Outlook, delivery: int, row: Row) -> int:
    since = row["unloading_at"]
    if since is None:
        return 0
    lasts = max(int(outlook.arrivals.unloading_s[delivery]), MINUTE_S)
    return min(max((outlook.now - int(since)) * 1000 // lasts, 0), 1000)


def _second_lines(outlook: Outlook, delivery: int, row: Row, state: BarState) -> tuple[str, ...]:
    said = _said(outlook, delivery, row, state)
    carrier_row = outlook.plan.find("carriers", str(row["carrier"]))
    carrier = str(carrier_row["name"]) if carrier_row else str(row["carrier"])
    plate = str(row["plate"])
    lines = (joined(plate, carrier, said), joined(plate, said), said)
    return tuple(dict.fromkeys(line for line in lines if line))


def _said(outlook: Outlook, delivery: int, row: Row, state: BarState) -> str:
    """Return the last thing known about a delivery, in words."""

    def at(instant: int | None) -> str:
        return "" if instant is None else clock_text(instant, outlook.now, outlook.plan.zone)

    if state is BarState.CANCELLED:
        return str(row["status"]).replace("_", " ")
    if state is BarState.HOLD:
        return joined("on hold", str(row["hold_reason"]))
    if state is BarState.RECEIVED:
        return f"received {at(_instant(row, 'received_at'))}".strip()
    if row["status"] == UNLOADING:
        end = known(int(outlook.arrivals.ends[delivery]))
        return joined(f"{_unloaded(outlook, delivery, row) // 10} %", f"until {at(end)}" if end else "")
    if row["status"] == ARRIVED:
        return f"arrived {at(_instant(row, 'arrived_at'))}".strip()
    told = _newest_promise(outlook, delivery)
    return "not confirmed" if told is None else f"confirmed {at(told)}"


def _instant(row: Row, column: str) -> int | None:
    value = row[column]
    return None if value is None else int(value)


def _newest_promise(outlook: Outlook, delivery: int) -> int | None:
    """Return when the supplier last gave a time, None when it never did."""
    plan = outlook.plan
    starts, rows = plan.estimates.groups("delivery", plan.deliveries)
    own = rows[starts[delivery] : starts[delivery + 1]]
    own = own[plan.estimates["kind"][own] != "requested"]
    if not len(own):
        return None
    newest = int(plan.estimates["known_at"][own].max())
    return None if newest == UNKNOWN else newest
