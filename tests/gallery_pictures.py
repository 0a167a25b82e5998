"""Which pictures the gallery has: of which plant, brought into which state, looked at in which ways."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jitdesk.demo.build import build
from jitdesk.demo.making import make_demo
from jitdesk.domain.columns import Table
from jitdesk.domain.edit import Edit
from jitdesk.domain.plan import Plan
from jitdesk.storage.plant_file import PlantFile
from tests.gallery_asked import ASKED
from tests.gallery_dialogs import DIALOGS
from tests.gallery_stage import (
    DARK,
    GERMAN,
    GERMAN_DARK,
    GERMAN_LARGE,
    GERMAN_SMALL,
    GERMAN_WIDE,
    HIGH_CONTRAST,
    LARGE_TEXT,
    LIGHT,
    SMALL,
    WIDE,
    View,
)
from tests.gallery_states import DROPPED, NOW, STATES, ZOOMS, Bring
from tests.many_doors import forty_doors, two_hundred_doors

_OVER_THE_WINDOW = LIGHT, DARK, HIGH_CONTRAST, LARGE_TEXT, GERMAN, GERMAN_LARGE
# Larger, the menu bar's menus are higher than this platform's screen of 800 pixels.
_OF_MENU_BAR = LIGHT, DARK, HIGH_CONTRAST, GERMAN
_WINDOW = LIGHT, DARK, HIGH_CONTRAST, SMALL, WIDE, LARGE_TEXT, GERMAN_DARK, GERMAN_SMALL, GERMAN_LARGE
_EVERY_WAY = *_WINDOW, GERMAN, GERMAN_WIDE


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
        The largest plant.
    """

    def __init__(self, folder: Path, largest: Path | None = None) -> None:
        self._folder, self._largest = folder, largest
        self._made: dict[str, Path] = {}

    def path(self, plant: str) -> Path:
        """Return the file of "8", "40" or "200 doors", "dropped" (8, to be changed), "empty" or "largest"."""
        if plant not in self._made:
            self._made[plant] = self._make(plant, self._folder / plant / "Werk Nord.jitdesk")
        return self._made[plant]

    def _make(self, plant: str, path: Path) -> Path:
        path.parent.mkdir()
        plans = {"empty": _bare_plan, "40 doors": forty_doors, "200 doors": two_hundred_doors}
        if plant == "largest":
            assert self._largest is not None
            return Path(shutil.copy(self._largest, path))  # one that is open here may be open nowhere else
        if plant in plans:
            PlantFile.create(path, plans[plant](NOW), Edit("Made a plant", (), author="M. Keller", at=NOW))
        else:
            make_demo(path, "small", NOW, author="M. Keller")
        return path


def _bare_plan(now: int) -> Plan:
    """Return the small plant's doors, shifts, lines and parts, with nothing that comes to them."""
    plan = build("small", now, 7).plan
    comes = ("deliveries", "delivery_lines", "estimates", "stock")
    return Plan({**plan.tables, **{name: Table.of_rows(plan[name].schema, (), plan.words) for name in comes}})


def pictures(*, with_largest: bool = False) -> Iterator[Picture]:
    """Yield all pictures, those that change their plant last."""
    for state, bring in STATES.items():
        yield from _views(state, "8 doors", bring, _ways(state))
    yield from _views("empty-bands", "empty", STATES["main"], _WINDOW)
    for plant in ("8 doors", "40 doors", "200 doors", *(["largest"] if with_largest else [])):
        for zoom, bring in ZOOMS.items():
            yield from _views(f"{plant.replace(' ', '-')}-{zoom}", plant, bring, _WINDOW)
    for state, bring in DROPPED.items():
        yield from _views(state, "dropped", bring, _WINDOW)


def _ways(state: str) -> tuple[View, ...]:
    if state == "main":
        return _EVERY_WAY
    if state.startswith("menu-") and state[-1].isdigit():
        return _OF_MENU_BAR
    return _OVER_THE_WINDOW if state in ASKED or state in DIALOGS else _WINDOW


def _views(state: str, plant: str, bring: Bring, ways: tuple[View, ...]) -> Iterator[Picture]:
    return (Picture(f"{state}-{view}", plant, bring, view) for view in ways)
