"""The buttons of what can be done now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jitdesk.scene.chrome import Command
from jitdesk.ui.chrome.command_button import CommandButton, Kind
from jitdesk.ui.chrome.flow import Flow
from jitdesk.ui.chrome.reused import Reused
from jitdesk.ui.theme import Theme

_GAP_PX = 8


class CommandFlow(QWidget):
    """A button a command, side by side, in further rows where they are too long; nothing without commands.

    The keyboard stays on its command while that is there.

    Parameters
    ----------
    theme : Theme
        What it is painted with.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._commands: tuple[Command, ...] = ()
        self._flow = Flow(self, theme.px(_GAP_PX))
        self._buttons = Reused(self._button, after=self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take new colours and another text size."""
        self._theme = theme
        self._flow.setSpacing(theme.px(_GAP_PX))
        for button in self._buttons.made:
            button.set_theme(theme)

    def show_commands(self, commands: tuple[Command, ...], first_kind: Kind = "") -> None:
        """Show other commands, the first of them in a look of its own."""
        if commands == self._commands:
            return
        before, self._commands = self._commands, commands
        focused = next((button for button in self._buttons.in_use if button.hasFocus()), None)
        kept = before[self._buttons.made.index(focused)].name if focused else ""
        for number, button in enumerate(self._buttons.use(len(commands))):
            if number >= len(before) or before[number].name != commands[number].name:
                # Pressed as another command; that must not choose this one.
                button.setDown(False)
            button.set_kind("" if number else first_kind)
            button.show_command(commands[number])
        self._buttons.show()
        if focused is not None:
            self._keep_keyboard(kept)
        self._buttons.hide_rest()
        self.setVisible(bool(commands))

    def _keep_keyboard(self, name: str) -> None:
        for button, command in zip(self._buttons.in_use, self._commands, strict=True):
            if command.name == name:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self) -> CommandButton:
        number = len(self._buttons.made)
        button = CommandButton(self._theme, parent=self)
        button.clicked.connect(lambda: self.chosen.emit(self._commands[number].name))
        self._flow.addWidget(button)
        return button
