"""The command that watches folders into which suppliers' files come."""

import time
from argparse import Namespace
from pathlib import Path

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.printed import print_json, print_line
from jitdesk.cli.session import open_plant
from jitdesk.domain.errors import BadInput
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import WatchedFolder
from jitdesk.services.watching import FolderLooks, Taken, take

_BETWEEN_LOOKS_S = 1.0


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "watch a folder into which suppliers' files come, or take what lies in the watched ones"
    command = add_plant_command(commands, "watch", about, _watch)
    command.add_argument("folder", metavar="FOLDER", nargs="?", type=Path)
    command.add_argument(
        "--apply",
        action="store_true",
        help="take confirmed and estimated times by themselves; the rest waits",
    )
    command.add_argument("--remove", action="store_true", help="watch the folder no longer")
    command.add_argument(
        "--once", action="store_true", help="take what is complete in the watched folders now"
    )


def _watch(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        if arguments.folder is not None:
            _set(plant, arguments)
        taken = _take_once(plant) if arguments.once else []
        watched = plant.store.watched_folders()
    if arguments.json:
        folders = [{"folder": each.folder, "applies": each.applies} for each in watched]
        print_json({"folders": folders, "files": [_fact(each) for each in taken]})
        return 0
    for each in watched:
        print_line(f"{each.folder}: {'times are taken' if each.applies else 'files wait to be looked at'}")
    if not watched:
        print_line("No folder is watched.")
    for file in taken:
        print_line(_told(file))
    return 0


def _set(plant: OpenPlant, arguments: Namespace) -> None:
    folder = arguments.folder.resolve()
    if arguments.remove:
        plant.store.unwatch_folder(str(folder))
        return
    if not folder.is_dir():
        raise BadInput("The folder is not there", f"{folder} is no folder", "Make it first, or name another")
    plant.store.watch_folder(WatchedFolder(str(folder), arguments.apply))


def _take_once(plant: OpenPlant) -> list[Taken]:
    looks = [(FolderLooks(Path(each.folder)), each.applies) for each in plant.store.watched_folders()]
    for look, _ in looks:
        look.complete()
    if looks:
        time.sleep(_BETWEEN_LOOKS_S)
    return [take(plant, path, applies=applies) for look, applies in looks for path in look.complete()]


def _told(file: Taken) -> str:
    step = f"{file.entry.label}, step {file.entry.seq}" if file.entry else ""
    where = f"moved to {file.moved_to.parent.name}" if file.moved_to else ""
    waits = f"{file.open_rows} rows wait to be looked at" if file.open_rows else ""
    return f"{file.path.name}: {'; '.join(filter(None, (step, waits, where)))}"


def _fact(file: Taken) -> dict[str, object]:
    return {
        "file": file.path.name,
        "edit": file.entry.uuid if file.entry else None,
        "waiting": file.open_rows,
        "moved_to": str(file.moved_to) if file.moved_to else None,
    }
