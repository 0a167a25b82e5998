"""EDIFACT messages for tests: what stands around the segments that a test is about."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from jitdesk.intake.reading import read_file
from jitdesk.intake.record import Document, FileReading, Line

BERLIN = ZoneInfo("Europe/Berlin")
UNB = "UNB+UNOC:3+NORDLICHT+WERK+261124:0610+77'"


def interchange(kind: str, body: str, bgm: str = "BGM+351+A1+9'", release: str = "D:96A") -> str:
    """Return an interchange with one message whose counts are right."""
    segments = f"UNH+1+{kind}:{release}:UN'{bgm}{body}"
    count = re.sub(r"\?.", "", segments).count("'")  # a released terminator ends nothing
    return f"{UNB}{segments}UNT+{count + 1}+1'UNZ+1+77'"


def read(kind: str, body: str, bgm: str = "BGM+351+A1+9'", release: str = "D:96A") -> FileReading:
    """Return what a message of a kind is read as."""
    return read_file("Nordlicht.edi", interchange(kind, body, bgm, release).encode(), BERLIN)


def only_document(reading: FileReading) -> Document:
    """Return the document of a reading that has one."""
    (document,) = reading.documents
    return document


def only_line(reading: FileReading) -> Line:
    """Return the line of a reading that has one."""
    (line,) = reading.lines
    return line


def local(second: int | None) -> str:
    """Return a second as Berlin's clock shows it."""
    return "" if second is None else datetime.fromtimestamp(second, BERLIN).isoformat()[:16]
