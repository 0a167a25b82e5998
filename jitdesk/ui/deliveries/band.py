"""The deliveries band: what pointer and keys do to it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import say
from jitdesk.scene.bars.card import card_of
from jitdesk.scene.bars.fixed import why_end_fixed, why_fixed
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.canvas.wheel import turn_wheel
from jitdesk.ui.deliveries.gestures import PanView, is_drag
from jitdesk.ui.deliveries.stretching import StretchingBand
from jitdesk.ui.theme import Theme

# The edges of a bar that can be dragged, as far as half of it is left to drag all of it.
_EDGE_PX, _LEAST_WITH_EDGES = 6, 12
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class _Press:
    """Where the left button went down.

    Attributes
    ----------
    at : QPoint
        The point of the band.
    delivery : str
        What was there; "" for an empty place.
    edge : str
        "start" or "end" of its bar, "" for the middle.
    adds : bool
        Whether what is selected then comes on top.
    """

    at: QPoint
    delivery: str
    edge: str
    adds: bool


class DeliveriesBand(StretchingBand):
    """One bar a truck at its door.

    Signals
    -------
    day_chosen : int
        The user asked for the day that begins at an instant.

    The signals of its bases come with it: selected, many_selected, opened, drag_started, dragged, drag_ended,
    dropped, moved_refused.
    """

    # object: a C++ int would end in the year 2038.
    day_chosen = Signal(object)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._pan: PanView | None = None
        self._pressed: _Press | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Deliveries"))

    # The pointer

    def delivery_at(self, at: QPoint) -> str:
        """Return the delivery whose bar, or chip of the tray, is under a point of the band; "" for none."""
        chip, bar = self.chip_at(at), self.bar_at(at)
        if bar is not None and self._picture is not None:
            return self._picture.scene.delivery(bar)
        return chip.delivery if chip is not None else ""

    def place_at(self, at: QPoint) -> tuple[str, int | None]:
        """Return the door, supplier or part of the row at a point of the band, and the instant there.

        "" is none, also of a hall's head; without an instant the point is in the row's header.
        """
        header = self._theme.header_width
        instant = self._scale.t(at.x() - header) if at.x() >= header else None
        if self._picture is None or not self.body().contains(at):
            return "", instant
        number = self._picture.scene.rows.at(self.in_scene(at)[1])
        return (self._picture.scene.rows[number].key if number >= 0 else ""), instant

    def row_of(self, delivery: str) -> str:
        """Return the door, supplier or part in whose row a delivery stands; "" for none."""
        scene = self._picture.scene if self._picture is not None else None
        bar = scene.bar_of(delivery) if scene is not None else None
        return "" if scene is None or bar is None else scene.rows[int(scene.bars.row[bar])].key

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._moving is not None:
            return
        self._hovering.leave()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = PanView(self._axis, self.scroll_rows, at)
            return
        if event.button() == Qt.MouseButton.LeftButton:
            delivery = self.delivery_at(at)
            if not delivery and (self._turned_tray(at) or self._pressed_row(at)):
                return
            adds = bool(event.modifiers() & _CTRL)
            self._pressed = _Press(at, delivery, self._edge_at(at), adds)
            # Of several that are selected each can be dragged; Ctrl and Shift may yet become a drag.
            if not event.modifiers() & (_CTRL | _SHIFT) and delivery not in self.chosen:
                self.choose(delivery)

    def _edge_at(self, at: QPoint) -> str:
        """Return which edge of a bar is under a point; "" where there is none, or none that can be moved."""
        bar, picture = self.bar_at(at), self._picture
        if bar is None or picture is None:
            return ""
        box, x = picture.scene.box(bar, self._scale), self.in_scene(at)[0]
        reach = min(_EDGE_PX, box.w // 4)
        if box.w < _LEAST_WITH_EDGES or box.x + reach <= x < box.right - reach:
            return ""
        edge = "end" if x >= box.right - reach else "start"
        why = why_end_fixed if edge == "end" else why_fixed
        return "" if why(picture.outlook.plan, picture.scene.delivery(bar)) else edge

    def _turned_tray(self, at: QPoint) -> bool:
        """Show the tray's next deliveries where the pointer asks for them."""
        chip = self.chip_at(at)
        if chip is None or self._picture is None:
            return False
        shown = len(self._picture.chips(self.width() - self._theme.header_width)) - 1
        first = self._picture.tray_first + shown
        self._picture.tray_first = first if first < len(self._picture.unplanned) else 0
        self._kept.spoil()
        return True

    def _pressed_row(self, at: QPoint) -> bool:
        """Fold or unfold a hall or its quiet doors, pin a door, choose what a cell of the month holds."""
        picture = self._picture
        if picture is None or not self.body().contains(at):
            return False
        number = picture.scene.rows.at(self.in_scene(at)[1])
        if number < 0:
            return False
        row = picture.scene.rows[number]
        if row.hides_doors:
            self.unfold(row)
        elif row.is_head:
            self._wanted = self._wanted.with_hall(row.hall, open_it=False)
            self.arrange()
        elif picture.is_dense and at.x() < self._theme.header_width:
            self.arrange(pinned=self._wanted.pinned ^ {row.key})
        elif picture.zoom == "month" and at.x() >= self._theme.header_width:
            self.choose(picture.worst_in_cell(*self.in_scene(at), self._scale))
        else:
            return False
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pan is not None:
            self._pan.move(at)
        elif self._moving is not None:
            self._drag_to(at, event.modifiers())
        elif self._stretched is not None:
            self._stretch_to(at)
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if is_drag(self._pressed.at, at):
                pressed, self._pressed = self._pressed, None
                self._pull(pressed, at, event.modifiers())
        else:
            self._hover(at)

    def _pull(self, pressed: _Press, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        """Begin what a press becomes once the pointer leaves it."""
        if not pressed.delivery:
            self._begin_stretch(pressed.at, at, adds=pressed.adds)
            return
        grip, to = self.pointer(pressed.at), self.pointer(at, modifiers)
        if pressed.edge:
            self.start_resize(pressed.delivery, grip, to, keeps_start=pressed.edge == "end")
        else:
            self.start_move(pressed.delivery, grip, to)
        self._drag_to(at, modifiers)

    def _drag_to(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if self._moving is None or self._moving.by_keys:
            return
        body = self.body()
        # Over the tray, where unplanned ones are picked up, nothing scrolls away.
        is_over_tray = body.bottom() < at.y() < self.height()
        watched = body.center() if is_over_tray else at
        self._edges.watch(watched, body.adjusted(self._theme.header_width, 0, 0, 0))
        self._at = at
        self._follow(modifiers)

    def _hover(self, at: QPoint) -> None:
        bar = self.bar_at(at)
        self.setCursor(Qt.CursorShape.SizeHorCursor if self._edge_at(at) else Qt.CursorShape.ArrowCursor)
        if bar == self._attention.hovered:
            return
        self._attend(replace(self._attention, hovered=bar))
        if bar is None or self._picture is None:
            self._hovering.leave()
        else:
            box = self._picture.scene.box(bar, self._scale)
            self._hovering.over(card_of(self._picture.scene, bar), self.on_window(box))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = None
        elif event.button() == Qt.MouseButton.LeftButton:
            pressed, self._pressed = self._pressed, None
            self._end_stretch(keeps=True)
            if self._moving is not None and not self._moving.by_keys:
                self.drop()
            elif pressed is not None:
                self._clicked(pressed.delivery, event.modifiers())

    def _clicked(self, delivery: str, modifiers: Qt.KeyboardModifier) -> None:
        """Select what was pressed and let go of where it was pressed."""
        is_bar = self._picture is not None and self._picture.scene.bar_of(delivery) is not None
        if delivery and is_bar and modifiers & _CTRL:
            self._choose_too(delivery)
        elif delivery and is_bar and modifiers & _SHIFT:
            self._choose_up_to(delivery)
        elif not modifiers & (_CTRL | _SHIFT) or delivery:
            self.choose(delivery)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        delivery, picture = self.delivery_at(at), self._picture
        if event.button() != Qt.MouseButton.LeftButton or picture is None:
            return
        if delivery:
            self.opened.emit(delivery)
        elif at.x() >= self._theme.header_width and self.body().contains(at):
            cell = picture.cell_at(*self.in_scene(at), self._scale)
            if cell is not None:
                self.day_chosen.emit(cell[1][0])

    def leaveEvent(self, event: QEvent) -> None:
        self._hovering.leave()
        self._attend(replace(self._attention, hovered=None))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hovering.leave()
        turn_wheel(event, self._axis, self._rows.bar, self._theme.header_width)
