"""The engine against the oracle: every value of every location of random plants."""

from math import floor

import numpy as np
from hypothesis import given

from jitdesk.domain.values import known
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.outlook import Outlook
from tests.planning import oracle
from tests.planning.random_plants import RandomPlant, random_plants, random_settings


def said(coverage: Coverage, row: int) -> dict[str, object]:
    """What the engine says about one location."""
    names = ("run_out_at", "short_since", "missing_until", "missing_qty", "stop_s", "risk_s")
    names += ("coverage_s", "clock_s", "low_at")
    return {
        "lines": list(coverage.lines_of(row)),
        **{name: known(int(getattr(coverage, name)[row])) for name in names},
        "stops": list(coverage.stops(row)),
        "gaps": [(begin, known(until)) for begin, until in coverage.gaps(row)],
        "state": coverage.state[row].value,
    }


def meant(location: oracle.Location) -> dict[str, object]:
    """What PLANT_TABLES.md says about one location."""
    gaps = location.gaps(location.since)
    run_out = floor(gaps[0].begin) if gaps else None
    part = location.plant.plan.find("parts", location.part)
    assert part is not None
    low_h = part["low_cover_h"]
    low_at = location.low_at(round(3600 * (1.0 if low_h is None else low_h)), part["safety_stock"])
    return {
        "lines": location.lines,
        "run_out_at": run_out,
        "short_since": location.short_since(),
        "missing_until": gaps[0].until if gaps else None,
        "missing_qty": gaps[0].qty if gaps else None,
        "stop_s": location.first_gap_s(gaps[0]) if gaps else None,
        "risk_s": location.risk_s(),
        "coverage_s": location.worked(location.now, run_out) if gaps else None,
        "clock_s": run_out - location.now if gaps else None,
        "low_at": low_at,
        "stops": location.stops(gaps[0]) if gaps else [],
        "gaps": [(floor(gap.begin), gap.until) for gap in gaps],
        "state": state_of(location, run_out, low_at),
    }


def state_of(location: oracle.Location, run_out: int | None, low_at: int | None) -> str:
    end = location.plant.look_ahead_end
    counted_and_all = location.horizon and location.consumed(location.horizon) > location.consumed(
        location.now
    )
    if not counted_and_all:
        return "no_plan"
    if run_out is not None and run_out <= end:
        return "stop"
    return "low" if low_at is not None and low_at <= end else "ok"


def assert_equal_to_the_oracle(plant: RandomPlant, coverage: Coverage) -> int:
    locations = oracle.Plant(plant.plan, plant.now).locations()
    for location in locations:
        row = coverage.row_of(location.part, location.line)
        assert row is not None
        assert said(coverage, row) == meant(location), (location.part, location.line)
    return len(locations)


@random_settings(150)
@given(random_plants())
def test_every_value_of_every_location_is_the_oracles(plant: RandomPlant) -> None:
    assert_equal_to_the_oracle(plant, Outlook(plant.plan, plant.now).coverage)


@random_settings(40)
@given(random_plants())
def test_the_gaps_of_many_locations_are_those_of_each(plant: RandomPlant) -> None:
    coverage = Outlook(plant.plan, plant.now).coverage
    rows = np.arange(len(coverage))[::-1]
    assert coverage.gaps_of(rows) == {int(row): coverage.gaps(int(row)) for row in rows}
