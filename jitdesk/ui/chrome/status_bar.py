"""The status bar below the bands."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.chrome import StatusLine
from jitdesk.scene.fitting import first_that_fits
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.notices import Progress, Toast
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.reused import Reused
from jitdesk.ui.chrome.status_entry import StatusEntryButton
from jitdesk.ui.theme import Theme

HEIGHT_PX = 28
_SIDE_PX, _GAP_PX = 10, 8


class StatusBar(QWidget):
    """Worst state, last import, messages at the left; counts, text size, what was just done at the right.

    Where room is short the counts give way first, then the sentences take their short form, then the last
    of them go. What was just done and what is under way always shows whole.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    entry_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = StatusLine()
        self._entries = Reused(self._entry_button, after=self)
        self._row = QHBoxLayout(self)
        # Else the layout would hold the bar at the width of what it shows, and nothing could give way.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._left = QHBoxLayout()
        self._counts = PlainLabel(wrap=False)
        self._scale = CommandButton(theme, kind="bare", place="status")
        self._scale.clicked.connect(lambda: self.entry_chosen.emit("scale"))
        self._toast = Toast(theme)
        self._progress = Progress(theme)
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addWidget(self._counts)
        for notice in (self._toast, self._progress):
            self._row.addWidget(notice)
            notice.left.connect(self._fit)
        self._row.addWidget(self._scale)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self._row.setContentsMargins(theme.px(_SIDE_PX), 1, theme.px(_SIDE_PX + 4), 0)
        self._row.setSpacing(theme.px(_GAP_PX))
        self._left.setSpacing(theme.px(_GAP_PX))
        self._counts.dress(theme.font(12), theme.colours.text2)
        percent = say("{percent} %", percent=round(theme.scale * 100))
        self._scale.set_words(percent, say("Text size {percent}", percent=percent))
        self._scale.set_theme(theme)
        self._toast.set_theme(theme)
        self._progress.set_theme(theme)
        for button in self._entries.made:
            button.set_theme(theme)
        self._fit()

    def show_state(self, shown: StatusLine) -> None:
        """Show other sentences and counts."""
        if shown == self._shown:
            return
        self._shown = shown
        for button, entry in zip(self._entries.use(len(shown.entries)), shown.entries, strict=True):
            button.show_entry(entry)
        self._entries.show()
        self._entries.hide_rest()
        self._fit()

    def show_toast(self, text: str, link_text: str = "", on_link: Callable[[], None] | None = None) -> None:
        """Say for six seconds what was just done; longer while the pointer rests on it.

        Parameters
        ----------
        text : str
            "Moved Nordlicht 4417 to 14:45, A2."
        link_text : str
            "Undo"; empty for none.
        on_link : callable, optional
            Called once when the link is chosen; the toast goes with it.
        """
        self._toast.say(text, link_text, on_link)
        self._fit()

    def show_progress(self, text: str, fraction: float | None, cancel: Callable[[], None] | None) -> None:
        """Show how far a job is; call again as it goes on, and `end_progress` when it ends.

        Parameters
        ----------
        text : str
            "Reading Nordlicht_confirmations.xlsx"
        fraction : float or None
            Done so far, 0.0 to 1.0; None when it cannot be told.
        cancel : callable, optional
            Called when Cancel is chosen.
        """
        self._progress.say(text, fraction, cancel)
        self._fit()

    def end_progress(self) -> None:
        """Take the progress away."""
        self._progress.leave()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.header)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colours.border)

    def _entry_button(self) -> StatusEntryButton:
        button = StatusEntryButton(self._theme)
        button.chosen.connect(self.entry_chosen)
        self._left.addWidget(button)
        return button

    @Slot()
    def _fit(self) -> None:
        """Give each part the words that fit."""
        room = self.width() - 2 * self._theme.px(_SIDE_PX + 4) - self._theme.px(_GAP_PX)
        room -= self._scale.sizeHint().width() + self._theme.px(_GAP_PX)
        room -= self._fit_notices(room)
        used = self._fit_entries(room)
        self._fit_counts(room - used)

    def _fit_notices(self, room: int) -> int:
        """Give what was just done and what is under way their words; return the width they take."""
        gap = self._theme.px(_GAP_PX)
        used = 0
        for notice in (self._progress, self._toast):
            if notice.isVisibleTo(self):
                notice.fit(room - used - gap)
                used += min(notice.needed_px(), room - used - gap) + gap
        return used

    def _fit_entries(self, room: int) -> int:
        """Give the sentences their long or their short form; return the width that they take."""
        gap = self._theme.px(_GAP_PX)
        long = [button.width_px(brief=False) + gap for button in self._entries.in_use]
        in_brief = sum(long) > room
        used = 0
        for button in self._entries.in_use:
            used += button.width_px(brief=in_brief) + gap
            button.show_words(brief=in_brief)
            button.setVisible(used <= room)
        return used

    def _fit_counts(self, room: int) -> None:
        counts = self._shown.counts
        shorter = (" · ".join(counts[:number]) for number in range(len(counts), 0, -1))
        ruler = QFontMetrics(self._theme.font(12))
        self._counts.setText(first_that_fits(shorter, room, ruler.horizontalAdvance))
        at_rest = not (self._toast.isVisibleTo(self) or self._progress.isVisibleTo(self))
        self._counts.setVisible(at_rest and bool(self._counts.text()))
