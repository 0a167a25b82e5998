"""One mark of the tour: a small card with a pointer, beside what it is about."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from jitdesk.domain.language import say
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.theme import Theme

_WIDTH_PX, _TIP_PX, _RADIUS_PX, _EDGE_PX = 320, 10, 8, 16


class MarkCard(QWidget):
    """Takes neither the keyboard nor clicks beside its buttons from anybody.

    Signals
    -------
    went_on, skipped
        Its buttons.
    """

    went_on = Signal()
    skipped = Signal()

    def __init__(
        self, theme: Theme, count: str, title: str, said: str, *, is_last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._around = theme, parent
        self._tip = QPoint()
        self.setAccessibleName(f"{title}. {said}")
        self.setFixedWidth(theme.px(_WIDTH_PX))
        column = self._column = QVBoxLayout(self)
        tip, edge = theme.px(_TIP_PX), theme.px(_EDGE_PX)
        column.setContentsMargins(tip + edge, tip + theme.px(12), tip + edge, tip + theme.px(12))
        column.setSpacing(theme.px(6))
        for text, px, weight, ink in (
            (count, 11, 600, "text3"),
            (title, 15, 600, "text"),
            (said, 13, 400, "text2"),
        ):
            label = PlainLabel(self)
            label.dress(theme.font(px, weight), getattr(theme.colours, ink))
            label.setText(text)
            column.addWidget(label)
        column.addLayout(self._buttons(is_last))

    def _buttons(self, is_last: bool) -> QHBoxLayout:
        skip, on = (
            QPushButton(say("Skip the tour"), self),
            QPushButton(say("Done") if is_last else say("Next"), self),
        )
        skip.setProperty("kind", "link")
        skip.clicked.connect(self.skipped)
        on.clicked.connect(self.went_on)
        row = QHBoxLayout()
        row.addWidget(skip)
        row.addStretch()
        row.addWidget(on)
        skip.setVisible(not is_last)
        for button in (skip, on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return row

    def show_beside(self, place: QRect) -> None:
        """Stand right of a place of the parent, or left of it, below or above it, where there is room."""
        self.adjustSize()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        whole, size = self._around.rect(), self.size()
        middle = place.center()
        spots = (
            QPoint(place.right() + 2, middle.y() - size.height() // 2),
            QPoint(place.left() - 2 - size.width(), middle.y() - size.height() // 2),
            QPoint(middle.x() - size.width() // 2, place.bottom() + 2),
            QPoint(middle.x() - size.width() // 2, place.top() - 2 - size.height()),
        )
        kept = [_inside(QRect(spot, size), whole) for spot in spots]
        area = next((each for each in kept if not each.intersects(place)), kept[0])
        self._tip = middle
        self.move(area.topLeft())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, tip, radius = self._theme.colours, self._theme.px(_TIP_PX), self._theme.px(_RADIUS_PX)
        body = QRectF(self.rect()).adjusted(tip, tip, -tip, -tip)
        painter.setPen(QPen(colours.accent, 2))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(body, radius, radius)
        pointer = self._pointer(body, tip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawPolygon(pointer)

    def _pointer(self, body: QRectF, tip: int) -> QPolygonF:
        """Return a triangle at the side that faces what the mark is about."""
        at = QPointF(self._tip - self.pos())
        x = min(max(at.x(), body.left() + 2 * tip), body.right() - 2 * tip)
        y = min(max(at.y(), body.top() + 2 * tip), body.bottom() - 2 * tip)
        if at.x() < body.left():
            return QPolygonF(
                [QPointF(body.left() - tip, y), *(QPointF(body.left(), y + d) for d in (-tip, tip))]
            )
        if at.x() > body.right():
            return QPolygonF(
                [QPointF(body.right() + tip, y), *(QPointF(body.right(), y + d) for d in (-tip, tip))]
            )
        if at.y() < body.top():
            return QPolygonF(
                [QPointF(x, body.top() - tip), *(QPointF(x + d, body.top()) for d in (-tip, tip))]
            )
        return QPolygonF(
            [QPointF(x, body.bottom() + tip), *(QPointF(x + d, body.bottom()) for d in (-tip, tip))]
        )


def _inside(area: QRect, whole: QRect) -> QRect:
    """Return the area moved so that all of it is within another."""
    moved = QRect(area)
    moved.moveLeft(max(whole.left(), min(area.left(), whole.right() - area.width())))
    moved.moveTop(max(whole.top(), min(area.top(), whole.bottom() - area.height())))
    return moved
