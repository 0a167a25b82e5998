"""Halls, quiet doors, cells and the rail under the pointer; dragging by suppliers and parts."""

import random
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from tests.scene.bars.yard import at, plan_of, truck
from tests.ui.deliveries.test_band import busy_plan, pixels

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821
LEFT = Qt.MouseButton.LeftButton


def coils(*deliveries: str) -> tuple[dict[str, object], ...]:
    """Return loads that no line stops for."""
    return tuple({"delivery": each, "line_no": "1", "part": "0457", "quantity": 1000} for each in deliveries)


def clashing_plan(doors: int = 3, of_coils: tuple[str, ...] = ("1", "2", "quiet")) -> object:
    """Return one clash at A2; all other doors are quiet. What brings no coils, a line waits for."""
    trucks = (truck("1", "A2", "11:00", "12:00"), truck("2", "A2", "11:30", "12:30", supplier="orlik"))
    rows = [{"door": f"A{n}", "hall": "A"} for n in range(1, doors)] + [{"door": "B1", "hall": "B"}]
    return plan_of(*trucks, truck("quiet", "B1", "17:00", "18:00"), lines=coils(*of_coils), doors=rows)


def keys(made: "Desk") -> list[str]:  # type: ignore[name-defined]  # noqa: F821
    return [row.key for row in made.band._picture.scene.rows]


def test_clicks_unfold_halls_and_quiet_doors_and_pin_doors(desk: Make) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.set_density(Density.DENSE)
    assert keys(made) == ["", "A2", "", ""]
    QTest.mouseClick(made.band, LEFT, pos=QPoint(60, 24 + 22 + 18 + 7))
    assert keys(made) == ["", "A2", "A1", ""]
    QTest.mouseClick(made.band, LEFT, pos=QPoint(60, 24 + 22 + 18 + 9))
    assert made.band._wanted.pinned == {"A1"}
    QTest.mouseClick(made.band, LEFT, pos=QPoint(60, 24 + 11))
    assert keys(made) == ["", ""]


def test_all_quiet_doors_unfold_and_fold_at_one_key(desk: Make) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.set_density(Density.DENSE)
    made.band.unfold_quiet_doors()
    assert keys(made) == ["", "A2", "A1", ""]
    made.band.unfold_quiet_doors()
    assert keys(made) == ["", "A2", "", ""]


def test_a_delivery_that_is_selected_gets_its_quiet_door_shown(desk: Make) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.set_density(Density.DENSE)
    made.band.select("quiet")
    assert "B1" in keys(made)
    assert made.band.bar_rect("quiet") is not None


def test_density_goes_round_from_what_is_shown(desk: Make) -> None:
    made = desk(clashing_plan())
    heights = []
    for _ in range(3):
        made.band.cycle_density()
        heights.append(next(row.height for row in made.band._picture.scene.rows if row.key == "A2"))
    assert heights == [28, 18, 40]


def test_a_click_in_a_cell_selects_its_worst_delivery_and_a_double_click_opens_its_day(desk: Make) -> None:
    made = desk(clashing_plan(), "month", scale=TimeScale(at("00:00", day=-1), ZOOMS["month"], 1096))
    opened: list[int] = []
    made.band.day_chosen.connect(opened.append)
    cell = made.band.bar_rect("1")
    QTest.mouseClick(made.band, LEFT, pos=cell.center())
    assert [args[0] for args in made.heard("selected")] == ["1"]
    QTest.mouseDClick(made.band, LEFT, pos=cell.center())
    assert opened == [at("00:00")]


def test_a_drag_that_rests_on_quiet_doors_unfolds_them_and_drops_at_one_of_them(
    desk: Make, qtbot: QtBot
) -> None:
    made = desk(clashing_plan(doors=4, of_coils=("1", "quiet")), height=300)
    made.band.set_density(Density.DENSE)
    assert keys(made) == ["", "A2", "", ""]
    grip, strip = made.band.bar_rect("2").center(), 24 + 22 + 18 + 7
    QTest.mousePress(made.band, LEFT, Qt.KeyboardModifier.NoModifier, grip)
    for y in (grip.y(), strip):
        QTest.mouseMove(made.band, QPoint(grip.x() + 88, y))
    qtbot.waitUntil(lambda: keys(made) == ["", "A2", "A1", "A3", ""])
    assert made.band.held.door == "A1"
    assert made.band._attention.zones, "the door that was quiet says where the delivery would be safe"
    at_a3 = QPoint(grip.x() + 88, strip + 18)
    QTest.mouseMove(made.band, at_a3)
    QTest.mouseRelease(made.band, LEFT, Qt.KeyboardModifier.NoModifier, at_a3)
    assert made.heard("dropped") == [["2", at("12:30"), "A3"]]


def test_a_folded_hall_opens_under_a_drag_too_and_a_passing_one_leaves_it_folded(
    desk: Make, qtbot: QtBot
) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.set_density(Density.DENSE)
    grip, hall_b = made.band.bar_rect("2").center(), 24 + 22 + 18 + 14 + 11
    QTest.mousePress(made.band, LEFT, Qt.KeyboardModifier.NoModifier, grip)
    for y in (grip.y(), hall_b, grip.y()):
        QTest.mouseMove(made.band, QPoint(grip.x() + 88, y))
    assert not made.band._resting._timer.isActive()
    QTest.mouseMove(made.band, QPoint(grip.x() + 88, hall_b))
    qtbot.waitUntil(lambda: [row.quiet for row in made.band._picture.scene.rows][-1] == 1)
    made.band.cancel_move()
    assert made.heard("dropped") == []


@pytest.mark.parametrize("by", [RowsBy.SUPPLIERS, RowsBy.PARTS])
def test_by_suppliers_and_parts_a_drag_moves_the_time_and_keeps_the_door(desk: Make, by: RowsBy) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.show_rows_by(by)
    start = made.band.bar_rect("quiet").center()
    QTest.mousePress(made.band, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.5, 1.0):
        QTest.mouseMove(made.band, start + QPoint(round(88 * share), round(-30 * share)))
    QTest.mouseRelease(made.band, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(88, -30))
    assert made.heard("dropped") == [["quiet", at("18:00"), "B1"]]


def test_rows_by_others_keep_selection_and_time(desk: Make) -> None:
    made = desk(clashing_plan(), height=300)
    made.band.select("quiet")
    before = made.scale
    for by in (RowsBy.SUPPLIERS, RowsBy.PARTS, RowsBy.DOORS):
        made.band.show_rows_by(by)
        assert made.band._attention.selected == "quiet"
        assert made.scale == before


def test_the_rail_goes_to_the_rows_that_are_clicked_and_stays_away_where_all_are_seen(desk: Make) -> None:
    made = desk(clashing_plan(doors=40), height=200)
    made.band.set_density(Density.COMPACT)
    rail = made.band.rail
    assert not rail.isHidden()
    QTest.mouseClick(rail, LEFT, pos=QPoint(7, rail.height() - 2))
    assert made.band.in_scene(QPoint(204, 24))[1] == 40 * 28 - 176
    few = desk(clashing_plan(), height=300)
    assert few.band.rail.isHidden()


@pytest.mark.parametrize("zoom", ["day", "month"])
def test_after_random_pans_dense_rows_and_cells_look_as_a_full_repaint_does(desk: Make, zoom: str) -> None:
    made = desk(busy_plan(), zoom, 140, TimeScale(at("00:00", day=-1), ZOOMS[zoom], 700))
    made.window.resize(904, 140)
    made.band.resize(904, 140)
    made.band.set_density(Density.DENSE)
    dice = random.Random(11)
    for _ in range(40):
        made.axis.pan(dice.randint(-60, 60))
        made.band.scroll_rows(dice.randint(-30, 30))
        shown = pixels(made)
        made.band.set_density(Density.DENSE)
        assert np.array_equal(shown, pixels(made)), f"differs at {made.scale}"


def test_a_cell_too_narrow_for_icon_and_number_keeps_the_icon(desk: Make) -> None:
    clash = truck("1", "A2", "11:00", "12:00"), truck("2", "A2", "11:30", "12:30")
    others = [truck(f"{n}", "A2", f"{n}:00", f"{n}:30") for n in range(13, 23)]
    plan = plan_of(*clash, *others, lines=coils(*(str(n) for n in (1, 2, *range(13, 23)))))
    made = desk(plan, "month", scale=TimeScale(at("00:00", day=-1), 0.9, 604))
    cell = made.band.bar_rect("1")
    assert cell.width() < 22
    picture = made.band.grab(cell.adjusted(4, 3, -4, -3)).toImage()
    warn = made.band._theme.colours.warn.rgb()
    assert any(picture.pixel(x, y) == warn for x in range(picture.width()) for y in range(picture.height()))
