"""One line of a file with all that its document, and the user, say of it."""

from dataclasses import dataclass, field

from jitdesk.domain.columns import Key
from jitdesk.domain.wording import begun_small
from jitdesk.intake.record import MEANINGS, Document, Line, Meaning

ADDING = (Meaning.CONFIRMATION, Meaning.DESPATCH, Meaning.CALL_OFF)
"""Meanings of documents that may add what the plan does not know; the others tell of what was told before."""

_LIST = Document("list", ())


@dataclass(frozen=True, slots=True)
class Said:
    """One line of a file with all that is needed to compare it with a plan, now or once more later.

    Attributes
    ----------
    supplier : str
        Key of the supplier, "" where unknown.
    names_supplier : bool
        Whether the file itself says so; otherwise it was concluded from the deliveries that it names.
    document : Document
        The document without its lines: what it means, its number, function, horizon and shipment.
    arrival_kind : str
        The kind of promise that its arrival is: ``confirmed`` of a list or an order response, ``eta`` of a
        despatch advice or a status, ``requested`` of a call-off.
    told_at : int
        UTC second at which its supplier said it, see `Telling`: what was said later holds.
    despatched : bool
        Whether the truck is on its way.
    total_qty : int or None
        Thousandths that all lines of the document together say about this delivery line.
    pick : str
        The delivery that the user picked for it; "" where the file's own words decide.
    pick_part, pick_supplier : str
        The part and the supplier that the user says its numbers mean: both are remembered as aliases.
    follows_qty : int or None
        Thousandths that follow some day, no date is named: what the delivery does not bring of its order.
    is_split : bool
        Whether it is a later date of an order line: the delivery keeps the first, this one is a new one.
    restates : frozenset of key
        Of the first line of a part in a call-off, which carries what the whole schedule replaces: the keys
        in ``requirements`` that all its lines name. Empty of every other line.
    is_only_of_day : bool
        Whether no other line of its call-off wants that part on that plant day.
    adds : bool
        Whether it may add a delivery, a part or a supplier that the plan does not know.
    warning : str
        Why it should not be accepted unseen, from the document as a whole; "" for no such reason.
    """

    file: str
    ref: str
    line: Line
    arrival_kind: str
    document: Document = field(default=_LIST, compare=False, repr=False)
    supplier: str = ""
    supplier_ref: str = ""
    supplier_name: str = ""
    names_supplier: bool = False
    told_at: int = 0
    despatched: bool = False
    total_qty: int | None = None
    pick: str = ""
    pick_part: str = ""
    pick_supplier: str = ""
    follows_qty: int | None = None
    is_split: bool = False
    restates: frozenset[Key] = field(default=frozenset(), compare=False, repr=False)
    is_only_of_day: bool = False
    adds: bool = False
    warning: str = ""

    def __hash__(self) -> int:
        # Its place tells it from all others of a file; the rest is compared where two are of one place.
        return hash(self.ref)

    @property
    def meaning(self) -> Meaning:
        """What its document does to the plan."""
        return MEANINGS[self.document.kind]

    @property
    def function(self) -> str:
        """Its document's, as in `jitdesk.intake.record.Document`."""
        return self.document.function

    @property
    def qty(self) -> int | None:
        """Thousandths that its document says of the delivery line in all, None where it says nothing."""
        return self.line.qty if self.total_qty is None else self.total_qty

    @property
    def document_name(self) -> str:
        """Its document as the plan calls it: "DELFOR 0811"."""
        return f"{self.document.kind} {self.document.number}".strip()

    @property
    def source(self) -> str:
        """The document that a promise comes from: "Nordlicht.xlsx, row 2"."""
        return f"{self.file}, {begun_small(self.ref)}"
