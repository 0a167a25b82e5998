"""The texts of messages: a plant's own are used in drafts, and none that cannot be filled in is taken."""

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.planning.outlook import Outlook
from jitdesk.services.message_texts import (
    KINDS,
    LANGUAGES,
    LATE,
    TEXT_KEYS,
    MessageText,
    delivered_text,
    text_of,
    with_text,
    wrong_text,
)
from jitdesk.services.supplier_messages import draft
from jitdesk.services.table_rules import broken_rule
from tests.plants import AUTHOR, SIX, two_doors_one_day

PLAN = two_doors_one_day()
OWN = MessageText("{delivery} ist spät", "Moin {contact},\n\n{lines}\n\n{author} <b>{plant}</b>")


def _taken(text: MessageText, language: str = "de") -> MessageText:
    return text_of(PLAN.apply(with_text(PLAN, LATE, language, text, at=SIX, author=AUTHOR)), LATE, language)


def test_a_draft_is_written_in_the_plants_own_text() -> None:
    plan = PLAN.apply(with_text(PLAN, LATE, "de", OWN, at=SIX, author=AUTHOR))
    made = draft(Outlook(plan, SIX), "NORD", delivery="4417", kind=LATE, language="de", author="A. <i>B</i>")
    assert made.subject == "4417 ist spät"
    assert made.text.startswith("Moin ") and "- 4418: " in made.text and "A. <i>B</i> <b>" in made.text
    english = draft(Outlook(plan, SIX), "NORD", delivery="4417", kind=LATE, language="en", author=AUTHOR)
    assert english.text.startswith("Good day")


def test_the_delivered_text_takes_the_own_one_away() -> None:
    plan = PLAN.apply(with_text(PLAN, LATE, "de", OWN, at=SIX, author=AUTHOR))
    back = plan.apply(with_text(plan, LATE, "de", delivered_text(LATE, "de"), at=SIX, author=AUTHOR))
    assert text_of(plan, LATE, "de") == OWN and back.same_as(PLAN)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_delivered_text_could_be_typed(kind: str, language: str) -> None:
    text = delivered_text(kind, language)
    assert wrong_text(f"{text.subject}\n{text.text}") == ""


@pytest.mark.parametrize(
    ("subject", "text", "names"),
    [
        ("{delivery}", "{lines} {lieferant}", "{lieferant} is no place"),
        ("{delivery}", "{lines} {plant.name}", "{plant.name} is no place"),
        ("{delivery}", "{lines} {plant!r:>9}", "{plant!r:>9} is no place"),
        ("{delivery}", "{lines} {}", "{} is no place"),
        ("{delivery}", "no list", "{lines} is missing"),
        ("late", "{lines}", "{delivery} is missing"),
        ("{delivery}", "{lines} {", "A brace stands alone"),
        (" ", "{delivery} {lines}", "The subject is empty"),
        ("{delivery}", "{lines}" + "x" * 9000, "the text 8000"),
    ],
)
def test_a_text_that_cannot_be_filled_in_is_not_taken(subject: str, text: str, names: str) -> None:
    with pytest.raises(BadInput, match="The former one still holds") as refused:
        _taken(MessageText(subject, text))
    assert names in refused.value.sentence()
    for key in TEXT_KEYS:
        assert broken_rule("plant", {"key": key, "value": f"{subject}\n{text}"})


def test_braces_that_shall_stand_in_the_message_are_written_twice() -> None:
    assert _taken(MessageText("{delivery} {{A}}", "{lines}")).subject == "{delivery} {{A}}"


def test_a_subject_of_several_lines_becomes_one() -> None:
    assert _taken(MessageText("{delivery}\nBcc: a@b", "{lines}")).subject == "{delivery} Bcc: a@b"
