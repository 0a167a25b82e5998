"""One problem of the needs-me-now panel."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from jitdesk.domain.language import say
from jitdesk.domain.tables import NEW
from jitdesk.scene.chrome import Problem, Tone
from jitdesk.scene.needs import waiting_file
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.chrome.wrapped_text import WrappedText, wrapped_text
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme, font

_SIDE_PX, _TEXT_LEFT_PX, _ICON_PX = 16, 46, 17
_TOP_PX, _BOTTOM_PX, _GAP_PX, _LINE_GAP_PX = 10, 10, 10, 2
_LINE_PX = 1
_TITLE, _SEEN_TITLE, _DETAIL, _OVERDUE = (13, 600), (13, 500), (12, 400), (12, 600)
_MORE_PX, _MARK_PX = 24, 13
_NOTHING = Problem("", "", Tone.PLAIN, "", "", "", "")


class ProblemRow(QAbstractButton):
    """Icon, title and time left; below them detail and note, who cares for it, a line to the next row.

    Texts wrap at words where the panel is narrow, and the row grows; nothing is cut. What somebody has seen
    is quieter. Three dots below the icon, the menu key and the right button ask for its menu.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    parent : QWidget
        Its owner.
    """

    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = _NOTHING
        self._current = False
        self._theme = theme
        self._height_at: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_problem(self, problem: Problem, *, current: bool) -> None:
        """Show another problem, or the same one a minute later; mark the one selected in the bands."""
        before, self.problem = self.problem, problem
        if current != self._current:
            self._current = current
            self.update()
        if problem == before:
            return
        self._height_at.clear()
        if problem.problem != before.problem:
            # Pressed as another problem; that must not choose this one.
            self.setDown(False)
        self.setAccessibleName(f"{problem.title}, {problem.detail}")
        said = (problem.time_left, problem.note, problem.care)
        self.setAccessibleDescription(", ".join(filter(None, said)))
        self.update()

    def heightForWidth(self, width: int) -> int:
        if width not in self._height_at:
            self._height_at[width] = self._height(width)
        return self._height_at[width]

    def _height(self, width: int) -> int:
        title, detail, care = self._texts(width)
        title_px, detail_px = self._heights(title, detail)
        below = self._theme.px(_LINE_GAP_PX) + care.height_px if self.problem.care else 0
        air = self._theme.px(_TOP_PX) + self._theme.px(_LINE_GAP_PX + _BOTTOM_PX)
        return air + title_px + detail_px + below + _LINE_PX

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
        self._paint_ground(painter, self.rect().adjusted(0, 0, 0, -_LINE_PX))
        colours, theme, problem = self._theme.colours, self._theme, self.problem
        title, detail, care = self._texts(self.width())
        top, left, tone = theme.px(_TOP_PX), theme.px(_TEXT_LEFT_PX), ink(colours, problem.tone)
        is_new = problem.state == NEW
        title_px, detail_px = self._heights(title, detail)
        below = top + title_px + theme.px(_LINE_GAP_PX)
        edge = theme.px(_ICON_PX)
        icon_top = top + (_line_px(*_TITLE, theme.scale) - edge) / 2
        paint_icon(painter, problem.icon, QRectF(theme.px(20), icon_top, edge, edge), tone)
        title.draw(painter, left, top, colours.text if is_new else colours.text2)
        detail.draw(painter, left, below, colours.text2)
        self._draw_right(painter, top, problem.time_left, theme.font(*self._title_face), tone)
        self._draw_right(painter, below, problem.note, theme.font(*_DETAIL), colours.text2)
        if problem.care:
            self._paint_care(painter, care, below + detail_px + theme.px(_LINE_GAP_PX))
        if self._shows_more():
            paint_icon(painter, "more", QRectF(self._more_place()).adjusted(4, 4, -4, -4), colours.text2)

    def _paint_care(self, painter: QPainter, care: WrappedText, top: int) -> None:
        theme, colours = self._theme, self._theme.colours
        if self.problem.is_overdue:
            edge, line = theme.px(_MARK_PX), _line_px(*_OVERDUE, theme.scale)
            mark = QRectF(theme.px(_TEXT_LEFT_PX), top + (line - edge) / 2, edge, edge)
            paint_icon(painter, "late", mark, colours.warn)
        care.draw(painter, self._care_left(), top, colours.warn if self.problem.is_overdue else colours.text2)

    def _care_left(self) -> int:
        mark = _MARK_PX + 5 if self.problem.is_overdue else 0
        return self._theme.px(_TEXT_LEFT_PX) + self._theme.px(mark)

    @property
    def _title_face(self) -> tuple[int, int]:
        return _TITLE if self.problem.state == NEW else _SEEN_TITLE

    def _shows_more(self) -> bool:
        return self._has_menu() and (self.underMouse() or self.hasFocus() or self._current)

    def _has_menu(self) -> bool:
        return self.problem.is_cause or bool(waiting_file(self.problem.problem))

    def _more_place(self) -> QRect:
        edge = self._theme.px(_MORE_PX)
        centre = self._theme.px(20) + self._theme.px(_ICON_PX) // 2
        return QRect(centre - edge // 2, self._theme.px(_TOP_PX + _ICON_PX + 1), edge, edge)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._shows_more() and self._more_place().contains(event.position().toPoint()):
            self.ask_for_menu(self._more_place().bottomLeft())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_on_more = self._shows_more() and self._more_place().contains(event.position().toPoint())
        words = say("Seen, later, whose, done") if self.problem.is_cause else say("Check, dismiss")
        self.setToolTip(words if is_on_more else "")
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.ask_for_menu(event.pos())

    def ask_for_menu(self, at: QPoint) -> None:
        """Ask for the menu of what can be done with it, at one of its points."""
        if self._has_menu():
            self.menu_wanted.emit(self.problem.problem, self.mapToGlobal(at))

    def _paint_ground(self, painter: QPainter, place: QRect) -> None:
        colours, side = self._theme.colours, self._theme.px(_SIDE_PX)
        line = QRect(side, place.height(), place.width() - 2 * side, _LINE_PX)
        painter.fillRect(line, colours.grid)
        if self._current or self.underMouse():
            ground = colours.accent_soft if self._current else colours.surface_alt
            painter.fillRect(place, ground)
        if self.hasFocus():
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRoundedRect(QRectF(place).adjusted(3, 3, -3, -3), 4, 4)

    def _texts(self, width: int) -> tuple[WrappedText, WrappedText, WrappedText]:
        """Return title, detail and care, broken into the lines of a row of a width."""
        problem, theme = self.problem, self._theme
        title = self._text(width, problem.title, problem.time_left, *self._title_face)
        room = width - self._care_left() - theme.px(_SIDE_PX)
        face = _OVERDUE if problem.is_overdue else _DETAIL
        care = wrapped_text(problem.care, *face, theme.scale, room)
        return title, self._text(width, problem.detail, problem.note, *_DETAIL), care

    def _text(self, width: int, text: str, beside: str, px: int, weight: int) -> WrappedText:
        theme = self._theme
        taken = _length_px(beside, px, weight, theme.scale) + theme.px(_GAP_PX) if beside else 0
        room = width - theme.px(_TEXT_LEFT_PX + _SIDE_PX) - taken
        return wrapped_text(text, px, weight, theme.scale, room)

    def _heights(self, title: WrappedText, detail: WrappedText) -> tuple[int, int]:
        """Return the heights of the two blocks; each is at least a line, for what stands at the right."""
        return (
            max(title.height_px, _line_px(*_TITLE, self._theme.scale)),
            max(detail.height_px, _line_px(*_DETAIL, self._theme.scale)),
        )

    def _draw_right(self, painter: QPainter, top: int, text: str, face: QFont, colour: QColor) -> None:
        painter.setFont(face)
        painter.setPen(colour)
        place = QRect(0, top, self.width() - self._theme.px(_SIDE_PX), QFontMetrics(face).height())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, text)


@lru_cache(maxsize=2048)
def _length_px(text: str, px: int, weight: int, scale: float) -> int:
    return QFontMetrics(font(px, weight, scale)).horizontalAdvance(text)


@lru_cache(maxsize=8)
def _line_px(px: int, weight: int, scale: float) -> int:
    return QFontMetrics(font(px, weight, scale)).height()
