"""The command that says what a supplier's file is: it needs no plant and changes nothing."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jitdesk.cli.arguments import Commands, add_shared
from jitdesk.cli.printed import print_json, print_line, print_table
from jitdesk.domain.errors import BadInput
from jitdesk.domain.wording import amount_text
from jitdesk.intake.facts import reading_facts, stated
from jitdesk.intake.habits import Layout
from jitdesk.intake.mail import parts_of
from jitdesk.intake.reading import read_file
from jitdesk.intake.recognise import recognise
from jitdesk.intake.record import Document, FileProblem, FileReading, Line, Shipment
from jitdesk.services.confirming.supplier_files import supplier_files

_SHOWN = 40
_INDENT = 2
_HEADINGS = ("line", "delivery", "part", "order", "quantity", "when", "")
_TO_THE_MINUTE = len("2026-11-24T09:42")
_ZONE = "UTC"


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "say what a supplier's file is, and every line that it holds; needs no plant"
    command = commands.add_parser("inspect", help=about, description=f"{about[0].upper()}{about[1:]}.")
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument(
        "--zone",
        metavar="ZONE",
        default=_ZONE,
        help="the plant's time zone, such as Europe/Berlin, for times without an offset (else UTC)",
    )
    add_shared(command, is_command=True)
    command.set_defaults(run=_inspect)


def _inspect(arguments: Namespace) -> int:
    zone = _zone(arguments.zone)
    ((name, content, _),) = supplier_files([arguments.file])
    reading, refused = _read(name, content, zone)
    if arguments.json:
        print_json(reading_facts(reading, zone))
        return 0 if refused is None else 1
    if refused is not None:
        raise refused
    _print(reading, zone)
    return 0


def _read(name: str, content: bytes, zone: ZoneInfo) -> tuple[FileReading, BadInput | None]:
    """Return what a file says, and why it was refused: then its kind is all that is known of it.

    A mail or a packed folder says all that the files in it say.
    """
    kind = recognise(content)
    try:
        parts = parts_of(name, content)
        if [part for part, _ in parts] == [name]:
            return read_file(name, content, zone), None
    except BadInput as error:
        problem = FileProblem(name, "", error.sentence())
        return FileReading(name, kind, problems=(problem,)), error
    read = [_read(*part, zone) for part in parts]
    reading = FileReading(
        name,
        kind,
        documents=tuple(document for part, _ in read for document in part.documents),
        problems=tuple(_of_part(part.name, problem) for part, _ in read for problem in part.problems),
    )
    return reading, None if reading.documents else next((error for _, error in read if error), None)


def _of_part(name: str, problem: FileProblem) -> FileProblem:
    return problem if problem.where == name else replace(problem, where=f"{name}, {problem.where}")


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        text = f'"{name}" is no time zone that this computer knows'
        raise BadInput("--zone is not a time zone", text, "Write it like Europe/Berlin") from None


def _print(reading: FileReading, zone: ZoneInfo) -> None:
    how = ", ".join(filter(None, (reading.syntax, reading.encoding)))
    print_line(f"{reading.name}: {reading.kind}" + (f" ({how})" if how else ""))
    if reading.layout is not None:
        _print_columns(reading.header, reading.layout)
    for document in reading.documents:
        _print_document(document, zone)
    for question in reading.questions:
        first, second = question.readings
        print_line(f'"{question.found}" under "{question.column}" may mean {first} or {second}.')
    for problem in reading.problems[:_SHOWN]:
        is_placed = problem.text.lower().startswith(problem.where)
        print_line(problem.text if is_placed else f"{problem.where}: {problem.text}")
    if len(reading.problems) > _SHOWN:
        print_line(f"... and {len(reading.problems) - _SHOWN} more problems; --json prints all.")
    lost = sum(bool(problem.ref and problem.unusable) for problem in reading.problems)
    used = len(reading.lines)
    lines = f"{used} {'line' if used == 1 else 'lines'}"
    print_line(f"{lines} can be used, {lost} cannot. Times are those of {zone.key}.")


def _print_columns(header: tuple[str, ...], layout: Layout) -> None:
    read = [f"{heading} = {field}" for heading, field in zip(header, layout.fields, strict=True) if field]
    left = [heading for heading, field in zip(header, layout.fields, strict=True) if heading and not field]
    print_line(f"columns: {', '.join(read)}", _INDENT)
    if left:
        print_line(f"not used: {', '.join(left)}", _INDENT)


def _print_document(document: Document, zone: ZoneInfo) -> None:
    print_line(_about(document, zone))
    transport = _transport(document.shipment, zone)
    if transport:
        print_line(transport, _INDENT)
    rows = [_cells(line, zone) for line in document.lines[:_SHOWN]]
    filled = [place for place in range(len(_HEADINGS)) if any(row[place] for row in rows)]
    if rows:
        print_table(
            [_HEADINGS[place] for place in filled],
            [[row[place] for place in filled] for row in rows],
            _INDENT,
        )
    if len(document.lines) > _SHOWN:
        print_line(f"... and {len(document.lines) - _SHOWN} more lines; --json prints all.", _INDENT)


def _about(document: Document, zone: ZoneInfo) -> str:
    if document.standard == "list":
        return f"sheet {document.number}" if document.number else "list"
    told = (
        f"{document.kind} {document.version}".strip(),
        document.number,
        document.function if document.function != "original" else "",
        f"answer: {document.answer}" if document.answer else "",
        f"of {_moment(document.issued_at, '', zone)}" if document.issued_at is not None else "",
        f"from {document.supplier_name or document.supplier_ref}" if document.supplier_ref else "",
        f"for {document.plant_ref}" if document.plant_ref else "",
        "a test" if document.is_test else "",
        "incomplete" if document.incomplete else "",
    )
    return ", ".join(filter(None, told))


def _transport(shipment: Shipment, zone: ZoneInfo) -> str:
    left, expected = shipment.despatch_at, shipment.eta_at
    told = (
        f"shipment {shipment.number}" if shipment.number else "",
        shipment.carrier_name or shipment.carrier_id,
        shipment.plate,
        f"left {_moment(left, '', zone)}" if left is not None else "",
        f"expected {_moment(expected, shipment.precision, zone)}" if expected is not None else "",
    )
    return ", ".join(filter(None, told))


def _cells(line: Line, zone: ZoneInfo) -> tuple[str, ...]:
    order = f"{line.order}/{line.order_line}" if line.order_line else line.order
    quantity = "" if line.qty is None else amount_text(line.qty, line.unit)
    words = (
        line.status,
        line.commitment,
        line.event or line.event_code,
        line.at_kind if line.at_kind == "ship" else "",
    )
    return (
        line.ref,
        line.delivery or line.asn,
        line.part or line.supplier_part or line.gtin,
        order,
        quantity,
        _moment(line.event_at, "", zone) if line.at is None else _moment(line.at, line.precision, zone),
        ", ".join(filter(None, words)),
    )


def _moment(at: int | None, precision: str, zone: ZoneInfo) -> str:
    """Return when, for reading: the zone stands below all of them."""
    return (stated(at, precision, zone) or "")[:_TO_THE_MINUTE].replace("T", " ")
