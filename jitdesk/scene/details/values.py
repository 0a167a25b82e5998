"""The rows of the details panel as plain values; every text is final."""

from dataclasses import dataclass

from jitdesk.planning.free_slots import FreeSlot
from jitdesk.scene.chrome import Tone


@dataclass(frozen=True, slots=True)
class Document:
    """Where something is from.

    Attributes
    ----------
    text : str
        Its name.
    seq : int
        The step of the history that it came with; 0: none.
    table : str
        The plant's table in which it stands, where no step says more; "" for none.
    """

    text: str
    seq: int = 0
    table: str = ""


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One row of the sum.

    Attributes
    ----------
    text, pieces, value : str
        What; how much; hours, or the clock time that follows.
    document : Document or None
        Where it is from.
    tone : Tone
        ``STOP`` for a result that stops a line.
    strong, is_result : bool
        Bold; on a ground of its own.
    ruled : bool
        Whether the rows above it are added up in it.
    """

    text: str
    pieces: str = ""
    value: str = ""
    document: Document | None = None
    tone: Tone = Tone.PLAIN
    strong: bool = False
    is_result: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """Why a line stops, or how long a part lasts: a heading, the rate beside it, the sum."""

    heading: str
    rate: str
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise.

    Attributes
    ----------
    mark : str
        "order", "promise" or "latest": its shape.
    known, clock, shift : str
        Since when it is known, the time that it gives, and how much later that is than the order.
    document : Document
        Who said so.
    late : bool
        Whether it lies beyond the plant's tolerance.
    """

    mark: str
    known: str
    clock: str
    shift: str
    document: Document
    late: bool


@dataclass(frozen=True, slots=True)
class SlotRow:
    """One free slot: time, door, effect on the lines, and what it asks of the truck."""

    slot: FreeSlot
    icon: str
    tone: Tone
    clock: str
    effect: str
    faster: str

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        return ", ".join(filter(None, (self.clock, self.slot.door, self.effect, self.faster)))


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the journal: what, when and by whom."""

    text: str
    document: Document
