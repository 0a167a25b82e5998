"""Commands on plant tables: new, load, export, check."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import author
from jitdesk.cli.printed import print_json, print_line
from jitdesk.cli.session import clock_at, open_plant
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.plan import Plan
from jitdesk.services.plant_tables import (
    LoadPreview,
    TablesRefused,
    load_preview,
    new_plan,
)
from jitdesk.services.references import lost_references
from jitdesk.services.step_facts import load_facts, problem_list
from jitdesk.services.table_export import write_tables
from jitdesk.services.table_files import TableProblem, table_files
from jitdesk.services.table_matching import CHANGED, NEW, SAME, UNUSABLE
from jitdesk.storage.plant_file import PlantFile

_SHOWN_PROBLEMS = 20


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    new = add_plant_command(commands, "new", "make a plant of a folder of CSV files or of one workbook", _new)
    new.add_argument("--from", dest="tables", required=True, metavar="FOLDER|XLSX", type=Path)
    load = add_plant_command(commands, "load", "bring a newer copy of some tables as one step", _load)
    load.add_argument("tables", metavar="FOLDER|FILE", type=Path)
    load.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    export = add_plant_command(commands, "export", "write the plant as a folder of CSV files", _export)
    export.add_argument("folder", metavar="FOLDER", type=Path)
    add_plant_command(commands, "check", "check that the plant file is whole", _check)


def _new(arguments: Namespace) -> int:
    path = Path(arguments.plant)
    try:
        plan, remarks = new_plan(table_files(arguments.tables))
    except TablesRefused as refused:
        _print_new(None, refused.problems, arguments)
        raise
    source = arguments.tables.name
    at = clock_at(arguments.now, plan.zone)()
    made = Edit(f"Made the plant from {source}", (), author=author(), source=source, at=at)
    PlantFile.create(path, plan, made)
    _print_new(plan, remarks, arguments)
    return 0


def _print_new(plan: Plan | None, problems: Sequence[TableProblem], arguments: Namespace) -> None:
    if arguments.json:
        rows = {name: len(table) for name, table in plan.tables.items()} if plan else {}
        print_json({"plant": arguments.plant, "rows": rows, "problems": problem_list(problems)})
        return
    _print_problems(problems)
    if plan:
        counts = f"{len(plan['parts'])} parts, {len(plan.deliveries)} deliveries"
        print_line(f"Made {arguments.plant} with {counts}.")


def _load(arguments: Namespace) -> int:
    with open_plant(arguments, to_look=arguments.dry_run) as plant:
        files = table_files(arguments.tables)
        preview = load_preview(plant.plan, files, at=plant.now(), author=plant.author)
        entry = plant.commit(preview.edit) if preview.edit and not arguments.dry_run else None
        if arguments.json:
            print_json(load_facts(plant.plan, files, preview, entry.uuid if entry else None))
        else:
            _print_load(preview, saved=f"Saved as step {entry.seq}." if entry else "")
    _refuse_useless(preview)
    return 0


def _refuse_useless(preview: LoadPreview) -> None:
    """End with a sentence where not one row could be used."""
    if any(row.outcome != UNUSABLE for row in preview.rows):
        return
    if first := next((problem for problem in preview.problems if problem.is_error), None):
        raise BadInput("No row can be used", first.sentence(), "Nothing was changed")
    raise BadInput("There are no rows", "No file holds a row of a plant's table", "Choose other files")


def _print_load(preview: LoadPreview, saved: str) -> None:
    _print_problems(preview.problems)
    counts = ", ".join(f"{preview.count(outcome)} {outcome}" for outcome in (CHANGED, NEW, SAME, UNUSABLE))
    print_line(f"Rows: {counts}.")
    if preview.edit is None:
        is_known = preview.count(SAME) and not preview.count(UNUSABLE)
        why = ": the plan already says all of that" if is_known else ""
        print_line(f"Nothing changes{why}.")
    else:
        print_line(f"{preview.edit.label}. {saved or 'Nothing was changed (dry run).'}")


def _print_problems(problems: Sequence[TableProblem]) -> None:
    for problem in problems[:_SHOWN_PROBLEMS]:
        print_line(problem.sentence())
    if len(problems) > _SHOWN_PROBLEMS:
        print_line(f"... and {len(problems) - _SHOWN_PROBLEMS} more.")


def _export(arguments: Namespace) -> int:
    with open_plant(arguments, to_look=True) as plant:
        files = write_tables(plant.plan, arguments.folder)
    if arguments.json:
        print_json({"folder": str(arguments.folder), "files": files})
    else:
        print_line(f"Wrote {len(files)} tables to {arguments.folder}.")
    return 0


def _check(arguments: Namespace) -> int:
    with PlantFile.open(Path(arguments.plant), to_look=True) as store:
        store.refuse_damage()
        plan, steps = store.plan(), len(store.entries())
    lost = [reference.sentence() for reference in lost_references(plan)]
    if arguments.json:
        print_json({"ok": not lost, "steps": steps, "problems": lost})
    for sentence in lost if not arguments.json else ():
        print_line(sentence)
    if lost:
        raise BadInput("Rows are missing", lost[0], f"{len(lost)} references in all lead nowhere")
    if not arguments.json:
        print_line(f"The plant file is whole: {steps} steps, every page, checksum and reference is right.")
    return 0
