"""A window stands whole on the screen that is there, whatever was kept of another one."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.standing import stand


@pytest.mark.parametrize("kept", [None, QRect(0, 0, 3000, 2000), QRect(-4000, -9000, 700, 600)])
def test_no_window_reaches_out_of_its_screen(qtbot: QtBot, kept: QRect | None) -> None:
    before, window = QWidget(), QWidget()
    qtbot.addWidget(before)
    qtbot.addWidget(window)
    if kept is not None:
        before.setGeometry(kept)
    stand(window, before.saveGeometry() if kept is not None else None)
    room = window.screen().availableGeometry()
    assert window.minimumWidth() < room.width() and window.minimumHeight() < room.height()
    window.show()
    assert room.contains(window.geometry())


def test_a_window_that_was_left_maximised_comes_back_so(qtbot: QtBot) -> None:
    before, window = QWidget(), QWidget()
    qtbot.addWidget(before)
    qtbot.addWidget(window)
    before.resize(400, 300)
    before.showMaximized()
    stand(window, before.saveGeometry())
    assert window.isMaximized() and not window.isVisible()
