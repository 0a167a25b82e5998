"""The theme that the tests of the chrome are dressed in."""

import pytest
from PySide6.QtWidgets import QApplication

from jitdesk.ui.theme import Appearance, Theme, ThemeChoice


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, with the application dressed in it."""
    return Appearance(qapp, ThemeChoice.LIGHT).theme
