"""What a screen reader is told of what happens elsewhere on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.scene.flags import LineStop, line_stops
from jitdesk.scene.spoken import delivery_spoken
from jitdesk.ui.accessible.bands import branches

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_HINT_MS = 400


class Announcements(QObject):
    """Announces what is selected, what a move by keys or a typed value would do, and a line about to stop.

    Toasts announce themselves (`ui/chrome/notices.py`). While no reader listens nothing is worked out.

    Signals
    -------
    announced : (str, bool)
        What was said, and whether it interrupts.
    """

    announced = Signal(str, bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._stops = line_stops(window.showing.outlook)
        self._hint = ""
        self._settling = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._settling.timeout.connect(self._on_settled)
        window.bands.delivery_selected.connect(self._on_selected)
        window.told.connect(self._tell_soon)
        window.bands.deliveries.hinted.connect(self._tell_soon)
        window.bands.deliveries.drag_ended.connect(self._settling.stop)
        window.showing.changed.connect(self._on_changed)

    def _announce(self, sentence: str, *, interrupts: bool = False) -> None:
        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(self._window, sentence)
        event.setPoliteness(politeness.Assertive if interrupts else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(sentence, interrupts)

    @Slot(str)
    def _on_selected(self, delivery: str) -> None:
        outlook = self._window.showing.outlook
        row = outlook.plan.deliveries.row_number(delivery) if delivery and QAccessible.isActive() else None
        if row is not None:
            self._announce(delivery_spoken(outlook, row))

    @Slot(str)
    def _tell_soon(self, sentence: str) -> None:
        """Tell a sentence once the keys rest: each of them may change it."""
        self._hint = sentence
        self._settling.start()

    @Slot()
    def _on_settled(self) -> None:
        if QAccessible.isActive():
            self._announce(self._hint)

    @Slot()
    def _on_changed(self) -> None:
        """Tell of lines that stop now and did not before; let readers look at the bands anew."""
        outlook = self._window.showing.outlook
        before, self._stops = {stop.line for stop in self._stops}, line_stops(outlook)
        if not QAccessible.isActive():
            return
        for branch in branches():
            branch.forget_lost()
            QAccessible.updateAccessibility(QAccessibleEvent(branch.painter, QAccessible.Event.ObjectReorder))
        new = [stop for stop in self._stops if stop.line not in before]
        for stop in new:
            self._announce(self._stop_text(stop), interrupts=True)

    def _stop_text(self, stop: LineStop) -> str:
        outlook = self._window.showing.outlook
        clock = outlook.clock(stop.at)
        part = next((p.part for p in outlook.problems() if (p.line, p.at) == (stop.line, stop.at)), "")
        line = line_name(outlook.plan, stop.line)
        return say("{line} stops {clock} (part {part})", line=line, clock=clock, part=part)
