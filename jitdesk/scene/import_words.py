"""What the import dialog says about files, rows and ticks."""

import re
from collections.abc import Sequence

from jitdesk.domain.language import counted, later, say
from jitdesk.domain.names import line_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.wording import amount_text, begun_small, joined_text
from jitdesk.intake.dates import depends_on_day_order
from jitdesk.intake.habits import Layout
from jitdesk.intake.lists.headers import DATE_FIELDS
from jitdesk.intake.lists.layout import QUANTITIES
from jitdesk.intake.record import Meaning
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.import_review import Chip
from jitdesk.services.confirming.effects import Effect
from jitdesk.services.confirming.patch import FieldChange, FilePreview, ImportPreview, Outcome, PreviewRow

_WORKBOOK_TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?")

CHIP_WORDS = {
    Chip.ALL: later("All"),
    Chip.CHANGES: later("Changes"),
    Chip.NEW: later("New"),
    Chip.SUSPICIOUS: later("Suspicious"),
    Chip.DEVIATIONS: later("Deviations"),
    Chip.UNUSABLE: later("Cannot use"),
    Chip.SAME: later("Same as plan"),
}

FIELD_WORDS = {
    "delivery": later("Delivery no."),
    "asn": later("Despatch advice"),
    "order": later("Order"),
    "order_line": later("Order line"),
    "part": later("Part"),
    "supplier_part": later("Supplier's part"),
    "description": later("Description"),
    "confirmed_qty": later("Quantity confirmed"),
    "shipped_qty": later("Quantity shipped"),
    "ordered_qty": later("Quantity ordered"),
    "unit": later("Unit"),
    "confirmed_at": later("Confirmed arrival"),
    "requested_at": later("Requested arrival"),
    "ships_at": later("Leaves the supplier"),
    "actual_at": later("Arrived"),
    "recorded_at": later("Booked on"),
    "ordered_at": later("Ordered on"),
    "time": later("Time of day"),
    "week": later("Week"),
    "window": later("Time window"),
    "door": later("Door"),
    "plate": later("Plate"),
    "carrier": later("Carrier"),
    "batch": later("Lot"),
    "expires_on": later("Expires on"),
    "packages": later("Packages"),
    "handling_unit": later("Handling unit"),
    "jis": later("Sequence (JIS)"),
    "vehicle": later("Vehicle"),
    "comment": later("Comment"),
    "supplier": later("Supplier"),
    "plant": later("Plant"),
    "weight": later("Weight"),
    "price": later("Price"),
    "status": later("Status"),
    "call_off": later("Call-off"),
    "cum_qty": later("Quantity so far"),
}
"""Fields that a column may feed, as they read on screen, in the order of a choice."""

_CHANGES_IN_FULL = 3


def title_of(preview: ImportPreview) -> str:
    """Return the dialog's title."""
    return (
        say("Check supplier confirmations")
        if len(preview.files) == 1
        else counted("Check {n} file", "Check {n} files", len(preview.files))
    )


def is_calm_file(file: FilePreview) -> bool:
    """Tell whether a file changes nothing: every row of it is in the plan already."""
    return bool(file.rows) and all(row.outcome is Outcome.SAME for row in file.rows)


def obstacle_of(file: FilePreview) -> str:
    """Return why a file has no rows to show, as sentences; "" where it has some."""
    if file.rows:
        return ""
    told = " ".join(problem.text for problem in file.problems)
    return told or say("Nothing in this file speaks of a delivery. Nothing was changed.")


def calm_text(file: FilePreview) -> str:
    """Return what is said of a file that changes nothing."""
    if file.seen:
        return file.seen.sentence
    return say("Everything in this file is in the plan already. Nothing to change.")


def remarks_of(file: FilePreview) -> tuple[str, ...]:
    """Return what else is to know about a file that was read."""
    return tuple(problem.text for problem in file.problems) if file.rows else ()


def columns_title(file: FilePreview, supplier: str) -> str:
    """Return how the columns were found; "" where the file has none.

    Parameters
    ----------
    file : FilePreview
    supplier : str
        Its supplier's short name, "" where unknown.
    """
    if file.layout is None:
        return ""
    if file.layout_remembered:
        layout = f"{supplier or file.supplier} {file.kind.upper()}"
        return say("Columns read with your saved layout “{layout}”:", layout=layout)
    return say("Columns read by their headings:")


def columns_text(layout: Layout) -> str:
    """Return the fields that a layout reads: "Delivery no. · Part · Quantity"."""
    fields = dict.fromkeys(field for field in layout.fields if field)
    words = field_words(layout)
    return " · ".join(words.get(field, field) for field in fields)


def field_words(layout: Layout) -> dict[str, str]:
    """Return how the fields of a file are called: its only quantity is just that."""
    quantities = [field for field in QUANTITIES if field in layout.fields]
    words = {field: say(word) for field, word in FIELD_WORDS.items()}
    return {**words, quantities[0]: say("Quantity")} if len(quantities) == 1 else words


def cells_in_file(row: PreviewRow, kind: str) -> tuple[tuple[str, str], ...]:
    """Return the filled cells of a row as (heading, text), as they read on the sender's screen.

    A workbook's times are numbers without a writing of their own: they are shown as 24.11.2026 14:55.
    """
    written = _time_in_words if kind == "xlsx" else str
    return tuple((heading, written(text)) for heading, text in row.raw if text)


def _time_in_words(text: str) -> str:
    match = _WORKBOOK_TIME.fullmatch(text)
    if match is None:
        return text
    year, month, day, clock = match.groups()
    return f"{day}.{month}.{year} {clock or ''}".rstrip()


def ticked_text(preview: ImportPreview, ticked: Sequence[PreviewRow]) -> str:
    """Return how many rows are ticked: "6 of 7 changes and 1 new delivery ticked"."""
    rows = preview.rows
    parts = []
    changed = preview.count(Outcome.CHANGED)
    if changed:
        picked = sum(row.outcome is Outcome.CHANGED for row in ticked)
        parts.append(counted("{picked} of {n} change", "{picked} of {n} changes", changed, picked=picked))
    new = preview.count(Outcome.NEW)
    if new:
        picked = sum(row.outcome is Outcome.NEW for row in ticked)
        share = f"{picked}" if picked == new else say("{picked} of {new}", picked=picked, new=new)
        parts.append(_new_words(rows, new, share))
    if not parts:
        return say("Nothing to accept") if rows else say("Nothing could be read")
    files, rows_said = len(preview.files), joined_text(parts)
    if files > 1:
        return say("{rows} ticked in {files} files", rows=rows_said, files=files)
    return say("{rows} ticked", rows=rows_said)


def _new_words(rows: Sequence[PreviewRow], count: int, share: str) -> str:
    """Return how many are new, and what they are: a call-off brings no deliveries, it wants them."""
    meanings = {row.said.meaning for row in rows if row.outcome is Outcome.NEW and row.said}
    if meanings == {Meaning.CALL_OFF}:
        return counted("{share} new date wanted", "{share} new dates wanted", count, share=share)
    if Meaning.CALL_OFF in meanings:
        return counted("{share} new row", "{share} new rows", count, share=share)
    return counted("{share} new delivery", "{share} new deliveries", count, share=share)


def changes_to_show(row: PreviewRow) -> tuple[tuple[FieldChange, ...], str]:
    """Return the changes that have a line of their own, and the names of the others in one line."""
    if len(row.changes) <= _CHANGES_IN_FULL:
        return row.changes, ""
    rest = row.changes[_CHANGES_IN_FULL - 1 :]
    labels = ", ".join(begun_small(change.label) for change in rest)
    return row.changes[: _CHANGES_IN_FULL - 1], say("also {labels}", labels=labels)


def row_title(row: PreviewRow) -> str:
    """Return what a row is about: "Delivery 4417", "DELFOR 0811" of a call-off, else its place."""
    if row.delivery:
        return say("Delivery {delivery}", delivery=row.delivery)
    is_call_off = row.said is not None and row.said.meaning is Meaning.CALL_OFF
    return row.said.document_name if row.said and is_call_off else row.ref


def row_subtitle(row: PreviewRow, plan: Plan) -> str:
    """Return supplier, part and quantity of a row: "Nordlicht · part 4711 Steering column · 480 pcs"."""
    part = plan.find("parts", row.part) if row.part else None
    description = str(part["description"]) if part else ""
    named = f"{row.part} {description}".rstrip()
    texts = [row.supplier, say("part {part}", part=named) if row.part else ""]
    line = plan.find("delivery_lines", row.delivery, row.line_no) if row.line_no else None
    if line and isinstance(line["quantity"], int):
        amount = amount_text(line["quantity"], str((part or {}).get("unit", "")))
        texts.append(amount.replace(" ", "\N{NO-BREAK SPACE}"))
    return " · ".join(text for text in texts if text)


def row_spoken(row: PreviewRow, *, ticked: bool, effect: Sequence[str], changed_since: bool) -> str:
    """Return a row as one sentence, for screen readers and for copying."""
    if row.outcome is Outcome.UNUSABLE:
        return f"{row.reason} {row.advice}".strip()
    texts = [
        say("Delivery {delivery}", delivery=row.delivery),
        row.supplier,
        say("part {part}", part=row.part) if row.part else "",
    ]
    texts += [change_spoken(change) for change in row.changes]
    texts += [row.doubt, row.doubt_detail] if row.doubt else list(effect)
    tick = say("ticked") if ticked else say("not ticked")
    texts.append(say("same as plan") if row.outcome is Outcome.SAME else tick)
    texts.append(say("changed since") if changed_since else "")
    return ", ".join(text for text in texts if text)


def change_spoken(change: FieldChange) -> str:
    """Return one change in words: "arrival 13:15 becomes 15:05, +110 min"."""
    was = say("{old} becomes {new}", old=change.old, new=change.new) if change.old else change.new
    return ", ".join(text for text in (f"{begun_small(change.label)} {was}", change.difference) if text)


def dates_remark(file: FilePreview, row: PreviewRow) -> str:
    """Return how the dates and numbers of a row were read, as sentences; "" for messages."""
    if file.layout is None:
        return ""
    said = []
    if file.layout.day_first is not None and _needs_day_order(row, file, file.layout):
        said.append(
            say("Dates read as day.month.year.")
            if file.layout.day_first
            else say("Dates read as month/day/year.")
        )
    if file.layout.decimal:
        said.append(say("Decimal mark “{decimal}”.", decimal=file.layout.decimal))
    return " ".join([*said, say("Time zone: plant time.")])


def _needs_day_order(row: PreviewRow, file: FilePreview, layout: Layout) -> bool:
    """Tell whether a date of a row leaves open by itself which part of it is the day."""
    dates = {
        heading for heading, field in zip(file.header, layout.fields, strict=True) if field in DATE_FIELDS
    }
    return any(heading in dates and depends_on_day_order(text) for heading, text in row.raw)


def consequence_of(row: PreviewRow, effect: Effect) -> tuple[str, str]:
    """Return the consequence of a row as the panel says it, in two lines."""
    if row.doubt:
        return row.doubt, effect.detail
    title = effect.title
    if effect.location and effect.tone in ("stop", "warn"):
        title = say("{effect} (part {part})", effect=title, part=effect.location[0])
    is_told = any(change.field in ("confirmed", "eta") for change in row.changes)
    if effect.tone == "stop" and is_told:
        return title, say("Accept it anyway: the truck is late either way.")
    return title, effect.detail


def strips_title(effect: Effect, outlook: Outlook) -> str:
    """Return the caption over the two strips: "Line 3 · part 4711 · hours of stock"."""
    row = outlook.coverage.row_of(*effect.location) if effect.location else None
    if effect.location is None or row is None:
        return ""
    names = [line_name(outlook.plan, line) for line in outlook.coverage.lines_of(row)]
    return " · ".join(
        filter(
            None,
            (joined_text(names), say("part {location}", location=effect.location[0]), say("hours of stock")),
        )
    )
