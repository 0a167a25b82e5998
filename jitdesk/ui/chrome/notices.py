"""What was just done and what is under way, in the status bar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.fitting import first_that_fits, with_fewer_words
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.plain_label import PlainLabel, plain_tooltip
from jitdesk.ui.theme import Theme

TOAST_MS = 6000
_GAP_PX, _BAR_PX = 8, 120


class Notice(QWidget):
    """A sentence with something to click behind it.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = ""
        self._on_button: Callable[[], None] | None = None
        self._label = PlainLabel(wrap=False)
        self._button = CommandButton(theme, kind="link", place="status")
        self._button.clicked.connect(self._on_button_clicked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._label)
        self._row.addWidget(self._button)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._row.setSpacing(theme.px(_GAP_PX))
        self._label.dress(theme.font(12, 500), theme.colours.text)
        self._button.set_theme(theme)

    @property
    def words(self) -> str:
        """The words that are shown."""
        return self._label.text()

    def needed_px(self) -> int:
        """Return the width at which the whole sentence fits."""
        return self._ruler().horizontalAdvance(self._sentence) + 1 + self._beside_px()

    def fit(self, room_px: int) -> None:
        """Show as many whole words as the room allows; the tool tip keeps the sentence."""
        forms = with_fewer_words(self._sentence)
        shown = first_that_fits(forms, room_px - self._beside_px(), self._ruler().horizontalAdvance)
        self._label.setText(shown)
        self.setToolTip("" if shown == self._sentence else plain_tooltip(self._sentence))

    def leave(self) -> None:
        """Go, and tell that the room is free."""
        self._on_button = None
        self.hide()
        self.left.emit()

    def _say(self, sentence: str, button_text: str, on_button: Callable[[], None] | None) -> None:
        self._sentence = sentence
        self._label.setText(sentence)
        self._button.set_words(button_text)
        self._button.setVisible(bool(button_text))
        self._on_button = on_button
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _beside_px(self) -> int:
        if not self._button.isVisibleTo(self):
            return 0
        return self._button.sizeHint().width() + self._theme.px(_GAP_PX)

    def _ruler(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(12, 500))

    @Slot()
    def _on_button_clicked(self) -> None:
        if self._on_button is not None:
            self._on_button()


class Toast(Notice):
    """What was just done, for six seconds, and longer while the pointer rests on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self.leave)
        self.set_theme(theme)

    def say(self, sentence: str, link_text: str, on_link: Callable[[], None] | None) -> None:
        """Show a sentence with a link behind it; the toast goes when the link is chosen."""
        self._say(sentence, link_text, on_link)
        self._timer.start()

    def leave(self) -> None:
        self._timer.stop()
        super().leave()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()

    @Slot()
    def _on_button_clicked(self) -> None:
        chosen = self._on_button
        self.leave()
        if chosen is not None:
            chosen()


class Progress(Notice):
    """How far a job is, with a way to cancel it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Progress"))
        self._row.insertWidget(1, self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._bar.setFixedWidth(theme.px(_BAR_PX))

    def say(self, sentence: str, fraction: float | None, cancel: Callable[[], None] | None) -> None:
        """Show how far a job is, 0.0 to 1.0, or that it runs (None)."""
        if sentence != self._sentence or not self.isVisible():
            self._say(sentence, say("Cancel") if cancel else "", cancel)
        # A range of nothing makes the bar run without an end.
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * 1000))

    def _beside_px(self) -> int:
        return super()._beside_px() + self._bar.width() + self._theme.px(_GAP_PX)
