"""The status bar below the bands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from jitdesk.scene.chrome import StatusLine
from jitdesk.scene.fitting import first_that_fits
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.status_entry import StatusEntryButton
from jitdesk.ui.theme import Theme

HEIGHT_PX = 28
TOAST_MS = 6000
_SIDE_PX, _GAP_PX = 10, 8


class StatusBar(QWidget):
    """Worst state and last import at the left, counts at the right; there, too, what was just done.

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
        self._entries: list[StatusEntryButton] = []
        self._row = QHBoxLayout(self)
        self._left = QHBoxLayout()
        self._counts = PlainLabel(wrap=False)
        self._notice = _Notice(theme)
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addWidget(self._counts)
        self._row.addWidget(self._notice)
        self._notice.hide()
        self._notice.left_free.connect(self._fit)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedHeight(theme.px(HEIGHT_PX))
        self._row.setContentsMargins(theme.px(_SIDE_PX), 1, theme.px(_SIDE_PX + 4), 0)
        self._row.setSpacing(theme.px(_GAP_PX))
        self._left.setSpacing(theme.px(_GAP_PX))
        self._counts.dress(theme.font(12), theme.colours.text2)
        self._notice.set_theme(theme)
        self._build()

    def show_state(self, shown: StatusLine) -> None:
        """Show other sentences and counts."""
        if shown == self._shown:
            return
        self._shown = shown
        self._build()

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
        self._notice.show_toast(text, link_text, on_link)
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
        self._notice.show_progress(text, fraction, cancel)
        self._fit()

    def end_progress(self) -> None:
        """Take the progress away."""
        self._notice.leave()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.header)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colours.border)

    def _build(self) -> None:
        for spent in self._entries:
            spent.hide()
            spent.deleteLater()
        self._entries = [StatusEntryButton(entry, self._theme) for entry in self._shown.entries]
        for button in self._entries:
            button.chosen.connect(self.entry_chosen)
            self._left.addWidget(button)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Give each part the words that fit."""
        gap = self._theme.px(_GAP_PX)
        room = self.width() - 2 * self._theme.px(_SIDE_PX + 4) - gap
        if self._notice.isVisibleTo(self):
            room -= self._notice.sizeHint().width() + gap
        full = [button.width_px(brief=False) + gap for button in self._entries]
        brief = [button.width_px(brief=True) + gap for button in self._entries]
        in_brief = sum(full) > room
        widths = brief if in_brief else full
        used = 0
        for button, width in zip(self._entries, widths, strict=True):
            used += width
            button.show_words(brief=in_brief)
            button.setVisible(used <= room)
        self._show_counts(room - used - gap)

    def _show_counts(self, room: int) -> None:
        counts = self._shown.counts
        shorter = (" · ".join(counts[:number]) for number in range(len(counts), 0, -1))
        ruler = QFontMetrics(self._theme.font(12))
        self._counts.setText(first_that_fits(shorter, room, ruler.horizontalAdvance))
        self._counts.setVisible(not self._notice.isVisibleTo(self) and bool(self._counts.text()))


class _Notice(QWidget):
    """What was just done, or what is under way."""

    left_free = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._on_button: Callable[[], None] | None = None
        self._text = PlainLabel(wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._button = CommandButton(theme, kind="link", place="status")
        self._button.clicked.connect(self._on_button_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._text, self._bar, self._button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.leave)

    def set_theme(self, theme: Theme) -> None:
        self._text.dress(theme.font(12, 500), theme.colours.text)
        self._bar.setFixedWidth(theme.px(120))
        self._button.set_theme(theme)

    def show_toast(self, text: str, link_text: str, on_link: Callable[[], None] | None) -> None:
        self._show(text, link_text, on_link)
        self._bar.hide()
        self._timer.start()

    def show_progress(self, text: str, fraction: float | None, cancel: Callable[[], None] | None) -> None:
        if self._timer.isActive() or not self.isVisible() or text != self._text.text():
            self._timer.stop()
            self._show(text, self.tr("Cancel") if cancel else "", cancel)
            self._bar.show()
        # A range of nothing makes the bar run without an end.
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * 1000))

    def leave(self) -> None:
        self._timer.stop()
        self._on_button = None
        self.hide()
        self.left_free.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.setProperty("waiting", True)

    def leaveEvent(self, event: QEvent) -> None:
        if self.property("waiting"):
            self.setProperty("waiting", False)
            self._timer.start()

    def _show(self, text: str, button_text: str, on_button: Callable[[], None] | None) -> None:
        self._text.setText(text)
        self._button.set_words(button_text)
        self._button.setVisible(bool(button_text))
        self._on_button = on_button
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def _on_button_clicked(self) -> None:
        chosen = self._on_button
        if self._timer.isActive() or self.property("waiting"):
            self.setProperty("waiting", False)
            self.leave()
        if chosen is not None:
            chosen()
