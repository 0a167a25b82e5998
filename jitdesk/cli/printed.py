"""How commands print: JSON for programs, lines and aligned columns for people."""

import json
import sys
from collections.abc import Sequence

from jitdesk.domain.errors import in_one_line
from jitdesk.services.ports import JournalEntry


def print_json(facts: object) -> None:
    """Print facts as JSON, in ASCII where the output cannot take every letter."""
    takes_every_letter = (sys.stdout.encoding or "").lower().startswith("utf")
    json.dump(facts, sys.stdout, ensure_ascii=not takes_every_letter, indent=2)
    sys.stdout.write("\n")


def print_line(text: str, indent: int = 0) -> None:
    """Print one line; a line break in a name from outside does not make it two."""
    print(" " * indent + in_one_line(text))


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], indent: int = 0) -> None:
    """Print rows of text in aligned columns."""
    clean = [[in_one_line(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*clean, strict=True)]
    for row in clean:
        print(
            " " * indent
            + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )


def print_entry(entry: JournalEntry, *, as_json: bool) -> None:
    """Print the step that a command made."""
    if as_json:
        print_json({"seq": entry.seq, "edit": entry.uuid, "label": entry.label})
    else:
        print_line(f"{entry.label}. Saved as step {entry.seq}.")
