"""The command that says what becomes of a cause of "Needs me now": seen, later, whose it is, done."""

from argparse import Namespace

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import given_instant
from jitdesk.cli.printed import print_entry
from jitdesk.cli.session import open_plant
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.planning.problems import Problem
from jitdesk.services import caring
from jitdesk.services.open_plant import OpenPlant

_SAYS = {
    "seen": ("it was seen", caring.see),
    "new": ("it is as good as new", caring.forget),
    "done": ("it is dealt with", caring.finish),
}


def add_commands(commands: Commands) -> None:
    """Add the command of this module."""
    care = add_plant_command(commands, "care", "say what becomes of a cause that needs somebody", _care)
    care.add_argument("cause", metavar="CAUSE", help="its number in show problems, or its key in --json")
    said = care.add_mutually_exclusive_group(required=True)
    for state, (about, _) in _SAYS.items():
        said.add_argument(f"--{state}", dest="said", action="store_const", const=state, help=about)
    said.add_argument("--until", metavar="ISO", help="put it off until then")
    said.add_argument("--owner", metavar="NAME", help="who takes it")
    care.add_argument("--next", dest="step", default="", metavar="TEXT", help="with --owner: what comes next")
    care.add_argument("--due", metavar="ISO", help="with --owner: when that is due")


def _care(arguments: Namespace) -> int:
    if arguments.owner is None and (arguments.step or arguments.due is not None):
        raise BadInput("Whose is it?", "A next step needs somebody who takes it", "Give --owner as well")
    with open_plant(arguments) as plant:
        causes = plant.outlook.problems()
        edit = _said(plant, _named(causes, arguments.cause), arguments)
        entry = plant.commit(caring.without_old(edit, plant.plan, causes))
        print_entry(entry, as_json=arguments.json)
    return 0


def _said(plant: OpenPlant, cause: Problem, arguments: Namespace) -> Edit:
    plan, at, author = plant.plan, plant.now(), plant.author
    if arguments.said is not None:
        return _SAYS[arguments.said][1](plan, cause, at=at, author=author)
    if arguments.until is not None:
        until = given_instant("--until", arguments.until, plan.zone)
        return caring.snooze(plan, cause, until, at=at, author=author)
    due = None if arguments.due is None else given_instant("--due", arguments.due, plan.zone)
    return caring.assign(plan, cause, arguments.owner, arguments.step, due, at=at, author=author)


def _named(causes: tuple[Problem, ...], name: str) -> Problem:
    """Return the cause of a key or of a number in the list.

    Raises
    ------
    BadInput
        If there is none.
    """
    by_name = {str(number): cause for number, cause in enumerate(causes, start=1)}
    found = next((cause for cause in causes if cause.key == name), by_name.get(name))
    if found is None:
        raise BadInput("There is no such cause", f'"{name}" is none of {len(causes)}', "See show problems")
    return found
