"""What is measured is what is painted, on whatever it is painted."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from jitdesk.scene.sheet import Page
from jitdesk.scene.sheet.marks import Box, Fill, Text
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.printing.ruler import FontRuler
from tests.ui.printing.rendering import image_of


def ink(image: QImage) -> QRectF:
    """Return the smallest rectangle that holds everything dark."""
    dark = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if QColor(image.pixel(x, y)).lightness() < 128
    ]
    left, top = min(x for x, _ in dark), min(y for _, y in dark)
    return QRectF(left, top, max(x for x, _ in dark) - left + 1, max(y for _, y in dark) - top + 1)


@pytest.mark.parametrize("size", [2.5, 6.0, 14.1])
@pytest.mark.parametrize("weight", [400, 700])
def test_text_is_as_wide_as_the_ruler_says(qtbot: QtBot, size: float, weight: int) -> None:
    width = FontRuler().width("HXH", size, weight)
    page = Page(60, 20, (Text(5, 15, "HXH", size, weight, width),))
    painted = ink(image_of(page, 254))
    assert painted.left() >= 50 - 1
    assert painted.right() <= 50 + width * 10 + 1
    assert painted.width() == pytest.approx(width * 10, rel=0.1)
    assert painted.bottom() == pytest.approx(150, abs=1)


def test_an_empty_box_stays_empty_whatever_brush_the_painter_came_with(qtbot: QtBot) -> None:
    page = Page(20, 20, (Box(2, 2, 16, 16),))
    image = QImage(200, 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setBrush(QColor("black"))
    SheetPainter(painter, 10).paint(page)
    painter.end()
    assert QColor(image.pixel(100, 100)).lightness() == 255


def test_what_looks_like_markup_is_painted_as_it_is(qtbot: QtBot) -> None:
    marked = Page(60, 20, (Text(5, 15, "<b></b>", 5, 400, 30),))
    assert ink(image_of(marked, 100)).width() > 50


def test_white_on_black_is_white(qtbot: QtBot) -> None:
    frame = Box(0, 0, 30, 20, stroke=0, fill=Fill.BLACK)
    image = image_of(Page(30, 20, (frame, Text(5, 15, "■", 10, 700, 8, white=True))), 100)
    levels = {QColor(image.pixel(x, y)).lightness() for x in range(20, 60) for y in range(20, 60)}
    assert {0, 255} <= levels
