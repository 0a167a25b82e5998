"""The same choice over a plant that is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.first_run.card import FirstRunCard
from jitdesk.ui.theme import Theme


class ChoiceDialog(QDialog):
    """Closes with the first thing that is chosen in the card; Esc keeps the plant that is open.

    Attributes
    ----------
    card : FirstRunCard
        Whose signals say what was chosen.
    """

    def __init__(self, theme: Theme, recent: Sequence[Path], language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("New plant"))
        self.card = FirstRunCard(theme, recent, language)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        card = self.card
        # Below a dialog the window's own keys are off.
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(card.new_chosen)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(card.ask_file)
        for chosen in (
            card.demo_chosen,
            card.new_chosen,
            card.file_chosen,
            card.dropped,
            card.language_chosen,
        ):
            chosen.connect(self.accept)
