"""The needs-me-now panel: what stops first, what to check next."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from jitdesk.domain.language import say
from jitdesk.scene.chrome import NeedsMeNow
from jitdesk.scene.needs import waiting_file
from jitdesk.ui.chrome.needs_page import Folds, NeedsPage
from jitdesk.ui.chrome.tab_order import bring_behind
from jitdesk.ui.theme import Theme

WIDTH_PX, NARROWEST_PX, WIDEST_PX = 300, 240, 420


class NeedsMeNowPanel(QScrollArea):
    """Hero, further line stops, what to check next, and what was done, ranked by the time left.

    Up and Down walk through hero and rows, Enter chooses, Delete dismisses an import that waits.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    problem_chosen = Signal(str)
    problem_dismissed = Signal(str)
    command_chosen = Signal(str, str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = NeedsMeNow()
        self._folds = Folds()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("Needs me now"))
        self._take(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size; the keyboard stays on the same problem."""
        focused, scrolled_px = self._page.focused_problem, self.verticalScrollBar().value()
        self._take(theme)
        self._page.focus_problem(focused)
        self.verticalScrollBar().setValue(scrolled_px)

    def _take(self, theme: Theme) -> None:
        self._theme = theme
        self.setMinimumWidth(theme.px(NARROWEST_PX))
        self.setMaximumWidth(theme.px(WIDEST_PX))
        self._page = NeedsPage(theme)
        self._page.problem_chosen.connect(self.problem_chosen)
        self._page.command_chosen.connect(self.command_chosen)
        self._page.menu_wanted.connect(self.menu_wanted)
        self._page.fold_clicked.connect(self._on_fold_clicked)
        self._page.show_state(self._shown, self._folds)
        self.setWidget(self._page)
        bring_behind(self, self._page)

    def show_state(self, shown: NeedsMeNow) -> None:
        """Show other problems; the keyboard stays on the same problem if it is still there."""
        if shown != self._shown:
            self._shown = shown
            self._page.show_state(shown, self._folds)

    @property
    def shown(self) -> NeedsMeNow:
        """What it shows."""
        return self._shown

    @property
    def focused_problem(self) -> str:
        """Key of the problem that has the keyboard; "" if none has."""
        return self._page.focused_problem

    def focus_problem(self, problem: str) -> None:
        """Give a problem the keyboard where it is shown."""
        self._page.focus_problem(problem)

    def place_of(self, problem: str) -> QRect:
        """Return where a problem stands, in this widget; the top of the panel where it is not shown."""
        stop = self._page.stop_of(problem)
        if stop is None:
            return QRect(0, 0, self.width(), 1)
        return QRect(stop.mapTo(self, QPoint(0, 0)), stop.size())

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH_PX), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Else the key of the selected delivery's command would be taken first.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._dismisses(event):
            event.accept()
            return True
        return super().event(event)

    def _dismisses(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Delete and bool(waiting_file(self._page.focused_problem))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        elif self._dismisses(event):
            self.problem_dismissed.emit(self._page.focused_problem)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        stops = self._page.stops
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
        if stops and 0 <= at + step < len(stops):
            stops[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[at + step])

    def _on_fold_clicked(self, fold: str) -> None:
        self._show(replace(self._folds, **{fold: not getattr(self._folds, fold)}))

    def _show(self, folds: Folds) -> None:
        self._folds = folds
        self._page.show_state(self._shown, folds)
