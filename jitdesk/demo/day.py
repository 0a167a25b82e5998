"""The story's day as a script from 06:00 to 22:00: what the coordinator does when, in the commands' words.

Run in this order, by command or by hand in the window, on a small plant made at 06:00, it gives one journal.
By hand, a move without a reason is a drag; one with a reason is typed.
Every truck is booked in before it could count as overdue; in the end no line has stopped.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jitdesk.demo.files import ERP_FOLDER
from jitdesk.demo.nordlicht import FIRST, FOLLOWING
from jitdesk.demo.small_today import trucks_of_today
from jitdesk.demo.small_week import ADDED_DELIVERY
from jitdesk.demo.story_clock import StoryClock
from jitdesk.demo.trucks import Truck
from jitdesk.domain.values import instant_text

VAN = "4480"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the day.

    Attributes
    ----------
    at : int
        UTC second at which it is done: the command's ``--now``.
    command : str
        ``load``, ``import``, ``move``, ``arrive``, ``unload``, ``receive``, ``hold``, ``release``, ``count``,
        ``sheet``, ``undo`` or ``redo``.
    arguments : tuple of str
        What follows the plant on the command line; files and folders by their names in the inbox.
    """

    at: int
    command: str
    arguments: tuple[str, ...] = ()


def steps(now: int) -> tuple[Step, ...]:
    """Return the steps of the day that a UTC second falls in, in order of time."""
    clock = StoryClock.of_now(now)
    told = [Step(clock.at(wall), command, tuple(arguments)) for wall, command, *arguments in _told(clock)]
    booked = [step for truck in _trucks(clock) for step in _bookings(truck, clock)]
    return tuple(sorted([*told, *booked], key=lambda step: step.at))


def _told(clock: StoryClock) -> Iterable[tuple[str, ...]]:
    """Everything but the trucks' own bookings: time, command, arguments."""
    yield from _morning(clock)
    yield from _after_the_file(clock)
    yield from _afternoon(clock)


def _morning(clock: StoryClock) -> Iterable[tuple[str, ...]]:
    yield "06:05", "load", ERP_FOLDER
    yield "06:20", "sheet", "--day", clock.anchor.isoformat(), "--pdf", "sheets-0620.pdf"
    yield "06:36", "import", "Murau_0636.edi"
    yield "07:10", "import", "Nordlicht_phone_0710.csv"
    yield "07:36", "import", "Ravna_0736.edi"
    yield "07:50", "hold", "4403", "--reason", "Quality check, lot 88213"
    yield "07:54", "import", "Murau_0754.edi"
    yield "07:55", "import", "Birka_0755.csv"
    yield "08:05", "import", "Nordlicht_mail_0805.csv"
    yield "08:10", "import", "Murau_0754_again.edi"
    yield "08:12", "import", "Vireo_0812.csv"
    yield "08:54", "import", "Murau_0854.edi"
    yield "09:03", "import", "Brenner_0903.csv"
    yield "09:24", "import", "Brenner_0924.csv"
    yield FIRST.time, "import", FIRST.name(clock.anchor), "--add-new"


def _after_the_file(clock: StoryClock) -> Iterable[tuple[str, ...]]:
    def iso(wall: str, day: int = 0) -> str:
        return instant_text(clock.at(wall, day), clock.zone)

    yield "09:34", "move", "4435", "--to", iso("15:45")
    yield "09:36", "move", ADDED_DELIVERY, "--to", iso("14:00", 2), "--door", "A3"
    yield "09:38", "move", "4460", "--to", iso("10:30", 1), "--door", "A3", "--reason", "Door clash"
    yield "09:44", "import", "Halmer_Bestätigung.csv"
    yield "09:46", "move", "4411", "--door", "B3"
    yield "09:50", "import", "Nordlicht_van_0950.csv", "--add-new"
    yield "09:52", "move", VAN, "--to", iso("13:45"), "--door", "A2"
    yield FOLLOWING.time, "import", FOLLOWING.name(clock.anchor)
    yield "10:08", "move", "4460", "--door", "A3", "--reason", "Door clash"
    yield "10:20", "import", "Orlik_1020.csv"
    yield "10:40", "import", "Talwerk_1040.csv"
    yield "11:00", "import", "Kessel_1100.csv"
    yield "11:10", "import", "Ostkran_1110.csv"
    yield "11:30", "import", "Tessin_1130.csv"


def _afternoon(clock: StoryClock) -> Iterable[tuple[str, ...]]:
    half_past_two = instant_text(clock.at("14:30"), clock.zone)
    yield "12:35", "count", "4711", "220", "--at", instant_text(clock.at("12:30"), clock.zone)
    yield "12:50", "move", "4419", "--to", half_past_two, "--door", "B2"
    yield "12:52", "undo"
    yield "12:53", "redo"
    yield "12:55", "undo"
    yield "13:20", "release", "4403", "--reason", "Lot 88213 is good"
    yield "14:02", "sheet", "--day", clock.anchor.isoformat(), "--pdf", "sheets-1402.pdf"


def _trucks(clock: StoryClock) -> tuple[Truck, ...]:
    van = Truck(VAN, "Nordlicht", "4711", 160, "A2", "13:45", 30, "13:40", "13:45", "14:15")
    return (*trucks_of_today(clock.anchor), van)


def _bookings(truck: Truck, clock: StoryClock) -> Iterable[Step]:
    happened = (("arrive", truck.arrived), ("unload", truck.unloading), ("receive", truck.received))
    return (Step(clock.at(wall), command, (truck.number,)) for command, wall in happened)
