"""Text is made to fit by shrinking and wrapping, and outside text stays what it is."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.sheet.marks import Strip, Text
from jitdesk.scene.sheet.text import Type, joined, lines_of, plain
from tests.scene.sheet.sheets import FixedRuler, names

TITLE = Type(12, 9)


def said(strips: list[Strip]) -> list[Text]:
    return [mark for strip in strips for mark in strip.marks if isinstance(mark, Text)]


def lines(text: str, width: float) -> list[Text]:
    return said(lines_of(FixedRuler(), text, width, TITLE))


def test_text_that_fits_keeps_its_size() -> None:
    assert [(line.text, line.size) for line in lines("Halmer", 50)] == [("Halmer", TITLE.size)]


def test_text_a_little_too_long_shrinks_before_it_wraps() -> None:
    line = lines("Fog lamp kit", 25)[0]
    assert line.text == "Fog lamp kit"
    assert 9 * 25.4 / 72 <= line.size < TITLE.size


def test_longer_text_wraps_at_words_at_its_smallest_size() -> None:
    wrapped = lines("Wiring harness door module", 25)
    assert [line.text for line in wrapped] == ["Wiring harness", "door module"]
    assert {round(line.size * 72 / 25.4, 6) for line in wrapped} == {9}


@given(names.map(plain), st.floats(12, 80))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, width: float) -> None:
    wrapped = lines(text, width)
    assert all(line.width <= width for line in wrapped if len(line.text) < 6)
    assert "".join(line.text for line in wrapped).replace(" ", "") == text.replace(" ", "")


def test_a_letter_keeps_its_accents_and_a_picture_its_parts_when_a_word_breaks() -> None:
    wrapped = [line.text for line in lines("e\u0301" * 40 + "👩\u200d🔧" * 40, 12)]
    assert all(unicodedata.category(line[0]) not in ("Mn", "Me", "Mc", "Cf") for line in wrapped)


def test_outside_text_becomes_one_line_without_control_characters() -> None:
    assert plain("a\nb\tc\x00\u202e4711\ud800  z") == "a b c 4711 z"


def test_markup_stays_text() -> None:
    assert plain("<b>GmbH</b> & Co.") == "<b>GmbH</b> & Co."


def test_a_right_to_left_name_cannot_turn_its_neighbours_around() -> None:
    assert joined("4417", "ספק", "1187") == "4417 · \u2068ספק\u2069 · 1187"


def test_unknown_parts_of_a_line_leave_no_dot() -> None:
    assert joined("", "Hafner", " ") == "Hafner"
