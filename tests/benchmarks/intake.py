"""Suppliers' files: a large interchange and a large workbook to their lines.

An interchange of 20 MB stands beside what pydifact takes to part its segments. A workbook of 100,000 rows
stands beside python-calamine and sqlite's own insert, its rows matched with the lines of the largest plant.

Each round has a process of its own, in turn; only its own thread's work counts. Memory is the peak over what
the process had before it read the file, the file's own bytes included.
"""

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from openpyxl import Workbook

from jitdesk.domain.plan import Plan
from jitdesk.storage.plant_file import PlantFile
from tests.benchmarks.largest_plant import largest_file
from tests.benchmarks.measured import Row, of_budget, row

ROUNDS = 3
_SIZE, _PEER_SIZE = 20_000_000, 1_000_000
_MEMORY_BUDGET_MB = 150.0
_LINES = 20
_READ = """
import sys, time
from pathlib import Path
from zoneinfo import ZoneInfo
from jitdesk.intake.reading import read_file
def megabytes(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(name))
before, heard = megabytes("VmRSS"), []
content = Path(sys.argv[1]).read_bytes()
began = time.thread_time()
reading = read_file("a", content, ZoneInfo("Europe/Berlin"), None, lambda *told: heard.append(told[0]))
seconds = time.thread_time() - began
assert not reading.problems and len(heard) > 1000
lines = sum(len(document.lines) for document in reading.documents)
print(len(content) / 1e6 / seconds, megabytes("VmHWM") - before, lines)
"""
_PART = """
import sys, time
from pathlib import Path
from jitdesk.intake.edifact.tokens import Tokens
text = Path(sys.argv[1]).read_text("ascii")
began = time.thread_time()
count = sum(1 for _ in Tokens("benchmark", text))
print(len(text) / 1e6 / (time.thread_time() - began), count)
"""
_PEER = """
import sys, time
from pathlib import Path
from pydifact.parser import Parser
text = Path(sys.argv[1]).read_text("ascii")
began = time.thread_time()
count = sum(1 for _ in Parser().parse(text))
print(len(text) / 1e6 / (time.thread_time() - began), count)
"""
_ROWS = 100_000
_READ_LIST = """
import sys, time
from pathlib import Path
from zoneinfo import ZoneInfo
from jitdesk.intake.reading import read_file
from jitdesk.services.confirming.plain_matching import plain_matches
from jitdesk.storage.plant_file import PlantFile
from tests.benchmarks.largest_plant import largest_file
content = Path(sys.argv[1]).read_bytes()
with PlantFile.open(largest_file(), to_look=True) as store:
    plan = store.plan()
began = time.thread_time()
(document,) = read_file("a", content, ZoneInfo("Europe/Berlin")).documents
read = time.thread_time()
matches = list(plain_matches(plan, document.lines, ""))
print(time.thread_time() - began, len(document.lines), read - began, sum(map(bool, matches)))
"""
_LIST_FLOOR = """
import io, sqlite3, sys, time
from pathlib import Path
from python_calamine import CalamineWorkbook
content = Path(sys.argv[1]).read_bytes()
began = time.thread_time()
rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE list (a, b, c, d, e, f, g, h)")
store.executemany("INSERT INTO list VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [list(map(str, row)) for row in rows])
print(time.thread_time() - began, len(rows) - 1)
"""


def measure() -> list[Row]:
    """Return the seconds of reading and of parting alone, and the megabytes that reading takes."""
    with tempfile.TemporaryDirectory() as folder:
        whole, part = Path(folder) / "whole.edi", Path(folder) / "part.edi"
        whole.write_text(interchange(_SIZE, despatch), "ascii")
        part.write_text(interchange(_PEER_SIZE, despatch), "ascii")
        schedules = Path(folder) / "schedules.edi"
        schedules.write_text(interchange(_SIZE, schedule), "ascii")
        read, parted, peers = [], [], []
        for _ in range(ROUNDS):
            read.append(_printed(_READ, whole))
            parted.append(_printed(_PART, part))
            peers.append(_printed(_PEER, part))
        called_off = _printed(_READ, schedules)
        book = Path(folder) / "list.xlsx"
        with PlantFile.open(largest_file(), to_look=True) as store:
            write_list(book, store.plan(), _ROWS)
        lists, floors = [], []
        for _ in range(ROUNDS):
            lists.append(_printed(_READ_LIST, book))
            floors.append(_printed(_LIST_FLOOR, book))
    assert lists[0][1] == floors[0][1] == _ROWS, "both find the same rows"
    matched = int(lists[0][3])
    assert matched >= 0.9 * _ROWS, "the plant knows most of what the list names"
    assert parted[0][1] == peers[0][1], "both find the same segments"
    pydifact = statistics.median(peer[0] for peer in peers)
    memory = statistics.median(each[1] for each in read)
    return [
        _beside_peer("DESADV of 20 MB to lines", statistics.median(each[0] for each in read), pydifact),
        _beside_peer("its segments alone", statistics.median(each[0] for each in parted), pydifact),
        of_budget("peak memory, DESADV of 20 MB", memory, _MEMORY_BUDGET_MB, "MB"),
        of_budget(
            f"the same, DELFOR of 20 MB with {called_off[2]:,.0f} lines",
            called_off[1],
            _MEMORY_BUDGET_MB,
            "MB",
        ),
        row(
            f"XLSX of {_ROWS:,} rows to lines, {matched:,} of them matched with the largest plant",
            statistics.median(each[0] for each in lists),
            "s",
            "python-calamine and sqlite's insert",
            statistics.median(each[0] for each in floors),
            2.0,
        ),
        row(
            "the same, not matched",
            statistics.median(each[2] for each in lists),
            "s",
            "python-calamine and sqlite's insert",
            statistics.median(each[0] for each in floors),
            None,
        ),
    ]


def write_list(path: Path, plan: Plan, count: int) -> None:
    """Write a workbook of one list that names the plan's first delivery lines, and one in fifty besides."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("List")
    sheet.append(["Delivery", "Order", "Line", "Part", "Ordered qty", "Confirmed qty", "ETA", "Plate"])
    first = datetime(2026, 11, 24, 6, tzinfo=UTC).replace(tzinfo=None)
    for i, line in enumerate(plan.delivery_lines.rows(np.arange(count))):
        at = first + timedelta(minutes=15 * (i * 7 % 2_688))
        delivery = f"D{i}" if i % 50 == 0 else line["delivery"]
        named = [delivery, line["order"], line["order_line"], line["part"]]
        sheet.append([*named, 480, i % 60 * 8, at, f"S-KL {i % 900}"])
    book.save(path)


def interchange(size: int, message: Callable[[int], str]) -> str:
    """Return an interchange of at least `size` characters."""
    messages: list[str] = []
    length = 0
    while length < size:
        messages.append(message(len(messages) + 1))
        length += len(messages[-1])
    return "".join(["UNB+UNOC:3+SUPPLIER+PLANT+261124:0610+77'", *messages, f"UNZ+{len(messages)}+77'"])


def despatch(number: int) -> str:
    """Return a despatch advice of 20 lines, each in a package of its own."""
    segments = [
        f"UNH+{number}+DESADV:D:07A:UN:GAVF23", f"BGM+351+{number:010d}+9", "DTM+137:202611240610:203",
        "DTM+11:202611240630:203", "DTM+132:202611241505:203", "MEA+AAX+AAD+KGM:1240",
        f"RFF+AAS:{number:010d}",
        "NAD+SE+123456789::92", "NAD+ST+21::92++Werk Nord", "LOC+11+4AB", "NAD+FW+998877665::92",
        "TDT+12++30+31+SPED01::92+++S-KL 2041",
    ]  # fmt: skip
    for line in range(1, _LINES + 1):
        segments += [
            f"CPS+{line}++1", "PAC+2+:52+BOX12::92", "QTY+52:100:PCE", "PCI+17",
            f"GIN+ML+UN{number:06d}{line:04d}A+UN{number:06d}{line:04d}B",
            f"LIN+{line}++5K0 {line:03d} {number % 53:03d} F:IN", "PIA+1+N-5566:SA",
            "IMD+++:::Column, left, supplier?'s paint", "QTY+12:200:PCE", "QTY+3:9000:PCE", "ALI+DE",
            "GIR+3+C20261123:BX", f"RFF+AAU:{number:08d}:{line}",
            f"RFF+ON:55000{number % 997:05d}:{line * 10:05d}",
            "LOC+159+HALLE 54",
        ]  # fmt: skip
    return "'".join([*segments, f"UNT+{len(segments) + 1}+{number}'"])


def schedule(number: int) -> str:
    """Return a delivery schedule of 20 parts with 18 days each."""
    segments = [
        f"UNH+{number}+DELFOR:D:04A:UN", f"BGM+241+{number:010d}+5", "NAD+SE+123456789::92", "GEI+9+3",
        "NAD+ST+21::92",
    ]  # fmt: skip
    for line in range(1, _LINES + 1):
        segments += [
            f"LIN+{line}++5K0 {line:03d} {number % 53:03d} F:IN",
            f"RFF+ON:55000{number % 997:05d}:10",
        ]
        segments += ["QTY+70:12000:PCE", "DTM+51:20260101:102", "SCC+1"]
        for day in range(10, 28):
            segments += [f"QTY+113:{day * 10}:PCE", f"DTM+2:202611{day}:102"]
    return "'".join([*segments, f"UNT+{len(segments) + 1}+{number}'"])


def _printed(program: str, path: Path) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return list(map(float, done.stdout.split()))


def _beside_peer(measure: str, speed: float, peer: float) -> Row:
    """Return the seconds that the large interchange takes at a speed, and at that of the peer."""
    megabytes = _SIZE / 1e6
    return row(measure, megabytes / speed, "s", "pydifact's segments", megabytes / peer)
