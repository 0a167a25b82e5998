"""Tables of web pages, as some programs write them under the name .xls, to rows of text.

Only cells are read: nothing that the page names is fetched, nothing of it is run or shown as a page.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

_MOST_CELLS = 20_000_000
_MOST_SPANNED = 1_000
_UNSEEN = frozenset({"script", "style", "title", "template"})
_CELLS = frozenset({"td", "th"})
_BREAKS = frozenset({"br", "p", "div", "li"})


@dataclass(slots=True)
class _Table:
    """A table that is being read: its rows, and what its row and cell spans still fill."""

    rows: list[list[str]] = field(default_factory=list)
    row: list[str] | None = None
    spans: dict[int, tuple[int, str]] = field(default_factory=dict)
    cell: list[str] | None = None
    cell_columns: int = 1
    cell_rows: int = 1


def read_web_tables(name: str, text: str) -> list[list[list[str]]]:
    """Return the rows of each table, in the order in which they begin; an inner table is one of its own.

    A cell that spans rows stands in each of them, as an order number over its lines does; one that spans
    columns stands in the first.

    Raises
    ------
    BadInput
        If the spans of its cells make it larger than any list.
    """
    reader = _Reader(name)
    reader.feed(text)
    reader.close()
    return reader.finished()


class _Reader(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self._name = name
        self._tables: list[_Table] = []
        self._open: list[_Table] = []
        self._unseen = 0
        self._cells = 0

    def finished(self) -> list[list[list[str]]]:
        """Return what was read, with what the page did not close."""
        while self._open:
            self._end_table()
        return [table.rows for table in self._tables if table.rows]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, row or cell; what was left open before it ends there."""
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._open.append(_Table())
            self._tables.append(self._open[-1])
        elif self._open and tag == "tr":
            self._end_row()
            self._open[-1].row = []
        elif self._open and tag in _CELLS:
            self._begin_cell(dict(attrs))
        elif self._open and tag in _BREAKS:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        """End a table, row or cell."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._open:
            return
        elif tag == "table":
            self._end_table()
        elif tag == "tr":
            self._end_row()
        elif tag in _CELLS:
            self._end_cell()

    def handle_data(self, data: str) -> None:
        """Take text into the cell that is open."""
        if self._open and self._open[-1].cell is not None and not self._unseen:
            self._open[-1].cell.append(data)

    def _begin_cell(self, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        table = self._open[-1]
        if table.row is None:
            table.row = []
        self._fill_spanned(table)
        table.cell = []
        table.cell_columns = _span(attributes.get("colspan"))
        table.cell_rows = _span(attributes.get("rowspan"))

    def _fill_spanned(self, table: _Table) -> None:
        """Write what cells of rows above still say at this place."""
        assert table.row is not None
        while (above := table.spans.get(len(table.row))) is not None:
            left, text = above
            if left > 1:
                table.spans[len(table.row)] = (left - 1, text)
            else:
                del table.spans[len(table.row)]
            table.row.append(text)

    def _end_cell(self) -> None:
        table = self._open[-1]
        if table.cell is None or table.row is None:
            return
        text = " ".join("".join(table.cell).split())
        self._cells += table.cell_columns * table.cell_rows
        if self._cells > _MOST_CELLS:
            raise BadInput(
                say("{name} is too large", name=self._name),
                say(
                    "The cells of its tables span more than {n} places.",
                    n=f"{_MOST_CELLS:,}",
                ),
                say("Ask the supplier for a plain list."),
            )
        for text_here in (text, *("",) * (table.cell_columns - 1)):
            if table.cell_rows > 1:
                table.spans[len(table.row)] = (table.cell_rows - 1, text_here)
            table.row.append(text_here)
        table.cell = None

    def _end_row(self) -> None:
        self._end_cell()
        table = self._open[-1]
        if table.row is not None:
            self._fill_spanned(table)
            table.rows.append(table.row)
        table.row = None

    def _end_table(self) -> None:
        self._end_row()
        self._open.pop()


def _span(text: str | None) -> int:
    stated = (text or "").strip()
    return min(max(int(stated), 1), _MOST_SPANNED) if stated.isascii() and stated.isdecimal() else 1
