"""What kind of file the bytes are: by content, never by the name's extension."""

import re

from jitdesk.domain.errors import BadInput
from jitdesk.intake.encoding import decode_text

_LOOKED_AT = 4_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"\x1f\x8b", "packed"),
    (b"7z\xbc\xaf", "packed"),
    (b"Rar!", "packed"),
    (b"\x7fELF", "program"),
    (b"MZ\x90", "program"),
    (b"SQLite format 3\0", "database"),
)
_VDA = re.compile(r"(511|551|711)0[0-9]")
_MAIL = re.compile(r"(From|Received|MIME-Version|Return-Path|Delivered-To|Message-ID|Subject): ?\S", re.I)
_X12 = re.compile(r"ISA[^0-9A-Za-z]")
_EDIFACT_BEHIND_JUNK = re.compile(r"UNA:\+|UNB\+UNO[A-Y]")
_VDA_RECORD = 128

_REFUSALS = {
    "empty": ("is empty", "It holds nothing at all.", "Ask the supplier to send it again."),
    "x12": ("is an ANSI X12 message", "jitdesk cannot read X12 messages yet.", ""),
    "vda": ("is a VDA message with fixed columns", "jitdesk cannot read VDA 4905, 4913 and 4915 yet.", ""),
    "mail": ("is an e-mail", "jitdesk cannot read e-mails yet.", "Save its attachment and import that file."),
    "xls": (
        "is a workbook or a mail of an old Microsoft format",
        "jitdesk cannot read .xls and .msg files yet.",
        "Open it and save it as .xlsx.",
    ),
    "protected": (
        "is protected by a password",
        "Its content is encrypted and cannot be read.",
        "Open it in Excel, remove the password and save it again.",
    ),
    "xlsb": ("is a binary Excel workbook", "jitdesk cannot read .xlsb files yet.", "Save it as .xlsx."),
    "ods": ("is an OpenDocument file", "jitdesk cannot read .ods files yet.", "Save it as .xlsx or CSV."),
    "zip": ("is a packed folder", "It is no workbook.", "Unpack it and import the files in it."),
    "html": ("is a web page", "Some programs call it .xls.", "Open it in Excel and save it as .xlsx."),
    "xml": ("is an XML file", "jitdesk cannot read XML messages.", ""),
    "json": ("is a JSON file", "jitdesk cannot read JSON messages.", ""),
    "edifact": ("is an EDIFACT message", "It is no table.", "Import it as a supplier's confirmation."),
    "pdf": ("is a PDF document", "Its table cannot be read.", ""),
    "picture": ("is a picture", "It holds no table and no message.", ""),
    "packed": ("is a packed file", "It is no table.", "Unpack it and import the files in it."),
    "program": ("is a program", "It was not opened.", "Delete it if you did not expect it."),
    "database": ("is a database", "It is no table that a supplier would send.", ""),
}
_USUAL_ADVICE = "Ask the supplier for a CSV, an XLSX or an EDIFACT DESADV file."


def recognise(content: bytes) -> str:
    """Return the kind of a file: "csv", "xlsx", "edifact", or one of those that are refused by name.

    Anything that is nothing else is "csv": whether it is a table shows when it is read.
    """
    if not content.strip(b"\0 \t\r\n\x1a\xef\xbb\xbf"):
        return "empty"
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content.startswith(_OLE):
        wide_name = "EncryptedPackage".encode("utf-16-le")
        return "protected" if wide_name in content else "xls"
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            return kind
    return _textual(decode_text(content[:_LOOKED_AT])[0].lstrip("\ufeff \t\r\n\0"), content)


def refusal(name: str, kind: str) -> BadInput:
    """Return the sentence for a kind of file that is recognised and cannot be read."""
    title, text, advice = _REFUSALS[kind]
    return BadInput(f"{name} {title}", text, advice or _USUAL_ADVICE)


def _zipped(content: bytes) -> str:
    # The names of the parts stand readable in the archive's directory at its end.
    if b"xl/workbook.xml" in content:
        return "xlsx"
    if b"xl/workbook.bin" in content:
        return "xlsb"
    return "ods" if b"application/vnd.oasis.opendocument" in content[:200] else "zip"


def _textual(head: str, content: bytes) -> str:
    if head.startswith(("UNA", "UNB", "UNH")) and len(head) > 3 and not head[3].isalnum():
        return "edifact"
    if _EDIFACT_BEHIND_JUNK.search(head[:2000]):
        return "edifact"
    if _X12.match(head):
        return "x12"
    if _VDA.match(head) and _is_fixed_width(content):
        return "vda"
    lowered = head[:200].lower()
    if lowered.startswith(("<html", "<table", "<!doctype html")):
        return "html"
    if lowered.startswith("<?xml"):
        return "xml"
    if lowered.startswith(("{", "[{")):
        return "json"
    return "mail" if _is_mail(head) else "csv"


def _is_fixed_width(content: bytes) -> bool:
    lines = content.strip(b"\x1a").splitlines()
    if len(lines) == 1:
        return len(lines[0]) % _VDA_RECORD == 0
    return all(len(line) <= _VDA_RECORD for line in lines) and b";" not in lines[0]


def _is_mail(head: str) -> bool:
    lines = head.splitlines()[:12]
    return bool(lines) and bool(_MAIL.match(lines[0])) and sum(bool(_MAIL.match(line)) for line in lines) >= 2
