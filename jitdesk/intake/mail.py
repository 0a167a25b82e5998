"""What a file holds that is a file itself: attachments and text of a mail, the members of a packed folder.

Names of attachments are shown and never used as places: no part is written anywhere.
"""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from itertools import pairwise

from jitdesk.domain.errors import BadInput, in_one_line
from jitdesk.domain.language import say
from jitdesk.intake.archive import open_archive
from jitdesk.intake.recognise import recognise

MOST_PARTS = 200
_DEEPEST = 4
_READ = frozenset({"edifact", "x12", "vda", "xlsx", "xls", "xlsb", "ods", "html"})
_COLUMN_MARKS = (("\t", 1), (";", 2), ("|", 2))
_UNNAMED, _TEXT = "attachment", "text"
_LONGEST_NAME = 120

Part = tuple[str, bytes]
"""Name and content."""


def parts_of(name: str, content: bytes) -> tuple[Part, ...]:
    """Return the files that a mail or a packed folder holds, those of mails in it too; else the file itself.

    The text of a mail is a part where it holds a message or a table. Pictures that belong to the text are
    left out; everything else that is attached is a part, for the reader to say what it is.

    Parameters
    ----------
    name : str
        The file's name; parts are called "Mail.eml › list.xlsx".

    Raises
    ------
    BadInput
        If it holds too many parts, or packs mails in mails without end.
    """
    parts: list[Part] = []
    for part in _opened(name, content, 0):
        parts.append(part)
        if len(parts) > MOST_PARTS:
            raise BadInput(
                say("{name} was not opened", name=name),
                say("It holds more than {n} files.", n=MOST_PARTS),
                say("Import those that matter one by one."),
            )
    return tuple(parts)


def sent_at(content: bytes) -> int | None:
    """Return when a mail says that it was sent (UTC second); None where it does not, or is no mail."""
    if recognise(content) != "mail":
        return None
    try:
        head = BytesHeaderParser(policy=policy.default).parsebytes(_without_lead(content))
        return int(parsedate_to_datetime(str(head.get("Date", ""))).timestamp())
    except (ValueError, OverflowError):
        return None


def _opened(name: str, content: bytes, depth: int) -> Iterator[Part]:
    kind = recognise(content)
    if kind not in ("mail", "zip"):
        yield name, content
        return
    if depth == _DEEPEST:
        raise BadInput(
            say("{name} was not opened", name=name),
            say("Mails or folders are packed in each other more than {n} times.", n=_DEEPEST),
            say("Save the file that matters and import it."),
        )
    held = list(_of_mail(content) if kind == "mail" else _of_folder(name, content, depth))
    if not held:
        yield name, content
    for own, part in held:
        yield from _opened(f"{name} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} {own}", part, depth + 1)


def _of_folder(name: str, content: bytes, depth: int) -> Iterator[Part]:
    try:
        archive = open_archive(name, content)
    except BadInput:
        if depth:
            return  # one damaged attachment is told by itself: the others are read
        raise
    for member in archive.infolist():
        if not member.is_dir():
            yield _shown_name(member.filename), archive.read(member)


def _without_lead(content: bytes) -> bytes:
    return content.lstrip(b"\xef\xbb\xbf \t\r\n")


def _of_mail(content: bytes) -> Iterator[Part]:
    mail = message_from_bytes(_without_lead(content), policy=policy.default)
    text = _text_of(mail)
    if text is not None:
        yield text
    for part in mail.walk():
        if part.is_multipart() or part.get_content_maintype() == "multipart":
            continue
        attached = part.get_filename() is not None or part.get_content_disposition() == "attachment"
        if attached and not _is_decoration(part):
            yield _shown_name(part.get_filename() or _UNNAMED), _content(part)


def _text_of(mail: EmailMessage) -> Part | None:
    """Return the mail's own text where it holds a message or a table, the richest form of it."""
    bodies = [
        part for part in mail.walk() if part.get_content_maintype() == "text" and not part.get_filename()
    ]
    for wanted in ("html", "plain"):
        for part in bodies:
            content = _content(part)
            if part.get_content_subtype() == wanted and _holds_a_list(content):
                return f"{_TEXT}.{'html' if wanted == 'html' else 'txt'}", content
    return None


def _holds_a_list(content: bytes) -> bool:
    kind = recognise(content)
    if kind == "html":
        return b"<table" in content.lower()
    return kind in _READ or (kind == "csv" and _has_columns(content.decode("utf-8", "replace")))


def _has_columns(text: str) -> bool:
    """Tell whether two lines in a row are parted alike: a sentence has no tabs and few marks."""
    lines = text.splitlines()
    return any(
        first.count(mark) == second.count(mark) >= least
        for mark, least in _COLUMN_MARKS
        for first, second in pairwise(lines)
    )


def _is_decoration(part: EmailMessage) -> bool:
    is_shown_in_text = part.get_content_disposition() == "inline" or part["content-id"] is not None
    return part.get_content_maintype() == "image" and is_shown_in_text


def _content(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return b""
    charset = part.get_content_charset()
    if part.get_content_maintype() != "text" or charset is None:
        return payload
    try:
        return payload.decode(charset).encode()
    except (LookupError, UnicodeDecodeError):
        return payload  # the label lies: the reader finds out itself


def _shown_name(name: str) -> str:
    return in_one_line(name.replace("\\", "/").rsplit("/", 1)[-1])[:_LONGEST_NAME] or _UNNAMED
