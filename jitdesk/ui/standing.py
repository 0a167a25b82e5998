"""Where a window stands: as it stood, else as the design has it, always whole on a screen that is there."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

REFERENCE, LEAST = QSize(1600, 1000), QSize(1180, 720)
# What the system puts around a window that it has not framed yet; a little more than any does.
_FRAME = QSize(16, 40)


def stand(window: QWidget, place: QByteArray | None = None) -> None:
    """Give a window that is not shown yet its place; one that is large for the screen fills it.

    Parameters
    ----------
    window : QWidget
        A window of the desk.
    place : QByteArray, optional
        What `QWidget.saveGeometry` said of where it shall stand; Qt brings that onto a screen that is there.
    """
    window.setMinimumSize(0, 0)
    window.resize(REFERENCE)
    if place is not None:
        window.restoreGeometry(place)
    room = window.screen().availableGeometry().size()
    window.setMinimumSize(LEAST.boundedTo(room - _FRAME))
    if window.width() + _FRAME.width() > room.width() or window.height() + _FRAME.height() > room.height():
        window.resize(window.size().boundedTo(room - _FRAME))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
