"""What kind of file the bytes are: by content, never by the name's extension."""

import re

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import later, say
from jitdesk.intake.encoding import decode_text
from jitdesk.intake.x12.segments import START

_LOOKED_AT = 4_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", "protected"),
    ("__substg1.0_", "msg"),
    ("Workbook", "xls"),
    ("Book", "xls"),
)
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
    (b"\x78\x9f\x3e\x22", "tnef"),
)
_VDA_HEADER = re.compile(r"(511|551|711)0[0-9][^;,|\t]|(51[1-9]|55[1-9]|71[1-9])[0-9]{2}[^;,|\t].{34}")
_VDA_KEY = re.compile(r"(51|55|71)[1-9]")
_MAIL = re.compile(r"(From|Received|MIME-Version|Return-Path|Delivered-To|Message-ID|Subject): ?\S", re.I)
# What stands in front of each mail of a mailbox file.
_ENVELOPE = re.compile(r"From \S+ [^\r\n]*\d{4}[^\r\n]*\r?\n")
_X12_BEHIND_JUNK = re.compile(r"ISA([^0-9A-Za-z \r\n])[0-9]{2}\1[^\r\n]{0,12}?\1[0-9]{2}\1")
_EDIFACT_BEHIND_JUNK = re.compile(r"UNA:\+|UNB\+UNO[A-Y]")
_WEB_PAGE = re.compile(r"<(!doctype html|html|head|body|meta|style|table|div|p|br|!--)\b|<!--")
_VDA_RECORD = 128

_REFUSALS = {
    "empty": (
        later("is empty"),
        later("It holds nothing at all."),
        later("Ask the supplier to send it again."),
    ),
    "x12": (
        later("is an ANSI X12 message"),
        later("It is no table."),
        later("Import it as a supplier's confirmation."),
    ),
    "vda": (
        later("is a VDA message with fixed columns"),
        later("It is no table."),
        later("Import it as a supplier's confirmation."),
    ),
    "mail": (
        later("is an e-mail"),
        later("Neither its text nor an attachment holds a message or a list."),
        "",
    ),
    "msg": (
        later("is an e-mail in Outlook's own format"),
        later("jitdesk reads mails as .eml files."),
        later("Save its attachment and import that, or save the mail as .eml."),
    ),
    "tnef": (
        later("is an attachment in Outlook's own format"),
        later("Such a winmail.dat packs the files that were attached, and only Outlook reads it."),
        later("Ask the supplier to send the mail as plain text or HTML, not as rich text."),
    ),
    "ole": (later("is a document of an old Microsoft program"), later("It is no workbook."), ""),
    "protected": (
        later("is protected by a password"),
        later("Its content is encrypted and cannot be read."),
        later("Open it in Excel, remove the password and save it again."),
    ),
    "zip": (later("is a packed folder"), later("It is damaged, or there is no file in it."), ""),
    "html": (later("is a web page"), later("It holds no table."), ""),
    "xml": (later("is an XML file"), later("jitdesk cannot read XML messages."), ""),
    "json": (later("is a JSON file"), later("jitdesk cannot read JSON messages."), ""),
    "edifact": (
        later("is an EDIFACT message"),
        later("It is no table."),
        later("Import it as a supplier's confirmation."),
    ),
    "pdf": (later("is a PDF document"), later("Its table cannot be read."), ""),
    "picture": (later("is a picture"), later("It holds no table and no message."), ""),
    "packed": (
        later("is a packed file"),
        later("It is no table."),
        later("Unpack it and import the files in it."),
    ),
    "program": (
        later("is a program"),
        later("It was not opened."),
        later("Delete it if you did not expect it."),
    ),
    "database": (later("is a database"), later("It is no table that a supplier would send."), ""),
}
_USUAL_ADVICE = later("Ask the supplier for a CSV or an XLSX file, or for an EDIFACT, X12 or VDA message.")


def recognise(content: bytes) -> str:
    """Return the kind of a file: "csv", "xlsx", "edifact"..., or one of those that are refused by name.

    Anything that is nothing else is "csv": whether it is a table shows when it is read.
    """
    if not content.strip(b"\0 \t\r\n\x1a\xef\xbb\xbf"):
        return "empty"
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content.startswith(_OLE):
        return next((kind for stream, kind in _OLE_STREAMS if stream.encode("utf-16-le") in content), "ole")
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            return kind
    return _textual(decode_text(content[:_LOOKED_AT])[0].lstrip("\ufeff \t\r\n\0"))


def refusal(name: str, kind: str) -> BadInput:
    """Return the sentence for a kind of file that is recognised and cannot be read."""
    title, text, advice = _REFUSALS[kind]
    return BadInput(f"{name} {say(title)}", say(text), say(advice or _USUAL_ADVICE))


def _zipped(content: bytes) -> str:
    # The names of the parts stand readable in the archive's directory at its end.
    if b"xl/workbook.xml" in content:
        return "xlsx"
    if b"xl/workbook.bin" in content:
        return "xlsb"
    return "ods" if b"application/vnd.oasis.opendocument" in content[:200] else "zip"


def _textual(head: str) -> str:
    if head.startswith(("UNA", "UNB", "UNH")) and len(head) > 3 and not head[3].isalnum():
        return "edifact"
    if _is_mail(head):
        return "mail"
    if _EDIFACT_BEHIND_JUNK.search(head[:2000]):
        return "edifact"
    if START.match(head) or _X12_BEHIND_JUNK.search(head[:2000]):
        return "x12"
    if _VDA_HEADER.match(head) and _is_fixed_width(head):
        return "vda"
    lowered = head[:200].lower()
    if _WEB_PAGE.match(lowered):
        return "html"
    if lowered.startswith("<?xml"):
        return "xml"
    if lowered.startswith(("{", "[{")):
        return "json"
    return "csv"


def _is_fixed_width(head: str) -> bool:
    """Tell whether records of one family follow each other, a line each or 128 columns each."""
    lines = head.strip("\x1a\0\r\n").splitlines()
    records = lines if len(lines) > 1 else [lines[0][at:] for at in range(0, len(lines[0]), _VDA_RECORD)]
    family = head[:2]
    return all(_VDA_KEY.match(record) and record.startswith(family) for record in records[1:4]) and (
        len(records) == 1 or records[1][:3] != records[0][:3]
    )


def _is_mail(head: str) -> bool:
    lines = _ENVELOPE.sub("", head).splitlines()[:12]
    return bool(lines) and bool(_MAIL.match(lines[0])) and sum(bool(_MAIL.match(line)) for line in lines) >= 2
