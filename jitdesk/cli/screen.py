"""Whether there is a screen. Asked before Qt is loaded: where there is none, Qt ends the whole program."""

import os
import sys

_PLATFORM = "QT_QPA_PLATFORM"
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


def has_screen() -> bool:
    """Return whether a window can be shown; on Windows and macOS there always is a screen.

    A platform that the user chose for Qt counts as one.
    """
    return not sys.platform.startswith("linux") or any(map(os.environ.get, (_PLATFORM, *_SCREENS)))


def do_without_screen() -> None:
    """Let Qt paint without a screen, unless the user chose otherwise."""
    # Elsewhere Qt finds its fonts through the screen's own platform, and there always is one.
    if sys.platform.startswith("linux") and not os.environ.get(_PLATFORM):
        os.environ[_PLATFORM] = "offscreen"
