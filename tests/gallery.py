"""Paints every state of the window to PNG files: ``python tests/gallery.py OUT [LARGEST [ONLY]]``.

The pictures are there to be looked at, beside the mock-ups and beside yesterday's. Each is read as well: what
is cut, covered, shortened without a word or too faint is told below its name, and the exit code is 1.
LARGEST is a plant made by ``jitdesk demo --size largest``; without one, or with "", there is none of it.
ONLY is a regular expression that the pictures' names begin with. QT_SCALE_FACTOR sets the pixels' ratio.
"""

import os
import re
import sys
import tempfile
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from jitdesk.scene.sheet import laid_out
from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets
from jitdesk.services.open_plant import OpenPlant
from jitdesk.storage.plant_file import PlantFile
from jitdesk.ui.printing.painter import SheetPainter
from jitdesk.ui.printing.ruler import FontRuler
from tests.gallery_pictures import Picture, Plants, pictures
from tests.gallery_stage import Stage
from tests.gallery_states import LAID_OVER, NOW, STATES
from tests.reading.faults import faults
from tests.reading.places import misplaced
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import read


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
        wanted = [each for each in pictures(with_largest=bool(largest)) if re.match(only, each.name)]
        are_clear = [paint(app, picture, plants, out, written) for picture in wanted]
        paint_sheet(plants.path("8 doors"), "A3", out / "sheet.png")
    print(f"{are_clear.count(True)} of {len(are_clear)} pictures can be read whole")
    return 0 if all(are_clear) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
