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
from jitdesk.intake.mail import parts_of
from jitdesk.intake.reading import read_file
from jitdesk.intake.recognise import recognise
from jitdesk.intake.record import Document, FileProblem, FileReading, Line
from jitdesk.services.confirming.supplier_files import supplier_files

_SHOWN = 40
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
    ((name, content),) = supplier_files([arguments.file])
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
    for document in reading.documents:
        _print_document(document, zone)
    for problem in reading.problems[:_SHOWN]:
        is_placed = problem.text.lower().startswith(problem.where)
        print_line(problem.text if is_placed else f"{problem.where}: {problem.text}")
    if len(reading.problems) > _SHOWN:
        print_line(f"... and {len(reading.problems) - _SHOWN} more problems; --json prints all.")
    lost = sum(bool(problem.ref and problem.unusable) for problem in reading.problems)
    print_line(f"{len(reading.lines)} lines can be used, {lost} cannot. Times are those of {zone.key}.")


def _print_document(document: Document, zone: ZoneInfo) -> None:
    told = (
        f"{document.kind} {document.version}".strip(),
        document.number,
        document.function if document.function != "original" else "",
        f"answer: {document.answer}" if document.answer else "",
        f"of {stated(document.issued_at, '', zone)}" if document.issued_at is not None else "",
        f"from {document.supplier_name or document.supplier_ref}" if document.supplier_ref else "",
        f"for {document.plant_ref}" if document.plant_ref else "",
        "a test" if document.is_test else "",
        "incomplete" if document.incomplete else "",
    )
    print_line(", ".join(filter(None, told)))
    shipment = document.shipment
    transport = (
        f"shipment {shipment.number}" if shipment.number else "",
        shipment.carrier_name or shipment.carrier_id,
        shipment.plate,
        f"left {stated(shipment.despatch_at, '', zone)}" if shipment.despatch_at is not None else "",
        f"expected {stated(shipment.eta_at, shipment.precision, zone)}"
        if shipment.eta_at is not None
        else "",
    )
    if any(transport):
        print_line("  " + ", ".join(filter(None, transport)))
    header = ("  line", "part", "order", "quantity", "date", "")
    rows = [_cells(line, zone) for line in document.lines[:_SHOWN]]
    if rows:
        print_table(header, rows)
    if len(document.lines) > _SHOWN:
        print_line(f"  ... and {len(document.lines) - _SHOWN} more lines; --json prints all.")


def _cells(line: Line, zone: ZoneInfo) -> tuple[str, ...]:
    order = f"{line.order}/{line.order_line}" if line.order_line else line.order
    quantity = "" if line.qty is None else amount_text(line.qty, line.unit)
    when = stated(line.at, line.precision, zone) or ""
    words = (
        line.status,
        line.commitment,
        line.event or line.event_code,
        line.at_kind if line.at_kind == "ship" else "",
    )
    return (
        f"  {line.ref}",
        line.part or line.supplier_part or line.gtin,
        order,
        quantity,
        when,
        ", ".join(filter(None, words)),
    )
