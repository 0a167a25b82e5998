"""Delay curves by columns against the curves worked out event by event."""

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan
from jitdesk.domain.texts import Texts, Words
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.delays.crowd import crowd_counts
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.following import DelaySpan, FollowedCurves
from jitdesk.scene.delays.picture import _line, _standing
from jitdesk.scene.time_scale import TimeScale
from tests.scene.bars.yard import DAY, NOW
from tests.scene.delays.oracle import Step, steps_of

SUPPLIERS = ("nord", "birka", "ravna")
TODAY = DelaySpan("day", DAY, DAY + 24 * HOUR_S)
# A plan and its outlook take milliseconds; on a busy machine more than the usual deadline.
few_plans = settings(max_examples=40, deadline=None)
moments = st.integers(0, 24).map(lambda half_hours: DAY + half_hours * HOUR_S // 2)


@st.composite
def trucks(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return deliveries and promises: few moments, so that much happens at once."""
    deliveries, promises = [], []
    for number in range(draw(st.integers(0, 8))):
        name = f"D{number}"
        row = {
            "delivery": name,
            "supplier": draw(st.sampled_from((*SUPPLIERS, "", "nobody"))),
            "status": "planned",
            "slot_start": draw(moments) + draw(st.sampled_from((0, 24 * HOUR_S))),
        }
        for fact in ("arrived_at", "received_at"):
            if draw(st.booleans()):
                row[fact] = draw(moments)
        deliveries.append(row)
        promises += [
            {
                "delivery": name,
                "known_at": draw(moments),
                "kind": draw(st.sampled_from(("requested", "confirmed", "eta"))),
                "at": draw(moments),
                "source": f"{name} {letter}",
            }
            for letter in range(draw(st.integers(0, 4)))
        ]
    return deliveries, promises


def outlook_of(deliveries: list[dict[str, Any]], promises: list[dict[str, Any]]) -> Outlook:
    return Outlook(plan_of(deliveries, promises), NOW)


def plan_of(deliveries: list[dict[str, Any]], promises: list[dict[str, Any]]) -> Plan:
    suppliers = [{"supplier": name, "name": f"{name} AG"} for name in SUPPLIERS]
    return Plan.of_rows({"suppliers": suppliers, "deliveries": deliveries, "estimates": promises})


def drawn_steps(followed: FollowedCurves) -> dict[str, list[Step]]:
    """Return the steps of every supplier's line, whether or not it would be shown."""
    outlook, curves = followed.outlook, followed.curves
    standing = _standing(curves, outlook.now)
    found = {}
    for number in np.flatnonzero(standing.step >= 0).tolist():
        line = _line(followed, standing, number)
        points = [line.point(step) for step in range(len(line.known_at))]
        found[line.supplier] = [(p.known_at, p.delay_s, p.delivery, p.document) for p in points]
    return found


def expected_steps(outlook: Outlook) -> dict[str, list[Step]]:
    return {supplier: steps for supplier, steps in steps_of(outlook, TODAY.start, TODAY.end).items() if steps}


def without_empty(steps: dict[str, list[Step]]) -> dict[str, list[Step]]:
    return {supplier: found for supplier, found in steps.items() if found}


@few_plans
@given(trucks())
def test_the_curves_are_those_worked_out_event_by_event(rows: tuple[list, list]) -> None:
    outlook = outlook_of(*rows)
    assert without_empty(drawn_steps(FollowedCurves.of(outlook, TODAY))) == expected_steps(outlook)


@few_plans
@given(trucks(), trucks())
def test_followed_curves_are_those_of_the_new_plan(
    before: tuple[list, list], after: tuple[list, list]
) -> None:
    old, new = outlook_of(*before), outlook_of(*after)
    followed = FollowedCurves.of(new, TODAY, FollowedCurves.of(old, TODAY))
    assert without_empty(drawn_steps(followed)) == expected_steps(new)


@few_plans
@given(trucks(), st.data())
def test_curves_follow_arrivals_receipts_and_new_promises(
    rows: tuple[list, list], data: st.DataObject
) -> None:
    deliveries, promises = rows
    plan = plan_of(deliveries, promises)
    followed = FollowedCurves.of(Outlook(plan, NOW), TODAY)
    for _ in range(data.draw(st.integers(1, 4))):
        plan = _changed(plan, data)
        followed = FollowedCurves.of(Outlook(plan, NOW), TODAY, followed)
        assert without_empty(drawn_steps(followed)) == expected_steps(followed.outlook)


def _changed(plan: Plan, data: st.DataObject) -> Plan:
    if not len(plan.deliveries):
        return plan
    row = data.draw(st.integers(0, len(plan.deliveries) - 1))
    if data.draw(st.booleans()):
        fact = data.draw(st.sampled_from(("arrived_at", "received_at", "slot_start")))
        table = plan.deliveries.with_cells({fact: [(row, data.draw(moments))]})
        return Plan({**plan.tables, "deliveries": table})
    promise = {
        "delivery": str(plan.deliveries["delivery"][row]),
        "known_at": data.draw(moments),
        "kind": data.draw(st.sampled_from(("requested", "confirmed", "eta"))),
        "at": data.draw(moments),
        "source": "new",
    }
    return Plan({**plan.tables, "estimates": plan.estimates.with_rows([promise])})


def row_of(delay_s):
    return 30 - delay_s // (30 * MINUTE_S)


@few_plans
@given(trucks(), st.sampled_from((2.0, 22.0, 88.0)), st.integers(-200, 200))
def test_every_pixel_of_the_crowd_counts_the_curves_that_run_through_it(
    rows: tuple[list, list], px_per_hour: float, scrolled: int
) -> None:
    outlook, height = outlook_of(*rows), 60
    curves = FollowedCurves.of(outlook, TODAY).curves
    scale = TimeScale(DAY, px_per_hour, 120, scrolled)
    counted = crowd_counts(curves, curves.suppliers, scale, NOW, row_of, height)
    wanted = np.zeros((height, scale.width), dtype=int)
    events = curves.events
    for step in range(len(events)):
        last = step + 1 == len(events) or events.supplier[step + 1] != events.supplier[step]
        until = NOW if last else min(int(events.at[step + 1]), NOW)
        row = row_of(int(curves.delay_s[step]))
        if curves.is_due[step] and 0 <= row < height:
            first = max(scale.x(int(events.at[step])), 0)
            wanted[row, first : max(scale.x(until), first)] += 1
    assert np.array_equal(counted, wanted)


def test_a_plan_without_deliveries_has_no_curves() -> None:
    assert not len(DelayCurves.of(FollowedCurves.of(outlook_of([], []), TODAY).curves.events).suppliers)


@few_plans
@given(trucks(), st.integers(0, 8))
def test_deliveries_that_are_gone_count_as_if_they_were_still_in_the_plan(
    rows: tuple[list, list], gone: int
) -> None:
    deliveries = [{**row, "received_at": usually_received(row)} for row in rows[0]]
    whole = FollowedCurves.of(outlook_of(deliveries, rows[1]), TODAY)
    left = {row["delivery"] for row in deliveries[gone:]}
    kept = [row for row in deliveries if row["delivery"] in left]
    promises = [row for row in rows[1] if row["delivery"] in left]
    past = past_of(whole.outlook, {row["delivery"] for row in deliveries[:gone]})
    followed = FollowedCurves.of(outlook_of(kept, promises), TODAY).with_past(past)
    assert heights(followed) == heights(whole)


def usually_received(row: dict[str, Any]) -> int | None:
    return row["arrived_at"] + 30 * MINUTE_S if "arrived_at" in row else None


def past_of(outlook: Outlook, names: set[str]) -> PastPromises:
    """Return what the history would hold of some of a plan's deliveries of today."""
    table, promised = outlook.plan.deliveries, outlook.promises.promised_at
    estimates, promises = outlook.plan.estimates, []
    rows = [row for row, name in enumerate(table["delivery"]) if name in names]
    rows = [row for row in rows if TODAY.start <= promised[row] < TODAY.end]
    for number, row in enumerate(rows):
        said = [
            (int(known), int(named), kind)
            for name, known, named, kind in zip(
                estimates["delivery"], estimates["known_at"], estimates["at"], estimates["kind"], strict=True
            )
            if name == table["delivery"][row]
        ]
        arrived = int(table["arrived_at"][row])
        came = [(arrived, arrived, "arrived")] if arrived != UNKNOWN else []
        promises += [
            (number, *each)
            for each in sorted([*said, *came], key=lambda each: (each[0], each[2] == "arrived"))
        ]
    words = Words()
    of, known_at, named, kinds = zip(*promises, strict=True) if promises else ((), (), (), ())
    return PastPromises(
        Texts.of([table["delivery"][row] for row in rows], len(rows), words),
        Texts.of([table["supplier"][row] for row in rows], len(rows), words),
        promised[rows],
        np.array(of, np.int64),
        np.array(known_at, np.int64),
        np.array(named, np.int64),
        Texts.of(kinds, len(kinds), words),
        Texts.of(["kept"] * len(kinds), len(kinds), words),
    )


def heights(followed: FollowedCurves) -> dict[str, list[tuple[int, int]]]:
    """Return what was known of each supplier at each moment at which anything became known."""
    curves, found = followed.curves, {}
    names = followed.outlook.plan["suppliers"]["supplier"]
    last = curves.events.at < curves.until  # of steps at one moment the last
    for place in np.flatnonzero(last).tolist():
        step = (int(curves.events.at[place]), int(curves.delay_s[place]))
        found.setdefault(str(names[curves.events.supplier[place]]), []).append(step)
    return found
