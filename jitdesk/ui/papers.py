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
        return {
            "hand_over": lambda: self._show(self.hand_over_dialog()),
            "print_plan": lambda: self._show(self.plan_dialog()),
        }

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

    def plan_dialog(self) -> PagesDialog:
        """Return the dialog with the pages of the shifts that are in view."""
        from functools import partial

        from jitdesk.scene.paper.plan_page import A3, MOST_SHIFTS, PrintedFor, plan_pages
        from jitdesk.scene.sheet import A4
        from jitdesk.ui.printing.pages_dialog import Pages, PagesDialog
        from jitdesk.ui.printing.ruler import FontRuler

        window, ruler = self._window, FontRuler()
        scale, outlook = window.axis.scale, window.outlook
        printed = PrintedFor(window.plant.author, window.plant.plan_step)
        papers = {
            paper.name: partial(plan_pages, outlook, scale.start, scale.end, paper, ruler, printed)
            for paper in (A4, A3)
        }
        is_long = scale.zoom in ("week", "month")
        note = f"The first {MOST_SHIFTS} shifts in view, a page a shift." if is_long else ""
        shown = Pages("Print the plan", note, f"plan-{window.today().isoformat()}.pdf", dict(papers))
        return PagesDialog(shown, window.appearance.theme, window)
