"""Letters that broke on the way: UTF-8 that some program took for Windows text and saved again.

"Größe" then reads "GrÃ¶ÃŸe", and after a second such program "GrÃƒÂ¶ÃƒÅ¸e".
"""

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
