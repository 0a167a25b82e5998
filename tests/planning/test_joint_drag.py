"""Several deliveries dragged together, and one for longer: what the hint says is what happens."""

from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ARRIVED, OPEN_STATUSES
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.planning.consequences import Slot
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plants, random_settings
from tests.planning.test_drag_preview import SIX, assert_foretold, changed, one_truck_for_one_line, unpromised

Dice = st.randoms(use_true_random=False)


def in_slots(plan: Plan, slots: dict[str, Slot]) -> Plan:
    for delivery, slot in slots.items():
        plan = changed(plan, delivery, slot_start=slot.start, slot_end=slot.end, door=slot.door)
    return plan


def some(outlook: Outlook, dice: Random, most: int = 4) -> list[str]:
    """Some deliveries that may be moved and have a begin, in any order."""
    plan, begin = outlook.plan, outlook.arrivals.begin
    movable = [
        str(delivery)
        for row, delivery in enumerate(plan.deliveries["delivery"])
        if plan.deliveries["status"][row] in (*OPEN_STATUSES, ARRIVED) and begin[row] != UNKNOWN
    ]
    return dice.sample(movable, min(len(movable), dice.randint(2, most)))


def begins(outlook: Outlook, deliveries: list[str]) -> list[int]:
    rows = [outlook.plan.deliveries.row_number(delivery) for delivery in deliveries]
    return [int(outlook.arrivals.begin[row]) for row in rows]


def slots_from(outlook: Outlook, deliveries: list[str], starts: list[int]) -> dict[str, Slot]:
    """Slots at their own doors, as long as they take."""
    table, lasts = outlook.plan.deliveries, outlook.arrivals.unloading_s
    rows = [table.row_number(delivery) for delivery in deliveries]
    return {
        delivery: Slot(start, start + int(lasts[row]), str(table["door"][row]))
        for delivery, start, row in zip(deliveries, starts, rows, strict=True)
    }


@random_settings(80)
@given(random_plants(), Dice)
def test_the_joint_hint_tells_what_coverage_says_after_the_drop(plant: RandomPlant, dice: Random) -> None:
    outlook = Outlook(plant.plan, plant.now)
    deliveries = some(outlook, dice)
    if not deliveries:
        return
    starts = [plant.now + dice.randrange(-HOUR_S, 30 * HOUR_S) for _ in deliveries]
    slots = slots_from(outlook, deliveries, starts)
    preview = outlook.drag(*deliveries).at_all(list(slots.values()))
    after = in_slots(plant.plan, slots)
    assert_foretold(preview.before, outlook)
    assert_foretold(preview.as_expected or preview.as_dragged, Outlook(after, plant.now))
    if min(starts) >= plant.now and not any(
        after.deliveries["status"][after.deliveries.row_number(each)] == ARRIVED for each in deliveries
    ):
        for delivery in deliveries:
            after = unpromised(after, delivery)
        assert_foretold(preview.as_dragged, Outlook(after, plant.now))


@random_settings(80)
@given(random_plants(), Dice)
def test_where_they_feed_different_lines_together_is_one_after_the_other(
    plant: RandomPlant, dice: Random
) -> None:
    outlook = Outlook(plant.plan, plant.now)
    deliveries = some(outlook, dice, most=2)
    fed = [set(outlook.drag(delivery).location_rows) for delivery in deliveries]
    if len(deliveries) < 2 or fed[0] & fed[1]:
        return
    starts = [plant.now + dice.randrange(30 * HOUR_S) for _ in deliveries]
    slots = list(slots_from(outlook, deliveries, starts).values())
    joint = outlook.drag(*deliveries).at_all(slots).as_dragged
    alone = [
        outlook.drag(each).at_all([slot]).as_dragged for each, slot in zip(deliveries, slots, strict=True)
    ]
    assert set(joint.stops) == {stop for each in alone for stop in each.stops}
    assert set(joint.lows) == {low for each in alone for low in each.lows}
    assert joint.as_safe == all(each.as_safe for each in alone)


@random_settings(150)
@given(random_plants(), Dice)
def test_a_second_after_their_latest_safe_start_together_they_stop_a_line(
    plant: RandomPlant, dice: Random
) -> None:
    outlook = Outlook(plant.plan, plant.now)
    deliveries = some(outlook, dice)
    if len(deliveries) < 2 or outlook.arrivals.line_held.any():
        return
    drag, first = outlook.drag(*deliveries), begins(outlook, deliveries)
    latest = drag.latest_safe_start
    if latest is None:
        for hours in (0, 8, 300):
            starts = [start + hours * HOUR_S for start in first]
            slots = slots_from(outlook, deliveries, starts)
            assert drag.at_all(list(slots.values())).as_dragged.as_safe
        return
    shift = latest - first[0]
    if min(first) + shift < plant.now:
        return
    for late_s in (0, 1, 20 * MINUTE_S):
        slots = slots_from(outlook, deliveries, [start + shift + late_s for start in first])
        assert drag.at_all(list(slots.values())).as_dragged.as_safe == (late_s == 0)


@random_settings(60)
@given(random_plants(), Dice, st.integers(5, 400))
def test_a_longer_or_shorter_unloading_tells_what_coverage_says_after_it(
    plant: RandomPlant, dice: Random, lasts_min: int
) -> None:
    outlook = Outlook(plant.plan, plant.now)
    for delivery in some(outlook, dice):
        [start] = begins(outlook, [delivery])
        slot = Slot(start, start + lasts_min * MINUTE_S, "")
        preview = outlook.drag(delivery).at_all([slot])
        after = Outlook(in_slots(plant.plan, {delivery: slot}), plant.now)
        assert_foretold(preview.as_expected or preview.as_dragged, after)
        row = plant.plan.deliveries.row_number(delivery)
        if preview.as_expected is None and after.arrivals.begin[row] == start:
            assert preview.as_dragged.ends == after.arrivals.ends[row]


def test_the_deadline_of_a_longer_unloading_is_as_much_earlier() -> None:
    drag = Outlook(one_truck_for_one_line(), SIX).drag("4417")
    usual = drag.at(SIX + HOUR_S)
    longer = drag.at_all([Slot(SIX + HOUR_S, SIX + HOUR_S + 3600, "")])
    assert usual.latest_safe_start is not None
    assert longer.latest_safe_start == usual.latest_safe_start - 1800


def test_those_that_are_dragged_together_do_not_clash_with_each_other() -> None:
    plan = one_truck_for_one_line()
    second = {**plan.deliveries.row(0), "delivery": "4418"}
    rows = [dict(plan.deliveries.row(0), door="A1"), dict(second, door="A1")]
    both = Plan.of_rows({"plant": list(plan["plant"].rows()), "deliveries": rows})
    outlook = Outlook(both, SIX)
    slots = [Slot(SIX + HOUR_S, SIX + 2 * HOUR_S, "A1")] * 2
    assert outlook.drag("4417", "4418").at_all(slots).clashes_with == ()
    there = outlook.drag("4417").at(SIX + 2 * HOUR_S, "A1")
    assert np.array_equal(there.clashes_with, [1])
