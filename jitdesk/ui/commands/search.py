"""Finding by words in the window: who owns the words, and what is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from jitdesk.scene.palette import CommandWords, Palette, Target
    from jitdesk.services.finding import Finder
    from jitdesk.ui.palette import PalettePanel
    from jitdesk.ui.window import Window

_MANY_NEW = 1_000


class Search(QObject):
    """Has the plan's words put in order in a worker thread, and shows the palette.

    Signals
    -------
    ready
        Words can be looked for from now on.
    """

    ready = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._finder: Finder | None = None
        self._is_preparing = False
        self._panel: PalettePanel | None = None
        self._commands: list[CommandWords] = []

    @property
    def finder(self) -> Finder | None:
        """Finds by words; None until a worker has put them in order."""
        if self._finder is None or self._finder.newer > _MANY_NEW:
            self.prepare()
        return self._finder

    def prepare(self) -> None:
        """Have the words put in order while nobody waits for it."""
        if self._is_preparing:
            return
        self._is_preparing = True
        plan = self._window.plant.plan

        def put_in_order() -> Finder:
            from jitdesk.services.finding import Finder

            return Finder(plan)

        self._window.work_behind(put_in_order, self._on_prepared)

    @Slot(object)
    def _on_prepared(self, finder: Finder) -> None:
        self._finder, self._is_preparing = finder, False
        self.ready.emit()

    @Slot(str)
    def open(self, text: str = "") -> None:
        """Show the palette with a text in its box."""
        from jitdesk.scene.palette import CommandWords

        if self._panel is None:
            from jitdesk.ui.palette import PalettePanel

            self._panel = PalettePanel(self._window, self)
            self._panel.chosen.connect(self.go)
            self._panel.details_wanted.connect(self.go_to_details)
            self._window.appearance.changed.connect(self._panel.set_theme)
        # Nothing renames or re-keys one while somebody types.
        self._commands = [
            CommandWords(
                action.objectName(), action.text().replace("&", "").rstrip("…"), action.shortcut().toString()
            )
            for action in self._window.actions_by_name.listed()
        ]
        self._panel.open(text)

    def shown_for(self, text: str) -> Palette:
        """Return what the palette shows for a typed text."""
        from jitdesk.scene.palette import Palette, palette

        finder = self.finder
        if finder is None:
            return Palette()
        return palette(self._window.showing.outlook, finder, self._commands, text)

    @Slot(object)
    def go(self, target: Target) -> None:
        """Select what was chosen in all bands, and carry out its command."""
        window = self._window
        if target.delivery:
            window.select(target.delivery)
        if target.part:
            window.bands.coverage.show_location(target.part, target.line)
            window.commands.location_chosen(target.part, target.line)
        # The next key is meant for what was found.
        window.commands.listing.take_keyboard()
        if target.command:
            window.commands.run(target.command)
        elif not target.delivery and not target.part:
            window.say("There is no delivery to go to.")

    @Slot(object)
    def go_to_details(self, target: Target) -> None:
        """Go there, and show all about it."""
        self.go(target)
        if target.delivery or target.part:
            self._window.commands.detailing.about(target.delivery, target.part, target.line)
