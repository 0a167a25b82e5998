"""What needs somebody now: one row a cause, line stops first, then by time left."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that somebody has to look at.

    Attributes
    ----------
    kind : str
        ``stop``, ``hold``, ``clash``, ``closed_door``, ``low``, ``overdue``, ``no_reply``, ``unplanned``,
        ``no_stock``, ``stale_count`` or ``no_working_time``.
    title, second, note : str
        The panel's row: heading, second line, and the words under the time left.
    text : str
        One whole sentence.
    advice : str
        What to do; may be empty.
    at : int or None
        UTC second by which it matters.
    minutes_left : int or None
        Whole minutes from now until ``at``; negative once it has passed.
    line, part, door : str
        What it is about; empty where it is about none.
    deliveries : tuple of str
        The deliveries concerned, the guilty one first.
    state : str
        The coverage state of the part concerned (``stop``, ``low``, ``ok``...); empty where none is.
    headline : str
        For a line stop: "Line 3 stops 14:20"; else empty.
    cause : str
        For the hero's last line: "Nordlicht +110 min, now 15:05 at A3"; else empty.
    """

    kind: str
    title: str
    second: str
    note: str
    text: str
    advice: str = ""
    at: int | None = None
    minutes_left: int | None = None
    line: str = ""
    part: str = ""
    deliveries: tuple[str, ...] = ()
    door: str = ""
    state: str = ""
    headline: str = ""
    cause: str = ""

    @property
    def key(self) -> str:
        """Its name: the same for as long as it is about the same line, part and deliveries.

        A truck that goes to another door is late as before; only a clash and a closure are about the door.
        """
        door = self.door if self.kind in ("clash", "closed_door") else ""
        return "|".join((self.kind, self.line, self.part, door, *self.deliveries))

    @property
    def stops_a_line(self) -> bool:
        """Whether a line has no parts because of it."""
        return self.kind in ("stop", "hold")


def ranked(problems: list[Problem]) -> tuple[Problem, ...]:
    """Return problems as they stand on screen: line stops by time left, then the rest by time left."""
    return tuple(
        sorted(
            problems,
            key=lambda problem: (
                not problem.stops_a_line,
                problem.at is None,
                problem.at or 0,
                problem.line,
                problem.part,
                problem.deliveries,
            ),
        )
    )
