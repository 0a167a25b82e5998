"""The card: three ways to a plant, those opened before, a place to drop files, the language."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.asking.places import Kind, ask_file
from jitdesk.ui.chrome.plain_label import PlainLabel, plain_tooltip
from jitdesk.ui.chrome.segments import Segments
from jitdesk.ui.dialogs.messages import show_text
from jitdesk.ui.first_run.choice_row import ChoiceRow
from jitdesk.ui.first_run.drop_area import DropArea
from jitdesk.ui.theme import Theme

_WIDTH_PX, _SIDE_PX, _MOST_RECENT = 640, 40, 3
# Of the design: air above, a choice's height, and what is between; with plants opened before it is all lower.
_ROOMY, _LOW = (36, 92, 12), (24, 68, 8)
_LANGUAGES = {"en": "English", "de": "Deutsch"}  # each in its own words


class FirstRunCard(QFrame):
    """Asks which plant to open.

    Parameters
    ----------
    recent : sequence of Path
        Plants that were open before, newest first; one that is gone is grey and says so.
    language : str
        The language in use.

    Signals
    -------
    demo_chosen, new_chosen
        The demo plant, or a new one.
    file_chosen(Path)
        A plant file.
    dropped(list of Path)
        A list or tables to begin a plant with.
    language_chosen(str)
        Another language.
    """

    demo_chosen = Signal()
    new_chosen = Signal()
    file_chosen = Signal(object)
    dropped = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, recent: Sequence[Path] = (), language: str = "en") -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("card")
        self.setAccessibleName(say("Which plant shall we open?"))
        self.setFixedWidth(theme.px(_WIDTH_PX))
        colours = theme.colours
        self.setStyleSheet(
            f"#card {{ background: {colours.surface.name()}; border: 1px solid {colours.border.name()};"
            f" border-radius: {theme.px(12)}px; }}"
        )
        above_px, choice_px, between_px = _LOW if recent else _ROOMY
        self._rows = self._made_rows(choice_px)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*map(theme.px, (_SIDE_PX, above_px, _SIDE_PX, 24)))
        self._column.setSpacing(theme.px(between_px))
        self._add_title()
        for row in self._rows:
            self._column.addWidget(row)
        if recent:
            self._column.addWidget(self._recent(recent))
        area = DropArea(theme)
        area.dropped.connect(self.dropped)
        self._column.addSpacing(theme.px(4))
        self._column.addWidget(area)
        self._column.addSpacing(theme.px(4))
        self._column.addLayout(self._footer(language))

    def _add_title(self) -> None:
        title, said = (
            say("Which plant shall we open?"),
            say("Everything stays on this computer. You can change every answer later."),
        )
        for text, px, weight, ink in ((title, 28, 700, "text"), (said, 13, 400, "text2")):
            label = PlainLabel(self)
            label.dress(self._theme.font(px, weight), getattr(self._theme.colours, ink))
            label.setText(text)
            self._column.addWidget(label)
        self._column.addSpacing(self._theme.px(8))

    def _made_rows(self, height_px: int) -> tuple[ChoiceRow, ...]:
        theme = self._theme
        demo = ChoiceRow(
            theme,
            "demo",
            say("Look around in the demo plant"),
            say("8 doors, 32 deliveries and a line that stops at 14:20. Takes 3 minutes."),
            say("Open demo"),
            "1 · " + say("Enter"),
            height_px,
        )
        new = ChoiceRow(
            theme,
            "plus",
            say("New plant"),
            say("4 steps: name and time zone, shifts, doors, parts. Paste from a spreadsheet."),
            say("Start"),
            say("2 · Ctrl N"),
            height_px,
        )
        file = ChoiceRow(
            theme,
            "file",
            say("Open a plant file"),
            say("A .jitdesk file from a colleague or a network drive."),
            say("Choose file"),
            say("3 · Ctrl O"),
            height_px,
        )
        demo.clicked.connect(self.demo_chosen)
        new.clicked.connect(self.new_chosen)
        file.clicked.connect(self.ask_file)
        for key, row in zip("123", (demo, new, file), strict=True):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(row.click)
        return demo, new, file

    def _recent(self, recent: Sequence[Path]) -> QWidget:
        """Return those opened before, one below the other."""
        theme, block = self._theme, QWidget(self)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        caption = PlainLabel(block)
        caption.dress(theme.font(12, 600), theme.colours.text2)
        caption.setText(say("Opened before"))
        column.addWidget(caption)
        for path in recent[:_MOST_RECENT]:
            column.addLayout(self._recent_row(path, block))
        return block

    def _recent_row(self, path: Path, block: QWidget) -> QHBoxLayout:
        theme, is_there = self._theme, path.exists()
        button = QPushButton(path.stem.replace("&", "&&"), block)
        button.setProperty("kind", "link")
        button.setToolTip(plain_tooltip(str(path)))
        button.setAccessibleName(say("Open {name}", name=path.stem))
        button.setEnabled(is_there)
        button.clicked.connect(lambda _=False: self.file_chosen.emit(path))
        where = PlainLabel(block, wrap=False)
        where.dress(theme.font(12), theme.colours.text3)
        folder = str(path.parent)
        where.setText(
            folder if is_there else say("No longer in {folder}. Open it from where it is now.", folder=folder)
        )
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(where, 1)
        return row

    def _footer(self, language: str) -> QHBoxLayout:
        theme = self._theme
        caption = PlainLabel(self, wrap=False)
        caption.dress(theme.font(12), theme.colours.text2)
        caption.setText(say("Language"))
        languages = Segments(theme, _LANGUAGES, say("Language"))
        languages.choose(language if language in _LANGUAGES else "en")
        languages.chosen.connect(self.language_chosen)
        about = QPushButton(say("What is jitdesk?   F1"), self)
        about.setProperty("kind", "link")
        about.setShortcut(QKeySequence("F1"))
        about.clicked.connect(self.show_about)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(caption)
        row.addWidget(languages)
        row.addStretch()
        row.addWidget(about)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rows[0].setFocus()

    @Slot()
    def ask_file(self) -> None:
        """Ask for a plant file."""
        kinds = say("Plants (*.jitdesk);;All files (*)")
        path = ask_file(self, Kind.PLANT, say("Open a plant file"), kinds)
        if path:
            self.file_chosen.emit(path)

    @Slot()
    def show_about(self) -> None:
        """Say in a few sentences what this is."""
        said = say(
            "The desk of a just-in-time plant's inbound coordinator: which deliveries come to which door, "
            "how long each line can run, and how late suppliers are, on one clock. Drag a delivery and see "
            "which line runs out and when. Everything you do is saved at once and can be taken back."
        )
        show_text(self, say("What is jitdesk?"), said)
