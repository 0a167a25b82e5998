"""What stands below a list that was cut out of a mail: greeting, signature, disclaimer, and no row of it."""

from collections.abc import Collection, Sequence

from jitdesk.domain.language import counted, say
from jitdesk.domain.wording import some_text
from jitdesk.intake.lists.columns import RawCells
from jitdesk.intake.record import FileProblem

_TOLD_AT_MOST = 4
_LONGEST = 60


def closing_place(rows: Sequence[Sequence[str]], read: Collection[int]) -> int:
    """Return where the lines below a list begin, the number of rows where there are none.

    They fill no column that is read but the first, and begin with words: a number that stands alone is a
    row of the list, of which the rest is open.

    Parameters
    ----------
    rows : sequence of sequence of str
        The filled rows.
    read : collection of int
        The columns that feed a field.
    """
    others = [column for column in read if column]
    begin = place = len(rows)
    while others and place > 1 and not any(rows[place - 1][column] for column in others):
        place -= 1
        if _is_words(rows[place]):
            begin = place
    return begin


def told_once(row_nos: Sequence[int], rows: Sequence[RawCells]) -> FileProblem:
    """Return the one problem that names all lines below a list with their places."""
    lines = [" ".join(text for _, text in row) for row in rows]
    shown = some_text([f'"{line[:_LONGEST]}"' for line in lines[:_TOLD_AT_MOST]], len(lines))
    where = say("row {row}", row=row_nos[0])
    if len(lines) > 1:
        where = say("rows {first} to {last}", first=row_nos[0], last=row_nos[-1])
    text = counted(
        "{n} line below the list was left out ({where}): {shown}.",
        "{n} lines below the list were left out ({where}): {shown}.",
        len(lines),
        where=where,
        shown=shown,
    )
    raw = tuple((say("row {row}", row=row_no), line) for row_no, line in zip(row_nos, lines, strict=True))
    return FileProblem(where, lines[0], text, False, ", ".join(map(str, row_nos)), raw)


def _is_words(row: Sequence[str]) -> bool:
    """Tell whether a row says something in words, or is a rule of dashes; a key has a digit, or capitals."""
    text = "".join(row)
    return not any(map(str.isdigit, text)) and (
        any(map(str.islower, text)) or not any(map(str.isalpha, text))
    )
