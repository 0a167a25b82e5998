"""Is a zipped workbook safe to open? Looked at before any reader of workbooks touches it."""

import io
import zipfile
import zlib

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

MAX_UNPACKED = 300_000_000
MAX_RATIO = 200
MAX_MEMBERS = 2_000
_ALWAYS_FINE = 1_000_000
_CHUNK = 1 << 20
_DOCTYPES = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))
_DAMAGED = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error)


def open_archive(name: str, content: bytes) -> zipfile.ZipFile:
    """Return the archive, once its size, its ratio and its parts are known to be harmless.

    Raises
    ------
    BadInput
        For a damaged archive, one that unpacks to far more than a list of confirmations needs, and one
        whose XML brings definitions of its own.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        if len(set(archive.namelist())) < len(archive.namelist()):
            raise zipfile.BadZipFile("a part of it comes twice")
        _refuse_bomb(name, archive, len(content))
        for member in archive.infolist():
            _refuse_definitions(name, archive, member)
    except _DAMAGED as error:
        raise BadInput(
            say("{name} is damaged", name=name),
            say("The workbook cannot be unpacked ({error}).", error=error),
            say("Open it in Excel, save it again, or ask the supplier to send it again."),
        ) from error
    return archive


def _refuse_bomb(name: str, archive: zipfile.ZipFile, packed: int) -> None:
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    too_dense = unpacked > _ALWAYS_FINE and unpacked > packed * MAX_RATIO
    if len(members) > MAX_MEMBERS or unpacked > MAX_UNPACKED or too_dense:
        raise BadInput(
            say("{name} was not opened", name=name),
            say(
                (
                    "It has {packed} bytes and would unpack to {unpacked} bytes in {members} parts, "
                    "as files do that are made to bring a computer to a halt."
                ),
                packed=f"{packed:,}",
                unpacked=f"{unpacked:,}",
                members=f"{len(members):,}",
            ),
            say("Ask the supplier for a plain list."),
        )


def _refuse_definitions(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    # Every byte is unpacked once: that also proves the declared size and the checksum, which the
    # reader behind this would take on trust.
    tail = b""
    with archive.open(member) as part:
        while chunk := part.read(_CHUNK):
            whole = tail + chunk
            if any(doctype in whole for doctype in (_DOCTYPES if b"\0" in whole else _DOCTYPES[:1])):
                raise BadInput(
                    say("{name} was not opened", name=name),
                    say(
                        'Its part "{part}" defines XML entities, which no spreadsheet program does.',
                        part=member.filename,
                    ),
                    say("Ask the supplier to save it from Excel as .xlsx."),
                )
            tail = chunk[-32:]
