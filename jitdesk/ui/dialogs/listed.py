"""The list at the left of a dialog with several pages, and a dialog that stays within its window."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListWidget, QWidget

from jitdesk.ui.theme import Theme

_ROW_PX, _EDGE_PX = 30, 32


def dress_list(listed: QListWidget, theme: Theme, width: int) -> None:
    """Give a list a width and rows that are easily hit, both in pixels of the design."""
    listed.setFixedWidth(theme.px(width))
    listed.setFont(theme.font(13))
    for row in range(listed.count()):
        listed.item(row).setSizeHint(QSize(0, theme.px(_ROW_PX)))


def within(window: QWidget, theme: Theme, width: int, height: int) -> QSize:
    """Return a size of the design, but no larger than a window leaves room for."""
    room = window.size() - QSize(_EDGE_PX, _EDGE_PX)
    return QSize(theme.px(width), theme.px(height)).boundedTo(room)
