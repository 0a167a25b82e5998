"""Paints the cells of the list: a style sheet would take longer than the plan to work out."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jitdesk.domain.language import say
from jitdesk.scene.delivery_list import HEADINGS, ListColumn, widest_text
from jitdesk.ui.chrome.plain_label import plain_tooltip
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.deliveries.strokes import draw_text, shortened
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.list_view.delivery_model import RIGHT, DeliveryModel, Index
from jitdesk.ui.theme import Theme

_EDGE_PX, _ICON_PX, _GAP_PX = 8, 14, 6
_CHOSEN = QStyle.StateFlag.State_Selected


class CellPainter(QStyledItemDelegate):
    """Paints ground, sign and text of a cell; every text is plain."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._face = theme.font(13)
        self._ruler = QFontMetrics(self._face)
        self._edge, self._icon, self._gap = theme.px(_EDGE_PX), theme.px(_ICON_PX), theme.px(_GAP_PX)

    def column_px(self, column: ListColumn, least: int) -> int:
        """Return a width of at least ``least`` px at which a column's heading, times and amounts fit."""
        heading = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(say(HEADINGS[column]))
        cell = self._ruler.horizontalAdvance(widest_text(column))
        return max(least, max(heading, cell) + 2 * self._edge + 1)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show what a cell has no room for."""
        model = index.model()
        text = model.text(index) if isinstance(model, DeliveryModel) else ""
        is_cut = self._ruler.horizontalAdvance(text) > self._room(option, index).width()
        QToolTip.showText(event.globalPos(), plain_tooltip(text) if is_cut else "", view)
        return True

    def _room(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Return where a cell's text goes."""
        sign = self._icon + self._gap if index.column() == ListColumn.DELIVERY else 0
        return QRect(option.rect).adjusted(self._edge + sign, 0, -self._edge, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, place, row = index.model(), QRect(option.rect), index.row()
        assert isinstance(model, DeliveryModel)
        colours = self._theme.colours
        odd = colours.surface_alt if row % 2 else colours.surface
        painter.fillRect(place, colours.accent_soft if option.state & _CHOSEN else odd)
        area, middle = self._room(option, index), place.top() + place.height() / 2
        if index.column() == ListColumn.DELIVERY:
            name, tone = model.icon_of(row)
            sign = QRectF(place.left() + self._edge, middle - self._icon / 2, self._icon, self._icon)
            paint_icon(painter, name, sign, ink(colours, tone))
        text = shortened(model.text(index), self._face, area.width())
        is_right, colour = index.column() in RIGHT, ink(colours, model.tone(index))
        x = area.right() + 1 if is_right else area.left()
        draw_text(painter, x, middle, text, self._face, colour, right=is_right)
