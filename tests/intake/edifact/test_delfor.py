"""A delivery schedule gives a line for each quantity and day that is called off, in all its shapes."""

import pytest

from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import local, only_document, only_line, read

HEADER = "DTM+137:202611240300:203'DTM+157:20261124:102'DTM+36:20270228:102'NAD+BY+WERK::92'NAD+SE+77::92'"
GLOBAL_HEADER = HEADER + "GEI+9+3'NAD+ST+21::92'LOC+11+4AB'"
ITEM = "LIN+1++5K0 941:IN'PIA+1+N-5:SA'LOC+159+HALLE 54'RFF+ON:5500:10'RFF+AIF:4710'RFF+AAN:4711'"
FIRM_AND_FORECAST = (
    "SCC+1'QTY+113:500:PCE'DTM+10:20261126:102'QTY+3:12500:PCE'"
    "SCC+4++W'QTY+113:800:PCE'DTM+2:20261130:102'QTY+113:900:PCE'DTM+2:202650:616'"
)
HISTORY = (
    "QTY+70:12000:PCE'DTM+51:20260101:102'QTY+194:100:PCE'DTM+50:20261120:102'RFF+AAU:LS7'"
    "QTY+48:60'DTM+11:20261119:102'RFF+AAK:LS6'QTY+78:15000'"
)


def schedule(body: str, release: str = "D:04A", bgm: str = "BGM+241+S9+5'") -> FileReading:
    return read("DELFOR", body, bgm, release)


def test_a_global_schedule_is_read_whole() -> None:
    reading = schedule(GLOBAL_HEADER + ITEM + HISTORY + FIRM_AND_FORECAST)
    firm, week, later = reading.lines
    assert [line.ref for line in reading.lines] == ["1/1", "1/2", "1/3"]
    assert (firm.part, firm.supplier_part, firm.order, firm.order_line) == ("5K0 941", "N-5", "5500", "10")
    assert (firm.release, firm.door, firm.point_of_use) == ("4711", "4AB", "HALLE 54")
    assert (firm.qty, firm.unit, firm.cum_qty, firm.commitment) == (500_000, "PCE", 12_500_000, "firm")
    assert (local(firm.at)[:10], firm.at_kind, firm.precision) == ("2026-11-26", "ship", "day")
    assert (week.qty, week.commitment, local(week.at)[:10], week.precision) == (
        800_000, "forecast", "2026-11-30", "week",
    )  # fmt: skip
    assert (local(later.at)[:10], later.precision, later.at_kind) == ("2026-12-07", "week", "delivery")
    assert ("previous schedule", "4710") in firm.facts and ("cumulative scheduled", "15000") in firm.facts
    assert reading.problems == ()


def test_the_document_names_its_horizon_plant_and_receipts() -> None:
    document = only_document(schedule(GLOBAL_HEADER + ITEM + HISTORY + FIRM_AND_FORECAST))
    assert (document.function, document.plant_ref, document.supplier_ref) == ("replace", "21", "77")
    assert (local(document.horizon_from), local(document.horizon_to)) == (
        "2026-11-24T00:00",
        "2027-02-28T23:59",
    )
    so_far, accepted, received = document.receipts
    assert (so_far.cum_qty, local(so_far.cum_from)[:10], so_far.qty) == (12_000_000, "2026-01-01", None)
    assert (accepted.qty, accepted.delivery_note, local(accepted.at)[:10]) == (100_000, "LS7", "2026-11-20")
    assert (received.qty, received.delivery_note, local(received.at)[:10]) == (60_000, "LS6", "2026-11-19")
    assert {receipt.part for receipt in document.receipts} == {"5K0 941"}


def test_a_plan_status_stands_behind_its_quantity_up_to_1996() -> None:
    body = "QTY+113:5'SCC+1'DTM+2:20261126:102'QTY+113:7'SCC+4'DTM+2:20261127:102'"
    before = schedule(f"{HEADER}UNS+D'NAD+ST+21::92'LIN+1++a:IN'{body}", "D:96A").lines
    since = schedule(
        f"{HEADER}LIN+1++a:IN'SCC+1'QTY+113:5'DTM+2:20261126:102'SCC+4'QTY+113:7'DTM+2:20261127:102'"
    ).lines
    assert [(line.qty, line.commitment) for line in before] == [(5_000, "firm"), (7_000, "forecast")]
    assert [(line.qty, line.commitment, line.at) for line in since] == [
        (line.qty, line.commitment, line.at) for line in before
    ]


def test_some_write_the_status_in_front_in_1996_too() -> None:
    body = "SCC+1'QTY+113:5'DTM+2:20261126:102'SCC+4'QTY+113:7'DTM+2:20261127:102'"
    lines = schedule(f"{HEADER}UNS+D'LIN+1++a:IN'{body}", "D:96A").lines
    assert [line.commitment for line in lines] == ["firm", "forecast"]


def test_places_may_hold_items_or_stand_in_them() -> None:
    quantity = "QTY+113:5'SCC+1'DTM+2:20261126:102'"
    around = schedule(
        f"{HEADER}UNS+D'NAD+ST+21::92'LOC+11+A1'LIN+1++a:IN'{quantity}NAD+ST+22::92'LOC+11+B2'LIN+2++b:IN'{quantity}",
        "D:96A",
    )
    within = schedule(
        f"{HEADER}UNS+D'LIN+1++a:IN'NAD+ST+21::92'LOC+11+A1'{quantity}NAD+ST+22::92'LOC+11+B2'{quantity}",
        "D:96A",
    )
    assert [(line.part, line.door) for line in around.lines] == [("a", "A1"), ("b", "B2")]
    assert [(line.part, line.door) for line in within.lines] == [("a", "A1"), ("a", "B2")]
    for reading in (around, within):
        assert [dict(line.facts)["plant"] for line in reading.lines] == ["21", "22"]
        assert (
            "is for several plants: 21, 22" in reading.problems[0].text and not reading.problems[0].unusable
        )


@pytest.mark.parametrize(
    ("code", "commitment"),
    [
        ("1", "firm"),
        ("2", "production"),
        ("3", "material"),
        ("4", "forecast"),
        ("5", "backlog"),
        ("10", "immediate"),
        ("12", "forecast"),
        ("14", "forecast"),
    ],
)
def test_the_plan_status_says_how_binding_it_is(code: str, commitment: str) -> None:
    line = only_line(schedule(f"{HEADER}LIN+1++a:IN'SCC+{code}'QTY+113:5'DTM+2:20261126:102'"))
    assert line.commitment == commitment


def test_cumulative_quantities_are_differenced_from_what_was_received() -> None:
    body = (
        "LIN+1++a:IN'QTY+70:1000'SCC+1'QTY+3:1500'DTM+158:20261130:102'DTM+159:20261206:102'"
        "QTY+3:1500'DTM+158:20261207:102'QTY+3:1900'DTM+158:20261214:102'"
    )
    lines = schedule(HEADER + body).lines
    assert [(line.qty, line.cum_qty) for line in lines] == [
        (500_000, 1_500_000),
        (0, 1_500_000),
        (400_000, 1_900_000),
    ]
    assert (local(lines[0].at)[:10], local(lines[0].window_to)) == ("2026-11-30", "2026-12-06T23:59")


def test_a_first_cumulative_quantity_without_a_base_is_left_open() -> None:
    reading = schedule(
        f"{HEADER}LIN+1++a:IN'SCC+1'QTY+3:1500'DTM+2:20261130:102'QTY+3:1700'DTM+2:20261201:102'"
    )
    assert [(line.qty, line.cum_qty) for line in reading.lines] == [(None, 1_500_000), (200_000, 1_700_000)]
    assert "first quantity is left open" in reading.problems[0].text


def test_a_cumulative_quantity_that_falls_is_a_problem_of_its_row() -> None:
    reading = schedule(
        f"{HEADER}LIN+1++a:IN'QTY+70:10'SCC+1'QTY+3:15'DTM+2:20261130:102'QTY+3:12'DTM+2:20261201:102'"
        "QTY+3:20'DTM+2:20261202:102'"
    )
    assert [line.ref for line in reading.lines] == ["1/1", "1/3"]
    assert reading.problems[0].ref == "1/2" and '"12" is less than' in reading.problems[0].text


def test_a_bad_quantity_loses_its_row_only() -> None:
    reading = schedule(
        f"{HEADER}LIN+1++a:IN'SCC+1'QTY+113:5'DTM+2:20261130:102'QTY+113:many'DTM+2:20261201:102'"
        "QTY+113:7'DTM+2:20260231:102'QTY+113:8'DTM+2:20261203:102'"
    )
    assert [(line.ref, line.qty) for line in reading.lines] == [("1/1", 5_000), ("1/4", 8_000)]
    assert [(problem.ref, problem.found) for problem in reading.problems] == [
        ("1/2", "many"),
        ("1/3", "20260231"),
    ]
    assert [tag for tag, _ in reading.problems[0].raw] == ["LIN", "SCC", "QTY", "DTM"]


def test_a_part_that_calls_nothing_off_is_told() -> None:
    reading = schedule(f"{HEADER}LIN+1++a:IN'QTY+70:10'")
    assert reading.lines == () and reading.problems[0].ref == "1" and not reading.problems[0].unusable


def test_nothing_wanted_is_a_quantity_of_zero() -> None:
    assert only_line(schedule(f"{HEADER}LIN+1++a:IN'SCC+1'QTY+113:0'DTM+2:20261130:102'")).qty == 0


def test_a_window_of_delivery_has_both_its_ends() -> None:
    line = only_line(schedule(f"{HEADER}LIN+1++a:IN'QTY+113:5'DTM+64:20261130:102'DTM+63:20261202:102'"))
    assert (local(line.at)[:10], local(line.window_from)[:10], local(line.window_to)) == (
        "2026-11-30",
        "2026-11-30",
        "2026-12-02T23:59",
    )


def test_a_range_of_days_is_a_window() -> None:
    line = only_line(schedule(f"{HEADER}LIN+1++a:IN'QTY+113:5'DTM+2:20261130-20261202:718'"))
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-30T00:00", "2026-12-02T23:59")


@pytest.mark.parametrize(
    ("code", "function"),
    [("5", "replace"), ("24", "replace"), ("26", "replace"), ("9", "original"), ("4", "change")],
)
def test_a_schedule_replaces_the_former_as_it_says(code: str, function: str) -> None:
    reading = schedule(f"{HEADER}LIN+1++a:IN'QTY+113:5'DTM+2:20261130:102'", bgm=f"BGM+241+S9+{code}'")
    assert only_document(reading).function == function


def test_a_schedule_that_names_no_supplier_is_for_whom_it_was_sent_to() -> None:
    document = only_document(schedule("LIN+1++a:IN'QTY+113:5'DTM+2:20261130:102'"))
    assert (document.supplier_ref, document.plant_ref) == ("WERK", "NORDLICHT")


def test_a_day_in_the_header_is_for_all_quantities_without_one() -> None:
    line = only_line(schedule(f"{HEADER}DTM+2:20261130:102'LIN+1++a:IN'QTY+1:5'", "D:96A"))
    assert (line.qty, local(line.at)[:10], line.precision) == (5_000, "2026-11-30", "day")


def test_a_cumulative_quantity_for_a_day_of_its_own_among_others_is_told_and_not_mixed_in() -> None:
    reading = schedule(
        GLOBAL_HEADER + ITEM + "QTY+70:100'SCC+3'QTY+113:7'DTM+2:20261202:102'QTY+3:107'"
        "SCC+1'QTY+3:150:PCE'DTM+2:20261203:102'QTY+3:170'DTM+2:20261204:102'"
    )
    line = only_line(reading)
    assert (line.qty, line.cum_qty) == (7_000, 107_000)
    assert [(problem.ref, problem.found) for problem in reading.problems] == [
        ("1/sum 1", "150"),
        ("1/sum 2", "170"),
    ]


def test_after_a_total_that_falls_the_next_quantity_is_left_open() -> None:
    totals = "".join(
        f"QTY+3:{total}'DTM+2:2026120{day}:102'" for day, total in ((1, 150), (2, 130), (3, 170))
    )
    reading = schedule(GLOBAL_HEADER + ITEM + "QTY+70:100'SCC+1'" + totals)
    assert [(line.ref, line.qty) for line in reading.lines] == [("1/1", 50_000), ("1/3", None)]
