"""Letters that broke on the way are mended as a whole column, once somebody said so."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jitdesk.intake.habits import Habits, Question
from jitdesk.intake.lists.letters import first_broken, mended
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import interchange

BERLIN = ZoneInfo("Europe/Berlin")
LIST = "Lieferung;Benennung;Bestätigte Menge;Spediteur\n1;Größe 5;480;Hafner\n2;Lenksäule;5;Müller & Söhne\n"


def broken(text: str, times: int = 1) -> str:
    for _ in range(times):
        content = text.encode()
        text = "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in content)
    return text


def read(text: str, habits: Habits | None = None) -> FileReading:
    return read_file("a.csv", text.encode(), BERLIN, habits)


@given(st.text(st.characters(min_codepoint=0xA0, exclude_categories=["Cs"]), min_size=1), st.integers(1, 3))
def test_what_broke_up_to_three_times_is_mended(text: str, times: int) -> None:
    assume(mended(text) == text)
    assert broken(text, times) != text
    assert mended(broken(text, times)) == text


@pytest.mark.parametrize("text", ["Müller", "1\u202f250,5", "Größe “M”", "12 €", "Łódź", "東京", "", "A1"])
def test_sound_letters_stay(text: str) -> None:
    assert mended(text) == text


def test_a_column_with_one_sound_cell_is_not_broken() -> None:
    assert first_broken(["Hafner", broken("Müller"), broken("Größe")]) == broken("Müller")
    assert first_broken([broken("Müller"), "Größe"]) == first_broken(["Hafner"]) == ""


def test_broken_letters_are_asked_about_and_read_as_they_stand_until_then() -> None:
    reading = read(broken(LIST))
    assert reading.questions == (
        Question("mends_letters", "Benennung", "GrÃ¶ÃŸe 5", ("Größe 5", "GrÃ¶ÃŸe 5"), (True, False)),
    )
    assert [line.carrier for line in reading.lines] == ["Hafner", broken("Müller & Söhne")]
    assert [line.qty for line in reading.lines] == [480_000, 5_000]


@pytest.mark.parametrize(("mends", "carrier"), [(True, "Müller & Söhne"), (False, broken("Müller & Söhne"))])
def test_the_answer_is_remembered_with_the_layout(mends: bool, carrier: str) -> None:
    asked = read(broken(LIST))
    assert asked.layout is not None
    habits = Habits(layouts={asked.header_key: replace(asked.layout, mends_letters=mends)})
    reading = read(broken(LIST), habits)
    assert reading.questions == ()
    assert [line.carrier for line in reading.lines] == ["Hafner", carrier]
    assert [line.carrier for line in read(LIST, habits).lines] == ["Hafner", "Müller & Söhne"]


def test_headings_alone_that_broke_are_asked_about() -> None:
    (question,) = read(broken("Lieferung;Bestätigte Menge\n1;480\n")).questions
    assert question.readings == ("Bestätigte Menge", broken("Bestätigte Menge"))


def test_columns_that_nobody_reads_are_not_asked_about() -> None:
    assert read(broken("Lieferung;Menge;Farbtöne\n1;480;Grün\n")).questions == ()


def test_a_message_with_broken_letters_is_read_as_it_stands_and_remarked() -> None:
    text = interchange("DESADV", "NAD+SU+77::92++Müller & Söhne'LIN+1++4711:IN'QTY+12:5'")
    reading = read_file("a.edi", broken(text).encode(), BERLIN)
    assert reading.documents[0].supplier_name == broken("Müller & Söhne")
    assert [(problem.found, problem.unusable) for problem in reading.problems] == [(broken("Müller"), False)]
    assert read_file("a.edi", text.encode(), BERLIN).problems == ()
