"""Whatever is done to the bands together, each shows what a full repaint would show."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


# The first found a dragged time that a pan had carried off.
@pytest.mark.parametrize(("ratio", "seed"), [("1", "1"), ("1.5", "2"), ("2", "3")])
def test_the_axis_and_all_bands_leave_the_pixels_of_a_full_repaint(ratio: str, seed: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.same_pixels", "40", seed]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout.splitlines()[-1]) == []
