"""Which delivery somebody means by a number, plate, part, order or supplier that they have in mind."""

from bisect import bisect_left, bisect_right

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Words
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook

_OF_DELIVERY = ("delivery", "plate", "asn")
_OF_SUPPLIER = ("name", "short_name")
_OF_LINE = ("part", "order")
_LAST = "\U0010ffff"


class Finder:
    """Finds deliveries by the beginning of a word; letters may be large or small.

    All words of the plan are put in order once, which may be done in a worker thread; the few that come with
    later steps are read one by one.

    Parameters
    ----------
    words : Words
        Those of the plan and of all its later steps.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        ordered = sorted((word.lower(), code) for code, word in enumerate(words.distinct()))
        self._lower = [word for word, _ in ordered]
        self._codes = [code for _, code in ordered]

    def delivery(self, outlook: Outlook, text: str) -> str:
        """Return the first delivery of which a number, plate, part, order or supplier begins with a text.

        Those that are still to come count before those that are past, the nearest to now first; of equal
        ones the lower number. "" where nothing is called that.
        """
        wanted = text.strip().lower()
        rows = np.flatnonzero(_meant(outlook.plan, self._beginning_with(wanted))) if wanted else ()
        if not len(rows):
            return ""
        begin = outlook.arrivals.begin[rows]
        past = begin < outlook.now  # UNKNOWN lies before everything
        away = np.where(begin == UNKNOWN, np.iinfo(np.int64).max, np.abs(begin - outlook.now))
        first = np.lexsort((away, past))[0]
        alike = rows[(past == past[first]) & (away == away[first])]
        return str(min(outlook.plan.deliveries.texts("delivery")[alike].decoded().tolist()))

    def _beginning_with(self, wanted: str) -> set[int]:
        """Return the codes of the words that begin with lower-case letters."""
        first, end = bisect_left(self._lower, wanted), bisect_right(self._lower, wanted + _LAST)
        since = range(len(self._codes), len(self._words))
        newer = (code for code in since if self._words.word(code).lower().startswith(wanted))
        return {*self._codes[first:end], *newer}


def _meant(plan: Plan, codes: set[int]) -> NDArray[np.bool_]:
    """Tell of each delivery whether one of its words has one of these codes."""
    deliveries, lines, suppliers = plan.deliveries, plan.delivery_lines, plan["suppliers"]
    meant = _has(deliveries, _OF_DELIVERY, codes)
    called = np.append(_has(suppliers, _OF_SUPPLIER, codes), False)
    meant |= called[deliveries.rows_in("supplier", suppliers)]
    own = lines.rows_in("delivery", deliveries)[_has(lines, _OF_LINE, codes)]
    meant[own[own >= 0]] = True
    return meant


def _has(table: Table, columns: tuple[str, ...], codes: set[int]) -> NDArray[np.bool_]:
    found = np.zeros(len(table), dtype=bool)
    for column in columns:
        found |= table.texts(column).has_code(codes)
    return found
