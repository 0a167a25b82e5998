"""Reads a written set in plant time, and tells instants in it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from jitdesk.intake.record import Document, FileReading
from jitdesk.intake.x12.reading import read_x12
from tests.intake.x12.messages import interchange, transaction

BERLIN = ZoneInfo("Europe/Berlin")


def read(kind: str, body: str, version: str = "004010") -> FileReading:
    """Return the reading of one set."""
    return read_x12("Nordlicht.x12", interchange(transaction(kind, body), version=version), BERLIN)


def clean(kind: str, body: str, version: str = "004010") -> Document:
    """Return the only document of a set that gives no problem at all."""
    reading = read(kind, body, version)
    assert [problem.text for problem in reading.problems] == []
    (document,) = reading.documents
    return document


def local(second: int | None) -> str:
    """Return an instant as the plant's clock shows it."""
    return "" if second is None else datetime.fromtimestamp(second, BERLIN).isoformat()[:16]
