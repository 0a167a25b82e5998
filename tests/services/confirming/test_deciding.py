"""What was decided about an import is the same after it was kept as text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.intake.habits import Layout
from jitdesk.services.confirming.deciding import decided_of_text, decided_text
from jitdesk.services.confirming.wishing import Wishes

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
_ROWS = st.tuples(_TEXT, _TEXT)
_LAYOUTS = st.builds(
    Layout,
    st.lists(st.sampled_from(["delivery", "part", ""]), max_size=3).map(tuple),
    st.sampled_from(["", ".", ","]),
    st.sampled_from([None, True, False]),
)
_WISHES = st.builds(
    Wishes,
    st.booleans(),
    st.dictionaries(_TEXT, _LAYOUTS, max_size=2),
    st.dictionaries(_ROWS, _TEXT, max_size=2),
    st.dictionaries(_ROWS, _TEXT, max_size=2),
    st.dictionaries(_TEXT, _TEXT, max_size=2),
)


@settings(deadline=None)
@given(_WISHES, st.frozensets(_ROWS, max_size=4))
def test_wishes_and_ticks_come_back_as_they_were(wishes: Wishes, ticked: frozenset[tuple[str, str]]) -> None:
    assert decided_of_text(decided_text(wishes, ticked)) == (wishes, ticked)
