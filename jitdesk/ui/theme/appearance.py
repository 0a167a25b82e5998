"""Which theme holds, and dressing the application in it."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from jitdesk.ui.theme.fonts import load_fonts
from jitdesk.ui.theme.stylesheet import palette, stylesheet
from jitdesk.ui.theme.system_colours import in_system_colours
from jitdesk.ui.theme.theme import Theme, ThemeName, load_theme

SCALES = (90, 100, 110, 125, 150)
"""The text sizes that are offered, in percent of the design's."""
SMALLEST_SCALE, LARGEST_SCALE = SCALES[0] / 100, SCALES[-1] / 100


class ThemeChoice(StrEnum):
    """What the user chose under View, Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


_NAMES: dict[ThemeChoice, ThemeName] = {
    ThemeChoice.LIGHT: "light",
    ThemeChoice.DARK: "dark",
    ThemeChoice.HIGH_CONTRAST: "high_contrast",
}


class Appearance(QObject):
    """The one place that decides the theme; views hear of a new one by `changed`.

    Parameters
    ----------
    app : QApplication
        Dressed at once, and again whenever the choice, the text size or the system's scheme changes.
    choice : ThemeChoice
        Light, dark, high contrast, or as the system says.
    scale : float
        Text size, held between 0.9 and 1.5.
    """

    changed = Signal(object)

    def __init__(
        self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM, scale: float = 1.0
    ) -> None:
        super().__init__(app)
        load_fonts()
        self._app = app
        self._choice = choice
        self._pictures = QTemporaryDir()
        self._theme = self._wanted(_held(scale))
        # A style sheet on top of the platform's own style would look different on each.
        app.setStyle("Fusion")
        self._dress()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the user chose."""
        return self._choice

    def choose(self, choice: ThemeChoice, scale: float | None = None) -> None:
        """Take light, dark, high contrast, or what the system says; another text size with it."""
        self._choice = choice
        self._take(self._wanted(self._theme.scale if scale is None else _held(scale)))

    def set_scale(self, scale: float) -> None:
        """Take another text size, held between 0.9 and 1.5."""
        self._take(self._wanted(_held(scale)))

    def _wanted(self, scale: float) -> Theme:
        if self._choice is not ThemeChoice.SYSTEM:
            return load_theme(_NAMES[self._choice], scale)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            self._app.setPalette(QPalette())  # ours goes: what is left is the system's
            return in_system_colours(self._app.palette(), scale)
        return load_theme("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light", scale)

    def _take(self, theme: Theme) -> None:
        if theme == self._theme:
            return
        self._theme = theme
        self._dress()
        self.changed.emit(theme)

    def _dress(self) -> None:
        self._app.setPalette(palette(self._theme.colours))
        self._app.setFont(self._theme.font(13))
        # In place of a former sheet Qt would dress each widget once for every widget around it.
        self._app.setStyleSheet("")
        self._app.setStyleSheet(stylesheet(self._theme, Path(self._pictures.path())))

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._take(self._wanted(self._theme.scale))


def _held(scale: float) -> float:
    return min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
