"""What the needs-me-now panel scrolls through."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.scene.chrome import NeedsMeNow, Problem
from jitdesk.ui.chrome.command_button import CommandButton
from jitdesk.ui.chrome.ground import Ground
from jitdesk.ui.chrome.hero_card import HeroCard
from jitdesk.ui.chrome.plain_label import PlainLabel
from jitdesk.ui.chrome.problem_row import ProblemRow
from jitdesk.ui.chrome.reused import Reused
from jitdesk.ui.theme import Theme

_FIRST_CHECKS = 12
_AIR_PX = 8


@dataclass(frozen=True, slots=True)
class Folds:
    """Which parts of the panel are unfolded."""

    rest: bool = False
    snoozed: bool = False
    done: bool = False


class NeedsPage(Ground):
    """Hero, further line stops, what to check next, what was put off and done, in widgets that stay.

    Parameters
    ----------
    theme : Theme
        What it is painted with.

    Attributes
    ----------
    stops : list of QWidget
        What Up and Down walk through, from the top.
    """

    problem_chosen = Signal(str)
    command_chosen = Signal(str, str)
    menu_wanted = Signal(str, QPoint)
    fold_clicked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.colours.surface)
        self._theme = theme
        self._air_px = theme.px(_AIR_PX)
        self.stops: list[QWidget] = []
        self._parts: list[QWidget] = []
        # A page that gets longer paints what is new of it.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._header = _Caption(self, say("NEEDS ME NOW"), _Pill(theme), 0, theme)
        self._hero = HeroCard(theme)
        self._hero_place = _padded(self._hero, self, theme, 11, 6, 11, 8)
        self._calm = PlainLabel()
        self._calm.dress(theme.font(15, 600), theme.colours.text)
        self._calm_place = _padded(self._calm, self, theme, 16, 16, 16, 16)
        self._stops = Reused(self._row, after=self._calm_place)
        time_left = _aside(say("time left"), theme)
        self._checks_caption = _Caption(self, say("CHECK NEXT"), time_left, 12, theme)
        self._checks = Reused(self._row, after=self._checks_caption)
        self._rest_fold = _Fold(self, theme)
        self._rest = Reused(self._row, after=self._rest_fold.button)
        self._snoozed_fold = _Fold(self, theme)
        self._snoozed = Reused(self._row, after=self._snoozed_fold.button)
        self._done_fold = _Fold(self, theme)
        self._done = Reused(self._row, after=self._done_fold.button)
        self._hero.chosen.connect(self.problem_chosen)
        self._hero.command_chosen.connect(self.command_chosen)
        self._hero.menu_wanted.connect(self.menu_wanted)
        self._rest_fold.button.clicked.connect(lambda: self.fold_clicked.emit("rest"))
        self._snoozed_fold.button.clicked.connect(lambda: self.fold_clicked.emit("snoozed"))
        self._done_fold.button.clicked.connect(lambda: self.fold_clicked.emit("done"))

    def show_state(self, shown: NeedsMeNow, folds: Folds) -> None:
        """Show other problems; the keyboard stays on the same problem if it is still there."""
        before = self.stops
        focused = self._focused()
        problem = _problem_of(focused)
        self._show_head(shown)
        self._show_rows(self._stops, shown.stops, shown.current)
        self._show_checks(shown, folds.rest)
        self._show_put_off(shown, folds)
        self._note_order(shown)
        # Placed before it is shown: else a new row would appear at the top, maybe under the pointer.
        self._arrange()
        runs = (self._stops, self._checks, self._rest, self._snoozed, self._done)
        for rows in runs:
            rows.show()
        if focused is not None:
            self._keep_keyboard(focused, problem, before.index(focused))
        self._hero_place.setVisible(shown.hero is not None)
        for rows in runs:
            rows.hide_rest()

    @property
    def focused_problem(self) -> str:
        """Key of the problem that has the keyboard; "" if none has."""
        return _problem_of(self._focused())

    def focus_problem(self, problem: str) -> bool:
        """Give a problem the keyboard; return whether it is shown."""
        stop = self.stop_of(problem)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return stop is not None

    def stop_of(self, problem: str) -> QWidget | None:
        """Return the widget that shows a problem; None if none does."""
        return next((stop for stop in self.stops if problem and _problem_of(stop) == problem), None)

    def heightForWidth(self, width: int) -> int:
        return sum(_height(part, width) for part in self._parts) + 2 * self._air_px

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _arrange(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        """Put the parts below one another; a layout would ask each of hundreds of rows six times."""
        top, width = self._air_px, self.width()
        for part in self._parts:
            height = _height(part, width)
            part.setGeometry(0, top, width, height)
            top += height

    def _show_head(self, shown: NeedsMeNow) -> None:
        self._header.beside.setText(counted("{n} open", "{n} open", shown.open_count))
        self._calm.setText(shown.calm)
        self._calm_place.setVisible(shown.hero is None)
        if shown.hero is not None:
            self._hero.show_hero(shown.hero)
            self._hero_place.setVisible(True)

    def _show_checks(self, shown: NeedsMeNow, is_open: bool) -> None:
        """Show the first to check, and the others behind a fold: as many as somebody can look through."""
        checks, first = shown.checks, _FIRST_CHECKS
        if len(checks) <= _FIRST_CHECKS + 1:
            first = len(checks)
        self._checks_caption.setVisible(bool(checks))
        self._show_rows(self._checks, checks[:first], shown.current)
        above = first + len(shown.stops) + (shown.hero is not None)
        self._rest_fold.show_words(counted("{n} more", "{n} more", shown.open_count - above), is_open)
        self._rest_fold.setVisible(bool(checks[first:]))
        self._show_rows(self._rest, checks[first:] if is_open else (), shown.current)

    def _show_put_off(self, shown: NeedsMeNow, folds: Folds) -> None:
        said = say("Snoozed · {n}", n=len(shown.snoozed))
        self._snoozed_fold.show_words(said, folds.snoozed)
        self._snoozed_fold.setVisible(bool(shown.snoozed))
        self._show_rows(self._snoozed, shown.snoozed if folds.snoozed else (), shown.current)
        self._done_fold.show_words(say("Done this shift · {n}", n=shown.done_count), folds.done)
        self._done_fold.setVisible(bool(shown.done))
        self._show_rows(self._done, shown.done if folds.done else (), shown.current)

    def _show_rows(self, rows: Reused[ProblemRow], problems: tuple[Problem, ...], current: str) -> None:
        for row, problem in zip(rows.use(len(problems)), problems, strict=True):
            row.show_problem(problem, current=problem.problem == current)

    def _note_order(self, shown: NeedsMeNow) -> None:
        head = self._calm_place if shown.hero is None else self._hero_place
        runs = (
            ((self._header, head), self._stops),
            ((self._checks_caption,) if shown.checks else (), self._checks),
            (() if self._rest_fold.isHidden() else (self._rest_fold,), self._rest),
            ((self._snoozed_fold,) if shown.snoozed else (), self._snoozed),
            ((self._done_fold,) if shown.done else (), self._done),
        )
        self._parts = [part for above, rows in runs for part in (*above, *rows.in_use)]
        stop_of: dict[QWidget, QWidget] = {
            self._hero_place: self._hero,
            self._rest_fold: self._rest_fold.button,
            self._snoozed_fold: self._snoozed_fold.button,
            self._done_fold: self._done_fold.button,
        }
        unreached = (self._header, self._calm_place, self._checks_caption)
        self.stops = [stop_of.get(part, part) for part in self._parts if part not in unreached]

    def _keep_keyboard(self, focused: QWidget, problem: str, place: int) -> None:
        """Follow the problem to its new place; where it is gone, take what stands in its place."""
        if focused in self.stops and _problem_of(focused) == problem:
            return
        if not self.focus_problem(problem) and self.stops:
            self.stops[min(place, len(self.stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> QWidget | None:
        return next((stop for stop in self.stops if stop.hasFocus()), None)

    def _row(self) -> ProblemRow:
        row = ProblemRow(self._theme, self)
        row.clicked.connect(lambda: self.problem_chosen.emit(row.problem.problem))
        row.menu_wanted.connect(self.menu_wanted)
        return row


def _problem_of(stop: QWidget | None) -> str:
    """Return the key of the problem that a hero or a row shows; "" for a fold."""
    if isinstance(stop, HeroCard):
        return stop.problem
    return stop.problem.problem if isinstance(stop, ProblemRow) else ""


def _height(part: QWidget, width: int) -> int:
    height = part.heightForWidth(width)
    return height if height >= 0 else part.sizeHint().height()


def _padded(
    widget: QWidget, parent: QWidget, theme: Theme, left: int, top: int, right: int, bottom: int
) -> QWidget:
    """Return a widget with air around it."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.px(left), theme.px(top), theme.px(right), theme.px(bottom))
    row.addWidget(widget)
    return holder


class _Caption(QWidget):
    """A section's title, with a word or a count at its right."""

    def __init__(self, parent: QWidget, title: str, beside: PlainLabel, top_px: int, theme: Theme) -> None:
        super().__init__(parent)
        self.beside = beside
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(top_px), theme.px(15), theme.px(4))
        words = PlainLabel()
        words.setText(title)
        words.dress(theme.caps_font(), theme.colours.text2)
        row.addWidget(words, 1)
        row.addWidget(beside, 0, Qt.AlignmentFlag.AlignRight)


class _Fold(QWidget):
    """A button that shows and hides the rows below it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.button = CommandButton(theme, kind="bare", icon_name="chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(15), theme.px(8), theme.px(12), theme.px(4))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)

    def show_words(self, words: str, is_open: bool) -> None:
        """Say what is folded, and whether it is."""
        self.button.set_words(words)
        self.button.set_icon_name("chevron-down" if is_open else "chevron-right")


class _Pill(PlainLabel):
    """A count on a rounded ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(wrap=False)
        self._ground = theme.colours.sunken
        self.setContentsMargins(theme.px(7), theme.px(1), theme.px(7), theme.px(1))
        self.dress(theme.font(12, 500), theme.colours.text2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()
        super().paintEvent(event)


def _aside(text: str, theme: Theme) -> PlainLabel:
    label = PlainLabel(wrap=False)
    label.setText(text)
    label.dress(theme.font(12), theme.colours.text3)
    return label
