"""A supplier's answer to an order line, where it is more than a quantity and a date.

A line that does not come as ordered is put on hold with the reason: nothing of it counts any more, and
nothing is deleted.
"""

from collections.abc import Iterator

from jitdesk.domain.columns import Row
from jitdesk.domain.wording import amount_text
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.said import Said

_HELD = {
    "rejected": "rejected by the supplier",
    "hold": "on hold at the supplier",
    "backordered": "backordered without a date",
}


def is_taken_out(draft: Draft, said: Said) -> bool:
    """Tell whether a line says that its part does not come, or not known when."""
    status, line = said.line.status, said.line
    if said.follows_qty is not None:
        return False
    if status == "substituted":
        return bool(line.substitute) and draft.find("parts", line.substitute) is None
    return status in ("rejected", "hold") or (status == "backordered" and line.at is None)


def answer_changes(draft: Draft, row: Row, said: Said) -> Iterator[FieldChange]:
    """Write a rejection, a hold, a backorder without a date or a substitution into the draft.

    Parameters
    ----------
    row : Row
        The delivery line that it is about.
    """
    if is_taken_out(draft, said):
        yield from _held(draft, row, said)
    elif said.line.status == "substituted" and said.line.substitute not in ("", row["part"]):
        old, new = str(row["part"]), said.line.substitute
        draft.write("delivery_lines", row, {"part": new})
        yield FieldChange("part", "Part", old, new, "substituted", "warn", old, new)


def _held(draft: Draft, row: Row, said: Said) -> Iterator[FieldChange]:
    reason = (
        _HELD.get(said.line.status) or f"replaced by part {said.line.substitute}, which is not known here"
    )
    if row["on_hold"] and row["hold_reason"] == reason:
        return
    draft.write("delivery_lines", row, {"on_hold": 1, "hold_reason": reason})
    was = str(row["hold_reason"]) if row["on_hold"] else ""
    amount = amount_text(int(row["quantity"] or 0))
    yield FieldChange("on_hold", "On hold", was, reason, f"{amount} do not come", "warn", was or None, reason)


def doubt_about_answer(said: Said) -> tuple[str, str]:
    """Return what nobody should accept unseen of an answer; both "" where that is nothing."""
    line = said.line
    if line.status == "rejected":
        return "Rejected by the supplier", line.comment or "the line would be put on hold"
    if line.status == "substituted":
        return "Another part comes", line.comment or f"part {line.substitute or 'unnamed'} in its place"
    if said.is_split:
        return "A later part of a split delivery", "it would be a new delivery"
    return "", ""
