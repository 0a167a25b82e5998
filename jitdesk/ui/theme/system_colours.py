"""High contrast in the colours of the system that asks for it: its ground, text and highlight, our states."""

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from jitdesk.ui.theme.theme import Theme, load_theme

_GRID, _FAINT, _SOFT = 0.35, 0.12, 0.1
_HALF = 0.5


def in_system_colours(palette: QPalette, scale: float) -> Theme:
    """Return high contrast in a system's own colours.

    States keep their inks, fills and patterns: those of high contrast on a dark ground, of the light theme on
    a light one.

    Parameters
    ----------
    palette : QPalette
        The system's.
    scale : float
        Text size.
    """
    role = QPalette.ColorRole
    ground, text = palette.color(role.Base), palette.color(role.WindowText)
    chosen, on_chosen = palette.color(role.Highlight), palette.color(role.HighlightedText)
    is_light = ground.lightnessF() > _HALF
    states = load_theme("light" if is_light else "high_contrast", scale).colours
    grounds = (
        "window",
        "surface",
        "surface_alt",
        "header",
        "sunken",
        "past",
        "plan_fill",
        "now_text",
        "jis_text",
    )
    inks = ("text", "text2", "text3", "border", "border_strong", "plan", "now", "jis", "tooltip")
    accents = ("accent", "focus", "unload", "unload_fill")
    colours = replace(
        states,
        **dict.fromkeys(grounds, ground),
        **dict.fromkeys(inks, text),
        **dict.fromkeys(accents, chosen),
        unload_text=on_chosen,
        tooltip_text=ground,
        accent_soft=_mixed(ground, chosen, _SOFT),
        grid=_mixed(ground, text, _GRID),
        grid_minor=_mixed(ground, text, _FAINT),
        brk=_mixed(ground, text, _FAINT),
        weekend=_mixed(ground, text, _FAINT),
    )
    return Theme("high_contrast", colours, scale)


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """Return a ground with a share of an ink in it."""
    mixed = (
        under + (over - under) * share
        for under, over in (
            (ground.redF(), ink.redF()),
            (ground.greenF(), ink.greenF()),
            (ground.blueF(), ink.blueF()),
        )
    )
    return QColor.fromRgbF(*mixed)
