"""What every reader of a supplier's file returns: documents with their lines, and problems.

Text from outside stays plain text. "" and None mean that the file does not say.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Raw = tuple[tuple[str, str], ...]
"""The cells of a row or the segments of a message: (heading or segment tag, text)."""


@dataclass(frozen=True, slots=True)
class Shipment:
    """One transport, as the supplier's despatch advice describes it.

    Instants are UTC seconds; ``gross_kg`` is in thousandths of a kilogram.
    """

    number: str = ""
    carrier_id: str = ""
    carrier_name: str = ""
    mode: str = ""
    plate: str = ""
    trailer: str = ""
    despatch_at: int | None = None
    arrives_at: int | None = None
    precision: str = ""
    gross_kg: int | None = None
    packages: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One confirmed part of one delivery.

    ``arrives_at`` is in UTC seconds; ``precision`` says how much of it the file states
    ("minute", "day", "week" or "month": then it is the local start of that period).
    ``qty`` is in thousandths of ``unit``; ``expires_on`` is an ISO date.
    """

    ref: str
    delivery: str = ""
    asn: str = ""
    delivery_note: str = ""
    part: str = ""
    supplier_part: str = ""
    gtin: str = ""
    description: str = ""
    order: str = ""
    order_line: str = ""
    qty: int | None = None
    unit: str = ""
    arrives_at: int | None = None
    precision: str = ""
    door: str = ""
    point_of_use: str = ""
    plate: str = ""
    carrier: str = ""
    batch: str = ""
    expires_on: str = ""
    packages: int | None = None
    handling_units: tuple[str, ...] = ()
    jis: str = ""
    comment: str = ""
    supplier_ref: str = ""
    raw: Raw = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One message or one sheet.

    ``function`` is "original", "replace", "change", "cancel", "duplicate" or "copy".
    ``first_byte`` is the place in the file (0-based); ``incomplete`` that its end is missing.
    """

    kind: str
    lines: tuple[Line, ...]
    shipment: Shipment = Shipment()
    version: str = ""
    number: str = ""
    function: str = "original"
    issued_at: int | None = None
    supplier_ref: str = ""
    supplier_name: str = ""
    plant_ref: str = ""
    interchange: str = ""
    message: str = ""
    sender: str = ""
    receiver: str = ""
    is_test: bool = False
    incomplete: bool = False
    first_byte: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """Something in the file that could not be used, or that the user should know.

    A problem with a ``ref`` stands for a row or a line that gave no :class:`Line`; ``raw`` then holds its
    cells. ``unusable`` tells a loss from a remark.
    """

    where: str
    found: str
    text: str
    unusable: bool = True
    ref: str = ""
    raw: Raw = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """How one wording of a header row is read.

    Parameters
    ----------
    fields : tuple of str
        For each column the field it feeds, "" for none.
    decimal : str
        "." or ",", "" where no value of the file needs it.
    day_first : bool or None
        Whether 07/09/2026 is a day in September; None where no value of the file needs it.
    """

    fields: tuple[str, ...]
    decimal: str = ""
    day_first: bool | None = None


Layouts = Mapping[str, Layout]
"""The layouts remembered for a supplier, by the folded header row."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the plan already knows, to recognise a column by its values."""

    deliveries: frozenset[str] = frozenset()
    orders: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FileReading:
    """All that a file says.

    ``header`` and ``layout`` belong to ``sheet``, the table that was read; ``header_key`` is what to
    remember the layout by. Messages have none of the four.
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

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines of all documents, in the order of the file."""
        return tuple(line for document in self.documents for line in document.lines)
