"""Laws of the icons: one colour, inside the grid, centred, holes where the ground shows."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from jitdesk.bundled import resource
from jitdesk.ui.icons import icon, icon_pixmap, paint_icon

ICONS = sorted(resource("icons").glob("*.svg"))


def _ink(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha()
    }


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_takes_its_one_colour_from_the_painter(path: Path) -> None:
    paints = {
        value
        for element in ET.parse(path).iter()
        for key, value in element.attrib.items()
        if key in ("fill", "stroke")
    }
    assert "currentColor" in paints and paints <= {"currentColor", "none"}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_draws_inside_its_grid(qapp: QApplication, path: Path) -> None:
    image = icon_pixmap(path.stem, QColor("#BE1230"), 48, 1.0).toImage()
    ink = _ink(image)
    assert len(ink) > 60
    assert not any(x in (0, 47) or y in (0, 47) for x, y in ink if image.pixelColor(x, y).alpha() > 128)


def test_an_icon_is_painted_centred_in_its_place(qapp: QApplication) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, "stop", QRectF(0, 0, 40, 20), QColor("#BE1230"))
    painter.end()
    columns = {x for x, _ in _ink(image)}
    assert (min(columns) + max(columns)) / 2 == pytest.approx(19.5, abs=0.5)


def test_the_mark_inside_a_filled_icon_is_a_hole(qapp: QApplication) -> None:
    image = icon_pixmap("stop", QColor("#BE1230"), 48, 1.0).toImage()
    assert image.pixelColor(24, 16).alpha() == 0
    assert image.pixelColor(12, 24).alpha() == 255


def test_an_icon_of_a_menu_has_a_picture_of_its_own_for_sharp_displays(qapp: QApplication) -> None:
    assert icon("printer", QColor("#14202C"), 16).pixmap(QSize(16, 16), 2.0).width() == 32
