"""The composition root with a window: shows the desk until it is closed.

What is imported here is all that the first picture waits for; the window itself comes in a worker thread.
"""

from __future__ import annotations

import faulthandler
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from jitdesk.bundled import resource
from jitdesk.desk.choosing import Wanted
from jitdesk.desk.desk import Desk
from jitdesk.domain.language import say
from jitdesk.ui.standing import REFERENCE

if TYPE_CHECKING:
    from types import TracebackType

    from jitdesk.desk.plant_files import GivenNow
    from jitdesk.ui.window import Window


def run_window(
    path: Path | None, *, now: GivenNow | None = None, author: str = "", screenshot: Path | None = None
) -> int:
    """Show the window until it is closed, and return the exit code.

    Parameters
    ----------
    path : Path or None
        The plant file; None opens the last plant, or asks on the first run.
    now : callable, optional
        When the plant's clock begins.
    author : str
        Who works at this desk.
    screenshot : Path or None
        Write the first complete picture there and end, without waiting for anybody.

    Raises
    ------
    JitdeskError
        If the named plant cannot be opened.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("jitdesk")
    app.setWindowIcon(QIcon(str(resource("app/jitdesk.svg"))))
    if sys.stderr is not None:
        with suppress(OSError):  # where nothing stands behind it, nothing can be written to it
            faulthandler.enable()
    desk = Desk(app, author, now)
    if screenshot is not None:
        desk.on_window = lambda window: _shoot_when_complete(app, window, screenshot)
    sys.excepthook = lambda kind, error, trace: _tell_bug(desk, kind, error, trace)
    try:
        path = path or desk.kept.last_plant
        if path is None:
            desk.choosing.ask()
        else:
            desk.open(Wanted.file(path))
        ended = app.exec()
        if desk.failure is not None:
            raise desk.failure
        return ended
    finally:
        desk.close()


def _shoot_when_complete(app: QApplication, window: Window, picture: Path) -> None:
    def shoot() -> None:
        window.grab().save(str(picture))
        window.close()
        app.quit()

    # Nobody looks at it on this screen, and a machine that takes pictures may have none to speak of.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(REFERENCE)
    window.complete.connect(lambda: QTimer.singleShot(100, window, shoot))


def _tell_bug(
    desk: Desk, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell of a bug instead of losing it: what is saved stays saved."""
    sys.__excepthook__(kind, error, trace)
    if desk.window is not None:
        from jitdesk.ui.dialogs.messages import show_text

        show_text(
            desk.window,
            say("Something went wrong in jitdesk"),
            f"{kind.__name__}: {error}\n\n"
            + say("What was saved is kept. Please restart jitdesk, and send us this text."),
        )
