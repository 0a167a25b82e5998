"""Numbers of messages, which know no thousands and no units: EDIFACT and X12."""

from functools import lru_cache

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.quantities import parse_number

_POUND = 0.45359237  # by definition
_KILOGRAMS = {"KGM": 1, "KG": 1, "50": 1, "TNE": 1000, "LB": _POUND, "LBR": _POUND, "01": _POUND}


@lru_cache(maxsize=4096)
def number(text: str) -> int | None:
    """Return a number in thousandths, None for an empty one.

    Raises
    ------
    BadValue
        If it is no number, or has more than 3 decimals.
    """
    if "." in text and "," in text:
        raise BadValue(text, say("has two decimal marks"))
    try:
        # EDIFACT allows both decimal marks, X12 the point; some write a comma all the same: "1.000" is one.
        return parse_number(text.replace(",", "."), ".")
    except BadInput as error:
        raise BadValue(text, error.text.rpartition('"')[2].strip().rstrip(".")) from None


def quantity(text: str) -> int | None:
    """Return a number in thousandths that is not negative, None for an empty one.

    Raises
    ------
    BadValue
        As :func:`number`, and if it is negative.
    """
    thousandths = number(text)
    if thousandths is not None and thousandths < 0:
        raise BadValue(text, say("is a negative quantity"))
    return thousandths


def kilograms(text: str, unit: str) -> int | None:
    """Return a weight in thousandths of a kilogram; None where its unit is not one of weight that is known.

    Raises
    ------
    BadValue
        As :func:`number`.
    """
    weight, factor = number(text), _KILOGRAMS.get(unit.upper())
    return None if weight is None or factor is None else round(weight * factor)
