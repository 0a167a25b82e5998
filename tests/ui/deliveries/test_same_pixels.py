"""Whatever is done to the band, the screen shows what a full repaint would show."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
# The pixel ratio; steps, seed, doors, what the rows stand for, density. Each found something once.
WALKS = {
    "a waiting truck of a low row reached into the row above": ("1", "40 1 40 doors dense"),
    "a ghost's frame was scaled to itself": ("1.25", "60 1 200 doors compact"),
    "a zone's word reached out of its row": ("1", "141 100 40 doors"),
    "one long mark covered another in part": ("2", "151 102 40 doors dense"),
    "curves of a ring were others at the view's edge": ("1.5", "154 105 200 parts"),
    "a card stood one pixel off": ("1.5", "158 109 40 doors"),
    "rows by suppliers": ("1.5", "60 2 40 suppliers"),
    "few doors": ("2", "60 2 8 doors"),
}


@pytest.mark.parametrize(("ratio", "walk"), WALKS.values(), ids=WALKS)
def test_random_pans_zooms_drags_and_changes_leave_the_pixels_of_a_full_repaint(
    ratio: str, walk: str
) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.ui.deliveries.same_pixels", *walk.split()]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert json.loads(said.stdout.splitlines()[-1]) == []
