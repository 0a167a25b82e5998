"""Suppliers' files come from disk whole and under names of their own, or a sentence says why not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.services.confirming.preview import preview
from jitdesk.services.confirming.supplier_files import (
    SupplierFile,
    named_apart,
    packed,
    supplier_files,
    unpacked,
)
from tests.fakes import MemoryStore
from tests.services.confirming.files import NOW, arrivals, nordlicht_week


def test_files_of_one_name_are_told_apart_and_keep_what_they_are() -> None:
    names = ("list.csv", "list (2).csv", "list.csv", "list.csv")
    files = [SupplierFile(name, b"", number) for number, name in enumerate(names)]
    assert [file.written_at for file in named_apart(files)] == [0, 1, 2, 3]
    assert [file.name for file in named_apart(files)] == [
        "list.csv",
        "list (2).csv",
        "list (3).csv",
        "list (4).csv",
    ]


def test_the_rows_of_two_files_of_one_name_are_different_rows() -> None:
    plan = nordlicht_week()
    files = [
        ("list.csv", arrivals(f"{delivery};4711;480;{at}"))
        for delivery, at in (("4417", "24.11.2026 09:20"), ("4435", "24.11.2026 14:20"))
    ]
    found = preview(plan, files, MemoryStore(plan), NOW)
    assert [(row.file, row.delivery) for row in found.ticked] == [
        ("list.csv", "4417"),
        ("list (2).csv", "4435"),
    ]
    assert len({row.key for row in found.rows}) == 2


def test_a_folder_is_not_a_suppliers_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is a folder"):
        supplier_files([tmp_path])


def test_a_file_that_is_far_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "video.csv"
    with large.open("wb") as file:
        file.truncate(123_000_000)  # a sparse file: nobody writes it, and nobody should read it
    with pytest.raises(BadInput, match=r"video\.csv holds 123 MB; up to 100 MB are read"):
        supplier_files([large])


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"gone\.csv"):
        supplier_files([tmp_path / "gone.csv"])


@given(st.lists(st.builds(SupplierFile, st.text(max_size=9), st.binary(), st.none() | st.integers())))
def test_packed_files_come_back_as_they_were(files: list[SupplierFile]) -> None:
    assert list(unpacked(packed(files))) == files
