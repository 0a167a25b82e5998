"""Files of watched folders: never read half written, never taken twice, never lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.watching import AUTHOR, DONE, FAILED, FolderLooks, put_away, take
from jitdesk.storage.plant_file import PlantFile
from tests.plants import SIX
from tests.services.confirming.files import NOW, arrivals, nordlicht_week

TIMES = arrivals("4417;4711;480;24.11.2026 09:20", "4435;4711;480;24.11.2026 14:40")
TIMES_AND_MORE = arrivals("4417;4711;470;24.11.2026 09:20", "4435;4711;480;24.11.2026 14:40")


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[OpenPlant]:
    """Open a plant in a file of its own."""
    PlantFile.create(tmp_path / "plant", nordlicht_week(), Edit("Made the plant", (), at=NOW))
    with PlantFile.open(tmp_path / "plant") as store:
        yield OpenPlant(store, lambda: NOW, "J. Braun")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make the folder into which files come."""
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def _came(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    (folder / name).write_bytes(content)
    return folder / name


def test_a_file_is_complete_once_two_looks_find_it_the_same(folder: Path) -> None:
    looks = FolderLooks(folder)
    path = _came(folder, b"Deliv")
    assert looks.complete() == []
    path.write_bytes(b"Delivery;Part")
    os.utime(path, ns=(1, 1))
    assert looks.complete() == []
    assert looks.complete() == [path]


def test_a_file_that_another_process_still_writes_is_left_alone(folder: Path) -> None:
    write = (
        "import sys\n"
        "with open(sys.argv[1], 'w') as file:\n"
        "    for line in sys.stdin:\n"
        "        file.write(line); file.flush(); print('written', flush=True)\n"
    )
    path = folder / "slow.csv"
    looks = FolderLooks(folder)
    writer = subprocess.Popen(
        [sys.executable, "-c", write, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdin is not None and writer.stdout is not None
    with writer:
        for line in ("Delivery;Part\n", "4417;4711\n", "4435;4711\n"):
            writer.stdin.write(line)
            writer.stdin.flush()
            assert writer.stdout.readline() == "written\n"
            assert looks.complete() == []
        writer.stdin.close()
    assert looks.complete() == [path]


@pytest.mark.parametrize("name", ["a.csv.part", "a.tmp", "~$a.xlsx", ".a.csv", "a.crdownload"])
def test_names_of_files_that_are_still_coming_are_left_alone(folder: Path, name: str) -> None:
    looks = FolderLooks(folder)
    _came(folder, TIMES, name)
    (folder / DONE).mkdir()
    looks.complete()
    assert looks.complete() == []


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="A watched folder cannot be read"):
        FolderLooks(tmp_path / "gone").complete()


def test_times_are_one_step_of_the_folder_and_the_file_is_done(plant: OpenPlant, folder: Path) -> None:
    taken = take(plant, _came(folder, TIMES), applies=True)
    assert taken.entry is not None and (taken.entry.author, taken.entry.source) == (AUTHOR, "list.csv")
    assert taken.moved_to == folder / DONE / "list.csv" and not (folder / "list.csv").exists()
    told = [(row["delivery"], row["kind"], row["author"]) for row in plant.plan["estimates"].rows()]
    assert told == [("4417", "confirmed", AUTHOR), ("4435", "confirmed", AUTHOR)]
    plant.revert(taken.entry.seq)
    assert plant.plan.same_as(nordlicht_week())


def test_an_older_list_that_is_read_later_does_not_win_over_a_newer_one(
    plant: OpenPlant, folder: Path
) -> None:
    newer = _came(folder, arrivals("4417;4711;480;24.11.2026 09:20"), "newer.csv")
    older = _came(folder, arrivals("4417;4711;480;24.11.2026 09:50"), "older.csv")
    os.utime(newer, (NOW - 60, NOW - 60))
    os.utime(older, (NOW - 120, NOW - 120))
    assert take(plant, newer, applies=True).entry is not None
    waiting = take(plant, older, applies=True)
    assert (waiting.entry, waiting.open_rows) == (None, 1)
    told = [(row["known_at"], row["at"]) for row in plant.plan["estimates"].rows()]
    assert told == [(NOW - 60, SIX + 200 * 60)]


def test_a_row_that_changes_more_than_times_waits_for_somebody(plant: OpenPlant, folder: Path) -> None:
    path = _came(folder, TIMES_AND_MORE)
    taken = take(plant, path, applies=True)
    assert taken.open_rows == 1 and taken.moved_to is None and path.exists()
    assert [row["delivery"] for row in plant.plan["estimates"].rows()] == ["4435"]


def test_without_the_permission_nothing_is_taken(plant: OpenPlant, folder: Path) -> None:
    taken = take(plant, _came(folder, TIMES), applies=False)
    assert (taken.entry, taken.open_rows, taken.moved_to) == (None, 2, None)
    assert plant.plan.same_as(nordlicht_week())


def test_a_file_whose_step_was_saved_before_a_crash_is_only_put_away(plant: OpenPlant, folder: Path) -> None:
    first = take(plant, _came(folder, TIMES), applies=True)
    assert first.moved_to is not None
    first.moved_to.rename(folder / "list.csv")  # as if the move had never come
    steps = len(plant.history())
    again = take(plant, folder / "list.csv", applies=True)
    assert again.entry is None and again.moved_to == folder / DONE / "list.csv"
    assert len(plant.history()) == steps


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "list.csv is empty"),
        (b"\x89PNG....", "list.csv is a picture"),
        (arrivals("9999;9;1;24.11.2026 09:20"), "delivery 9999 is not in the plan"),
    ],
)
def test_a_file_of_no_use_is_put_away_with_its_reason(
    plant: OpenPlant, folder: Path, content: bytes, why: str
) -> None:
    taken = take(plant, _came(folder, content), applies=True)
    assert taken.moved_to == folder / FAILED / "list.csv"
    assert (folder / FAILED / "list.csv").read_bytes() == content
    assert why in (folder / FAILED / "list.csv.reason.txt").read_text()


def test_a_list_whose_columns_nobody_has_named_yet_waits(plant: OpenPlant, folder: Path) -> None:
    taken = take(plant, _came(folder, b"Good;morning\n4417;470\n"), applies=True)
    assert (taken.open_rows, taken.moved_to) == (1, None)


def test_files_of_one_name_never_take_each_others_place(folder: Path) -> None:
    placed = [put_away(_came(folder, content), DONE) for content in (b"1", b"2", b"3")]
    assert [path.name for path in placed] == ["list.csv", "list (2).csv", "list (3).csv"]
    assert [path.read_bytes() for path in placed] == [b"1", b"2", b"3"]


def test_a_file_that_cannot_be_moved_stays_and_leaves_nothing_behind(folder: Path) -> None:
    (folder / FAILED).write_bytes(b"a file where the folder should be")
    path = _came(folder, TIMES)
    with pytest.raises(BadInput, match="stays where it is"):
        put_away(path, FAILED, "because")
    assert path.read_bytes() == TIMES and sorted(each.name for each in folder.iterdir()) == [
        FAILED,
        "list.csv",
    ]
