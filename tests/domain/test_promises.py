"""What was promised, and how late a delivery is against it."""

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.promises import Promises
from jitdesk.domain.values import HOUR_S, UNKNOWN

NOON = 1_795_521_600


def promises_of(*estimates: tuple[int, str, int], **delivery: Value) -> Promises:
    """The promises of one delivery among others, from (known at, kind, at), in hours after noon."""
    rows = [
        {"delivery": "4417", "known_at": NOON + known * HOUR_S, "kind": kind, "at": NOON + at * HOUR_S}
        for known, kind, at in estimates
    ]
    other = {"delivery": "4418", "known_at": NOON, "kind": "eta", "at": NOON}
    return Promises.of(
        Plan.of_rows(
            {
                "deliveries": [
                    {"delivery": "4418", "status": "planned"},
                    {"delivery": "4417", "status": "planned", **delivery},
                ],
                "estimates": [other, *rows],
            }
        )
    )


def hours(instant: int) -> float:
    return (instant - NOON) / HOUR_S


def test_the_estimate_is_the_newest_of_confirmed_and_expected() -> None:
    promises = promises_of((-1, "eta", 5), (-3, "confirmed", 3), (-2, "requested", 1))
    assert hours(promises.estimate[1]) == 5
    assert promises.is_eta[1]


def test_of_two_that_became_known_together_the_later_row_wins() -> None:
    assert hours(promises_of((-1, "eta", 5), (-1, "confirmed", 4)).estimate[1]) == 4


def test_a_delivery_is_late_against_the_newest_request() -> None:
    promises = promises_of((-5, "confirmed", 1), (-4, "requested", 2), (-3, "requested", 3), (-1, "eta", 5))
    assert hours(promises.promised_at[1]) == 3
    assert promises.delay_s[1] == 2 * HOUR_S


def test_without_a_request_it_is_late_against_the_first_confirmation() -> None:
    promises = promises_of((-1, "confirmed", 5), (-4, "confirmed", 2), slot_start=NOON)
    assert hours(promises.promised_at[1]) == 2
    assert promises.delay_s[1] == 3 * HOUR_S


def test_without_both_it_is_late_against_the_first_slot_even_after_a_drag() -> None:
    plan = Plan.of_rows(
        {
            "deliveries": [{"delivery": "4417", "status": "planned", "slot_start": NOON + 4 * HOUR_S}],
            "estimates": [{"delivery": "4417", "known_at": NOON, "kind": "eta", "at": NOON + 5 * HOUR_S}],
        }
    )
    assert Promises.of(plan).delay_s[0] == HOUR_S
    assert Promises.of(plan, {"4417": NOON, "gone": NOON}).delay_s[0] == 5 * HOUR_S


def test_an_arrival_counts_before_every_estimate() -> None:
    promises = promises_of((-2, "requested", 0), (-1, "eta", 5), arrived_at=NOON - 1800)
    assert promises.delay_s[1] == -1800


def test_what_nobody_said_is_unknown() -> None:
    promises = promises_of()
    for column in (promises.estimate, promises.promised_at, promises.confirmed_at, promises.delay_s):
        assert column[1] == UNKNOWN
    assert promises.delay_s[0] == UNKNOWN


def test_a_plan_without_deliveries_has_no_promises() -> None:
    assert len(Promises.of(Plan()).estimate) == 0
