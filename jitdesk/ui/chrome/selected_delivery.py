"""The delivery that is selected in the bands."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jitdesk.scene.chrome import Fact, SelectedDelivery, Tone
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.flow import Flow
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.chrome.wrapped_text import WrappedText
from jitdesk.ui.theme import Theme

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
        self._buttons = QWidget()
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
        self._fill()

    def show_state(self, shown: SelectedDelivery | None) -> None:
        """Show another delivery, or that none is selected."""
        if shown == self._shown:
            return
        self._shown = shown
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.surface_alt)
        painter.fillRect(0, 0, self.width(), 1, self._theme.colours.border)

    def _fill(self) -> None:
        colours, shown = self._theme.colours, self._shown
        self._caption.dress(self._theme.caps_font(), colours.accent if shown else colours.text2)
        if shown is None:
            self._title.dress(self._theme.font(13), colours.text2)
            self._caption.setText(self.tr("NOTHING SELECTED"))
            self._title.setText(self.tr("Click a delivery to see its times and what depends on it."))
        else:
            self._title.dress(self._theme.font(13, 600), colours.text)
            self._caption.setText(self.tr("SELECTED · DELIVERY {0}").format(shown.delivery))
            self._title.setText(shown.title)
        self._facts.show_facts(shown.facts if shown else (), self._theme)
        self._fill_buttons()

    def _fill_buttons(self) -> None:
        spent, self._buttons = self._buttons, QWidget()
        flow = Flow(self._buttons, self._theme.px(8))
        for command in self._shown.commands if self._shown else ():
            button = CommandButton.of(command, self._theme)
            button.clicked.connect(lambda _=False, name=command.name: self._report(name))
            flow.addWidget(button)
        self._column.replaceWidget(spent, self._buttons)
        spent.hide()
        spent.deleteLater()

    def _report(self, name: str) -> None:
        if self._shown is not None:
            self.command_chosen.emit(name, self._shown.delivery)


class _FactTable(QWidget):
    """Label, value and note in columns that line up; a note too long wraps below itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: tuple[Fact, ...], theme: Theme) -> None:
        self._facts = facts
        self._theme = theme
        rows = (" ".join(filter(None, (fact.label, fact.value, fact.note))) for fact in facts)
        self.setAccessibleName(", ".join(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(269)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), 0)

    def heightForWidth(self, width: int) -> int:
        return sum(self._row_height(fact, width) for fact in self._facts)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 0
        for fact in self._facts:
            self._paint_row(painter, fact, top)
            top += self._row_height(fact, self.width())

    def _paint_row(self, painter: QPainter, fact: Fact, top: int) -> None:
        colours = self._theme.colours
        face = self._value_font(fact)
        # One line is centred in its row; a note that wraps goes on below, so the first lines align.
        first = top + (self._theme.px(_ROW_PX) - QFontMetrics(face).height()) / 2
        WrappedText(fact.label, self._theme.font(12), self.width()).draw(painter, 0, first, colours.text3)
        tone = ink(colours, fact.tone)
        WrappedText(fact.value, face, self.width()).draw(painter, self._value_left(), first, tone)
        self._note(fact, self.width()).draw(painter, self._note_left(), first, tone)

    def _row_height(self, fact: Fact, width: int) -> int:
        return max(self._theme.px(_ROW_PX), self._note(fact, width).height_px + self._theme.px(_LINE_AIR_PX))

    def _note(self, fact: Fact, width: int) -> WrappedText:
        return WrappedText(fact.note, self._value_font(fact), width - self._note_left())

    def _value_font(self, fact: Fact) -> QFont:
        return self._theme.font(12, 500 if fact.tone is Tone.PLAIN else 600)

    def _value_left(self) -> int:
        ruler = QFontMetrics(self._theme.font(12))
        longest = max((ruler.horizontalAdvance(fact.label) for fact in self._facts), default=0)
        return max(self._theme.px(_LABEL_COLUMN_PX), longest + self._theme.px(_GAP_PX))

    def _note_left(self) -> int:
        ruler = QFontMetrics(self._theme.font(12, 600))
        longest = max((ruler.horizontalAdvance(fact.value) for fact in self._facts), default=0)
        return self._value_left() + longest + self._theme.px(_GAP_PX)
