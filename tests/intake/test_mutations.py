"""Broken files of every format are imported, refused or kept in part: never anything else."""

import random

import pytest

from tests.intake.mutations import IMPORTED, broken, outcome, run
from tests.intake.seeds import SEEDS


@pytest.mark.parametrize("kind", SEEDS)
def test_the_sound_files_of_every_format_are_imported(kind: str) -> None:
    assert {outcome(content) for content in SEEDS[kind]} == {IMPORTED}


@pytest.mark.parametrize("kind", SEEDS)
def test_broken_files_leave_lines_problems_or_one_sentence(kind: str) -> None:
    ended = run(80, 20261124, (kind,))
    assert sum(ended[kind].values()) == 80


def test_the_same_seed_breaks_the_same_files() -> None:
    content = SEEDS["edifact"][0]
    assert broken(content, random.Random(7)) == broken(content, random.Random(7)) != content
