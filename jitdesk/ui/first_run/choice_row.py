"""One way to a plant: a picture, what it is, a button and its key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout

from jitdesk.ui.first_run.words import title_and_about
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_PICTURE_PX, _BUTTON_PX = 56, 112
_EDGE_PX, _GAP_PX, _RADIUS_PX = 18, 18, 8
# The bars of the demo's picture, in 56ths: left, top, width, which ink.
_BARS = ((6, 8, 18, "plan"), (22, 17, 20, "conf"), (12, 26, 13, "conf"), (38, 26, 11, "stop"))


class ChoiceRow(QAbstractButton):
    """The whole row is the button; the filled one is the row that has the focus.

    Parameters
    ----------
    picture : str
        An icon's name, or "demo" for a small picture of the desk.
    title, said, verb, key : str
        What it is, one or two lines about it, the words on its button, and the key that does the same.
    height_px : int
        Its least height, in pixels of the design.
    """

    def __init__(
        self, theme: Theme, picture: str, title: str, said: str, verb: str, key: str, height_px: int = 92
    ) -> None:
        super().__init__()
        self._theme, self._picture, self._verb, self._key = theme, picture, verb, key
        self.setAccessibleName(title)
        self.setAccessibleDescription(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(theme.px(height_px))
        self._picture_px = min(_PICTURE_PX, height_px - 20)
        row = QHBoxLayout(self)
        left, right = theme.px(_EDGE_PX + self._picture_px + _GAP_PX), theme.px(_EDGE_PX) + self._button_px()
        row.setContentsMargins(left, theme.px(8), right + theme.px(_GAP_PX), theme.px(8))
        row.addLayout(title_and_about(self, theme, title, 15, said))

    def _button_px(self) -> int:
        """Return the width of the button: that of the design, wider where its words need it."""
        words = self.fontMetrics().horizontalAdvance(self._verb) * 1.1
        return max(self._theme.px(_BUTTON_PX), round(words) + self._theme.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    # -- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, chosen = self._theme.colours, self.hasFocus()
        ground = colours.accent_soft if chosen else colours.surface
        edge = colours.accent if chosen or self.underMouse() else colours.border_strong
        self._plate(painter, QRectF(self.rect()), ground, edge, 2 if chosen else 1)
        self._paint_picture(painter)
        self._paint_button(painter, is_filled=chosen)

    def _plate(self, painter: QPainter, place: QRectF, ground: QColor, edge: QColor, width: int) -> None:
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        inset, radius = width / 2, self._theme.px(_RADIUS_PX)
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_picture(self, painter: QPainter) -> None:
        theme, colours = self._theme, self._theme.colours
        edge = theme.px(self._picture_px)
        place = QRectF(theme.px(_EDGE_PX), (self.height() - edge) / 2, edge, edge)
        self._plate(painter, place, colours.surface, colours.border, 1)
        if self._picture == "demo":
            self._paint_demo(painter, place)
            return
        ink = colours.accent if self._picture == "plus" else colours.text2
        inset = edge * 0.28
        paint_icon(painter, self._picture, place.adjusted(inset, inset, -inset, -inset), ink)

    def _paint_demo(self, painter: QPainter, place: QRectF) -> None:
        """Paint the desk in small: bars, and below them stock that runs out."""
        colours, unit = self._theme.colours, place.width() / 56
        for left, top, width, name in _BARS:
            painter.setPen(QPen(getattr(colours, name), 1))
            painter.setBrush(getattr(colours, f"{name}_fill"))
            bar = QRectF(left * unit, top * unit, width * unit, 6 * unit).translated(place.topLeft())
            painter.drawRoundedRect(bar, 2 * unit, 2 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.ok_fill)
        corners = [place.topLeft() + _at(x, y, unit) for x, y in ((6, 38), (28, 48), (6, 48))]
        painter.drawPolygon(corners)
        painter.setBrush(colours.stop_fill)
        stop = QRectF(30 * unit, 38 * unit, 20 * unit, 10 * unit).translated(place.topLeft())
        painter.drawRect(stop)
        painter.setPen(QPen(colours.stop, 1))
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        painter.drawRoundedRect(stop, 2 * unit, 2 * unit)

    def _paint_button(self, painter: QPainter, *, is_filled: bool) -> None:
        theme, colours = self._theme, self._theme.colours
        width, height = self._button_px(), theme.px(32)
        left, top = self.width() - theme.px(_EDGE_PX) - width, self.height() / 2 - theme.px(24)
        place = QRectF(left, top, width, height)
        ground = colours.unload_fill if is_filled else colours.surface
        self._plate(painter, place, ground, ground if is_filled else colours.border_strong, 1)
        painter.setPen(colours.unload_text if is_filled else colours.text)
        painter.setFont(theme.font(13, 600 if is_filled else 500))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._verb)
        painter.setPen(colours.text2)
        painter.setFont(theme.font(12))
        below = place.translated(0, theme.px(29))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._key)


def _at(x: float, y: float, unit: float) -> QPointF:
    return QPointF(x * unit, y * unit)
