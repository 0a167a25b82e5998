"""What the command palette shows of what has been found, as plain values."""

from jitdesk.scene.palette.shown import palette
from jitdesk.scene.palette.values import Answer, CommandWords, Group, Palette, PaletteRow, Target

__all__ = ["Answer", "CommandWords", "Group", "Palette", "PaletteRow", "Target", "palette"]
