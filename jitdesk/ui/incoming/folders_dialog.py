"""Which folders are watched for suppliers' files, and whether times are taken from them unseen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from jitdesk.domain.language import later, say
from jitdesk.services.ports import PlanStore, WatchedFolder
from jitdesk.ui.asking.places import Kind, ask_folder
from jitdesk.ui.chrome.foot_button import foot_button
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_ABOUT = later(
    "Files that come into these folders wait under Check next. Tick a folder to have "
    "confirmed and estimated times taken from it at once, each file as one step that "
    "can be undone."
)


class FoldersDialog(QDialog):
    """A list of folders with a tick each; what is changed holds at once."""

    def __init__(self, store: PlanStore, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setWindowTitle(say("Watched folders"))
        self.resize(theme.px(640), theme.px(400))
        title, about = PlainLabel(self), PlainLabel(self)
        title.dress(theme.font(20, 700), theme.colours.text)
        title.setText(say("Watched folders"))
        about.dress(theme.font(13, 400), theme.colours.text)
        about.setWordWrap(True)
        about.setText(say(_ABOUT))
        self.folders = QListWidget(self)
        self.folders.setAccessibleName(say("Watched folders; a tick takes times at once"))
        for watched in store.watched_folders():
            self._show(watched)
        self.folders.itemChanged.connect(self._on_ticked)
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, (24, 20, 24, 16)))
        column.setSpacing(theme.px(12))
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(self.folders, 1)
        column.addLayout(self._footer())

    def watch(self, folder: str) -> None:
        """Watch one more folder; its files wait to be looked at."""
        if folder in {watched.folder for watched in self._store.watched_folders()}:
            return
        watched = WatchedFolder(folder)
        self._store.watch_folder(watched)
        self._show(watched)

    def unwatch(self) -> None:
        """Watch the chosen folder no longer."""
        row = self.folders.currentRow()
        if row >= 0:
            self._store.unwatch_folder(self.folders.takeItem(row).text())

    def _show(self, watched: WatchedFolder) -> None:
        entry = QListWidgetItem(watched.folder)
        entry.setFlags(entry.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        entry.setCheckState(Qt.CheckState.Checked if watched.applies else Qt.CheckState.Unchecked)
        self.folders.addItem(entry)

    def _on_ticked(self, entry: QListWidgetItem) -> None:
        applies = entry.checkState() == Qt.CheckState.Checked
        self._store.watch_folder(WatchedFolder(entry.text(), applies))

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        add, remove, close = (
            foot_button(words, self) for words in (say("Add a folder…"), say("Remove"), say("Close"))
        )
        add.clicked.connect(self._ask)
        remove.clicked.connect(self.unwatch)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _ask(self) -> None:
        folder = ask_folder(self, Kind.ANSWERS, say("Watch a folder"))
        if folder:
            self.watch(str(folder))
