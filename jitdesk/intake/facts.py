"""A reading as facts: what ``inspect --json`` prints, whatever the file is."""

from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.domain.values import instant_text, quantity_number, wall_from_utc
from jitdesk.intake.habits import Question
from jitdesk.intake.record import Document, FileProblem, FileReading, Line, Raw, Receipt, Shipment

Facts = dict[str, Any]

_TO_THE_MINUTE = ("", "minute")


def reading_facts(reading: FileReading, zone: ZoneInfo) -> Facts:
    """Return a file's documents, their lines and its problems as JSON values.

    Empty texts are null. Instants are ISO 8601 with the offset of `zone`; a line that states no more than a
    day, a week or a month gives the date on which that begins. Quantities are numbers of ``unit``.
    """
    return {
        "file": reading.name,
        "kind": reading.kind,
        "syntax": reading.syntax or None,
        "encoding": reading.encoding or None,
        "zone": zone.key,
        "documents": [_document(document, zone) for document in reading.documents],
        "questions": [_question(question) for question in reading.questions],
        "problems": [_problem(problem) for problem in reading.problems],
    }


def _question(question: Question) -> Facts:
    return {
        "about": question.about,
        "column": question.column,
        "found": question.found,
        "readings": list(question.readings),
    }


def stated(at: int | None, precision: str, zone: ZoneInfo) -> str | None:
    """Return an instant as exactly as a file states it: ISO 8601, a date alone for a day, week or month."""
    if at is None:
        return None
    return (
        instant_text(at, zone) if precision in _TO_THE_MINUTE else wall_from_utc(at, zone).date().isoformat()
    )


def _document(document: Document, zone: ZoneInfo) -> Facts:
    return {
        "type": document.kind,
        "standard": document.standard,
        "version": document.version or None,
        "number": document.number or None,
        "function": document.function,
        "answer": document.answer or None,
        "order_no": document.order or None,
        "date": instant_text(document.issued_at, zone) or None,
        "horizon_from": instant_text(document.horizon_from, zone) or None,
        "horizon_to": instant_text(document.horizon_to, zone) or None,
        "supplier": document.supplier_ref or None,
        "supplier_name": document.supplier_name or None,
        "plant": document.plant_ref or None,
        "interchange": document.interchange or None,
        "message": document.message or None,
        "sender": document.sender or None,
        "receiver": document.receiver or None,
        "group_sender": document.group_sender or None,
        "group_receiver": document.group_receiver or None,
        "test": document.is_test,
        "incomplete": document.incomplete,
        "byte_offset": document.first_byte,
        "hash": document.digest or None,
        "facts": _pairs(document.facts),
        "shipment": _shipment(document.shipment, zone),
        "receipts": [_receipt(receipt, zone) for receipt in document.receipts],
        "lines": [_line(line, zone, is_message=document.standard != "list") for line in document.lines],
    }


def _shipment(shipment: Shipment, zone: ZoneInfo) -> Facts:
    return {
        "number": shipment.number or None,
        "carrier_id": shipment.carrier_id or None,
        "carrier_name": shipment.carrier_name or None,
        "mode": shipment.mode or None,
        "plate": shipment.plate or None,
        "trailer": shipment.trailer or None,
        "seal": shipment.seal or None,
        "bol": shipment.bill_of_lading or None,
        "pro": shipment.pro or None,
        "despatch_at": instant_text(shipment.despatch_at, zone) or None,
        "eta_at": stated(shipment.eta_at, shipment.precision, zone),
        "eta_source": shipment.eta_source or None,
        "precision": shipment.precision or None,
        "gross_kg": quantity_number(shipment.gross_kg),
        "net_kg": quantity_number(shipment.net_kg),
        "packages": shipment.packages,
    }


def _line(line: Line, zone: ZoneInfo, *, is_message: bool) -> Facts:
    return {
        "line": line.ref,
        "delivery": line.delivery or None,
        "asn": line.asn or None,
        "delivery_note": line.delivery_note or None,
        "buyer_part": line.part or None,
        "supplier_part": line.supplier_part or None,
        "gtin": line.gtin or None,
        "substitute": line.substitute or None,
        "description": line.description or None,
        "order_no": line.order or None,
        "order_line": line.order_line or None,
        "release_no": line.release or None,
        "qty": quantity_number(line.qty),
        "unit": line.unit or None,
        "ordered_qty": quantity_number(line.ordered_qty),
        "rejected_qty": quantity_number(line.rejected_qty),
        "cum_qty": quantity_number(line.cum_qty),
        "cum_from": instant_text(line.cum_from, zone) or None,
        **_when(line, zone),
        "dock": line.door or None,
        "point_of_use": line.point_of_use or None,
        "plate": line.plate or None,
        "carrier": line.carrier or None,
        "batch": line.batch or None,
        "expiry": line.expires_on or None,
        "jis_seq": line.jis or None,
        "vehicle_id": line.vehicle or None,
        "packages": line.packages,
        "hu_ids": list(line.handling_units),
        "comment": line.comment or None,
        "supplier": line.supplier_ref or None,
        "facts": _pairs(line.facts),
        "raw_segments" if is_message else "raw_cells": (
            [text for _, text in line.raw] if is_message else _pairs(line.raw)
        ),
    }


def _when(line: Line, zone: ZoneInfo) -> Facts:
    return {
        "status": line.status or None,
        "commitment": line.commitment or None,
        "date_kind": line.at_kind if line.at is not None else None,
        "date_at": stated(line.at, line.precision, zone),
        "precision": line.precision or None,
        "window_from": instant_text(line.window_from, zone) or None,
        "window_to": instant_text(line.window_to, zone) or None,
        "event": line.event or None,
        "event_code": line.event_code or None,
        "event_at": instant_text(line.event_at, zone) or None,
    }


def _receipt(receipt: Receipt, zone: ZoneInfo) -> Facts:
    return {
        "part": receipt.part or None,
        "qty": quantity_number(receipt.qty),
        "at": instant_text(receipt.at, zone) or None,
        "delivery_note": receipt.delivery_note or None,
        "cum_qty": quantity_number(receipt.cum_qty),
        "cum_from": instant_text(receipt.cum_from, zone) or None,
    }


def _problem(problem: FileProblem) -> Facts:
    return {
        "where": problem.where,
        "found": problem.found,
        "text": problem.text,
        "unusable": problem.unusable,
        "line": problem.ref or None,
    }


def _pairs(raw: Raw) -> list[list[str]]:
    return [list(pair) for pair in raw]
