"""Tests of the kept picture: what is due in a turn of its own is painted then, whoever else asks."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.work.turns import Part

WIDE, HIGH = 40, 30


class Sheet(QWidget):
    """A widget of one colour that keeps its picture, and what it was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = QColor("red")
        self.painted: list[QRect] = []
        self.due: list[Part] = []
        self.kept = KeptPicture(self, self._paint, self.due.append)
        self.resize(WIDE, HIGH)

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        self.painted.append(rect)
        painter.fillRect(rect, self.colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.kept.show(painter, event.region())
        painter.end()

    def seen(self, y: int) -> QColor:
        """Return the colour that the middle of a line of pixels has on the screen."""
        return self.grab().toImage().pixelColor(WIDE // 2, y)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """A sheet that is shown red, and shall be blue."""
    sheet = Sheet()
    qtbot.addWidget(sheet)
    assert sheet.seen(0) == QColor("red")
    sheet.painted.clear()
    sheet.colour = QColor("blue")
    sheet.kept.spoil()
    return sheet


def test_what_is_due_in_its_own_turn_is_not_painted_when_the_widget_is_made_higher(sheet: Sheet) -> None:
    sheet.resize(WIDE, 2 * HIGH)
    assert sheet.seen(0) == QColor("red") and not sheet.painted
    for ask in sheet.due:
        ask()
    assert sheet.seen(0) == sheet.seen(2 * HIGH - 1) == QColor("blue")
    assert sheet.painted == [QRect(0, 0, WIDE, 2 * HIGH)], "once, and all of it"


def test_a_widget_of_another_width_has_nothing_to_show_till_then_and_is_painted_at_once(sheet: Sheet) -> None:
    sheet.resize(2 * WIDE, HIGH)
    assert sheet.seen(0) == QColor("blue")
