"""The command that opens the window; the only one that needs Qt, and imports it only then."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from jitdesk.cli.arguments import Commands, add_shared
from jitdesk.cli.given import author, given_instant
from jitdesk.cli.screen import do_without_screen, has_screen
from jitdesk.domain.errors import BadInput

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "open the window; this is what jitdesk does without a command"
    window = commands.add_parser("open", help=about, description=about)
    window.add_argument("plant", metavar="PLANT", nargs="?", type=Path)
    window.add_argument("--screenshot", metavar="FILE", type=Path, help="save the first picture and end")
    add_shared(window, is_command=True)
    window.set_defaults(run=_open)


def _open(arguments: Namespace) -> int:
    if arguments.screenshot is not None and not has_screen():
        do_without_screen()
    if not has_screen():
        raise BadInput(
            "There is no screen to open the window on",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set",
            "Use the commands that need no window (jitdesk --help), or --screenshot FILE for a picture",
        )
    plant: Path | None = arguments.plant
    if plant is not None and not plant.exists():
        from jitdesk.storage.sentences import missing

        raise missing(plant)
    from jitdesk.main import run_window

    def now(zone: "ZoneInfo") -> int:
        return given_instant("--now", arguments.now, zone)

    ended = run_window(
        plant,
        now=None if arguments.now is None else now,
        author=author(),
        screenshot=arguments.screenshot,
    )
    if arguments.screenshot is not None and not arguments.screenshot.is_file():
        raise BadInput(
            "The picture could not be saved",
            f"{arguments.screenshot} cannot be written",
            "Choose another folder, and a name that ends in .png",
        )
    return ended
