"""Bytes to text: which encoding a supplier's file is written in."""

import codecs
import re

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What cp850 umlauts look like when they are taken for cp1252: quotation marks in the middle of a word.
_DOS_IN_WORDS = re.compile("[^\\W\\d_][„”™Žš\x81][^\\W\\d_]|^[Žš™][a-z]|[\x81\x8d\x8f\x90\x9d]")
_CENTRAL_EUROPE = frozenset({"cs", "sk", "pl", "hu", "sl", "hr", "ro"})
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
# Marks that show nothing and turn "4417" into another number: they come along from web pages and PDFs.
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_MAX_CONTROL_SHARE = 0.01
_REPLACED = "\ufffd"


def decode_text(content: bytes, declared: str = "", language: str = "") -> tuple[str, str]:
    """Return the text of a file and the encoding it was read with.

    Parameters
    ----------
    content : bytes
        The whole file.
    declared : str
        The encoding that the file claims; used only where it is not UTF-8, as the label often lies.
    language : str
        The supplier's language (ISO 639), which tells Western from Central European letters.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), encoding
    wide = _unmarked_utf16(content)
    if wide:
        return content.decode(wide, errors="replace"), wide
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        encoding = declared or _code_page(content, language)
        return content.decode(encoding, errors="replace"), encoding


def clean_text(name: str, text: str) -> str:
    """Return `text` without what nobody means: NUL, the end mark of DOS, and marks that are not seen.

    Raises
    ------
    BadInput
        Where the text is none: too many control characters.
    """
    control = len(_CONTROL.findall(text))
    if control > max(3, len(text) * _MAX_CONTROL_SHARE):
        raise BadInput(
            say("{name} is not a text file", name=name),
            say(
                (
                    "It holds {control} control characters: it is some program's own format, no "
                    "table or message."
                ),
                control=control,
            ),
            say("Ask the supplier for a CSV, an XLSX or an EDIFACT file."),
        )
    return visible(text.replace("\0", "").rstrip("\x1a"))


def visible(text: str) -> str:
    """Return a text without the marks in it that are not seen."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def unreadable(text: str) -> str:
    """Return a sentence about characters that no encoding explained, "" where there are none."""
    count = text.count(_REPLACED)
    characters = counted("{n} character", "{n} characters", count)
    sentence = say(
        ('{characters} could not be read and stand as "{replaced}". Ask the supplier to send UTF-8.'),
        characters=characters,
        replaced=_REPLACED,
    )
    return sentence if count else ""


def _unmarked_utf16(content: bytes) -> str:
    head = content[:2000]
    if len(head) < 4 or len(content) % 2:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * len(head) / 2 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * len(head) / 2 and odd == 0 else ""


def _code_page(content: bytes, language: str) -> str:
    as_windows = content.decode("cp1252", errors="replace").replace(_REPLACED, "\x81")
    if _DOS_IN_WORDS.search(as_windows) and _mostly_letters(content.decode("cp850")):
        return "cp850"
    return "cp1250" if language[:2].lower() in _CENTRAL_EUROPE else "cp1252"


def _mostly_letters(text: str) -> bool:
    # Where Windows letters are taken for those of DOS, most turn into the lines of boxes.
    beyond_ascii = [letter for letter in text if letter > "\x7f"]
    return sum(map(str.isalpha, beyond_ascii)) >= 0.8 * len(beyond_ascii)
