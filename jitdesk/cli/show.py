"""The command that shows what the plan means now: deliveries, coverage, problems, history."""

from argparse import Namespace
from collections.abc import Callable

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.printed import print_json, print_line, print_table
from jitdesk.cli.session import open_plant
from jitdesk.domain.values import known, quantity_text
from jitdesk.domain.wording import clock_text, duration_text, minutes_text
from jitdesk.scene.cares import care_words
from jitdesk.services.caring import NO_CARE, cares_of, shift_began
from jitdesk.services.facts import coverage_facts, delivery_facts, problem_facts
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.step_facts import history_facts

_NONE = "-"


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    shown = add_plant_command(commands, "show", "show what the plan means now", _show)
    shown.add_argument("what", choices=tuple(_SHOWN), metavar="|".join(_SHOWN))


def _show(arguments: Namespace) -> int:
    facts, table = _SHOWN[arguments.what]
    with open_plant(arguments, to_look=True) as plant:
        if arguments.json:
            print_json(facts(plant))
        else:
            table(plant)
    return 0


def _deliveries(plant: OpenPlant) -> None:
    outlook, deliveries = plant.outlook, plant.plan.deliveries
    header = ("DELIVERY", "SUPPLIER", "DOOR", "SLOT", "STATUS", "ESTIMATE", "DELAY", "SAFE UNTIL")
    rows = []
    for row in range(len(deliveries)):
        delivery = deliveries.row(row)
        delay = known(outlook.promises.delay_s[row])
        rows.append(
            (
                str(delivery["delivery"]),
                str(delivery["supplier"] or _NONE),
                str(delivery["door"] or _NONE),
                _clock(plant, deliveries["slot_start"][row]),
                _status(plant, row),
                _clock(plant, outlook.promises.estimate[row]),
                _NONE if delay is None else minutes_text(delay),
                _clock(plant, outlook.deadlines.latest_safe_start[row]),
            )
        )
    print_table(header, rows)


def _status(plant: OpenPlant, row: int) -> str:
    arrivals, deliveries = plant.outlook.arrivals, plant.plan.deliveries
    words = [str(deliveries["status"][row]).replace("_", " ")]
    words += ["on hold"] if deliveries["on_hold"][row] else []
    words += ["overdue"] if arrivals.overdue[row] else []
    return ", ".join(words)


def _coverage(plant: OpenPlant) -> None:
    coverage = plant.outlook.coverage
    header = ("PART", "LINE", "STATE", "STOCK", "RUNS OUT", "WORK LEFT", "LOW AT", "MISSING", "UNTIL")
    rows = []
    for row in range(len(coverage)):
        hours = known(coverage.coverage_s[row])
        rows.append(
            (
                str(coverage.part[row]),
                str(coverage.line[row]) or "shared",
                coverage.state[row].value.replace("_", " "),
                quantity_text(known(coverage.stock[row])) or _NONE,
                _clock(plant, coverage.run_out_at[row]),
                _NONE if hours is None else duration_text(hours),
                _clock(plant, coverage.low_at[row]),
                quantity_text(known(coverage.missing_qty[row])) or _NONE,
                _clock(plant, coverage.missing_until[row]),
            )
        )
    print_table(header, rows)


def _problems(plant: OpenPlant) -> None:
    outlook = plant.outlook
    problems, cares = outlook.problems(), cares_of(outlook, shift_began(outlook))
    if not problems:
        print_line("Nothing needs you now.")
    for number, problem in enumerate(problems, start=1):
        care = care_words(cares.get(problem.key, NO_CARE), outlook.now, outlook.plan.zone)
        said = f"({care})" if care else ""
        print_line(" ".join(filter(None, (f"{number}.", problem.text, problem.advice, said))))


def _history(plant: OpenPlant) -> None:
    rows = [
        (
            str(entry.seq),
            clock_text(entry.at, plant.now(), plant.plan.zone),
            entry.author or _NONE,
            entry.label + (f" ({entry.reason})" if entry.reason else ""),
            entry.source or _NONE,
        )
        for entry in plant.history()
    ]
    print_table(("STEP", "AT", "BY", "WHAT", "FROM"), rows)


def _clock(plant: OpenPlant, cell: int) -> str:
    instant = known(cell)
    return _NONE if instant is None else clock_text(instant, plant.now(), plant.plan.zone)


_Facts = Callable[[OpenPlant], object]
_SHOWN: dict[str, tuple[_Facts, Callable[[OpenPlant], None]]] = {
    "deliveries": (lambda plant: delivery_facts(plant.outlook), _deliveries),
    "coverage": (lambda plant: coverage_facts(plant.outlook), _coverage),
    "problems": (lambda plant: problem_facts(plant.outlook), _problems),
    "history": (history_facts, _history),
}
