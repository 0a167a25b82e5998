"""Paints the cells of the list: a style sheet would take longer than the plan to work out."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.scene.delivery_list import ListColumn
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
        self._edge, self._icon, self._gap = theme.px(_EDGE_PX), theme.px(_ICON_PX), theme.px(_GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, place, column, row = index.model(), QRect(option.rect), index.column(), index.row()
        assert isinstance(model, DeliveryModel)
        colours = self._theme.colours
        odd = colours.surface_alt if row % 2 else colours.surface
        painter.fillRect(place, colours.accent_soft if option.state & _CHOSEN else odd)
        left, right = place.left() + self._edge, place.right() - self._edge
        middle = place.top() + place.height() / 2
        if column == ListColumn.DELIVERY:
            name, tone = model.icon_of(row)
            sign = QRectF(left, middle - self._icon / 2, self._icon, self._icon)
            paint_icon(painter, name, sign, ink(colours, tone))
            left += self._icon + self._gap
        text = shortened(model.text(index), self._face, right - left)
        tone, is_right = model.tone(index), column in RIGHT
        draw_text(
            painter, right if is_right else left, middle, text, self._face, ink(colours, tone), right=is_right
        )
