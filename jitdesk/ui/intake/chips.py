"""The chips above the rows: which of them are shown, with how many there are."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.scene.import_review import Chip
from jitdesk.scene.import_words import CHIP_WORDS
from jitdesk.ui.theme import Theme

_HEIGHT_PX, _SIDE_PX, _GAP_PX = 30, 12, 8
# Most files have none of these: a chip that stands for nothing would only take room.
_SELDOM = (Chip.SUSPICIOUS, Chip.DEVIATIONS)


class _ChipButton(QAbstractButton):
    """Words and a count on a rounded ground."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._count, self._theme = words, 0, theme
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Show how many rows there are; without any the chip cannot be chosen."""
        self._count = count
        self.setEnabled(bool(count))
        self.setAccessibleName(counted("{words}, {n} row", "{words}, {n} rows", count, words=self._words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words, count = (QFontMetrics(face).horizontalAdvance(text) for face, text in self._parts())
        theme = self._theme
        return QSize(words + count + theme.px(2 * _SIDE_PX + _GAP_PX), theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, theme = self._theme.colours, self._theme
        on, focused = self.isChecked(), self.hasFocus()
        outline = colours.focus if focused else colours.accent if on else colours.border_strong
        painter.setPen(QPen(outline if self.isEnabled() else colours.border, 2 if focused else 1))
        painter.setBrush(
            colours.accent_soft if on else colours.surface_alt if self.underMouse() else colours.surface
        )
        inset = 1.0 if focused else 0.5
        round_px = self.height() / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), round_px, round_px
        )
        x, plain = theme.px(_SIDE_PX), colours.text if self.isEnabled() else colours.text3
        for (face, text), colour in zip(self._parts(), (plain, colours.text2), strict=True):
            painter.setFont(face)
            painter.setPen(colours.accent if on else colour if self.isEnabled() else colours.text3)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(x, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += width + theme.px(_GAP_PX)

    def _parts(self) -> tuple[tuple[QFont, str], tuple[QFont, str]]:
        return (self._theme.font(13, 600 if self.isChecked() else 500), self._words), (
            self._theme.font(13),
            str(self._count),
        )


class Chips(QWidget):
    """One chip is down; arrow keys walk through them."""

    chosen = Signal(Chip)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Which rows are shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_GAP_PX))
        self._group = QButtonGroup(self)
        self._buttons = {chip: _ChipButton(say(words), theme, self) for chip, words in CHIP_WORDS.items()}
        for button in self._buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def button(self, chip: Chip) -> QAbstractButton:
        """Return the button of a chip."""
        return self._buttons[chip]

    def show_counts(self, count_by_chip: dict[Chip, int], chosen: Chip) -> None:
        """Show how many rows there are of each kind, and which are shown."""
        for chip, button in self._buttons.items():
            button.set_count(count_by_chip[chip])
            button.setVisible(chip not in _SELDOM or bool(count_by_chip[chip]))
            button.setChecked(chip is chosen)

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        self.chosen.emit(next(chip for chip, button in self._buttons.items() if button is clicked))
