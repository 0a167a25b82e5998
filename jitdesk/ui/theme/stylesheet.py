"""The look of the standard controls: the style sheet of ``resources/theme/controls.qss`` filled in."""

import re
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from jitdesk.bundled import resource
from jitdesk.ui.icons import coloured_svg
from jitdesk.ui.theme.colours import Colours
from jitdesk.ui.theme.theme import Theme

_LENGTH = re.compile(r"(\d+)px")
_TOKEN = re.compile(r"@picture\((?P<icon>[\w-]+), (?P<ink>\w+)\)|@(?P<colour>\w+)")


def stylesheet(theme: Theme, picture_folder: Path) -> str:
    """Return the style sheet of a theme.

    The template names colours as ``@token`` and pictures as ``@picture(icon, token)``. Its pixels are
    those of the design; all but hairlines of 1 px grow with the text size.

    Parameters
    ----------
    theme : Theme
        Colours and text size.
    picture_folder : Path
        An existing folder for the coloured pictures, because Qt style sheets take them from files only.
    """
    text = resource("theme/controls.qss").read_text(encoding="utf-8")
    hex_by_token = theme.colours.hex_by_token()

    def filled(match: re.Match[str]) -> str:
        if match["colour"]:
            return hex_by_token[match["colour"]]
        return _picture_url(match["icon"], QColor(hex_by_token[match["ink"]]), picture_folder)

    text = _LENGTH.sub(lambda match: f"{_scaled(int(match[1]), theme.scale)}px", text)
    return _TOKEN.sub(filled, text)


def _scaled(px: int, scale: float) -> int:
    return px if px <= 1 else round(px * scale)


def _picture_url(name: str, colour: QColor, folder: Path) -> str:
    path = folder / f"{name}-{colour.name()[1:]}.svg"
    path.write_bytes(coloured_svg(name, colour))
    return f'url("{path.as_posix()}")'


def palette(colours: Colours) -> QPalette:
    """Return the palette for all that the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface_alt,
        role.Text: colours.text,
        role.PlaceholderText: colours.text3,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.text_inv,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.text_inv,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.tooltip,
        role.ToolTipText: colours.tooltip_text,
        role.Light: colours.surface,
        role.Midlight: colours.border,
        role.Mid: colours.border_strong,
        role.Dark: colours.border_strong,
        role.Shadow: colours.shadow,
        role.Accent: colours.accent,
    }.items():
        made.setColor(colour_role, colour)
    for text_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, text_role, colours.text3)
    return made
