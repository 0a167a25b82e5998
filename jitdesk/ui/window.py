"""The one window: when its board shows what, and what it takes from the mouse and the clock."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from jitdesk.domain.values import wall_from_utc
from jitdesk.domain.wording import time_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.delays import FollowedCurves, with_past
from jitdesk.scene.needs import needs_me_now, problem_key, status_line, waiting_file
from jitdesk.scene.shown_span import first_scale
from jitdesk.scene.time_layers import midnight
from jitdesk.services.finding import Finder
from jitdesk.services.open_plant import OpenPlant, PlanChanged
from jitdesk.ui.actions import Actions
from jitdesk.ui.board import Board
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.commands import Commands
from jitdesk.ui.drop_frame import DropFrame, files_of
from jitdesk.ui.jobs import Job, Jobs
from jitdesk.ui.steps import Steps
from jitdesk.ui.theme import Appearance, Theme
from jitdesk.ui.time_axis import TimeAxis
from jitdesk.ui.turns import Turns

_TICK_MS = 1000


class Window(QMainWindow):
    """Shows one open plant and hands every command on to `Commands`.

    Signals
    -------
    complete
        The first picture with all bands has been painted.
    open_other(str)
        Another plant file shall be opened in place of this one.
    new_wanted
        The user wants another plant: the demo, one of tables, or a file.
    """

    complete = Signal()
    open_other = Signal(str)
    new_wanted = Signal()

    def __init__(self, plant: OpenPlant, appearance: Appearance, import_plot: Callable[[], Any]) -> None:
        super().__init__()
        self.plant = plant
        self.appearance = appearance
        self.jobs = Jobs(self)
        self.steps = Steps(plant, self.jobs, self)
        self.turns = Turns(self)
        self.axis = TimeAxis(first_scale(plant.now(), plant.plan.zone), self, self.turns)
        self.selected = ""
        self.current_problem = ""
        self._import_plot = import_plot
        self._has_plot = self._is_stale = False
        self._shown_minute = -1
        self._changed_sheets = 0
        theme = appearance.theme
        self._board = board = Board(self.axis, theme)
        self.toolbar, self.bands, self.status = board.toolbar, board.bands, board.status
        self.needs, self.delivery_panel = board.needs, board.delivery_panel
        self._saved = PlainLabel(self, wrap=False)
        self._drop_frame = DropFrame(theme, self)
        self.setCentralWidget(board)
        self.menuBar().setCornerWidget(self._saved)
        self.commands = Commands(self)
        self.actions_by_name = Actions(
            self.menuBar(), (self.bands, self.needs, self.delivery_panel), self.commands.run
        )
        self._connect_chrome()
        self._connect_bands()
        self._follow()
        self._dress(theme)
        self.setAcceptDrops(True)
        self.setMinimumSize(1180, 720)
        self.resize(1600, 1000)
        self.show_plan()
        self.turns.finish()

    # -- building ---------------------------------------------------------------------------------

    def _connect_chrome(self) -> None:
        run = self.commands.run
        for signal, name in (
            (self.toolbar.undo_chosen, "undo"),
            (self.toolbar.redo_chosen, "redo"),
            (self.toolbar.earlier_chosen, "day_before"),
            (self.toolbar.today_chosen, "today"),
            (self.toolbar.later_chosen, "day_after"),
            (self.toolbar.import_chosen, "import"),
            (self.toolbar.print_chosen, "print"),
        ):
            signal.connect(lambda *_, name=name: run(name))
        self.toolbar.zoom_chosen.connect(lambda zoom: self.bands.zoom_to(zoom.value))
        self.toolbar.rows_chosen.connect(self.show_rows_by)
        self.toolbar.search_entered.connect(self.commands.find)
        self.toolbar.search_left.connect(self.bands.deliveries.setFocus)
        self.needs.problem_chosen.connect(self.choose_problem)
        self.needs.command_chosen.connect(self.commands.run_for_problem)
        self.delivery_panel.command_chosen.connect(lambda name, _delivery: run(name))
        self.status.entry_chosen.connect(self.commands.status_chosen)

    def _connect_bands(self) -> None:
        self.bands.delivery_selected.connect(self._on_selected)
        self.bands.drag_changed.connect(self._on_drag_changed)
        self.bands.deliveries.drag_started.connect(self._on_drag_started)
        self.bands.drag_over.connect(self._on_drag_over)
        self.bands.deliveries.dropped.connect(self.commands.drop)
        self.bands.deliveries.moved_refused.connect(self.say)
        self.bands.deliveries.opened.connect(lambda _delivery: self.commands.run("move"))
        self.bands.coverage.count_wanted.connect(self.commands.ask_count)
        self.bands.coverage.location_chosen.connect(self.commands.location_chosen)
        self.bands.delays.past_wanted.connect(self._on_past_wanted)

    def _follow(self) -> None:
        """Follow what changes by itself: plan, clock, time in view, theme, and what is being saved."""
        self.steps.began.connect(lambda job: self.show_progress_of(job, "Saving"))
        self.axis.moved.connect(self._show_toolbar)
        self.appearance.changed.connect(self._dress)
        self._stop_listening = self.plant.subscribe(self._on_plan_changed)
        self._ticker = QTimer(self)
        self._ticker.timeout.connect(self.tick)
        self._ticker.start(_TICK_MS)

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._board.set_theme(theme)
        self._saved.dress(theme.font(12), theme.colours.text2)
        self._saved.setContentsMargins(0, 0, theme.px(16), 0)
        self._saved.setFixedHeight(self.menuBar().sizeHint().height())
        for choice in ("system", "light", "dark"):
            self.actions_by_name[f"theme_{choice}"].setChecked(self.appearance.choice.value == choice)

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def outlook(self) -> Outlook:
        """What the plan means now."""
        return self.plant.outlook

    def show_plan(self) -> None:
        """Show the plan as it is, everywhere: the bands first, a part a turn of the event loop."""
        self._shown_minute = self.plant.now() // 60
        self.actions_by_name.name_steps(self.plant.undo_label, self.plant.redo_label)
        self._show_saved()
        self.turns.take(
            self._look_out,
            self._find_deadlines,
            self._find_problems,
            self._show_deliveries,
            self._show_coverage,
            self._show_delays,
            self.show_needs,
            self._show_words,
            self._show_changed_sheets,
        )

    def _look_out(self) -> None:
        """Work out what the plan means now, then what is wrong with it; the views only look that up."""
        _ = self.outlook

    def _find_deadlines(self) -> None:
        _ = self.outlook.deadlines

    def _find_problems(self) -> None:
        self.outlook.problems()

    def _show_deliveries(self) -> None:
        self.bands.show_deliveries(self.outlook)

    def _show_coverage(self) -> None:
        self.bands.coverage.show_outlook(self.outlook)

    def _show_delays(self) -> None:
        self.bands.delays.show_outlook(self.outlook)

    def _show_words(self) -> None:
        self._show_status()
        self._show_selected()
        self._show_toolbar()

    def _show_changed_sheets(self) -> None:
        # The sheets are not on the way to the first picture.
        if self._has_plot:
            self._changed_sheets = self.commands.changed_sheets()
            self._show_toolbar()

    def show_needs(self) -> None:
        """Show what needs somebody now."""
        self.needs.show_state(needs_me_now(self.outlook, self.current_problem, self.commands.waiting_files()))

    def day_shown(self, outlook: Outlook) -> tuple[int, int]:
        """Return the plant day of now as [start, end) in UTC seconds."""
        day = wall_from_utc(outlook.now, outlook.plan.zone).date()
        return midnight(day, outlook.plan.zone), midnight(day + timedelta(days=1), outlook.plan.zone)

    def today(self) -> date:
        """Return the plant day of now."""
        return wall_from_utc(self.plant.now(), self.plant.plan.zone).date()

    def _show_saved(self) -> None:
        name = self.plant.plan.settings.name or "Plant"
        state = self.plant.why_read_only and "read only"
        saved = time_text(self.plant.history()[-1].at, self.plant.plan.zone)
        self._saved.setText(f"{name}.jitdesk \N{EM DASH} {state or 'saved ' + saved}")
        self._saved.adjustSize()
        self.setWindowTitle(f"{name} \N{EN DASH} jitdesk")

    @Slot()
    def _show_toolbar(self) -> None:
        self._board.show_toolbar(self.plant, self._changed_sheets)

    @Slot(str)
    def show_rows_by(self, by: str) -> None:
        """Show a row a door, a supplier or a part; selection and time stay."""
        self.bands.deliveries.show_rows_by(RowsBy(by))
        self._show_toolbar()

    @Slot()
    def _show_selected(self) -> None:
        self._board.show_selected(self.outlook, self.selected)

    def select(self, delivery: str) -> None:
        """Select a delivery everywhere and bring it into view."""
        self.bands.select(delivery)

    @Slot(str)
    def _on_selected(self, delivery: str) -> None:
        self.selected = delivery or ""
        self._show_selected()

    @Slot(str)
    def _on_drag_started(self, delivery: str) -> None:
        self.turns.finish()
        self._board.say_moving(delivery)

    @Slot()
    def _on_drag_over(self) -> None:
        self._show_selected()
        self._show_status()
        if self._is_stale:
            self._is_stale = False
            self.show_plan()

    def _show_status(self) -> None:
        start, end = self.day_shown(self.outlook)
        self.status.show_state(status_line(self.outlook, self.commands.last_import(), start, end))

    @Slot(object)
    def _on_drag_changed(self, held: Held) -> None:
        self._board.show_held(self.outlook, held)

    @Slot(str)
    def choose_problem(self, key: str) -> None:
        """Select what a problem is about and scroll all bands to it; a waiting file is opened."""
        self.current_problem = key
        if waiting_file(key):
            self.commands.look_again(waiting_file(key))
            return
        outlook = self.outlook
        cause = next((each for each in outlook.problems() if problem_key(each) == key), None)
        deliveries = cause.deliveries if cause else tuple(key.split("|")[4:])
        if deliveries:
            self.select(deliveries[0])
        if cause is not None and cause.part:
            self.bands.coverage.show_location(cause.part, "")
        if cause is not None and cause.at is not None and not deliveries:
            self.bands.go_to(cause.at)
        self.turns.take(self.show_needs)

    def say(self, text: str, link: str = "", on_link: Callable[[], None] | None = None) -> None:
        """Say something in the status bar for six seconds."""
        self.status.show_toast(text, link, on_link)

    def show_progress_of(self, job: Job, words: str) -> None:
        """Show in the status bar how far a job is; ``words`` stand where it says none itself."""
        self._board.show_progress_of(job, words)

    # -- time and change --------------------------------------------------------------------------

    @Slot()
    def tick(self) -> None:
        """Let the now-line, the time left and the overdue ones follow the clock, once a minute."""
        if self.plant.now() // 60 != self._shown_minute and self.bands.deliveries.held is None:
            self.show_plan()

    def _on_plan_changed(self, notice: PlanChanged) -> None:
        # Nothing moves under the pointer: what comes while a delivery is dragged is shown after the drop.
        self._is_stale = self.bands.deliveries.held is not None
        if not self._is_stale:
            self.show_plan()

    # -- first paint, drop, close -----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bands.deliveries.setFocus()
        stops_first = next((cause for cause in self.outlook.problems() if cause.stops_a_line), None)
        if not self.selected and stops_first is not None and stops_first.deliveries:
            self.select(stops_first.deliveries[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_plot:
            self._has_plot = True
            # The bands are painted in this same pass; the timer fires right after it.
            QTimer.singleShot(0, self, self._import_after_first_paint)

    @Slot()
    def _import_after_first_paint(self) -> None:
        self._work_behind(self._import_plot, self._on_plot_imported)

    def _work_behind(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Have something worked out in a thread of its own while nobody waits for it."""
        job = self.jobs.start(lambda _context: work())
        job.finished.connect(then)
        job.failed.connect(_raise)

    @Slot(object)
    def _on_plot_imported(self, pyqtgraph: Any) -> None:
        self.bands.delays.draw_with(pyqtgraph)
        # For the find box, while nobody has asked yet.
        words = self.plant.plan.words
        self._work_behind(lambda: Finder(words), self._on_words_ordered)
        self._changed_sheets = self.commands.changed_sheets()
        self._show_toolbar()
        QTimer.singleShot(0, self, self.complete.emit)

    @Slot(object)
    def _on_past_wanted(self, followed: FollowedCurves) -> None:
        plant = self.plant
        self._work_behind(lambda: with_past(followed, plant), self.bands.delays.show_past)

    @Slot(object)
    def _on_words_ordered(self, finder: Finder) -> None:
        self.commands.finder = finder

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = files_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._drop_frame.show_over(self, len(paths))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_frame.hide()
        paths = files_of(event.mimeData())
        event.acceptProposedAction()
        # The drop has to end before a dialog may open.
        QTimer.singleShot(0, self, lambda: self.commands.check_dropped_files(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_listening()
        self._ticker.stop()
        self.turns.stop()
        self.jobs.close()
        super().closeEvent(event)


def _raise(error: Exception) -> None:
    raise error
