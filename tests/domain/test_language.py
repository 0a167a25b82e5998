"""The user's language: texts looked up whole, places filled, counts in their form."""

from collections.abc import Iterator

import pytest

from jitdesk.domain.language import counted, later, say, speak


@pytest.fixture
def german() -> Iterator[None]:
    """Speak a few words of German."""
    told = {
        ("{line} stops {at}", -1): "ab {at} steht {line}",
        ("{n} rows", 1): "{n} Zeile",
        ("{n} rows", 3): "{n} Zeilen",
    }
    speak(lambda text, count: told.get((text, count), text))
    yield
    speak(None)


def test_a_text_nobody_translated_stays_english() -> None:
    assert say("{line} stops {at}", line="Line 3", at="14:20") == "Line 3 stops 14:20"


def test_braces_in_a_value_are_only_text() -> None:
    assert say("{name} is late", name="{0} & <b>") == "{0} & <b> is late"


def test_a_text_without_places_may_hold_braces() -> None:
    assert say("write {like this}") == "write {like this}"


def test_a_count_takes_its_own_english_form() -> None:
    assert [counted("{n} row", "{n} rows", count) for count in (0, 1, 3)] == ["0 rows", "1 row", "3 rows"]


@pytest.mark.usefixtures("german")
def test_a_translation_may_turn_the_sentence_round() -> None:
    assert say("{line} stops {at}", line="Linie 3", at="14:20") == "ab 14:20 steht Linie 3"


@pytest.mark.usefixtures("german")
def test_a_count_takes_the_form_of_its_language() -> None:
    assert [counted("{n} row", "{n} rows", count) for count in (1, 3)] == ["1 Zeile", "3 Zeilen"]


def test_a_marked_text_is_untouched() -> None:
    assert later("Go to &now") == "Go to &now"
