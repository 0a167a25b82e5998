"""Numbers as suppliers write them, to exact thousandths.

Whether "1.250" is one and a quarter or one thousand two hundred and fifty is decided for a whole column,
never for one cell.
"""

import re
from collections.abc import Iterable

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.values import quantity_from_text

_BLANKS = dict.fromkeys(map(ord, " \u00a0\u202f\u2009"), "\u00a0")
_QUOTES = dict.fromkeys(map(ord, "'’`´"), "'")
_SIGNED = re.compile(
    r"(?P<open>\()?(?P<sign>[-+−])?(?P<digits>[\d.,'\u00a0]*\d)(?P<exponent>[eE][-+]?\d{1,2})?"
    r"(?P<minus>-)?(?(open)\))\u00a0?(?P<unit>[^\W\d_][^\W_]{0,9}\.?)?"
)
_MARKED = {
    ".": re.compile(r"\d*\.\d+|[1-9]\d{0,2}(,\d{3})+(\.\d+)?"),
    ",": re.compile(r"\d*,\d+|[1-9]\d{0,2}(\.\d{3})+(,\d+)?"),
}
_SPACED = re.compile(r"\d{1,3}([\u00a0']\d{3})+([.,]\d+)?")
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def parse_quantity(text: str, decimal: str) -> tuple[int | None, str]:
    """Return a quantity in thousandths and the unit that follows it ("12 ST"), "" for none.

    Understands a sign before or behind the number, brackets for a negative one, blanks or apostrophes
    between thousands, and exponents. Empty text is None.

    Parameters
    ----------
    text : str
        What the cell says.
    decimal : str
        The decimal mark of the column, "." or ","; "" where its cells leave that open.

    Raises
    ------
    BadInput
        If the text is no number, has more than 3 decimals, or could be two different numbers.
    """
    folded = text.strip().translate(_BLANKS).translate(_QUOTES)
    if not folded:
        return None, ""
    match = _SIGNED.fullmatch(folded)
    if match is None:
        raise _not_a_number(text)
    digits = _with_point(text, match["digits"], decimal) + (match["exponent"] or "")
    negative = bool(match["open"]) or bool(match["minus"]) or match["sign"] in ("-", "−")
    try:
        return quantity_from_text("-" + digits if negative else digits), match["unit"] or ""
    except BadInput as error:
        why = error.text.rpartition('"')[2]
        raise BadInput(error.title, f'"{text.strip()}"{why}', error.advice) from None


def parse_number(text: str, decimal: str) -> int | None:
    """Return a number without a unit in thousandths; see :func:`parse_quantity`.

    Raises
    ------
    BadInput
        As :func:`parse_quantity`, and where anything follows the number.
    """
    thousandths, unit = parse_quantity(text, decimal)
    if unit:
        raise _not_a_number(text)
    return thousandths


def vote_decimal(texts: Iterable[str]) -> str:
    """Return the decimal mark of a column of numbers: ".", ",", or "" where they leave it open.

    Only cells that can be read in one way vote: 1.250,5 and 12,5 and 1250,75 for the comma. Where they
    contradict each other the mark is open too.
    """
    votes = {mark for text in texts if (mark := _mark_of(text))}
    return votes.pop() if len(votes) == 1 else ""


def _mark_of(text: str) -> str:
    match = _SIGNED.fullmatch(text.strip().translate(_BLANKS).translate(_QUOTES))
    return _only_mark(match["digits"]) if match else ""


def _only_mark(digits: str) -> str:
    """Return the decimal mark that alone makes sense of the digits; "" where both do or none does."""
    if _SPACED.fullmatch(digits):
        return "".join(mark for mark in ".," if mark in digits)
    fits = [mark for mark, pattern in _MARKED.items() if pattern.fullmatch(digits)]
    return fits[0] if len(fits) == 1 else ""


def _with_point(text: str, digits: str, decimal: str) -> str:
    if _SPACED.fullmatch(digits):
        return re.sub(r"[\u00a0']", "", digits).replace(",", ".")
    if digits.isdecimal():
        return digits
    mark = _only_mark(digits) or decimal
    if not mark and _EITHER.fullmatch(digits):
        whole, broken = re.sub("[.,]", "", digits), digits.replace(",", ".")
        both = say('"{text}" may mean {whole} or {broken}.', text=text.strip(), whole=whole, broken=broken)
        raise BadInput(say("Not clear"), both, say("Say which decimal mark the file uses."))
    if not mark or not _MARKED[mark].fullmatch(digits):
        raise _not_a_number(text)
    grouping = "," if mark == "." else "."
    return digits.replace(grouping, "").replace(mark, ".")


def _not_a_number(text: str) -> BadInput:
    return BadInput(
        say("Not a number"),
        say('"{text}" is not a number.', text=text.strip()),
        say("Correct it in the file, or skip the row."),
    )
