"""What reads the cells of a list's column, and what is told of one that cannot be read."""

import re
from collections.abc import Callable

from jitdesk.domain.language import later, say
from jitdesk.domain.values import THOUSAND
from jitdesk.intake.lists.columns import BadCell, plain
from jitdesk.intake.quantities import parse_quantity
from jitdesk.intake.times_of_day import parse_minutes

Amount = Callable[[str], tuple[int | None, str]]
"""Reads a cell to thousandths and the unit behind them."""

_WINDOW = re.compile(r"(\d{1,2}[:.h]\d{2})\s*(?:-|–|to|bis|à|a)\s*(\d{1,2}[:.h]\d{2})(?:\s*(?:uhr|h))?", re.I)
_OR_SKIP = later("Correct it in the file, or skip the row.")


def amount_by(decimal: str) -> Amount:
    """Return what reads a quantity that is not negative, and the unit behind it.

    Parameters
    ----------
    decimal : str
        The decimal mark, "" where it is not known.
    """

    def amount(text: str) -> tuple[int | None, str]:
        thousandths, unit = parse_quantity(plain(text), decimal)
        if thousandths is not None and thousandths < 0:
            raise BadCell(
                text, say(': "{text}" is a negative quantity. {advice}', text=text, advice=say(_OR_SKIP))
            )
        return thousandths, unit

    return amount


def count_by(amount: Amount) -> Callable[[str], int | None]:
    """Return what reads a whole number of packages, by what reads an amount of them."""

    def count(text: str) -> int | None:
        thousandths, _ = amount(text)
        if thousandths is not None and thousandths % THOUSAND:
            raise BadCell(
                text,
                say(': "{text}" is no whole number of packages. {advice}', text=text, advice=say(_OR_SKIP)),
            )
        return None if thousandths is None else thousandths // THOUSAND

    return count


def one(text: str) -> tuple[str, ...]:
    """Return the only number that a cell holds; none of an empty one."""
    return (plain(text),) if text else ()


def window(text: str) -> tuple[int, int] | None:
    """Return the first and last minute of the day of "14:00 - 16:00"; None for empty text."""
    written = plain(text)
    if not written:
        return None
    match = _WINDOW.fullmatch(written)
    if match is None:
        advice = f"{say('Write it like 14:00-16:00.')} {say(_OR_SKIP)}"
        raise BadCell(text, say(': "{text}" is not a time window. {advice}', text=text, advice=advice))
    first, last = parse_minutes(match[1]), parse_minutes(match[2])
    assert first is not None and last is not None
    # A window over midnight ends on the next day.
    return first, last if last >= first else last + 24 * 60
