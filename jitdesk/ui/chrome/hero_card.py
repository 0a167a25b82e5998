"""The next line stop: the largest text of the window."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jitdesk.scene.chrome import Hero, Tone
from jitdesk.ui.chrome.command_button import CommandButton, Kind
from jitdesk.ui.chrome.flow import Flow
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme

_ICON_PX, _SPINE_PX, _RADIUS_PX = 18, 5, 8
_TIME_SIZES_PX = (31, 28, 25, 22)


class HeroCard(QWidget):
    """A card with the time left, what stops, why, and what to do now.

    A click on the card, or Enter while it has the keyboard, reports the problem by `chosen`; its buttons
    report their command and the problem by `command_chosen`.

    Parameters
    ----------
    hero : Hero
        What it shows.
    theme : Theme
        What it is painted with.
    """

    chosen = Signal(str)
    command_chosen = Signal(str, str)

    def __init__(self, hero: Hero, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hero = hero
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{hero.caption} {hero.time_left}: {hero.headline}")
        self.setAccessibleDescription(". ".join(filter(None, (hero.part, hero.cause))))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(17), theme.px(13), theme.px(13), theme.px(12))
        column.setSpacing(theme.px(2))
        self._add_caption(column)
        column.addSpacing(theme.px(3))
        column.addWidget(_TimeLeft(hero.time_left, theme))
        column.addSpacing(theme.px(1))
        self._add_text(column, hero.headline, theme.font(15, 600))
        column.addSpacing(theme.px(2))
        self._add_text(column, hero.part, theme.font(13), quiet=True)
        self._add_text(column, hero.cause, theme.font(13), quiet=True)
        if hero.commands:
            column.addSpacing(theme.px(8))
            column.addWidget(self._buttons())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._hero.problem)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._hero.problem)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, outline = card(self._theme.colours, self._hero.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(place, _RADIUS_PX, _RADIUS_PX)
        painter.fillPath(shape, ground)
        painter.setClipPath(shape)
        spine = QRectF(place.left(), place.top(), self._theme.px(_SPINE_PX), place.height())
        painter.fillRect(spine, outline)
        painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(self._theme.colours.focus if focused else outline, 2 if focused else 1.5))
        painter.drawPath(shape)

    def _add_caption(self, column: QVBoxLayout) -> None:
        theme, tone = self._theme, ink(self._theme.colours, self._hero.tone)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        mark = QLabel()
        mark.setPixmap(icon_pixmap(self._hero.icon, tone, theme.px(_ICON_PX), self.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        caption = PlainLabel()
        caption.setText(self._hero.caption)
        caption.dress(theme.font(13, 500), tone)
        row.addWidget(caption, 1)
        column.addLayout(row)

    def _add_text(self, column: QVBoxLayout, text: str, face: QFont, *, quiet: bool = False) -> None:
        if not text:
            return
        label = PlainLabel()
        label.setText(text)
        label.dress(face, self._theme.colours.text2 if quiet else self._theme.colours.text)
        column.addWidget(label)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        holder.setMinimumSize(QSize(0, 0))
        flow = Flow(holder, self._theme.px(8))
        filled: Kind = "stop" if self._hero.tone is Tone.STOP else "filled"
        for number, command in enumerate(self._hero.commands):
            button = CommandButton.of(command, self._theme, "" if number else filled)
            button.clicked.connect(
                lambda _=False, name=command.name: self.command_chosen.emit(name, self._hero.problem)
            )
            flow.addWidget(button)
        return holder


class _TimeLeft(QWidget):
    """The time left, on one line, as large as the panel's width lets it be."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self._text = text
        self._theme = theme
        self.setFixedHeight(QFontMetrics(theme.font(_TIME_SIZES_PX[0], 700)).height())
        self.setMinimumWidth(QFontMetrics(theme.font(_TIME_SIZES_PX[-1], 700)).horizontalAdvance(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._face())
        painter.setPen(self._theme.colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._text)

    def _face(self) -> QFont:
        faces = [self._theme.font(px, 700) for px in _TIME_SIZES_PX]
        fitting = (face for face in faces if QFontMetrics(face).horizontalAdvance(self._text) <= self.width())
        return next(fitting, faces[-1])
