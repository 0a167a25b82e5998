"""A plant file to open, change and spoil."""

from pathlib import Path

import pytest

from jitdesk.domain.edit import Edit
from jitdesk.storage.plant_file import PlantFile
from tests.plants import AUTHOR, SIX, two_doors_one_day


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plant 1.jitdesk"
    PlantFile.create(path, two_doors_one_day(), Edit("Made the plant", (), author=AUTHOR, at=SIX))
    return path
