"""Find a time: every slot that is offered is free and does what it says; none that is better is missing."""

from dataclasses import dataclass

from hypothesis import given

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S, known
from jitdesk.planning.drag import Drag
from jitdesk.planning.free_slots import MOST, STEP_S, FreeSlot, free_slots
from jitdesk.planning.outlook import Outlook
from tests.planning.random_plants import RandomPlant, random_plants, random_settings
from tests.planning.test_drag_preview import changed, moved, told, unpromised


def is_free(outlook: Outlook, delivery: str, door: str, start: int, end: int) -> bool:
    """Whether nobody else is expected at a door, asked delivery by delivery; these doors never close."""
    deliveries, arrivals = outlook.plan.deliveries, outlook.arrivals
    for row, name in enumerate(deliveries["delivery"]):
        begin, ends = int(arrivals.begin[row]), int(arrivals.ends[row])
        stands = not arrivals.ended[row] and not arrivals.overdue[row] and known(begin) is not None
        if (
            name != delivery
            and deliveries["door"][row] == door
            and stands
            and begin < ends
            and begin < end
            and start < ends
        ):
            return False
    return True


@dataclass(frozen=True)
class Asked:
    """What is offered for one delivery."""

    outlook: Outlook
    delivery: str
    drag: Drag
    slots: tuple[FreeSlot, ...]

    @property
    def lasts_s(self) -> int:
        return max(self.drag.unloading_s, MINUTE_S)

    def free_quarters(self, first: int, last: int) -> list[int]:
        """Every quarter of an hour within [first, last] at which any of the doors is free."""
        quarters = range(-(-first // STEP_S) * STEP_S, last + 1, STEP_S)
        return [
            start
            for start in quarters
            if any(
                is_free(self.outlook, self.delivery, door, start, start + self.lasts_s)
                for door in ("A1", "A2")
            )
        ]


def asked(plant: RandomPlant) -> list[Asked]:
    outlook = Outlook(plant.plan, plant.now)
    return [
        Asked(outlook, name, outlook.drag(name), free_slots(outlook, name).slots)
        for name in plant.plan.deliveries["delivery"].tolist()
    ]


def as_if_it_came(plan: Plan, delivery: str, slot: FreeSlot, drag: Drag) -> Plan:
    return changed(moved(unpromised(plan, delivery), delivery, slot.start, drag), delivery, door=slot.door)


@random_settings(30)
@given(random_plants())
def test_every_slot_is_free_and_yet_to_come(plant: RandomPlant) -> None:
    for each in asked(plant):
        assert len(each.slots) <= MOST
        starts = [slot.start for slot in each.slots]
        assert starts == sorted(set(starts))
        for slot in each.slots:
            assert slot.start >= plant.now
            assert slot.end - slot.start == each.lasts_s
            assert is_free(each.outlook, each.delivery, slot.door, slot.start, slot.end)


@random_settings(30)
@given(random_plants())
def test_a_slot_does_to_the_lines_what_it_says(plant: RandomPlant) -> None:
    for each in asked(plant):
        row = plant.plan.deliveries.row_number(each.delivery)
        if not each.outlook.arrivals.open[row]:
            continue
        for slot in each.slots:
            after = Outlook(as_if_it_came(plant.plan, each.delivery, slot, each.drag), plant.now)
            cover = after.coverage
            happens = {
                (line, str(cover.part[place]), at)
                for place in slot.consequence.location_rows
                for line, at in cover.stops(place)
            }
            assert {stop[:3] for stop in told(slot.consequence)} <= happens
            # What is held is to blame whenever its truck comes.
            held = after.arrivals.line_held[after.arrivals.line_delivery == row].any()
            if slot.consequence.as_safe and not held:
                assert not after.deadlines.causes(int(row or 0))


@random_settings(30)
@given(random_plants())
def test_the_safest_slots_ask_least_of_the_truck(plant: RandomPlant) -> None:
    for each in asked(plant):
        limit = each.drag.latest_safe_start
        if limit is None:
            continue
        safe = [slot.start for slot in each.slots if slot.start <= limit]
        could_be = each.free_quarters(plant.now, limit)
        in_time = each.slots and each.slots[0].faster_s == 0
        if could_be and not in_time:
            assert max(safe) >= max(could_be)
        # The later it comes, the worse it gets.
        waits = [sum(stop.stop_s for stop in s.consequence.stops if stop.caused) for s in each.slots]
        assert waits == sorted(waits)


@random_settings(30)
@given(random_plants())
def test_a_truck_that_comes_in_time_is_offered_the_earliest_starts_and_need_not_hurry(
    plant: RandomPlant,
) -> None:
    for each in asked(plant):
        if any(slot.faster_s for slot in each.slots) or not each.slots:
            continue
        first, last = each.slots[0].start, each.slots[-1].start
        missed = set(each.free_quarters(first, last)) - {slot.start for slot in each.slots}
        assert not missed
        assert last - first <= 24 * HOUR_S or each.free_quarters(first, last)


@random_settings(30)
@given(random_plants())
def test_the_missing_pieces_by_van_keep_the_line_running_until_the_truck_is_there(plant: RandomPlant) -> None:
    outlook = Outlook(plant.plan, plant.now)
    for name in plant.plan.deliveries["delivery"].tolist():
        stop = free_slots(outlook, name).by_van
        if stop is None or stop.until is None:
            continue
        for less, keeps_running in ((0, True), (1, False)):
            after = Outlook(with_more_stock(outlook, stop.part, stop.line, stop.qty - less), plant.now)
            place = location_of(after, stop.part, stop.line)
            out = known(int(after.coverage.run_out_at[place]))
            assert (out is None or out >= stop.until) is keeps_running


def location_of(outlook: Outlook, part: str, line: str) -> int:
    own = outlook.coverage.row_of(part, line)
    if own is not None and outlook.coverage.line[own] == line:
        return own
    shared = outlook.coverage.row_of(part, "")
    assert shared is not None
    return shared


def with_more_stock(outlook: Outlook, part: str, line: str, qty: int) -> Plan:
    plan, place = outlook.plan, location_of(outlook, part, line)
    row = int(outlook.coverage.supply.demand.locations.stock_row[place])
    more = int(plan["stock"]["quantity"][row]) + qty
    return Plan({**plan.tables, "stock": plan["stock"].with_cells({"quantity": [(row, more)]})})
