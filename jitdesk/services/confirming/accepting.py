"""Rows of a preview that somebody accepted, as one step of the plan."""

from collections.abc import Sequence

from jitdesk.domain.edit import Change, Edit
from jitdesk.domain.errors import ChangedSince
from jitdesk.domain.plan import Plan
from jitdesk.intake.report import Report, unheard
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.judging import Judge
from jitdesk.services.confirming.layouts import layout_text
from jitdesk.services.confirming.matching import NotUsable
from jitdesk.services.confirming.patch import ImportPreview, PreviewRow, Remembered
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry, SeenFile


def accept(
    plan: Plan,
    preview: ImportPreview,
    rows: Sequence[PreviewRow],
    now: int,
    author: str,
    changes: tuple[Change, ...] | None = None,
) -> Edit | None:
    """Return the one edit that accepts rows, worked out on the plan as it is now; None if it changes nothing.

    Parameters
    ----------
    plan : Plan
        The plan now; it may have changed since the preview.
    rows : sequence of PreviewRow
        The ticked ones; rows that are the same or cannot be used are passed over.
    changes : tuple of Change, optional
        What the rows change of the plan as it is now, where that was worked out already.

    Raises
    ------
    ChangedSince
        If a row can no longer be used; nothing is accepted then.
    """
    if changes is None:
        changes = drafted(Judge(plan, now, author), rows).changes()
    accepted = [row for row in rows if row.may_be_accepted]
    if not changes:
        return None
    names = [file.name for file in preview.files if any(row.file == file.name for row in accepted)]
    count = f"{len(accepted)} {'row' if len(accepted) == 1 else 'rows'}"
    what = names[0] if len(names) == 1 else f"{len(names)} files"
    return Edit(f"Import {what} ({count})", changes, author=author, source=", ".join(names), at=now)


def drafted(judge: Judge, rows: Sequence[PreviewRow], report: Report = unheard) -> Draft:
    """Return the judge's plan with rows written into it, one after the other.

    Rows that are the same or cannot be used are passed over.

    Raises
    ------
    ChangedSince
        If a row cannot be used with this plan.
    """
    draft = judge.draft()
    for number, row in enumerate(rows):
        report(number, len(rows), "")
        if row.said is None or not row.may_be_accepted:
            continue
        try:
            judge.verdict(row.said, draft)
        except NotUsable as why:
            raise ChangedSince(
                "The plan has changed since",
                f"{row.ref} of {row.file} can no longer be used: {why.text}",
                "Nothing was changed. Check the file again.",
            ) from None
    return draft


def layouts_to_remember(preview: ImportPreview) -> tuple[Remembered, ...]:
    """Return how the accepted files' columns were read, for each file that is of one supplier."""
    return tuple(
        Remembered(file.supplier, file.header_key, layout_text(file.layout))
        for file in preview.files
        if file.layout and file.supplier and file.rows
    )


def take_over(
    plant: OpenPlant, preview: ImportPreview, rows: Sequence[PreviewRow], author: str = ""
) -> JournalEntry | None:
    """Make accepted rows one step of the plant, and remember the files and their layouts.

    Without an author, it is whoever is at the desk.

    Returns None, and writes nothing, where the rows change nothing.

    Raises
    ------
    ChangedSince
        If a row can no longer be used.
    PlantFileError
        If it could not be written.
    """
    edit = accept(plant.plan, preview, rows, plant.now(), author or plant.author)
    if edit is None:
        return None
    entry = plant.commit(edit)
    remember(plant, preview, entry)
    return entry


def remember(plant: OpenPlant, preview: ImportPreview, entry: JournalEntry) -> None:
    """Remember the files that a step was made of, and how their columns were read.

    Raises
    ------
    PlantFileError
        If it could not be written.
    """
    for file in preview.files:
        if file.name in entry.source.split(", "):
            plant.store.remember_file(SeenFile(file.sha256, file.name, entry.seq, entry.at))
    for layout in layouts_to_remember(preview):
        plant.store.remember_layout(layout.supplier, layout.header_key, layout.mapping)
