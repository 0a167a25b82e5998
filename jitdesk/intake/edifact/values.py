"""Numbers of EDIFACT messages, and what cannot be used of them."""

from functools import lru_cache

from jitdesk.domain.errors import BadInput
from jitdesk.intake.quantities import parse_number

_KILOGRAMS = {"KGM": 1, "KG": 1, "TNE": 1000}


class BadValue(BadInput):
    """A value that cannot be used; ``found`` is the value itself."""

    def __init__(self, found: str, why: str) -> None:
        super().__init__("Not usable", f'"{found}" {why}.', "Ask the supplier to correct it.")
        self.found = found


@lru_cache(maxsize=4096)
def number(text: str) -> int | None:
    """Return a number in thousandths, None for an empty one.

    Raises
    ------
    BadValue
        If it is no number, or has more than 3 decimals.
    """
    try:
        # The standard allows both decimal marks and no thousands: "1.000" is one.
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
        raise BadValue(text, "is a negative quantity")
    return thousandths


def kilograms(text: str, unit: str) -> int | None:
    """Return a weight in thousandths of a kilogram; None where its unit is not one of weight that is known.

    Raises
    ------
    BadValue
        As :func:`number`.
    """
    weight = number(text)
    factor = _KILOGRAMS.get(unit.upper() or "KGM")
    return None if weight is None or factor is None else weight * factor
