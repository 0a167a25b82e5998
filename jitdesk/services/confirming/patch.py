"""What a supplier's file would change in the plan, row by row, for somebody to look through."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from jitdesk.domain.edit import Change
from jitdesk.intake.habits import Layout, Question
from jitdesk.intake.record import FileProblem, Raw
from jitdesk.services.confirming.said import Said

RowKey = tuple[str, str]
"""File and place of a row."""
Fact = str | int | float | None
"""A value as JSON prints it."""


class Outcome(StrEnum):
    """What becomes of a row."""

    CHANGED = "changed"
    NEW = "new"
    SAME = "same"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value of a row, old and new.

    Attributes
    ----------
    field : str
        Its column: ``confirmed``, ``eta``, ``quantity``, ``door``, ``plate``, ``carrier``, ``asn``...
    label : str
        The same for reading: "Arrival".
    old, new : str
        As they read on screen: "13:15", "15:05"; "" where there was none.
    difference : str
        "+110 min", "−48 pcs"; "" where there is none to tell.
    tone : str
        ``ok``, ``warn`` or ``plain``.
    old_fact, new_fact : str, int, float or None
        As JSON prints them: ISO 8601 instants, numbers of quantities.
    """

    field: str
    label: str
    old: str
    new: str
    difference: str = ""
    tone: str = "plain"
    old_fact: Fact = None
    new_fact: Fact = None


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of a file against the plan.

    Attributes
    ----------
    ref : str
        Its place in the file: "Row 2", "Message 1, line 3".
    delivery, part : str
        Keys in the plan, else what the file says.
    supplier : str
        Its short name.
    reason : str
        Why it cannot be used, as a sentence with its place: "Row 13 cannot be used: delivery 4499 is not in
        the plan."
    advice : str
        What to do about that.
    may_add : bool
        Whether it would be used if new deliveries and parts were added.
    asks : str
        What somebody may pick to help it: its "delivery" or its "part".
    candidates : tuple of str
        Keys of what it may mean, where it fits more than one.
    note : str
        What to know of a row that can be used: "matched after adding zeros".
    doubt, doubt_detail : str
        Why it looks wrong: "Outside opening hours", "door opens 05:30"; "" where it does not.
    ticked : bool
        Whether it is accepted unless somebody says otherwise.
    raw : tuple of (heading, text)
        The row as it stands in the file.
    deviations : tuple of str
        How it differs from what was wanted, beyond the tolerances: "over", "under", "early", "late",
        "split", "rejected", "backordered", "on hold", "substituted", "refused", "cumulative", "count".
    plan_changes : tuple of Change
        What it alone would change in the plan.
    line_no : str
        The delivery line that it is about; "" where it is about the whole delivery or none.
    said : Said or None
        What it says; None where the reader could make no sense of it.
    """

    file: str
    ref: str
    delivery: str
    supplier: str
    part: str
    outcome: Outcome
    changes: tuple[FieldChange, ...] = ()
    reason: str = ""
    advice: str = ""
    may_add: bool = False
    asks: str = "delivery"
    candidates: tuple[str, ...] = ()
    note: str = ""
    doubt: str = ""
    doubt_detail: str = ""
    ticked: bool = False
    raw: Raw = ()
    deviations: tuple[str, ...] = ()
    plan_changes: tuple[Change, ...] = field(default=(), repr=False)
    line_no: str = ""
    said: Said | None = field(default=None, repr=False)

    @property
    def may_be_accepted(self) -> bool:
        """Whether it would change anything."""
        return self.outcome in (Outcome.CHANGED, Outcome.NEW)

    def calls_part_like(self, other: "PreviewRow") -> bool:
        """Tell whether it asks for a part by the words of another row of its file and supplier."""
        return (self.asks, self.part, self.supplier) == ("part", other.part, other.supplier)

    @property
    def key(self) -> RowKey:
        """What the row is called in its preview: file and place."""
        return (self.file, self.ref)


@dataclass(frozen=True, slots=True)
class PreviewDocument:
    """One message or sheet of a file: its number, kind, sender, and whether its end is missing."""

    kind: str
    number: str
    supplier: str
    function: str
    lines: int
    is_test: bool
    incomplete: bool


@dataclass(frozen=True, slots=True)
class SeenBefore:
    """An earlier import of the same content: the step that it made, and how to say that."""

    seq: int
    at: int
    sentence: str


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file against the plan.

    Attributes
    ----------
    kind : str
        ``csv``, ``xlsx``, ``desadv``; ``unreadable`` where nothing of it can be used.
    said : str
        'sheet "ASN" · 14 rows'.
    supplier : str
        Key of the supplier that it came from, "" where unknown or more than one.
    layout : Layout or None
        How its columns were read; None for messages.
    header, header_key : tuple of str, str
        The headings that the layout belongs to, and what it is remembered by.
    layout_remembered : bool
        Whether the layout was remembered from an earlier import of this supplier.
    sample : tuple of tuple of str
        The first rows of the table, to look at beside the layout.
    questions : tuple of Question
        What its cells leave open: the layout answers it.
    problems : tuple of FileProblem
        Of the whole file, and remarks; problems of single rows are rows with a reason.
    seen : SeenBefore or None
        The earlier import of this content that still stands.
    """

    name: str
    sha256: str
    kind: str
    said: str
    rows: tuple[PreviewRow, ...]
    documents: tuple[PreviewDocument, ...] = ()
    problems: tuple[FileProblem, ...] = ()
    supplier: str = ""
    layout: Layout | None = None
    header: tuple[str, ...] = ()
    header_key: str = ""
    layout_remembered: bool = False
    sample: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    questions: tuple[Question, ...] = ()
    seen: SeenBefore | None = None

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Heading and field ("" for none) of each column."""
        return tuple(zip(self.header, self.layout.fields, strict=True)) if self.layout else ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """Suppliers' files against one plan at one moment: nothing has changed yet."""

    files: tuple[FilePreview, ...]
    now: int

    @property
    def rows(self) -> tuple[PreviewRow, ...]:
        """All rows of all files, in their order."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[PreviewRow]:
        for file in self.files:
            yield from file.rows

    def count(self, outcome: Outcome) -> int:
        """Return how many rows have this outcome."""
        return sum(row.outcome is outcome for row in self._rows())

    @property
    def ticked(self) -> tuple[PreviewRow, ...]:
        """The rows that are accepted unless somebody says otherwise."""
        return tuple(row for row in self._rows() if row.ticked)
