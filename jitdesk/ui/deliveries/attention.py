"""What the user attends to, and painting it: under the bars where a drag would drop, the rest over them."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from jitdesk.scene.bars.drag import Held, Zone
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.halls_painter import PLATE_WIDTH
from jitdesk.ui.deliveries.overlay_painter import held_box, named_zone
from jitdesk.ui.deliveries.painters import BandPainters
from jitdesk.ui.deliveries.shown import ShownDeliveries


@dataclass(frozen=True, slots=True)
class Attention:
    """What the user attends to.

    Attributes
    ----------
    selected : str
        The selected delivery; empty for none.
    hovered : int or None
        The bar under the pointer.
    focused : bool
        Whether the band has the keys.
    held : Held or None
        The delivery that is being dragged.
    zones : tuple of Zone
        Where it would be safe, where late.
    over_target : bool
        Whether what is painted is the row in which it would be dropped; without, no row is.
    """

    selected: str = ""
    hovered: int | None = None
    focused: bool = False
    held: Held | None = None
    zones: tuple[Zone, ...] = ()
    over_target: bool = False

    @property
    def target_look(self) -> tuple[str, tuple[Zone, ...], Zone | None]:
        """All of a drag that decides how its row looks; empty without a drag."""
        if self.held is None:
            return "", (), None
        return self.held.door, self.zones, named_zone(self.zones, self.held)


class AttentionLayer:
    """Paints selection, hover and drag, and the halls' plates, which stay where they are as well."""

    def __init__(self, painters: BandPainters, shown: ShownDeliveries) -> None:
        self._painters, self._shown, self._scene = painters, shown, shown.scene

    def paint(
        self, painter: QPainter, region: QRegion, scale: TimeScale, attention: Attention, bottom: int
    ) -> None:
        """Paint hover, selection or the held delivery over the time area.

        Parameters
        ----------
        painter : QPainter
            Stands at pixel 0 of the scale and the first row's top.
        region : QRegion
            What is painted again, in the same pixels.
        scale : TimeScale
            The clock.
        attention : Attention
            Selection, hover, drag.
        bottom : int
            The visible rows' lower edge, to which links run.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_plates(painter, region)
        if attention.held is not None:
            self._paint_held(painter, scale, attention.held, bottom)
            return
        hovered = attention.hovered
        if hovered is not None:
            box, state = self._scene.box(hovered, scale), self._scene.face(hovered).state
            self._painters.overlay.outline(painter, box, scale.width, state)
        bar = self._scene.bar_of(attention.selected) if attention.selected else None
        if bar is None:
            return
        usable = self._shown.usable_at(bar) if self._shown.zoom != "month" else None
        if usable is not None:
            box = self._scene.box(bar, scale)
            self._painters.overlay.link(painter, box, max(scale.x(usable), box.right), bottom)
        for each in self._scene.bars_of(attention.selected):
            place = self._shown.place_of(each, scale)
            self._painters.overlay.ring(painter, place, scale.width, focused=attention.focused)

    def _paint_plates(self, painter: QPainter, region: QRegion) -> None:
        """Paint what stands at the left edge of heads wherever the time stands: it lies over the picture."""
        rows, halls, width = self._scene.rows, self._painters.halls, self._painters.theme.px(PLATE_WIDTH)
        heads = [
            number
            for number in self._shown.heads_with_plates()
            if region.intersects(QRect(0, int(rows.tops[number]), width, int(rows.heights[number])))
        ]
        if heads:
            halls.plates(painter, rows, heads, self._shown.halls)

    def _paint_held(self, painter: QPainter, scale: TimeScale, held: Held, bottom: int) -> None:
        bar = self._scene.bar_of(held.delivery)
        box = held_box(self._scene, held, scale)
        self._painters.overlay.crosshair(painter, box, bottom)
        if bar is not None and held.was_start is not None:
            was = self._scene.box(bar, scale)
            self._painters.overlay.ghost(painter, was, held.was_start, self._scene)
        self._painters.overlay.held(painter, self._scene, bar, box, scale)

    def paint_target(self, painter: QPainter, scale: TimeScale, attention: Attention) -> None:
        """Paint the row that the held delivery would be dropped in, if there is one; bars lie over it."""
        held = attention.held
        if held is None or not attention.over_target:
            return
        row = self._shown.row_box(self._scene.rows[self._scene.row_of(held.delivery, held.door)], scale)
        self._painters.overlay.target_row(painter, row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painters.overlay.zones(painter, attention.zones, held, row, scale)
