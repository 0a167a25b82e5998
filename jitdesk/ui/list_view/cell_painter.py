"""Paints the cells of the list: a style sheet would take longer than the plan to work out."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from jitdesk.domain.language import say
from jitdesk.scene.chrome import Tone
from jitdesk.scene.delivery_list import HEADINGS, ListColumn, widest_text
from jitdesk.ui.chrome.plain_label import plain_tooltip
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

    def column_px(self, column: ListColumn, least: int) -> int:
        """Return a width of at least ``least`` px at which a column's heading, times and amounts fit."""
        heading = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(say(HEADINGS[column]))
        cell = self._ruler.horizontalAdvance(widest_text(column))
        return max(least, max(heading, cell) + 2 * self._theme.px(_EDGE_PX) + 1)

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
        edge = self._theme.px(_EDGE_PX)
        sign = self._theme.px(_ICON_PX) + self._theme.px(6) if index.column() == ListColumn.DELIVERY else 0
        return QRect(option.rect).adjusted(edge + sign, 0, -edge, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, model, place = self._theme, index.model(), QRect(option.rect)
        assert isinstance(model, DeliveryModel)
        colours = theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        odd = colours.surface_alt if index.row() % 2 else colours.surface
        painter.fillRect(place, colours.accent_soft if chosen else odd)
        area = self._room(option, index)
        if index.column() == ListColumn.DELIVERY:
            name, tone = model.icon_of(index.row())
            edge = theme.px(_ICON_PX)
            sign = QRectF(place.left() + theme.px(_EDGE_PX), area.center().y() - edge / 2 + 1, edge, edge)
            paint_icon(painter, name, sign, ink(colours, tone))
        text = model.text(index)
        if len(text) * theme.px(_WIDEST_PX) > area.width():
            text = self._ruler.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        tone = model.tone(index)
        painter.setFont(self._face)
        painter.setPen(colours.text if tone is Tone.PLAIN else ink(colours, tone))
        painter.drawText(area, alignment(index.column()) | Qt.TextFlag.TextSingleLine, text)
