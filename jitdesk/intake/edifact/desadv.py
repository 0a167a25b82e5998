"""UN/EDIFACT DESADV (despatch advice), D93A to D07A, EANCOM and VDA 4987, to confirmed lines.

Source
------
UN/EDIFACT directories D.93A to D.07A, message DESADV: UNH BGM DTM* MEA* RFF* NAD* TDT* EQD*
[CPS [PAC QTY PCI GIN]* [LIN PIA IMD QTY GIN GIR DTM FTX RFF LOC]*]*.
"""

import hashlib
from dataclasses import replace
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.edifact.desadv_walk import Dates, Header, Item, walk
from jitdesk.intake.edifact.dtm import parse_dtm
from jitdesk.intake.edifact.syntax import Message, read_envelope
from jitdesk.intake.quantities import parse_number
from jitdesk.intake.record import Document, FileProblem, FileReading, Line, Shipment

_FUNCTIONS = {
    "": "original",
    "9": "original",
    "7": "duplicate",
    "4": "change",
    "5": "replace",
    "18": "replace",
    "20": "replace",
    "1": "cancel",
    "3": "cancel",
    "31": "copy",
    "6": "copy",
}
_HEADER_ARRIVAL = ("132", "17", "191", "69", "358")
_LINE_ARRIVAL = ("17", "191", "132", "67", "69", "76")
_DESPATCH = ("11", "186", "133")
_EXPIRY = ("36", "361")
_QUANTITIES = ("12", "46", "131", "1")
_SUPPLIERS = ("SU", "SE", "SF", "CZ")
_PLANTS = ("ST", "DP", "CN", "BY")
_CARRIERS = ("CA", "FW")
_NAMES = {
    "ORDERS": "purchase order",
    "ORDRSP": "order response",
    "ORDCHG": "order change",
    "DELFOR": "delivery schedule",
    "DELJIT": "just-in-time call",
    "RECADV": "receiving advice",
    "IFTSTA": "transport status",
    "IFTMIN": "transport instruction",
    "INVOIC": "invoice",
    "INVRPT": "stock report",
    "PRICAT": "price list",
    "AVIEXP": "despatch advice of the Odette standard",
    "CONTRL": "acknowledgement of receipt",
}


def read_interchanges(name: str, content: bytes, zone: ZoneInfo) -> FileReading:
    """Return the despatch advices of an EDIFACT file; other messages in it are named, not guessed.

    Raises
    ------
    BadInput
        Where the file holds no despatch advice that can be read.
    """
    envelope = read_envelope(name, content)
    problems = list(envelope.problems)
    documents: list[Document] = []
    for message in envelope.messages:
        if message.kind != "DESADV":
            problems.append(_foreign(message))
            continue
        document, found = _document(message, zone)
        problems.extend(found)
        if document is not None:
            documents.append(document)
    if not documents:
        told = [problem.text for problem in problems if problem.unusable][:3]
        text = " ".join(told) or "It holds no complete message."
        raise BadInput(f"{name} holds no despatch advice that can be read", text, "Ask for a DESADV message.")
    return FileReading(
        name,
        "edifact",
        encoding=envelope.encoding,
        documents=tuple(documents),
        problems=tuple(problems),
    )


def _foreign(message: Message) -> FileProblem:
    meaning = _NAMES.get(message.kind, "")
    kind = f"{message.kind} ({meaning})" if meaning else message.kind or "message without a type"
    text = f"Message {message.number} is of the type {kind}, which jitdesk cannot read yet. It was left out."
    return FileProblem(f"message {message.number}", message.kind, text)


def _document(message: Message, zone: ZoneInfo) -> tuple[Document | None, list[FileProblem]]:
    header, items = walk(message.segments)
    if not header.has_number:
        text = (
            f"Message {message.number} names no despatch advice: its BGM segment is missing or has no number."
        )
        return None, [FileProblem(f"message {message.number}", "BGM", text)]
    reader = _Reader(header, message.number, zone)
    shipment = reader.shipment()
    lines = [line for item in items if (line := reader.line(item, shipment)) is not None]
    if message.incomplete and lines and lines[-1].raw == tuple(items[-1].raw):
        reader.drop_last(lines)
    reader.check_count(len(items))
    supplier_ref, supplier_name = header.party(_SUPPLIERS)
    document = Document(
        kind="DESADV",
        standard="EDIFACT",
        version=message.version,
        lines=tuple(lines),
        shipment=shipment,
        number=header.number,
        function=_FUNCTIONS.get(header.function, "original"),
        issued_at=reader.instant(header.dates, ("137",))[0],
        supplier_ref=supplier_ref or message.interchange.sender,
        supplier_name=supplier_name,
        plant_ref=header.party(_PLANTS)[0] or message.interchange.receiver,
        interchange=message.interchange.number,
        message=message.number,
        sender=message.interchange.sender,
        receiver=message.interchange.receiver,
        is_test=message.interchange.is_test,
        incomplete=message.incomplete,
        first_byte=message.first_byte,
        digest=_digest(message),
    )
    return document, reader.problems


def _digest(message: Message) -> str:
    body = "".join(segment.text for segment in message.segments)
    return hashlib.sha256(body.encode("utf-8", errors="replace")).hexdigest()


class _Reader:
    """Turns the texts of one message into values, and collects what is wrong with them."""

    def __init__(self, header: Header, number: str, zone: ZoneInfo) -> None:
        self._header = header
        self._where = f"message {number}"
        self._place = f"Message {number}"
        self._zone = zone
        self.problems: list[FileProblem] = []

    def shipment(self) -> Shipment:
        header = self._header
        carrier_id, carrier_name = header.carrier if any(header.carrier) else header.party(_CARRIERS)
        eta_at, precision = self.instant(header.dates, _HEADER_ARRIVAL)
        return Shipment(
            number=header.shipment_no,
            carrier_id=carrier_id,
            carrier_name=carrier_name,
            mode=header.mode,
            plate=header.plate or header.trailer,
            trailer=header.trailer,
            despatch_at=self.instant(header.dates, _DESPATCH)[0],
            eta_at=eta_at,
            precision=precision,
            gross_kg=self._header_number(header.gross_kg),
            packages=header.packages,
        )

    def line(self, item: Item, shipment: Shipment) -> Line | None:
        """Return the line of one LIN segment; a problem takes its place where a value is bad."""
        try:
            line = self._line(item)
        except BadInput as error:
            text = f"{self._place}, line {item.ref}: {error.text.rstrip('.')}. {error.advice}"
            self._lose(item, text)
            return None
        if not (line.part or line.supplier_part or line.gtin):
            self._lose(
                item,
                f"{self._place}, line {item.ref} names no part. Ask the supplier which it is.",
            )
            return None
        if line.at is None:
            return replace(line, at=shipment.eta_at, precision=shipment.precision)
        return line

    def instant(
        self, dates: dict[str, tuple[str, str]], qualifiers: tuple[str, ...]
    ) -> tuple[int | None, str]:
        """Return the first of a header's dates that is there; a bad one is a problem of the message."""
        try:
            return self._first_date(dates, qualifiers)
        except BadInput as error:
            text = f"{self._place}: {error.text} {error.advice}"
            self.problems.append(FileProblem(self._where, error.text.split('"')[1], text))
            return None, ""

    def drop_last(self, lines: list[Line]) -> None:
        """Take out the last line of a message that was cut off: its end may be missing."""
        last = lines.pop()
        text = f"{self._place}, line {last.ref} may not be complete: the file was cut off there."
        self.problems.append(FileProblem(self._where, last.ref, text, ref=last.ref, raw=last.raw))

    def check_count(self, counted: int) -> None:
        stated = self._header.line_count
        if stated.isdecimal() and int(stated) != counted:
            text = f"{self._place} says that it has {stated} lines, but there are {counted}."
            self.problems.append(FileProblem(self._where, stated, text, unusable=False))
        if not counted:
            text = f"{self._place}: despatch advice {self._header.number} has no lines."
            self.problems.append(FileProblem(self._where, self._header.number, text))

    def _line(self, item: Item) -> Line:
        header = self._header
        quantity = next((item.quantities[code] for code in _QUANTITIES if code in item.quantities), ("", ""))
        qty = _number(quantity[0])
        if qty is not None and qty < 0:
            told = f'"{quantity[0]}" is a negative quantity'
            raise BadInput("Negative", told, "Ask the supplier to correct it.")
        at, precision = self._first_date(item.dates, _LINE_ARRIVAL)
        expires_at, _ = self._first_date(item.dates, _EXPIRY)
        order, order_line = item.order if item.order[0] else (header.order, item.order[1])
        return Line(
            ref=item.ref,
            delivery=item.delivery or header.delivery,
            asn=header.number,
            delivery_note=item.delivery_note or header.delivery_note,
            part=item.part,
            supplier_part=item.supplier_part,
            gtin=item.gtin,
            description=item.description,
            order=order,
            order_line=order_line,
            qty=qty,
            unit=quantity[1],
            at=at,
            precision=precision,
            door=item.door or header.door,
            point_of_use=item.point_of_use or header.point_of_use,
            plate=header.plate or header.trailer,
            carrier=header.carrier_text(_CARRIERS),
            batch=item.batch,
            expires_on="" if expires_at is None else _day(expires_at, self._zone),
            packages=item.packages,
            handling_units=tuple(item.handling_units),
            comment=item.comment,
            supplier_ref=header.party(_SUPPLIERS)[0],
            raw=tuple(item.raw),
        )

    def _first_date(self, dates: Dates, qualifiers: tuple[str, ...]) -> tuple[int | None, str]:
        for qualifier in qualifiers:
            if qualifier in dates:
                return parse_dtm(*dates[qualifier], self._zone)
        return None, ""

    def _header_number(self, text: str) -> int | None:
        try:
            return _number(text)
        except BadInput as error:
            told = f"{self._place}: {error.text} {error.advice}"
            self.problems.append(FileProblem(self._where, text, told, unusable=False))
            return None

    def _lose(self, item: Item, text: str) -> None:
        self.problems.append(FileProblem(self._where, item.ref, text, ref=item.ref, raw=tuple(item.raw)))


def _number(text: str) -> int | None:
    # The standard allows both decimal marks and no thousands: "1.000" is one.
    return parse_number(text.replace(",", "."), ".")


def _day(second: int, zone: ZoneInfo) -> str:
    return wall_from_utc(second, zone).date().isoformat()
