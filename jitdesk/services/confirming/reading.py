"""A supplier's file as the lines that are compared with the plan, read as this supplier writes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.domain.wording import begun_small
from jitdesk.intake.habits import Habits, Known, Layout
from jitdesk.intake.lists.list_lines import ListLines
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import Document, FileProblem, FileReading, Line, Meaning
from jitdesk.intake.report import Report, unheard
from jitdesk.services.confirming.layouts import layouts_of_texts
from jitdesk.services.confirming.said import Said
from jitdesk.services.confirming.senders import Suppliers, only_one
from jitdesk.services.confirming.telling import Telling
from jitdesk.services.ports import PlanStore


@dataclass(frozen=True, slots=True)
class FileAsRead:
    """A file as it was read, whose it is, and whether its columns were read as remembered."""

    reading: FileReading
    supplier: str
    remembered: bool


class Reader:
    """Reads files as the plan's suppliers write them.

    Parameters
    ----------
    supplier_of : callable
        Returns the supplier of the delivery that a line speaks of, "" where that is not known.
    """

    def __init__(
        self,
        zone: ZoneInfo,
        suppliers: Suppliers,
        known: Known,
        memory: PlanStore,
        supplier_of: Callable[[Said], str],
    ) -> None:
        self._zone = zone
        self._suppliers = suppliers
        self._known = known
        self._memory = memory
        self._supplier_of = supplier_of
        self._report: Report = unheard
        self._written_on: date | None = None

    def read(
        self,
        name: str,
        content: bytes,
        written_on: date,
        chosen: Layout | None = None,
        report: Report = unheard,
    ) -> FileAsRead:
        """Return a file, read with the language and the layouts of the supplier that it is of.

        Whose a list is shows only once it is read: then it is read again as that supplier writes.

        Parameters
        ----------
        written_on : date
            The day on which the file was written, near which its weeks without a year lie.
        report : Report
            Hears how far a long file is; may raise to cancel.

        Raises
        ------
        BadInput
            If nothing of it can be used.
        """
        self._report, self._written_on = report, written_on
        supplier = self._suppliers.of_file_name(name)
        reading = self._as_written_by(supplier, name, content)
        if reading.has_messages:
            return FileAsRead(reading, self._sender(reading), False)
        found = self._sender(reading) or supplier or self._by_layout(reading)
        if found != supplier:
            supplier, reading = found, self._as_written_by(found, name, content)
        if chosen is not None:
            reading = self._read(name, content, supplier, {reading.header_key: chosen})
        return FileAsRead(reading, supplier, reading.header_key in self._layouts(supplier))

    def _as_written_by(self, supplier: str, name: str, content: bytes) -> FileReading:
        return self._read(name, content, supplier, self._layouts(supplier))

    def _read(self, name: str, content: bytes, supplier: str, layouts: dict[str, Layout]) -> FileReading:
        habits = Habits(self._suppliers.language(supplier), layouts, self._known, self._written_on)
        return read_file(name, content, self._zone, habits, self._report)

    def _layouts(self, supplier: str) -> dict[str, Layout]:
        return layouts_of_texts(self._memory.layouts(supplier))

    def _sender(self, reading: FileReading) -> str:
        """Return the only supplier that the file names, or whose deliveries it names."""
        named = only_one(self._suppliers.find(*names) for names in _sender_names(reading))
        untold = Telling(0, self._zone)
        documents = said_by_document(reading, self._suppliers, "", untold)
        saids = (said for document in documents for said in document)
        return named or only_one(map(self._supplier_of, saids))

    def _by_layout(self, reading: FileReading) -> str:
        """Return the only supplier who is remembered to write these headings."""
        return only_one(
            supplier
            for supplier in self._suppliers.everyone()
            if reading.header_key in self._memory.layouts(supplier)
        )


def _sender_names(reading: FileReading) -> Iterator[tuple[str, str, str]]:
    """Yield once each how the lines of a file name their supplier."""
    for document in reading.documents:
        lines = document.lines
        if isinstance(lines, ListLines):
            refs = dict.fromkeys(lines.column("supplier_ref") or [""])
        else:
            refs = dict.fromkeys(line.supplier_ref for line in lines) or {"": None}
        yield from ((ref, document.supplier_ref, document.supplier_name) for ref in refs)


def said_by_document(
    reading: FileReading, suppliers: Suppliers, supplier: str, telling: Telling
) -> Iterator[Iterator[Said]]:
    """Yield the lines of each document with what the document says of all of them.

    Parameters
    ----------
    supplier : str
        Key of the supplier that the file is of, for documents that name none.
    telling : Telling
        When the file became known: a truck whose despatch lies before now is on its way.
    """
    for document in reading.documents:
        yield _said_in(reading, document, suppliers, supplier, telling)


def _said_in(
    reading: FileReading, document: Document, suppliers: Suppliers, supplier: str, telling: Telling
) -> Iterator[Said]:
    head = replace(document, lines=())
    for line in document.lines or _whole_document(document):
        yield _said(reading, head, line, suppliers, supplier, telling)


def row_ref(reading: FileReading, ref: str, document: str) -> str:
    """Return the place of a line in its file: "Row 2"; "LIN 3"; of several documents, in which."""
    place = f"LIN {ref}" if reading.has_messages else say("Row {ref}", ref=ref)
    if not ref:
        return say("Message {document}", document=document)
    if len(reading.documents) < 2 or not document:
        return place
    return (
        say("Message {document}, {place}", document=document, place=place)
        if reading.has_messages
        else say('Sheet "{document}", {place}', document=document, place=begun_small(place))
    )


def lost_ref(reading: FileReading, problem: FileProblem) -> str:
    """Return the place in its file of a line that could not be read."""
    in_message = say("message {number}", number="")  # as its reader called it, in the same language
    message = problem.where.removeprefix(in_message) if reading.has_messages else ""
    return row_ref(reading, problem.ref, message)


def lost_lines(reading: FileReading) -> list[FileProblem]:
    """Return the problems that stand for a row which could not be read."""
    return [problem for problem in reading.problems if problem.ref and problem.unusable]


def _whole_document(document: Document) -> tuple[Line, ...]:
    # A cancellation need not repeat the lines that it takes back, nor an answer those of its order.
    if document.meaning is Meaning.CONFIRMATION and document.order:
        return (Line(ref="", order=document.order),)
    return (Line(ref="", asn=document.number),) if document.function == "cancel" else ()


def _said(
    reading: FileReading,
    document: Document,
    line: Line,
    suppliers: Suppliers,
    supplier: str,
    telling: Telling,
) -> Said:
    named = suppliers.find(line.supplier_ref, document.supplier_ref, document.supplier_name)
    is_message, meaning = reading.has_messages, document.meaning
    left_at = document.shipment.despatch_at or document.issued_at
    return Said(
        file=reading.name,
        ref=row_ref(reading, line.ref, document.message if is_message else document.number),
        line=_as_meant(document, line),
        arrival_kind=_ARRIVAL_KINDS.get(meaning, ETA),
        document=document,
        supplier=named or supplier,
        supplier_ref=line.supplier_ref or document.supplier_ref,
        supplier_name=document.supplier_name,
        names_supplier=bool(named),
        told_at=telling.told_at(document),
        despatched=meaning is Meaning.DESPATCH and left_at is not None and left_at <= telling.now,
        warning=_warning(document),
    )


_ARRIVAL_KINDS = {Meaning.CONFIRMATION: CONFIRMED, Meaning.CALL_OFF: REQUESTED}


def _as_meant(document: Document, line: Line) -> Line:
    """Return a line with what its document says for it: an answer to the whole order, its order."""
    if document.meaning is Meaning.STATUS:
        # It tells of a truck. What is on it was told by others.
        return replace(line, qty=None, unit="")
    if document.meaning is not Meaning.CONFIRMATION or not (document.answer or document.order):
        return line
    whole = document.answer if document.answer in ("accepted", "rejected") else ""
    if document.function == "cancel":
        whole = "rejected"
    return replace(line, status=line.status or whole, order=line.order or document.order)


def _warning(document: Document) -> str:
    if document.is_test:
        return say("The message is marked as a test")
    return say("The file was cut off") if document.incomplete else ""
