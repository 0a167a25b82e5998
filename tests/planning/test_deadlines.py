"""By when a delivery has to begin, and whose fault a stop is."""

from hypothesis import given

from jitdesk.domain.values import known
from jitdesk.planning.outlook import Outlook
from tests.planning import oracle
from tests.planning.random_plants import RandomPlant, random_plants, random_settings


def assert_deadlines_are_the_oracles(plant: RandomPlant, outlook: Outlook) -> int:
    locations = oracle.Plant(plant.plan, plant.now).locations()
    for delivery, name in enumerate(plant.plan.deliveries["delivery"].tolist()):
        shares = [(place, r) for place in locations for r in place.receipts if r.delivery == name]
        deadlines = [limit for place, r in shares if (limit := place.deadline(r))]
        blame = {
            (line, place.part, at)
            for place, r in shares
            if place.causes(r)
            for line, at in place.stops(place.gaps(place.since)[0])
        }
        assert known(int(outlook.deadlines.latest_safe_start[delivery])) == min(
            (start for start, _ in deadlines), default=None
        ), name
        assert set(outlook.deadlines.causes(delivery)) == blame, name
        binding = int(outlook.deadlines.binding_part[delivery])
        parts = {
            place.part
            for place, r in shares
            if (limit := place.deadline(r)) and limit[0] == min(deadlines)[0]
        }
        assert (binding < 0 and not parts) or str(plant.plan["parts"]["part"][binding]) in parts
    return len(plant.plan.deliveries)


@random_settings(80)
@given(random_plants())
def test_every_deadline_and_cause_is_the_oracles(plant: RandomPlant) -> None:
    assert_deadlines_are_the_oracles(plant, Outlook(plant.plan, plant.now))
