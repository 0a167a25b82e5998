"""What a simple writer writes is what is read, and whatever is cut off or wrong costs only its own line."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from tests.intake.edifact.messages import BERLIN, interchange, local
from tests.intake.seeds import SEEDS

PARTS = st.text("ABC123 .-/+:'?ä", min_size=1, max_size=10).map(str.strip).filter(bool)
QUANTITIES = st.integers(0, 10**9)
DAYS = st.integers(0, 700).map(lambda days: date(2026, 1, 1) + timedelta(days))


@dataclass(frozen=True)
class Wanted:
    """One row that is written, of whatever message."""

    part: str
    thousandths: int
    day: date
    order: str
    order_line: int


ROWS = st.lists(
    st.builds(Wanted, PARTS, QUANTITIES, DAYS, PARTS, st.integers(1, 999)), min_size=1, max_size=6
)


def released(text: str) -> str:
    return "".join("?" + mark if mark in "+:'?" else mark for mark in text)


def number(thousandths: int, mark: str) -> str:
    whole, rest = divmod(thousandths, 1000)
    return f"{whole}{mark}{rest:03d}" if rest else str(whole)


def texts(row: Wanted, mark: str) -> tuple[str, str, str, str]:
    """Return the parts of its segments: part, quantity, day, order."""
    order = f"RFF+ON:{released(row.order)}:{row.order_line}'"
    return released(row.part), number(row.thousandths, mark), f"{row.day:%Y%m%d}:102'", order


def despatch(rows: list[Wanted], mark: str) -> str:
    body = ""
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"CPS+{place}'LIN+{place}++{part}:IN'QTY+12:{quantity}:PCE'DTM+17:{day}{order}"
    return interchange("DESADV", body, release="D:07A")


def response(rows: list[Wanted], mark: str) -> str:
    body = ""
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"LIN+{place}+3+{part}:IN'QTY+113:{quantity}:PCE'DTM+67:{day}{order}"
    return interchange("ORDRSP", body + "UNS+S'", "BGM+231+C1+28'")


def schedule(rows: list[Wanted], mark: str) -> str:
    body = "GEI+9+3'NAD+ST+21'"
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"LIN+{place}++{part}:IN'{order}SCC+1'QTY+113:{quantity}:PCE'DTM+2:{day}"
    return interchange("DELFOR", body + "UNS+S'", "BGM+241+S1+5'", "D:04A")


def old_schedule(rows: list[Wanted], mark: str) -> str:
    body = "UNS+D'NAD+ST+21'"
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"LIN+{place}++{part}:IN'{order}QTY+113:{quantity}:PCE'SCC+1'DTM+2:{day}"
    return interchange("DELFOR", body, "BGM+241+S1+5'")


def call(rows: list[Wanted], mark: str) -> str:
    body = ""
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"SEQ+39+{place}'DTM+2:{day}LIN+1++{part}:IN'{order}QTY+131:{quantity}:PCE'"
    return interchange("DELJIT", body, "BGM+242+J1+9'", "D:04B")


def receipt(rows: list[Wanted], mark: str) -> str:
    body = ""
    for place, row in enumerate(rows, start=1):
        part, quantity, day, order = texts(row, mark)
        body += f"LIN+{place}++{part}:IN'QTY+48:{quantity}:PCE'DTM+50:{day}{order}"
    return interchange("RECADV", body, "BGM+632+R1+9'")


WRITERS = (despatch, response, schedule, old_schedule, call, receipt)


def read(text: str) -> FileReading:
    return read_file("Nordlicht.edi", text.encode(), BERLIN)


@pytest.mark.parametrize("write", WRITERS)
@given(rows=ROWS, mark=st.sampled_from(".,"))
@settings(max_examples=60, deadline=None)
def test_what_is_written_is_read(write: object, rows: list[Wanted], mark: str) -> None:
    assert callable(write)
    reading = read(write(rows, mark))
    assert reading.problems == ()
    found = [
        Wanted(
            line.part,
            line.qty or 0,
            date.fromisoformat(local(line.at)[:10]),
            line.order,
            int(line.order_line),
        )
        for line in reading.lines
    ]
    assert found == rows
    assert {(line.unit, line.precision) for line in reading.lines} == {("PCE", "day")}


@pytest.mark.parametrize("write", WRITERS)
@given(rows=ROWS, bad=st.data())
@settings(max_examples=40, deadline=None)
def test_a_bad_value_costs_its_own_line_only(write: object, rows: list[Wanted], bad: st.DataObject) -> None:
    assert callable(write)
    place = bad.draw(st.integers(0, len(rows) - 1))
    mark = bad.draw(st.sampled_from(["many", "-5", "1.2.3", "1e99", "12 ST"]))
    marked = 987_654_321_987
    text = write(
        [replace(row, thousandths=marked) if at == place else row for at, row in enumerate(rows)], "."
    )
    reading = read(text.replace(number(marked, "."), mark))
    assert [line.part for line in reading.lines] == [row.part for at, row in enumerate(rows) if at != place]
    (problem,) = [each for each in reading.problems if each.ref]
    assert (
        mark in problem.text and problem.found == mark and ("LIN" in dict(problem.raw)) and problem.unusable
    )


@pytest.mark.parametrize("content", SEEDS["edifact"][:6], ids=lambda content: content[48:56].decode())
def test_a_file_that_is_cut_anywhere_keeps_only_whole_lines(content: bytes) -> None:
    whole = {line.ref: line for line in read_file("a", content, BERLIN).lines}
    kept = 0
    for end in range(len(content)):
        try:
            cut = read_file("a", content[:end], BERLIN)
        except BadInput:
            continue
        for line in cut.lines:
            told = (
                whole[line.ref] if line.ref in whole else whole[f"{line.ref}/1"]
            )  # the only one that is left
            assert line.raw[: len(told.raw)] == told.raw[: len(line.raw)]
            assert (line.part, line.qty, line.at) == (told.part, told.qty, told.at)
        kept = max(kept, len(cut.lines))
        is_whole = len(cut.lines) == len(whole)
        assert is_whole or any(problem.unusable or problem.ref for problem in cut.problems)
    assert kept == len(whole)


VOCABULARY = st.sampled_from(
    [
        "LIN",
        "LIN",
        "LIN++",
        "CPS+1",
        "CPS+2+1",
        "PAC+2++201",
        "PAC+1",
        "GIN+ML+U1+U2:U3",
        "SEQ+39+S",
        "SEQ+2+S",
        "SCC+1",
        "SCC+4++W",
        "QTY+12:5",
        "QTY+113:5",
        "QTY+113:x",
        "QTY+3:9",
        "QTY+70:4",
        "QTY+48:5",
        "QTY+131:1",
        "QTY+83:2",
        "QTY+21:5",
        "DTM+2:20261124:102",
        "DTM+67:202611:610",
        "DTM+132:20260231:102",
        "DTM+50:1:102",
        "DTM+10:20261130:102",
        "RFF+ON:55:10",
        "RFF+ON",
        "NAD+ST+21",
        "NAD+SE+77",
        "LOC+11+A1",
        "UNS+D",
        "UNS+S",
        "GEI+9",
        "CNT+2:3",
        "FTX+AAI+++late",
        "PIA+1+N5:SA",
        "QVR+-5:21+BP",
        "TDT+20++30",
        "QTY",
        "DTM",
        "PIA",
        "",
    ]
)


@pytest.mark.parametrize("kind", ["DESADV", "ORDRSP", "DELFOR", "DELJIT", "RECADV"])
@given(
    tags=st.lists(VOCABULARY, max_size=25),
    release=st.sampled_from(["D:96A", "D:04A", "X"]),
    is_cut=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_every_item_in_whatever_order_is_lines_or_a_problem(
    kind: str, tags: list[str], release: str, is_cut: bool
) -> None:
    count, body = 0, ""
    for tag in tags:
        count += tag.startswith("LIN")
        number_and_part = {"LIN": f"LIN+L{count}++P{count}:IN", "LIN++": f"LIN+L{count}"}
        body += number_and_part.get(tag, tag) + "'"
    text = interchange(kind, body, release=release)
    reading = read(text[: text.index("UNT+")] if is_cut else text)
    told = [line.ref for line in reading.lines] + [problem.ref for problem in reading.problems]
    assert {f"L{place}" for place in range(1, count + 1)} == {
        part for ref in told for part in ref.split("/") if part.startswith("L")
    }
    assert len({line.ref for line in reading.lines}) == len(reading.lines)
    assert all(line.qty is None or line.qty >= 0 for line in reading.lines)
