"""The values of a despatch advice: transport, labels, windows, batches and what is only shown."""

from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading, Line
from tests.intake.edifact import messages
from tests.intake.edifact.messages import BERLIN, local


def read(body: str, bgm: str = "BGM+351+A1+9'") -> FileReading:
    return messages.read("DESADV", body, bgm)


def only_line(body: str) -> Line:
    return messages.only_line(read(body))


def test_the_references_and_the_seal_of_the_transport_are_read() -> None:
    header = (
        "DTM+186:202611240630:203'DTM+133:202611240700:203'RFF+BM:B77'RFF+CN:P88'RFF+AAS:S9'NAD+CA+HAF::92++Hafner'"
        "MEA+AAX+AAD+KGM:1240'MEA+AAX+AAC+TNE:1,1'TDT+20++40'EQD+CN+TRHU1'SEL+SEAL5+CA'"
    )
    shipment = read(header + "LIN+1++a:IN'QTY+12:1'").documents[0].shipment
    assert (shipment.number, shipment.bill_of_lading, shipment.pro) == ("S9", "B77", "P88")
    assert (shipment.seal, shipment.trailer, shipment.plate, shipment.mode) == (
        "SEAL5",
        "TRHU1",
        "TRHU1",
        "air",
    )
    assert (shipment.gross_kg, shipment.net_kg) == (1_240_000, 1_100_000)
    assert (shipment.carrier_id, shipment.carrier_name) == ("HAF", "Hafner")
    assert local(shipment.despatch_at) == "2026-11-24T06:30"


def test_a_weight_in_another_unit_is_not_converted() -> None:
    assert read("MEA+AAX+AAD+MTQ:40'LIN+1++a:IN'").documents[0].shipment.gross_kg is None


def test_the_arrival_says_which_date_it_is() -> None:
    shipment = read("DTM+191:20261125:102'DTM+69:20261126:102'LIN+1++a:IN'").documents[0].shipment
    assert (shipment.eta_source, shipment.precision) == ("DTM 191", "day")


def test_cumulative_quantities_are_read_with_and_without_this_despatch() -> None:
    assert only_line("LIN+1++a:IN'QTY+12:480'QTY+3:9000'").cum_qty == 9_000_000
    assert only_line("LIN+1++a:IN'QTY+12:480'QTY+79:9000'").cum_qty == 9_480_000


def test_a_shortage_is_told_with_its_reason() -> None:
    line = only_line("LIN+1++a:IN'QTY+12:480'QTY+21:500'QVR+-20:21+BP'DTM+67:20261201:102'")
    assert {("difference", "-20"), ("reason", "partial, the rest follows")} <= set(line.facts)
    assert (line.qty, line.ordered_qty, line.at) == (480_000, 500_000, None)  # the date is that of the rest


def test_a_wrong_check_digit_of_an_sscc_is_remarked() -> None:
    good, bad = "354107380000001051", "354107380000001052"
    reading = read(f"CPS+1'PAC+2'PCI+33E'GIN+BJ+{good}+{bad}'LIN+1++a:IN'QTY+12:1'")
    (problem,) = reading.problems
    assert bad in problem.text and good not in problem.text and not problem.unusable
    assert reading.lines[0].handling_units == (good, bad)


def test_labels_are_read_from_all_segments_that_carry_them() -> None:
    line = only_line("PAC+1'PCI+17'GIN+ML+U1:U3+U5'GIN+AW+00354107380000001051'LIN+1++a:IN'QTY+12:1'")
    assert line.handling_units == ("U1 - U3", "U5", "354107380000001051")
    own = only_line("LIN+1++a:IN'GIR+3+109:ML++LR0:BU+C7:BX'QTY+12:1'")
    assert (own.handling_units, own.batch) == (("109", "LR0"), "C7")


def test_labels_of_the_node_around_stand_in_for_missing_ones() -> None:
    body = "CPS+1'PAC+1++201'GIN+ML+OUTER'CPS+2+1'PAC+4++CT'LIN+1++a:IN'QTY+12:1'"
    assert only_line(body).handling_units == ("OUTER",)


def test_serial_numbers_origin_and_best_before_are_read() -> None:
    line = only_line("LIN+1++a:IN'ALI+DE'GIN+BN+S1:S9'DTM+94:20261101:102'DTM+361:20271231:102'RFF+AAT:M1'")
    assert line.expires_on == "2027-12-31"
    assert {
        ("origin", "DE"),
        ("serial number", "S1 - S9"),
        ("produced", "20261101"),
        ("master label", "M1"),
    } <= set(line.facts)


def test_a_day_and_its_time_may_stand_in_two_segments() -> None:
    line = only_line("LIN+1++a:IN'DTM+17:20261124:102'DTM+17:1505:401'")
    assert (local(line.at), line.precision) == ("2026-11-24T15:05", "minute")


def test_a_range_of_arrival_is_a_window() -> None:
    line = only_line("DTM+132:202611241400-202611241600:719'LIN+1++a:IN'")
    assert (local(line.window_from), local(line.window_to)) == ("2026-11-24T14:00", "2026-11-24T16:00")


def test_a_week_of_arrival_is_its_monday() -> None:
    line = only_line("LIN+1++a:IN'DTM+17:202648:616'")
    assert (local(line.at), line.precision) == ("2026-11-23T00:00", "week")


def test_repeated_part_numbers_are_all_read() -> None:
    body = "LIN+1++a:IN*7:EN'PIA+1+N5:SA*C7:NB'QTY+12:1'"
    content = "UNA:+.?*'" + messages.interchange("DESADV", body, release="D:07A")
    (line,) = read_file("a.edi", content.encode(), BERLIN).lines
    assert (line.part, line.supplier_part, line.batch) == ("a", "N5", "C7")


def test_line_numbers_that_come_twice_stay_apart() -> None:
    assert [line.ref for line in read("LIN+1++a:IN'LIN+1++b:IN'").lines] == ["1", "1 (2)"]


def test_a_number_of_an_unknown_kind_is_compared_with_the_plan() -> None:
    line = only_line("LIN+1++4711:Z9'QTY+12:1'")
    assert line.part == "4711" and ("kind of part number", "Z9") in line.facts
    assert only_line("LIN+1++4711'QTY+12:1'").part == "4711"


def test_an_unknown_function_is_told() -> None:
    reading = read("LIN+1++a:IN'", bgm="BGM+351+A1+99'")
    assert reading.documents[0].function == "original" and '"99"' in reading.problems[0].text


def test_a_cancelled_despatch_needs_no_lines() -> None:
    assert read("", bgm="BGM+351+A1+1'").problems == ()


def test_the_segments_of_a_line_are_the_files_own() -> None:
    line = only_line("LIN+1++4711:IN'QTY+12:480'FTX+AAI+++it?'s late'")
    assert list(line.raw) == [
        ("LIN", "LIN+1++4711:IN'"),
        ("QTY", "QTY+12:480'"),
        ("FTX", "FTX+AAI+++it?'s late'"),
    ]


def test_the_dock_of_the_supplier_is_not_that_of_the_plant() -> None:
    body = "NAD+SF+77::92'LOC+11+RAMP9'NAD+ST+21::92'LOC+11+A1'LIN+1++a:IN'QTY+12:1'"
    assert only_line(body).door == "A1"
    assert only_line("NAD+SF+77::92'LOC+11+RAMP9'LIN+1++a:IN'QTY+12:1'").door == ""


def test_a_window_of_the_header_is_for_all_lines_without_one() -> None:
    lines = read(
        "DTM+64:202611241400:203'DTM+63:20261124:102'LIN+1++a:IN'LIN+2++b:IN'DTM+64:20261125:102'"
    ).lines
    assert [(local(line.window_from), local(line.window_to)) for line in lines] == [
        ("2026-11-24T14:00", "2026-11-24T23:59"),
        ("2026-11-25T00:00", ""),
    ]


def test_the_document_tells_what_else_it_says() -> None:
    document = read("RFF+CT:K7'LIN+1++a:IN'RFF+AAU:LS5:3'", bgm="BGM+345+A1+9'").documents[0]
    assert document.facts == (("document", "ready for despatch"), ("contract", "K7"))
    assert ("delivery note line", "3") in document.lines[0].facts


def test_nodes_may_lie_in_each_other_without_end() -> None:
    nodes = "".join(f"CPS+{depth + 1}+{depth}'LIN+{depth}++a:IN'" for depth in range(1, 2000))
    reading = read(f"CPS+1'PAC+1'GIN+ML+OUTER'LIN+0++a:IN'{nodes}")
    assert len(reading.lines) == 2000 and {line.handling_units for line in reading.lines} == {("OUTER",)}


def test_packages_are_counted_once_where_only_a_code_tells_the_level() -> None:
    body = "CPS+1++3'PAC+2+:52+PAL'CPS+2++1'PAC+12+:52+BOX'LIN+1++a:IN'QTY+12:1'"
    reading = read(body)
    assert reading.documents[0].shipment.packages == 2 and reading.lines[0].packages == 12
