"""One demo plant with the files that come to it."""

from dataclasses import dataclass, field
from typing import Literal

from jitdesk.demo import files, largest, plant, small
from jitdesk.demo.plant_files import plant_files
from jitdesk.domain.past_promises import PastPromises
from jitdesk.domain.plan import Plan

Size = Literal["small", "plant", "largest"]


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo plant, what was promised before, and the files of its inbox by name (it may hold a folder)."""

    plan: Plan
    past: PastPromises
    files: dict[str, bytes] = field(repr=False)


def build(size: Size, now: int, seed: int = small.SEED) -> Demo:
    """Return the demo plant of a size as it stands at ``now`` (UTC seconds), with an inbox.

    ``small`` tells the story of a day; ``plant`` is a typical mid-size plant, ``largest`` a car plant with
    200 doors and a year of delay history.
    """
    if size == "small":
        return Demo(Plan.of_rows(small.rows(now, seed)), PastPromises.none(), files.supplier_files(now, seed))
    if size == "plant":
        plan, past = Plan.of_rows(plant.rows(now, seed)), PastPromises.none()
    else:
        plan, past = largest.made(now, seed)
    return Demo(plan, past, plant_files(plan, now))
