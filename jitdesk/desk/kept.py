"""What the next start of a user's desk finds: the last plants, how they looked, the language."""

from pathlib import Path

from PySide6.QtCore import QByteArray

from jitdesk.ui.personal import LANGUAGE, LAST_PLANT, personal
from jitdesk.ui.theme import Theme, ThemeChoice
from jitdesk.ui.translation import system_language

_RECENT = "recent_plants"
_THEME, _TEXT_PERCENT, _PLACE = "theme", "text_percent", "window_place"
_MOST_RECENT = 6


class KeptDesk:
    """Keeps it among this user's settings; whatever stands there that is unusable is as at first.

    Attributes
    ----------
    settings : QSettings
        Where it is kept.
    """

    def __init__(self) -> None:
        self.settings = personal()

    @property
    def last_plant(self) -> Path | None:
        """The plant that was open last, if it is still there."""
        name = self._text(LAST_PLANT)
        return Path(name) if name and Path(name).exists() else None

    @property
    def recent_plants(self) -> list[Path]:
        """The plants that were open before, newest first, whether they are still there or not."""
        # Lines of one text: Qt gives a list of one back as something else.
        return [Path(name) for name in self._text(_RECENT).splitlines()]

    def keep_plant(self, path: Path) -> None:
        """Keep that a plant is open now."""
        self.settings.setValue(LAST_PLANT, str(path))
        others = [str(each) for each in self.recent_plants if each != path]
        self.settings.setValue(_RECENT, "\n".join([str(path), *others][:_MOST_RECENT]))

    @property
    def language(self) -> str:
        """What this user wants the window to speak: as chosen, else as the system does."""
        return self._text(LANGUAGE) or system_language()

    @language.setter
    def language(self, language: str) -> None:
        self.settings.setValue(LANGUAGE, language)

    @property
    def looks(self) -> tuple[ThemeChoice, float]:
        """The theme and the text size that were in use last."""
        kept, percent = self._text(_THEME), self._text(_TEXT_PERCENT)
        choice = ThemeChoice(kept) if kept in list(ThemeChoice) else ThemeChoice.SYSTEM
        return choice, int(percent) / 100 if percent.isdecimal() and len(percent) <= 3 else 1.0

    def keep_looks(self, choice: ThemeChoice, theme: Theme) -> None:
        """Keep the theme and the text size that are in use now."""
        self.settings.setValue(_THEME, choice.value)
        self.settings.setValue(_TEXT_PERCENT, round(theme.scale * 100))

    @property
    def place(self) -> QByteArray | None:
        """Where the window stood, as Qt tells it."""
        place = self.settings.value(_PLACE)
        return place if isinstance(place, QByteArray) else None

    @place.setter
    def place(self, place: QByteArray) -> None:
        self.settings.setValue(_PLACE, place)

    def _text(self, name: str) -> str:
        return str(self.settings.value(name, ""))
