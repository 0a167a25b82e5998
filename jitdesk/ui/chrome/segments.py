"""A choice of one among few, as one control."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from jitdesk.ui.theme import Theme

_SIDE_PX = 12


class Segments(QFrame):
    """Buttons side by side of which exactly one is down; arrow keys walk through them.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    text_by_name : dict of str to str
        Words of each choice by the name it is reported by, left to right.
    accessible_name : str
        What is chosen here.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, text_by_name: dict[str, str], accessible_name: str) -> None:
        super().__init__()
        self.setProperty("part", "segments")
        self.setAccessibleName(accessible_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        for name, text in text_by_name.items():
            button = QPushButton(text)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{accessible_name}: {text}")
            button.clicked.connect(lambda _=False, chosen=name: self.chosen.emit(chosen))
            self._buttons[name] = button
            self._group.addButton(button)
            row.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        for button in self._buttons.values():
            button.setFont(theme.font(13, 500))
            # As wide as its words in the weight it has when it is down, so that nothing shifts.
            words = QFontMetrics(_bolder(theme)).horizontalAdvance(button.text())
            button.setFixedWidth(words + 2 * theme.px(_SIDE_PX))

    def choose(self, name: str) -> None:
        """Put one button down without reporting it."""
        self._buttons[name].setChecked(True)


def _bolder(theme: Theme) -> QFont:
    return theme.font(13, 600)
