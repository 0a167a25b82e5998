"""The next line stop: the largest text of the window."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
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

from jitdesk.domain.language import say
from jitdesk.scene.chrome import Hero, Tone
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.command_flow import CommandFlow
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.tones import card, ink
from jitdesk.ui.icons import icon_pixmap
from jitdesk.ui.theme import Theme

_ICON_PX, _SPINE_PX, _RADIUS_PX = 18, 5, 8
_TIME_SIZES_PX = (31, 28, 25, 22)
_NOTHING = Hero("", "", Tone.PLAIN, "", "", "", "")


class HeroCard(QWidget):
    """A card with the time left, what stops, why, and what to do now.

    A click on the card, or Enter while it has the keyboard, reports the problem by `chosen`; its buttons
    report their command and the problem by `command_chosen`.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    chosen = Signal(str)
    command_chosen = Signal(str, str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._hero = _NOTHING
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        colours = theme.colours
        self._mark = QLabel()
        self._caption = PlainLabel()
        self._time_left = _TimeLeft(theme)
        self._headline = _label(theme.font(15, 600), colours.text)
        self._part = _label(theme.font(13), colours.text2)
        self._cause = _label(theme.font(13), colours.text2)
        self._care = _label(theme.font(12, 500), colours.text)
        self._more = CommandButton(theme, kind="bare", place="status", icon_name="more")
        self._more.set_words("", say("Seen, later, whose, done"))
        self._more.clicked.connect(lambda: self._ask_for_menu(self._more.geometry().bottomLeft()))
        self._buttons = CommandFlow(theme)
        self._buttons.chosen.connect(lambda name: self.command_chosen.emit(name, self._hero.problem))
        self._arrange()

    @property
    def problem(self) -> str:
        """Key of the problem that it shows."""
        return self._hero.problem

    def show_hero(self, hero: Hero) -> None:
        """Show another line stop, or the same one a minute later."""
        before, self._hero = self._hero, hero
        if hero == before:
            return
        if (hero.icon, hero.tone) != (before.icon, before.tone):
            self._show_mark()
        if hero.commands != before.commands:
            self._buttons.show_commands(hero.commands, "stop" if hero.tone is Tone.STOP else "filled")
        self._time_left.show_text(hero.time_left)
        for label, text in (
            (self._caption, hero.caption),
            (self._headline, hero.headline),
            (self._part, hero.part),
            (self._cause, hero.cause),
            (self._care, hero.care),
        ):
            label.setText(text)
            label.setHidden(not text)
        self.setAccessibleName(f"{hero.caption} {hero.time_left}: {hero.headline}")
        self.setAccessibleDescription(". ".join(filter(None, (hero.part, hero.cause, hero.care))))

    def _arrange(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(17), theme.px(13), theme.px(13), theme.px(12))
        column.setSpacing(theme.px(2))
        column.addLayout(self._caption_row())
        column.addSpacing(theme.px(3))
        column.addWidget(self._time_left)
        column.addSpacing(theme.px(1))
        column.addWidget(self._headline)
        column.addSpacing(theme.px(2))
        column.addWidget(self._part)
        column.addWidget(self._cause)
        column.addWidget(self._care)
        # The air above the buttons goes with them.
        self._buttons.setContentsMargins(0, theme.px(8), 0, 0)
        column.addWidget(self._buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._hero.problem)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask_for_menu(event.pos())

    def _ask_for_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self._hero.problem, self.mapToGlobal(at))

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
        painter.setPen(QPen(outline, 1.5))
        painter.drawPath(shape)
        if self.hasFocus():
            # Within the outline, whose colour is as dark as the ring's.
            painter.setPen(QPen(self._theme.colours.focus, 2))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), _RADIUS_PX - 3, _RADIUS_PX - 3)

    def _caption_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._caption, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_mark(self) -> None:
        theme, tone = self._theme, ink(self._theme.colours, self._hero.tone)
        self._mark.setPixmap(icon_pixmap(self._hero.icon, tone, theme.px(_ICON_PX), self.devicePixelRatioF()))
        self._caption.dress(theme.font(13, 500), tone)
        self.update()


def _label(face: QFont, colour: QColor) -> PlainLabel:
    label = PlainLabel()
    label.dress(face, colour)
    return label


class _TimeLeft(QWidget):
    """The time left, on one line, as large as the panel's width lets it be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self._theme = theme
        self.setFixedHeight(QFontMetrics(theme.font(_TIME_SIZES_PX[0], 700)).height())

    def show_text(self, text: str) -> None:
        self._text = text
        smallest = QFontMetrics(self._theme.font(_TIME_SIZES_PX[-1], 700))
        self.setMinimumWidth(smallest.horizontalAdvance(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._face())
        painter.setPen(self._theme.colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._text)

    def _face(self) -> QFont:
        faces = [self._theme.font(px, 700) for px in _TIME_SIZES_PX]
        fitting = (face for face in faces if QFontMetrics(face).horizontalAdvance(self._text) <= self.width())
        return next(fitting, faces[-1])
