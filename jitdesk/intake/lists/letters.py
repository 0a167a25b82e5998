"""Letters that broke on the way: UTF-8 that some program took for Windows text and saved again.

"Größe" then reads "GrÃ¶ÃŸe", and after a second such program "GrÃƒÂ¶ÃƒÅ¸e".
"""

import re
from collections.abc import Iterable

# The letters of cp1252 that are not those of latin-1. Its five unused places stand for themselves.
_TO_LATIN = str.maketrans(
    {
        letter: chr(place)
        for place in range(0x80, 0xA0)
        if (letter := bytes((place,)).decode("cp1252", "ignore"))
    }
)
_MOST_TIMES = 3
_LEAD = "\u00c3"  # what the first byte of a letter such as \u00fc in UTF-8 is taken for
_WORD = re.compile(f"\\w*{_LEAD}[^\\s'+:*~|]*")
_AROUND = 40


def mended(text: str) -> str:
    """Return a text with its letters as they were before they broke; other texts come back as they are."""
    for _ in range(_MOST_TIMES):
        if text.isascii():
            break
        try:
            text = text.translate(_TO_LATIN).encode("latin-1").decode("utf-8")
        except UnicodeError:
            break
    return text


def first_broken(cells: Iterable[str]) -> str:
    """Return the first broken cell of a column whose letters are broken throughout, "" of any other.

    One cell that cannot have come about so shows that the others are meant as they stand.
    """
    beyond_ascii = [cell for cell in cells if not cell.isascii()]
    is_broken = bool(beyond_ascii) and all(mended(cell) != cell for cell in beyond_ascii)
    return beyond_ascii[0] if is_broken else ""


def first_broken_word(content: bytes) -> str:
    """Return the first word of a message in UTF-8 whose letters are broken, "" where there is none."""
    place = content.find(_LEAD.encode())
    if place < 0:
        return ""
    around = content[max(place - _AROUND, 0) : place + _AROUND].decode("utf-8", "ignore")
    words = (match[0] for match in _WORD.finditer(around))
    return next((word for word in words if mended(word) != word), "")
