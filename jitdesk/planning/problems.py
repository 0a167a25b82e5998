"""What needs somebody now: one row a cause, line stops first, then by time left."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that somebody has to look at.

    Attributes
    ----------
    kind : str
        ``stop``, ``hold``, ``clash``, ``low``, ``overdue``, ``no_reply``, ``unplanned``, ``no_stock``,
        ``stale_count`` or ``no_working_time``.
    state : str
        The coverage state of the part concerned (``stop``, ``low``, ``ok``...); empty where none is.
    at : int or None
        UTC second by which it matters.
    minutes_left : int or None
        Whole minutes from now until ``at``; negative once it has passed.
    line, part, door : str
        What it is about; empty where it is about none.
    deliveries : tuple of str
        The deliveries concerned, the guilty one first.
    text : str
        One whole sentence.
    advice : str
        What to do; may be empty.
    title, second, note : str
        The same for the panel's row: heading, second line, and the words under the time left.
    headline : str
        For a line stop: "Line 3 stops 14:20"; else the title.
    cause : str
        For the hero's last line: "Nordlicht +110 min, now 15:05 at A3".
    """

    kind: str
    state: str
    at: int | None
    minutes_left: int | None
    line: str
    part: str
    deliveries: tuple[str, ...]
    door: str
    text: str
    advice: str
    title: str
    second: str
    note: str
    headline: str
    cause: str

    @property
    def stops_a_line(self) -> bool:
        """Whether a line has no parts because of it."""
        return self.state == "stop" and self.kind in ("stop", "hold")
