"""The panel at the left, folded to a rail: what stops first, what is next, what is selected."""

from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jitdesk.domain.language import counted, say
from jitdesk.domain.tables import NEW
from jitdesk.domain.wording import DASH
from jitdesk.scene.chrome import Hero, NeedsMeNow, Problem, SelectedDelivery, Tone
from jitdesk.ui.chrome.rail_item import Line, RailItem, Tile
from jitdesk.ui.chrome.reused import Reused
from jitdesk.ui.theme import Theme

WIDTH_PX = 56
_MOST = 20
_UNFOLD, _DELIVERY = "unfold", "delivery"


class NeedsRail(QWidget):
    """The same problems as in the panel, as tiles of icon, time left and place; the last of many are counted.

    Up and Down walk through the tiles, Enter chooses.

    Parameters
    ----------
    theme : Theme
        What it is painted with.

    Signals
    -------
    unfold_wanted
        The whole panel is wanted.
    """

    problem_chosen = Signal(str)
    menu_wanted = Signal(str, QPoint)
    unfold_wanted = Signal()
    delivery_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown, self._delivery = NeedsMeNow(), ""
        self.setAccessibleName(say("Needs me now"))
        self._head, self._foot = RailItem(theme, self), RailItem(theme, self)
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._items = Reused(self._item, after=self._head)
        self._more = RailItem(theme, self._page)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._foot)
        for item in (self._head, self._more):
            item.chosen.connect(lambda _key: self.unfold_wanted.emit())
        self._foot.chosen.connect(lambda _key: self.delivery_chosen.emit())
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self.setFixedWidth(theme.px(WIDTH_PX))
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, theme.colours.surface)
        self._page.setPalette(ground)
        self._page.setAutoFillBackground(True)
        for item in (self._head, self._more, self._foot, *self._items.made):
            item.set_theme(theme)
        self._fit()

    def show_state(self, shown: NeedsMeNow) -> None:
        """Show other problems; the keyboard stays on the same problem if it is still there."""
        if shown == self._shown:
            return
        focused = self.focused_problem
        self._shown = shown
        opened = counted("{n} open", "{n} open", shown.open_count)
        count = Line(str(shown.open_count), 12, 600, Tone.QUIET)
        said = say("Needs me now, {opened}. Unfold.", opened=opened)
        self._head.show_tile(Tile(_UNFOLD, "chevron-right", 14, 34, Tone.QUIET, (count,), said))
        tiles = _tiles(shown)
        for item, tile in zip(self._items.use(len(tiles)), tiles, strict=True):
            item.show_tile(tile, current=bool(tile.key) and tile.key == shown.current)
        self._fit()
        if focused:
            self.focus_problem(focused)
        self._items.hide_rest()

    def show_selected(self, shown: SelectedDelivery | None) -> None:
        """Show which delivery is selected, at the bottom; None hides it."""
        before = self._foot_px
        self._foot.setVisible(shown is not None)
        if shown is not None:
            number = Line(shown.delivery, 12, 600, Tone.ACCENT)
            said = say("Selected: {title}", title=shown.title)
            self._foot.show_tile(Tile(_DELIVERY, "edit", 16, 54, Tone.ACCENT, (number,), said))
        if self._foot_px != before:  # a drag tells another one at every step
            self._fit()

    @property
    def _foot_px(self) -> int:
        return 0 if self._foot.isHidden() else self._foot.sizeHint().height()

    def _fit(self) -> None:
        """Show the first tiles that have room, whole, and count the others on one of their own."""
        room = self.height() - self._head.sizeHint().height() - self._foot_px
        heights = [item.sizeHint().height() for item in self._items.in_use]
        if is_short := sum(heights) > room:
            room -= self._more.sizeHint().height()
        shown = [
            item for item, top in zip(self._items.in_use, accumulate(heights), strict=True) if top <= room
        ]
        for item in self._items.in_use:
            item.setVisible(item in shown)
        problems = sum("|" in item.tile.key for item in shown)
        count = str(max(self._shown.open_count - problems, 0))
        said = say("{n} more problems. Unfold.", n=count)
        lines = tuple(Line(text, 11, 500, Tone.QUIET) for text in (count, say("more")))
        self._more.show_tile(Tile(_UNFOLD, "more", 17, 62, Tone.QUIET, lines, said))
        self._more.setVisible(is_short and count != "0")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def focused_problem(self) -> str:
        """Key of the problem that has the keyboard; "" if none has."""
        return next((item.tile.key for item in self._items.in_use if item.hasFocus()), "")

    def focus_problem(self, problem: str) -> None:
        """Give a problem the keyboard where it is shown."""
        for item in self._items.in_use:
            if item.tile.key == problem:
                item.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, problem: str) -> QRect:
        """Return where a problem stands, in this widget; the top of the rail where it is not shown."""
        item = next((each for each in self._items.in_use if each.tile.key == problem), self._head)
        return QRect(item.mapTo(self, QPoint(0, 0)), item.size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        every = [self._head, *self._items.in_use, self._more, self._foot]
        items = [item for item in every if item.isVisible()]
        at = next((number for number, item in enumerate(items) if item.hasFocus()), -1)
        if 0 <= at + step < len(items):
            items[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _item(self) -> RailItem:
        item = RailItem(self._theme, self._page)
        item.chosen.connect(self._on_chosen)
        item.menu_wanted.connect(self.menu_wanted)
        self._column.insertWidget(self._column.count() - 2, item)
        return item

    def _on_chosen(self, key: str) -> None:
        if key:
            self.problem_chosen.emit(key)
        else:
            self.unfold_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colours.surface)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.colours.border)


def _tiles(shown: NeedsMeNow) -> list[Tile]:
    """Return the tiles from the top: the next stop, the rows, how many are snoozed and were done."""
    rows = [*shown.stops, *shown.checks]
    calm = _tile("", "ok", Tone.OK, (say("no stop"),), shown.calm)
    tiles = [_hero_tile(shown.hero) if shown.hero else calm]
    tiles += [_row_tile(row) for row in rows[:_MOST] if row.problem]
    for count, icon, word in (
        (len(shown.snoozed), "clock", say("snoozed")),
        (shown.done_count, "received", say("done")),
    ):
        if count > 0:
            tiles.append(_tile("", icon, Tone.QUIET, (str(count), word), f"{count} {word}"))
    return tiles


def _hero_tile(hero: Hero) -> Tile:
    time_left, *others = hero.brief
    below = (Line(text, 11, 600, hero.tone) for text in others if text)
    said = ", ".join(filter(None, (hero.caption, hero.time_left, hero.headline, hero.care)))
    lines = (Line(time_left, 13, 700, Tone.PLAIN), *below)
    return Tile(hero.problem, hero.icon, 20, 96, hero.tone, lines, said, is_framed=True)


def _row_tile(row: Problem) -> Tile:
    is_new = row.state == NEW
    said = ", ".join(filter(None, (row.title, row.detail, row.time_left, row.note, row.care)))
    time_left = Line(row.time_left, 12, 600 if is_new else 500, row.tone if is_new else Tone.QUIET)
    lines = [] if row.time_left == DASH else [time_left]
    lines.append(Line(row.place, 11, 400, Tone.QUIET))
    if row.is_overdue:
        lines.append(Line(say("overdue"), 11, 600, Tone.WARN))
    return Tile(row.problem, row.icon, 17, 62, row.tone, tuple(lines), said)


def _tile(key: str, icon: str, tone: Tone, texts: tuple[str, ...], said: str) -> Tile:
    return Tile(key, icon, 17, 62, tone, tuple(Line(text, 11, 500, Tone.QUIET) for text in texts), said)
