"""What the head of the deliveries band says about its rows."""

from jitdesk.domain.language import counted, later, say
from jitdesk.domain.wording import count_text
from jitdesk.scene.bars.arrangement import Arrangement
from jitdesk.scene.bars.figures import RowFigures
from jitdesk.scene.bars.rows import BandRows, RowsBy
from jitdesk.scene.bars.trouble import Trouble

_SAID = {
    "hour": later("second line: plate, carrier, last confirmation"),
    "day": later("one bar = one truck at the door"),
    "week": later("each mark = one truck at its true time · text only where something is wrong"),
}
_ORDER = {RowsBy.SUPPLIERS: later("worst first"), RowsBy.PARTS: later("first run-out on top")}
_CELL = {
    RowsBy.DOORS: later("cell = one door and day: column = load, number = trucks"),
    RowsBy.SUPPLIERS: later("cell = one supplier and day: column = load, number = trucks"),
    RowsBy.PARTS: later("cell = one part and day: column = load, number = trucks"),
}


def caption_of(rows: BandRows, zoom: str, wanted: Arrangement, figures: RowFigures) -> str:
    """Return the sentence, the most important first."""
    shown = int((rows.member >= 0).sum())
    if rows.by is not RowsBy.DOORS:
        return f"{_counted(shown, rows.by)} · {say(_ORDER[rows.by])} · {_cell(zoom, rows.by)}"
    doors, halls = len(rows.table), len(rows.halls)
    said = _counted(doors, rows.by)
    if halls and zoom != "week":
        said = counted("{doors} in {n} hall", "{doors} in {n} halls", halls, doors=said)
    if not rows.halls or zoom in ("week", "month"):
        return f"{said} · {_cell(zoom, rows.by)}"
    return " · ".join([said, ", ".join(_folding(rows, wanted, figures, doors))])


def _cell(zoom: str, by: RowsBy) -> str:
    return say(_CELL[by]) if zoom == "month" else say(_SAID[zoom])


def _counted(count: int, by: RowsBy) -> str:
    if by is RowsBy.DOORS:
        return counted("{number} dock door", "{number} dock doors", count, number=count_text(count))
    if by is RowsBy.SUPPLIERS:
        return counted("{number} supplier", "{number} suppliers", count, number=count_text(count))
    return counted("{number} part", "{number} parts", count, number=count_text(count))


def _folding(rows: BandRows, wanted: Arrangement, figures: RowFigures, doors: int) -> list[str]:
    """Return how many doors need somebody, are pinned, are quiet and folded."""
    pinned = len(wanted.pinned.intersection(rows.of_door))
    loud = int((figures.worst > Trouble.NONE).sum())
    folded = doors - int((rows.member >= 0).sum())
    said = [counted("{n} needs you", "{n} need you", loud)]
    said += [say("{pinned} pinned", pinned=pinned)] if pinned else []
    said += [say("{folded} quiet doors folded", folded=folded)] if folded else []
    return said
