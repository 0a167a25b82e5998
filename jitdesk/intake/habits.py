"""How a sender writes lists: what is remembered, what the plan knows of it, and what its cells leave open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

# fmt: off
_DECIMAL_COMMA = frozenset({
    "cs", "da", "de", "es", "fi", "fr", "hu", "it", "nb", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv",
    "tr",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class Layout:
    """How one wording of a header row is read.

    Parameters
    ----------
    fields : tuple of str
        For each column the field it feeds, "" for none.
    decimal : str
        "." or ",", "" where no value of the file needs it.
    day_first : bool or None
        Whether 07/09/2026 is a day in September; None where no value of the file needs it.
    mends_letters : bool or None
        Whether columns of broken letters ("GrÃ¶ÃŸe") are read as they were before; None where nobody said.
    weeks_from : int or None
        A week without its year (KW 48) is the first of that number from so many weeks after the one in which
        the file was written on (before it where negative); None where nobody said.
    """

    fields: tuple[str, ...]
    decimal: str = ""
    day_first: bool | None = None
    mends_letters: bool | None = None
    weeks_from: int | None = None


Layouts = Mapping[str, Layout]
"""The layouts remembered for a supplier, by the folded header row."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the plan already knows, to recognise a column by its values."""

    deliveries: frozenset[str] = frozenset()
    orders: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Question:
    """What the cells of a list leave open, for the user to say once for a supplier's layout.

    Parameters
    ----------
    about : str
        The attribute of :class:`Layout` that answers it: "decimal", "day_first", "mends_letters" or
        "weeks_from".
    column, found : str
        The heading, and the first cell that may mean two things.
    readings : (str, str)
        What the cell may mean: two numbers, two ISO dates, two texts, two weeks as 2026-W48.
    answers : (object, object)
        What the attribute is to be for each of them.
    """

    about: str
    column: str
    found: str
    readings: tuple[str, str]
    answers: tuple[object, object]


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known about a sender.

    Parameters
    ----------
    language : str
        As in the supplier's row: "de", "en-US"; "" where unknown.
    layouts : Layouts, optional
        The layouts remembered for this supplier.
    known : Known
        The plan's own numbers.
    written_on : date or None
        The day on which the file was written, where known.
    """

    language: str = ""
    layouts: Layouts | None = None
    known: Known = field(default_factory=Known)
    written_on: date | None = None

    @property
    def decimal(self) -> str:
        """The decimal mark of the sender's language, "" where unknown."""
        language = self.language[:2].lower()
        return "," if language in _DECIMAL_COMMA else "." if language == "en" else ""

    @property
    def week(self) -> date | None:
        """The Monday of the week in which the file was written."""
        day = self.written_on
        return None if day is None else day - timedelta(days=day.weekday())

    @property
    def day_first(self) -> bool | None:
        """Whether the sender's language writes the day before the month; English alone does not say."""
        tag = self.language.lower().replace("_", "-")
        return None if tag in ("", "en") else tag != "en-us"
