"""What the window holds below its menus: toolbar, what needs me now, three bands on one clock, status bar."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.chrome import NeedsMeNow, SelectedDelivery, StatusEntry, StatusLine, ToolbarState, Zoom
from jitdesk.scene.selected import moving_delivery, selected_delivery
from jitdesk.scene.shown_span import span_said
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.axis.time_axis import TimeAxis
from jitdesk.ui.bands import Bands
from jitdesk.ui.centre import Centre
from jitdesk.ui.chrome import NeedsMeNowPanel, SelectedDeliveryPanel, StatusBar, Toolbar
from jitdesk.ui.chrome.needs_me_now import NARROWEST_PX, WIDEST_PX, WIDTH_PX
from jitdesk.ui.chrome.needs_rail import NeedsRail
from jitdesk.ui.theme import Theme
from jitdesk.ui.work.jobs import Job

_FOLDED_BELOW_PX = 1280


class Board(QWidget):
    """Lays the parts out and shows in each what it is told; when to show what, the window knows.

    The panel at the left folds to a rail where the window is narrow for its text, and as the user says.

    Signals
    -------
    problem_chosen(str), menu_wanted(str, QPoint)
        A problem was chosen, or its menu, in the panel or in the rail.
    left_folded(bool)
        The panel was folded to its rail, or unfolded.
    """

    problem_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left_folded = Signal(bool)

    def __init__(self, axis: TimeAxis, theme: Theme) -> None:
        super().__init__()
        self._axis, self._theme = axis, theme
        self.toolbar = Toolbar(theme)
        self.needs = NeedsMeNowPanel(theme)
        self.delivery_panel = SelectedDeliveryPanel(theme)
        self.bands = Bands(axis, theme)
        self.status = StatusBar(theme)
        self.rail = NeedsRail(theme)
        self._left, self.centre = QWidget(), Centre(self.bands, theme)
        self._divided = QSplitter(Qt.Orientation.Horizontal)  # Tab goes in the order in which it is laid out
        self._left_px = WIDTH_PX  # of the design: it grows with the text
        self._wants_left: bool | None = None  # as the user says, else as the width asks
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.needs, 1)
        left.addWidget(self.delivery_panel)
        divided = self._divided
        divided.setHandleWidth(1)
        divided.setChildrenCollapsible(False)
        divided.addWidget(self._left)
        divided.addWidget(self.centre)
        divided.setStretchFactor(1, 1)
        divided.splitterMoved.connect(self._on_divided)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(divided, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setLayout(column)
        self.needs.problem_chosen.connect(self.problem_chosen)
        self.rail.problem_chosen.connect(self.problem_chosen)
        self.needs.menu_wanted.connect(self.menu_wanted)
        self.rail.menu_wanted.connect(self.menu_wanted)
        self.rail.unfold_wanted.connect(self.turn_left)
        self.rail.delivery_chosen.connect(self.turn_left)

    # -- the panel at the left, and its rail ------------------------------------------------------

    @property
    def is_left_folded(self) -> bool:
        """Whether the panel is folded to its rail."""
        is_narrow = self.width() < self._theme.px(_FOLDED_BELOW_PX)
        return is_narrow if self._wants_left is None else not self._wants_left

    @property
    def left(self) -> tuple[int, bool | None]:
        """The panel's width in design pixels, and whether somebody wants it; None as the width asks."""
        return self._left_px, self._wants_left

    def set_left(self, width_px: int, wanted: bool | None) -> None:
        """Take a width of the panel in design pixels, and whether it is wanted."""
        self._left_px = min(max(width_px, NARROWEST_PX), WIDEST_PX)
        self._wants_left = wanted
        self._fold_left()

    @Slot()
    def turn_left(self) -> None:
        """Fold the panel to its rail, or unfold it; where the width asks the same, it is followed again."""
        wanted, self._wants_left = self.is_left_folded, None
        if self.is_left_folded is wanted:
            self._wants_left = wanted
        self._fold_left()

    def _fold_left(self) -> None:
        folded = self.is_left_folded
        if folded == self.rail.isHidden() or folded != self._left.isHidden():
            had_keyboard = self.focused_problem
            self.rail.setVisible(folded)
            self._left.setVisible(not folded)
            if had_keyboard:
                (self.rail if folded else self.needs).focus_problem(had_keyboard)
            self.left_folded.emit(folded)
        width = self._theme.px(self._left_px)
        self._divided.setSizes([width, max(self._divided.width() - width, 1)])

    @Slot()
    def _on_divided(self) -> None:
        self._left_px = round(self._left.width() / self._theme.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_left()

    @property
    def focused_problem(self) -> str:
        """Key of the problem that has the keyboard; "" if none has."""
        return self.needs.focused_problem or self.rail.focused_problem

    def place_of(self, problem: str) -> QRect:
        """Return where a problem stands at the left, in this widget."""
        shown = self.rail if self.is_left_folded else self.needs
        place = shown.place_of(problem)
        return QRect(shown.mapTo(self, place.topLeft()), place.size())

    def set_theme(self, theme: Theme) -> None:
        """Paint what stands around the bands with another theme."""
        self._theme = theme
        for part in (self.toolbar, self.needs, self.rail, self.delivery_panel, self.centre, self.status):
            part.set_theme(theme)
        self._left.setMinimumWidth(theme.px(NARROWEST_PX))
        self._left.setMaximumWidth(theme.px(WIDEST_PX))
        self._fold_left()

    def show_needs(self, shown: NeedsMeNow) -> None:
        """Show what needs somebody now."""
        self.needs.show_state(shown)
        self.rail.show_state(shown)

    def show_toolbar(self, plant: OpenPlant, changed_sheets: int) -> None:
        """Show which steps can be undone, the time in view, zoom and rows, and how many sheets changed."""
        scale = self._axis.scale
        date, week = span_said(scale, plant.plan.zone)
        self.toolbar.show_state(
            ToolbarState(
                undo_step=plant.undo_label,
                redo_step=plant.redo_label,
                date=date,
                week=week,
                zoom=Zoom(scale.zoom),
                rows=self.bands.deliveries.rows_by,
                changed_sheets=changed_sheets,
            )
        )

    def show_selected(self, outlook: Outlook, delivery: str) -> None:
        """Show the selected delivery; "" is none."""
        self._show_delivery(selected_delivery(outlook, delivery) if delivery else None)

    def show_held(self, outlook: Outlook, held: Held) -> None:
        """Show what a drop of the dragged delivery would do to it."""
        shown = moving_delivery(outlook, held.delivery, held.door, held.preview, together=len(held.bars))
        self._show_delivery(shown)

    def _show_delivery(self, shown: SelectedDelivery | None) -> None:
        self.delivery_panel.show_state(shown)
        self.rail.show_selected(shown)

    def say_moving(self, delivery: str, count: int, by_keys: bool) -> None:
        """Say in the status bar how to end a move."""
        one = say("Moving delivery {delivery}", delivery=delivery)
        what = one if count == 1 else counted("Moving {n} delivery", "Moving {n} deliveries", count)
        how = (
            say("arrows or a typed time move it · Enter drops it as one undo step · Esc cancels")
            if by_keys
            else say("drop to save as one undo step · Esc cancels · Shift keeps the door")
        )
        short = f"{what} · {say('Esc cancels')}"
        self.status.show_state(StatusLine((StatusEntry("moving", "info", f"{what} · {how}", short),)))

    def show_progress_of(self, job: Job, words: str) -> None:
        """Show in the status bar how far a job is; ``words`` stand where it says none itself."""

        def abandon() -> None:
            # What it is in the middle of may go on for a while; nobody has to look at that.
            job.cancel()
            self.status.end_progress()

        job.reported.connect(
            lambda done, total, note: self.status.show_progress(
                note or words, done / total if total else None, abandon
            )
        )
        # Before whoever waits for the result: they may open a dialog, and a job that is over shows nothing.
        for over in (job.finished, job.failed, job.finished_too_late, job.ended):
            over.connect(lambda *_: self.status.end_progress())
