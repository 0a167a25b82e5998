"""What the find box finds: held against looking at every delivery's words one after the other."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.services.finding import Finder
from tests.plants import SIX, two_doors_one_day


def words_of(plan: Plan, delivery: dict[str, Any]) -> list[str]:
    supplier = plan.find("suppliers", str(delivery["supplier"])) or {}
    lines = plan.lines_of(str(delivery["delivery"]))
    words = [delivery[name] for name in ("delivery", "plate", "asn")]
    words += [supplier.get(name) for name in ("name", "short_name")]
    words += [line[name] for line in lines for name in ("part", "order")]
    return [str(word).lower() for word in words if word]


def by_looking(outlook: Outlook, text: str) -> str:
    best = None
    wanted = text.strip().lower()
    for row, delivery in enumerate(outlook.plan.deliveries.rows()):
        if wanted and any(word.startswith(wanted) for word in words_of(outlook.plan, delivery)):
            begin = int(outlook.arrivals.begin[row])
            rank = (begin < outlook.now, abs(begin - outlook.now), str(delivery["delivery"]))
            best = rank if best is None or rank < best else best
    return best[2] if best else ""


_PLAN = two_doors_one_day()
FINDER = Finder(_PLAN.words)
_WORDS = sorted({word for delivery in _PLAN.deliveries.rows() for word in words_of(_PLAN, delivery)})


@given(word=st.sampled_from(_WORDS), letters=st.integers(1, 12), hours=st.integers(-2, 20))
@settings(max_examples=150, deadline=None)
def test_the_nearest_coming_delivery_of_that_name_is_found(word: str, letters: int, hours: int) -> None:
    outlook = Outlook(_PLAN, SIX + hours * HOUR_S)
    assert FINDER.delivery(outlook, word[:letters]) == by_looking(outlook, word[:letters])


@pytest.mark.parametrize("text", ["", "   ", "zzz", "%", "\x00"])
def test_what_nothing_is_called_is_not_found(text: str) -> None:
    assert FINDER.delivery(Outlook(_PLAN, SIX), text) == ""


def test_letters_may_be_large_or_small() -> None:
    outlook = Outlook(_PLAN, SIX)
    assert FINDER.delivery(outlook, " NORD ") == FINDER.delivery(outlook, "nord") != ""


def test_words_that_came_with_a_later_step_are_found_too() -> None:
    row = _PLAN.deliveries.row(0)
    edit = Edit("Plate", cell_changes("deliveries", row, {"plate": "ZZ-ÄÖ 1"}))
    assert FINDER.delivery(Outlook(_PLAN, SIX), "zz-äö") == ""
    assert FINDER.delivery(Outlook(_PLAN.apply(edit), SIX), "zz-äö") == row["delivery"]
