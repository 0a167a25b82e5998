"""How somebody left the window of a plant: kept with the user's settings, never in the plant."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from PySide6.QtCore import QSettings

from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.time_scale import LEAST_PX_PER_HOUR, MOST_PX_PER_HOUR, ZOOMS
from jitdesk.ui.theme import SCALES, ThemeChoice

_PLACE = "layouts"


@dataclass(frozen=True, slots=True)
class Layout:
    """The window of one plant as one user left it.

    Attributes
    ----------
    theme : str
        A value of `ThemeChoice`.
    text_percent : int
        Text size.
    px_per_hour : float
        Zoom.
    rows : str
        A value of `RowsBy`.
    density : str
        A value of `Density`; "" lets the number of doors decide.
    left_px : int
        Width of the panel at the left in design pixels.
    left_wanted : bool or None
        Whether the panel was unfolded or folded by hand; None as the width asks.
    delay_folds : Mapping[str, bool]
        By zoom, whether the delay band was folded or unfolded by hand.
    shares : tuple of float
        Of the three bands' height, where somebody divided it; else empty.
    """

    theme: str = ThemeChoice.SYSTEM.value
    text_percent: int = 100
    px_per_hour: float = ZOOMS["day"]
    rows: str = RowsBy.DOORS.value
    density: str = ""
    left_px: int = 300
    left_wanted: bool | None = None
    delay_folds: Mapping[str, bool] = field(default_factory=dict)
    shares: tuple[float, ...] = ()

    @classmethod
    def of_text(cls, text: str) -> "Layout":
        """Return the layout that was kept as a text; whatever in it is unusable is as it is at first."""
        try:
            kept = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        names = {each.name for each in fields(cls)} & kept.keys()
        return cls(**{name: kept[name] for name in names if _is_usable(name, kept[name])})

    def text(self) -> str:
        """Return what `of_text` reads."""
        return json.dumps(asdict(self))


def _is_usable(name: str, value: Any) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    match name:
        case "theme":
            return value in list(ThemeChoice)
        case "text_percent":
            return is_number and SCALES[0] <= value <= SCALES[-1]
        case "px_per_hour":
            return is_number and LEAST_PX_PER_HOUR <= value <= MOST_PX_PER_HOUR
        case "rows":
            return value in list(RowsBy)
        case "density":
            return value in ("", *(each.value for each in Density))
        case "left_px":
            return isinstance(value, int) and is_number
        case "left_wanted":
            return value is None or isinstance(value, bool)
        case "delay_folds":
            return isinstance(value, dict) and all(isinstance(each, bool) for each in value.values())
        case _:
            return _are_shares(value)


def _are_shares(value: Any) -> bool:
    """Return whether these divide the height among three bands."""
    if not isinstance(value, list) or len(value) not in (0, 3):
        return False
    return all(isinstance(each, float) and 0 < each < 1 for each in value)


class KeptLayouts:
    """The layouts of a user's plants by plant.

    Parameters
    ----------
    settings : QSettings
        Where they are kept.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def of(self, plant: str) -> Layout | None:
        """Return the layout in which a plant was left; None where it was never open."""
        kept = self._settings.value(f"{_PLACE}/{plant}", "")
        return Layout.of_text(kept) if isinstance(kept, str) and kept else None

    def keep(self, plant: str, layout: Layout) -> None:
        """Keep the layout in which a plant is left."""
        self._settings.setValue(f"{_PLACE}/{plant}", layout.text())
