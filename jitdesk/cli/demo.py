"""The command that makes a demo plant."""

import sys
from argparse import Namespace
from pathlib import Path
from zoneinfo import ZoneInfo

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import author
from jitdesk.cli.printed import print_json, print_line
from jitdesk.cli.session import clock_at
from jitdesk.services.ports import no_report


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "make a demo plant, and beside it a folder with the files that come to it"
    demo = add_plant_command(commands, "demo", about, _demo)
    demo.add_argument("--size", choices=("small", "plant", "largest"), default="small")
    demo.add_argument("--seed", type=int, default=1, metavar="N", help="another seed is another plant")


def _demo(arguments: Namespace) -> int:
    # The generator is of no use to any other command.
    from jitdesk.demo.making import inbox_of, make_demo
    from jitdesk.demo.story_clock import TIME_ZONE, this_morning

    moment = clock_at(arguments.now, ZoneInfo(TIME_ZONE))()
    now = moment if arguments.now is not None else this_morning(moment)
    path = Path(arguments.plant)
    report = _tell if arguments.size == "largest" and not arguments.json else no_report
    demo = make_demo(path, arguments.size, now, author=author(), seed=arguments.seed, report=report)
    counts = {name: len(table) for name, table in demo.plan.tables.items() if len(table)}
    if arguments.json:
        print_json({"plant": str(path), "rows": counts, "inbox": sorted(demo.files)})
        return 0
    print_line(f"Made {path} with {counts['deliveries']} deliveries and {counts['parts']} parts.")
    if demo.files:
        print_line(f"The files that come to it lie in {inbox_of(path)}.")
    return 0


def _tell(done: int, total: int, note: str) -> None:
    print_line(f"{note} ...")
    sys.stdout.flush()
