"""Numbers as they are typed: in the way of the language that is spoken, or of the other where it is plain."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import speak
from jitdesk.domain.wording import amount_text
from jitdesk.services.typed_number import number_typed


@pytest.fixture(params=["en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """Speak English, then German."""
    speak(lambda text, _count: text, request.param)
    yield request.param
    speak(None)


@pytest.mark.parametrize(
    ("typed", "english", "german"),
    [
        ("1,200", 1_200_000, 1_200),
        ("1.200", 1_200, 1_200_000),
        ("12,5", 12_500, 12_500),
        ("12.5", 12_500, 12_500),
        ("1.234,5", 1_234_500, 1_234_500),
        ("1,234.5", 1_234_500, 1_234_500),
        ("1 200", 1_200_000, 1_200_000),
        (" 480 ", 480_000, 480_000),
        ("", None, None),
    ],
)
def test_a_number_is_read_as_the_language_writes_it(
    language: str, typed: str, english: int | None, german: int | None
) -> None:
    assert number_typed(typed) == (english if language == "en" else german)


@given(st.integers(0, 10**12))
def test_what_is_shown_can_be_typed(thousandths: int) -> None:
    for language in ("en", "de"):
        speak(lambda text, _count: text, language)
        try:
            assert number_typed(amount_text(thousandths)) == thousandths
        finally:
            speak(None)


@pytest.mark.parametrize("typed", ["some", "1,2,3", "12 pcs", "1.2345", "<b>"])
def test_what_is_no_number_says_how_to_write_one(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        number_typed(typed)
    assert "Write it like 1,200 or 12.5" in refused.value.sentence()
