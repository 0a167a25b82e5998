"""Rows that are none of a list: its totals, and headings that are repeated on every page."""

import re
from collections.abc import Sequence

from jitdesk.domain.language import say
from jitdesk.intake.lists.headers import fold_words

# fmt: off
_TOTALS = frozenset({
    "summe", "zwischensumme", "gesamt", "gesamtsumme", "endsumme", "total", "subtotal", "grandtotal",
    "totale", "somme", "suma", "totalgeneral", "sumatotal", "importetotal", "totalht", "gesamtmenge",
    "totalegenerale", "celkem", "soucet", "mezisoucet", "razem",
})
# fmt: on
_DIGIT = re.compile(r"\d")


def passed_over(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> dict[int, str]:
    """Return by place why rows are none of the list: "is a total".

    Parameters
    ----------
    rows : sequence of tuple of str
        The filled rows.
    """
    firsts = [next(filter(None, row)) for row in rows]
    totals = set(filter(_is_total, set(firsts)))
    found = {i: say("is a total") for i, first in enumerate(firsts) if first in totals} if totals else {}
    if header in rows:
        same = (i for i, row in enumerate(rows) if row == header)
        found |= dict.fromkeys(same, say("repeats the headings"))
    return found


def _is_total(text: str) -> bool:
    # SAP marks its totals by stars alone.
    return not _DIGIT.search(text) and ("".join(fold_words(text)) in _TOTALS or not text.strip("*"))
