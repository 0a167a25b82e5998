"""Which column of a supplier's list is which, in the supplier's own wording.

A heading is compared in a folded form: "Liefer-Nr." and "LIEFER NR" are one. What a heading leaves open,
the values below it decide; two columns never feed one field.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from jitdesk.bundled import resource
from jitdesk.domain.errors import BadInput
from jitdesk.intake.dates import DateStyle, parse_instant
from jitdesk.intake.habits import Known
from jitdesk.intake.lists.letters import mended
from jitdesk.intake.quantities import parse_quantity

# fmt: off
DATE_FIELDS = frozenset({
    "confirmed_at", "requested_at", "ships_at", "actual_at", "recorded_at", "ordered_at", "expires_on",
    "week",
})
# fmt: on
QUANTITY_FIELDS = frozenset({"confirmed_qty", "shipped_qty", "ordered_qty", "packages", "weight", "cum_qty"})
SAMPLE_ROWS = 50
_LISTS = "headers.tsv"
_CLOSE = 90
_MOST = 0.8
_BRACKETS = re.compile(r"[\(\[]([^\)\]]*)[\)\]]|\s+in\s+(\S+)$")
# A date whose heading names a time zone is left to the user: the times below it may not be the plant's.
_ZONE = re.compile(r"\b(UTC|GMT|[A-Z]{1,3}[SD]?T|MEZ|MESZ|HNE|HNC)\b|[-+]\d")
_NUMBER_SIGN = re.compile(r"\bn\s*\.?\s*[°º]", re.I)
_WORDS = re.compile(r"[^\W_]+")
_NOISE = frozenset({"nr", "no"})
_ANY_ZONE = ZoneInfo("UTC")
_ANY_STYLE = (
    DateStyle(day_first=True, is_week=True, serials_from=1900),
    DateStyle(day_first=False, weeks_from=date(2000, 1, 3)),
)


def fold_words(heading: str) -> tuple[str, ...]:
    """Return the words of a heading: lower case, without accents, marks and the word for "number".

    A heading whose letters broke on the way has the words that it had before.
    """
    plain = unicodedata.normalize("NFKD", _NUMBER_SIGN.sub(" ", mended(heading)).casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(word for word in _WORDS.findall(letters) if word not in _NOISE)


def header_key(header: Sequence[str]) -> str:
    """Return what a header row is remembered by: its folded headings, joined by "|"."""
    return "|".join("".join(fold_words(heading)) for heading in header)


def map_columns(header: Sequence[str], columns: Sequence[Sequence[str]], known: Known) -> tuple[str, ...]:
    """Return for each column the field that it feeds, "" for none.

    Parameters
    ----------
    header : sequence of str
        The headings.
    columns : sequence of sequence of str
        The first values of each column, without empty ones.
    known : Known
        The plan's own numbers: a column without a telling heading is recognised by them.
    """
    fields = [""] * len(header)
    for candidates in (_by_wording, _by_wording_without_remark, _by_similar_wording):
        for i, heading in enumerate(header):
            if not fields[i]:
                free = [field for field in candidates(heading) if field not in fields]
                fields[i] = _best(free, columns[i], is_exact=candidates is not _by_similar_wording)
    for i, values in enumerate(columns):
        if not fields[i]:
            field = _by_known_numbers(values, known)
            fields[i] = field if field not in fields else ""
    return tuple(fields)


def heading_fields(heading: str, wordings: str) -> tuple[str, ...]:
    """Return what a heading means by its exact words, in the order of a table of wordings; often nothing.

    Parameters
    ----------
    wordings : str
        The shipped table: a field a row, and for each language its wordings with ";" between them.
    """
    return _joined_wordings(wordings).get("".join(fold_words(heading)), ())


@lru_cache(maxsize=2)
def _wordings(name: str = _LISTS) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the fields that each folded wording may mean, in the order of the table."""
    wordings: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in resource(name).read_text(encoding="utf-8").splitlines()[1:]:
        field, *languages = row.split("\t")
        for wording in ";".join(languages).split(";"):
            words = fold_words(wording)
            fields = wordings.get(words, ())
            if words and field not in fields:
                wordings[words] = (*fields, field)
    return wordings


@lru_cache(maxsize=2)
def _joined_wordings(name: str) -> dict[str, tuple[str, ...]]:
    joined: dict[str, tuple[str, ...]] = {}
    for words, fields in _wordings(name).items():
        joined["".join(words)] = tuple(dict.fromkeys((*joined.get("".join(words), ()), *fields)))
    return joined


def _by_wording(heading: str) -> tuple[str, ...]:
    return heading_fields(heading, _LISTS)


def remark_in(heading: str) -> str:
    """Return what stands in brackets in a heading, or behind "in": "kg" of "Qty [kg]"; "" for nothing."""
    found = _BRACKETS.search(heading)
    return (found[1] or found[2] or "").strip() if found else ""


def _by_wording_without_remark(heading: str) -> tuple[str, ...]:
    fields = _by_wording(_BRACKETS.sub(" ", heading))
    if not _ZONE.search(remark_in(heading)):
        return fields
    return tuple(field for field in fields if field not in DATE_FIELDS and field != "time")


def _by_similar_wording(heading: str) -> tuple[str, ...]:
    """Return the fields of the closest wording, none where two are equally close."""
    from rapidfuzz import fuzz  # not on the way to the first window

    words = fold_words(heading)
    best: dict[str, float] = {}
    for wording, fields in _wordings().items():
        # One word inside a longer heading says little: "Part" is in "Part description".
        if len(wording) < 2 and len(words) != len(wording):
            continue
        if len(wording) > len(words) or fuzz.token_set_ratio(" ".join(words), " ".join(wording)) < _CLOSE:
            continue
        score = fuzz.token_sort_ratio(" ".join(words), " ".join(wording))
        for field in fields:
            best[field] = max(score, best.get(field, 0.0))
    top = max(best.values(), default=0.0)
    closest = [field for field, score in best.items() if score == top]
    return tuple(closest) if len(closest) == 1 else ()


def _best(free: Sequence[str], values: Sequence[str], *, is_exact: bool) -> str:
    suited = [field for field in free if _suits(field, values)]
    if suited:
        return suited[0]
    # A heading keeps its meaning whatever stands below it: its bad values are then named row by row.
    return free[0] if is_exact and free else ""


def _suits(field: str, values: Sequence[str]) -> bool:
    """Return whether most of the values can be what the field holds."""
    if not values:
        return True
    test = _TESTS.get(_kind(field))
    return test is None or sum(map(test, values)) >= _MOST * len(values)


def _by_known_numbers(values: Sequence[str], known: Known) -> str:
    for field, numbers in (("delivery", known.deliveries), ("order", known.orders), ("part", known.parts)):
        if len(values) > 1 and sum(value in numbers for value in values) >= _MOST * len(values):
            return field
    return ""


def _kind(field: str) -> str:
    if field in DATE_FIELDS:
        return "date"
    return "quantity" if field in QUANTITY_FIELDS else ""


def _is_date(text: str) -> bool:
    return any(_reads(parse_instant, text, _ANY_ZONE, style) for style in _ANY_STYLE)


def _is_quantity(text: str) -> bool:
    return any(_reads(parse_quantity, text, mark) for mark in ",.")


def _reads(parse: Callable[..., object], *values: object) -> bool:
    try:
        parse(*values)
    except BadInput:
        return False
    return True


_TESTS: dict[str, Callable[[str], bool]] = {"date": _is_date, "quantity": _is_quantity}
