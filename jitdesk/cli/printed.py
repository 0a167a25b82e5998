"""How commands print: JSON for programs, aligned columns for people."""

import json
import sys
from collections.abc import Sequence

from jitdesk.services.ports import JournalEntry


def print_json(facts: object) -> None:
    """Print facts as JSON."""
    json.dump(facts, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows of text in aligned columns."""
    # A line break or a control character from outside must not break the table, or steer the terminal.
    clean = [[_printable(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*clean, strict=True)]
    for row in clean:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)


def print_entry(entry: JournalEntry, *, as_json: bool) -> None:
    """Print the step that a command made."""
    if as_json:
        print_json({"seq": entry.seq, "edit": entry.uuid, "label": entry.label})
    else:
        print(f"{entry.label}. Saved as step {entry.seq}.")
