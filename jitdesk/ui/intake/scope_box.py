"""Narrows a file to one supplier or one document; not there where the file has only one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QListView, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.import_scope import Scope, scopes_of
from jitdesk.services.confirming.patch import FilePreview
from jitdesk.ui.theme import Theme

_LEAST_LETTERS = 18


class ScopeBox(QComboBox):
    """The suppliers and documents of a file, each with its count of rows."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Part of the file that is shown"))
        self.setFont(theme.font(13))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        choices = QListView(self)
        choices.setUniformItemSizes(True)
        self.setView(choices)
        self._scopes: tuple[Scope, ...] = ()
        self.activated.connect(self._on_activated)

    def show_file(self, file: FilePreview, scope: Scope) -> None:
        """Offer the parts of a file; ``scope`` is the one that is shown."""
        found = scopes_of(file)
        self._scopes = tuple(scope for _, scope in found)
        self.clear()
        self.addItems([words for words, _ in found])
        if scope in self._scopes:
            self.setCurrentIndex(self._scopes.index(scope))
        self.setVisible(bool(found))

    @Slot(int)
    def _on_activated(self, number: int) -> None:
        self.chosen.emit(self._scopes[number])
