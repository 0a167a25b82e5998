"""When the board shows what: a changed plan and the clock a part a turn, nothing while a delivery is held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from jitdesk.domain.language import say
from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.needs import needs_me_now
from jitdesk.scene.status import Correspondence, status_line
from jitdesk.scene.time_layers import midnight
from jitdesk.services.history import last_import
from jitdesk.services.plan_steps import PlanChanged
from jitdesk.ui.board import Board

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_TICK_MS = 1000


class Showing(QObject):
    """Keeps the board at what plan, clock and selection are.

    What a changed plan or another minute means is worked out in a thread of its own. Until then the board
    shows what it showed; then its parts follow one by one. While a delivery is held nothing moves under the
    pointer: what comes then is shown after the drop.

    Attributes
    ----------
    outlook : Outlook
        What is shown, or about to be; that of the plant may be newer.

    Signals
    -------
    changed
        The bands show another plan, or another minute.
    """

    changed = Signal()

    def __init__(self, window: Window, board: Board) -> None:
        super().__init__(window)
        self._window, self._plant, self._board, self._turns = window, window.plant, board, window.turns
        self.outlook = self._shown = self._plant.outlook
        self._is_stale = self._counts_sheets = self._is_between = False
        self._minute = -1
        self._changed_sheets = 0
        self._stop_listening = self._plant.subscribe(self._on_plan_changed)
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self.tick)
        self._ticker.start(_TICK_MS)
        board.bands.deliveries.drag_nears.connect(self._on_drag_nears)
        board.bands.deliveries.drag_started.connect(board.say_moving)
        board.bands.drag_changed.connect(self._on_drag_changed)
        board.bands.drag_over.connect(self._on_drag_over)
        window.axis.moved.connect(self.toolbar)

    def stop(self) -> None:
        """Follow neither plan nor clock any longer."""
        self._stop_listening()
        self._ticker.stop()
        self._turns.stop()

    # -- plan and clock ---------------------------------------------------------------------------

    @Slot()
    def tick(self) -> None:
        """Let the now-line, the time left and the overdue ones follow the clock, once a minute."""
        if self._plant.now() // 60 != self._minute:
            self.plan()

    def _on_plan_changed(self, _notice: PlanChanged) -> None:
        self.plan()

    def plan(self) -> None:
        """Show the plan as it is, everywhere: the bands first."""
        self._is_stale = self._board.bands.deliveries.drag is not None
        if self._is_stale or not self._ticker.isActive():
            return
        self._minute = self._plant.now() // 60
        self._window.actions_by_name.name_steps(self._plant.undo_label, self._plant.redo_label)
        self._show_saved()
        self._turns.take(
            self._look_ahead,
            self._show_deliveries,
            self._show_coverage,
            self._show_delays,
            self.needs,
            self._show_words,
            self._show_changed_sheets,
        )

    def _look_ahead(self) -> None:
        """Have worked out what the plan means now, if nobody did; the parts then only look it up."""
        if self._plant.is_looked_ahead:
            self.outlook = self._plant.outlook
            return
        # Then once more: another step may have come meanwhile.
        self._turns.wait(self._look_ahead)
        job = self._window.work_behind(self._plant.looking_ahead(), self._plant.adopt)
        job.failed.connect(self._turns.leave)
        job.ended.connect(self._turns.go_on)

    def _show_deliveries(self) -> None:
        self._is_between = True
        self._board.bands.show_deliveries(self.outlook)
        self._board.bands.deliveries.fresh.begin(self._shown, self.outlook)
        self._shown = self.outlook

    def _show_coverage(self) -> None:
        self._board.bands.coverage.show_outlook(self.outlook)

    def _show_delays(self) -> None:
        self._board.bands.delays.show_outlook(self.outlook)
        self._is_between = False

    def _show_words(self) -> None:
        self.status()
        self.selected()
        self.toolbar()
        self.changed.emit()

    def count_sheets(self) -> None:
        """Show from now on how many sheets have changed; that is not on the way to the first picture."""
        self._counts_sheets = True
        self._show_changed_sheets()

    def _show_changed_sheets(self) -> None:
        if self._counts_sheets:
            self._changed_sheets = self._window.commands.papers.changed_sheets()
            self.toolbar()

    # -- a drag -----------------------------------------------------------------------------------

    @Slot()
    def _on_drag_nears(self) -> None:
        """Leave what is on its way until the drop; till then all bands show one plan."""
        self._is_stale = self._turns.leave()
        if self._is_between:
            self._show_coverage()
            self._show_delays()
        self._turns.finish()

    @Slot(object)
    def _on_drag_changed(self, held: Held) -> None:
        self._board.show_held(self.outlook, held)

    @Slot()
    def _on_drag_over(self) -> None:
        self.selected()
        self.status()
        if self._is_stale:
            self.plan()

    # -- parts of the board -----------------------------------------------------------------------

    def needs(self) -> None:
        """Show what needs somebody now."""
        window = self._window
        shown = needs_me_now(
            self.outlook,
            window.current_problem,
            window.commands.importing.waiting,
            window.commands.writing.waiting_reasons(),
        )
        self._board.show_needs(shown)
        window.commands.caring.remind(shown)

    @Slot()
    def selected(self) -> None:
        """Show the selected delivery."""
        self._board.show_selected(self.outlook, self._window.selected)

    @Slot()
    def toolbar(self) -> None:
        """Show the time in view, zoom and rows, and what can be undone."""
        self._board.show_toolbar(self._plant, self._changed_sheets)

    def status(self) -> None:
        """Show what the status bar says of plan, imports and messages."""
        start, end = self.day(self.outlook)
        letters = Correspondence.of(self.outlook, self._window.commands.writing.outbox.messages())
        newest = last_import(self._plant.history())
        self._board.status.show_state(status_line(self.outlook, newest, start, end, letters))

    def day(self, outlook: Outlook) -> tuple[int, int]:
        """Return the plant day of now as [start, end) in UTC seconds."""
        zone = outlook.plan.zone
        today = wall_from_utc(outlook.now, zone).date()
        return midnight(today, zone), midnight(today + timedelta(days=1), zone)

    def _show_saved(self) -> None:
        plant, saved = self._plant, self._window.saved
        name = plant.plan.settings.name or say("Plant")
        state = plant.why_read_only and say("read only")
        at = time_text(plant.history()[-1].at, plant.plan.zone)
        saved.setText(f"{name}.jitdesk \N{EM DASH} {state or say('saved {clock}', clock=at)}")
        saved.adjustSize()
        self._window.setWindowTitle(f"{name} \N{EN DASH} jitdesk")
