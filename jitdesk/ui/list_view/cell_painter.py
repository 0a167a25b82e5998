"""Paints the cells of the list: a style sheet would take longer than the plan to work out."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jitdesk.scene.chrome import Tone
from jitdesk.scene.delivery_list import ListColumn
from jitdesk.ui.chrome.tones import ink
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.list_view.delivery_model import DeliveryModel, Index, alignment
from jitdesk.ui.theme import Theme

_EDGE_PX, _ICON_PX = 8, 14
_WIDEST_PX = 14  # of any letter: shorter texts fit for sure


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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model, place = self._theme, index.model(), QRect(option.rect)
        assert isinstance(model, DeliveryModel)
        colours = theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        odd = colours.surface_alt if index.row() % 2 else colours.surface
        painter.fillRect(place, colours.accent_soft if chosen else odd)
        area = place.adjusted(theme.px(_EDGE_PX), 0, -theme.px(_EDGE_PX), 0)
        if index.column() == ListColumn.DELIVERY:
            name, tone = model.icon_of(index.row())
            edge = theme.px(_ICON_PX)
            sign = QRectF(area.left(), area.center().y() - edge / 2 + 1, edge, edge)
            paint_icon(painter, name, sign, ink(colours, tone))
            area.adjust(edge + theme.px(6), 0, 0, 0)
        text = model.text(index)
        if len(text) * theme.px(_WIDEST_PX) > area.width():
            text = self._ruler.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        tone = model.tone(index)
        painter.setFont(self._face)
        painter.setPen(colours.text if tone is Tone.PLAIN else ink(colours, tone))
        painter.drawText(area, alignment(index.column()) | Qt.TextFlag.TextSingleLine, text)
