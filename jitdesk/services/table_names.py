"""What the desk calls tables, columns, words and values of the plant's tables, in the user's language."""

from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Value
from jitdesk.domain.language import later, say
from jitdesk.domain.tables import Column, Kind
from jitdesk.domain.values import date_from_text, wall_from_utc
from jitdesk.domain.wording import amount_text, date_text, date_time_text, decimal_mark, status_text

_TABLES = {
    "plant": (later("Settings of the plant"), later("Setting")),
    "lines": (later("Lines"), later("Line")),
    "shifts": (later("Shifts"), later("Shift")),
    "calendar_exceptions": (later("Holidays and down time"), later("Day")),
    "suppliers": (later("Suppliers"), later("Supplier")),
    "carriers": (later("Carriers"), later("Carrier")),
    "doors": (later("Doors"), later("Door")),
    "door_closures": (later("Door closures"), later("Door closure")),
    "parts": (later("Parts"), later("Part")),
    "consumption": (later("Consumption"), later("Consumption")),
    "stock": (later("Stock counts"), later("Stock")),
    "deliveries": (later("Deliveries"), later("Delivery")),
    "delivery_lines": (later("Parts of deliveries"), later("Part of delivery")),
    "estimates": (later("Promises"), later("Promise")),
    "requirements": (later("Call-offs"), later("Wanted")),
    "cumulatives": (later("Cumulative quantities"), later("Cumulative quantity")),
    "part_aliases": (later("Suppliers' part numbers"), later("Name of a part")),
    "tolerances": (later("Tolerances"), later("Tolerance")),
    "cares": (later("What became of causes"), later("Cause")),
}
HEADINGS = {
    "line": later("Line"),
    "name": later("Name"),
    "shift": later("Shift"),
    "weekdays": later("Weekdays"),
    "start": later("Start"),
    "end": later("End"),
    "breaks": later("Breaks"),
    "valid_from": later("Valid from"),
    "valid_to": later("Valid to"),
    "date": later("Date"),
    "kind": later("Kind"),
    "note": later("Note"),
    "supplier": later("Supplier"),
    "short_name": later("Short name"),
    "aliases": later("Also known as"),
    "contact": later("Contact"),
    "phone": later("Phone"),
    "email": later("E-mail"),
    "language": later("Language"),
    "time_zone": later("Time zone"),
    "country": later("Country"),
    "latitude": later("Latitude"),
    "longitude": later("Longitude"),
    "transit_min": later("Transit min"),
    "carrier": later("Carrier"),
    "scac": later("SCAC"),
    "door": later("Door"),
    "hall": later("Hall"),
    "opens": later("Opens"),
    "closes": later("Closes"),
    "from": later("From"),
    "to": later("To"),
    "reason": later("Reason"),
    "part": later("Part"),
    "description": later("Description"),
    "unit": later("Unit"),
    "supplier_part": later("Supplier's part"),
    "pack_qty": later("Pack quantity"),
    "low_cover_h": later("Low below, h"),
    "safety_stock": later("Safety stock"),
    "dock_to_line_min": later("Dock to line, min"),
    "jis": later("In sequence"),
    "quantity": later("Quantity"),
    "counted_at": later("Counted at"),
    "over_pct": later("Over, %"),
    "under_pct": later("Under, %"),
    "early_min": later("Early, min"),
    "late_min": later("Late, min"),
    "alias": later("Called"),
    "delivery": later("Delivery"),
    "line_no": later("No."),
    "received_quantity": later("Received"),
    "order": later("Order"),
    "order_line": later("Order line"),
    "lot": later("Lot"),
    "expires_on": later("Expires on"),
    "jis_from": later("Sequence from"),
    "jis_to": later("Sequence to"),
    "packages": later("Packages"),
    "on_hold": later("On hold"),
    "hold_reason": later("Why on hold"),
    "key": later("Setting"),
    "value": later("Value"),
    "slot_start": later("Slot from"),
    "slot_end": later("Slot to"),
    "status": later("Status"),
    "required_at": later("Wanted at"),
    "asn": later("Despatch advice"),
    "plate": later("Plate"),
    "arrived_at": later("Arrived"),
    "unloading_at": later("Unloading since"),
    "received_at": later("Received at"),
    "locked": later("Locked"),
    "known_at": later("Known since"),
    "at": later("Time"),
    "source": later("Source"),
    "author": later("By whom"),
    "precision": later("As exactly as"),
    "cum_quantity": later("Cumulative quantity"),
    "commitment": later("Commitment"),
    "release": later("Release"),
    "vehicle": later("Vehicle"),
    "document": later("Document"),
    "counts_from": later("Counted from"),
    "cause": later("Cause"),
    "title": later("Title"),
    "state": later("State"),
    "until": later("Until"),
    "told_at": later("Told at"),
    "owner": later("Owner"),
    "next_step": later("Next step"),
    "due": later("Due"),
}
"""The English heading of each column of the plant's tables."""
_WORDS = {
    "side": later("side"),
    "rear": later("rear"),
    "ramp": later("ramp"),
    "sequence": later("sequence"),
    "parcel": later("parcel"),
    "closed": later("closed"),
    "shift": later("shift"),
    "down": later("down"),
    "unrestricted": later("unrestricted"),
    "quality": later("quality"),
    "blocked": later("blocked"),
    "minute": later("minute"),
    "day": later("day"),
    "week": later("week"),
    "month": later("month"),
    "immediate": later("immediate"),
    "firm": later("firm"),
    "production": later("production"),
    "material": later("material"),
    "forecast": later("forecast"),
    "backlog": later("backlog"),
    "confirmed": later("confirmed"),
    "eta": later("expected"),
    "requested": later("wanted"),
    "new": later("new"),
    "seen": later("seen"),
    "snoozed": later("snoozed"),
    "done": later("done"),
}


def table_name(table: str) -> str:
    """Return how a plant's table is called: "Parts of deliveries"."""
    return say(_TABLES[table][0])


def row_name(table: str) -> str:
    """Return how one row of a plant's table is called: "Delivery"."""
    return say(_TABLES[table][1])


def column_name(column: str) -> str:
    """Return how a column of a plant's table is called: "Valid from"."""
    return say(HEADINGS[column])


def word_text(word: str) -> str:
    """Return how one of the words that a column allows is called: "in transit"."""
    return say(_WORDS[word]) if word in _WORDS else status_text(word)


def value_text(column: Column, value: Value, zone: ZoneInfo) -> str:
    """Return a value of a plant's table for reading, in plant time; "" for none."""
    if value in (None, ""):
        return ""
    text = str(value)
    if column.words:
        return word_text(text)
    match column.kind:
        case Kind.INSTANT:
            return date_time_text(wall_from_utc(int(text), zone))
        case Kind.DATE:
            day = date_from_text(text)
            return "" if day is None else date_text(day)
        case Kind.QUANTITY:
            return amount_text(int(text))
        case Kind.REAL:
            return text.replace(".", decimal_mark())
        case Kind.FLAG:
            return say("yes") if value else say("no")
    return text
