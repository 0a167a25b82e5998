"""Tests of tiles that hang on the time: a strip from them is what would have been painted there."""

import random

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QRegion

from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.canvas.carried import Carried

WIDTH, HEIGHT = 600, 30


class Pattern:
    """A painter of something that is another one at every pixel of the time and of the rows."""

    def __init__(self) -> None:
        self.times, self.shift = 0, 0

    def paint(self, painter: QPainter, area: Box, scale: TimeScale) -> None:
        """Paint an area, one colour a pixel along and a third of the height down."""
        self.times += 1
        for x in range(area.x, area.right):
            at = (x + scale.scrolled) * 7919 + self.shift
            for row in range(3):
                painter.fillRect(x, row * 10, 1, 10, QColor.fromRgb(at * (row + 1) % 2**24))


def painted(carried: Carried, scale: TimeScale, parts: list[QRect], ratio: float = 1.0) -> QImage:
    """Return what is painted within some parts of the view."""
    picture = QPixmap(QSize(WIDTH, HEIGHT) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    region = QRegion()
    for part in parts:
        region += part
    painter.setClipRegion(region)
    whole = region.boundingRect()
    carried.paint(painter, Box(whole.x(), whole.y(), whole.width(), whole.height()), scale)
    painter.end()
    return picture.toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.usefixtures("qapp")
def test_strips_look_as_if_painted_at_once_wherever_the_view_has_been_panned(ratio: float) -> None:
    dice, pattern = random.Random(7), Pattern()
    carried, scale = Carried(pattern.paint), TimeScale(0, 88.0, WIDTH)
    for _ in range(40):
        scale = scale.panned(dice.randint(-900, 900))
        left, right = dice.randint(1, 90), dice.randint(1, 90)
        parts = [QRect(0, 0, left, HEIGHT), QRect(WIDTH - right, 0, right, HEIGHT)]
        assert painted(carried, scale, parts, ratio) == painted(Carried(pattern.paint), scale, parts, ratio)
        at_once = painted(carried, scale, [QRect(0, 0, WIDTH, HEIGHT)], ratio)
        shown = painted(carried, scale, parts, ratio)
        for x in (0, left - 1, WIDTH - right, WIDTH - 1):
            for y in (4, 14, 24):
                pixel = round((x + 0.5) * ratio - 0.5), round(y * ratio)
                assert shown.pixel(*pixel) == at_once.pixel(*pixel)


@pytest.mark.usefixtures("qapp")
def test_a_view_that_goes_to_and_fro_paints_nothing_twice_until_something_changes() -> None:
    pattern = Pattern()
    carried, strip = Carried(pattern.paint), [QRect(0, 0, 40, HEIGHT)]
    scale = TimeScale(0, 88.0, WIDTH)
    first = painted(carried, scale, strip)
    times = pattern.times
    for step in range(30):
        painted(carried, scale.panned(step * 10), strip)
    assert pattern.times == times
    pattern.shift = 5
    assert painted(carried, scale, strip) == first
    carried.clear()
    assert painted(carried, scale, strip) != first


@pytest.mark.usefixtures("qapp")
def test_another_zoom_and_other_rows_have_tiles_of_their_own() -> None:
    pattern = Pattern()
    carried, strip = Carried(pattern.paint), [QRect(0, 0, 40, 20)]
    painted(carried, TimeScale(0, 88.0, WIDTH), strip)
    pattern.shift = 5
    fresh = painted(Carried(pattern.paint), TimeScale(0, 88.0, WIDTH), [QRect(0, 0, 40, HEIGHT)])
    assert painted(carried, TimeScale(0, 88.0, WIDTH), [QRect(0, 0, 40, HEIGHT)]) == fresh
    pattern.shift = 9
    fresh = painted(Carried(pattern.paint), TimeScale(0, 60.0, WIDTH), strip)
    assert painted(carried, TimeScale(0, 60.0, WIDTH), strip) == fresh
