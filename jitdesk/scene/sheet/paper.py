"""Sizes of paper, and the measures that every sheet keeps, all in millimetres."""

from dataclasses import dataclass

POINT_MM = 25.4 / 72
MARGIN = 10.0
# The bar that marks a change stands inside the margin, so that every printer reaches it.
EDGE_BAR = 1.4
GUTTER = 2.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper format, upright.

    Parameters
    ----------
    name : str
        As people and printers call it.
    width, height : float
        Millimetres.
    """

    name: str
    width: float
    height: float

    @property
    def left(self) -> float:
        """Where the sheet's frame begins."""
        return MARGIN + GUTTER

    @property
    def right(self) -> float:
        """Where the sheet's frame ends."""
        return self.width - MARGIN

    @property
    def inner_width(self) -> float:
        """The width of the sheet's frame."""
        return self.right - self.left

    @property
    def bottom(self) -> float:
        """The lowest place that may be printed on."""
        return self.height - MARGIN

    @property
    def is_narrow(self) -> bool:
        """Whether scan and check share one column."""
        return self.inner_width < 170


A4 = Paper("A4", 210.0, 297.0)
A5 = Paper("A5", 148.0, 210.0)
LETTER = Paper("Letter", 215.9, 279.4)
