"""The one window: how its board, commands and threads belong together, and what is dropped on it."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import wall_from_utc
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.delays import FollowedCurves, with_past
from jitdesk.scene.needs import waiting_file
from jitdesk.scene.shown_span import scale_at
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui import accessible
from jitdesk.ui.afterwards import Afterwards
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.board import Board
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.commands.actions import Actions
from jitdesk.ui.commands.commands import Commands
from jitdesk.ui.incoming.drop_frame import DropFrame, files_of
from jitdesk.ui.layout import Layout
from jitdesk.ui.personal import letters_work
from jitdesk.ui.showing import Showing
from jitdesk.ui.standing import LEAST, REFERENCE
from jitdesk.ui.theme import Appearance
from jitdesk.ui.work.jobs import Job, Jobs
from jitdesk.ui.work.steps import Steps
from jitdesk.ui.work.turns import Turns

if TYPE_CHECKING:
    from jitdesk.ui.tour import Tour


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
    language_chosen(str)
        Another language was chosen; "" is the system's.
    problem_chosen(str)
        A problem was chosen in the panel or by its key.
    left
        It is about to close; all of it can still be asked how it looks.
    told(str)
        What a form says, to those who cannot see it.
    """

    complete = Signal()
    open_other = Signal(str)
    new_wanted = Signal()
    language_chosen = Signal(str)
    problem_chosen = Signal(str)
    left = Signal()
    told = Signal(str)

    def __init__(
        self,
        plant: OpenPlant,
        appearance: Appearance,
        import_plot: Callable[[], Any],
        layout: Layout | None = None,
    ) -> None:
        super().__init__()
        accessible.offer()
        layout = layout or Layout()
        self.plant, self.appearance = plant, appearance
        self.jobs = Jobs(self)
        self.steps = Steps(plant, self.jobs, self)
        self.turns = Turns(self)
        self.axis = TimeAxis(scale_at(plant.now(), plant.plan.zone, layout.px_per_hour), self, self.turns)
        self.selected = self.current_problem = ""
        self.tour: Tour | None = None
        self._stands = False
        self.board = board = Board(self.axis, appearance.theme)
        self.toolbar, self.bands, self.status = board.toolbar, board.bands, board.status
        self.needs, self.delivery_panel = board.needs, board.delivery_panel
        self.saved = PlainLabel(self, wrap=False)
        self._drop_frame = DropFrame(self)
        self.setCentralWidget(board)
        self.menuBar().setCornerWidget(self.saved)
        self.commands = Commands(self)
        self.actions_by_name = self._made_actions()
        self.showing = Showing(self, board)
        self.afterwards = Afterwards(self, import_plot)
        self.afterwards.complete.connect(self.complete)
        self._connect()
        self._dress_chrome()
        self._dress_bands()
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST)
        self.resize(REFERENCE)
        plant.outlook.problems()
        self.commands.viewing.take(layout)
        self.showing.plan()
        self.turns.finish()

    # -- building ---------------------------------------------------------------------------------

    def _made_actions(self) -> Actions:
        made = Actions(
            self.menuBar(),
            (self.bands, self.needs, self.board.rail, self.delivery_panel),
            (self.needs, self.board.rail),
            self.commands.run,
        )
        made.let_letters_work(letters_work())
        return made

    def _connect(self) -> None:
        self._connect_chrome()
        self._connect_bands()
        # What changes by itself: the theme, and what is being saved.
        self.steps.began.connect(lambda job: self.show_progress_of(job, say("Saving")))
        self.appearance.changed.connect(self._on_theme_changed)

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
        self.toolbar.search_wanted.connect(self.commands.search.open)
        self.board.problem_chosen.connect(self.commands.going.choose_problem)
        self.needs.problem_dismissed.connect(self._on_dismissed)
        self.needs.command_chosen.connect(self.commands.run_for_problem)
        self.board.menu_wanted.connect(self.commands.caring.show_menu)
        self.board.left_folded.connect(self.commands.viewing.show_choices)
        self.delivery_panel.command_chosen.connect(lambda name, _delivery: run(name))
        self.status.entry_chosen.connect(self.commands.status_chosen)

    def _connect_bands(self) -> None:
        self.bands.delivery_selected.connect(self._on_selected)
        self.bands.deliveries.dropped.connect(self.commands.moving.drop)
        self.bands.deliveries.moved_refused.connect(self.say)
        self.bands.deliveries.opened.connect(lambda delivery: self.commands.detailing.about(delivery, "", ""))
        self.bands.deliveries.many_selected.connect(self._on_many_selected)
        self.bands.coverage.location_chosen.connect(self.commands.location_chosen)
        self.bands.coverage.opened.connect(lambda part, line: self.commands.detailing.about("", part, line))
        self.bands.delays.past_wanted.connect(self._on_past_wanted)

    @Slot()
    def _on_theme_changed(self) -> None:
        """Follow a part a turn: the style sheet alone has taken its time before this is told."""
        self.turns.first(self._dress_chrome)
        self.turns.first(self._dress_bands)

    def _dress_chrome(self) -> None:
        theme = self.appearance.theme
        self.board.set_theme(theme)
        self.saved.dress(theme.font(12), theme.colours.text2)
        self.saved.setContentsMargins(0, 0, theme.px(8), 0)
        self.saved.setFixedHeight(self.menuBar().sizeHint().height())
        self.saved.adjustSize()
        self.commands.viewing.show_choices()

    def _dress_bands(self) -> None:
        self.bands.set_theme(self.appearance.theme)

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def outlook(self) -> Outlook:
        """What the plan means now; `Showing` knows what is shown of it."""
        return self.plant.outlook

    def today(self) -> date:
        """Return the plant day of now."""
        return wall_from_utc(self.plant.now(), self.plant.plan.zone).date()

    @Slot(str)
    def show_rows_by(self, by: str) -> None:
        """Show a row a door, a supplier or a part; selection and time stay."""
        self.bands.deliveries.show_rows_by(RowsBy(by))
        self.showing.toolbar()

    def select(self, delivery: str) -> None:
        """Select a delivery everywhere and bring it into view."""
        self.bands.select(delivery)

    @Slot(str)
    def _on_selected(self, delivery: str) -> None:
        self.selected = delivery or ""
        self.showing.selected()

    @Slot(int)
    def _on_many_selected(self, count: int) -> None:
        said = counted(
            "{n} delivery selected. Drag it, or press M, to move it.",
            "{n} deliveries selected. Drag one of them, or press M, to move all.",
            count,
        )
        self.say(said)

    @Slot(str)
    def _on_dismissed(self, key: str) -> None:
        self.commands.importing.dismiss(waiting_file(key))

    def offer_recent(self, paths: Sequence[Path]) -> None:
        """Offer other plants that were open before, the newest first."""
        self.actions_by_name.offer_recent(paths, self.open_other.emit)

    def say(self, text: str, link: str = "", on_link: Callable[[], None] | None = None) -> None:
        """Say something in the status bar for six seconds."""
        self.status.show_toast(text, link, on_link)

    def show_progress_of(self, job: Job, words: str) -> None:
        """Show in the status bar how far a job is; ``words`` stand where it says none itself."""
        self.board.show_progress_of(job, words)

    # -- first paint, drop, close -----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.bands.deliveries.setFocus()
        stops_first = next((cause for cause in self.outlook.problems() if cause.stops_a_line), None)
        if not self.selected and stops_first is not None and stops_first.deliveries:
            self.select(stops_first.deliveries[0])
            scale = self.axis.scale
            if not scale.start <= self.plant.now() < scale.end:  # that one was due long ago
                self.bands.go_to_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._stands:
            self._stands = True
            # The bands are painted in this same pass; the timer fires right after it.
            QTimer.singleShot(0, self.afterwards, self.afterwards.begin)

    def work_behind(self, work: Callable[[], Any], then: Callable[[Any], None]) -> Job:
        """Have something worked out in a thread of its own while nobody waits for it."""
        job = self.jobs.start(lambda _context: work())
        job.finished.connect(then)
        job.failed.connect(_raise)
        return job

    @Slot()
    def start_tour(self) -> None:
        """Show the marks that say what to try first, from the first one on."""
        from jitdesk.ui.tour import Tour

        if self.tour is None:
            self.tour = Tour(self)
        self.tour.start()

    @Slot(object)
    def _on_past_wanted(self, followed: FollowedCurves) -> None:
        plant = self.plant
        self.work_behind(lambda: with_past(followed, plant), self.bands.delays.show_past)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = files_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self._drop_frame.show_over(self, len(paths), self.appearance.theme)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_frame.hide()
        paths = files_of(event.mimeData())
        event.acceptProposedAction()
        # The drop has to end before a dialog may open.
        QTimer.singleShot(0, self, lambda: self.commands.check_dropped_files(paths))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        self.showing.stop()
        self.jobs.close()
        super().closeEvent(event)


def _raise(error: Exception) -> None:
    raise error
