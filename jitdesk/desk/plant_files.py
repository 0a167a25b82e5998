"""The file of a plant: found or made, and opened with all that its first picture needs; in a worker thread.

What these functions use they import themselves: the first picture waits for none of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from jitdesk.domain.language import say

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from jitdesk.domain.plan import Plan
    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.services.ports import Clock, Report
    from jitdesk.storage.plant_file import PlantFile

    Opened = tuple[PlantFile, OpenPlant, Path]

GivenNow = Callable[["ZoneInfo"], int]
"""Returns the UTC second at which the plant's clock begins, once its time zone is known."""
FindPlant = Callable[["Report"], Path]
"""Returns the plant file to open, and makes it where it is new; called in a worker thread.

It tells how far it is; what that raises ends the work.
"""


def running_clock(now: int | None) -> Clock:
    """Return a clock that begins at ``now`` (UTC seconds) and runs on; without it, the machine's.

    It steps by whole minutes, as everything at the desk does.
    """
    offset = 0.0 if now is None else now - time.time()
    return lambda: int(time.time() + offset) // 60 * 60


def opened(find: FindPlant, author: str, now: GivenNow | None, report: Report) -> Opened:
    """Return the open plant with all that its first picture needs to know.

    Raises
    ------
    JitdeskError
        If the file cannot be used.
    """
    from jitdesk.services.open_plant import OpenPlant
    from jitdesk.storage.lock import PlantInUse
    from jitdesk.storage.plant_file import PlantFile

    path = find(report)
    try:
        file = PlantFile.open(path)
    except PlantInUse:
        # Somebody else writes to it: it can still be looked at.
        file = PlantFile.open(path, to_look=True)
    try:
        report(0, 1, say("Reading the plan"))
        plant = OpenPlant(file, lambda: clock(), author, report)
        clock = running_clock(_demo_goes_on_at(plant, path) if now is None else now(plant.plan.zone))
        report(1, 2, say("Working out how long the lines can run"))
        plant.outlook.problems()
        # Importing the window here, its first picture waits for nothing but itself.
        import_module("jitdesk.ui.window")
        report(1, 1, "")
    except BaseException:
        file.close()
        raise
    return file, plant, path


def _demo_goes_on_at(plant: OpenPlant, path: Path) -> int | None:
    """Return the UTC second of the demo plant's newest step; None for every other plant.

    At whatever hour somebody looks around, the demo's clock goes on where its story was left.
    """
    from jitdesk.ui.personal import DEMO, personal

    return plant.history()[-1].at if str(personal().value(DEMO, "")) == str(path) else None


def todays_demo(author: str, report: Report) -> Path:
    """Return today's demo plant, made where there is none yet, in the middle of its story.

    Raises
    ------
    JitdeskError
        If the file cannot be written.
    """
    from jitdesk.demo.making import make_demo
    from jitdesk.demo.story_clock import middle_of_story
    from jitdesk.ui.asking.places import documents
    from jitdesk.ui.personal import DEMO, personal

    at = middle_of_story(running_clock(None)())
    folder = documents()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"demo-{time.strftime('%Y-%m-%d', time.localtime(at))}.jitdesk"
    if not path.exists():
        make_demo(path, "small", at, author=author, report=report)
    personal().setValue(DEMO, str(path))
    return path


def made_plant(plan: Plan, path: Path, author: str, source: str, report: Report) -> Path:
    """Write a new plant's file, whole or not at all, and return its path.

    Raises
    ------
    JitdeskError
        If it cannot be written.
    """
    from jitdesk.domain.edit import Edit
    from jitdesk.storage.places import refuse_taken_place
    from jitdesk.storage.plant_file import PlantFile

    path.parent.mkdir(parents=True, exist_ok=True)
    refuse_taken_place(path)
    made = Edit(say("New plant"), (), author=author, source=source, at=running_clock(None)())
    PlantFile.create(path, plan, made, report=report)
    return path
