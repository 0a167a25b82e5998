"""Trucks are caught with a rubber band and moved together, by pointer and by keys, on a real X server."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from jitdesk.domain.values import HOUR_S
from jitdesk.scene.bars.fixed import why_fixed
from jitdesk.ui.window import Window
from tests.fakes import StandingClock
from tests.journeys.hands import Hands
from tests.journeys.in_window import Desk
from tests.journeys.waiting import Script, Waiting, until


class Together(Desk):
    """A coordinator who moves several trucks at once."""

    caught: tuple[str, ...] = ()

    def goes_by(self) -> Waiting:
        """Catch two trucks, drag them an hour on, move them by keys, and take both back."""
        band, hands = self.window.bands.deliveries, self.hands
        yield from hands.give_keyboard(self.window)
        start, end = self._around_two()
        yield from hands.hold(self._on_screen(start))
        yield from hands.carry(self._on_screen(start), self._on_screen(end))
        hands.let_go()
        yield until(lambda: len(band.chosen) > 1, "the rubber band has caught some")
        self.caught = band.chosen
        grip = self._bar(self.caught[0])
        assert grip is not None
        px = round(self.window.axis.scale.px_per_hour)
        yield from hands.hold(self._on_screen(grip))
        yield from hands.carry(self._on_screen(grip), self._on_screen(grip + QPoint(px, 0)))
        yield until(lambda: band.held is not None and band.held.shift_s == HOUR_S, "an hour later")
        yield from self._makes_step(self._lets_go())
        yield from self._give_reason("Carrier asked")
        yield from self._press("m")
        yield until(lambda: band.held is not None, "move mode")
        hands.type("+30")
        hands.press("Right")
        yield until(lambda: band.held is not None and band.held.shift_s == 45 * 60, "45 min later")
        yield from self._makes_step(self._presses("Return"))
        yield from self._give_reason("")
        for _ in range(2):
            yield from self._makes_step(self._press("ctrl+z"))
        yield from self._shown()

    def _lets_go(self) -> Waiting:
        yield from ()
        self.hands.let_go()

    def _presses(self, key: str) -> Waiting:
        yield from ()
        self.hands.press(key)

    def _around_two(self) -> tuple[QPoint, QPoint]:
        """Return two empty places of the band with some trucks between them of which two can be moved."""
        band, plan = self.window.bands.deliveries, self.window.plant.plan
        numbers = [str(number) for number in plan.deliveries["delivery"]]
        bars = [bar for number in numbers if not why_fixed(plan, number) and (bar := band.bar_rect(number))]
        inside = [bar for bar in bars if band.body().adjusted(300, 0, -200, 0).contains(bar)]
        for one in inside:
            for other in inside:
                box = one.united(other).adjusted(-6, -3, 6, 3)
                if other is not one and one.top() < other.top() and self._is_free(box):
                    return box.topLeft(), box.bottomRight()
        raise AssertionError("no two trucks stand apart")

    def _is_free(self, box: QRect) -> bool:
        band = self.window.bands.deliveries
        return box.width() < 500 and not any(
            band.delivery_at(corner) for corner in (box.topLeft(), box.bottomRight())
        )


@pytest.mark.xcb
@pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool, which moves the pointer, is not installed")
def test_what_a_rubber_band_catches_moves_together_and_comes_back(
    qtbot: QtBot, window: Window, clock: StandingClock, hands: Hands, tmp_path: Path
) -> None:
    before = list(window.plant.plan.deliveries.rows())
    desk = Together(window, clock, hands, tmp_path)
    script = Script(desk.goes_by(), window)
    qtbot.waitUntil(lambda: script.is_over, timeout=120_000)
    if script.failure:
        raise script.failure
    count = len(desk.caught)
    labels = [entry.label for entry in window.plant.history()[-4:-2]]
    assert labels == [f"Move {count} deliveries +1 h", f"Move {count} deliveries +45 min"]
    assert list(window.plant.plan.deliveries.rows()) == before
