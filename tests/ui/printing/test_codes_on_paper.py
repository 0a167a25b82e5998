"""Every code on a painted page gives back what it carries, from a scan and from a fax."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from jitdesk.scene.sheet import A4, A5, LETTER, Paper, laid_out
from jitdesk.scene.sheet.marks import Bars
from jitdesk.ui.printing.ruler import FontRuler
from tests.scene.sheet.sheets import day_of_door_a3, delivery, door_sheet
from tests.ui.printing.rendering import as_fax, image_of, needs, scanned

scanner = needs("zbarimg", "zbar-tools")

_CODES = (
    "4417",
    "7",
    "261124004417",
    "A1",
    "SO-2026/00417",
    "DLV 17 b",
    "x=1;{}~!#$%&'()*+,-.",
    '/:<>?@[]^_`|\\"',
    "WWWWWWWWWWWWWWWWWWWW",
    "12345678901234567890",
    "1234567890123456789",
    "ab12cd34ef56gh78ij90",
    "A1234B",
    "-12345-",
)


@scanner
@pytest.mark.parametrize("paper", [A4, A5, LETTER])
@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_every_code_of_a_day_decodes_from_a_scan_and_from_a_fax(
    qtbot: QtBot, tmp_path: Path, paper: Paper, dpi: int
) -> None:
    expected = {"QR-Code:JD1|Werk Nord|2026-11-24|A3|2"}
    expected |= {f"CODE-128:{one.code}" for one in day_of_door_a3().deliveries if not one.removed}
    pages = laid_out(day_of_door_a3(), FontRuler(), paper)
    images = [image_of(page, dpi) for page in pages]
    assert set().union(*(scanned(image, tmp_path) for image in images)) == expected
    assert set().union(*(scanned(as_fax(image), tmp_path) for image in images)) == expected


@scanner
def test_any_printable_number_up_to_20_characters_decodes_at_150_dpi(qtbot: QtBot, tmp_path: Path) -> None:
    sheet = door_sheet(*(delivery(f"{row}", code=code) for row, code in enumerate(_CODES)))
    pages = laid_out(sheet, FontRuler(), A4)
    read = set().union(*(scanned(image_of(page, 150), tmp_path) for page in pages))
    assert {line.removeprefix("CODE-128:") for line in read if line.startswith("CODE-128:")} == set(_CODES)


@scanner
@pytest.mark.parametrize(
    ("plant", "door", "carried"),
    [
        ("Werk Süd", "Tör 3", "JD1|Werk S%C3%BCd|2026-11-24|T%C3%B6r 3|2"),
        ("工場", "東1", "JD1|%E5%B7%A5%E5%A0%B4|2026-11-24|%E6%9D%B11|2"),
        ("a|b", "50%", "JD1|a%7Cb|2026-11-24|50%25|2"),
    ],
)
def test_the_sheets_own_code_gives_back_plant_and_door_in_any_script(
    qtbot: QtBot, tmp_path: Path, plant: str, door: str, carried: str
) -> None:
    pages = laid_out(door_sheet(plant=plant, door=door), FontRuler(), A4)
    assert scanned(image_of(pages[0], 150), tmp_path) == {f"QR-Code:{carried}"}


def test_a_code_is_pure_black_and_white_in_whole_pixels(qtbot: QtBot) -> None:
    page = laid_out(door_sheet(delivery()), FontRuler(), A4)[0]
    image = image_of(page, 150)
    bars = next(mark for mark in page.marks if isinstance(mark, Bars))
    row = round((bars.y + bars.height / 2) * 150 / 25.4)
    left, right = round(bars.x * 150 / 25.4), round((bars.x + bars.width) * 150 / 25.4)
    levels = [QColor(image.pixel(x, row)).lightness() for x in range(left, right)]
    assert set(levels) == {0, 255}
    runs = [
        len(run) for run in "".join("1" if level else "0" for level in levels).strip("1").split("1") if run
    ]
    assert all(run % 2 == 0 for run in runs), "a module is 2 pixels at 150 dpi"
