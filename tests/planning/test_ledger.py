"""Why a part runs out, as a sum: whoever adds the ledger up by hand gets the instant that coverage tells."""

from fractions import Fraction
from itertools import pairwise

import numpy as np
from hypothesis import given

from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.ledger import Ledger, Stretch, ledger_of
from jitdesk.planning.outlook import Outlook
from tests.planning import oracle
from tests.planning.random_plants import RandomPlant, random_plants, random_settings


def ledgers(plant: RandomPlant) -> list[tuple[Outlook, oracle.Location, Ledger]]:
    outlook = Outlook(plant.plan, plant.now)
    places = {(place.part, place.line): place for place in oracle.Plant(plant.plan, plant.now).locations()}
    made = ((row, ledger_of(outlook, row)) for row in range(len(outlook.coverage)))
    coverage = outlook.coverage
    return [
        (outlook, places[str(coverage.part[row]), str(coverage.line[row])], ledger)
        for row, ledger in made
        if ledger is not None
    ]


@random_settings(80)
@given(random_plants())
def test_count_and_work_and_breaks_add_up_to_the_run_out(plant: RandomPlant) -> None:
    for outlook, _, ledger in ledgers(plant):
        coverage = outlook.coverage
        out, since = (int(column[ledger.location]) for column in (coverage.run_out_at, coverage.short_since))
        if ledger.runs_out:
            assert ledger.until == (out if since == UNKNOWN else since)
        worked = sum(stretch.worked_s for stretch in ledger.stretches)
        paused = sum(end - start for start, end in ledger.pauses)
        assert ledger.counted_at + worked + paused == ledger.until


@random_settings(80)
@given(random_plants())
def test_stock_and_deliveries_are_what_the_oracle_has_and_all_of_it_is_used_up(plant: RandomPlant) -> None:
    for _, place, ledger in ledgers(plant):
        assert ledger.together == place.supply(ledger.until)
        consumed = place.consumed(ledger.until)
        if not ledger.runs_out:
            assert abs(consumed - ledger.used) <= 1
        elif ledger.stretches:
            last = ledger.stretches[-1]
            assert ledger.used == ledger.together
            # To the second: what is used in the one in which it runs out is told with the stretch before.
            assert consumed <= ledger.together <= max(place.consumed(ledger.until + 1), consumed)
            assert last.end == ledger.until or ledger.pauses[-1][1] == ledger.until


@random_settings(80)
@given(random_plants())
def test_every_stretch_uses_its_rate_for_as_long_as_is_worked_in_it(plant: RandomPlant) -> None:
    for _, place, ledger in ledgers(plant):
        calendar = place.plant.calendar.union(place.lines)
        for stretch in ledger.stretches:
            assert stretch.worked_s == oracle.overlap(calendar, stretch.start, stretch.end)
            # The second in which it runs out may be the first of a stretch that uses more.
            in_the_last = place.consumed(ledger.until + 1) - place.consumed(ledger.until)
            off = stretch.qty - stretch.per_hour / 3600 * stretch.worked_s
            assert -1 <= off <= 1 + (in_the_last if stretch is ledger.stretches[-1] else 0)
        for before, after in pairwise(ledger.stretches):
            assert before.end <= after.start
        half_way = ledger.counted_at + (ledger.until - ledger.counted_at) // 2
        used = sum(
            (s.per_hour / 3600 * oracle.overlap(calendar, s.start, min(s.end, max(half_way, s.start))))
            for s in ledger.stretches
        )
        assert used == Fraction(place.consumed(half_way))


@random_settings(60)
@given(random_plants())
def test_what_is_on_hand_now_is_the_count_and_what_came_less_what_was_used(plant: RandomPlant) -> None:
    for outlook, place, ledger in ledgers(plant):
        at = max(outlook.now, ledger.counted_at)
        assert ledger.used_now == -(-place.consumed(at) // 1)


@random_settings(60)
@given(random_plants())
def test_what_is_not_counted_is_held_or_overdue(plant: RandomPlant) -> None:
    for outlook, place, ledger in ledgers(plant):
        names = outlook.plan.deliveries["delivery"]
        lost = {r.delivery for r in place.receipts if r.at is None and (r.held or r.waits)}
        assert {str(names[each.delivery]) for each in ledger.not_counted} <= lost
        usable = outlook.arrivals.usable_at[np.flatnonzero(outlook.arrivals.location == ledger.location)]
        for each in (*ledger.brought, *ledger.catching_up):
            assert each.at in usable


def test_a_rate_that_leaves_some_of_the_use_unexplained_is_not_told_as_the_one_rate() -> None:
    def ledger(qty: int) -> Ledger:
        """Return a sum of 16 h of work at a thousandth in 8 h that ends as a far steeper use begins."""
        stretch = Stretch(0, 16 * HOUR_S, 16 * HOUR_S, qty, Fraction(1, 8))
        return Ledger(0, 0, qty, (), (stretch,), (), 16 * HOUR_S, True, (), (), 0)

    assert ledger(2).rate == Fraction(1, 8)
    assert ledger(3).rate == 0  # the third went in the first second of the steeper use
