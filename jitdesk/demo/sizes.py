"""How large the largest demo plant is; tests make a small one by the same code."""

from dataclasses import dataclass

DAYS = 28
"""Four whole weeks, from the Monday of the story's week on."""

SPARE_H = (8.0, 30.0)
"""The least and the most hours of work that a part outlasts its next receipt, where nothing is wrong."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything a plant has, and how much of it goes wrong.

    Attributes
    ----------
    halls, doors_a_hall : int
    deliveries, delivery_lines : int
        In all four weeks.
    parts, lines, suppliers : int
    past_days, past_deliveries, past_promises : int
        The delay history: days before the four weeks, and what came on them.
    late, clashes, silent, low : int
        Today's late trucks, door clashes, trucks that nobody confirmed, and parts that get low.
    later_late, later_clashes : int
        Late trucks and clashes in the weeks to come.
    """

    halls: int
    doors_a_hall: int
    deliveries: int
    delivery_lines: int
    parts: int
    lines: int
    suppliers: int
    past_days: int
    past_deliveries: int
    past_promises: int
    late: int
    clashes: int
    silent: int
    low: int
    later_late: int
    later_clashes: int

    @property
    def doors(self) -> int:
        """The number of doors."""
        return self.halls * self.doors_a_hall


LARGEST = Size(
    halls=10,
    doors_a_hall=20,
    deliveries=42_000,
    delivery_lines=500_000,
    parts=30_000,
    lines=10,
    suppliers=1_800,
    past_days=365,
    past_deliveries=547_500,
    past_promises=5_000_000,
    late=8,
    clashes=4,
    silent=4,
    low=6,
    later_late=10,
    later_clashes=8,
)
