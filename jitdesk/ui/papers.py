"""The commands that put the plan on paper: the hand-over of a shift, and the plan as it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jitdesk.ui.printing.pages_dialog import PagesDialog
    from jitdesk.ui.window import Window


class Papers:
    """Lays pages out for the window's plant and shows them."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {"hand_over": lambda: self._show(self.hand_over_dialog())}

    def _show(self, dialog: PagesDialog) -> None:
        dialog.exec()

    def hand_over_dialog(self) -> PagesDialog:
        """Return the dialog with the hand-over page of the running shift."""
        from jitdesk.scene.paper.hand_over import hand_over
        from jitdesk.scene.paper.hand_over_page import hand_over_page
        from jitdesk.scene.paper.hand_over_text import hand_over_text
        from jitdesk.ui.printing.pages_dialog import Pages, PagesDialog
        from jitdesk.ui.printing.ruler import FontRuler

        window = self._window
        said = hand_over(window.plant, window.outlook)
        shown = Pages(
            "Shift hand-over",
            "",
            f"hand-over-{said.now:%Y-%m-%d-%H%M}.pdf",
            {"A4": lambda: (hand_over_page(said, FontRuler()),)},
            hand_over_text(said),
        )
        return PagesDialog(shown, window.appearance.theme, window)
