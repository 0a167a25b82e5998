"""One row of a list gives one line or one named problem."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from jitdesk.intake.habits import Habits, Layout
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from tests.intake.workbooks import workbook

BERLIN = ZoneInfo("Europe/Berlin")


def read(text: str, habits: Habits | None = None) -> FileReading:
    return read_file("Nordlicht.csv", text.encode("cp1252"), BERLIN, habits)


def problem(reading: FileReading) -> str:
    (only,) = reading.problems
    return only.text


def local(second: int | None) -> str:
    return "" if second is None else datetime.fromtimestamp(second, BERLIN).isoformat()[:16]


def test_a_german_list_is_read_whole() -> None:
    reading = read(
        "Bestätigungen Nordlicht\n\n"
        "Lieferung;Bestellung;Pos;Sachnummer;Bestätigte Menge;ME;Bestätigter Termin;Uhrzeit;Tor;Kennzeichen"
        ";Spediteur;Charge;MHD;Kolli;NVE;Bemerkung\n"
        "4417;5500011089;00010;00471;1.250,5;ST;24.11.2026;15:05;A1;S-KL 2041"
        ";Hafner;C7;31.12.2027;4;3541;Stau A8\n"
    )
    (line,) = reading.lines
    assert (reading.kind, reading.encoding, reading.problems) == ("csv", "cp1252", ())
    assert (line.ref, line.delivery, line.order, line.order_line) == ("4", "4417", "5500011089", "00010")
    assert (line.part, line.qty, line.unit, line.packages) == ("00471", 1_250_500, "ST", 4)
    assert (local(line.at), line.precision) == ("2026-11-24T15:05", "minute")
    assert (line.door, line.plate, line.carrier, line.comment) == ("A1", "S-KL 2041", "Hafner", "Stau A8")
    assert (line.batch, line.expires_on, line.handling_units) == ("C7", "2027-12-31", ("3541",))
    assert line.raw[0] == ("Lieferung", "4417") and line.raw[-1] == ("Bemerkung", "Stau A8")


_OR_SKIP = "in the file, or skip the row."
_CORRECT = f"Correct it {_OR_SKIP}"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("4417;480;31.02.2026", f'Row 3: "31.02.2026" is not a date. {_CORRECT}'),
        ("4417;many;24.11.2026", f'Row 3: "many" is not a number. {_CORRECT}'),
        ("4417;-5;24.11.2026", f'Row 3: "-5" is a negative quantity. {_CORRECT}'),
        ("4417;0,0001;24.11.2026", 'Row 3: "0,0001" has more than 3 decimals. Round it to 3 decimals.'),
        (";480;24.11.2026", f"Row 3 names no delivery, no order and no part. Add one {_OR_SKIP}"),
        ("#N/A;480;24.11.2026", f'Row 3: "#N/A" is an error of a formula. {_CORRECT}'),
    ],
)
def test_a_bad_value_costs_its_own_row_only(row: str, sentence: str) -> None:
    reading = read(f"Lieferung;Menge;Termin\n4416;5;24.11.2026\n{row}\n4418;7;24.11.2026\n")
    assert [line.delivery for line in reading.lines] == ["4416", "4418"]
    assert problem(reading) == sentence
    assert reading.problems[0].ref == "3" and reading.problems[0].unusable


def test_a_total_a_repeated_header_and_a_blank_row_are_no_lines() -> None:
    reading = read("Lieferung;Menge\n4417;480\n\nLieferung;Menge\n4418;5\nSumme;485\n")
    assert [line.delivery for line in reading.lines] == ["4417", "4418"]
    assert [(found.ref, found.unusable) for found in reading.problems] == [("4", False), ("6", False)]


def test_confirmed_values_count_and_not_what_was_asked_for() -> None:
    reading = read(
        "Lieferung;Menge;Best. Menge;Wunschtermin;Bestätigter Termin\n1;480;432;24.11.2026;25.11.2026\n"
    )
    (line,) = reading.lines
    assert (line.qty, local(line.at)) == (432_000, "2026-11-25T00:00")


def test_an_unconfirmed_row_confirms_nothing() -> None:
    (line,) = read("Lieferung;Menge;Best. Menge;Bestätigter Termin\n1;480;;offen\n").lines
    assert (line.qty, line.at, line.precision) == (None, None, "")


def test_the_end_of_a_day_may_be_written_as_24_00() -> None:
    (line,) = read("Lieferung;Termin;Uhrzeit\n1;24.11.2026;24:00\n").lines
    assert local(line.at) == "2026-11-25T00:00"


def test_a_bad_time_of_day_is_named() -> None:
    assert problem(read("Lieferung;Termin;Uhrzeit\n1;24.11.2026;morgens\n")).startswith(
        'Row 2: "morgens" is not a'
    )


def test_one_date_above_twelve_decides_for_the_whole_column() -> None:
    reading = read("Delivery,ETA\n1,07/09/2026\n2,13/09/2026\n")
    assert [local(line.at)[:10] for line in reading.lines] == ["2026-09-07", "2026-09-13"]
    assert reading.layout is not None and reading.layout.day_first is True


@pytest.mark.parametrize(
    ("language", "day"), [("en-US", "2026-07-09"), ("en-GB", "2026-09-07"), ("fr", "2026-09-07")]
)
def test_the_suppliers_language_decides_where_the_dates_do_not(language: str, day: str) -> None:
    (line,) = read("Delivery,ETA\n1,07/09/2026\n", Habits(language)).lines
    assert local(line.at)[:10] == day


def test_english_alone_does_not_decide_between_day_and_month() -> None:
    assert "day/month or month/day" in problem(read("Delivery,ETA\n1,07/09/2026\n", Habits("en")))


def test_a_remembered_layout_decides_columns_decimals_and_dates() -> None:
    header = "Kolonne 1;Kolonne 2;Kolonne 3\n1;1.250;07/09/2026\n"
    unread = read(header)
    assert not unread.lines and "Say which column is which" in problem(unread)
    remembered = Layout(("delivery", "confirmed_qty", "confirmed_at"), decimal=",", day_first=True)
    (line,) = read(header, Habits(layouts={unread.header_key: remembered})).lines
    assert (line.delivery, line.qty, local(line.at)[:10]) == ("1", 1_250_000, "2026-09-07")


def test_the_decimal_mark_is_decided_for_each_column() -> None:
    reading = read("Lieferung;Menge;Kolli\n1;1.250;4\n2;12,5;1.000\n", Habits("en"))
    assert reading.lines[0].qty == 1_250_000
    assert '"1.000"' not in "".join(found.text for found in reading.problems)


def test_half_a_package_is_named() -> None:
    assert '"2,5" is no whole number of packages' in problem(read("Lieferung;Menge;Kolli\n1;5;2,5\n"))


def test_a_workbooks_own_numbers_and_dates_are_never_ambiguous() -> None:
    content = workbook(
        [
            ["Delivery no.", "Part", "Qty", "ETA"],
            ["4417", 471, 1.125, datetime.fromisoformat("2026-09-07T06:30")],
            [4418.0, "00471", 1250, 46272],
        ]
    )
    reading = read_file("a.xlsx", content, BERLIN)
    assert [(line.delivery, line.part, line.qty) for line in reading.lines] == [
        ("4417", "471", 1_125),
        ("4418", "00471", 1_250_000),
    ]
    assert [local(line.at) for line in reading.lines] == ["2026-09-07T06:30", "2026-09-07T00:00"]
    assert reading.kind == "xlsx" and reading.sheet == "ASN"


def test_a_formula_without_a_value_is_named() -> None:
    reading = read_file("a.xlsx", workbook([["Delivery", "Qty"], ["4417", "=5*96"]]), BERLIN)
    assert '"=5*96" is a formula without a value' in problem(reading)


def test_sheets_with_the_same_headings_are_read_and_others_named() -> None:
    def more_sheets(book: Workbook, _: Worksheet) -> None:
        tuesday = book.create_sheet("Tue")
        tuesday.append(["Delivery", "Qty"])
        tuesday.append(["4418", 5])
        book.create_sheet("Prices").append(["Part", "Price"])

    reading = read_file(
        "a.xlsx", workbook([["Delivery", "Qty"], ["4417", 480]], "Mon", also=more_sheets), BERLIN
    )
    assert [line.delivery for line in reading.lines] == ["4417", "4418"]
    assert problem(reading) == 'Sheet "Prices" was not read: its headings are not those of "Mon".'


def test_text_from_outside_stays_text() -> None:
    nasty = "<img src=x>'; DROP TABLE parts; --"
    (line,) = read(f'Lieferung;Menge;Bemerkung\n4417;5;"{nasty}"\n').lines
    assert line.comment == nasty


def test_a_list_says_what_was_ordered_what_comes_and_how_much_came_so_far() -> None:
    (line,) = read(
        "Lieferung;Bestellmenge;Best. Menge;Fortschrittszahl;Abruf;Status;Bestätigter Termin"
        ";Zeitfenster;FIN\n"
        "4417;480;432;9.000;187;geändert;24.11.2026;14:00 - 16:30;WV7\n",
        Habits("de"),
    ).lines
    assert (line.ordered_qty, line.qty, line.cum_qty) == (480_000, 432_000, 9_000_000)
    assert (line.release, line.status, line.vehicle) == ("187", "changed", "WV7")
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-24T14:00", "2026-11-24T16:30")


def test_a_window_over_midnight_ends_on_the_next_day() -> None:
    (line,) = read("Delivery;ETA;Time window\n1;24.11.2026;22:00-02:00\n").lines
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-24T22:00", "2026-11-25T02:00")


def test_a_window_that_is_none_is_named() -> None:
    assert problem(read("Delivery;ETA;Time window\n1;24.11.2026;early\n")).startswith(
        'Row 2: "early" is not a time window.'
    )


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Confirmed", "accepted"),
        ("abgelehnt", "rejected"),
        ("Rückstand", "backordered"),
        ("No", ""),
        ("", ""),
    ],
)
def test_a_status_in_words_is_an_answer_only_where_its_meaning_is_known(written: str, status: str) -> None:
    (line,) = read(f"Delivery;Qty;Status\n1;480;{written}\n").lines
    assert line.status == status
    assert line.facts == ((("status", written),) if written and not status else ())


def test_a_date_of_despatch_alone_says_when_it_leaves() -> None:
    (line,) = read("Delivery;Qty;Ship date\n1;480;24.11.2026\n").lines
    assert (local(line.at), line.at_kind) == ("2026-11-24T00:00", "ship")


def test_what_the_plan_has_no_field_for_is_kept_as_a_fact() -> None:
    (line,) = read("Delivery;ETA;Ship date;Plant;Price\n1;25.11.2026;24.11.2026;21;7,50\n").lines
    assert line.at_kind == "delivery"
    assert line.facts == (("plant", "21"), ("price", "7,50"), ("leaves the supplier", "24.11.2026"))


def test_long_lists_are_heard_of_and_can_be_given_up() -> None:
    class Enough(Exception):
        pass

    heard: list[tuple[int, int]] = []

    def report(done: int, total: int, note: str) -> None:
        heard.append((done, total))
        if done:
            raise Enough

    content = ("Delivery,Qty\n" + "4417,480\n" * 5_000).encode()
    with pytest.raises(Enough):
        read_file("a", content, BERLIN, None, report)
    assert heard == [(0, 10_000), (5_000, 10_000)]


@pytest.mark.parametrize("total", ["Total général", "Suma total", "Gesamtmenge", "*", "**"])
def test_the_totals_of_other_systems_are_told_and_left_out(total: str) -> None:
    reading = read(f"Order;Part;Qty\n1;a;5\n{total};;5\n")
    assert [line.ref for line in reading.lines] == ["2"]
    assert problem(reading) == "Row 3 is a total and was left out."


def test_of_very_many_headings_the_first_are_told() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    told = problem(
        read(";".join(f"Kol{letter * 3}" for letter in letters) + "\n" + ";".join("1" * 26) + "\n")
    )
    assert "Kolttt and 6 more. Say which" in told and "Koluuu" not in told


def test_a_truth_under_a_quantity_is_no_number_even_beside_a_one() -> None:
    content = workbook([["Delivery", "Qty"], ["4417", True], ["4418", 1], ["4419", False], ["4420", 0]])
    reading = read_file("a.xlsx", content, BERLIN)
    assert [(line.delivery, line.qty) for line in reading.lines] == [("4418", 1000), ("4420", 0)]
    assert [found.found for found in reading.problems] == ["TRUE", "FALSE"]


CLOSING = "\n\nMit freundlichen Grüßen\nMax Müller\nTel. +49 89 1234-0\n--\nThis mail is confidential.\n"


@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_what_stands_below_a_list_is_told_once_with_its_places_and_left_out(mark: str) -> None:
    text = ("Delivery;Part;Qty\n4417;4711;480\n4418;4711;240\n").replace(";", mark)
    reading = read(text + CLOSING)
    assert [line.delivery for line in reading.lines] == ["4417", "4418"]
    (found,) = reading.problems
    assert not found.unusable and (found.where, found.ref) == ("rows 6 to 10", "6, 7, 8, 9, 10")
    assert '"Mit freundlichen Grüßen", "Max Müller", "Tel. +49 89 1234-0"' in found.text


@pytest.mark.parametrize("last", ["4419;;", "LS 4419;;", "ABC;;", "Abruf;4711;bad"])
def test_a_row_of_a_list_is_never_taken_for_a_line_below_it(last: str) -> None:
    reading = read(f"Delivery;Part;Qty\n4417;4711;480\n{last}\n")
    told = [line.ref for line in reading.lines] + [found.ref for found in reading.problems if found.unusable]
    assert told == ["2", "3"]


def test_words_between_rows_of_a_list_stay_rows_of_their_own() -> None:
    reading = read("Delivery;Part;Qty\n4417;4711;480\nnext truck\n4418;4711;240\n")
    assert [line.delivery for line in reading.lines] == ["4417", "next truck", "4418"]
