"""What the palette finds: held against looking at every row's words one after the other."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Words
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.services.finding import Asked, Finder, Found, Kind
from jitdesk.services.word_index import Fit, WordIndex, folded
from tests.plants import SIX, two_doors_one_day

_PLAN = two_doors_one_day()
FINDER = Finder(_PLAN)


def words_of(plan: Plan, delivery: dict[str, Any]) -> list[str]:
    supplier = plan.find("suppliers", str(delivery["supplier"])) or {}
    lines = plan.lines_of(str(delivery["delivery"]))
    words = [delivery[name] for name in ("delivery", "asn")]
    words += [supplier.get(name) for name in ("name", "short_name", "supplier")]
    words += [line[name] for line in lines for name in ("part", "order")]
    return [str(word).lower() for word in words if word]


def found(outlook: Outlook, text: str, kind: Kind) -> Found | None:
    return next((each for each in FINDER.found(outlook, Asked.of(text), 99) if each.kind is kind), None)


def numbers(outlook: Outlook, text: str) -> list[str]:
    of_kind = found(outlook, text, Kind.DELIVERY)
    rows = of_kind.rows if of_kind else ()
    return [str(outlook.plan.deliveries.value(row, "delivery")) for row in rows]


_WORDS = sorted({word for delivery in _PLAN.deliveries.rows() for word in words_of(_PLAN, delivery)})


@given(word=st.sampled_from(_WORDS), first=st.integers(0, 4), letters=st.integers(2, 12))
@settings(max_examples=150, deadline=None)
def test_every_delivery_with_the_letters_in_one_of_its_words_is_found_and_no_other(
    word: str, first: int, letters: int
) -> None:
    wanted = word[first : first + letters].strip()
    if len(wanted) < 2 or " " in wanted or wanted[0] in "@#>":
        return
    having = {
        str(delivery["delivery"])
        for delivery in _PLAN.deliveries.rows()
        if any(wanted in each for each in words_of(_PLAN, delivery))
    }
    assert set(numbers(Outlook(_PLAN, SIX), wanted)) == having


@given(hours=st.integers(-2, 20))
@settings(max_examples=20, deadline=None)
def test_of_a_suppliers_deliveries_those_to_come_are_first_the_nearest_before_the_others(hours: int) -> None:
    outlook = Outlook(_PLAN, SIX + hours * HOUR_S)
    of_kind = found(outlook, "nordlicht", Kind.DELIVERY)
    assert of_kind is not None
    begin = outlook.arrivals.begin[list(of_kind.rows)]
    ranks = [(int(at) < outlook.now, abs(int(at) - outlook.now)) for at in begin]
    assert ranks == sorted(ranks)


@given(
    words=st.lists(st.text("ab é-1", min_size=1, max_size=8), min_size=1, max_size=30, unique=True),
    wanted=st.text("abe1", min_size=1, max_size=5),
    known=st.integers(0, 30),
)
@settings(max_examples=300, deadline=None)
def test_a_word_fits_by_how_it_has_the_letters_whether_it_was_there_or_came_later(
    words: list[str], wanted: str, known: int
) -> None:
    kept = Words(words[:known])
    index = WordIndex(kept, np.arange(len(kept)))
    kept.codes(words, len(words))
    fits = index.fits(wanted)
    for word in words:
        assert fits[kept.code(word)] == _by_looking(folded(word), wanted), word
    assert fits[-1] == Fit.NONE


def _by_looking(word: str, wanted: str) -> Fit:
    if word == wanted:
        return Fit.EXACT
    if word.startswith(wanted):
        return Fit.BEGINS
    starts = [
        place for place in range(1, len(word)) if word[place].isalnum() and not word[place - 1].isalnum()
    ]
    if any(word.startswith(wanted, place) for place in starts):
        return Fit.WORD
    return Fit.INSIDE if len(wanted) > 1 and wanted in word else Fit.NONE


@pytest.mark.parametrize("text", ["", "   ", "zzz", "%", "\x00", "@", "#", ">", "> zoom"])
def test_what_nothing_is_called_is_not_found(text: str) -> None:
    assert FINDER.found(Outlook(_PLAN, SIX), Asked.of(text), 3) == ()


def test_all_typed_words_have_to_be_there() -> None:
    outlook = Outlook(_PLAN, SIX)
    both = set(numbers(outlook, "nord")) & set(numbers(outlook, "4417"))
    assert set(numbers(outlook, "nord 4417")) == both == {"4417"}


def test_signs_before_the_words_ask_for_one_kind_only() -> None:
    outlook = Outlook(_PLAN, SIX)
    assert {each.kind for each in FINDER.found(outlook, Asked.of("@nord"), 3)} == {Kind.SUPPLIER}
    assert {each.kind for each in FINDER.found(outlook, Asked.of("#00471"), 3)} == {Kind.PART}


def test_large_letters_and_accents_are_alike() -> None:
    outlook = Outlook(_PLAN, SIX)
    assert numbers(outlook, " NÖRD ") == numbers(outlook, "nord") != []


def test_two_letters_that_changed_places_are_found_where_nothing_else_is() -> None:
    outlook = Outlook(_PLAN, SIX)
    assert "4417" in numbers(outlook, "nordlihct")


def test_words_that_came_with_a_later_step_are_found_too() -> None:
    row = _PLAN.deliveries.row(0)
    edit = Edit("Plate", cell_changes("deliveries", row, {"plate": "ZZ-ÄÖ 1"}))
    assert found(Outlook(_PLAN, SIX), "zz-äö", Kind.TRUCK) is None
    later = found(Outlook(_PLAN.apply(edit), SIX), "zz-äö", Kind.TRUCK)
    assert later is not None
    assert later.rows == (0,)


def test_the_list_keeps_every_delivery_that_has_all_typed_words() -> None:
    kept = FINDER.deliveries(_PLAN, "planned 4417")
    assert _PLAN.deliveries["delivery"][kept].tolist() == ["4417"]
    assert FINDER.deliveries(_PLAN, "").all()
