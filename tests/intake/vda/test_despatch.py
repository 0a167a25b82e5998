"""A VDA 4913 gives a document for each delivery note, and a line for each of its items."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from jitdesk.intake.vda.reading import read_vda
from tests.intake.vda.writing import despatch, file_of, record
from tests.intake.x12.reader import BERLIN, local

TRANSPORT = record(
    "71203", at6="SLB-9", at14="N1", at17="HAFNER", at31="261124", at37="0630", at41="0001240",
    at48="0001100", at55="01", at58="0006", at76="01", at78="HH-AF 2041", at112="261124", at118="1505",
    at122="024", at125="2",
)  # fmt: skip
NOTE = record(
    "71303", at6="LS000088", at14="261123", at20="TOR 4", at25="01", at27="K-7", at31="550001108900",
    at43="00", at49="021", at52="00000000", at77="987654321", at86="HALLE 54", at100="0042", at104="KD-1",
)  # fmt: skip
ITEM = record(
    "71403", at6="00471", at28="N-5566", at50="004", at53="0000000480500", at66="ST", at68="0000000000000",
    at87="001", at90="S", at91="CH-9", at106="S", at119="C3", at121="LS000077",
)  # fmt: skip
PACK = record(
    "71503", at6="KLT-6", at50="0000000000004", at63="001", at66="0000000120000", at79="000000011",
    at88="000000014", at125="G",
)  # fmt: skip
TEXT = record("71603", at6="Lenksäule links", at46="zerbrechlich")
JIS = record("71802", at6="LS000088", at14="0004675026", at24="0004675027")


def read(*body: str) -> FileReading:
    return read_vda("Nordlicht.txt", file_of(despatch(*body)), BERLIN)


def test_a_despatch_advice_is_read_whole() -> None:
    reading = read(TRANSPORT, NOTE, ITEM, PACK, TEXT, JIS)
    assert reading.problems == () and reading.kind == "vda"
    (document,) = reading.documents
    (line,) = document.lines
    assert (line.ref, line.asn, line.delivery_note) == ("1.1", "LS000088", "LS000088")
    assert (line.part, line.supplier_part, line.qty, line.unit) == ("00471", "N-5566", 480_500, "ST")
    assert (line.order, line.release, line.batch) == ("550001108900", "0042", "CH-9")
    assert (local(line.at), line.precision) == ("2026-11-24T15:05", "minute")
    assert (line.door, line.point_of_use, line.plate, line.carrier) == (
        "TOR 4", "HALLE 54", "HH-AF 2041", "HAFNER",
    )  # fmt: skip
    assert (line.packages, line.handling_units) == (4, ("000000011 - 000000014",))
    assert (line.comment, line.jis) == ("Lenksäule links zerbrechlich", "0004675026, 0004675027")
    assert line.supplier_ref == "987654321"
    told = dict(line.facts)
    assert (told["change level"], told["original delivery note"], told["quantity per pack"]) == (
        "C3", "LS000077", "120",
    )  # fmt: skip
    assert "consignment" not in told and "second quantity" not in told  # filled with zeros
    assert line.raw == tuple((each[:3], each) for each in (NOTE, ITEM, PACK, TEXT, JIS))


def test_the_document_and_its_shipment_are_read() -> None:
    (document,) = read(TRANSPORT, NOTE, ITEM).documents
    assert (document.kind, document.standard, document.version) == ("4913", "VDA", "03")
    assert (document.number, document.function, document.interchange) == ("LS000088", "original", "00042")
    assert (document.sender, document.receiver) == ("123456789", "WERK21")
    assert (document.supplier_ref, document.plant_ref) == ("987654321", "021")
    assert local(document.issued_at)[:10] == "2026-11-24" and len(document.digest) == 64
    assert document.first_byte == 260 and not document.incomplete
    assert ("load metres", "2.4") in document.facts and ("sub-supplier", "SUB-1") in document.facts
    shipment = document.shipment
    assert (shipment.number, shipment.carrier_id, shipment.mode, shipment.plate) == (
        "SLB-9", "HAFNER", "road", "HH-AF 2041",
    )  # fmt: skip
    assert (shipment.gross_kg, shipment.net_kg, shipment.packages) == (1_240_000, 1_100_000, 6)
    assert (local(shipment.despatch_at), local(shipment.eta_at)) == ("2026-11-24T06:30", "2026-11-24T15:05")
    assert (shipment.eta_source, shipment.precision) == ("target arrival", "minute")


def test_without_a_note_of_its_own_the_header_names_the_parties() -> None:
    (document,) = read(TRANSPORT, record("71303", at6="LS1", at14="261123"), ITEM).documents
    assert (document.supplier_ref, document.plant_ref) == ("123456789", "WERK21")


def test_a_transport_that_is_no_truck_has_no_plate() -> None:
    train = record("71203", at6="SLB-9", at76="06", at78="WAGEN 4", at112="261124")
    (document,) = read(train, NOTE, ITEM).documents
    assert (document.shipment.mode, document.shipment.plate) == ("rail", "")
    assert ("wagon", "WAGEN 4") in document.lines[0].facts
    assert (local(document.shipment.eta_at), document.shipment.precision) == ("2026-11-24T00:00", "day")
    assert local(document.shipment.despatch_at)[:10] == "2026-11-23"  # the note's own


ITEMS = st.lists(st.tuples(st.integers(0, 10**9), st.integers(1, 99)), min_size=1, max_size=4)
LOADS = st.lists(st.lists(ITEMS, min_size=1, max_size=3), min_size=1, max_size=3)
ENDS = st.sampled_from(["\r\n", "\n", "\r", ""])


@given(LOADS, ENDS, st.booleans())
def test_every_item_of_every_note_of_every_transport_is_a_line(
    loads: list[list[list[tuple[int, int]]]], end: str, is_trimmed: bool
) -> None:
    body, expected = [], []
    for truck, load in enumerate(loads):
        body.append(
            record("71203", at6=f"SLB{truck}", at76="01", at78=f"TRUCK {truck}", at112=f"2611{truck + 10}")
        )
        for place, items in enumerate(load):
            note = f"N{truck}-{place}"
            body.append(record("71303", at6=note, at14="261110"))
            for at, (qty, packs) in enumerate(items):
                body.append(record("71403", at6=f"P{at}", at53=f"{qty:013d}", at66="ST"))
                body.append(record("71503", at6="KLT", at50=f"{packs:013d}"))
                day = f"2026-11-{truck + 10}T00:00"
                expected.append((note, f"P{at}", qty, packs, f"TRUCK {truck}", day))
    records = despatch(*body)
    written = [each.rstrip() for each in records] if is_trimmed and end else records
    reading = read_vda("a.txt", file_of(written, end), BERLIN)
    found = [
        (document.number, line.part, line.qty, line.packages, line.plate, local(line.at))
        for document in reading.documents
        for line in document.lines
    ]
    assert (found, reading.problems) == (expected, ())
    assert len(reading.documents) == sum(map(len, loads))


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850", "cp437"])
@pytest.mark.parametrize("end", ["\n", ""])
def test_umlauts_of_every_code_page_are_read_and_shift_no_column(encoding: str, end: str) -> None:
    note = record("71303", at6="LS1", at14="261123", at20="TOR_Ä", at86="Prüffeld")
    text = record("71603", at6="Träger für Stoßfänger", at46="Größe")
    reading = read_vda("a.txt", file_of(despatch(TRANSPORT, note, ITEM, text), end, encoding), BERLIN)
    (line,) = reading.lines
    assert (line.door, line.point_of_use, line.qty) == ("TOR_Ä", "Prüffeld", 480_500)
    assert line.comment == "Träger für Stoßfänger Größe"


@pytest.mark.parametrize("version", ["01", "02", "03", "04", "87", "  "])
def test_the_version_of_a_record_does_not_matter(version: str) -> None:
    records = [each[:3] + version + each[5:] for each in despatch(TRANSPORT, NOTE, ITEM, PACK)]
    reading = read_vda("a.txt", file_of(records), BERLIN)
    assert [(line.qty, line.packages) for line in reading.lines] == [(480_500, 4)] and reading.problems == ()
    assert reading.documents[0].version == version.strip()


def test_a_count_of_packages_may_have_three_decimals() -> None:
    (whole,) = read(TRANSPORT, NOTE, ITEM, record("71503", at50="0000012000000")).lines
    assert whole.packages == 12_000
    reading = read(TRANSPORT, NOTE, ITEM, record("71503", at50="0467499300046"))
    assert reading.lines[0].packages is None and len(reading.lines) == 1
    (problem,) = reading.problems
    assert problem.where == "record 5 (715), columns 50 to 62" and problem.found == "0467499300046"


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"at6": "x", "at53": "00000000480A0"}, '"00000000480A0" is not a number.'),
        ({"at6": "x", "at53": "-000000000480"}, '"-000000000480" is not a number.'),
        ({"at53": "0000000480000"}, "names no part"),
    ],
)
def test_a_bad_item_is_a_problem_in_its_place_and_costs_no_other(
    columns: dict[str, str], sentence: str
) -> None:
    bad = record("71403", **columns)
    reading = read(TRANSPORT, NOTE, ITEM, bad, ITEM)
    assert [line.ref for line in reading.lines] == ["1.1", "1.3"]
    (problem,) = reading.problems
    assert problem.ref == "1.2" and sentence in problem.text and problem.raw == (("714", bad),)
    assert problem.where.startswith("record 5") and problem.text.endswith(".")


def test_a_number_that_its_record_cuts_is_never_guessed() -> None:
    records = despatch(TRANSPORT, NOTE, ITEM)
    records[3] = records[3][:60]
    reading = read_vda("a.txt", file_of(records), BERLIN)
    assert reading.lines == () and '"00000004" is cut off' in reading.problems[0].text


def test_a_bad_arrival_is_told_once_and_costs_no_line() -> None:
    late = record("71203", at6="SLB", at112="261324")
    reading = read(late, NOTE, ITEM, ITEM)
    assert [line.at for line in reading.lines] == [None, None]
    assert [problem.found for problem in reading.problems] == ["261324"]


def test_wrong_counters_are_remarks() -> None:
    records = despatch(TRANSPORT, NOTE, ITEM)
    records[-1] = records[-1].replace("0000001", "0000005", 1)
    reading = read_vda("a.txt", file_of(records), BERLIN)
    (problem,) = reading.problems
    assert len(reading.lines) == 1 and not problem.unusable
    assert problem.text == "Record 5 (719) says 5 of 711, but there are 1. All were read."


@pytest.mark.parametrize("end", ["\r\n", ""])
def test_a_file_that_was_cut_keeps_what_is_complete_and_says_so(end: str) -> None:
    whole = file_of(despatch(TRANSPORT, NOTE, ITEM, PACK, ITEM, PACK), end)
    cut = read_vda("a.txt", whole[: whole.rindex(b"71503")], BERLIN)
    assert [line.ref for line in cut.lines] == ["1.1"] and cut.documents[0].incomplete
    assert [problem.ref for problem in cut.problems] == ["", "1.2"]
    assert cut.problems[0].text.startswith("The file ends after record 6, without its 719: it was cut off.")
    complete = read_vda("a.txt", whole[: whole.rindex(b"71902")], BERLIN)
    assert [line.ref for line in complete.lines] == ["1.1", "1.2"] and complete.documents[0].incomplete


@given(st.integers(128 * 2 + 6, 128 * 8))
def test_no_cut_makes_a_line_say_anything_else(length: int) -> None:
    whole = file_of(despatch(TRANSPORT, NOTE, ITEM, PACK, ITEM, PACK), "")
    full = {line.ref: line for line in read_vda("a.txt", whole, BERLIN).lines}
    reading = read_vda("a.txt", whole[:length], BERLIN)
    for line in reading.lines:
        assert line.qty == full[line.ref].qty and line.part == full[line.ref].part
        assert line.packages in (None, full[line.ref].packages)
    assert reading.documents[0].incomplete == (length < 128 * 7 + 3)


def test_several_messages_and_their_junk_are_all_named() -> None:
    first, second = despatch(TRANSPORT, NOTE, ITEM), despatch(TRANSPORT, record("71303", at6="LS2"), ITEM)
    reading = read_vda("a.txt", file_of([*first, "81101 an invoice", *second, "", "\x1a"]), BERLIN)
    assert [document.number for document in reading.documents] == ["LS000088", "LS2"]
    (problem,) = reading.problems
    assert problem.text == 'Record 6 begins with "811", which is no record that belongs here.'


def test_a_message_without_its_header_is_read_and_its_sender_not_known() -> None:
    reading = read_vda("a.txt", file_of(despatch(TRANSPORT, NOTE, ITEM)[1:4]), BERLIN)
    assert reading.documents[0].sender == "" and reading.documents[0].supplier_ref == "987654321"
    assert "has no header (711) before it" in reading.problems[0].text


def test_a_note_without_items_is_a_document_without_lines() -> None:
    reading = read(TRANSPORT, NOTE)
    assert [document.lines for document in reading.documents] == [()]
    assert [problem.text for problem in reading.problems] == [
        "Record 3 (713) gave no lines: no 714 of it states any."
    ]


@pytest.mark.parametrize("calls", [3, 8])
def test_reading_says_how_far_it_is_and_can_be_cancelled(calls: int) -> None:
    heard = []

    def report(done: int, total: int, note: str) -> None:
        heard.append((done, total))
        if len(heard) == calls:
            raise InterruptedError

    content = file_of(despatch(TRANSPORT, NOTE, *[ITEM] * 2_000))
    with pytest.raises(InterruptedError):
        read_vda("a.txt", content, BERLIN, report)
    assert heard == sorted(heard) and len(heard) == calls
    assert heard[:3] == [(500 * 130 * place, 2 * len(content)) for place in range(3)]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            file_of([record("55101", at6="WERK21"), record("55201", at6="021")]),
            "begins a VDA 4915 (detailed call-off)",
        ),
        (file_of([record("71103", at6="WERK21")]), "without its 719"),
        (file_of(["99999 something", "else"]), 'begins with "999", which is no record that belongs here'),
        (b"", "It holds no records."),
    ],
)
def test_a_file_without_any_readable_message_is_refused_by_name(content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match="holds no VDA message that can be read") as refused:
        read_vda("Nordlicht.txt", content, BERLIN)
    assert sentence in refused.value.sentence()


@pytest.mark.parametrize("front", [b"\xef\xbb\xbf", b"\r\n\r\n", b"  \n", b" "])
@pytest.mark.parametrize("back", [b"", b"\x1a", b"\r\n\x1a\0\0", b"   "])
def test_what_stands_around_a_file_shifts_no_column(front: bytes, back: bytes) -> None:
    for end in ("\r\n", ""):
        reading = read_file("a", front + file_of(despatch(TRANSPORT, NOTE, ITEM), end) + back, BERLIN)
        assert [line.qty for line in reading.lines] == [480_500] and reading.problems == ()
        assert reading.documents[0].first_byte == 2 * (128 + len(end)) + len(front)


def test_a_file_is_known_by_its_content() -> None:
    assert read_file("anything.csv", file_of(despatch(TRANSPORT, NOTE, ITEM)), BERLIN).kind == "vda"
    assert read_file("anything.csv", file_of(despatch(TRANSPORT, NOTE, ITEM), ""), BERLIN).kind == "vda"
