"""What somebody means by a few words: parts, suppliers, deliveries, plates, doors and orders of the plan."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Table
from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.services.word_index import Fit, Fits, WordIndex, folded

Ints = NDArray[np.int64]

_MOST_TERMS = 6
_FAR = np.int64(1) << 40  # further than any instant is from now, in seconds
_NONE = np.int8(Fit.NONE)
_NO_FIT = 2 * Fit.NONE  # six of them fit into eight bits


class Kind(StrEnum):
    """What a word may name."""

    PART = "part"
    SUPPLIER = "supplier"
    DELIVERY = "delivery"
    TRUCK = "truck"
    DOOR = "door"
    ORDER = "order"


_NAMES: dict[Kind, tuple[str, tuple[str, ...]]] = {
    Kind.PART: ("parts", ("part", "description", "supplier_part")),
    Kind.SUPPLIER: ("suppliers", ("name", "short_name", "supplier", "aliases")),
    Kind.DELIVERY: ("deliveries", ("delivery", "asn")),
    Kind.TRUCK: ("deliveries", ("plate",)),
    Kind.DOOR: ("doors", ("door", "hall")),
}
_ONLY = {"@": (Kind.SUPPLIER,), "#": (Kind.PART,), ">": ()}
_SOUGHT_IN_LIST = ("delivery", "asn", "plate", "door", "status")


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: folded terms that all have to be there, and the kinds that are asked for.

    ``">"`` asks for commands only, ``"@"`` for suppliers, ``"#"`` for parts.
    """

    terms: tuple[str, ...]
    kinds: tuple[Kind, ...]
    for_commands: bool

    @classmethod
    def of(cls, text: str) -> "Asked":
        """Read what was typed."""
        text = text.strip()
        only = text[:1] if text[:1] in _ONLY else ""
        terms = tuple(folded(text[len(only) :]).split()[:_MOST_TERMS])
        return cls(terms, _ONLY.get(only, tuple(Kind)), for_commands=only in ("", ">"))


@dataclass(frozen=True, slots=True)
class Found:
    """What has been found of one kind.

    Attributes
    ----------
    rows : tuple of int
        The best, best first: rows of ``parts``, ``suppliers``, ``deliveries`` (trucks too), ``doors``, and of
        ``delivery_lines`` for orders, one each.
    count : int
        How many there are.
    best : int
        How many of them are called exactly that.
    """

    kind: Kind
    rows: tuple[int, ...]
    count: int
    best: int


class Finder:
    """Finds what has all typed words in its own; large and small letters and accents are alike.

    Parameters
    ----------
    plan : Plan
        Its words are put in order, which may be done in a worker thread; those of its later steps that are
        new are read as they are.
    """

    def __init__(self, plan: Plan) -> None:
        self._index = WordIndex(plan.words, _sought(plan))
        # A key changes one word: how the others fit is known.
        self._fits_of = lru_cache(maxsize=2 * _MOST_TERMS)(partial(_fits_of, self._index))
        # The tables remember what the first key would otherwise wait for.
        plan.delivery_lines.groups("part", plan["parts"])
        _by_others(plan, self._index.fits(""))

    @property
    def newer(self) -> int:
        """How many words have come since it was made."""
        return self._index.newer

    def found(self, outlook: Outlook, asked: Asked, most: int) -> tuple[Found, ...]:
        """Return what is called that, kind by kind; what is close by a letter where nothing is.

        Within a kind what is called exactly that comes first, then what begins so, then the more urgent:
        parts by when they run out, deliveries and orders that are to come before those that are past, the
        nearest to now first.

        Parameters
        ----------
        most : int
            How many of a kind are wanted.
        """
        if not asked.terms or not asked.kinds:
            return ()
        plan = outlook.plan
        for is_close in (False, True):
            fits = [self._fits_of(plan, term, is_close) for term in asked.terms]
            if not all(fits):
                continue
            of_kinds = {kind: _added([of_term[kind] for of_term in fits]) for kind in asked.kinds}
            found = [_best(outlook, kind, fit, most) for kind, fit in of_kinds.items()]
            if any(each.count for each in found):
                named = sorted(found, key=lambda each: not each.best)  # what is called so, before all others
                return tuple(each for each in named if each.count)
        return ()

    def deliveries(self, plan: Plan, text: str) -> NDArray[np.bool_]:
        """Tell of each delivery whether all typed words are among its own; all where nothing is typed."""
        asked = Asked.of(text)
        kept = np.ones(len(plan.deliveries), bool)
        for term in asked.terms:
            fits = self._index.fits(term)
            own = _least(plan.deliveries, _SOUGHT_IN_LIST, fits)
            kept &= np.minimum(own, _by_others(plan, fits)) < Fit.NONE
        return kept


def _sought(plan: Plan) -> Ints:
    """Return the codes of all words that may be looked for, each once, in order."""
    columns = {*_NAMES.values(), ("deliveries", _SOUGHT_IN_LIST), ("delivery_lines", ("part", "order"))}
    sought = np.zeros(len(plan.words), bool)
    for name, names in columns:
        for column in names:
            sought[plan[name].codes(column)] = True
    sought[plan.words.code("")] = False
    codes: Ints = np.flatnonzero(sought)
    return codes


def _fits_of(index: WordIndex, plan: Plan, term: str, is_close: bool) -> dict[Kind, Fits]:
    """Return how what there is of each kind fits a term: twice its best word's fit, `_NO_FIT` for none.

    Empty where no word of the plan has it.
    """
    fits = (index.close if is_close else index.fits)(term)
    if int(fits.min()) == Fit.NONE:
        return {}
    of_kinds = {kind: _least(plan[name], columns, fits) * 2 for kind, (name, columns) in _NAMES.items()}
    of_kinds[Kind.ORDER] = fits[_orders(plan.delivery_lines.texts("order"))] * 2
    # What it brings and who sends it name a delivery too, a little less well.
    of_others = _by_others(plan, fits) * 2 + 1
    of_kinds[Kind.DELIVERY] = np.minimum(of_kinds[Kind.DELIVERY], of_others)
    return of_kinds


def _by_others(plan: Plan, fits: Fits) -> Fits:
    """Return how each delivery's supplier, parts and orders fit."""
    deliveries, suppliers = plan.deliveries, plan["suppliers"]
    brought = _brought(plan.delivery_lines, deliveries)
    of_lines = np.append(np.minimum(fits[brought.parts], fits[brought.orders]), _NONE)
    least = np.minimum.reduceat(of_lines, brought.starts[:-1]) if len(deliveries) else of_lines[:0]
    least[brought.starts[:-1] == brought.starts[1:]] = Fit.NONE
    called = np.append(_least(suppliers, ("name", "short_name", "supplier"), fits), _NONE)
    return np.minimum(least, called[deliveries.rows_in("supplier", suppliers)])


@dataclass(frozen=True, slots=True, eq=False)
class _Brought:
    """The codes of parts and orders, delivery by delivery: the first has those from ``starts[0]`` on."""

    starts: Ints
    parts: Ints
    orders: Ints


# Half a million lines: few steps change them.
@lru_cache(maxsize=1)
def _brought(lines: Table, deliveries: Table) -> _Brought:
    starts, rows = lines.groups("delivery", deliveries)
    # numpy looks up by whole machine words: any narrower would be widened at every key.
    parts, orders = (lines.codes(column)[rows].astype(np.int64) for column in ("part", "order"))
    return _Brought(starts, parts, orders)


# Half a million lines are of some thousand orders, and few steps change which.
@lru_cache(maxsize=2)
def _orders(order: Texts) -> Ints:
    """Return the codes of all orders, "" among them."""
    is_one = np.zeros(order.words.room, bool)
    is_one[order.codes] = True
    codes: Ints = np.flatnonzero(is_one)
    return codes


def _least(table: Table, columns: tuple[str, ...], fits: Fits) -> Fits:
    least = np.full(len(table), Fit.NONE, np.int8)
    for column in columns:
        np.minimum(least, fits[table.codes(column)], out=least)
    return least


def _added(fits: list[Fits]) -> Fits:
    """Return the fits of all terms together; -1 where one of them does not fit."""
    total, lacks = fits[0].copy(), fits[0] >= _NO_FIT
    for fit in fits[1:]:
        total += fit
        lacks |= fit >= _NO_FIT
    total[lacks] = -1
    return total


def _best(outlook: Outlook, kind: Kind, fits: Fits, most: int) -> Found:
    order = _by_urgency(outlook, kind) if kind is not Kind.ORDER else np.arange(len(fits))
    fits = fits[order]
    counts = np.bincount(fits[fits >= 0], minlength=1)
    best: list[int] = []
    for fit in np.flatnonzero(counts).tolist():
        if len(best) < most:
            best += order[np.flatnonzero(fits == fit)[: most - len(best)]].tolist()
    if kind is Kind.ORDER:
        best = [_line_of(outlook, order) for order in best]
    return Found(kind, tuple(best), int(counts.sum()), int(counts[0]))


def _line_of(outlook: Outlook, order: int) -> int:
    """Return of an order's lines that of the most urgent delivery."""
    lines, deliveries = outlook.plan.delivery_lines, outlook.plan.deliveries
    text = lines.texts("order")
    rows = np.flatnonzero(text.codes == _orders(text)[order])
    owner = lines.rows_in("delivery", deliveries)[rows]
    return int(rows[np.argmin(np.where(owner < 0, 2 * _FAR, away(outlook, owner)))])


# Every key that is typed asks for those of each kind.
@lru_cache(maxsize=len(Kind))
def _by_urgency(outlook: Outlook, kind: Kind) -> Ints:
    """Return the rows of a kind, the most urgent first."""
    if kind is Kind.PART:
        return np.argsort(_run_outs(outlook), kind="stable")
    if kind in (Kind.DELIVERY, Kind.TRUCK):
        return np.argsort(_distances(outlook), kind="stable")
    return np.arange(len(outlook.plan[_NAMES[kind][0]]))


def away(outlook: Outlook, rows: Ints) -> Ints:
    """Return how far deliveries are from now in seconds; those that are past or unknown after all others."""
    return _distances(outlook)[rows]


@lru_cache(maxsize=1)
def _distances(outlook: Outlook) -> Ints:
    begin = outlook.arrivals.begin
    past = begin < outlook.now  # UNKNOWN lies before everything
    distance = np.where(begin == UNKNOWN, _FAR, np.abs(begin - outlook.now))
    key: Ints = np.minimum(distance, _FAR) + past * _FAR
    return key


def _run_outs(outlook: Outlook) -> Ints:
    """Return in how many seconds each part runs out first; far where it does not."""
    coverage = outlook.coverage
    left = np.where(coverage.run_out_at == UNKNOWN, _FAR, coverage.run_out_at - outlook.now)
    first = np.full(len(outlook.plan["parts"]), _FAR, np.int64)
    known = coverage.part_row >= 0
    np.minimum.at(first, coverage.part_row[known], np.clip(left[known], 0, _FAR))
    return first
