"""The commands that bring something into view: another time, another zoom, other rows, the next problem."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from jitdesk.domain.language import say
from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.scene.needs import needing, waiting_file, waiting_reason
from jitdesk.scene.shown_span import step_s
from jitdesk.scene.time_scale import ZOOMS
from jitdesk.scene.typed_time import day_typed
from jitdesk.ui.asking.ask_popover import Field
from jitdesk.ui.asking.asking import Asking

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_ZOOM_STEP = 1.25


class Going:
    """Goes through time, rows and problems; the plan stays as it is."""

    def __init__(self, window: Window, asking: Asking) -> None:
        self._window, self._asking = window, asking

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return the commands by name."""
        bands = self._window.bands
        return {
            "now": bands.go_to_now,
            "today": bands.go_to_now,
            "day_before": lambda: self._go_days(-1),
            "day_after": lambda: self._go_days(1),
            **{f"zoom_{zoom}": partial(bands.zoom_to, zoom) for zoom in ZOOMS},
            "zoom_in": lambda: self._zoom(_ZOOM_STEP),
            "zoom_out": lambda: self._zoom(1 / _ZOOM_STEP),
            **{f"rows_{by}": partial(self._window.show_rows_by, by.value) for by in RowsBy},
            "fit": self._fit,
            **{f"order_{order}": partial(self._take_order, order) for order in RowOrder},
            "unfold": bands.deliveries.unfold_quiet_doors,
            "next_problem": lambda: self._go_to_problem(1),
            "previous_problem": lambda: self._go_to_problem(-1),
        }

    def ask_date(self) -> None:
        """Ask which time shall come into view."""
        window = self._window

        def submit(texts: list[str]) -> None:
            plant = window.plant
            window.bands.go_to(day_typed(texts[0], plant.now(), plant.plan.zone))

        field = Field(say("Day or time"), "", say("24.12.2026, wed 0700, 2026-12-01"))
        self._asking.ask(say("Go to date"), [field], say("Go there"), submit)

    def _go_days(self, days: int) -> None:
        axis = self._window.axis
        axis.show(axis.scale.starting_at(axis.scale.start + days * step_s(axis.scale)))

    def _zoom(self, factor: float) -> None:
        self._window.axis.zoom(factor, self._window.axis.scale.width / 2)

    def _take_order(self, order: RowOrder) -> None:
        self._window.bands.deliveries.arrange(order=order)
        self._window.commands.viewing.show_choices()

    def _fit(self) -> None:
        """Show just the shift that runs now, or where now is not in view the one in its middle."""
        scale, now = self._window.axis.scale, self._window.showing.outlook.now
        self.fit_shift(now if scale.start <= now < scale.end else (scale.start + scale.end) // 2)

    def fit_shift(self, instant: int) -> None:
        """Show just the shift that works at an instant; say so where none does."""
        shifts = self._window.showing.outlook.working.shifts_between(instant, instant + 1)
        if shifts:
            self._window.axis.fit(shifts[0].start, shifts[0].end)
        else:
            self._window.say(say("No shift works then."))

    def _go_to_problem(self, step: int) -> None:
        keys = [cause.key for cause in needing(self._window.showing.outlook)]
        if not keys:
            self._window.say(say("Nothing needs you now."))
            return
        current = self._window.current_problem
        position = keys.index(current) + step if current in keys else 0 if step > 0 else -1
        self.choose_problem(keys[position % len(keys)])

    def choose_problem(self, key: str) -> None:
        """Select what a problem is about and scroll all bands to it; open a file or a move that waits."""
        window = self._window
        window.current_problem = key
        window.problem_chosen.emit(key)
        if waiting_file(key):
            window.commands.importing.look_again(waiting_file(key))
        elif waiting_reason(key):
            window.commands.writing.ask_again(waiting_reason(key))
        else:
            self._go_to_cause(key)
            window.turns.take(window.showing.needs)

    def _go_to_cause(self, key: str) -> None:
        window = self._window
        cause = next((each for each in window.showing.outlook.problems() if each.key == key), None)
        # What has been received is named by its key alone.
        deliveries = cause.deliveries if cause else tuple(key.split("|")[4:])
        if deliveries:
            window.select(deliveries[0])
        if cause is None:
            return
        if cause.part and not deliveries:
            window.commands.detailing.choose("", cause.part)
        if cause.part:
            window.bands.coverage.show_location(cause.part, "")
        if cause.at is not None and not deliveries:
            window.bands.go_to(cause.at)
