"""The engine against the oracle on many generated parts: ``python -m tests.planning.thorough 10000``."""

import sys
from random import Random

from jitdesk.planning.outlook import Outlook
from tests.planning import oracle
from tests.planning.random_plants import random_plant
from tests.planning.test_coverage_exactly import meant, said


def parts_that_differ(parts: int) -> tuple[int, int]:
    """Return how many parts of random plants were looked at, and of how many a value differs."""
    seen = differ = seed = 0
    while seen < parts:
        plant = random_plant(Random(seed))
        coverage = Outlook(plant.plan, plant.now).coverage
        for location in oracle.Plant(plant.plan, plant.now).locations():
            row = coverage.row_of(location.part, location.line)
            seen += 1
            differ += row is None or said(coverage, row) != meant(location)
        seed += 1
    return seen, differ


if __name__ == "__main__":
    print("{} parts, {} differ".format(*parts_that_differ(int(sys.argv[1]))))
