"""One problem of the needs-me-now panel."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from jitdesk.scene.chrome import Problem
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.chrome.wrapped_text import WrappedText
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_SIDE_PX, _TEXT_LEFT_PX, _ICON_PX = 16, 46, 17
_TOP_PX, _BOTTOM_PX, _GAP_PX, _LINE_GAP_PX = 10, 10, 10, 2


class ProblemRow(QAbstractButton):
    """Icon, title and time left; below them the detail and a note.

    Title and detail wrap at words where the panel is narrow, and the row grows; nothing is cut.

    Parameters
    ----------
    problem : Problem
        What it shows.
    theme : Theme
        What it is painted with.
    current : bool
        Whether it is the one selected in the bands.
    """

    def __init__(
        self, problem: Problem, theme: Theme, *, current: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_problem(problem, current=current)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_problem(self, problem: Problem, *, current: bool) -> None:
        """Show another problem, or the same one a minute later."""
        self.problem = problem
        self._current = current
        self.setAccessibleName(f"{problem.title}, {problem.detail}")
        self.setAccessibleDescription(f"{problem.time_left}, {problem.note}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._theme.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(24))

    def heightForWidth(self, width: int) -> int:
        title, detail = self._texts(width)
        title_px, detail_px = self._heights(title, detail)
        return self._theme.px(_TOP_PX) + title_px + self._theme.px(_LINE_GAP_PX + _BOTTOM_PX) + detail_px

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # The panel walks through its rows.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colours, theme, problem = self._theme.colours, self._theme, self.problem
        title, detail = self._texts(self.width())
        top, left, tone = theme.px(_TOP_PX), theme.px(_TEXT_LEFT_PX), ink(colours, problem.tone)
        below = top + self._heights(title, detail)[0] + theme.px(_LINE_GAP_PX)
        edge = theme.px(_ICON_PX)
        icon_top = top + (QFontMetrics(self._title_font()).height() - edge) / 2
        paint_icon(painter, problem.icon, QRectF(theme.px(20), icon_top, edge, edge), tone)
        title.draw(painter, left, top, colours.text)
        detail.draw(painter, left, below, colours.text2)
        self._draw_right(painter, top, problem.time_left, self._title_font(), tone)
        self._draw_right(painter, below, problem.note, self._detail_font(), colours.text2)

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        if self._current or self.underMouse():
            ground = colours.accent_soft if self._current else colours.surface_alt
            painter.fillRect(self.rect(), ground)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 4, 4)

    def _texts(self, width: int) -> tuple[WrappedText, WrappedText]:
        """Return title and detail, broken into the lines of a row of a width."""
        problem = self.problem
        title = self._text(width, problem.title, problem.time_left, self._title_font())
        return title, self._text(width, problem.detail, problem.note, self._detail_font())

    def _text(self, width: int, text: str, beside: str, face: QFont) -> WrappedText:
        taken = QFontMetrics(face).horizontalAdvance(beside) + self._theme.px(_GAP_PX) if beside else 0
        room = width - self._theme.px(_TEXT_LEFT_PX + _SIDE_PX) - taken
        return WrappedText(text, face, room)

    def _heights(self, title: WrappedText, detail: WrappedText) -> tuple[int, int]:
        """Return the heights of the two blocks; each is at least a line, for what stands at the right."""
        return (
            max(title.height_px, QFontMetrics(self._title_font()).height()),
            max(detail.height_px, QFontMetrics(self._detail_font()).height()),
        )

    def _draw_right(self, painter: QPainter, top: int, text: str, face: QFont, colour: QColor) -> None:
        painter.setFont(face)
        painter.setPen(colour)
        place = QRect(0, top, self.width() - self._theme.px(_SIDE_PX), QFontMetrics(face).height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)

    def _title_font(self) -> QFont:
        return self._theme.font(13, 600)

    def _detail_font(self) -> QFont:
        return self._theme.font(12)
