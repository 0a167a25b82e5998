"""No file, however broken, does more than give lines, problems or one clear sentence."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.habits import Habits
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from tests.intake.workbooks import workbook

BERLIN = ZoneInfo("Europe/Berlin")
LIST = (
    "Lieferung;Sachnummer;Bestätigte Menge;Bestätigter Termin;Kennzeichen\n"
    "4417;00471;1.250,5;24.11.2026 15:05;S-KL 2041\n"
    '4418;12E45;480;25.11.2026;"S-KL; 7"\n'
).encode("cp1252")
DESADV = (
    b"UNA:+.? 'UNB+UNOC:3+A+B+261124:0610+77'UNH+1+DESADV:D:96A:UN'BGM+351+A1+9'DTM+132:202611241505:203'"
    b"NAD+SU+77::92'CPS+1'PAC+2++201'GIN+BJ+354107380000001051'LIN+1++4711:IN'QTY+12:480:PCE'RFF+ON:55:10'"
    b"LIN+2++4712:IN'QTY+12:5'UNT+13+1'UNZ+1+77'"
)
XLSX = workbook(
    [["Delivery", "Part", "Qty", "ETA"], ["4417", "4711", 480, "24.11.2026 15:05"], ["4418", "x", 5, ""]]
)


def outcome(content: bytes) -> FileReading | None:
    try:
        return read_file("Nordlicht", content, BERLIN, Habits("de"))
    except BadInput as refused:
        sentence = refused.sentence()
    assert "Nordlicht" in sentence
    assert sentence.endswith(".")
    return None


@pytest.mark.parametrize(
    ("content", "kind", "count"), [(LIST, "csv", 2), (DESADV, "edifact", 2), (XLSX, "xlsx", 2)]
)
def test_each_kind_is_read_whole(content: bytes, kind: str, count: int) -> None:
    reading = outcome(content)
    assert reading is not None and (reading.kind, len(reading.lines), reading.problems) == (kind, count, ())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([LIST, DESADV, XLSX]), st.data())
def test_a_mutated_file_gives_lines_and_problems_or_one_sentence(content: bytes, data: st.DataObject) -> None:
    changed = bytearray(content)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(changed) - 1))
        changed[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        if not changed:
            changed = bytearray(b"x")
    outcome(bytes(changed))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([LIST, DESADV, XLSX]), st.floats(0, 1))
def test_a_cut_file_gives_no_line_that_the_whole_one_has_not(content: bytes, share: float) -> None:
    whole, cut = outcome(content), outcome(content[: int(len(content) * share)])
    assert whole is not None
    if cut is not None and cut.kind == "edifact":
        assert {line.raw for line in cut.lines} <= {line.raw for line in whole.lines}


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_never_raise_anything_else(content: bytes) -> None:
    outcome(content)


CELLS = st.sampled_from(
    ["", "4417", "480", "1.250", "-3", "24.11.2026", "31.02.2026", "offen", "x", "Summe", "#N/A", "=A1", "ä"]
)


@example([("", "", "", "=A1")], True)  # nothing but a formula that nobody has worked out
@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), max_size=12), st.booleans())
def test_every_row_is_one_line_or_one_named_problem(rows: list[tuple[str, ...]], as_workbook: bool) -> None:
    header = ("Lieferung", "Teil", "Menge", "Termin")
    text = "\n".join(";".join(row) for row in (header, *rows))
    content = workbook([header, *rows]) if as_workbook else text.encode()
    reading = outcome(content)
    assert reading is not None
    told = [line.ref for line in reading.lines] + [problem.ref for problem in reading.problems if problem.ref]
    assert sorted(map(int, told)) == [i + 2 for i, row in enumerate(rows) if any(row)]


def test_a_file_that_says_nothing_useful_tells_its_headings() -> None:
    reading = outcome(b"Farbe;Form\nrot;rund\n")
    assert reading is not None and reading.lines == ()
    assert reading.problems[0].where == "headings" and "Farbe, Form" in reading.problems[0].text
    assert reading.sample == (("rot", "rund"),) and reading.header_key == "farbe|form"
