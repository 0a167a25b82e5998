"""The command that writes receiving sheets as a PDF; it needs Qt, but no screen."""

import sys
from argparse import Namespace
from pathlib import Path

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import given_day
from jitdesk.cli.printed import print_json, print_line
from jitdesk.cli.screen import do_without_screen
from jitdesk.cli.session import open_plant
from jitdesk.domain.errors import BadInput
from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets, kept_print
from jitdesk.services.open_plant import OpenPlant


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    sheet = add_plant_command(
        commands, "sheet", "write a day's receiving sheets as a PDF, a door a sheet", _sheet
    )
    sheet.add_argument("--day", required=True, metavar="DATE", help="the plant day, such as 2026-11-24")
    sheet.add_argument("--door", metavar="D", help="only this door")
    sheet.add_argument("--pdf", required=True, metavar="FILE", type=Path)


def _sheet(arguments: Namespace) -> int:
    day = given_day("--day", arguments.day)
    with open_plant(arguments) as plant:
        doors = None if arguments.door is None else [_known_door(plant, arguments.door)]
        occasion = PrintOccasion(plant.author, plant.plan_step, plant.history()[-1].at)
        sheets = door_sheets(plant.outlook, day, plant.store.last_print, occasion, doors)
        if not sheets:
            where = f"door {arguments.door}" if arguments.door else "any door"
            raise BadInput("Nothing to print", f"No delivery comes to {where} on {day.isoformat()}")
        do_without_screen()
        # Qt is slow to import and no other command needs it.
        from PySide6.QtGui import QGuiApplication

        from jitdesk.ui.printing.output import write_pdf

        app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        pages = write_pdf(sheets, arguments.pdf)
        if not plant.why_read_only:
            for printed in sheets:
                plant.store.keep_print(kept_print(plant.outlook, printed))
        del app
    doors_printed = [printed.door for printed in sheets]
    if arguments.json:
        print_json({"pdf": str(arguments.pdf), "pages": pages, "doors": doors_printed})
    else:
        print_line(f"Wrote {arguments.pdf}: {pages} pages for doors {', '.join(doors_printed)}.")
    return 0


def _known_door(plant: OpenPlant, door: str) -> str:
    doors = plant.plan["doors"]["door"].tolist()
    if door not in doors:
        raise BadInput(
            "There is no such door", f'"{door}" is none of the doors', f"Choose one of {', '.join(doors)}"
        )
    return door
