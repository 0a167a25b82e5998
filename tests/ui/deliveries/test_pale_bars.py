"""Bars that are as pale as the ground are found where they are painted, too."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_axis import RAIL_WIDTH
from jitdesk.ui.deliveries.looks import looks
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.benchmarks.many_bars import plan_with_bars
from tests.benchmarks.wide_plant import NOW
from tests.ui.deliveries.test_band import Make, pixels


def with_pale_bars(plan: Plan, *, away: bool) -> Plan:
    """Return a plan with cancelled and overdue trucks, whose bars are pale; or with these at no door."""
    deliveries = plan.deliveries
    start, end = deliveries["slot_start"], deliveries["slot_end"]
    cancelled = np.flatnonzero((start > NOW) & (np.arange(len(start)) % 3 == 0)).tolist()
    overdue = np.flatnonzero((start > NOW - 4 * HOUR_S) & (end < NOW)).tolist()
    cells = {
        "status": [(row, "cancelled") for row in cancelled] + [(row, "planned") for row in overdue],
        "received_at": [(row, UNKNOWN) for row in overdue],
        "unloading_at": [(row, UNKNOWN) for row in overdue],
    }
    if away:
        cells["door"] = [(row, "") for row in (*cancelled, *overdue)]
    return Plan({**plan.tables, "deliveries": deliveries.with_cells(cells)})


@pytest.mark.parametrize(
    ("px_per_hour", "density"),
    [(8.0, None), (23.0, None), *((88.0, density) for density in Density), (275.0, None)],
)
def test_a_bar_as_pale_as_the_ground_is_found_where_taking_it_away_changes_the_picture(
    desk: Make, px_per_hour: float, density: Density | None
) -> None:
    made = desk(plan_with_bars(4_000, 40), "day", 600, TimeScale(NOW - 4 * HOUR_S, px_per_hour, 1096))
    colours = load_theme("light").colours
    pale = [state for state, look in looks(colours).items() if look.fill == colours.surface]
    shown = []
    for away in (True, False):
        made.band.show_outlook(Outlook(with_pale_bars(made.plan, away=away), NOW))
        made.band.arrange(density=density, all_unfolded=True)
        shown.append(pixels(made))
    changed, scene = (shown[0] != shown[1]).any(axis=2), made.band._picture.scene
    found = 0
    for bar in np.flatnonzero(np.isin(scene.bars.state, pale) & (scene.bars.lanes == 1)).tolist():
        view = made.band.body().adjusted(HEADER_WIDTH, 0, -RAIL_WIDTH, 0)
        rect = made.band.on_band(scene.box(bar, made.scale)) & view
        spots = np.argwhere(changed[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1])
        for y, x in spots[:: max(len(spots) // 4, 1)].tolist():
            hit = made.band.bar_at(QPoint(rect.left() + x, rect.top() + y))
            assert hit is not None
            assert scene.bars.state[hit] == scene.bars.state[bar]
            found += 1
    assert found > 20
