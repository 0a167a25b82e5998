"""The commands that put the plan on paper: receiving sheets, the hand-over, and the plan as it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import counted, say

if TYPE_CHECKING:
    from jitdesk.scene.sheet import Page
    from jitdesk.ui.printing import SheetsDialog
    from jitdesk.ui.printing.pages_dialog import PagesDialog
    from jitdesk.ui.window import Window

    PlanOnPapers = dict[str, list[Page]]


class Papers:
    """Lays pages out for the window's plant and shows them."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def commands(self) -> dict[str, Callable[[], None]]:
        """Return the commands by name."""
        return {
            "print": self.print_sheets,
            "hand_over": lambda: self._show(self.hand_over_dialog()),
            "print_plan": self._lay_out_plan,
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
            say("Shift hand-over"),
            "",
            f"hand-over-{said.now:%Y-%m-%d-%H%M}.pdf",
            {"A4": lambda: (hand_over_page(said, FontRuler()),)},
            hand_over_text(said),
        )
        return PagesDialog(shown, window.appearance.theme, window)

    def _lay_out_plan(self) -> None:
        """Lay out what is in view in a worker thread, for two hundred doors fill many pages, and show it."""
        window = self._window
        job = window.work_behind(self.plan_on_papers(), lambda pages: self._show(self.plan_dialog(pages)))
        window.show_progress_of(job, say("Laying out the plan"))

    def plan_on_papers(self) -> Callable[[], PlanOnPapers]:
        """Return what lays out the shifts that are in view, in any thread: the pages by the paper's name."""
        scale, outlook = self._window.axis.scale, self._window.outlook
        author, step = self._window.plant.author, self._window.plant.plan_step

        def laid_out() -> PlanOnPapers:
            from jitdesk.scene.paper.plan_frame import PrintedFor
            from jitdesk.scene.paper.plan_page import A3, plan_pages
            from jitdesk.scene.sheet import A4
            from jitdesk.ui.printing.ruler import FontRuler

            ruler, printed = FontRuler(), PrintedFor(author, step)
            return {
                paper.name: plan_pages(outlook, scale.start, scale.end, paper, ruler, printed)
                for paper in (A4, A3)
            }

        return laid_out

    def plan_dialog(self, pages: PlanOnPapers) -> PagesDialog:
        """Return the dialog with the plan's pages."""
        from jitdesk.scene.paper.plan_page import MOST_SHIFTS
        from jitdesk.ui.printing.pages_dialog import Pages, PagesDialog

        window = self._window
        is_long = window.axis.scale.zoom in ("week", "month")
        note = (
            say("The first {most_shifts} shifts in view, a page a shift.", most_shifts=MOST_SHIFTS)
            if is_long
            else ""
        )
        on: dict[str, Callable[[], Sequence[Page]]] = {name: partial(list, pages[name]) for name in pages}
        shown = Pages(say("Print the plan"), note, f"plan-{window.today().isoformat()}.pdf", on)
        return PagesDialog(shown, window.appearance.theme, window)

    # -- receiving sheets -------------------------------------------------------------------------

    def changed_sheets(self) -> int:
        """Return how many printed sheets of today are no longer true."""
        from jitdesk.scene.sheet.of_plan import changed_doors

        plant = self._window.plant
        return len(changed_doors(self._window.outlook, self._window.today(), plant.store.last_print))

    def print_dialog(self) -> SheetsDialog:
        """Return the dialog with today's sheets.

        Raises
        ------
        BadInput
            If no delivery comes to any door today.
        """
        from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets
        from jitdesk.ui.printing import SheetsDialog

        window, day = self._window, self._window.today()
        plant = window.plant
        occasion = PrintOccasion(plant.author, plant.plan_step, plant.history()[-1].at)
        sheets = door_sheets(window.outlook, day, plant.store.last_print, occasion)
        if not sheets:
            raise BadInput(
                say("Nothing to print"),
                say("No delivery comes to any door today"),
                say("Load deliveries first."),
            )
        return SheetsDialog(sheets, window.appearance.theme, window)

    def print_sheets(self, door: str = "") -> None:
        """Ask which of today's sheets go to paper; one door's, or those that are missing or untrue."""
        from jitdesk.scene.sheet.of_plan import kept_print

        dialog = self.print_dialog()
        dialog.tick_only(door)
        dialog.exec()
        plant, outlook = self._window.plant, self._window.outlook
        for sheet in dialog.printed:
            plant.store.keep_print(kept_print(outlook, sheet))
        if dialog.printed:
            self._window.say(counted("Printed {n} sheet.", "Printed {n} sheets.", len(dialog.printed)))
            self._window.showing.plan()
