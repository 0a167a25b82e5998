"""The find box of the toolbar: it opens the command palette."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from jitdesk.scene.fitting import first_that_fits
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_ICON_PX = 16
_LEFT_PX = 34
_CHIP_PAD_PX = 12
_EDGE_PX = 5
_GAP_PX = 8


class SearchBox(QLineEdit):
    """Shows what can be found, and with which key; a click or a typed letter asks for the palette.

    Its hint shortens by whole words to what fits.

    Signals
    -------
    wanted(str)
        The palette shall open with this text, "" for none.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    hints : tuple of str
        The hint, longest first; the last is a single word.
    shortcut : str
        Shown on a chip at the right while the box is empty ("Ctrl+K").
    """

    wanted = Signal(str)

    def __init__(
        self, theme: Theme, hints: tuple[str, ...], shortcut: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hints = hints
        self._shortcut = shortcut
        self.setAccessibleName(hints[0])
        self.setProperty("place", "toolbar")
        self.setReadOnly(True)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFont(theme.font(13))
        self.setTextMargins(theme.px(_LEFT_PX - _GAP_PX), 0, int(self._chip_px()) + theme.px(_EDGE_PX), 0)
        self.setMinimumWidth(self._needed_px(self._hints[-1]))
        self._show_hint()
        self.update()

    def widest_px(self) -> int:
        """Return the width in px at which the longest hint fits."""
        return self._needed_px(self._hints[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit("")
        elif is_plain and typed.isprintable() and typed:
            self.wanted.emit(typed)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRectF(self._theme.px(10), 0, self._theme.px(_ICON_PX), self.height())
        paint_icon(painter, "search", place, self._theme.colours.text2)
        self._paint_chip(painter)

    def _paint_chip(self, painter: QPainter) -> None:
        colours = self._theme.colours
        height = self._theme.px(20)
        left = self.width() - self._chip_px() - self._theme.px(_EDGE_PX)
        chip = QRectF(left, (self.height() - height) / 2, self._chip_px(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.border)
        painter.setBrush(colours.sunken)
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(colours.text2)
        painter.setFont(self._theme.font(11, 500))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._chip_text())

    def _chip_text(self) -> str:
        native = QKeySequence(self._shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        return native.replace("+", " ")

    def _chip_px(self) -> float:
        ruler = QFontMetricsF(self._theme.font(11, 500))
        return ruler.horizontalAdvance(self._chip_text()) + self._theme.px(_CHIP_PAD_PX)

    def _needed_px(self, hint: str) -> int:
        return int(QFontMetricsF(self.font()).horizontalAdvance(hint) + self._around_px() + 1)

    def _around_px(self) -> float:
        return self._theme.px(_LEFT_PX + _EDGE_PX + 2 * _GAP_PX) + self._chip_px()

    def _show_hint(self) -> None:
        room = self.width() - self._around_px()
        ruler = QFontMetricsF(self.font())
        self.setPlaceholderText(first_that_fits(self._hints, room, ruler.horizontalAdvance))
