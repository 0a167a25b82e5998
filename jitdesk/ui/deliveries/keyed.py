"""The deliveries band: what keys do to it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from jitdesk.ui.deliveries.choosing import ARROWS
from jitdesk.ui.deliveries.gestures import key_step_s
from jitdesk.ui.deliveries.movable import MovableBand

_MODIFIERS = {
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
}
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALKS = (*ARROWS, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)


class KeyedBand(MovableBand):
    """Walks from bar to bar and moves deliveries by keys; `DeliveriesBand` adds the pointer.

    Signals
    -------
    opened : str
        The user asked for a delivery's details.
    """

    opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        # While a delivery is held, its keys come here before the window's own single letters.
        if event.type() == QEvent.Type.ShortcutOverride and self._moving is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._moving is None:
            acted = self._key(key, event.modifiers())
        else:
            acted = self._moving.by_keys and self._key_in_move_mode(key, event)
            acted = acted or self._key_while_moving(key, event)
        if not acted:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._moving is not None and event.key() in _MODIFIERS:
            self._follow(event.modifiers() & ~_MODIFIERS[Qt.Key(event.key())])
            return
        super().keyReleaseEvent(event)

    def _key_in_move_mode(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Move what is held by keys, or take a typed time."""
        moving, modifiers = self._moving, event.modifiers()
        assert moving is not None
        if key in ARROWS:
            along, down = ARROWS[key]
            moving.step(along * key_step_s(modifiers, self._scale.zoom), down, self._scale)
        elif key == Qt.Key.Key_Backspace:
            moving.erase()
        elif key in _ENTER:
            if moving.accept():
                self.drop()
        elif event.text().isprintable() and event.text() and not modifiers & _CTRL:
            moving.type(event.text())
        else:
            return False
        return True

    def _key_while_moving(self, key: Qt.Key, event: QKeyEvent) -> bool:
        moving = self._moving
        assert moving is not None
        if key == Qt.Key.Key_Escape:
            self.cancel_move()
        elif key == Qt.Key.Key_S:
            moving.snap_to_safe()
        elif key in _ENTER:
            self.drop()
        elif key in _MODIFIERS:
            # The modifier's own press does not carry it yet.
            self._follow(event.modifiers() | _MODIFIERS[key])
        return True

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        chosen = self._attention.selected
        if key in _WALKS:
            to_now = key == Qt.Key.Key_Home and bool(modifiers & _CTRL)
            self._walk(key, stretches=bool(modifiers & _SHIFT), to_now=to_now)
        elif key in _ENTER and chosen:
            self.opened.emit(chosen)
        elif key == Qt.Key.Key_M and chosen:
            (self.start_resize if modifiers & _SHIFT else self.start_move)(chosen)
        elif key == Qt.Key.Key_Escape and chosen:
            self.choose("")
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring.came(event.reason())
        self._attend(replace(self._attention, focused=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._attend(replace(self._attention, focused=False))
        if self._moving is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.cancel_move()
