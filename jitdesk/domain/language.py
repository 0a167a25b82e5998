"""The user's language: every sentence that somebody reads goes through here.

Texts stand in the code in English, whole, with named places for values, so that a translator can turn them
round. Nothing here knows Qt: `ui/` reads Qt's translation files and tells `speak` how to look a text up; the
command line and every test that does not, speak English.
"""

from collections.abc import Callable

Lookup = Callable[[str, int], str]
"""Gets an English text and a count, -1 where it counts nothing; returns the text in the user's language."""


def _english(text: str, _count: int) -> str:
    return text


_lookup: Lookup = _english
_language = "en"


def speak(lookup: Lookup | None, language: str = "en") -> None:
    """Have all texts looked up by ``lookup`` from now on, in a language ("de"); None is English."""
    global _lookup, _language
    _lookup, _language = lookup or _english, language if lookup else "en"


def language() -> str:
    """Return the language that is spoken: "en", "de"."""
    return _language


def say(text: str, /, **values: object) -> str:
    """Return a text in the user's language, its places ("{line} stops {at}") filled with values.

    Parameters
    ----------
    text : str
        A literal, so that it can be collected for translation.
    **values : object
        What stands in the places; it is put in as it is, braces in it mean nothing.
    """
    found = _lookup(text, -1)
    return found.format(**values) if values else found


def counted(one: str, many: str, count: int, /, **values: object) -> str:
    """Return the text that a count asks for in the user's language: "1 row", "3 rows".

    Parameters
    ----------
    one, many : str
        Two literals; "{n}" is the count. The second is what translations are found by.
    """
    if _lookup is _english:
        return (one if count == 1 else many).format(n=count, **values)
    return _lookup(many, count).format(n=count, **values)


def later(text: str) -> str:
    """Return a text as it is; marks one that stands in a table and is given to `say` where it is shown."""
    return text
