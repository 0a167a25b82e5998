"""The card that opens over a bar when the pointer rests on it."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.scene.bars.card import Card
from jitdesk.scene.bars.place import place_card
from jitdesk.scene.bars.scene import Box
from jitdesk.ui.deliveries.hover_card import HoverCard
from jitdesk.ui.theme import Theme

REST_MS = 350
_MARGIN = 8


class Hovering(QObject):
    """Opens the card after a rest; at once while one is open."""

    def __init__(self, band: QWidget, theme: Theme) -> None:
        super().__init__(band)
        self._band, self._theme = band, theme
        self._view: HoverCard | None = None
        self._next: tuple[Card, Box] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._open)

    @property
    def is_open(self) -> bool:
        """Whether a card is shown."""
        return self._view is not None and not self._view.isHidden()

    def over(self, card: Card, anchor: Box) -> None:
        """The pointer is on a bar; its box is in the window's pixels."""
        self._next = card, anchor
        if self.is_open:
            self._open()
        else:
            self._timer.start()

    def leave(self) -> None:
        """The pointer is on no bar."""
        self._timer.stop()
        self._next = None
        if self._view is not None:
            self._view.hide()

    @Slot()
    def _open(self) -> None:
        if self._next is None:
            return
        card, anchor = self._next
        window = self._band.window()
        if self._view is None or self._view.parent() is not window:
            self._view = HoverCard(window, self._theme)
        size = self._view.take(card)
        bounds = Box(_MARGIN, _MARGIN, window.width() - 2 * _MARGIN, window.height() - 2 * _MARGIN)
        place = place_card(size.width(), size.height(), anchor, (anchor.grown(6),), bounds)
        self._view.show_at(place.x, place.y, size)
