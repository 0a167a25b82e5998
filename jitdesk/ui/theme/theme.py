"""One theme: its colours and its type, at one text size."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtGui import QFont

from jitdesk.bundled import resource
from jitdesk.ui.theme.colours import Colours
from jitdesk.ui.theme.fonts import font

ThemeName = Literal["light", "dark", "high_contrast"]
# Of the heads of rows, at the left of every band, in design pixels.
HEADER_WIDTH = 204


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and type at one text size.

    Parameters
    ----------
    name : {"light", "dark", "high_contrast"}
        Which set of tokens.
    colours : Colours
        The tokens.
    scale : float
        The user's text size, 0.9 to 1.5; 1.0 is the size of the design.
    """

    name: ThemeName
    colours: Colours
    scale: float = 1.0

    def font(self, px: float, weight: int = 400) -> QFont:
        """Return the font of a height in design pixels and a weight (400, 500, 600, 700)."""
        return font(px, weight, self.scale)

    def caps_font(self) -> QFont:
        """Return the font of section titles in capitals: 11/600 with 0.6 px tracking."""
        return font(11, 600, self.scale, tracking_px=0.6)

    @property
    def header_width(self) -> int:
        """How wide the heads of rows are, at the left of every band, in pixels."""
        return self.px(HEADER_WIDTH)

    def px(self, length: float) -> int:
        """Return a length of the design in pixels at this text size."""
        return round(length * self.scale)


@cache
def load_theme(name: ThemeName, scale: float = 1.0) -> Theme:
    """Return the theme of a name from the shipped tokens."""
    tokens = json.loads(resource("theme/tokens.json").read_text(encoding="utf-8"))
    return Theme(name, Colours.from_hex(tokens[name]), scale)
