"""An order response says of each order line what comes, how much of it and when."""

import pytest

from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import local, only_document, only_line, read

HEADER = "DTM+137:20261124:102'RFF+ON:PO55'NAD+SU+77::92++Nordlicht'NAD+BY+21::92'"


def response(body: str, bgm: str = "BGM+231+C9+28'", release: str = "D:96A") -> FileReading:
    return read("ORDRSP", HEADER + body, bgm, release)


def test_a_confirmed_line_is_read_whole() -> None:
    line = only_line(
        response(
            "LIN+10+3+00471:IN'PIA+1+N-55:SA'IMD+F++:::Column'QTY+21:500:PCE'QTY+113:480:PCE'"
            "DTM+67:202611241505:203'"
            "FTX+AAI+++only 480:in stock'PRI+AAA:12.50'RFF+ON:PO56:00020'LOC+11+A1'"
        )
    )
    assert (line.ref, line.part, line.supplier_part, line.description) == ("10", "00471", "N-55", "Column")
    assert (line.qty, line.ordered_qty, line.unit, line.status) == (480_000, 500_000, "PCE", "changed")
    assert (local(line.at), line.precision, line.at_kind) == ("2026-11-24T15:05", "minute", "delivery")
    assert (line.order, line.order_line, line.door) == ("PO56", "00020", "A1")
    assert line.comment == "only 480 in stock"
    assert ("price", "12.50") in line.facts


def test_a_text_in_front_of_the_lines_and_the_date_of_the_order_are_shown() -> None:
    reading = response(
        "LIN+1+5+a:IN'", "BGM+231+C9+29'FTX+AAI+++as agreed:by phone'RFF+ON:1'DTM+171:20261101:102'"
    )
    assert {("text", "as agreed by phone"), ("reference date", "20261101")} <= set(
        only_document(reading).facts
    )


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("5", "accepted"),
        ("4", "accepted"),
        ("11", "accepted"),
        ("24", "accepted"),
        ("3", "changed"),
        ("1", "changed"),
        ("6", "changed"),
        ("9", "changed"),
        ("12", "changed"),
        ("2", "rejected"),
        ("7", "rejected"),
        ("10", "rejected"),
        ("38", "substituted"),
        ("", ""),
        ("99", ""),
    ],
)
def test_the_action_of_a_line_is_its_answer(code: str, status: str) -> None:
    assert only_line(response(f"LIN+1+{code}+4711:IN'")).status == status


@pytest.mark.parametrize(
    ("bgm", "answer"),
    [
        ("BGM+231+C9+29'", "accepted"),
        ("BGM+231+C9+28'", "changed"),
        ("BGM+231+C9+45'", "changed"),
        ("BGM+231+C9+27'", "rejected"),
        ("BGM+231+C9+9+AP'", "accepted"),
        ("BGM+231+C9+9+AD'", "accepted"),
        ("BGM+231+C9+9+AC'", "changed"),
        ("BGM+231+C9+9+RE'", "rejected"),
        ("BGM+231+C9+9+AB'", ""),
        ("BGM+231+C9+9+AJ'", ""),
        ("BGM+231+C9+9'", ""),
    ],
)
def test_the_header_answers_for_the_whole_order(bgm: str, answer: str) -> None:
    document = only_document(response("LIN+1++4711:IN'", bgm))
    assert (document.answer, document.order, document.function) == (answer, "PO55", "original")


def test_an_answer_without_lines_is_complete() -> None:
    reading = response("UNS+S'", "BGM+231+C9+29'")
    assert reading.problems == () and only_document(reading).order == "PO55"


def test_a_change_without_lines_is_told() -> None:
    assert "has no lines" in response("UNS+S'").problems[0].text


def test_the_confirmed_quantity_goes_before_those_that_restate() -> None:
    assert only_line(response("LIN+1+3+a:IN'QTY+21:9'QTY+131:6'QTY+12:7'QTY+113:8'")).qty == 8_000
    assert only_line(response("LIN+1+3+a:IN'QTY+21:9'QTY+131:6'QTY+12:7'")).qty == 7_000
    assert only_line(response("LIN+1+3+a:IN'QTY+21:9'")).qty == 9_000


def test_a_date_of_despatch_says_when_it_leaves() -> None:
    line = only_line(response("LIN+1+3+a:IN'QTY+12:7'DTM+11:20261125:102'"))
    assert (local(line.at)[:10], line.at_kind) == ("2026-11-25", "ship")


def test_a_requested_date_confirms_only_what_was_changed() -> None:
    assert local(only_line(response("LIN+1+3+a:IN'DTM+2:20261125:102'")).at)[:10] == "2026-11-25"
    assert only_line(response("LIN+1+5+a:IN'DTM+2:20261125:102'")).at is None


def test_a_date_of_the_header_is_for_all_lines_without_one() -> None:
    lines = response("").documents
    assert lines
    header = HEADER + "DTM+69:20261126:102'LIN+1+3+a:IN'LIN+2+3+b:IN'DTM+67:20261127:102'"
    own = read("ORDRSP", header, "BGM+231+C9+28'").lines
    assert [local(line.at)[:10] for line in own] == ["2026-11-26", "2026-11-27"]


def test_schedules_split_a_line() -> None:
    first, second = response(
        "LIN+1+3+a:IN'QTY+21:100'SCC+1'FTX+AAI+++in two'QTY+113:60:PCE'DTM+67:20261125:102'"
        "QTY+113:40:PCE'DTM+67:20261128:102'"
    ).lines
    assert [(line.ref, line.qty, line.ordered_qty) for line in (first, second)] == [
        ("1/1", 60_000, 100_000),
        ("1/2", 40_000, 100_000),
    ]
    assert [local(line.at)[8:10] for line in (first, second)] == ["25", "28"] and first.comment == "in two"


def test_places_split_a_line_and_name_the_door() -> None:
    first, second = response(
        "LIN+1+3+a:IN'DTM+67:20261125:102'LOC+11+A1'QTY+113:60'DTM+67:20261126:102'LOC+11+B2'QTY+113:40'"
    ).lines
    assert [(line.door, line.qty) for line in (first, second)] == [("A1", 60_000), ("B2", 40_000)]
    assert [local(line.at)[8:10] for line in (first, second)] == ["26", "25"]


def test_quantities_with_dates_behind_them_split_a_line_without_schedules_too() -> None:
    lines = response(
        "LIN+1+3+a:IN'QTY+113:60'DTM+67:20261125:102'QTY+113:40'DTM+67:20261128:102'LIN+2+5+b:IN'"
        "QTY+113:5'QTY+21:6'"
        "DTM+67:20261125:102'"
    ).lines
    assert [(line.ref, line.qty, local(line.at)[8:10]) for line in lines] == [
        ("1/1", 60_000, "25"),
        ("1/2", 40_000, "28"),
        ("2", 5_000, "25"),
    ]


def test_a_backorder_is_a_line_of_its_own() -> None:
    now, later = response("LIN+1+3+a:IN'QTY+113:60:PCE'QTY+83:40:PCE'DTM+67:20261125:102'").lines
    assert (now.qty, now.status, later.qty, later.status) == (60_000, "changed", 40_000, "backordered")
    assert later.at is None and later.ref == "1/later"


def test_a_substitute_names_both_parts() -> None:
    by = only_line(response("LIN+1+38+4711:IN'PIA+3+4799:IN'"))
    instead = only_line(response("LIN+1+38+4799:IN'PIA+4+4711:IN'"))
    assert (by.part, by.substitute) == (instead.part, instead.substitute) == ("4711", "4799")


def test_a_line_without_a_part_is_known_by_its_order() -> None:
    line = only_line(response("LIN+20+5'"))
    assert (line.order, line.order_line, line.part) == ("PO55", "20", "")


def test_a_window_has_both_its_ends() -> None:
    line = only_line(response("LIN+1+3+a:IN'DTM+67:20261125:102'DTM+64:20261124:102'DTM+63:20261126:102'"))
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-24T00:00", "2026-11-26T23:59")


def test_the_availability_code_of_the_book_trade_is_shown() -> None:
    assert ("text code", "OP") in only_line(response("LIN+1+7+a:EN'FTX+LIN++OP:8B:28'")).facts
