"""What is kept beside the rows makes opening fast, and is never believed against them."""

import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.edit import Edit, cell_changes, row_changes
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ESTIMATES, SUPPLIERS
from jitdesk.domain.values import UNKNOWN
from jitdesk.storage.packing import packed, unpacked
from jitdesk.storage.plant_file import PlantFile
from jitdesk.storage.schema import CHUNK_BITS
from tests.plants import AUTHOR, SIX, two_doors_one_day

CHUNK = 1 << CHUNK_BITS


@cache
def many_deliveries() -> Plan:
    """Three chunks of deliveries."""
    rows = [{"delivery": f"M{number}", "status": "planned", "door": "A2"} for number in range(2 * CHUNK + 5)]
    return two_doors_one_day().apply(Edit("Many", row_changes("deliveries", rows)))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "plant"
    PlantFile.create(path, many_deliveries(), Edit("Made", (), author=AUTHOR, at=SIX))
    return path


@pytest.fixture
def path(tmp_path: Path, made: Path) -> Path:
    return Path(shutil.copy(made, tmp_path))


@pytest.fixture
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    """A program that knows nothing of what is kept."""
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def _kept(connection: sqlite3.Connection, table: str = "deliveries") -> list[int]:
    rows = connection.execute('SELECT chunk FROM kept_chunks WHERE "table" = ? ORDER BY chunk', (table,))
    return [chunk for (chunk,) in rows]


def test_a_step_forgets_the_chunk_that_it_changes_and_the_next_opening_keeps_it_again(
    path: Path, plain: sqlite3.Connection
) -> None:
    assert _kept(plain) == [0, 1, 2]
    with PlantFile.open(path) as store:
        before = store.plan()
        row = before.find("deliveries", f"M{CHUNK + 1}")
        assert row is not None
        changed = Edit("Note", cell_changes("deliveries", row, {"note": "a word that no row had before"}))
        store.record(changed, based_on=1)
        assert _kept(plain) == [0, 2]
        assert store.plan().same_as(before.apply(changed))
        assert _kept(plain) == [0, 1, 2]
        assert store.plan().same_as(before.apply(changed)), "and from what is kept now"


@pytest.mark.parametrize(
    ("statement", "kept"),
    [
        ("UPDATE deliveries SET note = 'x' WHERE id = 9000", [0, 2]),
        ("DELETE FROM deliveries WHERE id = 9000", [0, 2]),
        ("INSERT INTO deliveries SELECT 99999, 'N', supplier, carrier, door, slot_start, slot_end, status,"
         " required_at, asn, plate, arrived_at, unloading_at, received_at, on_hold, hold_reason, locked, note"
         " FROM deliveries WHERE id = 1", [0, 1, 2]),
        ("UPDATE deliveries SET id = 9 WHERE id = 9000 AND 0", [0, 1, 2]),
    ],
)  # fmt: skip
def test_what_another_program_writes_is_read_from_the_rows(
    path: Path, plain: sqlite3.Connection, statement: str, kept: list[int]
) -> None:
    plain.execute(statement)
    assert _kept(plain) == kept
    names = [name for (name,) in plain.execute("SELECT delivery FROM deliveries ORDER BY id")]
    notes = [note for (note,) in plain.execute("SELECT note FROM deliveries ORDER BY id")]
    with PlantFile.open(path) as store:
        for _ in ("from rows", "from what is kept"):
            assert store.plan().deliveries["delivery"].tolist() == names
            assert store.plan().deliveries["note"].tolist() == notes


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE kept_chunks SET columns = zeroblob(length(columns)) WHERE chunk = 1",
        # One code of the first column: what is left can be unpacked, and only the checksum tells.
        "UPDATE kept_chunks SET columns ="
        " CAST(substr(columns, 1, 30) || x'0000' || substr(columns, 33) AS BLOB)"
        " WHERE \"table\" = 'deliveries' AND chunk = 1",
        "UPDATE kept_words SET words = zeroblob(length(words))",
        "DELETE FROM kept_words",
        "DELETE FROM kept_chunks",
    ],
)
def test_what_is_damaged_is_read_from_the_rows_and_kept_anew(
    path: Path, plain: sqlite3.Connection, damage: str
) -> None:
    plain.execute(damage)
    with PlantFile.open(path, to_look=True) as store:
        assert store.plan().same_as(many_deliveries())
    with PlantFile.open(path) as store:
        assert store.plan().same_as(many_deliveries())
        assert _kept(plain) == [0, 1, 2]
        assert store.plan().same_as(many_deliveries())


@pytest.mark.parametrize(
    "blob",
    [b"", b"\x05\x00\x00\x00", b"\x05\x00\x00\x00x" + bytes(16) * 40, b"\xff\xff\xff\xff" + b"0" * 999],
)
def test_a_forged_chunk_whose_checksum_is_right_ends_nothing(
    path: Path, plain: sqlite3.Connection, blob: bytes
) -> None:
    plain.execute(
        "UPDATE kept_chunks SET crc = ?, columns = ? WHERE \"table\" = 'deliveries'", (zlib.crc32(blob), blob)
    )
    with PlantFile.open(path, to_look=True) as store:
        assert store.plan().same_as(many_deliveries())


def test_a_code_that_no_word_has_is_read_from_the_rows(path: Path, plain: sqlite3.Connection) -> None:
    words = ["all", "that", "are", "left"]
    blob = "\0".join(words).encode()
    plain.execute("UPDATE kept_words SET crc = ?, words = ?", (zlib.crc32(blob), blob))
    with PlantFile.open(path, to_look=True) as store:
        assert (
            store.plan().deliveries["delivery"].tolist() == many_deliveries().deliveries["delivery"].tolist()
        )


def test_kept_columns_that_are_not_the_rows_are_found_by_the_check(
    path: Path, plain: sqlite3.Connection
) -> None:
    with PlantFile.open(path) as store:
        store.refuse_damage()
        plain.execute(
            "UPDATE kept_chunks SET (crc, columns) = (SELECT crc, columns FROM kept_chunks"
            " WHERE \"table\" = 'deliveries' AND chunk = 0) WHERE \"table\" = 'deliveries' AND chunk = 1"
        )
        with pytest.raises(PlantFileError, match="columns kept"):
            store.refuse_damage()


def test_a_full_disk_does_not_keep_a_plant_from_being_opened(path: Path, plain: sqlite3.Connection) -> None:
    plain.execute("DELETE FROM kept_chunks")
    plain.execute("VACUUM")
    with PlantFile.open(path) as store:
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages}")
        assert store.plan().same_as(many_deliveries())
        assert _kept(plain) == []


def test_reading_reports_how_far_it_is_and_ends_where_that_raises(path: Path) -> None:
    told: list[tuple[int, int, str]] = []

    def cancel(done: int, total: int, note: str) -> None:
        if done == 2:
            raise InterruptedError

    with PlantFile.open(path) as store:
        store.plan(lambda *progress: told.append(progress))
        assert [done for done, *_ in told] == list(range(told[0][1]))
        assert "Reading delivery lines" in [note for *_, note in told]
        with pytest.raises(InterruptedError):
            store.plan(cancel)
        assert store.plan().same_as(many_deliveries())


INSTANTS = (
    st.just(UNKNOWN) | st.integers(-(2**63) + 1, 2**63 - 1) | st.integers(0, 70_000).map(lambda n: n * 60)
)


@given(st.lists(st.tuples(st.integers(0, 2**31 - 1), INSTANTS, INSTANTS)))
def test_packed_columns_come_back_as_they_were(rows: list[tuple[int, int, int]]) -> None:
    codes, known, at = (np.array(column) for column in zip(*rows, strict=True)) if rows else ([], [], [])
    columns = {column.name: np.array(codes, np.int32) for column in ESTIMATES.columns}
    columns["known_at"], columns["at"] = np.array(known, np.int64), np.array(at, np.int64)
    back = unpacked(ESTIMATES, packed(ESTIMATES, columns))
    for name, cells in columns.items():
        assert back[name].dtype == cells.dtype
        np.testing.assert_array_equal(back[name], cells)


@given(st.lists(st.floats()))
def test_packed_reals_come_back_as_they_were(reals: list[float]) -> None:
    columns = {column.name: np.zeros(len(reals), np.int32) for column in SUPPLIERS.columns}
    columns["latitude"] = columns["longitude"] = np.array(reals, np.float64)
    columns["transit_min"] = np.arange(len(reals))
    back = unpacked(SUPPLIERS, packed(SUPPLIERS, columns))
    np.testing.assert_array_equal(back["latitude"], columns["latitude"])
    np.testing.assert_array_equal(back["transit_min"], columns["transit_min"])
