"""Whatever stands in the plan, the band paints it: readable or clipped, never with an exception."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S
from jitdesk.scene.bars.level import Density
from jitdesk.scene.time_scale import LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR, ZOOMS
from tests.scene.bars.yard import EIGHT, at, plan_of, truck

Make = Callable[..., "Desk"]  # type: ignore[name-defined]  # noqa: F821
_PX_PER_HOUR = (LEAST_PX_PER_HOUR, *ZOOMS.values(), MOST_PX_PER_HOUR)

LONG = "Nord" * 75
NAMES = {
    "300 characters": LONG,
    "right to left": "שלום לוגיסטיקה مورد القطع",
    "emoji": "🚚📦👩‍🔧🏭",
    "control characters": "Nord\x00\x07\n\t\u202e\u200bGuss",
    "combining": "Z͑ͫ̓a̴l̷g̶o͎̙" * 6,
    "nothing but blanks": "   ",
}


def named(text: str) -> Plan:
    """Return trucks of a supplier of that name, ever wider, the first with a part that is called so too."""
    hours = ((n, f"{8 + n:02d}:00", f"{8 + n:02d}:{20 + 10 * n}") for n in range(4))
    return plan_of(
        *(truck(f"{n}", "A1", start, end, supplier="odd") for n, start, end in hours),
        lines=({"delivery": "0", "line_no": "1", "part": text, "quantity": 480_000},),
        suppliers=[{"supplier": "odd", "name": text, "short_name": text}],
    )


def stacked(count: int) -> Plan:
    """Return trucks that overlap at one door."""
    return plan_of(
        *(truck(f"{n}", "A1", "08:00", "09:00", slot_end=at("09:00") + n * 60) for n in range(count))
    )


def in_a_row(count: int) -> Plan:
    """Return trucks that follow each other at one door every five minutes."""
    slots = ((n, at("06:00") + n * 300) for n in range(count))
    return plan_of(
        *(truck(f"{n}", "A1", "", "", slot_start=start, slot_end=start + 300) for n, start in slots)
    )


def odd_times() -> Plan:
    """Return trucks of a minute, of 30 days, of long ago and far ahead."""
    slots = {
        "minute": (EIGHT, EIGHT + 60),
        "second": (EIGHT + 3600, EIGHT + 3601),
        "backwards": (EIGHT + 7200, EIGHT + 3600),
        "month": (EIGHT - 15 * DAY_S, EIGHT + 15 * DAY_S),
        "first": (0, 3600),
        "2099": (4_070_908_800, 4_070_912_400),
        "9999": (253_370_764_800, 253_370_768_400),
    }
    doors = ("A1", "A1", "A1", "A2", "B1", "B1", "B1")
    return plan_of(
        *(
            truck(name, door, "08:00", "09:00", slot_start=start, slot_end=end)
            for (name, (start, end)), door in zip(slots.items(), doors, strict=True)
        )
    )


PLANS = {
    **{name: lambda text=text: named(text) for name, text in NAMES.items()},
    "tenfold": lambda: stacked(10),
    "a hundred fold": lambda: stacked(100),
    "odd times": odd_times,
    "no deliveries": lambda: plan_of(),
    "no doors": lambda: plan_of(truck("1", "A1", "08:00", "09:00"), doors=[]),
}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS.keys())
def test_every_plan_is_painted_at_every_zoom(desk: Make, plan: Callable[[], Plan]) -> None:
    made = desk(plan())
    for px_per_hour in _PX_PER_HOUR:
        made.axis.zoom(px_per_hour / made.scale.px_per_hour, 300)
        for density in (Density.COMFORTABLE, Density.DENSE):
            made.band.set_density(density)
            for name in made.plan.deliveries["delivery"][:12].tolist():
                made.band.select(str(name))
                QApplication.processEvents()
        for x in range(220, 1200, 140):
            QTest.mouseMove(made.band, QPoint(x, 50))
            QApplication.processEvents()
        made.axis.pan(37)
        QApplication.processEvents()


def test_a_door_with_five_thousand_bars_is_painted(desk: Make) -> None:
    made = desk(in_a_row(5_000))
    for px_per_hour in _PX_PER_HOUR:
        made.axis.zoom(px_per_hour / made.scale.px_per_hour, 300)
        QApplication.processEvents()
        shown = made.band.bar_rect("40")
        made.axis.pan(shown.left() - 600)
        found = made.band.bar_at(QPoint(602, shown.center().y()))
        # The month has cells in place of bars.
        assert (found is None) == (made.scale.zoom == "month")


@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES.keys())
def test_no_name_is_painted_beyond_its_bar_and_the_gap_beside_it(desk: Make, text: str) -> None:
    made = desk(named(text))
    shown, bare = _picture(made), _picture(desk(named("")))
    changed = np.flatnonzero((shown != bare).any(axis=(0, 2)))
    first, last = made.box("0"), made.box("3")
    left, right = 204 + first.x, 204 + last.right + 240
    assert not len(changed) or (left <= changed.min() and changed.max() < right)


def _picture(made: "Desk") -> np.ndarray:  # type: ignore[name-defined]  # noqa: F821
    QApplication.processEvents()
    image = made.band.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[24:144].copy()
