"""The command palette: one box over the window that finds and does."""

from jitdesk.ui.palette.panel import PalettePanel

__all__ = ["PalettePanel"]
