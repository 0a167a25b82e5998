"""Commands that close and open what a plant works with: lines that stand, doors that are out."""

from argparse import Namespace
from collections.abc import Callable

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import given_instant
from jitdesk.cli.printed import print_entry
from jitdesk.cli.session import open_plant
from jitdesk.domain.edit import Edit
from jitdesk.services.closing import door_back, door_out, line_down, line_up


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    for name, about, what, closes in (
        ("down", "let a line stand for a while, or all lines with *", "LINE", line_down),
        ("out", "close a door for a while", "DOOR", door_out),
    ):
        closed = add_plant_command(commands, name, about, _close)
        closed.add_argument("what", metavar=what)
        closed.add_argument("--from", dest="start", metavar="ISO", help="since when; without it, now")
        closed.add_argument("--until", required=True, metavar="ISO")
        closed.add_argument("--reason", default="", metavar="TEXT")
        closed.set_defaults(closes=closes)
    for name, about, what, opens in (
        ("up", "let a line that stands work again, or all lines with *", "LINE", line_up),
        ("back", "open a door again that is out", "DOOR", door_back),
    ):
        opened = add_plant_command(commands, name, about, _open)
        opened.add_argument("what", metavar=what)
        opened.set_defaults(opens=opens)


def _close(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        zone, now = plant.plan.zone, plant.now()
        edit = arguments.closes(
            plant.plan,
            arguments.what,
            start=now if arguments.start is None else given_instant("--from", arguments.start, zone),
            until=given_instant("--until", arguments.until, zone),
            at=now,
            author=plant.author,
            reason=arguments.reason,
        )
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _open(arguments: Namespace) -> int:
    opens: Callable[..., Edit] = arguments.opens
    with open_plant(arguments) as plant:
        edit = opens(plant.plan, arguments.what, at=plant.now(), author=plant.author)
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0
