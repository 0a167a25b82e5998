"""A door that is out while deliveries come to it needs somebody, until each has another door or time."""

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem
from jitdesk.services.closing import door_back, door_out
from jitdesk.services.moves import move
from tests.plants import AUTHOR, SIX, two_doors_one_day

SEVEN = SIX + HOUR_S


def closed(plan: Plan, now: int = SEVEN) -> list[Problem]:
    return [problem for problem in Outlook(plan, now).problems() if problem.kind == "closed_door"]


def out(plan: Plan, door: str, start: int, until: int) -> Plan:
    return plan.apply(door_out(plan, door, start=start, until=until, at=SEVEN, author=AUTHOR))


def test_a_door_that_is_out_names_who_comes_to_it_and_from_when_it_matters() -> None:
    (problem,) = closed(out(two_doors_one_day(), "B2", SEVEN, SIX + 9 * HOUR_S))
    assert problem.title == "Door B2 · out until 15:00"
    assert problem.text == "Nordlicht and Ravna come to door B2, which is out until 15:00."
    assert (problem.deliveries, problem.at) == (("4418", "R-9"), SIX + 3 * HOUR_S)
    assert problem.minutes_left == 120


def test_it_is_over_once_each_has_another_door_or_the_door_is_back() -> None:
    plan = out(two_doors_one_day(), "B2", SEVEN, SIX + 9 * HOUR_S)
    assert not closed(plan.apply(door_back(plan, "B2", at=SEVEN + 60, author=AUTHOR)), SEVEN + 60)
    for left, delivery in enumerate(("4418", "R-9")):
        assert closed(plan)[0].deliveries == ("4418", "R-9")[left:]
        plan = plan.apply(move(plan, delivery, door="A2", at=SEVEN, author=AUTHOR))
    assert not closed(plan)


def test_a_closure_between_two_deliveries_or_after_the_look_ahead_concerns_nobody() -> None:
    plan = two_doors_one_day()
    assert not closed(out(plan, "A2", SIX + 2 * HOUR_S + 1800, SIX + 20 * HOUR_S))
    assert not closed(out(plan, "A2", SIX + 3 * DAY_S, SIX + 4 * DAY_S))


def test_an_outlook_that_follows_another_says_the_same_as_one_from_scratch() -> None:
    plan = two_doors_one_day()
    before = Outlook(plan, SEVEN)
    before.problems()
    after = out(plan, "A2", SEVEN, SIX + 9 * HOUR_S)
    assert Outlook(after, SEVEN, before).problems() == Outlook(after, SEVEN).problems()
