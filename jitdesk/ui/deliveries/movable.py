"""The band with deliveries that can be moved, by whatever means."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.domain.plan import Plan
from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held, Holding
from jitdesk.scene.bars.fixed import why_end_fixed, why_fixed, why_nowhere, why_stays
from jitdesk.scene.bars.rows import BandRow
from jitdesk.scene.bars.scene import Box
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.deliveries.attention import Attention
from jitdesk.ui.deliveries.choosing import ChoosingBand
from jitdesk.ui.deliveries.dirty import changed_by_drag
from jitdesk.ui.deliveries.edges import EdgeScroll
from jitdesk.ui.deliveries.gestures import HoldDeliveries, MoveDeliveries, Pointer, ResizeDelivery
from jitdesk.ui.deliveries.hovering import Hovering
from jitdesk.ui.deliveries.moving import Moving
from jitdesk.ui.deliveries.overlay_painter import held_box
from jitdesk.ui.deliveries.resting import RestingPointer
from jitdesk.ui.theme import Theme


class MovableBand(ChoosingBand):
    """Holds, follows and drops deliveries; `DeliveriesBand` says when.

    Signals
    -------
    drag_nears
        A delivery is about to be moved: what is shown now stays until it is dropped.
    drag_started : (str, int, bool)
        A delivery is being moved, with it so many in all; whether by keys.
    dragged : Held
        Where they are held now, with the preview of what follows.
    hinted : str
        The hint's first line, where they are moved by keys.
    drag_ended
        They are no longer held; said before `dropped`.
    dropped : Held
        To be made an edit.
    moved_refused : str
        Why a delivery cannot be moved, or not there.
    """

    drag_nears = Signal()
    drag_started = Signal(str, int, bool)
    dragged = Signal(object)
    hinted = Signal(str)
    drag_ended = Signal()
    dropped = Signal(object)
    moved_refused = Signal(str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._moving: Moving | None = None
        self._at = QPoint()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._hovering = Hovering(self, theme)
        self._edges = EdgeScroll(self)
        self._edges.reached.connect(self._on_edge_reached)
        self._resting = RestingPointer(self)
        self._resting.rested.connect(self._on_rested)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show a plan as it is now; never while a delivery is being moved."""
        assert self._moving is None
        self._hovering.leave()
        self._forget_lost(outlook)
        self._rebuild(outlook)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        super().set_theme(theme)
        self._hovering.leave()
        self._hovering = Hovering(self, theme)

    @property
    def drag(self) -> Drag | None:
        """What the deliveries that are being moved do to their lines."""
        return self._moving.gesture.holding.drag if self._moving is not None else None

    @property
    def held(self) -> Held | None:
        """The deliveries that are being moved."""
        return self._attention.held

    # Taking hold

    def start_move(self, delivery: str, grip: Pointer | None = None, to: Pointer | None = None) -> None:
        """Start to move a delivery and those that are selected with it.

        By the pointer where it was gripped, already on its way, else by keys.
        """
        if not self._may_hold(delivery, why_fixed):
            return
        assert self._picture is not None
        scene = self._picture.scene
        together = self.chosen if delivery in self.chosen and scene.bar_of(delivery) is not None else ()
        others = [each for each in together if each != delivery]
        staying = {each: why_stays(scene, each) for each in others}
        going = [each for each in others if not staying[each]]
        holding = Holding(scene, delivery, *going, staying=tuple(filter(None, staying.values())))
        self.choose(delivery, others)
        self._hold(MoveDeliveries(holding, grip or self._middle(holding), self._scale), grip, to)

    def start_resize(
        self,
        delivery: str,
        grip: Pointer | None = None,
        to: Pointer | None = None,
        *,
        keeps_start: bool = True,
    ) -> None:
        """Start to move the end of an unloading, or its start; as `start_move` does."""
        if not self._may_hold(delivery, why_end_fixed if keeps_start else why_fixed):
            return
        assert self._picture is not None
        holding = Holding(self._picture.scene, delivery)
        if holding.was[0] is None:
            self.moved_refused.emit(say("Delivery {delivery} stands at no door yet.", delivery=delivery))
            return
        self.choose(delivery)
        edge = Pointer(self._scale.x(holding.was[0].end if keeps_start else holding.was[0].start), "")
        self._hold(ResizeDelivery(holding, grip or edge, self._scale, keeps_start=keeps_start), grip, to)

    def _may_hold(self, delivery: str, why: Callable[[Plan, str], str]) -> bool:
        """Let the window come to rest, and tell whether a delivery may be held; if not, say why."""
        if self._moving is not None:
            return False
        self.drag_nears.emit()
        if self._picture is None:
            return False
        refused = why(self._picture.outlook.plan, delivery) or why_nowhere(self._picture.scene, delivery)
        if refused:
            self.moved_refused.emit(refused)
        return not refused

    def _hold(self, gesture: HoldDeliveries, grip: Pointer | None, to: Pointer | None) -> None:
        self._hovering.leave()
        self.fresh.stop()
        if to is not None:
            gesture.move(to, self._scale)
        self._moving = Moving(gesture, self, self._theme, by_keys=grip is None)
        self._moving.held.connect(self._on_held)
        self._moving.typed.connect(self._on_typed)
        held = gesture.held
        self.drag_started.emit(held.delivery, len(held.bars), self._moving.by_keys)
        self._on_held(gesture.held)

    def pointer(self, at: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Pointer:
        """Return what a point of the band means to a gesture; the nearest door's row counts."""
        assert self._picture is not None
        x, y = self.in_scene(at)
        rows = self._picture.scene.rows
        near = rows.door_near(y)
        return Pointer(x, rows[near].key if near >= 0 and rows.of_door else "", modifiers)

    def _middle(self, holding: Holding) -> Pointer:
        """Return where keys grip a delivery: its own start, or now for one from the tray."""
        start = holding.was_start if holding.was_start is not None else holding.outlook.now
        return Pointer(self._scale.x(start), next(iter(holding.scene.rows.of_door), ""))

    # Following

    @Slot(object)
    def _on_held(self, held: Held) -> None:
        assert self._moving is not None and self._picture is not None
        picture = self._picture
        if self._moving.by_keys:
            self._axis.bring_into_view(held.start, held.end)
            row = picture.scene.rows[picture.scene.row_of(held.delivery, held.door)]
            self._rows.show_span(row.top, row.top + row.height)
        before = self._attention
        zones = self._moving.gesture.holding.zones(held)
        self._attention = replace(before, held=held, zones=zones, hovered=None)
        if before.held is None:
            self._spoil_rows(self._own_rows(held))
            self.update()
        else:
            if self._row_look(before) != self._row_look(self._attention):
                self._kept.refresh(self._target_rect(before.held))
                self._kept.refresh(self._target_rect(held))
            bottom = self._rows.at + self.height()
            self._update_boxes(changed_by_drag(picture.scene, self._scale, before.held, held, bottom))
        self._show_hint(held)
        self.dragged.emit(held)

    def _row_look(self, attention: Attention) -> Hashable:
        """Return all of a drag that decides how its row looks, also what lies over it."""
        assert self._picture is not None
        return attention.target_look, self._picture.zone_words(self._scale, attention)

    @Slot()
    def _on_typed(self) -> None:
        if self._attention.held is not None:
            self._show_hint(self._attention.held)

    def _own_rows(self, held: Held) -> list[Box]:
        """Return the rows from which bars are taken."""
        assert self._picture is not None
        scene = self._picture.scene
        bars = [bar for each in held.bars for bar in scene.bars_of(each.delivery)]
        rows = dict.fromkeys(int(scene.bars.row[bar]) for bar in bars)
        return [self._picture.row_box(scene.rows[row], self._scale) for row in rows]

    def _spoil_rows(self, boxes: list[Box]) -> None:
        """Have rows painted again, with their headers."""
        for box in boxes:
            rect = self.on_band(box).adjusted(-self._theme.header_width, 0, 0, 1)
            self._kept.spoil(rect.intersected(self.body()))

    def _show_hint(self, held: Held) -> None:
        assert self._moving is not None and self._picture is not None
        scene, scale = self._picture.scene, self._scale
        first = held.bars[0]
        box = held_box(scene, first, scale)
        row = self._picture.row_box(scene.rows[scene.row_of(held.delivery, held.door)], scale)
        bar = scene.bar_of(held.delivery)
        ghost = (scene.box(bar, scale).grown(4),) if bar is not None else ()
        clear = tuple(self.on_window(part) for part in (row, box.grown(8), *ghost))
        first_line = self._moving.show_hint(self.on_window(box), clear)
        if self._moving.by_keys:
            self.hinted.emit(first_line)

    @Slot(int, int)
    def _on_edge_reached(self, dx: int, dy: int) -> None:
        self._scroll_to(dx, dy)
        self._follow(self._modifiers)
        if self._attention.held is not None:
            self._show_hint(self._attention.held)

    def _scroll_to(self, dx: int, dy: int) -> None:
        """Show more of time and rows; of the past, where nothing can be dropped, nothing."""
        is_moving, now = self._moving is not None, self._picture.outlook.now if self._picture else 0
        if dx > 0 or (dx and not (is_moving and self._scale.start <= now)):
            self._axis.pan(dx)
        if dy:
            self.scroll_rows(dy)

    def _follow(self, modifiers: Qt.KeyboardModifier) -> None:
        """Hold the deliveries where the pointer is."""
        self._modifiers = modifiers
        if self._moving is not None and not self._moving.by_keys:
            self._moving.move(self.pointer(self._at, modifiers), self._scale)
            self._resting.over(self._folded_at(self._at))

    def _folded_at(self, at: QPoint) -> int:
        """Return the row at a point that stands for doors without rows; -1 for none."""
        assert self._picture is not None
        rows = self._picture.scene.rows
        number = rows.at(self.in_scene(at)[1]) if self.body().contains(at) else -1
        return number if number >= 0 and rows[number].hides_doors else -1

    @Slot(int)
    def _on_rested(self, number: int) -> None:
        """Unfold what is under the delivery that is held, so that it can be dropped at each of its doors."""
        if self._moving is None or self._picture is None or number != self._folded_at(self._at):
            return
        self.unfold(self._picture.scene.rows[number])
        self._moving.gesture.holding.shown_in(self._picture.scene)
        self._follow(self._modifiers)
        self._on_held(self._moving.gesture.held)

    def unfold(self, row: BandRow) -> None:
        """Show the doors that a folded hall or a strip of quiet doors stands for."""
        if row.is_head:
            self._wanted = self._wanted.with_hall(row.hall, open_it=True)
            self.arrange()
        else:
            self.arrange(unfolded=self._wanted.unfolded | {row.hall})

    # Letting go

    def cancel_move(self) -> None:
        """Put the deliveries back where they were."""
        self._end_move(None)

    def drop(self) -> None:
        """Drop the deliveries where they are held."""
        if self._moving is None:
            return
        held, last = self._moving.gesture.finish(), self._moving.gesture.held
        self._end_move(held)
        if held is None and last.preview.passed and last.moved:
            self.moved_refused.emit(say("That time has passed. The delivery stays where it was."))

    def _end_move(self, dropped: Held | None) -> None:
        held = self._attention.held
        if self._moving is None or held is None:
            return
        self._moving.end()
        self._moving = None
        self._edges.stop()
        self._resting.over(-1)
        self._attend(replace(self._attention, held=None, zones=()))
        self._spoil_rows(self._own_rows(held))
        self._target.clear()
        if self._picture is not None and self._picture.is_behind:
            self._rebuild()  # no row moved under what was held
        self.drag_ended.emit()
        if dropped is not None:
            self.dropped.emit(dropped)
