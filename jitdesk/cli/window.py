"""The command that opens the window; the only one that needs Qt, and imports it only then."""

from argparse import Namespace
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.cli.arguments import Commands, add_shared
from jitdesk.cli.screen import do_without_screen, has_screen
from jitdesk.cli.session import author, given_instant
from jitdesk.domain.errors import BadInput
from jitdesk.storage.plant_file import PlantFile


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "open the window; this is what jitdesk does without a command"
    window = commands.add_parser("open", help=about, description=about)
    window.add_argument("plant", metavar="PLANT", nargs="?", type=Path)
    window.add_argument("--screenshot", metavar="FILE", type=Path, help="save the first picture and end")
    add_shared(window, is_command=True)
    window.set_defaults(run=_open)


def _open(arguments: Namespace) -> int:
    now = None
    if arguments.now is not None:
        now = given_instant("--now", arguments.now, _zone(arguments.plant))
    if arguments.screenshot is not None and not has_screen():
        do_without_screen()
    if not has_screen():
        raise BadInput(
            "There is no screen to open the window on",
            "Neither DISPLAY nor WAYLAND_DISPLAY is set",
            "Use the commands that need no window (jitdesk --help), or --screenshot FILE for a picture",
        )
    from jitdesk.main import run_window

    ended = run_window(arguments.plant, now=now, author=author(), screenshot=arguments.screenshot)
    if arguments.screenshot is not None and not arguments.screenshot.is_file():
        raise BadInput(
            "The picture could not be saved",
            f"{arguments.screenshot} cannot be written",
            "Choose another folder, and a name that ends in .png",
        )
    return ended


def _zone(plant: Path | None) -> ZoneInfo:
    if plant is None:
        return ZoneInfo("UTC")
    with PlantFile.open(plant, to_look=True) as store:
        return store.plan().zone
