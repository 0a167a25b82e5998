"""An import as facts: what ``import --json`` prints."""

from typing import Any

from jitdesk.services.confirming.patch import FilePreview, ImportPreview, PreviewRow
from jitdesk.services.ports import JournalEntry


def import_facts(preview: ImportPreview, entry: JournalEntry | None = None) -> list[dict[str, Any]]:
    """Return the files of a preview as JSON values.

    Parameters
    ----------
    entry : JournalEntry, optional
        The step that accepted rows of them; ``edit`` is its uuid for the files it took.
    """
    return [_file(file, entry) for file in preview.files]


def _file(file: FilePreview, entry: JournalEntry | None) -> dict[str, Any]:
    problems: list[dict[str, Any]] = [
        {"where": problem.where, "found": problem.found, "text": problem.text} for problem in file.problems
    ]
    if file.seen:
        problems.insert(0, {"where": file.name, "found": "", "text": file.seen.sentence})
    return {
        "file": file.name,
        "kind": file.kind,
        "documents": [
            {
                "kind": document.kind,
                "number": document.number,
                "supplier": document.supplier,
                "function": document.function,
                "lines": document.lines,
                "test": document.is_test,
                "incomplete": document.incomplete,
            }
            for document in file.documents
        ],
        "rows": [_row(row) for row in file.rows],
        "problems": problems,
        "edit": entry.uuid if entry and file.name in entry.source.split(", ") else None,
    }


def _row(row: PreviewRow) -> dict[str, Any]:
    doubt = f"{row.doubt}: {row.doubt_detail}" if row.doubt else ""
    return {
        "ref": row.ref,
        "delivery": row.delivery or None,
        "part": row.part or None,
        "outcome": str(row.outcome),
        "changes": [
            {"field": change.field, "old": change.old_fact, "new": change.new_fact} for change in row.changes
        ],
        "reason": " ".join(filter(None, (row.reason, row.advice))) or row.note or None,
        "doubt": doubt or None,
        "accepted": row.ticked,
    }
