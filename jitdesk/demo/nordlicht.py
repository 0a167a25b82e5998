"""What Nordlicht says on the story's day, in two files: at 09:31 the one that stops Line 3, at 10:05 another.

Each has 14 rows: 7 changes of which one lies outside the gate's hours, 5 that say what the plan says, a
delivery that is new, and one that nobody knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

FIRST_SHEET_ROW = 2


@dataclass(frozen=True, slots=True)
class Said:
    """One row of a file.

    ``at`` is a plant time of a day, counted from day 0; ``accepted`` tells whether the coordinator takes the
    row over into the plan as a change.
    """

    delivery: str
    part: str
    quantity: int | None
    at: str
    day: int
    door: str
    plate: str = ""
    remark: str = ""
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class NordlichtFile:
    """A workbook of confirmations: when it comes, the end of its name, and its rows from row 2 on."""

    time: str
    suffix: str
    rows: tuple[Said, ...]

    def name(self, anchor: date) -> str:
        """Return the file's name on the story's day."""
        return f"Nordlicht_confirmations_{anchor.isoformat()}{self.suffix}.xlsx"

    def accepted(self, delivery: str) -> Iterator[tuple[int, Said]]:
        """Yield the rows about a delivery that are taken over, with their numbers in the sheet."""
        for number, said in enumerate(self.rows, start=FIRST_SHEET_ROW):
            if said.delivery == delivery and said.accepted:
                yield number, said


_UNKNOWN_DELIVERY = Said("4499", "", None, "", 0, "", remark="replacement truck, see mail")

FIRST = NordlichtFile(
    "09:31",
    "",
    (
        Said("4417", "4711", 480, "15:05", 0, "A3", "S-KL 2041", accepted=True),
        Said("4435", "4712", 120, "15:45", 0, "B2", "S-KL 2055", accepted=True),
        Said("4452", "4711", 432, "06:00", 1, "A3", accepted=True),
        Said("4453", "4711", 480, "07:20", 1, "A3", accepted=True),
        Said("4460", "4718", 120, "10:30", 1, "A2", remark="needs rear dock", accepted=True),
        Said("4461", "4712", 120, "03:40", 2, "B2"),
        Said("4466", "4720", 160, "08:10", 3, "B2", accepted=True),
        Said("4454", "4711", None, "12:00", 1, "A3"),
        Said("4455", "4711", None, "16:30", 1, "A3"),
        Said("4462", "4711", None, "06:00", 2, "A3"),
        Said("4470", "4718", 80, "14:00", 2, "A3", "S-KL 2060", accepted=True),
        _UNKNOWN_DELIVERY,
        Said("4463", "4711", None, "07:00", 2, "A3"),
        Said("4464", "4711", None, "12:00", 2, "A3"),
    ),
)
FOLLOWING = NordlichtFile(
    "10:05",
    "_1005",
    (
        Said("4417", "4711", 480, "14:55", 0, "A3", "S-KL 2041", "left the border 09:50", accepted=True),
        Said("4452", "4711", 456, "06:00", 1, "A3", accepted=True),
        Said("4453", "4711", 480, "07:10", 1, "A3", accepted=True),
        Said("4460", "4718", 120, "10:30", 1, "A2", remark="needs rear dock"),
        Said("4461", "4712", 120, "03:40", 2, "B2"),
        Said("4464", "4711", None, "12:15", 2, "A3", accepted=True),
        Said("4466", "4720", 160, "08:20", 3, "B2", accepted=True),
        Said("4435", "4712", 120, "15:45", 0, "B2", "S-KL 2055"),
        Said("4454", "4711", None, "12:00", 1, "A3"),
        Said("4455", "4711", None, "16:30", 1, "A3"),
        Said("4471", "4718", 60, "14:00", 3, "A3", "S-KL 2060"),
        _UNKNOWN_DELIVERY,
        Said("4462", "4711", None, "06:00", 2, "A3"),
        Said("4463", "4711", None, "07:00", 2, "A3"),
    ),
)
FILES = (FIRST, FOLLOWING)
