"""What the window holds below its menus: toolbar, what needs me now, three bands on one clock, status bar."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
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
_LEAST_BANDS_PX = 620  # narrower than that the bands are not squeezed: what stands beside lies over them


class Board(QWidget):
    """Lays the parts out and shows in each what it is told; when to show what, the window knows."""

    def __init__(self, axis: TimeAxis, theme: Theme) -> None:
        super().__init__()
        self._axis, self._theme = axis, theme
        self.toolbar = Toolbar(theme)
        self.needs = NeedsMeNowPanel(theme)
        self.delivery_panel = SelectedDeliveryPanel(theme)
        self.bands = Bands(axis, theme)
        self.status = StatusBar(theme)
        self._left = QWidget(self)
        self._middle = QHBoxLayout()
        self._page: QWidget | None = None  # in place of the bands
        self._aside: QWidget | None = None  # at their right
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
            self._middle.insertWidget(1, shown, 1)
        shown.show()

    def show_aside(self, aside: QWidget | None) -> None:
        """Show a panel right of the bands, over them where they would get too narrow; None hides it."""
        if self._aside is not None and aside is not self._aside:
            self._middle.removeWidget(self._aside)
            self._aside.hide()
        self._aside = aside
        self._place_aside()
        if aside is not None:
            aside.show()
        self._middle.activate()

    @property
    def covered_px(self) -> int:
        """How much of the bands' right side lies below the panel."""
        over = self._aside is not None and self._middle.indexOf(self._aside) < 0
        return self._aside.width() if over and self._aside is not None else 0

    def _place_aside(self) -> None:
        aside = self._aside
        if aside is None:
            return
        area, wide = self._middle.geometry(), aside.maximumWidth()
        fits = area.width() - self._left.width() - wide >= self._theme.px(_LEAST_BANDS_PX)
        if fits and self._middle.indexOf(aside) < 0:
            self._middle.addWidget(aside)
        elif not fits:
            self._middle.removeWidget(aside)
            aside.setGeometry(area.right() + 1 - wide, area.top(), wide, area.height())
            aside.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_aside()

    @property
    def focused_problem(self) -> str:
        """Key of the problem that has the keyboard; "" if none has."""
        return self.needs.focused_problem

    def place_of(self, problem: str) -> QRect:
        """Return where a problem stands at the left, in this widget."""
        place = self.needs.place_of(problem)
        return QRect(self.needs.mapTo(self, place.topLeft()), place.size())

    def set_theme(self, theme: Theme) -> None:
        """Paint what stands around the bands with another theme."""
        for part in (self.toolbar, self.needs, self.delivery_panel, self.status):
            part.set_theme(theme)
        self._theme = theme
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
        job.reported.connect(
            lambda done, total, note: self.status.show_progress(
                note or words, done / max(total, 1), job.cancel
            )
        )
        job.ended.connect(self.status.end_progress)
