"""Who sees no colours still tells every state of a bar from every other."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jitdesk.scene.bars.state import BarState, states_of
from jitdesk.ui.theme import ThemeChoice
from jitdesk.ui.window import Window
from tests.ui.accessible.seen import dress, luminance, pixels

_SIDE_PX, _DARKER = 26, 0.03


def icon_corner(window: Window, delivery: str) -> NDArray[np.float64]:
    """Return the right upper part of a bar, where its state's icon is, in grey."""
    band = window.bands.deliveries
    bar = band.bar_rect(delivery)
    assert bar is not None
    corner = bar.adjusted(bar.width() - _SIDE_PX, 0, 0, 0)
    return luminance(pixels(band.grab(corner).toImage()))


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_in_grey_every_state_of_a_bar_looks_otherwise(
    window: Window, qtbot: QtBot, theme: ThemeChoice
) -> None:
    dress(window, qtbot, theme)
    window.bands.deliveries.choose("")
    QApplication.processEvents()
    seen = {state: icon_corner(window, delivery) for state, delivery in shown_states(window).items()}
    assert len(seen) >= 7
    for (one, grey), (other, grey_too) in combinations(seen.items(), 2):
        high = min(len(grey), len(grey_too))
        # Whatever their brightness: the shapes are compared, not how light their grounds are.
        shape, shape_too = (
            np.abs(each[:high] - np.median(each[:high])) > _DARKER for each in (grey, grey_too)
        )
        assert np.count_nonzero(shape ^ shape_too) >= 20, (one.name, other.name)


def shown_states(window: Window) -> dict[BarState, str]:
    """Return a bar in view of each state that there is."""
    outlook, band = window.outlook, window.bands.deliveries
    found: dict[BarState, str] = {}
    numbers = outlook.plan.deliveries["delivery"]
    for row, state in enumerate(states_of(outlook).tolist()):
        bar = band.bar_rect(str(numbers[row]))
        if bar is not None and bar.width() >= 60 and band.body().adjusted(210, 0, -4, 0).contains(bar):
            found.setdefault(BarState(state), str(numbers[row]))
    return found
