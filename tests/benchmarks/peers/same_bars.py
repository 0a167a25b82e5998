"""The bars that jitdesk and its peers are given: one plan, and the same as plain columns."""

from datetime import UTC
from typing import Any

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import spans_at_door
from jitdesk.scene.bars.state import states_of
from tests.benchmarks.many_bars import DAYS, plan_with_bars
from tests.benchmarks.wide_plant import NOW, START

DOORS = 200


def plan_of_bars(bars: int) -> Plan:
    """Return the plan with as many deliveries, over four weeks at 200 doors."""
    return plan_with_bars(bars, DOORS)


def first_midnight(outlook: Outlook) -> int:
    """Return when the day of the earliest bar begins, in UTC seconds."""
    begin, _ = spans_at_door(outlook)
    return START + int((begin[begin != UNKNOWN].min() - START) // DAY_S) * DAY_S


def columns_of_bars(plan: Plan) -> dict[str, Any]:
    """Return the plan's bars as ``page/chart.js`` describes them."""
    outlook = Outlook(plan, NOW)
    begin, end = spans_at_door(outlook)
    door = plan.deliveries.rows_in("door", plan["doors"])
    shown = np.flatnonzero((begin != UNKNOWN) & (door >= 0))
    supplier = plan.deliveries.rows_in("supplier", plan["suppliers"])[shown]
    first = first_midnight(outlook)
    wall = wall_from_utc(first, plan.zone).replace(tzinfo=UTC)
    return {
        "origin": round(wall.timestamp() * 1000),  # plant time, so that the peers' axes read like ours
        "minutes": DAYS * 24 * 60,
        "today": (NOW - first) // MINUTE_S,
        "doors": plan["doors"]["door"].tolist(),
        "row": door[shown].tolist(),
        "start": ((begin[shown] - first) // MINUTE_S).tolist(),
        "length": ((end[shown] - begin[shown]) // MINUTE_S).tolist(),
        "label": plan["suppliers"]["short_name"][supplier].tolist(),
        "state": states_of(outlook)[shown].tolist(),
    }
