"""A band in a window of its own, on the tests' yard."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jitdesk.domain.plan import Plan
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.scene import BarScene, Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.deliveries import DeliveriesBand
from jitdesk.ui.theme import HEADER_WIDTH, load_theme
from tests.scene.bars.yard import NOW, scale_at, scene_of

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Desk:
    """A band and what it said."""

    window: QWidget
    band: DeliveriesBand
    axis: TimeAxis
    plan: Plan
    said: list[tuple] = field(default_factory=list)

    @property
    def scale(self) -> TimeScale:
        return self.axis.scale

    @property
    def scene(self) -> BarScene:
        return scene_of(self.plan, self.scale.zoom)

    def box(self, delivery: str) -> Box:
        """Return a delivery's bar in the scene's pixels."""
        scene = self.scene
        bar = scene.bar_of(delivery)
        assert bar is not None
        return scene.box(bar, self.scale)

    def point(self, delivery: str) -> QPoint:
        """Return a point on a delivery's bar, in the band's pixels."""
        box = self.box(delivery)
        return QPoint(HEADER_WIDTH + box.x + 8, SECTION_HEIGHT + box.y + box.h // 2)

    def place(self, door_row: int, instant: int) -> QPoint:
        """Return the point of a row and an instant, in the band's pixels."""
        row = self.scene.rows[door_row]
        return QPoint(HEADER_WIDTH + self.scale.x(instant), SECTION_HEIGHT + row.top + row.height // 2)

    def press(self, delivery: str, modifiers: Qt.KeyboardModifier = NONE) -> QPoint:
        at = self.point(delivery)
        QTest.mousePress(self.band, LEFT, modifiers, at)
        return at

    def click(self, delivery: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.band, LEFT, modifiers, self.press(delivery, modifiers))

    def pull(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press at a point and move to another one without letting go."""
        QTest.mousePress(self.band, LEFT, modifiers, start)
        for share in (0.5, 1.0):
            QTest.mouseMove(self.band, start + (end - start) * share)

    def drag(self, delivery: str, dx: int, dy: int) -> QPoint:
        """Press a bar and move it without letting go; return where the pointer is."""
        at = self.press(delivery)
        for share in (0.5, 1.0):
            QTest.mouseMove(self.band, at + QPoint(round(dx * share), round(dy * share)))
        return at + QPoint(dx, dy)

    def let_go(self, at: QPoint) -> None:
        QTest.mouseRelease(self.band, LEFT, NONE, at)

    def heard(self, signal: str) -> list[tuple]:
        return [args for name, *args in self.said if name == signal]


def _places(held: Held) -> list[str | int]:
    """Return delivery, start and door of each that was dropped, one after the other."""
    return [cell for bar in held.bars for cell in (bar.delivery, bar.slot.start, bar.slot.door)]


@pytest.fixture
def desk(qtbot: QtBot) -> Callable[..., Desk]:
    """Return the maker of a desk: plan, zoom, height."""

    def make(plan: Plan, zoom: str = "day", height: int = 200, scale: TimeScale | None = None) -> Desk:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1300, 640)
        axis = TimeAxis(scale or scale_at(zoom), window)
        band = DeliveriesBand(axis, load_theme("light"), window)
        band.setGeometry(0, 0, 1300, height)
        made = Desk(window, band, axis, plan)
        for name in (
            "selected",
            "many_selected",
            "opened",
            "drag_started",
            "dragged",
            "drag_ended",
            "moved_refused",
        ):
            getattr(band, name).connect(lambda *args, name=name: made.said.append((name, *args)))
        band.dropped.connect(lambda held: made.said.append(("dropped", *_places(held))))
        band.show_outlook(Outlook(plan, NOW))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return made

    return make
