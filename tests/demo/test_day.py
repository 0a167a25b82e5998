"""The day of the small plant, done from 06:00 to 22:00 as its script says."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from jitdesk.demo import day
from jitdesk.demo.build import build
from jitdesk.demo.nordlicht import FIRST, FOLLOWING
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.cover_state import CoverState
from jitdesk.services.confirming.patch import ImportPreview, Outcome
from jitdesk.services.confirming.preview import preview
from jitdesk.services.open_plant import OpenPlant
from tests.demo.coordinator import AUTHOR, Coordinator
from tests.fakes import MemoryStore, StandingClock

BERLIN = ZoneInfo("Europe/Berlin")
SIX = int(datetime(2026, 11, 24, 6, 0, tzinfo=BERLIN).timestamp())
END = SIX + 16 * HOUR_S


class Day:
    """The day as it went: what was overdue and stopped at every step and quarter of an hour."""

    def __init__(self) -> None:
        demo = build("small", SIX)
        clock = StandingClock(SIX)
        self.plant = OpenPlant(MemoryStore(demo.plan), clock, AUTHOR)
        coordinator = Coordinator(self.plant, clock, demo.files)
        self.overdue: list[tuple[int, str]] = []
        self.stopped_now: list[tuple[int, str]] = []
        looks = iter(range(SIX, END + 1, 15 * MINUTE_S))
        look = next(looks)
        for step in day.steps(SIX):
            while look < step.at:
                clock.now = look
                self._look()
                look = next(looks)
            coordinator.do(step)
            self._look()
        clock.now = END
        self._look()
        self.imports = coordinator.imports

    def _look(self) -> None:
        outlook = self.plant.outlook
        numbers = outlook.plan.deliveries["delivery"]
        self.overdue += [(outlook.now, number) for number in numbers[outlook.arrivals.overdue]]
        cover = outlook.coverage
        self.stopped_now += [
            (outlook.now, cover.part[row])
            for row in range(len(cover.part))
            if cover.state[row] is CoverState.STOP and cover.run_out_at[row] <= outlook.now
        ]

    def outcomes(self, name: str) -> Counter[Outcome]:
        return Counter(row.outcome for row in self._shown(name).rows)

    def ticked(self, name: str) -> int:
        return len(self._shown(name).ticked)

    def _shown(self, name: str) -> ImportPreview:
        return self.imports[name]


@pytest.fixture(scope="module")
def done() -> Day:
    return Day()


def test_nothing_is_ever_overdue(done: Day) -> None:
    assert done.overdue == []


def test_no_line_stops_because_the_van_and_the_released_lot_come_in_time(done: Day) -> None:
    assert done.stopped_now == []


def test_in_the_evening_every_truck_of_the_day_is_received(done: Day) -> None:
    deliveries = done.plant.plan.deliveries
    today = (deliveries["slot_start"] >= SIX) & (deliveries["slot_start"] < END)
    assert set(deliveries["status"][today]) == {"received"}
    assert today.sum() == 33


def test_the_steps_come_in_order_between_six_and_ten() -> None:
    times = [step.at for step in day.steps(SIX)]
    assert times == sorted(times)
    assert times[0] >= SIX
    assert times[-1] <= END


def test_the_file_that_stops_line_3_previews_as_in_the_picture(done: Day) -> None:
    name = FIRST.name(datetime.fromtimestamp(SIX, BERLIN).date())
    assert done.outcomes(name) == {
        Outcome.CHANGED: 7,
        Outcome.NEW: 1,
        Outcome.UNUSABLE: 1,
        Outcome.SAME: 5,
    }
    assert done.ticked(name) == 7


def test_the_following_file_has_as_many_changes(done: Day) -> None:
    name = FOLLOWING.name(datetime.fromtimestamp(SIX, BERLIN).date())
    assert done.outcomes(name) == {Outcome.CHANGED: 7, Outcome.UNUSABLE: 2, Outcome.SAME: 5}


@pytest.mark.parametrize("name", ["Murau_0754_again.edi", "Vireo_0812.csv", "Birka_0755.csv"])
def test_a_file_that_says_what_the_plan_says_changes_nothing(done: Day, name: str) -> None:
    assert set(done.outcomes(name)) == {Outcome.SAME}


def test_a_list_in_cp1252_with_decimal_commas_is_read_as_it_was_meant(done: Day) -> None:
    assert done.outcomes("Halmer_Bestätigung.csv") == {Outcome.CHANGED: 3}


def test_wrong_rows_leave_the_good_row_of_their_file_usable(done: Day) -> None:
    assert done.outcomes("Orlik_1020.csv") == {Outcome.UNUSABLE: 2, Outcome.SAME: 1}


def test_the_file_shows_the_same_changes_in_a_plant_made_at_0942(done: Day) -> None:
    now = SIX + 222 * MINUTE_S
    demo = build("small", now)
    store = MemoryStore(demo.plan)
    name = FOLLOWING.name(datetime.fromtimestamp(SIX, BERLIN).date())
    shown = preview(store.plan(), [(name, demo.files[name])], store, now)
    assert Counter(row.outcome for row in shown.rows) == done.outcomes(name)
