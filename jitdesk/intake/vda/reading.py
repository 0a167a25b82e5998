"""A VDA file with fixed columns to documents: each message by its record layout."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.encoding import decode_text, unreadable
from jitdesk.intake.places import Places
from jitdesk.intake.record import Document, FileProblem, FileReading, Line
from jitdesk.intake.report import Report, TwoPasses, unheard
from jitdesk.intake.vda.calls import lines_of_calls
from jitdesk.intake.vda.findings import Findings, raw_of
from jitdesk.intake.vda.illegible import illegible
from jitdesk.intake.vda.layout import Layouts, bundled_layouts
from jitdesk.intake.vda.levels import Level, Message, walk
from jitdesk.intake.vda.lines import day_of, facts, line_of, receipt_of, shipment_of
from jitdesk.intake.vda.records import Record, records

_REPORT_EVERY = 500


def read_vda(
    name: str, content: bytes, zone: ZoneInfo, report: Report = unheard, layouts: Layouts | None = None
) -> FileReading:
    """Return the documents of a VDA file; messages without a layout are named, not guessed.

    Parameters
    ----------
    name : str
        The file's name, for sentences only.
    content : bytes
        The whole file.
    zone : ZoneInfo
        The plant's time zone, in which VDA states all times.
    report : Report
        Hears how far the reading is; may raise to cancel.
    layouts : Layouts, optional
        Other messages than those that come with jitdesk.

    Raises
    ------
    BadInput
        Where the file holds nothing that can be used; it names what was found.
    """
    text, encoding = decode_text(content)
    passes = TwoPasses(report)
    walked = walk(_told(records(text), len(text), passes.hear(0)), layouts or bundled_layouts())
    findings = Findings(len(text), passes.hear(1))
    places = Places(text, encoding)
    documents = [
        document for message in walked.messages for document in _documents(message, places, zone, findings)
    ]
    for message in walked.messages:
        findings.tell_unread(illegible(message, zone))
    problems = [*walked.problems, *findings.problems]
    if sentence := unreadable(text):
        problems.append(FileProblem("text", "", sentence, unusable=False))
    if not documents:
        raise _nothing(name, problems)
    syntax = "records of 128 columns"
    return FileReading(name, "vda", encoding, tuple(documents), tuple(problems), syntax=syntax)


def _nothing(name: str, problems: list[FileProblem]) -> BadInput:
    told = " ".join(problem.text for problem in problems[:3]) or say("It holds no records.")
    return BadInput(
        say("{name} holds no VDA message that can be read", name=name),
        told,
        say("Ask for a VDA 4905 or 4913 file."),
    )


def _told(found: Iterator[Record], total: int, report: Report) -> Iterator[Record]:
    for record in found:
        if record.number % _REPORT_EVERY == 1:
            report(record.start, total, "")
        yield record


def _documents(message: Message, places: Places, zone: ZoneInfo, findings: Findings) -> list[Document]:
    """Return the documents of a message; levels that name one number are one document."""
    by_number: dict[str, list[Document]] = {}
    for place, level in enumerate(message.documents(), start=1):
        document = _document(message, level, place, places, zone, findings)
        by_number.setdefault(document.number, []).append(document)
    documents = [_joined(parts) for parts in by_number.values()]
    if message.trailer is None and message.last is not None:
        _without_end(message, message.last, documents, findings)
    return documents


def _joined(parts: list[Document]) -> Document:
    if len(parts) == 1:
        return parts[0]
    return replace(
        parts[0],
        lines=tuple(line for part in parts for line in part.lines),
        receipts=tuple(receipt for part in parts for receipt in part.receipts),
        digest=hashlib.sha256("".join(part.digest for part in parts).encode()).hexdigest(),
    )


def _document(
    message: Message, level: Level, place: int, places: Places, zone: ZoneInfo, findings: Findings
) -> Document:
    layout = message.layout
    sender, receiver = level.text("sender"), level.text("receiver")
    supplier, plant = (sender, receiver) if layout.sender == "supplier" else (receiver, sender)
    receipt = receipt_of(level, zone, findings)
    lines = tuple(_lines(level, place, zone, findings))
    if not lines and not any(each.key == layout.line for each in level.inwards()):
        _tell_empty(level, place, findings)
    return Document(
        kind=layout.kind,
        lines=lines,
        shipment=shipment_of(level, zone, findings),
        standard="VDA",
        version=message.version,
        number=level.text("number"),
        function=layout.function,
        issued_at=day_of(level, "issued_day", zone, findings),
        horizon_to=day_of(level, "horizon_to_day", zone, findings),
        receipts=(receipt,) if receipt else (),
        supplier_ref=level.text("supplier_ref") or supplier,
        plant_ref=level.text("plant_ref") or plant,
        interchange=level.text("interchange"),
        sender=sender,
        receiver=receiver,
        incomplete=message.trailer is None,
        first_byte=places.byte(level.records[0].start),
        digest=_digest(level),
        facts=facts(level.parent, until=layout.header) if level.parent else (),
    )


def _lines(level: Level, place: int, zone: ZoneInfo, findings: Findings) -> Iterator[Line]:
    layout = level.layout
    if not layout.line:
        base = _line(level, str(place), zone, findings)
        if base is not None:
            yield from lines_of_calls(level, base, place, zone, findings)
        return
    parts = (each for each in level.inwards() if each.key == layout.line)
    for number, part in enumerate(parts, start=1):
        line = _line(part, f"{place}.{number}", zone, findings)
        if line is not None:
            yield line


def _line(level: Level, ref: str, zone: ZoneInfo, findings: Findings) -> Line | None:
    findings.tell(level.records[0])
    try:
        return line_of(level, ref, zone, findings)
    except BadValue as bad:
        findings.lose(ref, bad, raw_of(*level.records))
        return None


def _tell_empty(level: Level, place: int, findings: Findings) -> None:
    wanted = level.layout.line or " or ".join(level.layout.pairs)
    record = level.records[0]
    text = say(
        "Record {number} ({key}) gave no lines: no {wanted} of it states any.",
        number=record.number,
        key=record.key,
        wanted=wanted,
    )
    where = say("record {number}", number=record.number)
    findings.add(
        FileProblem(where, record.key, text, bool(level.layout.line), str(place), raw_of(*level.records))
    )


def _without_end(message: Message, last: Record, documents: list[Document], findings: Findings) -> None:
    """Say that the trailer is missing; a line whose record is the last of all may lack some of its own."""
    text = say(
        (
            "The file ends after record {number}, without its {trailer}: it was cut off. "
            "What is complete was read; ask the supplier for the rest."
        ),
        number=last.number,
        trailer=message.layout.trailer,
    )
    findings.add(FileProblem(say("record {number}", number=last.number), last.key, text))
    if last.key != message.layout.line or not documents or not documents[-1].lines:
        return
    line = documents[-1].lines[-1]
    if line.raw[-1] == (last.key, last.text):
        documents[-1] = replace(documents[-1], lines=documents[-1].lines[:-1])
        told = say("Line {ref} may not be complete: the file was cut off there.", ref=line.ref)
        findings.add(
            FileProblem(
                say("record {number}", number=last.number), line.ref, told, ref=line.ref, raw=line.raw
            )
        )


def _digest(level: Level) -> str:
    body = "\n".join(record.text for each in level.inwards() for record in each.records)
    return hashlib.sha256(body.encode("utf-8", errors="replace")).hexdigest()
