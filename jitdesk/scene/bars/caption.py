"""What the head of the deliveries band says about its rows."""

from jitdesk.scene.bars.arrangement import Arrangement
from jitdesk.scene.bars.figures import RowFigures
from jitdesk.scene.bars.rows import BandRows, RowsBy
from jitdesk.scene.bars.trouble import Trouble

_SAID = {
    "hour": "second line: plate, carrier, last confirmation",
    "day": "one bar = one truck at the door",
    "week": "each mark = one truck at its true time · text only where something is wrong",
    "month": "column = load, number = trucks",
}
_ORDER = {RowsBy.SUPPLIERS: "worst first", RowsBy.PARTS: "first run-out on top"}
_NAMES = {RowsBy.DOORS: "dock door", RowsBy.SUPPLIERS: "supplier", RowsBy.PARTS: "part"}


def caption_of(rows: BandRows, zoom: str, wanted: Arrangement, figures: RowFigures) -> str:
    """Return the sentence, the most important first."""
    shown = int((rows.member >= 0).sum())
    if rows.by is not RowsBy.DOORS:
        return f"{_counted(shown, rows.by)} · {_ORDER[rows.by]} · {_cell(zoom, rows.by)}"
    doors, halls = len(rows.table), len(rows.halls)
    said = _counted(doors, rows.by)
    if halls and zoom != "week":
        said += f" in {halls} hall{'' if halls == 1 else 's'}"
    if not rows.halls or zoom in ("week", "month"):
        return f"{said} · {_cell(zoom, rows.by)}"
    return " · ".join([said, ", ".join(_folding(rows, wanted, figures, doors))])


def _cell(zoom: str, by: RowsBy) -> str:
    return (
        f"cell = one {_NAMES[by].removeprefix('dock ')} and day: {_SAID[zoom]}"
        if zoom == "month"
        else _SAID[zoom]
    )


def _counted(count: int, by: RowsBy) -> str:
    return f"{count:,} {_NAMES[by]}{'' if count == 1 else 's'}"


def _folding(rows: BandRows, wanted: Arrangement, figures: RowFigures, doors: int) -> list[str]:
    """Return how many doors need somebody, are pinned, are quiet and folded."""
    pinned = len(wanted.pinned.intersection(rows.of_door))
    loud = int((figures.worst > Trouble.NONE).sum())
    folded = doors - int((rows.member >= 0).sum())
    said = [f"{loud} need{'s' if loud == 1 else ''} you"]
    said += [f"{pinned} pinned"] if pinned else []
    said += [f"{folded} quiet doors folded"] if folded else []
    return said
