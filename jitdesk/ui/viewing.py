"""The commands about how everything looks: theme, text size, density, the panel at the left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from jitdesk.domain.language import say
from jitdesk.scene.bars.level import Density
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
        actions["left_panel"].setChecked(not window.board.is_left_folded)

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
