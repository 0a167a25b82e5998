"""The delivery that is selected in the bands."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jitdesk.domain.language import later, say
from jitdesk.scene.chrome import Fact, SelectedDelivery, Tone
from jitdesk.ui.chrome.command_flow import CommandFlow
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.chrome.wrapped_text import WrappedText, wrapped_text
from jitdesk.ui.theme import Theme, font

HEIGHT_PX = 180
_LABEL_COLUMN_PX, _ROW_PX, _GAP_PX, _LINE_AIR_PX = 89, 19, 10, 4


class SelectedDeliveryPanel(QWidget):
    """Number, title, its instants from the promise to the line, and what can be done now.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    command_chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: SelectedDelivery | None = None
        self._caption = PlainLabel()
        self._title = PlainLabel()
        self._facts = _FactTable(theme)
        self._buttons = CommandFlow(theme)
        self._buttons.chosen.connect(self._report)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        for widget in (self._caption, self._title, self._facts):
            self._column.addWidget(widget)
        self._column.addSpacing(8)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(15), theme.px(11))
        self._title.setContentsMargins(0, theme.px(6), 0, theme.px(5))
        self.setMinimumHeight(theme.px(HEIGHT_PX))
        self._buttons.set_theme(theme)
        self._dress()
        self._fill()

    def show_state(self, shown: SelectedDelivery | None) -> None:
        """Show another delivery, or that none is selected."""
        if shown == self._shown:
            return
        before, self._shown = self._shown, shown
        if (before is None) != (shown is None):
            self._dress()
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.surface_alt)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colours.border)

    def _dress(self) -> None:
        colours, theme, chosen = self._theme.colours, self._theme, self._shown is not None
        self._caption.dress(theme.caps_font(), colours.accent if chosen else colours.text2)
        self._title.dress(theme.font(13, 600 if chosen else 400), colours.text if chosen else colours.text2)

    def _fill(self) -> None:
        shown = self._shown
        if shown is None:
            self._caption.setText(say("NOTHING SELECTED"))
            self._title.setText(say("Click a delivery to see its times and what depends on it."))
        else:
            caption = later("MOVING · DELIVERY {delivery}")
            if not shown.moving:
                caption = later("SELECTED · DELIVERY {delivery}")
            self._caption.setText(say(caption, delivery=shown.delivery))
            self._title.setText(shown.title)
        self._facts.show_facts(shown.facts if shown else (), self._theme)
        self._buttons.show_commands(shown.commands if shown else ())

    def _report(self, name: str) -> None:
        if self._shown is not None:
            self.command_chosen.emit(name, self._shown.delivery)


@dataclass(frozen=True, slots=True)
class _Row:
    """A fact laid out: its texts, and the height that it takes."""

    fact: Fact
    label: WrappedText
    value: WrappedText
    note: WrappedText
    height: int


class _FactTable(QWidget):
    """Label, value and note in columns that line up; a note too long wraps below itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        self._laid_out: dict[int, list[_Row]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: tuple[Fact, ...], theme: Theme) -> None:
        if (facts, theme) == (self._facts, self._theme):
            return
        height = self.heightForWidth(self.width())
        self._facts, self._theme = facts, theme
        self._laid_out = {}
        rows = (" ".join(filter(None, (fact.label, fact.value, fact.note))) for fact in facts)
        self.setAccessibleName(", ".join(rows))
        # A new layout of the whole window for every step of a drag would be noticed.
        if self.heightForWidth(self.width()) != height:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(269)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), 0)

    def heightForWidth(self, width: int) -> int:
        return sum(row.height for row in self._rows(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        value_left, top = self._value_left(), 0
        note_left = self._note_left(value_left)
        for row in self._rows(self.width()):
            # One line is centred in its row; a note that wraps goes on below, so the first lines align.
            face = self._theme.font(12, self._weight(row.fact))
            first = top + (self._theme.px(_ROW_PX) - QFontMetrics(face).height()) / 2
            tone = ink(self._theme.colours, row.fact.tone)
            row.label.draw(painter, 0, first, self._theme.colours.text3)
            row.value.draw(painter, value_left, first, tone)
            row.note.draw(painter, note_left, first, tone)
            top += row.height

    def _rows(self, width: int) -> list[_Row]:
        """Return the facts laid out for a width; layouts ask for the same ones again and again."""
        if width not in self._laid_out:
            room = width - self._note_left(self._value_left())
            self._laid_out[width] = [self._row(fact, width, room) for fact in self._facts]
        return self._laid_out[width]

    def _row(self, fact: Fact, width: int, room: int) -> _Row:
        weight = self._weight(fact)
        label = self._text(fact.label, 400, width)
        value, note = self._text(fact.value, weight, width), self._text(fact.note, weight, room)
        height = max(self._theme.px(_ROW_PX), note.height_px + self._theme.px(_LINE_AIR_PX))
        return _Row(fact, label, value, note, height)

    def _text(self, text: str, weight: int, width: int) -> WrappedText:
        return wrapped_text(text, 12, weight, self._theme.scale, width)

    def _weight(self, fact: Fact) -> int:
        return 500 if fact.tone is Tone.PLAIN else 600

    def _value_left(self) -> int:
        longest = max((self._length(fact.label, 400) for fact in self._facts), default=0)
        return max(self._theme.px(_LABEL_COLUMN_PX), longest + self._theme.px(_GAP_PX))

    def _length(self, text: str, weight: int) -> int:
        return _length_px(text, weight, self._theme.scale)

    def _note_left(self, value_left: int) -> int:
        longest = max((self._length(fact.value, 600) for fact in self._facts), default=0)
        return value_left + longest + self._theme.px(_GAP_PX)


# Most words come again with every step of a drag.
@lru_cache(maxsize=512)
def _length_px(text: str, weight: int, scale: float) -> int:
    return QFontMetrics(font(12, weight, scale)).horizontalAdvance(text)
