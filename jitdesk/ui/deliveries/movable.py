"""The band with deliveries that can be selected and moved, by whatever means."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.planning.drag import Drag
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.card import spoken
from jitdesk.scene.bars.drag import Held, Holding, why_fixed
from jitdesk.scene.bars.rows import BandRow, RowsBy
from jitdesk.scene.bars.scene import Box
from jitdesk.ui.deliveries.attention import Attention
from jitdesk.ui.deliveries.dirty import changed_by_drag
from jitdesk.ui.deliveries.gestures import MoveDelivery, Pointer
from jitdesk.ui.deliveries.hovering import Hovering
from jitdesk.ui.deliveries.moving import Moving
from jitdesk.ui.deliveries.overlay_painter import held_box
from jitdesk.ui.deliveries.resting import RestingPointer
from jitdesk.ui.deliveries.view import BandView
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import TimeAxis

_NO_DOORS = "There is no door to move it to. Load the plant's doors first."
_NO_DOOR_YET = "It has no door yet. Show the rows by doors (Alt+1) to give it one."


class MovableBand(BandView):
    """Holds, follows and drops one delivery; `DeliveriesBand` says when.

    Signals
    -------
    selected : str
        The user chose a delivery; empty: none.
    drag_nears
        A delivery is about to be moved: what is shown now stays until it is dropped.
    drag_started : str
        A delivery is being moved.
    dragged : Held
        Where it is held now, with the preview of what follows.
    drag_ended
        It is no longer held; said before `dropped`.
    dropped : (str, int, str)
        Delivery, new start (UTC s) and door: to be made an edit.
    moved_refused : str
        Why a delivery cannot be moved, or not there.
    """

    selected = Signal(str)
    drag_nears = Signal()
    drag_started = Signal(str)
    dragged = Signal(object)
    drag_ended = Signal()
    # object: a C++ int would end in the year 2038.
    dropped = Signal(str, object, str)
    moved_refused = Signal(str)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._moving: Moving | None = None
        self._at = QPoint()
        self._hovering = Hovering(self, theme)
        self._resting = RestingPointer(self)
        self._resting.rested.connect(self._on_rested)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show a plan as it is now; never while a delivery is being moved."""
        assert self._moving is None
        self._hovering.leave()
        self._rebuild(outlook)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        super().set_theme(theme)
        self._hovering.leave()
        self._hovering = Hovering(self, theme)

    @property
    def drag(self) -> Drag | None:
        """What the delivery that is being moved does to its lines."""
        return self._moving.gesture.holding.drag if self._moving is not None else None

    @property
    def held(self) -> Held | None:
        """The delivery that is being moved."""
        return self._attention.held

    def select(self, delivery: str | None) -> None:
        """Select a delivery, or none, and show its row; says nothing to others."""
        self._reveal(delivery or "")
        self._attend(replace(self._attention, selected=delivery or ""))
        bar = self._picture.scene.bar_of(delivery) if self._picture is not None and delivery else None
        if bar is not None:
            assert self._picture is not None
            self.bring_row_into_view(bar)
            self.setAccessibleDescription(spoken(self._picture.scene, bar))

    def _reveal(self, delivery: str) -> None:
        """Show the row of a delivery whose door is folded away."""
        picture = self._picture
        row = picture.outlook.plan.deliveries.row_number(delivery) if picture is not None else None
        if picture is None or row is None or picture.scene.bar_of(delivery) is not None:
            return
        door = str(picture.outlook.plan.deliveries["door"][row])
        if picture.scene.rows.by is RowsBy.DOORS and picture.scene.rows.halls and door:
            self.arrange(revealed=door)

    def bring_into_view(self, delivery: str) -> None:
        """Scroll time and rows just as far as needed to show a delivery's bar."""
        bar = self._picture.scene.bar_of(delivery) if self._picture is not None else None
        if bar is not None:
            assert self._picture is not None
            bars = self._picture.scene.bars
            self._axis.bring_into_view(int(bars.start[bar]), int(bars.end[bar]))
            self.bring_row_into_view(bar)

    def _attend(self, attention: Attention) -> None:
        before, self._attention = self._attention, attention
        if before.held is not None and attention.held is None:
            self._spoil_rows(self._own_rows(before.held.delivery))
            self._target.clear()
        elif before.selected != attention.selected:
            # Row headers and chips show the selection themselves; all else of it lies over the bars.
            self._kept.spoil(QRect(0, 0, self._theme.header_width, self.height()))
            self._kept.spoil(QRect(0, self.body().bottom() + 1, self.width(), self.height()))
        if before != attention:
            self._kept.refresh()

    def _choose(self, delivery: str) -> None:
        if delivery != self._attention.selected:
            self.select(delivery or None)
            self.selected.emit(delivery)

    # Moving a delivery

    def start_move(self, delivery: str, grip: Pointer | None = None, to: Pointer | None = None) -> None:
        """Start to move a delivery, by the pointer where it was gripped, already on its way, else by keys."""
        if self._moving is not None:
            return
        self.drag_nears.emit()
        if self._picture is None:
            return
        refused = why_fixed(self._picture.outlook.plan, delivery)
        refused = refused or self._why_nowhere(delivery)
        if refused:
            self.moved_refused.emit(refused)
            return
        self._hovering.leave()
        holding = Holding(self._picture.scene, delivery)
        gesture = MoveDelivery(holding, grip or self._middle(holding), self._scale)
        if to is not None:
            gesture.move(to, self._scale)
        self._moving = Moving(gesture, self, self._theme, by_keys=grip is None)
        self._moving.held.connect(self._on_held)
        self._moving.edge_reached.connect(self._on_edge_reached)
        self._choose(delivery)
        self.drag_started.emit(delivery)
        self._on_held(gesture.held)

    def _why_nowhere(self, delivery: str) -> str:
        """Return the sentence why no row can take a delivery; empty when one can."""
        assert self._picture is not None
        scene = self._picture.scene
        if scene.rows.by is RowsBy.DOORS:
            return (
                "" if scene.rows.of_door else "There is no door to move it to. Load the plant's doors first."
            )
        row = scene.outlook.plan.find("deliveries", delivery)
        return "" if row and row["door"] and scene.bar_of(delivery) is not None else _NO_DOOR_YET

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

    @Slot(object)
    def _on_held(self, held: Held) -> None:
        assert self._moving is not None and self._picture is not None
        picture, before = self._picture, self._attention
        zones = self._moving.gesture.holding.zones(held)
        self._attention = replace(before, held=held, zones=zones, hovered=None)
        if before.held is None:
            self._spoil_rows(self._own_rows(held.delivery))
            self.update()
        else:
            if before.target_look != self._attention.target_look:
                self._kept.refresh(self._target_rect(before.held))
                self._kept.refresh(self._target_rect(held))
            bottom = self._rows.at + self.height()
            self._update_boxes(changed_by_drag(picture.scene, self._scale, before.held, held, bottom))
        self._show_hint(held)
        self.dragged.emit(held)

    def _own_rows(self, delivery: str) -> list[Box]:
        """Return the rows from which bars are taken."""
        assert self._picture is not None
        scene = self._picture.scene
        rows = (scene.rows[int(scene.bars.row[bar])] for bar in scene.bars_of(delivery))
        return [self._picture.row_box(row, self._scale) for row in rows]

    def _spoil_rows(self, boxes: list[Box]) -> None:
        """Have rows painted again, with their headers."""
        for box in boxes:
            rect = self.on_band(box).adjusted(-self._theme.header_width, 0, 0, 1)
            self._kept.spoil(rect.intersected(self.body()))

    def _show_hint(self, held: Held) -> None:
        assert self._moving is not None and self._picture is not None
        scene, scale = self._picture.scene, self._scale
        box = held_box(scene, held, scale)
        row = self._picture.row_box(scene.rows[scene.row_of(held.delivery, held.door)], scale)
        bar = scene.bar_of(held.delivery)
        ghost = (scene.box(bar, scale).grown(4),) if bar is not None else ()
        clear = tuple(self.on_window(part) for part in (row, box.grown(8), *ghost))
        self._moving.show_hint(self.on_window(box), clear)

    @Slot(int, int)
    def _on_edge_reached(self, dx: int, dy: int) -> None:
        if dx:
            self._axis.pan(dx)
        if dy:
            self.scroll_rows(dy)
        self._follow(Qt.KeyboardModifier.NoModifier)
        if self._attention.held is not None:
            self._show_hint(self._attention.held)

    def _follow(self, modifiers: Qt.KeyboardModifier) -> None:
        """Hold the delivery where the pointer is."""
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
        self._follow(Qt.KeyboardModifier.NoModifier)
        self._on_held(self._moving.gesture.held)

    def unfold(self, row: BandRow) -> None:
        """Show the doors that a folded hall or a strip of quiet doors stands for."""
        if row.is_head:
            self._wanted = self._wanted.with_hall(row.hall, open_it=True)
            self.arrange()
        else:
            self.arrange(unfolded=self._wanted.unfolded | {row.hall})

    def cancel_move(self) -> None:
        """Put the delivery back where it was."""
        self._end_move(None)

    def drop(self) -> None:
        """Drop the delivery where it is held."""
        if self._moving is None:
            return
        held, last = self._moving.gesture.finish(), self._moving.gesture.held
        self._end_move(held)
        if held is None and last.preview.passed and last.moved:
            self.moved_refused.emit("That time has passed. The delivery stays where it was.")

    def _end_move(self, held: Held | None) -> None:
        if self._moving is None:
            return
        self._moving.end()
        self._moving = None
        self._resting.over(-1)
        self._attend(replace(self._attention, held=None, zones=()))
        if self._picture is not None and self._picture.is_behind:
            self._rebuild()  # no row moved under the delivery that was held
        self.drag_ended.emit()
        if held is not None:
            self.dropped.emit(held.delivery, held.start, held.door)
