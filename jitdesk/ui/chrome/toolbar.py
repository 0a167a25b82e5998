"""The toolbar over the bands."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.chrome import ToolbarState, Zoom
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel, plain_tooltip
from jitdesk.ui.chrome.search_box import SearchBox
from jitdesk.ui.chrome.segments import Segments
from jitdesk.ui.theme import Theme

HEIGHT_PX = 50
_GIVEN_WAY_MOST = 5


class Toolbar(QWidget):
    """Undo and redo, the days in view, the zoom, the rows, the find box, import and print.

    Where the window is narrow things give way in this order: the find box's hint, the captions, the words
    on Import and Print, the week number, the rows, the zoom (menu and keys still switch them).

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    undo_chosen = Signal()
    redo_chosen = Signal()
    earlier_chosen = Signal()
    today_chosen = Signal()
    later_chosen = Signal()
    zoom_chosen = Signal(object)
    rows_chosen = Signal(str)
    search_wanted = Signal(str)
    import_chosen = Signal()
    print_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state = ToolbarState()
        self._row = QHBoxLayout(self)
        self._given_way = -1
        self._needed_px: tuple[int, ...] = ()
        self._make_controls()
        self._arrange()
        self._connect()
        self.set_theme(theme)

    def _make_controls(self) -> None:
        theme = self._theme
        self._undo = CommandButton(theme, place="toolbar", icon_name="undo")
        self._redo = CommandButton(theme, place="toolbar", icon_name="redo")
        self._earlier = CommandButton(theme, place="toolbar", icon_name="chevron-left")
        self._today = CommandButton(theme, say("Today"), place="toolbar")
        self._later = CommandButton(theme, place="toolbar", icon_name="chevron-right")
        self._earlier.set_words("", say("Earlier"))
        self._later.set_words("", say("Later"))
        self._today.setToolTip(say("Show now (T)"))
        self._date = PlainLabel(wrap=False)
        self._week = PlainLabel(wrap=False)
        self._zoom_caption = PlainLabel(wrap=False)
        self._zoom_caption.setText(say("Zoom"))
        words = (say("Hour"), say("Day"), say("Week"), say("4 weeks"))
        self._zoom = Segments(theme, dict(zip(Zoom, words, strict=True)), say("Zoom"))
        self._rows_caption = PlainLabel(wrap=False)
        self._rows_caption.setText(say("Rows"))
        rows = (say("Doors"), say("Suppliers"), say("Parts"))
        self._rows = Segments(theme, dict(zip(RowsBy, rows, strict=True)), say("Rows"))
        hints = (say("Part, supplier, order or command"), say("Part, supplier"), say("Search"))
        self._search = SearchBox(theme, hints, "Ctrl+K")
        self._import = CommandButton(theme, place="toolbar", icon_name="import")
        self._print = CommandButton(theme, place="toolbar", icon_name="printer")

    def _arrange(self) -> None:
        row = self._row
        row.setSpacing(0)
        # Else the layout would hold the bar at the width of what it shows, and nothing could give way.
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget, gap_before in (
            (self._undo, 0),
            (self._redo, 4),
            (self._earlier, 16),
            (self._today, 4),
            (self._later, 4),
            (self._date, 14),
            (self._week, 8),
            (self._zoom_caption, 12),
            (self._zoom, 0),
            (self._rows_caption, 12),
            (self._rows, 0),
            (self._search, 24),
            (self._import, 12),
            (self._print, 8),
        ):
            row.addSpacing(gap_before)
            if widget is self._search:
                row.addStretch(1)
            row.addWidget(widget, 1000 if widget is self._search else 0)
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # The air around captions goes with them.
        self._zoom_caption.setContentsMargins(12, 0, 8, 0)
        self._rows_caption.setContentsMargins(8, 0, 8, 0)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self._undo.clicked.connect(self.undo_chosen)
        self._redo.clicked.connect(self.redo_chosen)
        self._earlier.clicked.connect(self.earlier_chosen)
        self._today.clicked.connect(self.today_chosen)
        self._later.clicked.connect(self.later_chosen)
        self._zoom.chosen.connect(lambda name: self.zoom_chosen.emit(Zoom(name)))
        self._rows.chosen.connect(self.rows_chosen)
        self._search.wanted.connect(self.search_wanted)
        self._import.clicked.connect(self.import_chosen)
        self._print.clicked.connect(self.print_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        colours = theme.colours
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self._row.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        for button in (self._undo, self._redo, self._earlier, self._today, self._later):
            button.set_theme(theme)
        for themed in (self._zoom, self._rows, self._search, self._import, self._print):
            themed.set_theme(theme)
        self._search.setMaximumWidth(max(theme.px(326), self._search.widest_px()))
        self._date.dress(theme.font(15, 600), colours.text)
        self._week.dress(theme.font(13), colours.text3)
        self._zoom_caption.dress(theme.font(12), colours.text3)
        self._rows_caption.dress(theme.font(12), colours.text3)
        self._show()

    def show_state(self, state: ToolbarState) -> None:
        """Show another state."""
        # Every pan says where it is, and most say the same day.
        if state != self._state:
            self._state = state
            self._show()

    def _show(self) -> None:
        state = self._state
        step, keys = state.undo_step, QKeySequence.StandardKey
        self._show_step(self._undo, say("Undo {step}", step=step) if step else say("Undo"), step, keys.Undo)
        step = state.redo_step
        self._show_step(self._redo, say("Redo {step}", step=step) if step else say("Redo"), step, keys.Redo)
        self._date.setText(state.date)
        self._week.setText(state.week)
        self._zoom.choose(state.zoom.value)
        self._rows.choose(state.rows)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed_px[-1], self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.header)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours.border)

    def _show_step(self, button: CommandButton, named: str, step: str, key: QKeySequence.StandardKey) -> None:
        button.setEnabled(bool(step))
        button.set_words("", named)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(plain_tooltip(f"{named} ({native})" if native else named))

    def _measure(self) -> None:
        """Note the width that each degree of giving way needs, then take the one that fits."""
        needed = []
        for degree in range(_GIVEN_WAY_MOST + 1):
            self._give_way(degree)
            self._row.invalidate()
            needed.append(self._row.totalMinimumSize().width())
        self._needed_px = tuple(needed)
        self._given_way = _GIVEN_WAY_MOST
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        degrees = (degree for degree, px in enumerate(self._needed_px) if px <= self.width())
        degree = next(degrees, _GIVEN_WAY_MOST)
        if degree != self._given_way:
            self._given_way = degree
            self._give_way(degree)
            self._row.activate()

    def _give_way(self, degree: int) -> None:
        self._zoom_caption.setVisible(degree < 1)
        self._rows_caption.setVisible(degree < 1)
        self._show_deed(self._import, say("Import"), in_words=degree < 2)
        self._show_deed(self._print, say("Print sheets"), in_words=degree < 2)
        self._week.setVisible(degree < 3)
        self._rows.setVisible(degree < 4)
        self._zoom.setVisible(degree < 5)
        changed = self._state.changed_sheets
        text = counted("{n} changed", "{n} changed", changed) if degree < 2 else str(changed)
        self._print.set_hint(text if changed else "", badge=True)

    def _show_deed(self, button: CommandButton, text: str, *, in_words: bool) -> None:
        button.set_words(text if in_words else "", text)
        button.setToolTip("" if in_words else text)
