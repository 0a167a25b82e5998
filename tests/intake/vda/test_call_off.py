"""A VDA 4905 gives a line for each date of each part, and keeps words that are no dates as they are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.intake.record import FileReading, Receipt
from jitdesk.intake.vda.layout import layouts_from
from jitdesk.intake.vda.reading import read_vda
from tests.intake.vda.writing import call_off, file_of, record
from tests.intake.x12.reader import BERLIN, local

PART = record(
    "51201", at6="021", at9="187", at18="261124", at24="186", at33="261117", at39="00471", at61="N-5566",
    at83="550001108900", at95="TOR 4", at100="MUE", at104="ST", at106="L", at107="X", at117="LAGER 2",
)  # fmt: skip
STATE = {"at6": "261120", "at12": "LS000087", "at20": "261119", "at26": "000000346500", "at38": "0000019427"}


def calls(*pairs: tuple[str, int]) -> list[str]:
    """Return a 513 with up to five pairs of date and quantity, and 514s of eight each behind it."""
    written = [f"{day}{qty:09d}" for day, qty in pairs]
    first = record("51301", **STATE, at48="".join(written[:5]))
    return [first, *(record("51401", at6="".join(written[at : at + 8])) for at in range(5, len(written), 8))]


def read(*body: str) -> FileReading:
    return read_vda("Nordlicht.txt", file_of(call_off(*body)), BERLIN)


def test_a_call_off_is_read_whole() -> None:
    release = record("51501", at12="261205", at18="0000003528", at34="261220", at81="270131", at87="HALLE 54")
    pack = record("51701", at6="KLT-6", at50="0000120")
    text = record("51801", at6="Bitte früh", at46="anliefern")
    body = calls(("261126", 480), ("261210", 60), ("270111", 70), ("000000", 0))
    reading = read(PART, *body, release, pack, text)
    assert reading.problems == ()
    (document,) = reading.documents
    assert (document.kind, document.number, document.function) == ("4905", "187", "replace")
    assert (document.sender, document.receiver, document.interchange) == ("WERK21", "123456789", "00023")
    assert (document.supplier_ref, document.plant_ref) == ("123456789", "021")
    assert (local(document.issued_at)[:10], local(document.horizon_to)[:10]) == ("2026-11-24", "2027-01-31")
    assert [(line.ref, line.qty, local(line.at), line.precision) for line in document.lines] == [
        ("1.1", 480_000, "2026-11-26T00:00", "day"),
        ("1.2", 60_000, "2026-12-10T00:00", "day"),
        ("1.3", 70_000, "2027-01-11T00:00", "day"),
    ]
    assert [line.commitment for line in document.lines] == ["production", "material", "forecast"]
    line = document.lines[0]
    assert (line.part, line.supplier_part, line.order, line.unit) == ("00471", "N-5566", "550001108900", "ST")
    assert (line.release, line.door, line.point_of_use) == ("187", "TOR 4", "HALLE 54")
    told = dict(line.facts)
    assert (told["former call-off"], told["clerk"], told["storage location"]) == ("186", "MUE", "LAGER 2")
    assert (told["pack capacity"], told["text"], told["production cumulative"]) == (
        "120", "Bitte früh anliefern", "3528",
    )  # fmt: skip
    assert (told["production released to"], told["material released to"]) == ("261205", "261220")
    assert line.raw == (("512", PART), ("513", body[0]))


def test_the_last_receipt_and_the_cumulative_are_kept() -> None:
    (receipt,) = read(PART, *calls(("261126", 480))).documents[0].receipts
    assert receipt == Receipt("00471", 346_500, receipt.at, "LS000087", 19_427_000, receipt.cum_from)
    assert (local(receipt.at)[:10], local(receipt.cum_from)[:10]) == ("2026-11-20", "2026-01-01")


days = st.dates(date(2026, 1, 1), date(2029, 12, 31))
PAIRS = st.lists(st.tuples(days, st.integers(0, 999_999_999)), min_size=1, max_size=30)


@given(st.lists(PAIRS, min_size=1, max_size=3), st.sampled_from(["\r\n", "\n", ""]), st.booleans())
def test_every_date_of_every_part_is_a_line(
    parts: list[list[tuple[date, int]]], end: str, is_trimmed: bool
) -> None:
    body: list[str] = []
    for place, pairs in enumerate(parts):
        body.append(record("51201", at9=f"{place}", at39=f"P{place}"))
        body += calls(*((f"{day:%y%m%d}", qty) for day, qty in pairs))
    records = call_off(*body)
    written = [each.rstrip() for each in records] if is_trimmed and end else records
    reading = read_vda("a.txt", file_of(written, end), BERLIN)
    assert [(line.part, line.qty, local(line.at)) for line in reading.lines] == [
        (f"P{place}", qty * 1000, f"{day}T00:00") for place, pairs in enumerate(parts) for day, qty in pairs
    ]
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("day", "commitment", "words"),
    [
        ("222222", "", "222222 (no demand)"),
        ("333333", "backlog", "333333 (backlog)"),
        ("444444", "immediate", "444444 (at once)"),
        ("999999", "forecast", "999999 (the rest of the horizon)"),
        ("121300", "", "121300"),
        ("261131", "", "261131"),
    ],
)
def test_a_date_that_is_none_is_kept_as_it_is_written(day: str, commitment: str, words: str) -> None:
    (line,) = read(PART, *calls((day, 60))).lines
    assert (line.at, line.precision, line.commitment, line.comment) == (None, "period", commitment, words)
    assert line.qty == 60_000


def test_behind_the_mark_of_periods_nothing_is_a_day() -> None:
    lines = read(
        PART, *calls(("261126", 1), ("555555", 0), ("261200", 2), ("270104", 3), ("000000", 0))
    ).lines
    assert [(line.qty, line.precision, line.comment, line.at is None) for line in lines] == [
        (1_000, "day", "", False),
        (2_000, "period", "261200", True),
        (3_000, "period", "270104", True),
    ]


@pytest.mark.parametrize("pairs", [[("000000", 9)], [("555555", 9)], [("000000", 0), ("261126", 9)]])
def test_a_quantity_that_no_date_goes_with_is_never_lost(pairs: list[tuple[str, int]]) -> None:
    reading = read(PART, *calls(("261125", 1), *pairs))
    assert [line.qty for line in reading.lines] == [1_000]
    (problem,) = reading.problems
    assert problem.found == "000000009" and problem.ref == f"1.{len(pairs) + 1}" and problem.raw


def test_a_part_that_calls_nothing_off_is_told() -> None:
    reading = read(PART, *calls(("000000", 0)))
    (problem,) = reading.problems
    assert (problem.ref, problem.unusable) == ("1", False) and reading.documents[0].receipts
    assert problem.text == "Record 2 (512) gave no lines: no 513 or 514 of it states any."


def test_a_bad_quantity_is_a_problem_in_its_place() -> None:
    (body,) = calls(("261126", 480), ("261127", 60))
    bad = body.replace("261127000000060", "261127000000O60")
    reading = read(PART, bad)
    assert [line.qty for line in reading.lines] == [480_000]
    (problem,) = reading.problems
    assert (problem.ref, problem.found, problem.where) == (
        "1.2",
        "000000O60",
        "record 3 (513), columns 69 to 77",
    )


def test_parts_of_one_call_off_number_are_one_document() -> None:
    other = PART.replace("00471", "00472")
    reading = read(PART, *calls(("261126", 480)), other, *calls(("261126", 60)))
    (document,) = reading.documents
    assert [(line.ref, line.part) for line in document.lines] == [("1.1", "00471"), ("2.1", "00472")]
    assert [receipt.part for receipt in document.receipts] == ["00471", "00472"]


def test_a_part_without_a_name_is_a_problem_in_its_place() -> None:
    reading = read(record("51201", at9="187"), *calls(("261126", 480)), PART, *calls(("261126", 1)))
    assert [line.part for line in reading.lines] == ["00471"]
    assert reading.problems[0].ref == "1" and "names no part" in reading.problems[0].text


LAYOUT = """
[4915]
sender = "plant"
function = "replace"
levels = ["551", "552"]
document = "551"
line = "552"
trailer = "559"
counted = ["551", "552", "559"]

[4915.records.551]
sender = [6, 14]
receiver = [15, 23]
number = [24, 31]

[4915.records.552]
part = [6, 27]
qty = [28, 36, "whole"]
arrival_day = [37, 42, "day"]
arrival_clock = [43, 46, "clock"]
"colour of the box" = [47, 56]

[4915.records.559]
"""


def test_another_message_is_added_by_its_layout_alone() -> None:
    records = [
        record("55101", at6="WERK21", at15="123456789", at24="FAB-5"),
        record("55201", at6="00471", at28="000000480", at37="261124", at43="1505", at47="blue"),
        record("55901", at6="0000001" + "0000001" + "0000001"),
    ]
    reading = read_vda("a.txt", file_of(records), BERLIN, layouts=layouts_from(LAYOUT))
    (document,) = reading.documents
    (line,) = document.lines
    assert (document.kind, document.number, document.supplier_ref) == ("4915", "FAB-5", "123456789")
    assert document.meaning == "call_off" and reading.problems == ()
    assert (line.part, line.qty, local(line.at)) == ("00471", 480_000, "2026-11-24T15:05")
    assert ("colour of the box", "blue") in line.facts


@pytest.mark.parametrize("wrong", ['qty = [28, 36, "pounds"]', "qty = [36, 28]", "qty = [0, 4]"])
def test_a_layout_with_a_mistake_is_not_taken(wrong: str) -> None:
    with pytest.raises(ValueError, match="qty"):
        layouts_from(LAYOUT.replace('qty = [28, 36, "whole"]', wrong))
