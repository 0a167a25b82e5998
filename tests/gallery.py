"""Paints every state of the window to PNG files: ``python tests/gallery.py OUT [LARGEST [ONLY]]``.

The pictures are there to be looked at, beside the mock-ups and beside yesterday's. Each is read as well: what
is cut, over other text, shortened without a word or too faint is told below its name, and the exit code is 1.
LARGEST is a plant made by ``jitdesk demo --size largest``; without one, or with "", the pictures of 200 doors
are left out. ONLY is a regular expression that the pictures' names begin with.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.demo.build import build
from jitdesk.demo.making import make_demo
from jitdesk.domain.columns import Table
from jitdesk.domain.edit import Edit
from jitdesk.domain.plan import Plan
from jitdesk.scene.sheet import laid_out
from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.printing.ruler import FontRuler
from tests.forty_doors import forty_doors
from tests.gallery_stage import (
    DARK,
    GERMAN,
    GERMAN_LARGE,
    GERMAN_SMALL,
    HIGH_CONTRAST,
    LARGE_TEXT,
    LIGHT,
    SMALL,
    WIDE,
    Stage,
    View,
)
from tests.gallery_states import DROPPED, LAID_OVER, NOW, STATES, ZOOMS, Bring
from tests.reading.faults import faults
from tests.reading.places import misplaced
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import read

_EVERY_WAY = LIGHT, DARK, HIGH_CONTRAST, SMALL, WIDE, LARGE_TEXT, GERMAN, GERMAN_SMALL, GERMAN_LARGE
_MANY_WAYS = LIGHT, DARK, HIGH_CONTRAST, SMALL, LARGE_TEXT, GERMAN, GERMAN_SMALL
_SOME_WAYS = LIGHT, DARK, LARGE_TEXT, GERMAN
_SHOWN_MANY_WAYS = "cares", "details", "list", "settings", "reason"


class Picture(NamedTuple):
    """A picture: its name, the plant that is opened, what brings it about, and how it is looked at."""

    name: str
    plant: str
    bring: Bring
    view: View


class Plants:
    """The plants of the gallery, made in a folder when they are first wanted.

    Parameters
    ----------
    folder : Path
        Where they are made.
    largest : Path, optional
        A plant of 200 doors.
    """

    def __init__(self, folder: Path, largest: Path | None = None) -> None:
        self._folder, self._largest = folder, largest
        self._made: dict[str, Path] = {}

    def path(self, plant: str) -> Path:
        """Return the file of "8 doors", "dropped" (another such), "empty", "40 doors" or "200 doors"."""
        if plant not in self._made:
            self._made[plant] = self._make(plant, self._folder / plant / "Werk Nord.jitdesk")
        return self._made[plant]

    def _make(self, plant: str, path: Path) -> Path:
        path.parent.mkdir()
        if plant == "200 doors":
            assert self._largest is not None
            return Path(shutil.copy(self._largest, path))  # one that is open here may be open nowhere else
        if plant in ("empty", "40 doors"):
            plan = _bare_plan() if plant == "empty" else forty_doors(NOW)
            PlantFile.create(path, plan, Edit("Made a plant", (), author="M. Keller", at=NOW))
        else:
            make_demo(path, "small", NOW, author="M. Keller")
        return path


def _bare_plan() -> Plan:
    """Return the small plant's doors, shifts, lines and parts, with nothing that comes to them."""
    plan = build("small", NOW, 7).plan
    comes = ("deliveries", "delivery_lines", "estimates", "stock")
    return Plan({**plan.tables, **{name: Table.of_rows(plan[name].schema, (), plan.words) for name in comes}})


def pictures(*, with_200_doors: bool = False) -> Iterator[Picture]:
    """Yield all pictures, those that change their plant last."""
    for state, bring in STATES.items():
        yield from _views(state, "8 doors", bring, _ways(state))
    yield from _views("empty-bands", "empty", STATES["main"], _MANY_WAYS)
    for plant in ("8 doors", "40 doors", "200 doors")[: 3 if with_200_doors else 2]:
        for zoom, bring in ZOOMS.items():
            ways = _SOME_WAYS if plant == "8 doors" else (LIGHT, DARK, GERMAN_SMALL)
            yield from _views(f"{plant.replace(' ', '-')}-{zoom}", plant, bring, ways)
    for state, bring in DROPPED.items():
        yield from _views(state, "dropped", bring, _ways(state))


def _ways(state: str) -> tuple[View, ...]:
    return _EVERY_WAY if state == "main" else _MANY_WAYS if state in _SHOWN_MANY_WAYS else _SOME_WAYS


def _views(state: str, plant: str, bring: Bring, ways: tuple[View, ...]) -> Iterator[Picture]:
    return (Picture(f"{state}-{view}", plant, bring, view) for view in ways)


def paint(app: QApplication, picture: Picture, plants: Plants, out: Path, written: WrittenPictures) -> bool:
    """Paint and read a picture; say what is wrong with it, and tell whether nothing is."""
    print(out / f"{picture.name}.png")
    with Stage(app, plants.path(picture.plant)).shown(picture.bring, picture.view) as shown:
        shown.grab().save(str(out / f"{picture.name}.png"))
        found = unreadable(picture, shown, written)
    for fault in found:
        print(f"  {fault}", flush=True)
    return not found


def unreadable(picture: Picture, shown: QWidget, written: WrittenPictures) -> list[str]:
    """Return what cannot be read in a picture."""
    if picture.bring is STATES[LAID_OVER]:
        return misplaced(read(shown, written), written)
    return faults(shown, written)


def paint_sheet(plant_path: Path, door: str, picture: Path) -> None:
    """Paint the first page of a door's receiving sheet at 150 dpi."""
    with PlantFile.open(plant_path) as store:
        plant = OpenPlant(store, lambda: NOW, "M. Keller")
        day = datetime.fromtimestamp(NOW, plant.plan.zone).date()
        occasion = PrintOccasion("M. Keller", plant.plan_step, NOW)
        (sheet,) = door_sheets(plant.outlook, day, plant.store.last_print, occasion, [door])
    page = laid_out(sheet, FontRuler())[0]
    px_per_mm = 150 / 25.4
    image = QImage(round(210 * px_per_mm), round(297 * px_per_mm), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    SheetPainter(painter, px_per_mm).paint(page)
    painter.end()
    image.save(str(picture))
    print(picture)


def main(arguments: list[str]) -> int:
    """Paint the gallery into the folder that is named."""
    if len(arguments) not in (1, 2, 3):
        print("usage: gallery.py OUT [LARGEST [ONLY]]", file=sys.stderr)
        return 2
    out, largest, only = Path(arguments[0]), "".join(arguments[1:2]), "".join(arguments[2:])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, WrittenPictures().noting() as written:
        app = QApplication([])
        plants = Plants(Path(folder), Path(largest) if largest else None)
        wanted = [each for each in pictures(with_200_doors=bool(largest)) if re.match(only, each.name)]
        are_clear = [paint(app, picture, plants, out, written) for picture in wanted]
        paint_sheet(plants.path("8 doors"), "A3", out / "sheet.png")
    print(f"{are_clear.count(True)} of {len(are_clear)} pictures can be read whole")
    return 0 if all(are_clear) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
