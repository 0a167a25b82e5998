"""What a receiving sheet says, in plant time and in the plan's words; where it says it is the layout's."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One part of a delivery.

    Parameters
    ----------
    part, description : str
        The part's number and name; an empty description is unknown.
    quantity : str
        The figure as the reader's language writes it (``"1,200"``), without its unit; "" is unknown.
    unit : str
        ``"pcs"``.
    packages : str
        How it is packed: ``"12 × KLT 6428 · 2 pallets"``; "" is unknown.
    line : str
        The name of the line that needs it first (``"Line 3"``); "" where none does.
    needed_by : datetime or None
        When that line runs out without it, aware, in plant time.
    hold : str or None
        Why this part must not be used; None where it may.
    """

    part: str
    description: str = ""
    quantity: str = ""
    unit: str = ""
    packages: str = ""
    line: str = ""
    needed_by: datetime | None = None
    hold: str | None = None

    @property
    def amount(self) -> str:
        """The quantity with its unit, as it is read aloud."""
        return f"{self.quantity} {self.unit}".strip() if self.quantity else ""


@dataclass(frozen=True, slots=True)
class LineStop:
    """A line that stops unless this delivery is unloaded first.

    Parameters
    ----------
    line : str
        The line's name, ``"Line 3"``.
    at : datetime
        When it stops, aware, in plant time.
    text : str
        What it then lacks, without the time: ``"No steering columns"``.
    """

    line: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class SheetDelivery:
    """One delivery at the sheet's door.

    Parameters
    ----------
    number : str
        The delivery's number as people say it.
    code : str
        What its bar code carries: see `scan_code`.
    supplier, carrier, plate : str
        Names as they came; "" is unknown.
    starts_at, ends_at : datetime
        Its time at the door, aware, in plant time; the end is not included.
    lines : tuple of SheetLine
        Its parts, the most urgent first.
    was_start : datetime or None
        Its start on the sheet that this one replaces, where that differs.
    was_text : str
        What else has changed (``"was 400 pcs"``), or what became of a removed one (``"cancelled"``,
        ``"moved to A2"``).
    changed : bool
        It differs from the sheet that this one replaces.
    removed : bool
        It stood on that sheet and no longer comes to this door: struck through, without a code.
    confirmed : bool
        The supplier has confirmed it.
    stop : LineStop or None
        The line that waits for it.
    hold : str or None
        Why the whole delivery must not be used, and where it goes: ``"Put on lane Q2, do not use"``.
    """

    number: str
    code: str
    supplier: str
    carrier: str
    plate: str
    starts_at: datetime
    ends_at: datetime
    lines: tuple[SheetLine, ...]
    was_start: datetime | None = None
    was_text: str = ""
    changed: bool = False
    removed: bool = False
    confirmed: bool = True
    stop: LineStop | None = None
    hold: str | None = None


@dataclass(frozen=True, slots=True)
class DoorSheet:
    """The receiving sheet of one door and one day.

    Parameters
    ----------
    plant, door, door_note : str
        Names as the plant gave them; the note is the hall or "".
    day : date
        The day in plant time.
    shifts : tuple of str
        The names of the day's shifts, in their order: ``("early", "late")``.
    version : int
        Counts this door's printed sheets of this day, from 1.
    replaces_printed_at : datetime or None
        When the sheet that this one replaces was printed; None for the first.
    deliveries : tuple of SheetDelivery
        By start; the removed ones among them.
    printed_at, data_as_of : datetime
        Aware, in plant time: the moment of this print, and of the newest fact in it.
    plan_step : int
        The journal's number that the sheet was made from.
    author : str
        Who prints it; "" is unknown.
    """

    plant: str
    door: str
    door_note: str
    day: date
    shifts: tuple[str, ...]
    version: int
    replaces_printed_at: datetime | None
    deliveries: tuple[SheetDelivery, ...]
    printed_at: datetime
    data_as_of: datetime
    plan_step: int
    author: str = ""

    @property
    def coming(self) -> int:
        """How many deliveries are expected at the door."""
        return sum(not delivery.removed for delivery in self.deliveries)

    @property
    def differs(self) -> int:
        """How many deliveries differ from the sheet that this one replaces."""
        return sum(delivery.changed or delivery.removed for delivery in self.deliveries)

    @property
    def is_due(self) -> bool:
        """Whether the paper at the door is missing or no longer true."""
        if self.replaces_printed_at is None:
            return bool(self.deliveries)
        return self.differs > 0
