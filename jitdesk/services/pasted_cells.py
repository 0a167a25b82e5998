"""Where copied cells go in a table that is typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from jitdesk.domain.errors import BadInput, in_one_line
from jitdesk.domain.language import counted, say
from jitdesk.intake.lists.delimited import split_text, vote_delimiter
from jitdesk.intake.lists.headers import fold_words, heading_fields
from jitdesk.services.table_cells import without_guard
from jitdesk.services.typed_table import WORDINGS, Rows, TypedRows, TypedTable

MOST_ROWS = 20_000
_NOWHERE = -1
_HEADINGS_AT_LEAST = 2
Block = list[list[str]]


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows after a paste.

    Attributes
    ----------
    typed : TypedRows
        All rows.
    top, left, bottom, right : int
        The cells that were filled, both ends included.
    remark : str
        What was left out, as a sentence; "" for nothing.
    """

    typed: TypedRows
    top: int
    left: int
    bottom: int
    right: int
    remark: str = ""


def pasted(typed: TypedRows, table: TypedTable, text: str, row: int, column: int) -> Pasted:
    """Put copied cells where the cursor stands, or each below its heading, and make rows as needed.

    Spreadsheets separate cells by tabs and put those with line breaks in quotation marks; commas and
    semicolons separate only where headings become readable by them. Headings are known by their words in
    English, German, French and Spanish, in any order. Formulas are text like any other.

    Raises
    ------
    BadInput
        If there is nothing to paste, or more than fits.
    """
    block = _block(text, table)
    targets = _targets_of_headings(block[0], table)
    if len(targets) == 1 and targets != [column]:
        targets = []  # one word alone is a heading only where it stands above its own column
    if targets:
        headings, block = block[0], block[1:]
        remark = _unknown([head for head, at in zip(headings, targets, strict=True) if at == _NOWHERE])
    else:
        targets = _targets_from(column, max(map(len, block)), len(table.columns))
        remark = _too_wide(targets.count(_NOWHERE))
    if not block:
        raise _nothing()
    if row + len(block) > MOST_ROWS:
        raise BadInput(
            say("Too many rows"),
            say("{copied} rows were copied, and {most} fit here", copied=len(block), most=MOST_ROWS),
            say("Save them as a file and load it with File, Load tables."),
        )
    rows = _filled(typed.rows, block, targets, row, table.blank)
    reached = [target for target in targets if target != _NOWHERE]
    bottom = row + len(block) - 1
    return Pasted(replace(typed, rows=rows), row, min(reached), bottom, max(reached), remark)


def _block(text: str, table: TypedTable) -> Block:
    """Return the copied cells, each in one line, without blank rows at the end."""
    delimiter = "\t"
    if delimiter not in text:
        voted = vote_delimiter(text)
        first = split_text("", text.partition("\n")[0], voted).rows
        delimiter = voted if first and _targets_of_headings(first[0], table) else delimiter
    rows = _split(text, delimiter)
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise _nothing()
    return rows


def _split(text: str, delimiter: str) -> Block:
    if '"' in text:
        rows = split_text("", text, delimiter).rows
    else:  # thousands of rows in a moment
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        rows = [line.split(delimiter) for line in lines]
    return [[cell if cell.isalnum() else _cell(cell) for cell in row] for row in rows]


def _cell(text: str) -> str:
    plain = text.strip().replace("\r\n", " ").replace("\n", " ")
    return without_guard(plain if plain.isprintable() else in_one_line(plain))


def _nothing() -> BadInput:
    return BadInput(
        say("Nothing to paste"), say("No cells were copied"), say("Copy them in the spreadsheet first.")
    )


def _targets_of_headings(row: Sequence[str], table: TypedTable) -> list[int]:
    """Return for each cell of a row of headings the column that it names; nothing where it is none."""
    targets: list[int] = []
    for cell in row:
        at = _column_called(cell, table)
        targets.append(_NOWHERE if at in targets else at)
    known = len(targets) - targets.count(_NOWHERE)
    return targets if known >= min(_HEADINGS_AT_LEAST, len(row)) else []


def _column_called(heading: str, table: TypedTable) -> int:
    folded = "".join(fold_words(heading))
    meant = heading_fields(heading, WORDINGS)
    for at, typed in enumerate(table.columns):
        own = {"".join(fold_words(word)) for word in (typed.column.name, typed.heading, say(typed.heading))}
        if folded and folded in own:
            return at
    places = (at for at, typed in enumerate(table.columns) if typed.column.name in meant)
    return next(places, _NOWHERE)


def _targets_from(column: int, width: int, columns: int) -> list[int]:
    return [at if at < columns else _NOWHERE for at in range(column, column + width)]


def _unknown(headings: Sequence[str]) -> str:
    named = ", ".join(f'"{heading}"' for heading in headings if heading)
    return say("Left out, because no column here is called so: {headings}.", headings=named) if named else ""


def _too_wide(columns: int) -> str:
    if not columns:
        return ""
    return counted(
        "{n} column was left out: it lies to the right of the last one.",
        "{n} columns were left out: they lie to the right of the last one.",
        columns,
    )


def _filled(
    rows: Rows, block: Block, targets: Sequence[int], top: int, blank: tuple[str, ...]
) -> tuple[tuple[str, ...], ...]:
    """Return rows with the block's cells in their columns; a shorter row leaves what lies behind it."""
    count, width = len(rows), len(blank)
    filled = list(rows) + [blank] * (top - count)
    is_in_order = list(targets) == list(range(len(targets)))
    for number, cells in enumerate(block, top):
        if is_in_order and number >= count:
            filled.append((*cells[:width], *blank[len(cells) :]))
            continue
        row = list(filled[number]) if number < count else list(blank)
        for target, cell in zip(targets, cells, strict=False):
            if target != _NOWHERE:
                row[target] = cell
        filled[number : number + 1] = [tuple(row)]
    return tuple(filled)
