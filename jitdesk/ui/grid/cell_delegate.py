"""Paints the grid's cells, those that need something marked, and opens a field where one is typed into."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from jitdesk.domain.language import say
from jitdesk.services.table_names import word_text
from jitdesk.ui.asking.ask_popover import completing
from jitdesk.ui.grid.model import GridModel, Index
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

_EDGE_PX, _ICON_PX, _GAP_PX = 8, 14, 6
_LONGEST = 1000
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class _CellField(QLineEdit):
    """A cell that is typed into."""

    def event(self, event: QEvent) -> bool:
        # While completions are shown Qt hands keys on past the delegate, for which Tab means the next cell.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            if (completer := self.completer()) is not None and (shown := completer.popup()) is not None:
                shown.hide()
            return QApplication.sendEvent(self, event)
        return super().event(event)


class CellDelegate(QStyledItemDelegate):
    """Every text is plain; a wrong cell has a sign and a frame beside its colour."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._face = theme.font(13)
        self._ruler = QFontMetrics(self._face)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, colours, model = self._theme, self._theme.colours, index.model()
        assert isinstance(model, GridModel)
        place = QRect(option.rect)
        need = model.need(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.warn_soft if need else colours.accent_soft if chosen else colours.surface
        painter.fillRect(place, ground)
        area = place.adjusted(theme.px(_EDGE_PX), 0, -theme.px(_EDGE_PX), 0)
        if need:
            self._paint_sign(painter, place, area)
        text = self._ruler.elidedText(model.text(index), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self._face)
        painter.setPen(colours.text)
        align = Qt.AlignmentFlag(model.data(index, Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(area, align | Qt.TextFlag.TextSingleLine, text)
        painter.setPen(QPen(colours.grid, 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.focus, 2))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _paint_sign(self, painter: QPainter, place: QRect, area: QRect) -> None:
        theme, edge = self._theme, self._theme.px(_ICON_PX)
        painter.setPen(QPen(theme.colours.warn, 1))
        painter.drawRect(place.adjusted(1, 1, -3, -3))
        sign = QRectF(area.left(), area.center().y() - edge / 2 + 1, edge, edge)
        paint_icon(painter, "warning", sign, theme.colours.warn)
        area.adjust(edge + theme.px(_GAP_PX), 0, 0, 0)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, GridModel)
        typed = model.table.columns[index.column()]
        field = _CellField(parent)
        field.setMaxLength(_LONGEST)
        field.setFrame(False)
        field.setProperty("place", "cell")
        field.setAccessibleName(say(typed.heading))
        words = model.offered.get(typed.column.name) or [word_text(word) for word in typed.column.words]
        if words:
            field.setCompleter(completing(words, field))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)
