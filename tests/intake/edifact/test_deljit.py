"""A just-in-time call gives a line for each sequence number, part and quantity."""

from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import local, only_document, only_line, read

HEADER = "DTM+137:202611240942:203'RFF+AAN:4711'NAD+BY+WERK::92'NAD+SF+SEATS::92'NAD+ST+21::92'"
SEQUENCE = "SEQ+39+000451'DTM+206:202611241630:203'GIR+4+JIT0004519:AAO+WVW752:VV'"
PART = "LIN+1++3C0:IN'PIA+1+S-11:SA'RFF+ON:5500:10'LOC+11+GATE7'LOC+159+L3'QTY+131:1:PCE'"


def call(body: str, bgm: str = "BGM+242+J123+9'") -> FileReading:
    return read("DELJIT", HEADER + body, bgm, "D:04B")


def test_a_call_in_sequence_is_read_whole() -> None:
    line = only_line(call(SEQUENCE + PART))
    assert (line.ref, line.jis, line.vehicle, line.release) == ("000451/1", "000451", "WVW752", "4711")
    assert (line.part, line.supplier_part, line.qty, line.unit) == ("3C0", "S-11", 1_000, "PCE")
    assert (line.order, line.order_line, line.door, line.point_of_use) == ("5500", "10", "GATE7", "L3")
    assert (local(line.at), line.precision) == ("2026-11-24T16:30", "minute")
    assert ("call", "JIT0004519") in line.facts
    assert [tag for tag, _ in line.raw][:4] == ["SEQ", "DTM", "GIR", "LIN"]


def test_chassis_and_batch_of_the_sequence_number_are_those_of_its_parts() -> None:
    line = only_line(call(SEQUENCE + "GIR+1+CH1:CN+LOT7:BX'" + PART))
    assert (line.vehicle, line.batch) == ("WVW752", "LOT7") and ("chassis number", "CH1") in line.facts


def test_line_numbers_start_anew_with_every_sequence_number() -> None:
    lines = call(
        SEQUENCE + PART + SEQUENCE.replace("451", "452") + PART + PART.replace("LIN+1", "LIN+2")
    ).lines
    assert [(line.ref, line.jis) for line in lines] == [
        ("000451/1", "000451"),
        ("000452/1", "000452"),
        ("000452/2", "000452"),
    ]


def test_a_call_without_any_sequence_wants_its_quantities() -> None:
    first, second = call("LIN+1++a:IN'QTY+113:5'DTM+2:20261124:102'QTY+113:7'DTM+2:20261125:102'").lines
    assert [(line.ref, line.qty, local(line.at)[8:10]) for line in (first, second)] == [
        ("1/1", 5_000, "24"),
        ("1/2", 7_000, "25"),
    ]
    assert first.jis == "" and first.release == "4711"


def test_the_date_of_the_quantity_goes_before_those_around_it() -> None:
    own = only_line(call(SEQUENCE + PART + "DTM+10:202611241700:203'"))
    headers = only_line(call("DTM+2:20261126:102'LIN+1++a:IN'QTY+131:1'"))
    assert (local(own.at), own.at_kind) == ("2026-11-24T17:00", "ship")
    assert local(headers.at)[:10] == "2026-11-26"


def test_a_sequence_number_that_is_taken_back_wants_nothing() -> None:
    line = only_line(call(SEQUENCE.replace("SEQ+39", "SEQ+2") + PART))
    assert line.qty == 0 and ("taken back", "1") in line.facts


def test_a_sequence_number_without_a_part_is_told() -> None:
    reading = call(SEQUENCE + SEQUENCE.replace("451", "452") + PART)
    assert [problem.ref for problem in reading.problems] == ["000451"] and len(reading.lines) == 1


def test_labels_of_a_kanban_are_read() -> None:
    line = only_line(call("SEQ+39+7'PAC+1'PCI+17'GIN+ML+K1+K2'" + PART))
    assert line.handling_units == ("K1", "K2")


def test_a_chassis_number_tells_the_vehicle_where_nothing_better_does() -> None:
    assert only_line(call("SEQ+39+7'GIR+1+0004519:CN'" + PART)).vehicle == "0004519"


def test_the_number_of_the_call_stands_in_for_a_missing_schedule() -> None:
    body = HEADER.replace("RFF+AAN:4711'", "") + SEQUENCE + PART
    reading = read("DELJIT", body, "BGM+242+J123+9'", "D:04B")
    assert only_line(reading).release == "J123" and only_document(reading).plant_ref == "21"
