"""Which delivery somebody means by a number, plate, part, order or supplier that they have in mind."""

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook

_OF_DELIVERY = ("delivery", "plate", "asn")
_OF_SUPPLIER = ("name", "short_name")
_OF_LINE = ("part", "order")


def found_delivery(outlook: Outlook, text: str) -> str:
    """Return the first delivery of which a number, plate, part, order or supplier begins with a text.

    Those that are still to come count before those that are past, the nearest to now first; of equal ones
    the lower number. "" where nothing is called that; letters may be large or small.
    """
    wanted = text.strip().lower()
    if not wanted:
        return ""
    rows = np.flatnonzero(_is_meant(outlook.plan, wanted))
    if not len(rows):
        return ""
    begin = outlook.arrivals.begin[rows]
    past = begin < outlook.now  # UNKNOWN lies before everything
    away = np.where(begin == UNKNOWN, np.iinfo(np.int64).max, np.abs(begin - outlook.now))
    first = np.lexsort((away, past))[0]
    alike = rows[(past == past[first]) & (away == away[first])]
    return str(min(outlook.plan.deliveries.texts("delivery")[alike].decoded().tolist()))


def _is_meant(plan: Plan, wanted: str) -> NDArray[np.bool_]:
    """Tell of each delivery whether one of its words begins with the wanted letters."""
    deliveries, lines, suppliers = plan.deliveries, plan.delivery_lines, plan["suppliers"]
    meant = _begins(deliveries.texts(_OF_DELIVERY[0]), wanted)
    for column in _OF_DELIVERY[1:]:
        meant |= _begins(deliveries.texts(column), wanted)
    called = np.zeros(len(suppliers) + 1, dtype=bool)
    for column in _OF_SUPPLIER:
        called[:-1] |= _begins(suppliers.texts(column), wanted)
    meant |= called[deliveries.rows_in("supplier", suppliers)]
    carried = np.zeros(len(lines), dtype=bool)
    for column in _OF_LINE:
        carried |= _begins(lines.texts(column), wanted)
    own = lines.rows_in("delivery", deliveries)[carried]
    meant[own[own >= 0]] = True
    return meant


def _begins(texts: Texts, wanted: str) -> NDArray[np.bool_]:
    """Tell of each row whether its text begins with the wanted letters; each distinct text is read once."""
    used = np.flatnonzero(np.bincount(texts.codes, minlength=1))
    begins = np.zeros(int(used[-1]) + 1 if len(used) else 1, dtype=bool)
    begins[used] = [word.lower().startswith(wanted) for word in texts.words.decoded(used).tolist()]
    found: NDArray[np.bool_] = begins[texts.codes]
    return found
