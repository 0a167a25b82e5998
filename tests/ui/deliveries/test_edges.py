"""Scrolling at the view's edges while something is held."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jitdesk.ui.deliveries.edges import EdgeScroll
from tests.scene.bars.yard import NOW, plan_of, truck

VIEW = QRect(200, 24, 1000, 400)

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821


def test_the_nearer_to_the_edge_the_faster_and_beyond_it_no_faster(qtbot: QtBot) -> None:
    middle = VIEW.center().y()
    edges = EdgeScroll()
    told: list[tuple[int, int]] = []
    edges.reached.connect(lambda dx, dy: told.append((dx, dy)))
    for x in (1175, 1185, 1199, 1260):
        count = len(told)
        edges.watch(QPoint(x, middle), VIEW)
        qtbot.waitUntil(lambda count=count: len(told) > count + 1)
    edges.stop()
    speeds = sorted({dx for dx, _ in told})
    assert speeds == list(dict.fromkeys(dx for dx, _ in told))
    assert len(speeds) == 3 and all(dy == 0 for _, dy in told)


def test_in_the_middle_nothing_scrolls(qtbot: QtBot) -> None:
    edges = EdgeScroll()
    edges.watch(VIEW.center(), VIEW)
    assert not edges._timer.isActive()


@pytest.mark.parametrize("now_in_view", [True, False])
def test_a_move_scrolls_back_only_until_now_for_nothing_is_dropped_before(
    desk: Make, qtbot: QtBot, now_in_view: bool
) -> None:
    made = desk(plan_of(truck("1", "A1", "15:00", "15:30"), truck("2", "A2", "15:00", "15:30")))
    if not now_in_view:
        made.axis.pan(88 * 6)
    before = made.scale.start
    assert (before <= NOW) is now_in_view
    made.pull(made.point("1"), QPoint(206, made.point("1").y()))
    qtbot.waitUntil(lambda: made.scale.start < before or now_in_view)
    ticks: list[int] = []
    made.band._edges.reached.connect(lambda *_: ticks.append(made.scale.start))
    qtbot.waitUntil(lambda: len(ticks) > 3 or made.scale.start <= NOW)
    assert (made.scale.start == before) is now_in_view
    QTest.keyClick(made.band, Qt.Key.Key_Escape)
