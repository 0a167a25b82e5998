"""Rows of a preview that somebody accepted, as one step of the plan."""

from collections.abc import Sequence

from jitdesk.domain.edit import Change, Edit, Learnt
from jitdesk.domain.errors import ChangedSince
from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.intake.report import Report, unheard
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.judging import Judge
from jitdesk.services.confirming.layouts import layout_text
from jitdesk.services.confirming.patch import FilePreview, ImportPreview, PreviewRow
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.ports import JournalEntry


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
    if not changes:
        return None
    accepted = [row for row in rows if row.may_be_accepted]
    of_files = {row.file for row in accepted}
    files = [file for file in preview.files if file.name in of_files]
    return Edit(
        _label(files, len(accepted)),
        changes,
        author=author,
        source=", ".join(file.name for file in files),
        at=now,
        learnt=_learnt(files),
    )


def _label(files: Sequence[FilePreview], rows: int) -> str:
    what = files[0].name if len(files) == 1 else say("{n} files", n=len(files))
    return say("Import {what} ({count})", what=what, count=counted("{n} row", "{n} rows", rows))


def _learnt(files: Sequence[FilePreview]) -> Learnt:
    """Return that these files were imported, and how the columns of those of one supplier were read."""
    return Learnt(
        tuple((file.sha256, file.name) for file in files),
        tuple(
            (file.supplier, file.header_key, layout_text(file.layout))
            for file in files
            if file.layout and file.supplier
        ),
    )


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
                say("The plan has changed since"),
                say(
                    "{ref} of {file} can no longer be used: {text}", ref=row.ref, file=row.file, text=why.text
                ),
                say("Nothing was changed. Check the file again."),
            ) from None
    return draft


def take_over(
    plant: OpenPlant, preview: ImportPreview, rows: Sequence[PreviewRow], author: str = ""
) -> JournalEntry | None:
    """Make accepted rows one step of the plant.

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
    return None if edit is None else plant.commit(edit)
