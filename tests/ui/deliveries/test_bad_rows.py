"""Doors, halls, suppliers and parts with odd names, or none: painted or clipped, never an exception."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.time_scale import ZOOMS, TimeScale
from jitdesk.ui.deliveries.strokes import shortened, text_width
from jitdesk.ui.theme import load_theme
from tests.scene.bars.yard import NOW, at, plan_of, truck

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821
NAMES = ("W" * 300, "مستودع الشمال", "🚚🚛🏭", "A\nB\tC\x07\x00", "", "<b>A</b>", "Ä1", " ")


def odd_plan(*, halls: bool = True) -> Plan:
    """Return a plan whose doors, halls, suppliers and parts all have odd names, a clash among its trucks."""
    names = [name or f"door{number}" for number, name in enumerate(NAMES)]
    trucks = [
        truck(str(number), names[number % len(names)], "11:00", "12:00", supplier=names[number % len(names)])
        for number in range(2 * len(names))
    ]
    return plan_of(
        *trucks,
        truck("nowhere", "", "11:00", "12:00", supplier="gone"),
        lines=tuple(
            {
                "delivery": row["delivery"],
                "line_no": "1",
                "part": names[number % len(names)],
                "quantity": 1000,
            }
            for number, row in enumerate(trucks)
        ),
        doors=[
            {"door": name, "hall": hall if halls else "", "note": name, "kind": name}
            for name, hall in zip(names, NAMES, strict=True)
        ],
        suppliers=[{"supplier": name, "name": name, "short_name": name} for name in names],
        parts=[{"part": name, "description": name} for name in names],
    )


@pytest.mark.parametrize("by", RowsBy)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_odd_names_are_painted_at_every_zoom_and_density(desk: Make, by: RowsBy, scale: float) -> None:
    made = desk(odd_plan(), height=400)
    made.band.set_theme(load_theme("dark", scale))
    made.band.show_rows_by(by)
    for zoom, px_per_hour in ZOOMS.items():
        start = at("00:00", day=-1) if zoom in ("week", "month") else at("09:00")
        made.axis.show(TimeScale(start, px_per_hour, 1096))
        for density in (Density.COMFORTABLE, Density.DENSE):
            made.band.set_density(density)
            made.band.select("3")
            QApplication.processEvents()
            assert not made.band.grab().isNull()


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_plant_without_doors_or_halls_is_shown(desk: Make, zoom: str) -> None:
    made = desk(plan_of(doors=[]), zoom)
    for plan in (odd_plan(halls=False), plan_of(truck("1", "A1", "11:00", "12:00")), plan_of(doors=[])):
        made.band.show_outlook(Outlook(plan, NOW))
        made.band.set_density(Density.DENSE)
        for by in RowsBy:
            made.band.show_rows_by(by)
            QApplication.processEvents()
            QTest.mouseClick(made.band, Qt.MouseButton.LeftButton, pos=QPoint(60, 34))
            QTest.mouseDClick(made.band, Qt.MouseButton.LeftButton, pos=QPoint(400, 50))
    assert not made.heard("dropped")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(max_size=400), room=st.integers(0, 220))
def test_a_shortened_name_keeps_to_its_room_and_to_one_line(qapp: QApplication, text: str, room: int) -> None:
    font = load_theme("light").font(11, 600)
    said = shortened(text, font, room)
    assert said.isprintable() or not said
    assert text_width(said, font) <= max(room, text_width("…", font)) + 1
