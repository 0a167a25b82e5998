"""What the user attends to, and painting it: under the bars where a drag would drop, the rest over them."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QRegion

from jitdesk.scene.bars.choice import RubberBand
from jitdesk.scene.bars.drag import Held, Zone
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.deliveries.halls_painter import PLATE_WIDTH
from jitdesk.ui.deliveries.overlay_painter import held_box, is_ghost_clear, reach_of
from jitdesk.ui.deliveries.painters import BandPainters
from jitdesk.ui.deliveries.shown import ShownDeliveries
from jitdesk.ui.deliveries.zones_painter import ZoneWords

# So much of a ring lies over slim marks: words stand right above them.
_OVER_MARKS = 2


@dataclass(frozen=True, slots=True)
class Attention:
    """What the user attends to.

    Attributes
    ----------
    selected : str
        The selected delivery; empty for none.
    also : tuple of str
        Those that are selected with it.
    hovered : int or None
        The bar under the pointer.
    focused : bool
        Whether the band has the keys.
    held : Held or None
        The deliveries that are being dragged.
    zones : tuple of Zone
        Where it would be safe, where late.
    over_target : bool
        Whether what is painted is the row in which it would be dropped; without, no row is.
    rubber : RubberBand or None
        What is drawn around bars to select them.
    """

    selected: str = ""
    also: tuple[str, ...] = ()
    hovered: int | None = None
    focused: bool = False
    held: Held | None = None
    zones: tuple[Zone, ...] = ()
    over_target: bool = False
    rubber: RubberBand | None = None

    @property
    def target_look(self) -> tuple[str, tuple[Zone, ...]]:
        """All of a drag that decides how its row looks; empty without a drag."""
        return ("", ()) if self.held is None else (self.held.door, self.zones)


class AttentionLayer:
    """Paints selection, hover and drag, and the halls' plates, which stay where they are as well."""

    def __init__(self, painters: BandPainters, shown: ShownDeliveries) -> None:
        self._painters, self._shown, self._scene = painters, shown, shown.scene

    def paint(
        self,
        painter: QPainter,
        region: QRegion,
        scale: TimeScale,
        attention: Attention,
        bottom: int,
        words: ZoneWords,
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
        words : ZoneWords
            Of a drag: what `zone_words` returns.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_plates(painter, region)
        if attention.held is not None:
            self._painters.zones.paint_words(painter, words)
            self._paint_held(painter, region, scale, attention.held, bottom)
            return
        hovered = attention.hovered
        if hovered is not None:
            box, state = self._scene.box(hovered, scale), self._scene.face(hovered).state
            self._painters.overlay.outline(painter, box, scale.width, state)
        self._paint_selected(painter, scale, attention, bottom)
        if attention.rubber is not None:
            self._painters.overlay.rubber_band(painter, attention.rubber.box(scale))

    def _paint_selected(self, painter: QPainter, scale: TimeScale, attention: Attention, bottom: int) -> None:
        for delivery in attention.also:
            self._paint_rings(painter, scale, delivery, focused=False)
        bar = self._scene.bar_of(attention.selected) if attention.selected else None
        if bar is None:
            return
        # Among the hours of a week bar and line are a few pixels apart.
        usable = self._shown.usable_at(bar) if self._shown.zoom in ("hour", "day") else None
        if usable is not None:
            box = self._scene.box(bar, scale)
            x = max(scale.x(usable), box.right)
            self._painters.overlay.link(
                painter, box, x, self._shown.covering(x, box.bottom, bottom, scale), bottom
            )
        self._paint_rings(painter, scale, attention.selected, focused=attention.focused)

    def _paint_rings(self, painter: QPainter, scale: TimeScale, delivery: str, *, focused: bool) -> None:
        over = _OVER_MARKS if self._shown.zoom in ("week", "month") else 0
        for bar in self._scene.bars_of(delivery):
            place = self._shown.place_of(bar, scale).grown(-over)
            self._painters.overlay.ring(painter, place, scale.width, focused=focused)

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

    def _paint_held(
        self, painter: QPainter, region: QRegion, scale: TimeScale, held: Held, bottom: int
    ) -> None:
        scene, overlay = self._scene, self._painters.overlay
        overlay.crosshair(painter, held_box(scene, held.bars[0], scale), bottom)
        bars = [(each, scene.bar_of(each.delivery)) for each in held.bars]
        says_where = held.bars[0] if is_ghost_clear(scene, held, scale) else None
        for each, bar in bars:
            if bar is not None and each.was is not None:
                said = each.was.start if each is says_where else None
                overlay.ghost(painter, scene.box(bar, scale), said, scene)
        # The first lies over those that go with it.
        for each, bar in reversed(bars):
            box = held_box(scene, each, scale)
            if region.intersects(reach_of(box)):
                overlay.held(painter, scene, bar, box, scale)

    def paint_target(self, painter: QPainter, scale: TimeScale, attention: Attention) -> None:
        """Paint the row that the held delivery would be dropped in, if there is one; bars lie over it."""
        held = attention.held
        if held is None or not attention.over_target:
            return
        row = self._target_row(held, scale)
        self._painters.overlay.target_row(painter, row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painters.zones.paint(painter, attention.zones, row, scale)

    def zone_words(self, scale: TimeScale, attention: Attention) -> ZoneWords:
        """Return the words in the row that a held delivery would be dropped in; they lie over its bars."""
        if attention.held is None or not attention.zones:
            return ()
        row = self._target_row(attention.held, scale)
        return self._painters.zones.words(self._scene, attention.zones, attention.held, row, scale)

    def _target_row(self, held: Held, scale: TimeScale) -> Box:
        return self._shown.row_box(self._scene.rows[self._scene.row_of(held.delivery, held.door)], scale)
