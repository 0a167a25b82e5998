"""Commands that make one step: move, late, split, the bookings of a delivery, count, undo, redo, revert."""

from argparse import ArgumentParser, Namespace
from typing import Protocol

from jitdesk.cli.arguments import Commands, add_plant_command
from jitdesk.cli.given import given_instant
from jitdesk.cli.printed import print_entry, print_json, print_line
from jitdesk.cli.session import open_plant
from jitdesk.domain.edit import Edit
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import MINUTE_S, quantity_from_text, quantity_text
from jitdesk.domain.wording import clock_text
from jitdesk.planning.consequences import Consequence, LineStop
from jitdesk.services import locking, receiving
from jitdesk.services.counting import count
from jitdesk.services.lateness import PHONE, expect, promised_start
from jitdesk.services.moments import refuse_ahead
from jitdesk.services.moves import move
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.splitting import split
from jitdesk.services.step_facts import preview_facts


class _BooksAt(Protocol):
    """Books what happened to a delivery at a moment."""

    def __call__(self, plan: Plan, delivery: str, *, when: int, at: int, author: str) -> Edit: ...


class _Changes(Protocol):
    """Changes what a delivery may do, from now on."""

    def __call__(self, plan: Plan, delivery: str, *, at: int, author: str, reason: str) -> Edit: ...


_HAPPENED: tuple[tuple[str, str, _BooksAt], ...] = (
    ("arrive", "book that a delivery stands in the yard", receiving.arrive),
    ("unload", "book that unloading has begun", receiving.unload),
    ("receive", "book that a delivery was received in full", receiving.receive),
)
_DECIDED: tuple[tuple[str, str, _Changes], ...] = (
    ("hold", "put a delivery on hold: nothing of it counts until it is released", receiving.hold),
    ("release", "release a delivery with all of its lines from hold", receiving.release),
    ("cancel", "call a delivery off that has not arrived", receiving.cancel),
    ("lock", "lock a delivery in its slot: it is not moved until it is unlocked", locking.lock),
    ("unlock", "let a locked delivery be moved again", locking.unlock),
)


def add_commands(commands: Commands) -> None:
    """Add the commands of this module."""
    _add_move(commands)
    _add_late(commands)
    _add_split(commands)
    for name, about, books in _HAPPENED:
        _add_booking(commands, name, about).set_defaults(books=books)
    for name, about, changes in _DECIDED:
        decided = _add_booking(commands, name, about)
        decided.add_argument("--reason", default="", metavar="TEXT")
        decided.set_defaults(changes=changes)
    counted = add_plant_command(commands, "count", "book a stock count", _count)
    counted.add_argument("part", metavar="PART")
    counted.add_argument("quantity", metavar="QTY")
    counted.add_argument("--line", default="", metavar="L", help="where; without it, the shared stock")
    counted.add_argument("--at", metavar="ISO", help="when it was counted; without it, now")
    add_plant_command(commands, "undo", "take back your newest step", _undo)
    add_plant_command(commands, "redo", "make your newest undone step again", _redo)
    back = add_plant_command(commands, "revert", "take back a step of anybody, or a delivery of it", _revert)
    back.add_argument("step", metavar="STEP", type=int, help="its number in show history")
    back.add_argument("--delivery", metavar="DELIVERY", help="only what the step changed of this one")


def _add_move(commands: Commands) -> None:
    moved = add_plant_command(commands, "move", "give a delivery another time, door or both", _move)
    moved.add_argument("delivery", metavar="DELIVERY")
    moved.add_argument("--to", metavar="ISO", help="when its slot begins")
    moved.add_argument("--door", metavar="D")
    moved.add_argument("--reason", default="", metavar="TEXT")
    moved.add_argument("--dry-run", action="store_true", help="say what it would mean, and change nothing")


def _add_late(commands: Commands) -> None:
    late = add_plant_command(commands, "late", "say when a delivery will come; its slot stays", _late)
    late.add_argument("delivery", metavar="DELIVERY")
    when = late.add_mutually_exclusive_group(required=True)
    when.add_argument(
        "--by", type=int, metavar="MIN", help="minutes after its promise, or before with a minus"
    )
    when.add_argument("--eta", metavar="ISO", help="when it will come")
    late.add_argument("--source", default=PHONE, metavar="TEXT", help="who or what says so")


def _add_split(commands: Commands) -> None:
    parted = add_plant_command(commands, "split", "let a part of a delivery come with a second truck", _split)
    parted.add_argument("delivery", metavar="DELIVERY")
    parted.add_argument("second", metavar="LINE=QTY", nargs="+", help="what the second truck brings")
    parted.add_argument("--to", metavar="ISO", help="when its slot begins; without it, as the first")
    parted.add_argument("--door", metavar="D")
    parted.add_argument("--reason", default="", metavar="TEXT")


def _add_booking(commands: Commands, name: str, about: str) -> ArgumentParser:
    booked = add_plant_command(commands, name, about, _book)
    booked.add_argument("delivery", metavar="DELIVERY")
    booked.add_argument("--at", metavar="ISO", help="when it happened; without it, now")
    return booked


def _move(arguments: Namespace) -> int:
    if arguments.to is None and arguments.door is None:
        raise BadInput("Nothing to move", "Neither a time nor a door is given", "Give --to, --door or both")
    with open_plant(arguments, to_look=arguments.dry_run) as plant:
        to = given_instant("--to", arguments.to, plant.plan.zone) if arguments.to is not None else None
        edit = move(
            plant.plan,
            arguments.delivery,
            to=to,
            door=arguments.door,
            at=plant.now(),
            author=plant.author,
            reason=arguments.reason,
        )
        if arguments.dry_run:
            _preview(plant, edit, arguments)
        else:
            print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _preview(plant: OpenPlant, edit: Edit, arguments: Namespace) -> None:
    moved = plant.plan.apply(edit).find("deliveries", arguments.delivery)
    assert moved is not None
    start = moved["slot_start"]
    if not isinstance(start, int):
        raise BadInput("It has no time yet", f"{arguments.delivery} stands in the tray", "Give --to as well")
    preview = plant.outlook.drag(arguments.delivery).at(start, str(moved["door"]))
    if arguments.json:
        print_json(preview_facts(plant.plan, preview))
        return
    print_line(f"{edit.label}: nothing was changed (dry run).")
    _print_consequence(plant, "If it comes as moved", preview.as_dragged)
    if preview.as_expected:
        _print_consequence(plant, "As the supplier expects", preview.as_expected)


def _print_consequence(plant: OpenPlant, when: str, consequence: Consequence) -> None:
    stops = [_stop_text(plant, stop) for stop in consequence.stops]
    print_line(f"{when}: {'; '.join(stops) or 'no line stops for its parts'}.")


def _stop_text(plant: OpenPlant, stop: LineStop) -> str:
    name = line_name(plant.plan, stop.line)
    at = clock_text(stop.at, plant.now(), plant.plan.zone)
    return f"{name} stops {at}, {quantity_text(stop.qty)} of part {stop.part} are missing"


def _late(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        if arguments.eta is not None:
            to = given_instant("--eta", arguments.eta, plant.plan.zone)
        else:
            to = promised_start(plant.outlook, arguments.delivery) + arguments.by * MINUTE_S
        edit = expect(
            plant.plan,
            arguments.delivery,
            to=to,
            at=plant.now(),
            author=plant.author,
            source=arguments.source,
        )
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _split(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        edit = split(
            plant.plan,
            arguments.delivery,
            dict(map(_line_quantity, arguments.second)),
            to=None if arguments.to is None else given_instant("--to", arguments.to, plant.plan.zone),
            door=arguments.door,
            at=plant.now(),
            author=plant.author,
            reason=arguments.reason,
        )
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _line_quantity(text: str) -> tuple[str, int]:
    line_no, sign, quantity = text.rpartition("=")
    thousandths = quantity_from_text(quantity) if sign else None
    if not line_no or thousandths is None:
        raise BadInput(
            say("Not a line and a quantity"),
            say('"{text}" does not say how much of which line', text=text),
            say("Write it like 1=240"),
        )
    return line_no, thousandths


def _book(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        at = plant.now()
        when = _when(plant, arguments)
        if "books" in arguments:
            edit = arguments.books(plant.plan, arguments.delivery, when=when, at=at, author=plant.author)
        else:
            refuse_ahead(plant.plan, when, at)
            edit = arguments.changes(
                plant.plan, arguments.delivery, at=when, author=plant.author, reason=arguments.reason
            )
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _count(arguments: Namespace) -> int:
    quantity = quantity_from_text(arguments.quantity)
    if quantity is None:
        raise BadInput("Not a quantity", "The quantity is empty", "Give a number")
    with open_plant(arguments) as plant:
        edit = count(
            plant.plan,
            arguments.part,
            quantity,
            line=arguments.line,
            when=_when(plant, arguments),
            at=plant.now(),
            author=plant.author,
        )
        print_entry(plant.commit(edit), as_json=arguments.json)
    return 0


def _when(plant: OpenPlant, arguments: Namespace) -> int:
    return plant.now() if arguments.at is None else given_instant("--at", arguments.at, plant.plan.zone)


def _undo(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        print_entry(plant.undo(), as_json=arguments.json)
    return 0


def _revert(arguments: Namespace) -> int:
    named = arguments.delivery
    with open_plant(arguments) as plant:
        record = None if named is None else ("deliveries", (named,))
        print_entry(plant.revert(arguments.step, record), as_json=arguments.json)
    return 0


def _redo(arguments: Namespace) -> int:
    with open_plant(arguments) as plant:
        print_entry(plant.redo(), as_json=arguments.json)
    return 0
