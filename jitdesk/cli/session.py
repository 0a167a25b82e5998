"""What every command needs: the plant open, a clock that ``--now`` may stop."""

import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.cli.given import author, given_instant
from jitdesk.domain.values import MINUTE_S
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import Clock
from jitdesk.storage.plant_file import PlantFile


def clock_at(now: str | None, zone: ZoneInfo) -> Clock:
    """Return a clock that stands at ``now`` (ISO 8601, plant time without an offset), else a running one.

    The running clock steps by whole minutes, as everything at the desk does.

    Raises
    ------
    BadInput
        If ``now`` is no time.
    """
    if now is None:
        return lambda: int(time.time()) // MINUTE_S * MINUTE_S
    stopped = given_instant("--now", now, zone)
    return lambda: stopped


@contextmanager
def open_plant(arguments: Namespace, *, to_look: bool = False) -> Iterator[OpenPlant]:
    """Open the plant that the command names, and close it when the block is left."""
    with PlantFile.open(Path(arguments.plant), to_look=to_look) as store:
        plant = OpenPlant(store, lambda: clock(), author())
        clock = clock_at(arguments.now, plant.plan.zone)
        yield plant
