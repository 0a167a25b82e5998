"""A window on a real X server: proves that the list of libraries the bootstrap installs is complete."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


@pytest.mark.xcb
def test_qt_opens_a_window_on_the_x_server_and_the_server_exposes_it(qtbot: QtBot) -> None:
    label = QLabel("Door 4")
    qtbot.addWidget(label)
    label.show()
    qtbot.waitExposed(label)
    assert QGuiApplication.platformName() == "xcb"
    assert QGuiApplication.primaryScreen().grabWindow(label.winId()).size() == label.size()
