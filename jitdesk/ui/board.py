"""What the window holds below its menus: toolbar, what needs me now, three bands on one clock, status bar."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.drag import Held
from jitdesk.scene.chrome import StatusEntry, StatusLine, ToolbarState, Zoom
from jitdesk.scene.selected import moving_delivery, selected_delivery
from jitdesk.scene.shown_span import span_said
from jitdesk.services.open_plant import OpenPlant
from jitdesk.ui.bands import Bands
from jitdesk.ui.chrome import NeedsMeNowPanel, SelectedDeliveryPanel, StatusBar, Toolbar
from jitdesk.ui.jobs import Job
from jitdesk.ui.theme import Theme
from jitdesk.ui.time_axis import TimeAxis

_LEFT_PX = 300


class Board(QWidget):
    """Lays the parts out and shows in each what it is told; when to show what, the window knows."""

    def __init__(self, axis: TimeAxis, theme: Theme) -> None:
        super().__init__()
        self._axis = axis
        self.toolbar = Toolbar(theme)
        self.needs = NeedsMeNowPanel(theme)
        self.delivery_panel = SelectedDeliveryPanel(theme)
        self.bands = Bands(axis, theme)
        self.status = StatusBar(theme)
        self._left = QWidget(self)
        self._middle = QHBoxLayout()
        self._page: QWidget | None = None  # in place of the bands
        self._lay_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.needs, 1)
        left.addWidget(self.delivery_panel)
        middle = self._middle
        middle.setSpacing(0)
        middle.addWidget(self._left)
        middle.addWidget(self.bands, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setLayout(column)

    def show_instead(self, page: QWidget | None) -> None:
        """Show a page in place of the bands; None shows the bands again."""
        shown = self.bands if page is None else page
        for hidden in (self.bands, self._page):
            if hidden is not None:
                hidden.hide()
        self._page = page
        if self._middle.indexOf(shown) < 0:
            self._middle.addWidget(shown, 1)
        shown.show()

    def set_theme(self, theme: Theme) -> None:
        """Paint all parts with another theme."""
        for part in (self.toolbar, self.needs, self.delivery_panel, self.bands, self.status):
            part.set_theme(theme)
        self._left.setFixedWidth(theme.px(_LEFT_PX))

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
        self.delivery_panel.show_state(selected_delivery(outlook, delivery) if delivery else None)

    def show_held(self, outlook: Outlook, held: Held) -> None:
        """Show what a drop of the dragged delivery would do to it."""
        self.delivery_panel.show_state(moving_delivery(outlook, held.delivery, held.door, held.preview))

    def say_moving(self, delivery: str) -> None:
        """Say in the status bar how to end a drag."""
        said = (
            f"Moving delivery {delivery} · drop to save as one undo step · Esc cancels · Shift keeps the door"
        )
        self.status.show_state(
            StatusLine((StatusEntry("moving", "info", said, f"Moving delivery {delivery} · Esc cancels"),))
        )

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
