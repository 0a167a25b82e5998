"""What every reader of a supplier's file returns: documents with their lines, and problems.

Text from outside stays plain text. "" and None mean that the file does not say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from jitdesk.intake.habits import Layout, Question

Raw = Sequence[tuple[str, str]]
"""The cells of a row or the segments of a message: (heading or segment tag, text)."""


class Meaning(StrEnum):
    """What a document does to the plan, whatever its standard calls it."""

    CONFIRMATION = "confirmation"
    DESPATCH = "despatch"
    STATUS = "status"
    RECEIPT = "receipt"
    CALL_OFF = "call_off"


MEANINGS: Mapping[str, Meaning] = {
    **dict.fromkeys(("list", "ORDRSP", "855", "865"), Meaning.CONFIRMATION),
    **dict.fromkeys(("DESADV", "856", "4913"), Meaning.DESPATCH),
    **dict.fromkeys(("IFTSTA", "214"), Meaning.STATUS),
    **dict.fromkeys(("RECADV", "861"), Meaning.RECEIPT),
    **dict.fromkeys(("DELFOR", "DELJIT", "830", "862", "4905", "4915", "4916"), Meaning.CALL_OFF),
}
"""Document types that jitdesk reads, and what they mean."""

DELIVERY, SHIP = "delivery", "ship"


@dataclass(frozen=True, slots=True)
class Shipment:
    """One transport, as the supplier or the carrier describes it.

    Instants are UTC seconds; ``gross_kg`` and ``net_kg`` are in thousandths of a kilogram. ``mode`` is
    "road", "rail", "sea", "air" or the file's own word. ``eta_source`` says which qualifier gave the
    estimate: "DTM 132"; "computed" where it is despatch and a usual transit time.
    """

    number: str = ""
    carrier_id: str = ""
    carrier_name: str = ""
    mode: str = ""
    plate: str = ""
    trailer: str = ""
    seal: str = ""
    bill_of_lading: str = ""
    pro: str = ""
    despatch_at: int | None = None
    eta_at: int | None = None
    eta_source: str = ""
    precision: str = ""
    gross_kg: int | None = None
    net_kg: int | None = None
    packages: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One part of one delivery, or one date of a schedule: a split delivery gives a line each.

    Attributes
    ----------
    ref : str
        Its place in its document: the row, the LIN number.
    at : int or None
        UTC second that the line states: when it is confirmed or expected to come, when it was received, when
        a call-off wants it. ``precision`` says how much of it the file states ("minute", "day", "week",
        "month": then it is the local start of that period; "period" where the value is no date and stands
        in ``comment``). ``at_kind`` is ``delivery``, or ``ship`` where the file states when it leaves.
    window_from, window_to : int or None
        UTC seconds between which it may come, both included.
    qty, ordered_qty, cum_qty, rejected_qty : int or None
        Thousandths of ``unit``: what the line itself says; what it repeats of the order; the cumulative
        quantity up to and with this line; what of a receipt was not accepted.
    cum_from : int or None
        UTC second from which ``cum_qty`` counts, where the file says.
    status : str
        A supplier's answer to an order line: "accepted", "changed", "rejected", "backordered", "hold" or
        "substituted"; "" where the document as a whole decides.
    substitute : str
        The part that comes in place of ``part``.
    commitment : str
        How binding a call-off is: "immediate", "firm", "production", "material", "forecast" or "backlog".
    event, event_code, event_at : str, str, int or None
        What a status message reports: "departed", "in_transit", "delayed", "arrived", "delivered", "loaded",
        "refused" or "" where the code's meaning is not known; the file's own code; UTC second.
    expires_on : str
        An ISO date.
    facts : Raw
        What it says besides, that the plan has no field for, as (word, text): ("bill of lading", "B77"). It
        is shown, never used.
    raw : Raw
        The segments or cells that it came from, in the order of the file.
    """

    ref: str
    delivery: str = ""
    asn: str = ""
    delivery_note: str = ""
    part: str = ""
    supplier_part: str = ""
    gtin: str = ""
    substitute: str = ""
    description: str = ""
    order: str = ""
    order_line: str = ""
    release: str = ""
    qty: int | None = None
    ordered_qty: int | None = None
    rejected_qty: int | None = None
    unit: str = ""
    cum_qty: int | None = None
    cum_from: int | None = None
    status: str = ""
    at: int | None = None
    at_kind: str = DELIVERY
    precision: str = ""
    window_from: int | None = None
    window_to: int | None = None
    commitment: str = ""
    event: str = ""
    event_code: str = ""
    event_at: int | None = None
    door: str = ""
    point_of_use: str = ""
    plate: str = ""
    carrier: str = ""
    batch: str = ""
    expires_on: str = ""
    packages: int | None = None
    handling_units: tuple[str, ...] = ()
    jis: str = ""
    vehicle: str = ""
    comment: str = ""
    supplier_ref: str = ""
    facts: Raw = ()
    raw: Raw = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt that a call-off repeats, to reconcile cumulative quantities: UTC second, thousandths."""

    part: str
    qty: int | None
    at: int | None
    delivery_note: str = ""
    cum_qty: int | None = None
    cum_from: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One message or one sheet.

    Attributes
    ----------
    kind : str
        Its type, as its standard calls it: "DESADV", "856", "4913"; "list" of a table.
    standard : str
        "EDIFACT", "X12", "VDA" or "list".
    function : str
        "original", "replace", "change", "cancel", "duplicate", "copy" or "confirm".
    answer : str
        A confirmation's answer to the whole order: "accepted", "changed" or "rejected"; "" where each line
        says.
    order : str
        The order that a confirmation answers: without lines, its answer is meant for all of it.
    horizon_from, horizon_to : int or None
        UTC seconds between which a call-off states all that is wanted.
    receipts : tuple of Receipt
        The last receipts and cumulatives that a call-off repeats.
    group_sender, group_receiver : str
        The application or department within the sender and the receiver (GS02, GS03 of X12).
    facts : Raw
        What it says besides, as of :class:`Line`.
    first_byte : int
        Its place in the file (0-based).
    incomplete : bool
        Whether its end is missing.
    """

    kind: str
    lines: Sequence[Line]
    shipment: Shipment = Shipment()
    standard: str = ""
    version: str = ""
    number: str = ""
    function: str = "original"
    answer: str = ""
    order: str = ""
    issued_at: int | None = None
    horizon_from: int | None = None
    horizon_to: int | None = None
    receipts: tuple[Receipt, ...] = ()
    supplier_ref: str = ""
    supplier_name: str = ""
    plant_ref: str = ""
    interchange: str = ""
    message: str = ""
    sender: str = ""
    receiver: str = ""
    group_sender: str = ""
    group_receiver: str = ""
    is_test: bool = False
    incomplete: bool = False
    first_byte: int = 0
    digest: str = ""
    facts: Raw = ()

    @property
    def meaning(self) -> Meaning:
        """What it does to the plan."""
        return MEANINGS[self.kind]


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Something in the file that could not be used, or that the user should know.

    A problem with a ``ref`` stands for a row or a line that gave no :class:`Line`, or for several rows
    ("12, 13"); ``raw`` then holds its cells. ``unusable`` tells a loss from a remark.
    """

    where: str
    found: str
    text: str
    unusable: bool = True
    ref: str = ""
    raw: Raw = ()


_MESSAGE_KINDS = frozenset({"edifact", "x12", "vda"})


@dataclass(frozen=True, slots=True)
class FileReading:
    """All that a file says.

    ``kind`` is "edifact", "x12" or "vda" of messages; "csv", "xlsx", "xls", "xlsb", "ods" or "html" of
    tables. ``syntax`` says how it is put together: "UNOC:3", "00401", "separated by ;".

    ``header`` and ``layout`` belong to ``sheet``, the table that was read; ``header_key`` is what to
    remember the layout by. ``questions`` are what its cells leave open. Messages have none of the five.
    """

    name: str
    kind: str
    encoding: str = ""
    documents: tuple[Document, ...] = ()
    problems: tuple[FileProblem, ...] = ()
    sheet: str = ""
    header: tuple[str, ...] = ()
    header_key: str = ""
    layout: Layout | None = None
    sample: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    syntax: str = ""
    questions: tuple[Question, ...] = ()

    @property
    def has_messages(self) -> bool:
        """Whether it holds messages of a standard, not a table."""
        return self.kind in _MESSAGE_KINDS

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines of all documents, in the order of the file."""
        return tuple(line for document in self.documents for line in document.lines)
