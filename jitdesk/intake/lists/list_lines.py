"""The lines of a list by columns: each line is made when it is looked at."""

from collections.abc import Mapping, Sequence
from typing import Any

from jitdesk.intake.lists.columns import RawCells
from jitdesk.intake.made_lines import MadeLines
from jitdesk.intake.record import Line


class ListLines(MadeLines):
    """The rows of a sheet that can be used.

    Parameters
    ----------
    header : tuple of str
        The headings.
    row_nos : sequence of int
        The number of each row as the user counts it.
    rows : sequence of tuple of str
        Its cells.
    columns : Mapping[str, sequence]
        By attribute of a line its value in each row; what is left out is empty in every row.
    """

    def __init__(
        self,
        header: tuple[str, ...],
        row_nos: Sequence[int],
        rows: Sequence[tuple[str, ...]],
        columns: Mapping[str, Sequence[Any]],
    ) -> None:
        self._header = header
        self._row_nos = row_nos
        self._rows = rows
        self._columns = columns

    def __len__(self) -> int:
        return len(self._rows)

    def line(self, place: int) -> Line:
        """Return the line at a place."""
        raw = RawCells(self._header, self._rows[place])
        values = {name: column[place] for name, column in self._columns.items()}
        return Line(ref=str(self._row_nos[place]), raw=raw, **values)

    def column(self, name: str) -> Sequence[Any] | None:
        """Return the values of an attribute, None where it is empty in every row."""
        return self._columns.get(name)
