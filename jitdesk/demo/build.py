"""One demo plant with the files that come to it."""

from dataclasses import dataclass, field
from typing import Literal

from jitdesk.demo import files, plant, small
from jitdesk.demo.plant_files import plant_files
from jitdesk.domain.columns import Row

Size = Literal["small", "plant"]


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo plant as rows by table, and the files of its inbox by name (a name may hold a folder)."""

    plan_rows: dict[str, list[Row]]
    files: dict[str, bytes] = field(repr=False)


def build(size: Size, now: int, seed: int = small.SEED) -> Demo:
    """Return the demo plant of a size as it stands at ``now`` (UTC seconds).

    ``small`` tells the story of a day; ``plant`` is a typical mid-size plant. Both come with an inbox.
    """
    if size == "small":
        return Demo(small.rows(now, seed), files.supplier_files(now, seed))
    rows = plant.rows(now, seed)
    return Demo(rows, plant_files(rows, now))
