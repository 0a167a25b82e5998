"""The band with deliveries that can be selected: one, several, those from here to there."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal

from jitdesk.domain.language import counted
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.choice import RubberBand, bars_from, bars_touched
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.spoken import delivery_spoken
from jitdesk.ui.deliveries.attention import Attention
from jitdesk.ui.deliveries.view import BandView

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChoosingBand(BandView):
    """Knows which deliveries are selected; `MovableBand` moves them.

    Signals
    -------
    selected : str
        The user chose a delivery; empty: none.
    many_selected : int
        The user chose so many together, more than one.
    """

    selected = Signal(str)
    many_selected = Signal(int)

    @property
    def chosen(self) -> tuple[str, ...]:
        """All deliveries that are selected, the one that was chosen last first."""
        attention = self._attention
        return (attention.selected, *attention.also) if attention.selected else ()

    def select(self, delivery: str | None) -> None:
        """Select a delivery, or none, and show its row; says nothing to others."""
        self._show_chosen(delivery or "")

    def _show_chosen(self, delivery: str, also: tuple[str, ...] = ()) -> None:
        self._reveal(delivery)
        self._attend(replace(self._attention, selected=delivery, also=also))
        bar = self._picture.scene.bar_of(delivery) if self._picture is not None and delivery else None
        if bar is not None:
            assert self._picture is not None
            self.bring_row_into_view(bar)
            said = delivery_spoken(self._picture.outlook, int(self._picture.scene.bars.delivery[bar]))
            if also:
                count = len(also) + 1
                said = f"{counted('{n} delivery selected', '{n} deliveries selected', count)}. {said}"
            self.setAccessibleDescription(said)

    def _reveal(self, delivery: str) -> None:
        """Show the row of a delivery whose door is folded away."""
        picture = self._picture
        row = picture.outlook.plan.deliveries.row_number(delivery) if picture is not None else None
        if picture is None or row is None or picture.scene.bar_of(delivery) is not None:
            return
        door = str(picture.outlook.plan.deliveries["door"][row])
        if picture.scene.rows.by is RowsBy.DOORS and picture.scene.rows.halls and door:
            self.arrange(revealed=door)

    def bring_into_view(self, delivery: str) -> None:
        """Scroll time and rows just as far as needed to show a delivery's bar."""
        bar = self._picture.scene.bar_of(delivery) if self._picture is not None else None
        if bar is not None:
            assert self._picture is not None
            bars = self._picture.scene.bars
            self._axis.bring_into_view(int(bars.start[bar]), int(bars.end[bar]))
            self.bring_row_into_view(bar)

    def _attend(self, attention: Attention) -> None:
        before, self._attention = self._attention, attention
        if before.selected != attention.selected:
            # Row headers and chips show the selection themselves; all else of it lies over the bars.
            self._kept.spoil(QRect(0, 0, self._theme.header_width, self.height()))
            self._kept.spoil(QRect(0, self.body().bottom() + 1, self.width(), self.height()))
        if before != attention:
            self._kept.refresh()

    def _forget_lost(self, outlook: Outlook) -> None:
        """Let go of those selected ones that a new plan no longer has."""
        known = outlook.plan.deliveries.row_number
        also = tuple(each for each in self._attention.also if known(each) is not None)
        if also != self._attention.also:
            self._attention = replace(self._attention, also=also)

    # One, and several

    def choose(self, delivery: str, also: Iterable[str] = ()) -> None:
        """Select a delivery, and others with it, as the user asks for, and tell it."""
        before = self._attention.selected
        more = tuple(each for each in dict.fromkeys(also) if each != delivery)
        if (delivery, more) == (before, self._attention.also):
            return
        self._show_chosen(delivery, more)
        if delivery != before:
            self.selected.emit(delivery)
        if more:
            self.many_selected.emit(len(more) + 1)

    def _choose_too(self, delivery: str) -> None:
        """Select one more, or let go of it."""
        chosen = self.chosen
        if delivery in chosen:
            rest = [each for each in chosen if each != delivery]
            self.choose(rest[0] if rest else "", rest)
        else:
            self.choose(delivery, chosen)

    def _choose_up_to(self, delivery: str) -> None:
        """Select all from the one that was chosen first to a delivery."""
        scene = self._picture.scene if self._picture is not None else None
        chosen = self.chosen
        first = scene.bar_of(chosen[-1]) if scene is not None and chosen else None
        last = scene.bar_of(delivery) if scene is not None else None
        if scene is None or first is None or last is None:
            self.choose(delivery)
            return
        meant = [scene.delivery(bar) for bar in bars_from(scene, first, last)]
        # Where it began stays last, so that the next one counts from there too.
        self.choose(delivery, [each for each in meant if each != chosen[-1]] + [chosen[-1]])

    def _stretch(self, rubber: RubberBand, besides: tuple[str, ...]) -> None:
        """Show which bars a rubber band touches, with those that were chosen before."""
        if self._picture is None:
            return
        scene = self._picture.scene
        touched = [scene.delivery(bar) for bar in bars_touched(scene, rubber, self._scale)]
        first, *rest = dict.fromkeys([*touched, *besides]) or [""]
        self._attend(replace(self._attention, selected=first, also=tuple(rest), rubber=rubber))

    # From bar to bar

    def _walk(self, key: Qt.Key, *, stretches: bool = False, to_now: bool = False) -> None:
        """Go from bar to bar; stretching, all on the way are selected."""
        if self._picture is None or not len(self._picture.scene.bars):
            return
        scene = self._picture.scene
        bar = scene.bar_of(self._attention.selected) if self._attention.selected else None
        if to_now:
            bar = scene.nearest_to(scene.outlook.now, None if bar is None else int(scene.bars.row[bar]))
        elif bar is None:
            bar = scene.nearest_to((self._scale.start + self._scale.end) // 2)
        elif key in ARROWS:
            along, down = ARROWS[key]
            bar = scene.beside(bar, along) if along else scene.above_or_below(bar, down)
        elif key != Qt.Key.Key_Space:
            row = scene.bars.in_row(int(scene.bars.row[bar]))
            bar = row.start if key == Qt.Key.Key_Home else row.stop - 1
        delivery = scene.delivery(bar)
        if stretches:
            self._choose_up_to(delivery)
        else:
            self.choose(delivery)
        self.bring_into_view(delivery)
