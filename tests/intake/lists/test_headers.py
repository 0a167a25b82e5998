"""A column is found under the supplier's own wording, and only once."""

import pytest

from jitdesk.intake.habits import Known
from jitdesk.intake.lists.headers import fold_words, header_key, map_columns


def fields(
    *header: str, columns: list[list[str]] | None = None, known: Known | None = None
) -> tuple[str, ...]:
    return map_columns(header, columns or [[] for _ in header], known or Known())


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Liefer-Nr.", ("liefer",)),
        ("Bestätigter  Termin:", ("bestatigter", "termin")),
        ("N° de commande", ("de", "commande")),
        ("N.º pedido", ("pedido",)),
        ("P.O. No", ("p", "o")),
        ("STRASSE", ("strasse",)),
        ("Straße", ("strasse",)),
    ],
)
def test_marks_case_accents_and_the_word_number_do_not_matter(heading: str, words: tuple[str, ...]) -> None:
    assert fold_words(heading) == words


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Delivery no.", "delivery"),
        ("Lieferung", "delivery"),
        ("Ship no.", "delivery"),
        ("N° de livraison", "delivery"),
        ("Lieferschein-Nr.", "asn"),
        ("Bestell-Nr.", "order"),
        ("PO #", "order"),
        ("Sachnummer", "part"),
        ("Réf. fournisseur", "supplier_part"),
        ("Bestätigte Menge", "confirmed_qty"),
        ("Cant. confirmada", "confirmed_qty"),
        ("Confirmed arrival", "confirmed_at"),
        ("Bestätigter Liefertermin", "confirmed_at"),
        ("ETA", "confirmed_at"),
        ("Wunschtermin", "requested_at"),
        ("Uhrzeit", "time"),
        ("KW", "week"),
        ("Tor", "door"),
        ("Kfz-Kennzeichen", "plate"),
        ("Spediteur", "carrier"),
        ("Charge", "batch"),
        ("MHD", "expires_on"),
        ("Bemerkung", "comment"),
        ("Confirmed Date (local)", "confirmed_at"),
        ("Confirmd qty", "confirmed_qty"),
        ("Delivery remark xyz", ""),
        ("Q.tà confermata", "confirmed_qty"),
        ("Data di consegna", "requested_at"),
        ("Nr. ordine", "order"),
        ("Číslo dílu", "part"),
        ("Potvrzený termín", "confirmed_at"),
        ("Č. dodávky", "delivery"),
        ("Numer zamówienia", "order"),
        ("Ilość potwierdzona", "confirmed_qty"),
        ("Qtd. encomendada", "ordered_qty"),
        ("Data de entrega confirmada", "confirmed_at"),
        ("Farbe", ""),
        ("", ""),
    ],
)
def test_one_heading_finds_its_field(heading: str, field: str) -> None:
    assert fields(heading) == (field,)


def test_a_short_word_inside_a_longer_heading_says_nothing() -> None:
    assert fields("Part", "Part colour") == ("part", "")


def test_no_two_columns_feed_one_field() -> None:
    assert fields("Delivery", "Lieferung", "Livraison") == ("delivery", "", "")


def test_a_heading_with_two_meanings_takes_the_one_that_its_values_allow() -> None:
    assert fields("HU", columns=[["4", "12"]]) == ("packages",)
    assert fields("HU", columns=[["354107380000001051", "354107380000001068"]]) == ("handling_unit",)


def test_an_ordered_and_a_confirmed_quantity_stand_side_by_side() -> None:
    assert fields("Bestellmenge", "Best. Menge") == ("ordered_qty", "confirmed_qty")


def test_bad_values_do_not_change_what_a_clear_heading_means() -> None:
    assert fields("Lieferung", "Bestätigter Termin", columns=[["4417"], ["31.02.2026"]])[1] == "confirmed_at"


def test_a_column_without_a_telling_heading_is_recognised_by_the_plans_own_numbers() -> None:
    known = Known(deliveries=frozenset({"4417", "4418"}), parts=frozenset({"4711"}))
    columns = [["4417", "4418"], ["4711", "4711"], ["480", "480"]]
    assert fields("Kolonne 1", "Kolonne 2", "Kolonne 3", columns=columns, known=known) == (
        "delivery",
        "part",
        "",
    )


def test_the_key_of_a_header_is_the_same_for_every_spelling_of_it() -> None:
    assert header_key(["Liefer-Nr.", "Menge"]) == header_key(["LIEFER NR", "menge:"]) == "liefer|menge"
