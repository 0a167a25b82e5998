"""Delimited text (CSV and its kin) to rows of cells."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say

# The order of preference where two delimiters explain the text equally well. A comma comes last: decimal
# commas make it look like a delimiter.
DELIMITERS = "\t;|,"
_LOOKED_AT = 200
_MAX_CELL = 131_072


@dataclass(frozen=True, slots=True)
class SplitText:
    """The rows of a delimited text, its delimiter, and what was odd about it ("" for nothing)."""

    rows: list[list[str]]
    delimiter: str
    remark: str = ""


def split_text(name: str, text: str, delimiter: str = "") -> SplitText:
    """Return the rows of a delimited text; without a delimiter, the text itself shows which it is.

    Cells are stripped of blanks around them; a column that is empty in every row at the right end (a
    delimiter at the end of each line) is dropped.

    Raises
    ------
    BadInput
        Where a cell is larger than any cell of a list can be.
    """
    declared, body = ("", text) if delimiter else _declared_delimiter(text)
    delimiter = delimiter or declared or vote_delimiter(body)
    rows = _rows(name, body, delimiter, csv.QUOTE_MINIMAL)
    remark = ""
    if _quote_never_closed(rows, body):
        opened = len(rows) + (body is not text)
        remark = say(
            "A quotation mark that is opened in row {opened} is never closed: it was read as text.",
            opened=opened,
        )
        rows = _rows(name, body, delimiter, csv.QUOTE_NONE)
    if body is not text:
        rows.insert(0, [])  # the sep= line counts as a row for whoever looks into the file
    return SplitText(_without_empty_edge(rows), delimiter, remark)


def vote_delimiter(text: str) -> str:
    """Return the delimiter that gives the most rows the same number of cells, "," for one column."""
    sample = io.StringIO(text, newline="").readlines()[:_LOOKED_AT]
    scores = {delimiter: _score(sample, delimiter) for delimiter in DELIMITERS}
    best = max(scores.values())
    return next(d for d in DELIMITERS if scores[d] == best) if best > 0 else ","


def _declared_delimiter(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r").strip('"')
    if first[:4].lower() == "sep=" and len(first) == 5:
        return first[4], rest
    return "", text


def _score(sample: Iterable[str], delimiter: str) -> float:
    try:
        counts = [len(row) for row in csv.reader(sample, delimiter=delimiter) if any(row)]
    except csv.Error:
        return 0.0
    wide = Counter(count for count in counts if count > 1)
    if not wide:
        return 0.0
    modal, times = wide.most_common(1)[0]
    return times / len(counts) + modal / 10_000


def _rows(name: str, text: str, delimiter: str, quoting: int) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    rows: list[list[str]] = []
    try:
        rows.extend([cell.strip() for cell in row] for row in reader)
    except csv.Error as error:
        raise BadInput(
            say("{name} cannot be read as a table", name=name),
            say(
                "Line {row} holds a cell of more than {n} characters.",
                row=reader.line_num,
                n=f"{_MAX_CELL:,}",
            ),
            say(
                "Often a quotation mark is missing there. Correct it or ask the supplier to send "
                "the list again."
            ),
        ) from error
    return [list(map(_unwrapped, row)) for row in rows] if '="' in text else rows


def _unwrapped(cell: str) -> str:
    # ="00471" is how a CSV file keeps Excel from eating leading zeros.
    if len(cell) > 3 and cell.startswith('="') and cell.endswith('"'):
        return cell[2:-1]
    return cell


def _quote_never_closed(rows: list[list[str]], text: str) -> bool:
    # The rest of the file then stands in one cell of the last row.
    return text.count('"') % 2 == 1 and bool(rows) and any("\n" in cell for cell in rows[-1])


def _without_empty_edge(rows: list[list[str]]) -> list[list[str]]:
    width = max((i + 1 for row in rows for i, cell in enumerate(row) if cell), default=0)
    return [row[:width] for row in rows]
