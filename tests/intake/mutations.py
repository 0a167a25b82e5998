"""Files of every format, broken at random: ``python -m tests.intake.mutations N SEED``.

Each must be imported, be refused by one sentence, or keep some rows and name the others: what goes in comes
out, row by row. Anything else stops the run and tells the file.
"""

import argparse
import io
import random
import re
import sys
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from jitdesk.domain.errors import BadInput
from jitdesk.intake.habits import Habits
from jitdesk.intake.lists.headers import header_key
from jitdesk.intake.lists.spreadsheet import read_sheets
from jitdesk.intake.mail import parts_of
from jitdesk.intake.reading import read_file
from jitdesk.intake.record import FileReading
from jitdesk.services.confirming.patch import Outcome
from jitdesk.services.confirming.preview import preview
from tests.fakes import MemoryStore
from tests.intake.parcels import forwarded
from tests.intake.seeds import SEEDS
from tests.services.confirming.files import NOW, nordlicht_week

IMPORTED, REFUSED, WITH_PROBLEMS = "imported", "refused", "row problems"
BERLIN = ZoneInfo("Europe/Berlin")
NAME = "Nordlicht"
_PLAN = nordlicht_week()

_MARKS = b"+:'?*~;,\t\n\r\x00\x1a\"|>UNASE0 9.-"
_MOST_CHANGES = 6
_SHARE_IN_A_PART = 0.8
_LABELS = {
    re.compile(rb'filename="([^"]*)"'): (
        b"../../x", rb"..\..\x.csv", b"/etc/passwd", b"C:/x.edi", b"", b"\0.csv", b"a" * 500,
        b"=?utf-8?b?!?=",
    ),
    re.compile(rb"charset=([\w-]+)"): (b"utf-16", b"no-such", b"cp437", b"ascii", b'"', b"utf-8"),
    re.compile(rb"Encoding: ([\w-]+)"): (b"base64", b"quoted-printable", b"8bit", b"x-uuencode", b"none"),
    re.compile(rb"-Type: ([\w/-]+)"): (b"message/rfc822", b"multipart/mixed", b"text/html", b"image/png"),
    re.compile(rb"boundary=([^\r\n]+)"): (b"", b'"other"', b'"--"'),
}  # fmt: skip

Breaking = Callable[[bytearray, random.Random], None]


def broken(content: bytes, chance: random.Random) -> bytes:
    """Return a file with one to six things wrong with it; of a workbook often in one of its parts."""
    if content.startswith(b"PK") and chance.random() < _SHARE_IN_A_PART:
        return _with_broken_part(content, chance)
    return _broken(content, chance)


def _with_broken_part(content: bytes, chance: random.Random) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as whole, zipfile.ZipFile(packed, "w") as copy:
        hit = chance.choice(whole.namelist())
        for name in whole.namelist():
            part = whole.read(name)
            copy.writestr(zipfile.ZipInfo(name), _broken(part, chance) if name == hit else part)
    return packed.getvalue()


def _broken(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.randint(1, _MOST_CHANGES)):
        chance.choice(BREAKINGS)(changed, chance)
    return bytes(changed)


def outcome(content: bytes) -> str:
    """Return how a file ended, a mail by all that it holds; raises where it ended in no way that it may.

    Raises
    ------
    AssertionError
        If a line or a problem breaks the laws of what a reader returns, or a row is lost on the way.
    """
    try:
        parts = parts_of(NAME, content)
    except BadInput as refused:
        return _refused(refused)
    ended = {_outcome(*part) for part in parts}
    return ended.pop() if len(ended) == 1 else WITH_PROBLEMS


def _outcome(name: str, content: bytes) -> str:
    assert not set(name) & set("/\\\0\r\n"), f"the name of a part could be a place: {name!r}"
    try:
        reading = read_file(name, content, BERLIN, Habits("de"))
    except BadInput as refused:
        return _refused(refused)
    _check(reading)
    if not reading.has_messages:
        _check_that_no_row_is_lost(reading, content)
    _check_preview(reading, content)
    return WITH_PROBLEMS if any(problem.unusable for problem in reading.problems) else IMPORTED


def _refused(error: BadInput) -> str:
    sentence = error.sentence()
    assert NAME in sentence and sentence.endswith((".", "!", "?")), sentence
    return REFUSED


def _check_that_no_row_is_lost(reading: FileReading, content: bytes) -> None:
    """Check that each row under the headings gave one line or one named problem."""
    if not reading.documents:
        return
    sheets = read_sheets(reading.name, content, "de")
    rows = [
        row_no
        for sheet in sheets
        if header_key(sheet.header) == reading.header_key
        for row_no, _ in sheet.numbered_rows()
    ]
    told = [line.ref for line in reading.lines]
    # Lines below a list are told in one problem.
    told += [ref for found in reading.problems if found.ref for ref in found.ref.split(", ")]
    assert sorted(map(str, rows)) == sorted(told), "a row gave neither a line nor a problem, or both"


def _check_preview(reading: FileReading, content: bytes) -> None:
    """Check that each line and each lost row comes before the user, imported, the same or unusable."""
    found = preview(_PLAN, [(reading.name, content)], MemoryStore(_PLAN), NOW)
    assert sum(map(found.count, Outcome)) == len(found.rows) == len({row.key for row in found.rows})
    (shown,) = found.files
    if shown.header_key != reading.header_key:
        return  # by the plan's own numbers another of its tables is the one to read; the others are told
    lost = sum(bool(problem.ref and problem.unusable) for problem in reading.problems)
    assert len(found.rows) >= len(reading.lines) + lost, "a line is not shown"


def _check(reading: FileReading) -> None:
    for document in reading.documents:
        if document.standard != "list":
            refs = [line.ref for line in document.lines]
            assert len(set(refs)) == len(refs), f"two lines have one place: {refs}"
        assert all(len(line.raw) > 0 for line in document.lines), "a line does not know what it came from"
        assert all(
            line.qty is None or line.qty >= 0 for line in document.lines if document.standard != "list"
        )
        assert document.meaning
    for problem in reading.problems:
        assert problem.text.endswith((".", "!", "?")), problem.text
        assert problem.where, problem.text
    assert reading.documents or reading.problems


def _place(content: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(content)) if content else 0


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[_place(content, chance) :]


def _behead(content: bytearray, chance: random.Random) -> None:
    del content[: _place(content, chance) // 4]


def _flip(content: bytearray, chance: random.Random) -> None:
    if content:
        content[_place(content, chance)] = chance.randrange(256)


def _insert_mark(content: bytearray, chance: random.Random) -> None:
    content.insert(_place(content, chance), chance.choice(_MARKS))


def _insert_bytes(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    content[place:place] = chance.randbytes(chance.randint(1, 12))


def _drop(content: bytearray, chance: random.Random) -> None:
    place = _place(content, chance)
    del content[place : place + chance.randint(1, 30)]


def _pieces(content: bytearray, chance: random.Random) -> tuple[bytes, list[bytes]]:
    mark = chance.choice(
        [mark for mark in (b"'", b"~", b"\n", b"+", b"*", b";", b":") if mark in content] or [b" "]
    )
    return mark, bytes(content).split(mark)


def _lose_piece(content: bytearray, chance: random.Random) -> None:
    mark, pieces = _pieces(content, chance)
    del pieces[chance.randrange(len(pieces))]
    content[:] = mark.join(pieces)


def _repeat_piece(content: bytearray, chance: random.Random) -> None:
    mark, pieces = _pieces(content, chance)
    place = chance.randrange(len(pieces))
    pieces[place:place] = [pieces[place]] * chance.randint(1, 3)
    content[:] = mark.join(pieces)


def _swap_pieces(content: bytearray, chance: random.Random) -> None:
    mark, pieces = _pieces(content, chance)
    one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]
    content[:] = mark.join(pieces)


def _mislabel(content: bytearray, chance: random.Random) -> None:
    """Say something else of a part of a mail than what it is."""
    label = chance.choice(tuple(_LABELS))
    found = list(label.finditer(content))
    if found:
        hit = chance.choice(found)
        content[hit.start(1) : hit.end(1)] = chance.choice(_LABELS[label])


def _nest(content: bytearray, chance: random.Random) -> None:
    """Put the file into a mail, or a mail into another."""
    if content.startswith(b"From:"):
        content[:] = forwarded(bytes(content))


def _empty_piece(content: bytearray, chance: random.Random) -> None:
    mark, pieces = _pieces(content, chance)
    pieces[chance.randrange(len(pieces))] = chance.choice(
        (b"", b"20260231", b"-5", b"1.000,5", b"many", b"9" * 40)
    )
    content[:] = mark.join(pieces)


BREAKINGS: Sequence[Breaking] = (
    _cut,
    _behead,
    _flip,
    _insert_mark,
    _insert_bytes,
    _drop,
    _lose_piece,
    _repeat_piece,
    _swap_pieces,
    _empty_piece,
    _mislabel,
    _nest,
)


def run(count: int, seed: int, kinds: Sequence[str] = tuple(SEEDS)) -> dict[str, Counter[str]]:
    """Break and read `count` files, the formats in turn; return how they ended by format.

    Raises
    ------
    AssertionError
        As :func:`outcome`; anything that is raised tells the file's bytes in a note.
    """
    chance = random.Random(seed)
    ended: dict[str, Counter[str]] = {kind: Counter() for kind in kinds}
    for number in range(count):
        kind = kinds[number % len(kinds)]
        content = broken(chance.choice(SEEDS[kind]), chance)
        try:
            ended[kind][outcome(content)] += 1
        except Exception as bug:
            bug.add_note(f"file {number} of seed {seed}, {kind}: {content!r}")
            raise
    return ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how many files of each format were imported, refused or kept in part."""
    parser = argparse.ArgumentParser(description="Break files of every format and read them.")
    parser.add_argument("count", type=int)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--kind", action="append", choices=tuple(SEEDS), help="only these formats")
    given = parser.parse_args(arguments)
    try:
        ended = run(given.count, given.seed, given.kind or tuple(SEEDS))
    except Exception:
        traceback.print_exc()
        return 1
    for kind, counts in ended.items():
        told = ", ".join(f"{counts[how]} {how}" for how in (IMPORTED, REFUSED, WITH_PROBLEMS))
        print(f"{kind}: {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
