"""The deliveries band: what pointer and keys do to it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.card import card_of
from jitdesk.ui.deliveries.gestures import PanView, is_drag, key_step_s
from jitdesk.ui.deliveries.movable import MovableBand
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import TimeAxis

_WHEEL_ROWS_PX, _WHEEL_TIME_PX, _ZOOM_STEP, _NOTCH = 60, 80, 1.2, 120
_MODIFIERS = {
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DeliveriesBand(MovableBand):
    """One bar a truck at its door.

    Signals
    -------
    opened : str
        The user asked for a delivery's details.
    day_chosen : int
        The user asked for the day that begins at an instant.

    The signals of `MovableBand` come with it: selected, drag_started, dragged, drag_ended, dropped,
    moved_refused.
    """

    opened = Signal(str)
    # object: a C++ int would end in the year 2038.
    day_chosen = Signal(object)

    def __init__(self, axis: TimeAxis, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(axis, theme, parent)
        self._pan: PanView | None = None
        self._pressed: tuple[str, QPoint] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Deliveries")

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
            self._pressed = (delivery, at) if delivery else None
            if not delivery and (self._turned_tray(at) or self._pressed_row(at)):
                return
            self._choose(delivery)

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
            self._choose(picture.worst_in_cell(*self.in_scene(at), self._scale))
        else:
            return False
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pan is not None:
            self._pan.move(at)
        elif self._moving is not None:
            self._drag_to(at, event.modifiers())
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            delivery, pressed = self._pressed
            if is_drag(pressed, at):
                self._pressed = None
                self.start_move(delivery, self.pointer(pressed), self.pointer(at, event.modifiers()))
                self._drag_to(at, event.modifiers())
        else:
            self._hover(at)

    def _drag_to(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        if self._moving is None or self._moving.by_keys:
            return
        body = self.body()
        # Over the tray, where unplanned ones are picked up, nothing scrolls away.
        is_over_tray = body.bottom() < at.y() < self.height()
        watched = body.center() if is_over_tray else at
        self._moving.watch_edges(watched, self._theme.header_width, body.top(), self.width(), body.bottom())
        self._at = at
        self._follow(modifiers)

    def _hover(self, at: QPoint) -> None:
        bar = self.bar_at(at)
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
            self._pressed = None
            if self._moving is not None and not self._moving.by_keys:
                self.drop()

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
        turn, modifiers = event.angleDelta(), event.modifiers()
        along = turn.y() or turn.x()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._axis.zoom(_ZOOM_STEP ** (along / _NOTCH), event.position().x() - self._theme.header_width)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or abs(turn.x()) > abs(turn.y()):
            self._axis.pan(-along * _WHEEL_TIME_PX // _NOTCH)
        else:
            self.scroll_rows(-turn.y() * _WHEEL_ROWS_PX // _NOTCH)
        event.accept()

    # The keys

    def event(self, event: QEvent) -> bool:
        # While a delivery is held, its keys come here before the window's own single letters.
        if event.type() == QEvent.Type.ShortcutOverride and self._moving is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        acted = self._key_while_moving(key, event) if self._moving is not None else self._key(key)
        if not acted:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._moving is not None and event.key() in _MODIFIERS:
            self._follow(event.modifiers() & ~_MODIFIERS[Qt.Key(event.key())])
            return
        super().keyReleaseEvent(event)

    def _key_while_moving(self, key: Qt.Key, event: QKeyEvent) -> bool:
        moving = self._moving
        assert moving is not None
        if key == Qt.Key.Key_Escape:
            self.cancel_move()
        elif key == Qt.Key.Key_S:
            moving.snap_to_safe()
        elif key in _ENTER:
            self.drop()
        elif key in _ARROWS and moving.by_keys:
            along, down = _ARROWS[key]
            moving.step(along * key_step_s(event.modifiers(), self._scale.zoom), down, self._scale)
        elif key in _MODIFIERS:
            # The modifier's own press does not carry it yet.
            self._follow(event.modifiers() | _MODIFIERS[key])
        return True

    def _key(self, key: Qt.Key) -> bool:
        chosen = self._attention.selected
        if key in _ARROWS or key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space):
            self._walk(key)
        elif key in _ENTER and chosen:
            self.opened.emit(chosen)
        elif key == Qt.Key.Key_M and chosen:
            self.start_move(chosen)
        elif key == Qt.Key.Key_Escape and chosen:
            self._choose("")
        else:
            return False
        return True

    def _walk(self, key: Qt.Key) -> None:
        """Go from bar to bar."""
        if self._picture is None or not len(self._picture.scene.bars):
            return
        scene = self._picture.scene
        bar = scene.bar_of(self._attention.selected) if self._attention.selected else None
        if bar is None:
            bar = scene.nearest_to((self._scale.start + self._scale.end) // 2)
        elif key in _ARROWS:
            along, down = _ARROWS[key]
            bar = scene.beside(bar, along) if along else scene.above_or_below(bar, down)
        elif key != Qt.Key.Key_Space:
            row = scene.bars.in_row(int(scene.bars.row[bar]))
            bar = row.start if key == Qt.Key.Key_Home else row.stop - 1
        delivery = scene.delivery(bar)
        self._choose(delivery)
        self.bring_into_view(delivery)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._attend(replace(self._attention, focused=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._attend(replace(self._attention, focused=False))
        if self._moving is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.cancel_move()
