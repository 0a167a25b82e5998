"""The commands about how everything looks: theme, text size, density, the panel at the left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from jitdesk.domain.language import say
from jitdesk.scene.bars.level import Density
from jitdesk.scene.bars.row_order import RowOrder
from jitdesk.scene.bars.rows import RowsBy
from jitdesk.ui.layout import Layout
from jitdesk.ui.theme import SCALES, ThemeChoice

if TYPE_CHECKING:
    from jitdesk.ui.window import Window

_DENSITIES: dict[str, Density | None] = {
    "density_auto": None,
    **{f"density_{each.value}": each for each in Density},
}


class Viewing:
    """Changes how the window looks; nothing of it is a step of the plan."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            **{f"theme_{choice.value}": partial(self._choose, choice) for choice in ThemeChoice},
            **{f"text_{scale}": partial(self._take_scale, scale) for scale in SCALES},
            "text_larger": partial(self._step_scale, 1),
            "text_smaller": partial(self._step_scale, -1),
            **{name: partial(self._take_density, density) for name, density in _DENSITIES.items()},
            "density": self._cycle_density,
            "left_panel": self._window.board.turn_left,
            "reset_layout": self._reset,
        }

    def show_choices(self) -> None:
        """Tick what holds in the menus."""
        window, actions = self._window, self._window.actions_by_name
        for choice in ThemeChoice:
            actions[f"theme_{choice.value}"].setChecked(window.appearance.choice is choice)
        for scale in SCALES:
            actions[f"text_{scale}"].setChecked(self._percent == scale)
        for name, density in _DENSITIES.items():
            actions[name].setChecked(window.bands.deliveries.density is density)
        for order in RowOrder:
            actions[f"order_{order}"].setChecked(window.bands.deliveries.row_order is order)
        actions["left_panel"].setChecked(not window.board.is_left_folded)

    def show_sizes(self) -> None:
        """Show the text sizes above where the status bar names the one in use."""
        window = self._window
        menu = QMenu(window)
        menu.addActions([window.actions_by_name[f"text_{scale}"] for scale in SCALES])
        menu.aboutToHide.connect(menu.deleteLater)
        corner = window.status.mapToGlobal(window.status.rect().topRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

    @property
    def layout(self) -> Layout:
        """How the window looks now."""
        window, bands = self._window, self._window.bands
        density = bands.deliveries.density
        left_px, left_wanted = window.board.left
        return Layout(
            window.appearance.choice.value,
            self._percent,
            window.axis.scale.px_per_hour,
            bands.deliveries.rows_by.value,
            density.value if density else "",
            left_px,
            left_wanted,
            bands.delays.folds,
            bands.shares,
        )

    def take(self, layout: Layout) -> None:
        """Look as somebody left the window; theme, text size and zoom are taken before it is built."""
        window, bands = self._window, self._window.bands
        window.board.set_left(layout.left_px, layout.left_wanted)
        if layout.rows != bands.deliveries.rows_by:
            bands.deliveries.show_rows_by(RowsBy(layout.rows))
        density = Density(layout.density) if layout.density else None
        if density is not bands.deliveries.density:
            bands.take_density(density)
        bands.delays.take_folds(layout.delay_folds)
        bands.divide(layout.shares)
        self.show_choices()

    def _reset(self) -> None:
        """Look as at first; theme and text size stay, they are a matter of eyes."""
        self.take(Layout())
        self._window.bands.zoom_to("day")
        self._window.bands.go_to_now()
        self._window.showing.toolbar()

    @property
    def _percent(self) -> int:
        return round(self._window.appearance.theme.scale * 100)

    def _choose(self, choice: ThemeChoice) -> None:
        self._window.appearance.choose(choice)
        self.show_choices()

    def _take_scale(self, percent: int) -> None:
        self._window.appearance.set_scale(percent / 100)
        self.show_choices()

    def _step_scale(self, step: int) -> None:
        """Take the next larger or smaller text size; say so where there is none."""
        larger = [scale for scale in SCALES if scale > self._percent]
        smaller = [scale for scale in SCALES if scale < self._percent]
        wanted = larger[:1] if step > 0 else smaller[-1:]
        if wanted:
            self._take_scale(wanted[0])
        else:
            self._window.say(
                say(
                    "The text is {percent} % of its size; it cannot be changed further.",
                    percent=self._percent,
                )
            )

    def _take_density(self, density: Density | None) -> None:
        self._window.bands.take_density(density)
        self.show_choices()

    def _cycle_density(self) -> None:
        self._window.bands.deliveries.cycle_density()
        self.show_choices()
