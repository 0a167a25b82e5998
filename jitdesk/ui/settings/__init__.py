"""Settings that can be searched and apply at once: the plant's are steps, the others this user's."""

from jitdesk.ui.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
