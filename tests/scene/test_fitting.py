"""Words give way whole."""

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.fitting import first_that_fits, packed, with_fewer_words

WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=9), max_size=8)


def test_the_longest_text_that_fits_is_taken() -> None:
    assert first_that_fits(("Part, supplier", "Part", "P"), 5, len) == "Part"


def test_a_text_exactly_as_wide_as_the_room_fits() -> None:
    assert first_that_fits(("Part",), 4, len) == "Part"


def test_where_nothing_fits_nothing_is_said() -> None:
    assert first_that_fits(("Part", "P"), 0, len) == ""


@given(WORDS, st.integers(1, 20))
def test_packing_loses_no_word_and_breaks_none(words: list[str], room: int) -> None:
    lines = packed(" ".join(words), room, len)
    assert " ".join(lines).split() == words
    assert all(len(line) <= room or " " not in line for line in lines)


def test_packing_fills_each_line_before_the_next() -> None:
    assert packed("Line 3 stops 14:20", 8, len) == ("Line 3", "stops", "14:20")


def test_a_sentence_gives_way_word_by_word_and_says_that_it_did() -> None:
    assert list(with_fewer_words("Moved to A2.")) == ["Moved to A2.", "Moved to …", "Moved …"]
