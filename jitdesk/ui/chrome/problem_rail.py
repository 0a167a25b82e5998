"""The needs-me-now panel folded to a strip of icons."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout

from jitdesk.scene.chrome import Hero, NeedsMeNow, Tone
from jitdesk.scene.fitting import packed
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.ground import Ground, Hairline
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

WIDTH_PX = 56
_ICON_PX, _PAD_PX = 17, 7


class ProblemRail(QScrollArea):
    """Icon, time left and place of each problem, 56 px wide, for narrow windows.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    problem_chosen = Signal(str)
    unfold_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = NeedsMeNow()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Needs me now"))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedWidth(theme.px(WIDTH_PX))
        self._build()

    def show_state(self, shown: NeedsMeNow) -> None:
        """Show other problems."""
        if shown != self._shown:
            self._shown = shown
            self._build()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        page = Ground(self._theme.colours.surface)
        column = QVBoxLayout(page)
        column.setContentsMargins(self._theme.px(2), self._theme.px(4), self._theme.px(2), 0)
        column.setSpacing(self._theme.px(2))
        column.addWidget(self._unfold_button())
        if (hero := self._shown.hero) is not None:
            spoken = f"{hero.caption} {hero.time_left}: {hero.headline}"
            tile = _Tile(hero.icon, hero.tone, self._hero_lines(hero), spoken, self._theme, framed=True)
            self._add(column, tile, hero.problem)
        for problem in (*self._shown.stops, *self._shown.checks):
            lines = (problem.time_left, problem.place)
            spoken = f"{problem.title}, {problem.detail}, {problem.time_left}, {problem.note}"
            tile = _Tile(problem.icon, problem.tone, lines, spoken, self._theme, framed=False)
            self._add(column, tile, problem.problem)
            column.addWidget(Hairline(self._theme, side_px=8))
        column.addStretch(1)
        spent = self.takeWidget()
        self.setWidget(page)
        if spent is not None:
            # Later, because the click that led here may come from one of its tiles.
            spent.hide()
            spent.deleteLater()

    def _hero_lines(self, hero: Hero) -> tuple[str, ...]:
        """Return the time left and the headline, broken at words: "4 h 38", "Line 3", "stops", "14:20"."""
        ruler = QFontMetrics(self._theme.font(11, 600))
        return hero.brief_time, *packed(hero.headline, self._theme.px(WIDTH_PX - 8), ruler.horizontalAdvance)

    def _unfold_button(self) -> CommandButton:
        button = CommandButton(self._theme, kind="bare", place="status", icon_name="chevron-right")
        button.set_words("", self.tr("Unfold, %n open", "", self._shown.open_count))
        button.set_hint(str(self._shown.open_count), badge=True)
        button.clicked.connect(self.unfold_chosen)
        return button

    def _add(self, column: QVBoxLayout, tile: "_Tile", problem: str) -> None:
        tile.clicked.connect(lambda: self.problem_chosen.emit(problem))
        column.addWidget(tile)


class _Tile(QAbstractButton):
    """An icon over short centred lines, the first of them bold."""

    def __init__(
        self, icon_name: str, tone: Tone, lines: tuple[str, ...], spoken: str, theme: Theme, *, framed: bool
    ) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._tone = tone
        self._theme = theme
        self._framed = framed
        self._lines = tuple(line for number, line in enumerate(lines) if line and self._fits(number, line))
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        heights = sum(QFontMetrics(self._face(number)).height() for number in range(len(self._lines)))
        return QSize(self._theme.px(WIDTH_PX - 4), heights + self._theme.px(_ICON_PX + 2 * _PAD_PX + 3))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        tone = ink(self._theme.colours, self._tone)
        edge, top = self._theme.px(_ICON_PX), float(self._theme.px(_PAD_PX))
        paint_icon(painter, self._icon_name, QRectF(0, top, self.width(), edge), tone)
        top += edge + self._theme.px(3)
        for number, line in enumerate(self._lines):
            height = QFontMetrics(self._face(number)).height()
            painter.setFont(self._face(number))
            painter.setPen(self._line_ink(number))
            painter.drawText(QRectF(0, top, self.width(), height), Qt.AlignmentFlag.AlignCenter, line)
            top += height

    def _paint_frame(self, painter: QPainter) -> None:
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground, outline = card(self._theme.colours, self._tone)
        if self._framed:
            painter.setBrush(ground)
            painter.setPen(QPen(outline, 1.5))
            painter.drawRoundedRect(place, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colours.focus, 2))
            painter.drawRoundedRect(place, 6, 6)

    def _line_ink(self, number: int) -> QColor:
        colours = self._theme.colours
        if self._framed:
            return ink(colours, self._tone) if number else colours.text
        return colours.text2 if number else ink(colours, self._tone)

    def _fits(self, number: int, line: str) -> bool:
        room = self._theme.px(WIDTH_PX - 4)
        return QFontMetrics(self._face(number)).horizontalAdvance(line) <= room

    def _face(self, number: int) -> QFont:
        return self._theme.font(11, 600 if self._framed else 400) if number else self._theme.font(12, 600)
