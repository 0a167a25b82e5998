"""The band as something to look at: it paints, scrolls by whole pixels and knows where things are."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.arrangement import Arrangement
from jitdesk.scene.bars.level import Density, density_of
from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale, only_panned
from jitdesk.ui.axis.time_axis import SECTION_HEIGHT, TimeAxis
from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.canvas.scrolled_rows import ScrolledRows
from jitdesk.ui.canvas.section_head import FocusRing
from jitdesk.ui.deliveries.attention import Attention
from jitdesk.ui.deliveries.dirty import edge_boxes
from jitdesk.ui.deliveries.fresh import FreshBars
from jitdesk.ui.deliveries.halls_painter import PLATE_WIDTH
from jitdesk.ui.deliveries.painters import BandPainters
from jitdesk.ui.deliveries.picture import BandPicture
from jitdesk.ui.deliveries.places import BandPlaces
from jitdesk.ui.deliveries.target_row import TargetRow
from jitdesk.ui.theme import Theme

_LEAST_ROWS, _SPARE_PX, _WHEEL_ROWS_PX = 3, 3, 60


class BandView(BandPlaces):
    """Shows the bars of an outlook on the shared clock; `DeliveriesBand` adds what hands do.

    Parameters
    ----------
    axis : TimeAxis
        The clock that all bands share.
    theme : Theme
        Colours and type.

    Signals
    -------
    density_changed : Density
        The user took another density.
    rows_changed
        All rows together have another height.
    """

    density_changed = Signal(object)
    rows_changed = Signal()

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._painters = BandPainters(theme)
        self._wanted = Arrangement()
        self._attention, self._ring = Attention(), FocusRing()
        self._kept = KeptPicture(self, self._paint, axis.paint_soon)
        self._target = TargetRow(self._paint_target)
        self.fresh = FreshBars(self, self._update_boxes)
        self._rows = ScrolledRows(self, self._kept, self.body, theme)
        self._rows.bar.setSingleStep(_WHEEL_ROWS_PX)
        self.rail, self.rows_bar = self._rows.rail, self._rows.bar
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        axis.moved.connect(self._on_axis_moved)

    def sizeHint(self) -> QSize:
        height = self._picture.height if self._picture is not None else SECTION_HEIGHT
        return QSize(self._theme.header_width + self._scale.width, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.header_width, SECTION_HEIGHT + _LEAST_ROWS * 28)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._rows.set_theme(theme)
        self._painters = BandPainters(theme)
        self._rebuild()

    def set_density(self, density: Density | None) -> None:
        """Take a density for the day zoom; None lets the number of doors decide."""
        self.arrange(density=density)

    def arrange(self, **changes: Any) -> None:
        """Change what was asked for about rows; selection and time stay."""
        self._wanted = replace(self._wanted, **changes)
        self._rebuild()

    @property
    def density(self) -> Density | None:
        """What was asked for; None lets the number of doors decide."""
        return self._wanted.density

    @property
    def rows_by(self) -> RowsBy:
        """What the rows stand for."""
        return self._wanted.by

    @property
    def row_order(self) -> RowOrder:
        """In which order the rows stand."""
        return self._wanted.order

    @property
    def only(self) -> str:
        """The one door, supplier or part that is shown; "" for all."""
        return self._wanted.only

    def show_only(self, key: str) -> None:
        """Show one door, supplier or part; all of them again with ""."""
        self.arrange(only=key)

    def show_rows_by(self, by: RowsBy) -> None:
        """Show a row a door, a supplier or a part; what is selected stays in view."""
        self.arrange(by=by, only="")
        self._bring_selected_row_into_view()

    def _bring_selected_row_into_view(self) -> None:
        bar = self._picture.scene.bar_of(self._attention.selected) if self._picture is not None else None
        if bar is not None:
            self.bring_row_into_view(bar)

    @Slot()
    def cycle_density(self) -> None:
        """Take the next density after the one that is shown."""
        if self._picture is not None:
            order = list(Density)
            shown = density_of(len(self._picture.scene.rows.table), self._wanted.density)
            self.set_density(order[(order.index(shown) + 1) % len(order)])
            self.density_changed.emit(self._wanted.density)

    @Slot()
    def unfold_quiet_doors(self) -> None:
        """Show all quiet doors one by one, or fold them again."""
        self.arrange(all_unfolded=not self._wanted.all_unfolded, unfolded=frozenset())

    def _rebuild(self, outlook: Outlook | None = None) -> None:
        """Make the picture anew: another plan, theme, zoom or density."""
        if outlook is None and self._picture is not None:
            outlook = self._picture.outlook
        if outlook is None:
            return
        height, turned = (self._picture.height, self._picture.tray_first) if self._picture else (0, 0)
        self._picture = BandPicture(self._painters, outlook, self._scale, self._wanted)
        self._picture.tray_first = turned
        self._attention = replace(self._attention, hovered=None)
        self._fit_rows()
        self._kept.spoil()
        self._target.clear()
        if self._picture.height != height:
            self.updateGeometry()
            self.rows_changed.emit()

    @property
    def painted(self) -> tuple[BandPicture, TimeScale, range] | None:
        """What is in view: picture, clock, and the numbers of the rows; None before there is a plan."""
        if self._picture is None:
            return None
        rows = self._picture.scene.rows.between(self._rows.at, self._rows.at + self.body().height())
        return self._picture, self._scale, rows

    # Scrolling

    def scroll_rows(self, px: int) -> None:
        """Scroll the rows; positive shows lower ones."""
        self._rows.scroll(px)

    def bring_row_into_view(self, bar: int) -> None:
        """Scroll just as far as needed to show a bar's row."""
        assert self._picture is not None
        row = self._picture.scene.rows[int(self._picture.scene.bars.row[bar])]
        self._rows.show_span(row.top, row.top + row.height)

    def _fit_rows(self) -> None:
        """Let as many rows scroll as there are, and show on the rail what is wrong in them."""
        picture = self._picture
        over = picture.scene.rows.height - self.body().height() if picture is not None else 0
        # A splitter may keep back a pixel or two: that is the last row's line, not worth a scroll bar.
        over = over if over > _SPARE_PX else 0
        is_full = picture is not None and (picture.is_dense or picture.zoom == "month")
        self._rows.fit(over, with_rail=is_full)
        self._axis.soon(self._mark_rail)

    def _mark_rail(self) -> None:
        if self._picture is not None and self._rows.has_rail:
            self.rail.show_marks(self._picture.marks(self.rail.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_rows()
        # Rows keep their place; the tray stands at the bottom, wherever that is.
        if self._picture is not None and (tray := self._picture.tray_height):
            top = min(event.oldSize().height(), self.height()) - tray
            self._kept.spoil(QRect(0, top, self.width(), self.height() - top))

    @Slot()
    def _on_axis_moved(self) -> None:
        before, self._scale = self._scale, self._axis.scale
        if self._picture is None:
            return
        if self._picture.zoom != self._scale.zoom:
            self._rebuild()
            self._bring_selected_row_into_view()
        elif not only_panned(before, self._scale):
            if not self._turned():
                self._kept.spoil(self.body().adjusted(self._theme.header_width, 0, 0, 0))
        else:
            self._panned(before)
            if self._attention.held is not None:
                self.update()

    def _panned(self, before: TimeScale) -> None:
        """Move what is painted, and paint what came into view or leans on its edge."""
        assert self._picture is not None
        by, body = before.scrolled - self._scale.scrolled, self.body()
        if self._turned():
            return
        self._rows.pan(by)
        bottom = self._rows.at + body.height()
        edges = edge_boxes(self._picture.scene, before, self._scale, self._rows.at, bottom)
        self._spoil_boxes(edges)
        if self._picture.heads_with_plates():
            # Plates lie over the picture; the pan has carried them off.
            wide = self._theme.px(PLATE_WIDTH) + 2 * abs(by)
            self._kept.refresh(QRect(self._theme.header_width - abs(by), body.top(), wide, body.height()))

    def _turned(self) -> bool:
        """Follow the view to other days; tell whether all is painted again, not only what speaks of them.

        Where the day's trouble decides about rows, there are other ones.
        """
        picture = self._picture
        assert picture is not None
        if not picture.turned_to(self._scale):
            return False
        if picture.is_behind and self._attention.held is None:
            self._rebuild()
            return True
        self._target.clear()
        self._mark_rail()
        if not picture.says_alike(self._scale):
            self._kept.spoil()
            return True
        self._kept.spoil(QRect(0, 0, self.width(), SECTION_HEIGHT))
        self._kept.spoil(QRect(0, 0, self._theme.header_width, self.height()))
        return False

    def _spoil_boxes(self, boxes: Iterable[Box]) -> None:
        """Have boxes of the time area painted again."""
        for box in boxes:
            self._kept.spoil(self._in_view(box))

    def _update_boxes(self, boxes: Iterable[Box]) -> None:
        """Have what lies over boxes of the time area painted again."""
        for box in boxes:
            self._kept.refresh(self._in_view(box))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        attention = self._attention
        if self._picture is not None and attention.held is not None:
            row, look = self._target_rect(attention.held), (self._scale, attention.target_look)
            # What lies below the row of a drag is painted once the drag has left it.
            self._kept.show(painter, event.region() - row)
            self._target.show(painter, event.region() & row, row, look)
        else:
            self._kept.show(painter, event.region())
        self._ring.paint(painter, self, self._theme)
        if self._picture is not None:
            body = self.body()
            painter.setClipRect(body.adjusted(self._theme.header_width, 0, 0, 0))
            painter.translate(self._theme.header_width, SECTION_HEIGHT - self._rows.at)
            region = event.region().translated(-self._theme.header_width, self._rows.at - SECTION_HEIGHT)
            bottom = self._rows.at + body.height()
            self._picture.paint_attention(painter, region, self._scale, attention, bottom)
            self.fresh.paint(painter, self._painters.overlay)
        painter.end()

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        picture, body = self._picture, self.body()
        if picture is None:
            painter.fillRect(rect, self._theme.colours.surface)
            return
        if rect.top() < body.top():
            picture.paint_head(painter, self.width())
        part = rect.intersected(body)
        if not part.isEmpty():
            self._paint_rows(painter, part, self._attention)
        if picture.tray_height and rect.bottom() > body.bottom():
            painter.translate(0, body.bottom() + 1)
            picture.paint_tray(painter, self.width(), self._attention.selected)

    def _paint_target(self, painter: QPainter, part: QRect) -> None:
        self._paint_rows(painter, part, replace(self._attention, over_target=True))

    def _paint_rows(self, painter: QPainter, part: QRect, attention: Attention) -> None:
        assert self._picture is not None
        painter.save()
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        painter.translate(0, SECTION_HEIGHT - self._rows.at)
        part = part.translated(0, self._rows.at - SECTION_HEIGHT)
        if part.right() >= self._theme.header_width:
            left = max(part.left() - self._theme.header_width, 0)
            area = Box(left, part.top(), part.right() + 1 - self._theme.header_width - left, part.height())
            painter.save()
            painter.translate(self._theme.header_width, 0)
            # Nothing of the time area may run under the headers.
            painter.setClipRect(QRect(area.x, area.y, area.w, area.h), Qt.ClipOperation.IntersectClip)
            self._picture.paint_time_area(painter, area, self._scale, attention)
            painter.restore()
        if part.left() < self._theme.header_width:
            self._picture.paint_headers(painter, part, attention)
        painter.restore()
