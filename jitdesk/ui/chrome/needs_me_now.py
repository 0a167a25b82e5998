"""The needs-me-now panel: what stops first, what to check next."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jitdesk.scene.chrome import NeedsMeNow, Problem
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.ground import Ground, Hairline
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.theme import Theme

WIDTH_PX, NARROWEST_PX, WIDEST_PX = 300, 240, 420
_FIRST_CHECKS = 12


class NeedsMeNowPanel(QScrollArea):
    """Hero, further line stops, what to check next, and what was done, ranked by the time left.

    Up and Down walk through hero and rows, Enter chooses.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    problem_chosen = Signal(str)
    command_chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = NeedsMeNow()
        self._rest_is_open = self._done_is_open = False
        self._problem_by_stop: dict[QWidget, str] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Needs me now"))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setMinimumWidth(theme.px(NARROWEST_PX))
        self.setMaximumWidth(theme.px(WIDEST_PX))
        self._build()

    def show_state(self, shown: NeedsMeNow) -> None:
        """Show other problems; the keyboard stays on the same problem if it is still there.

        Where only words and times changed, the rows stay: nothing moves under the pointer.
        """
        if shown == self._shown:
            return
        in_place = _frame(shown) == _frame(self._shown)
        self._shown = shown
        if in_place:
            self._show_words()
        else:
            self._build()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH_PX), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        stops = list(self._problem_by_stop)
        at = next((number for number, stop in enumerate(stops) if stop.hasFocus()), -1 if step > 0 else 0)
        if stops and 0 <= at + step < len(stops):
            stops[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(stops[at + step])

    def _build(self) -> None:
        focused = self._focused_problem()
        scrolled_px = self.verticalScrollBar().value()
        page = Ground(self._theme.colours.surface)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, self._theme.px(8), 0, self._theme.px(8))
        column.setSpacing(0)
        self._problem_by_stop = {}
        self._add_header(column)
        self._add_hero(column)
        self._add_rows(column, self._shown.stops)
        if self._shown.checks:
            self._add_caption(column, self.tr("CHECK NEXT"), self.tr("time left"))
            self._add_checks(column, self._shown.checks)
        if self._shown.done:
            self._add_done(column)
        column.addStretch(1)
        self._take_page(page)
        self._focus_problem(focused)
        self.verticalScrollBar().setValue(scrolled_px)

    def _show_words(self) -> None:
        shown = self._shown
        problems = {problem.problem: problem for problem in (*shown.stops, *shown.checks, *shown.done)}
        for widget, key in self._problem_by_stop.items():
            if isinstance(widget, HeroCard) and shown.hero is not None:
                widget.show_hero(shown.hero)
            elif isinstance(widget, ProblemRow):
                widget.show_problem(problems[key], current=key == shown.current)

    def _take_page(self, page: QWidget) -> None:
        spent = self.takeWidget()
        self.setWidget(page)
        if spent is not None:
            # Later, because the click that led here may come from one of its rows.
            spent.hide()
            spent.deleteLater()

    def _focused_problem(self) -> str | None:
        for stop, problem in self._problem_by_stop.items():
            if stop.hasFocus():
                return problem
        return None

    def _focus_problem(self, problem: str | None) -> None:
        for stop, shown in self._problem_by_stop.items():
            if shown == problem:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_header(self, column: QVBoxLayout) -> None:
        count = self.tr("%n open", "", self._shown.open_count)
        self._add_caption(column, self.tr("NEEDS ME NOW"), count, pill=True)

    def _add_caption(self, column: QVBoxLayout, title: str, beside: str, *, pill: bool = False) -> None:
        theme = self._theme
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(16), theme.px(0 if pill else 12), theme.px(15), theme.px(4))
        words = PlainLabel()
        words.setText(title)
        words.dress(theme.caps_font(), theme.colours.text2)
        row.addWidget(words, 1)
        right: PlainLabel = _Pill(theme) if pill else PlainLabel(wrap=False)
        right.setText(beside)
        if pill:
            right.dress(theme.font(12, 500), theme.colours.text2)
        else:
            right.dress(theme.font(12), theme.colours.text3)
        row.addWidget(right, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)

    def _add_hero(self, column: QVBoxLayout) -> None:
        theme = self._theme
        if self._shown.hero is None:
            calm = PlainLabel()
            calm.setText(self._shown.calm)
            calm.dress(theme.font(15, 600), theme.colours.text)
            calm.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
            column.addWidget(calm)
            return
        hero = HeroCard(self._shown.hero, theme)
        hero.chosen.connect(self.problem_chosen)
        hero.command_chosen.connect(self.command_chosen)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(11), theme.px(6), theme.px(11), theme.px(8))
        row.addWidget(hero)
        column.addLayout(row)
        self._problem_by_stop[hero] = self._shown.hero.problem

    def _add_rows(self, column: QVBoxLayout, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            row = ProblemRow(problem, self._theme, current=problem.problem == self._shown.current)
            row.clicked.connect(lambda _=False, key=problem.problem: self.problem_chosen.emit(key))
            column.addWidget(row)
            column.addWidget(Hairline(self._theme, side_px=16))
            self._problem_by_stop[row] = problem.problem

    def _add_checks(self, column: QVBoxLayout, checks: tuple[Problem, ...]) -> None:
        """Add the first to check, and the others behind a fold: as many as somebody can look through."""
        shown = _FIRST_CHECKS if len(checks) > _FIRST_CHECKS + 1 else len(checks)
        self._add_rows(column, checks[:shown])
        if checks[shown:]:
            above = shown + len(self._shown.stops) + (self._shown.hero is not None)
            more = self.tr("%n more", "", self._shown.open_count - above)
            self._add_fold(column, more, self._rest_is_open, self._on_rest_clicked)
            if self._rest_is_open:
                self._add_rows(column, checks[shown:])

    def _add_done(self, column: QVBoxLayout) -> None:
        done = self.tr("Done this shift · %n", "", self._shown.done_count)
        self._add_fold(column, done, self._done_is_open, self._on_done_clicked)
        if self._done_is_open:
            self._add_rows(column, self._shown.done)

    def _add_fold(
        self, column: QVBoxLayout, words: str, is_open: bool, on_clicked: Callable[[], None]
    ) -> None:
        theme, arrow = self._theme, "chevron-down" if is_open else "chevron-right"
        fold = CommandButton(theme, words, kind="bare", icon_name=arrow)
        fold.clicked.connect(on_clicked)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(15), theme.px(8), theme.px(12), theme.px(4))
        row.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        self._problem_by_stop[fold] = ""

    def _on_rest_clicked(self) -> None:
        self._rest_is_open = not self._rest_is_open
        self._build()

    def _on_done_clicked(self) -> None:
        self._done_is_open = not self._done_is_open
        self._build()


def _frame(shown: NeedsMeNow) -> tuple[object, ...]:
    """Return all that makes the panel other widgets; the rest is words in them."""
    hero = shown.hero
    return (
        shown.open_count,
        shown.done_count,
        shown.calm,
        hero and (hero.problem, hero.icon, hero.tone, hero.commands),
        *(tuple(row.problem for row in rows) for rows in (shown.stops, shown.checks, shown.done)),
    )


class _Pill(PlainLabel):
    """A count on a rounded ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(wrap=False)
        self._ground = theme.colours.sunken
        self.setContentsMargins(theme.px(7), theme.px(1), theme.px(7), theme.px(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)
