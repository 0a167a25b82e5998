"""Which of a bar's texts fit, and where: never elided inside a bar, never cut.

The order of giving way: everything; without the quantity; the icon moves to line 2; the label stands outside
right where the gap is free; the icon alone, for the hover card has all.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from jitdesk.scene.bars.faces import BarFace
from jitdesk.scene.bars.level import Level
from jitdesk.scene.bars.state import ICONS

AIR, TAG_PX = 3, 9
OUTSIDE_GAP = 6
# Gaps wider than any label are all alike.
MOST_GAP = 240
_NARROW, _SMALL_ICON = 62, 10.0
_LEAST_WITH_ICON, _LEAST_WITH_WORDS = 18, 14


class TextRuler(Protocol):
    """Measures text before anything is painted."""

    def width(self, text: str, px: float, weight: int) -> int:
        """Return the width in whole pixels, rounded up."""
        ...


@dataclass(frozen=True, slots=True)
class Label:
    """What of a face is shown in a bar of a certain width.

    Attributes
    ----------
    name, second : str
        First and second line.
    beside : str
        A lighter text behind the name on line 1 (part and quantity of the hour zoom).
    outside : int
        Width of the label right of the bar; 0 when it is inside.
    icon : str
        The icon's name; empty without.
    icon_px : float
        Its edge.
    icon_line : int
        1 or 2: right on that line; 0: in the middle of the bar.
    tag : str
        "JIS", "J" or nothing, right on line 2.
    """

    name: str = ""
    second: str = ""
    beside: str = ""
    outside: int = 0
    icon: str = ""
    icon_px: float = 13
    icon_line: int = 0
    tag: str = ""


def icon_of(face: BarFace) -> str:
    """Return the state's icon; a locked bar's padlock stands in for "no reply" or "confirmed"."""
    icon = ICONS[face.state]
    return "lock" if face.locked and icon in ("no-reply", "check", "") else icon


class LabelFit:
    """Fits faces into bars at one level of detail.

    Parameters
    ----------
    level : Level
        Heights and sizes of type.
    ruler : TextRuler
        Measures text.
    """

    def __init__(self, level: Level, ruler: TextRuler) -> None:
        self._level = level
        self._ruler = ruler
        self._fitted = lru_cache(maxsize=20_000)(self._fit)

    def label(
        self, face: BarFace, width: int, gap: int, *, one_line: bool = False, height: int | None = None
    ) -> Label:
        """Return what fits.

        Parameters
        ----------
        face : BarFace
            What the bar would like to say.
        width : int
            Visible pixels of the bar.
        gap : int
            Free pixels right of it.
        one_line : bool
            Whether it stands in a lane, with room for one line only.
        height : int, optional
            The lane's height: one that is lower than the type has room for the icon only.
        """
        if height is not None and height < _LEAST_WITH_WORDS:
            icon = icon_of(face) if width >= _LEAST_WITH_ICON else ""
            return Label(icon=icon, icon_px=min(self._level.icon_px, height - 1))
        return self._fitted(face, width, min(gap, MOST_GAP), one_line or self._level.lines == 1)

    def _fit(self, face: BarFace, width: int, gap: int, one_line: bool) -> Label:
        icon, icon_px = icon_of(face), min(self._level.icon_px, _SMALL_ICON if width < _NARROW else 99)
        if width < _LEAST_WITH_ICON:
            icon = ""
        fitted = (
            self._one_line(face, width, icon, icon_px)
            if one_line
            else self._two_lines(face, width, icon, icon_px)
        )
        return fitted or self._outside(face, gap, icon, one_line) or self._last(face, width, icon, icon_px)

    def _name(self, text: str) -> int:
        return self._ruler.width(text, self._level.name_px, 600)

    def _part(self, text: str) -> int:
        return self._ruler.width(text, self._level.part_px, 400) if text else 0

    def _room(self, width: int) -> int:
        return width - self._level.pad - AIR

    def _tag(self, face: BarFace, width: int) -> tuple[str, int]:
        """Return the JIS tag that a bar of this width carries, and the pixels it takes."""
        if not face.jis:
            return "", 0
        return ("J", 12 + AIR) if width < _NARROW else ("JIS", 22 + AIR)

    def _two_lines(self, face: BarFace, width: int, icon: str, icon_px: float) -> Label | None:
        room, takes = self._room(width), round(icon_px) + AIR if icon else 0
        tag, tag_takes = self._tag(face, width)
        if self._level.name == "hour":
            fitted = self._hour_lines(face, room, takes, tag, tag_takes, icon, icon_px)
            if fitted:
                return fitted
        name = self._name(face.name)
        if name > room:
            return None
        seconds = tuple(dict.fromkeys((face.part_and_quantity, face.part)))
        for second in seconds:
            if name + takes <= room and self._part(second) + tag_takes <= room:
                return Label(face.name, second, icon=icon, icon_px=icon_px, icon_line=1, tag=tag)
        for second in seconds:
            if self._part(second) + tag_takes + takes <= room:
                return Label(face.name, second, icon=icon, icon_px=icon_px, icon_line=2, tag=tag)
        return None

    def _hour_lines(
        self, face: BarFace, room: int, takes: int, tag: str, tag_takes: int, icon: str, icon_px: float
    ) -> Label | None:
        second = next((line for line in face.second if self._part(line) + tag_takes <= room), None)
        if second is None:
            return None
        for name in dict.fromkeys((face.full_name, face.name)):
            for beside in (face.part_and_quantity, face.part):
                if self._name(name) + 8 + self._part(beside) + takes <= room:
                    return Label(name, second, beside, 0, icon, icon_px, 1, tag)
        return None

    def _one_line(self, face: BarFace, width: int, icon: str, icon_px: float) -> Label | None:
        room, takes = self._room(width), round(icon_px) + AIR if icon else 0
        name = self._name(face.name)
        for beside in (face.part_and_quantity, face.part) if self._level.name != "dense" else ():
            if beside and name + 6 + self._part(beside) + takes <= room:
                return Label(face.name, beside=beside, icon=icon, icon_px=icon_px, icon_line=1)
        if name + takes <= room:
            return Label(face.name, icon=icon, icon_px=icon_px, icon_line=1)
        return None

    def _outside(self, face: BarFace, gap: int, icon: str, one_line: bool) -> Label | None:
        """Return the label beside the bar, with the most words that the gap has room for."""
        for second in dict.fromkeys(("",) if one_line else (face.part_and_quantity, face.part)):
            width = max(self._name(face.name), self._part(second)) + OUTSIDE_GAP + AIR
            if width <= gap:
                return Label(face.name, second, outside=width, icon=icon, icon_px=self._level.icon_px)
        return None

    def _last(self, face: BarFace, width: int, icon: str, icon_px: float) -> Label:
        """Return the name without its part where at least that fits, else the icon alone."""
        room = self._room(width)
        if self._name(face.name) <= room and round(icon_px) <= room and self._level.lines == 2:
            return Label(face.name, icon=icon, icon_px=icon_px, icon_line=2)
        return Label(icon=icon, icon_px=icon_px)
