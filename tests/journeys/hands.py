"""A mouse, a keyboard and files in hand: everything a journey does goes through the X server."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys import file_shelf
from tests.journeys.waiting import Waiting, until

_DRAG_STEPS = 8


class Hands:
    """Moves the pointer and presses keys by xdotool, which knows nothing of Qt.

    Methods that take time are generators: they yield what has to come true before they go on.
    """

    def __init__(self, shelf_at: QPoint) -> None:
        self._xdotool = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        command = [sys.executable, file_shelf.__file__, str(shelf_at.x()), str(shelf_at.y())]
        pipe = subprocess.PIPE
        self._shelf = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        self._shelf_at = shelf_at + QPoint(file_shelf.SIDE_PX // 2, file_shelf.SIDE_PX // 2)

    def put_away(self) -> None:
        """End both helpers."""
        for helper in (self._xdotool, self._shelf):
            _open(helper.stdin).close()
            helper.wait(10)
            if helper.stdout is not None:
                helper.stdout.close()

    def _do(self, *commands: str) -> None:
        stdin = _open(self._xdotool.stdin)
        stdin.writelines(f"{command}\n" for command in commands)
        stdin.flush()

    def point_at(self, place: QPoint) -> Waiting:
        """Move the pointer to a place of the screen."""
        self._do(f"mousemove {place.x()} {place.y()}")
        yield until(lambda: QCursor.pos() == place, f"the pointer is at {place}")

    def click(self, place: QPoint, times: int = 1) -> Waiting:
        """Click with the left button."""
        yield from self.point_at(place)
        self._do(*["click 1"] * times)

    def click_right(self, place: QPoint) -> Waiting:
        """Click with the right button."""
        yield from self.point_at(place)
        self._do("click 3")

    def hold(self, place: QPoint) -> Waiting:
        """Press the left button at a place."""
        yield from self.point_at(place)
        self._do("mousedown 1")

    def carry(self, start: QPoint, end: QPoint) -> Waiting:
        """Move the pointer from start to end in small steps."""
        for step in range(1, _DRAG_STEPS + 1):
            yield from self.point_at(start + (end - start) * step / _DRAG_STEPS)

    def let_go(self) -> None:
        """Release the left button."""
        self._do("mouseup 1")

    def press(self, keys: str) -> None:
        """Press a key or a chord, by its X name: ``a``, ``ctrl+z``, ``Return``."""
        self._do(f"key {keys}")

    def type(self, text: str) -> None:
        """Type a text."""
        assert '"' not in text and text.isascii(), "xdotool's script cannot type it"
        self._do(f'type --delay 2 "{text}"')

    def give_keyboard(self, widget: QWidget) -> Waiting:
        """Give a window the keyboard, as a window manager does with one that opens."""
        window = widget.window()
        if QApplication.activeWindow() is window:
            return
        yield until(lambda: window.windowHandle() is not None and window.windowHandle().isExposed(), "shown")
        self._do(f"windowfocus {int(window.winId())}")
        yield until(lambda: QApplication.activeWindow() is window, f"{window} has the keyboard")

    def drop_file(self, path: Path, window: QWidget) -> Waiting:
        """Drag a file from the other program's window into the middle of this one.

        What is let go before the other program knows that it is wanted here goes nowhere: on a busy machine
        it is dragged once more, as anybody would.
        """
        print(path, file=_open(self._shelf.stdin), flush=True)
        answers = _open(self._shelf.stdout)
        os.set_blocking(answers.fileno(), False)
        said: list[str] = []

        def is_said() -> bool:
            said[:] = [answers.readline().strip()]
            return said != [""]

        yield until(is_said, "the file lies on the shelf")
        target = window.mapToGlobal(window.rect().center())
        while said != ["taken"]:
            yield from self.hold(self._shelf_at)
            yield from self.carry(self._shelf_at, target)
            yield until(lambda: _is_offered(window), "the window says what a drop would do")
            self.let_go()
            yield until(is_said, "the file is taken, or left")


def _is_offered(window: QWidget) -> bool:
    from jitdesk.ui.incoming.drop_frame import DropFrame

    frame = window.findChild(DropFrame)
    return frame is not None and frame.isVisible()


def _open(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
