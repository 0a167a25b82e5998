"""The tour: what each mark says, where it stands, and what takes it to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Slot
from PySide6.QtWidgets import QWidget

from jitdesk.domain.language import later, say
from jitdesk.services.plan_steps import PlanChanged
from jitdesk.ui.tour.mark_card import MarkCard

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

MARKS = (
    (
        later("What stops first"),
        later("The largest text in the window is the time to the next line stop. Click it, or press N."),
    ),
    (
        later("Drag it"),
        later(
            "Drag this bar to another time or door. While you drag you see which line runs out and when. "
            "Nothing is saved before you drop; Esc cancels."
        ),
    ),
    (
        later("Say why"),
        later("A figure from 1 to 6 gives the reason; the hand-over names it. Esc leaves it open."),
    ),
    (
        later("Take it back"),
        "Ctrl+Z takes back every step, also tomorrow. Everything is saved at once.",
    ),
)
_HERO, _DRAG, _REASON, _UNDO = range(len(MARKS))
_HERO_PX = 150


class Tour(QObject):
    """Shows one mark after another; each goes on by itself once the user has done what it says."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._step = -1
        self.card: MarkCard | None = None
        window.problem_chosen.connect(self._on_problem_chosen)
        window.bands.deliveries.drag_started.connect(self._on_drag_started)
        window.bands.drag_over.connect(self._place)
        window.showing.changed.connect(self._place)
        window.axis.moved.connect(self._place)
        window.appearance.changed.connect(self._dress)
        window.installEventFilter(self)
        window.plant.subscribe(self._on_plan_changed)

    @Slot()
    def start(self) -> None:
        """Show the first mark, also where the tour is under way."""
        self._show(_HERO)

    @Slot()
    def stop(self) -> None:
        """Show no mark any longer."""
        self._step = -1
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None

    @Slot()
    def go_on(self) -> None:
        """Show the next mark, or end after the last."""
        if self._step + 1 < len(MARKS):
            self._show(self._step + 1)
        else:
            self.stop()

    def _show(self, step: int) -> None:
        self.stop()
        self._step = step
        title, said = map(say, MARKS[step])
        count = say("{n} of {all}", n=step + 1, all=len(MARKS))
        window = self._window
        self.card = MarkCard(
            window.appearance.theme, count, title, said, is_last=step + 1 == len(MARKS), parent=window
        )
        self.card.went_on.connect(self.go_on)
        self.card.skipped.connect(self.stop)
        if step == _REASON:
            window.commands.writing.when_left(self._on_reason_left)
        self._place()

    @Slot()
    def _dress(self) -> None:
        if self.card is not None:
            self._show(self._step)

    # -- where it stands ----------------------------------------------------------------------------

    @Slot()
    def _place(self) -> None:
        if self.card is not None:
            self.card.show_beside(self._about())

    def _about(self) -> QRect:
        """Return what the mark is about, in the window's coordinates."""
        window = self._window
        band = window.bands.deliveries
        if self._step == _HERO:
            place = QRect(QPoint(), window.needs.size())
            place.setHeight(min(place.height(), window.appearance.theme.px(_HERO_PX)))
            return _within(window, window.needs, place)
        if self._step == _UNDO:
            return _within(
                window, window.toolbar, QRect(0, 0, window.toolbar.height() * 2, window.toolbar.height())
            )
        if self._step == _REASON and (asked := window.commands.writing.asked_place()):
            return asked
        bar = band.bar_rect(window.selected) if window.selected else None
        return _within(window, band, bar or QRect(band.rect().center(), band.rect().center()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    # -- what takes it on ---------------------------------------------------------------------------

    @Slot(str)
    def _on_problem_chosen(self, _key: str) -> None:
        if self._step == _HERO:
            self.go_on()

    @Slot()
    def _on_drag_started(self) -> None:
        """Make room: while a bar is held, its hint says all there is to say."""
        if self.card is not None:
            self.card.hide()

    def _on_plan_changed(self, notice: PlanChanged) -> None:
        """Go on after a move, and end once it was taken back."""
        if notice.entry.undoes and self._step in (_REASON, _UNDO):
            self.stop()
        elif self._step == _DRAG and any(change.column == "slot_start" for change in notice.changes):
            QTimer.singleShot(0, self, self.go_on)  # why is asked right after

    @Slot()
    def _on_reason_left(self) -> None:
        if self._step == _REASON:
            self.go_on()


def _within(window: Window, part: QWidget, place: QRect) -> QRect:
    return QRect(part.mapTo(window, place.topLeft()), place.size())
