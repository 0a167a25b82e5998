"""Bytes become the text that was meant."""

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.intake.encoding import clean_text, decode_text

WORDS = "Lieferung;Bestätigte Menge;Größe;Übergabe\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp850"]
)
def test_umlauts_survive_every_encoding(encoding: str) -> None:
    assert decode_text(WORDS.encode(encoding))[0] == WORDS


def test_utf8_wins_over_the_encoding_that_the_file_claims() -> None:
    assert decode_text("Müller".encode(), declared="iso8859-1") == ("Müller", "utf-8")


def test_the_claimed_encoding_is_used_where_it_is_not_utf8() -> None:
    assert decode_text("Łódź".encode("iso8859-2"), declared="iso8859-2") == ("Łódź", "iso8859-2")


def test_a_polish_supplier_writes_central_european_letters() -> None:
    assert decode_text("Zamówienie;Ilość".encode("cp1250"), language="pl") == ("Zamówienie;Ilość", "cp1250")


def test_quotation_marks_around_words_are_not_taken_for_dos_letters() -> None:
    assert decode_text("„Teil” 4711 – ok".encode("cp1252"))[1] == "cp1252"


def test_nul_bytes_and_the_end_mark_of_dos_are_taken_out() -> None:
    assert clean_text("a.csv", "4417\0;480\x1a") == "4417;480"


def test_a_binary_file_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"a\.csv is not a text file"):
        clean_text("a.csv", bytes(range(256)).decode("latin-1") * 4)


def test_marks_that_are_not_seen_are_no_part_of_a_text() -> None:
    assert clean_text("a", "\u200bDelivery\n\u202d4417\u202c\u200e é") == "Delivery\n4417 é"
