"""Whatever is done to the band, the screen shows what a full repaint would show."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
_STEPS = 60


@pytest.mark.parametrize("ratio", ["1", "1.5", "2"])
def test_random_pans_zooms_drags_and_changes_leave_the_pixels_of_a_full_repaint(ratio: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.deliveries.same_pixels", str(_STEPS), "5"]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout.splitlines()[-1]) == []
