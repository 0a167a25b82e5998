"""The window before there is a plant: the desk's shape, pale, and over it the choice."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.scene.chrome import StatusEntry, StatusLine, Tone, ToolbarState
from jitdesk.ui.chrome import StatusBar, Toolbar
from jitdesk.ui.commands.actions import Actions
from jitdesk.ui.first_run.card import FirstRunCard
from jitdesk.ui.standing import stand
from jitdesk.ui.theme import Theme

_CHOSEN_HERE = ("new_plant", "open", "quit", "about", "keys")
_HEAD_PX, _ROW_PX, _BAR_PX = 40, 41, 26


class FirstRunWindow(QMainWindow):
    """Shows the choice until a plant opens in its place.

    Attributes
    ----------
    card : FirstRunCard
        Whose signals say what was chosen; another one after `show_choice`.

    Signals
    -------
    made(FirstRunCard)
        There is a new card: connect to it.
    """

    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.card: FirstRunCard | None = None
        self.setWindowTitle("jitdesk")
        stand(self)

    def show_choice(self, theme: Theme, recent: Sequence[Path], language: str) -> None:
        """Show the choice, in this theme and in the language that is spoken now."""
        self.menuBar().clear()
        self._actions = Actions(self.menuBar(), (), (), self._run)
        for action in self._actions.listed():
            action.setEnabled(action.objectName() in _CHOSEN_HERE)
        toolbar, status = Toolbar(theme), StatusBar(theme)
        toolbar.show_state(ToolbarState(date=say("No plant open")))
        toolbar.setEnabled(False)
        status.show_state(
            StatusLine((StatusEntry("ready", "ok", say("Ready"), "", Tone.OK),), (say("No plant open"),))
        )
        self.card = FirstRunCard(theme, recent, language)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(_PaleDesk(self.card, theme), 1)
        column.addWidget(status)
        whole = QWidget(self)
        whole.setLayout(column)
        self.setCentralWidget(whole)
        self.made.emit(self.card)

    def _run(self, name: str) -> None:
        assert self.card is not None
        if name == "new_plant":
            self.card.new_chosen.emit()
        elif name == "open":
            self.card.ask_file()
        elif name == "quit":
            self.close()
        else:
            self.card.show_about()


class _PaleDesk(QScrollArea):
    """The bands as they will be, pale, and the card in the middle of them."""

    def __init__(self, card: FirstRunCard, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = _Ground(theme)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        shadow = QGraphicsDropShadowEffect(card)
        shadow.setBlurRadius(theme.px(24))
        shadow.setOffset(0, theme.px(6))
        colour = QColor(theme.colours.shadow)
        colour.setAlpha(90)
        shadow.setColor(colour)
        card.setGraphicsEffect(shadow)
        self.setWidget(ground)


class _Ground(QWidget):
    """Pale bars, stock and steps: what the desk is, not what it says."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colours = self._theme, self._theme.colours
        painter.fillRect(self.rect(), colours.surface_alt)
        head, row = theme.px(_HEAD_PX), theme.px(_ROW_PX)
        heads = (0, head + 9 * row, head * 2 + 16 * row)
        for top in heads:
            painter.fillRect(0, top, self.width(), head, colours.sunken)
        for number in range(9):
            self._paint_bars(painter, head + number * row, number)
        for number in range(7):
            self._paint_stock(painter, heads[1] + head + number * row, number)
        self._paint_delay(painter, heads[2] + head)

    def _paint_bars(self, painter: QPainter, top: int, number: int) -> None:
        theme, colours = self._theme, self._theme.colours
        painter.setPen(QPen(colours.grid, 1))
        painter.setBrush(colours.grid_minor)
        left = theme.px(24 + 19 * (number % 4))
        for step in range(40):
            width = theme.px(70 + (number * 37 + step * 53) % 50)
            bar = QRectF(left, top + theme.px(7), width, theme.px(_BAR_PX))
            painter.drawRoundedRect(bar, theme.px(4), theme.px(4))
            left += width + theme.px(22 + (number * 61 + step * 97) % 110)
            if left > self.width():
                return

    def _paint_stock(self, painter: QPainter, top: int, number: int) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours.grid_minor)
        step, low, high = theme.px(160), theme.px(34), theme.px(8)
        for left in range(-number * theme.px(23), self.width(), step):
            corners = ((0, low - 6), (step * 0.45, high), (step, low - 6), (step, low), (0, low))
            painter.drawPolygon(QPolygonF([QPointF(left + x, top + y) for x, y in corners]))

    def _paint_delay(self, painter: QPainter, top: int) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colours.grid, 1.5))
        steps = ((0, 110), (0.26, 110), (0.26, 78), (0.44, 78), (0.44, 40), (1, 40))
        line = [QPointF(x * self.width(), top + theme.px(y)) for x, y in steps]
        painter.drawPolyline(QPolygonF(line))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.update()
