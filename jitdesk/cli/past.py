"""The command that brings a list of past deliveries into the delay history."""

from argparse import Namespace
from pathlib import Path

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.printed import print_json, print_line
from jitdesk.cli.session import open_plant
from jitdesk.intake.lists.history import read_history
from jitdesk.services.confirming.supplier_files import supplier_files
from jitdesk.services.past_deliveries import PastToKeep, compare_with_past

_SHOWN = 40


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    about = "bring a list of past deliveries (promised and delivered) into the delay history"
    command = add_plant_command(commands, "history", about, _history)
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument("--dry-run", action="store_true", help="say what would be added, and add nothing")


def _history(arguments: Namespace) -> int:
    ((name, content, _),) = supplier_files([arguments.file])
    with open_plant(arguments, to_look=arguments.dry_run) as plant:
        history = read_history(name, content, plant.plan.zone)
        found = compare_with_past(plant.plan, plant.store, history)
        if not arguments.dry_run and len(found.new):
            plant.store.keep_past(found.new)
    if arguments.json:
        print_json(_facts(found))
    else:
        _print(found, dry_run=arguments.dry_run)
    return 0


def _facts(found: PastToKeep) -> dict[str, object]:
    return {
        "file": found.history.name,
        "columns": dict(found.history.columns),
        "rows": found.rows,
        "new": found.rows_new,
        "together": found.rows_together,
        "same": found.rows_same,
        "unusable": len(found.history.unusable),
        "problems": [
            {"where": problem.where, "found": problem.found, "text": problem.text}
            for problem in found.history.problems
        ],
    }


def _print(found: PastToKeep, *, dry_run: bool) -> None:
    history = found.history
    read = ", ".join(f"{heading} ({field})" for heading, field in history.columns if field)
    print_line(f"{history.name}: {found.rows} rows. Columns read: {read}.")
    for problem in history.problems[:_SHOWN]:
        print_line(problem.text)
    if len(history.problems) > _SHOWN:
        print_line(f"... and {len(history.problems) - _SHOWN} more; --json prints all.")
    counts = (
        f"{found.rows_new} new deliveries, {found.rows_together} more rows of them, "
        f"{found.rows_same} there already, {len(history.unusable)} unusable"
    )
    if dry_run:
        print_line(f"{counts}. Nothing was added (dry run).")
    else:
        print_line(f"{counts}. {'Added to the delay history.' if found.rows_new else 'Nothing was added.'}")
