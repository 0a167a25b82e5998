"""Files and places that are no plant's, or damaged, are refused in sentences and left as they are."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import PlantFileError
from jitdesk.domain.plan import Plan
from jitdesk.storage import places
from jitdesk.storage.plant_file import PlantFile
from jitdesk.storage.schema import APPLICATION_ID, VERSION


def _sqlite_file(path: Path, application: int, version: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.execute(f"PRAGMA application_id = {application}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "does not exist"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_text("delivery;part\n"), "not made by jitdesk"),
        (lambda path: _sqlite_file(path, 0, 0), "not made by jitdesk"),
        (lambda path: _sqlite_file(path, APPLICATION_ID, VERSION + 1), "newer"),
        (lambda path: path.mkdir(), "cannot be used"),
    ],
    ids=["missing", "empty", "text", "other SQLite", "newer", "folder"],
)
def test_a_file_that_is_no_plant_of_ours_is_refused_without_a_byte_written(
    tmp_path: Path, make, said
) -> None:
    path = tmp_path / "plant"
    make(path)
    before = _digests(tmp_path)
    with pytest.raises(PlantFileError, match=said):
        PlantFile.open(path)
    assert _digests(tmp_path) == before


def _digests(folder: Path) -> dict[str, str]:
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.is_file()
    }


def test_a_damaged_file_is_refused_after_an_unclean_end(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    path.write_bytes(content)
    path.with_name(path.name + ".lock").write_text('{"pid": 1, "host": "desk"}')
    with pytest.raises(PlantFileError, match="damaged"):
        PlantFile.open(path)


def test_a_file_whose_tables_cannot_be_read_is_told_as_damaged(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\x00" * (len(content) - 4096))
    with pytest.raises(PlantFileError, match="damaged"), PlantFile.open(path) as store:
        store.plan()


def test_what_the_check_finds_is_told_in_plain_words_without_its_frame(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'prints'").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = b"\xff" * 4096
    path.write_bytes(content)
    with (
        PlantFile.open(path, to_look=True) as store,
        pytest.raises(PlantFileError, match="damaged") as refused,
    ):
        store.refuse_damage()
    assert str(page) in refused.value.text
    assert "***" not in refused.value.text and "\n" not in refused.value.text


_OTHER_USER = """
import os, sys
from pathlib import Path
from jitdesk.storage.plant_file import PlantFile
os.setuid(65534)
store = PlantFile.open(Path(sys.argv[1]))
print(len(store.plan().deliveries), "|", store.why_read_only)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other ones there")
def test_a_plant_that_may_not_be_written_to_opens_to_look_at(path: Path) -> None:
    import os

    # Not below pytest's own folder: every other run of pytest takes the others' rights on it away.
    with tempfile.TemporaryDirectory() as folder:
        locked = Path(shutil.copy(path, folder))
        locked.chmod(0o444)
        locked.parent.chmod(0o555)
        if os.getuid() == 0:
            command = [sys.executable, "-c", _OTHER_USER, str(locked)]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
            assert done.stdout.startswith("3 | The plant is read-only"), done.stderr
        else:
            with PlantFile.open(locked) as store:
                assert "read-only" in store.why_read_only
        locked.parent.chmod(0o755)


@pytest.mark.parametrize("folder", ["OneDrive - Works", "Dropbox"])
def test_a_synchronised_folder_is_refused_by_name(tmp_path: Path, folder: str) -> None:
    with pytest.raises(PlantFileError, match=folder):
        PlantFile.create(tmp_path / folder / "plant", Plan.of_rows({}), Edit("Made", ()))


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/a / ext4 rw 0 0\n//server/share {tmp_path.resolve()} cifs rw 0 0\n")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    with pytest.raises(PlantFileError, match="network share"):
        PlantFile.create(tmp_path / "plant", Plan.of_rows({}), Edit("Made", ()))
