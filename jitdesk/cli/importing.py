"""The command that imports suppliers' files: confirmations and despatch advices."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.printed import print_json, print_line, print_table
from jitdesk.cli.session import open_plant
from jitdesk.domain.errors import BadInput
from jitdesk.services.confirming.accepting import take_over
from jitdesk.services.confirming.facts import import_facts
from jitdesk.services.confirming.patch import FieldChange, FilePreview, ImportPreview, Outcome, PreviewRow
from jitdesk.services.confirming.preview import UNREADABLE, preview
from jitdesk.services.confirming.supplier_files import supplier_files
from jitdesk.services.confirming.wishing import Wishes
from jitdesk.services.ports import JournalEntry

_SHOWN = 40


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    about = "bring suppliers' confirmations as one step; rows that look wrong are left out and named"
    command = add_plant_command(commands, "import", about, _import)
    command.add_argument("files", metavar="FILE", nargs="+", type=Path)
    command.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    command.add_argument(
        "--add-new", action="store_true", help="add deliveries, parts and suppliers that the plan has not"
    )


def _import(arguments: Namespace) -> int:
    with open_plant(arguments, to_look=arguments.dry_run) as plant:
        files = supplier_files(arguments.files, plant.now())
        wishes = Wishes(add_new=arguments.add_new)
        shown = preview(plant.plan, files, plant.store, plant.now(), wishes)
        entry = None if arguments.dry_run else take_over(plant, shown, shown.ticked)
    if arguments.json:
        print_json(import_facts(shown, entry))
    else:
        _print(shown, entry, dry_run=arguments.dry_run)
    _refuse_what_is_of_no_use(shown)
    return 0


def _refuse_what_is_of_no_use(shown: ImportPreview) -> None:
    """End with a sentence where a file is not readable, or has not one row that was of use."""
    for file in shown.files:
        if file.kind == UNREADABLE:
            raise BadInput("", file.problems[0].text)
        if not file.rows and any(problem.unusable for problem in file.problems):
            raise BadInput(f"{file.name} holds nothing to import", file.problems[0].text)
        if not file.rows and not file.problems:
            raise BadInput(f"{file.name} holds nothing to import", "There is no row under its headings")
        if file.rows and all(row.outcome is Outcome.UNUSABLE for row in file.rows):
            first = file.rows[0]
            raise BadInput(f"No row of {file.name} can be used", first.reason, first.advice)
        if file.rows and all(row.doubt for row in file.rows):
            why = f"{file.rows[0].doubt}: {file.rows[0].doubt_detail}"
            raise BadInput(
                f"No row of {file.name} was accepted", why, "Tick those that are right in the window"
            )


def _print(shown: ImportPreview, entry: JournalEntry | None, *, dry_run: bool) -> None:
    for file in shown.files:
        _print_file(file)
    if any(row.may_add for row in shown.rows):
        print_line("--add-new adds what the plan has not.")
    doubted = sum(bool(row.doubt) for row in shown.rows)
    if doubted:
        rows, were = ("1 row looks", "was") if doubted == 1 else (f"{doubted} rows look", "were")
        print_line(f"{rows} wrong and {were} not accepted. Tick them in the window.")
    counts = ", ".join(f"{shown.count(outcome)} {outcome}" for outcome in Outcome)
    print_line(f"Rows: {counts}.")
    if entry:
        print_line(f"{entry.label}. Saved as step {entry.seq}.")
    elif dry_run and shown.ticked:
        print_line(f"{len(shown.ticked)} rows would be accepted. Nothing was changed (dry run).")
    else:
        print_line("Nothing was changed.")


def _print_file(file: FilePreview) -> None:
    print_line(f"{file.name}: {file.said}" if file.said else file.name)
    if file.seen:
        print_line(file.seen.sentence)
    for problem in file.problems[:_SHOWN]:
        is_placed = problem.where == file.name or problem.text.lower().startswith(problem.where)
        print_line(problem.text if is_placed else f"{problem.where}: {problem.text}")
    told = [row for row in file.rows if row.outcome is not Outcome.SAME]
    if told:
        print_table(("", "delivery", "part", "outcome", ""), [_cells(row) for row in told[:_SHOWN]])
    if len(told) > _SHOWN:
        print_line(f"... and {len(told) - _SHOWN} more rows.")


def _cells(row: PreviewRow) -> Sequence[str]:
    said = row.reason or "; ".join(map(_change, row.changes))
    if row.doubt:
        said = f"NOT ACCEPTED ({row.doubt}: {row.doubt_detail}) {said}"
    return row.ref, row.delivery, row.part, row.outcome, said


def _change(change: FieldChange) -> str:
    old = f"{change.old} -> " if change.old else ""
    difference = f" ({change.difference})" if change.difference else ""
    return f"{change.label} {old}{change.new}{difference}"
