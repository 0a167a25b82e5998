"""Every control of every window has a name and a size that can be hit, and shows when it has the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.theme import ThemeChoice
from jitdesk.ui.window import Window
from tests.ui.accessible.conftest import name, side
from tests.ui.accessible.places import PLACES
from tests.ui.accessible.seen import dress, share_of_ring

LEAST_PX = 24
# Of the edge: corners are round.
NEARLY_ALL = 0.8


@contextmanager
def opened(place: str, window: Window, qtbot: QtBot) -> Iterator[QWidget]:
    """Open a place, and close it again."""
    shown = PLACES[place](window, qtbot)
    if not shown.isVisible():
        shown.show()
    for _ in range(3):
        QApplication.processEvents()
    try:
        yield shown
    finally:
        if isinstance(shown, QDialog):
            shown.done(0)  # closing may ask whether what was typed shall be kept
        elif shown is not window:
            shown.close()


def controls(place: QWidget) -> list[QWidget]:
    """Return what takes the keyboard in a window."""
    found = (
        each for each in place.findChildren(QWidget) if each.isVisible() and each.window() is place.window()
    )
    return [
        each
        for each in found
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        # The field inside a box is the box's.
        and not (each.parentWidget() and each.parentWidget().focusProxy() is each)
    ]


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    window: Window, qtbot: QtBot, place: str
) -> None:
    with opened(place, window, qtbot) as shown:
        found = controls(shown)
        assert found
        nameless = [each for each in found if not name(side(each)).strip()]
        assert nameless == []
        small = [(each, each.size()) for each in found if min(each.width(), each.height()) < LEAST_PX]
        assert small == []
        assert ringless(found) == []


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
@pytest.mark.parametrize("place", ["window", "settings"])
def test_what_has_the_keyboard_is_seen_in_every_theme(
    window: Window, qtbot: QtBot, place: str, theme: ThemeChoice
) -> None:
    dress(window, qtbot, theme)
    with opened(place, window, qtbot) as shown:
        assert ringless(controls(shown)) == []


def ringless(found: list[QWidget]) -> list[tuple[QWidget, float]]:
    """Return the controls that do not show by a ring that they have the keyboard."""
    by_tab = [each for each in found if each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if len(by_tab) == 1:
        return []  # nothing takes the keyboard away from it
    shares = [(each, share_of_ring(each, by_tab[number - 1])) for number, each in enumerate(by_tab)]
    seen = [(each, share) for each, share in shares if share is not None]
    assert 2 * len(seen) > len(shares), "most controls take the keyboard"
    return [(each, round(share, 2)) for each, share in seen if share < NEARLY_ALL]
