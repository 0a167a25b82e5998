"""One move of deliveries on screen: the gesture, its hint, and what is typed into that."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.hint import Typed, hint_of
from jitdesk.scene.bars.place import place_card
from jitdesk.scene.bars.scene import Box
from jitdesk.scene.time_scale import TimeScale
from jitdesk.scene.typed_time import place_typed
from jitdesk.ui.deliveries.gestures import HoldDeliveries, Pointer
from jitdesk.ui.deliveries.hint_card import HintCard
from jitdesk.ui.theme import Theme

_HINT_MARGIN, _MOST_TYPED = 8, 24
# "135" may yet become "1350".
_WHOLE_CLOCK = 4


class Moving(QObject):
    """Deliveries that are being moved, by pointer or by keys.

    Signals
    -------
    held : Held
        They are held elsewhere than before.
    typed
        Something else stands in the field for a time.
    """

    held = Signal(object)
    typed = Signal()

    def __init__(self, gesture: HoldDeliveries, band: QWidget, theme: Theme, *, by_keys: bool) -> None:
        super().__init__(band)
        self.gesture = gesture
        self.by_keys = by_keys
        self._band = band
        self._hint = HintCard(band.window(), theme)
        self._text, self._fault = "", ""
        self._typed_at = gesture.at

    def move(self, at: Pointer, scale: TimeScale) -> None:
        """Follow the pointer."""
        self._tell(lambda: self.gesture.move(at, scale))

    def step(self, seconds: int, rows: int, scale: TimeScale) -> None:
        """Move by keys; what was typed no longer holds."""
        self._text = self._fault = ""
        self._tell(lambda: self.gesture.step(seconds, rows, scale))

    def snap_to_safe(self) -> None:
        """Hold them at their latest safe start."""
        self._tell(self.gesture.snap_to_safe)

    def type(self, text: str) -> None:
        """Take typed letters; a whole time or door is where they are held from then on."""
        if not self._text:
            self._typed_at = self.gesture.at
        self._take((self._text + text).lstrip()[:_MOST_TYPED])

    def erase(self) -> None:
        """Take the last letter back."""
        self._take(self._text[:-1])

    def _take(self, text: str) -> None:
        self._text, self._fault = text, ""
        if text.casefold() == "s":
            self.snap_to_safe()
        elif not (text.isdigit() and len(text) < _WHOLE_CLOCK):
            with suppress(BadInput):  # it may not be whole yet
                self._put_typed()
        self.typed.emit()

    def accept(self) -> bool:
        """Hold them where the text says, as Enter asks for; tell whether that could be read."""
        if self._text and self._text.casefold() != "s":
            try:
                self._put_typed()
            except BadInput as error:
                self._fault = error.sentence()
                self.typed.emit()
                return False
        return True

    def _put_typed(self) -> None:
        if not self._text:
            return
        outlook = self.gesture.holding.outlook
        doors = outlook.plan["doors"]["door"].tolist()
        at, door = place_typed(self._text, self._typed_at, outlook.now, outlook.plan.zone, doors)
        instant = self._typed_at if at is None else at
        self._tell(lambda: self.gesture.put(instant, door, is_named=at is not None))

    def _tell(self, act: Callable[[], Held]) -> None:
        before = self.gesture.held
        if act() is not before:
            self.held.emit(self.gesture.held)

    def show_hint(self, anchor: Box, keep_clear: tuple[Box, ...]) -> str:
        """Show what follows beside the held bar; return its first line. Boxes are in the window's pixels."""
        field = self._field() if self.by_keys else None
        hint = hint_of(self.gesture.holding, self.gesture.held, field)
        size = self._hint.take(hint)
        window = self._band.window().rect()
        margin = _HINT_MARGIN
        bounds = Box(margin, margin, window.width() - 2 * margin, window.height() - 2 * margin)
        place = place_card(size.width(), size.height(), anchor, keep_clear, bounds)
        self._hint.show_at(place.x, place.y, size)
        return self._fault or hint.title

    def _field(self) -> Typed:
        if self._fault:
            return Typed(self._text, self._fault, is_wrong=True)
        outlook, held = self.gesture.holding.outlook, self.gesture.held
        at = outlook.clock(self.gesture.at)
        said = say("now {at}, {door}", at=at, door=held.door or say("no door"))
        return Typed(self._text, said)

    def end(self) -> None:
        """Take the hint away."""
        self._hint.hide()
        self._hint.deleteLater()
        self.deleteLater()
