"""The values that the command palette shows."""

from dataclasses import dataclass

from jitdesk.domain.language import counted, say
from jitdesk.scene.chrome import Tone


@dataclass(frozen=True, slots=True)
class Target:
    """Where Enter goes: what it selects, which coverage row it shows, which command it carries out then."""

    delivery: str = ""
    part: str = ""
    line: str = ""
    command: str = ""


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One result: icon, name in bold, what is said of it, where and when, the time left."""

    icon: str
    tone: Tone
    name: str
    said: str
    place: str
    left: str
    left_tone: Tone
    target: Target
    key: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence, for a screen reader."""
        return ", ".join(text for text in (self.name, self.said, self.place, self.left, self.key) if text)


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one kind under its caption, and how many there are in all."""

    title: str
    rows: tuple[PaletteRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said at once where exactly one thing is called that."""

    icon: str
    tone: Tone
    title: str
    detail: str

    @property
    def spoken(self) -> str:
        """The answer as a screen reader says it."""
        return f"{self.title}. {self.detail}"


@dataclass(frozen=True, slots=True)
class Palette:
    """All that the palette shows for what was typed."""

    groups: tuple[Group, ...] = ()
    answer: Answer | None = None
    marked: tuple[str, ...] = ()

    @property
    def count_text(self) -> str:
        """How much was found: "9 matches, 4 kinds"."""
        count, kinds = sum(group.count for group in self.groups), len(self.groups)
        if not count:
            return say("no matches")
        matches = counted("{n} match", "{n} matches", count)
        return counted("{matches}, {n} kind", "{matches}, {n} kinds", kinds, matches=matches)


@dataclass(frozen=True, slots=True)
class CommandWords:
    """A command as the menus name it."""

    name: str
    text: str
    key: str
