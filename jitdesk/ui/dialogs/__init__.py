"""Dialogs over the window that have no folder of their own, and the one place of message boxes."""
