"""What everything is painted with: colours, type, the look of the standard controls.

A view is given a `Theme` when it is built and again by `set_theme` when it changes; it never asks for a
global one. `Appearance` is the one place that decides which theme holds.
"""

from jitdesk.ui.theme.appearance import SCALES, Appearance, ThemeChoice
from jitdesk.ui.theme.colours import Colours
from jitdesk.ui.theme.fonts import font, load_fonts
from jitdesk.ui.theme.theme import HEADER_WIDTH, Theme, ThemeName, load_theme

__all__ = [
    "HEADER_WIDTH",
    "SCALES",
    "Appearance",
    "Colours",
    "Theme",
    "ThemeChoice",
    "ThemeName",
    "font",
    "load_fonts",
    "load_theme",
]
