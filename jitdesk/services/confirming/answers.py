"""A supplier's answer to an order line, where it is more than a quantity and a date.

A line that does not come as ordered is put on hold with the reason: nothing of it counts any more, and
nothing is deleted.
"""

from collections.abc import Iterator

from jitdesk.domain.columns import Row
from jitdesk.domain.language import later, say
from jitdesk.domain.wording import amount_text
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.said import Said

_HELD = {
    "rejected": later("rejected by the supplier"),
    "hold": later("on hold at the supplier"),
    "backordered": later("backordered without a date"),
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
        yield FieldChange("part", say("Part"), old, new, say("substituted"), "warn", old, new)


def _held(draft: Draft, row: Row, said: Said) -> Iterator[FieldChange]:
    if said.line.status in _HELD:
        reason = say(_HELD[said.line.status])
    else:
        reason = say("replaced by part {part}, which is not known here", part=said.line.substitute)
    if row["on_hold"] and row["hold_reason"] == reason:
        return
    draft.write("delivery_lines", row, {"on_hold": 1, "hold_reason": reason})
    was = str(row["hold_reason"]) if row["on_hold"] else ""
    amount = amount_text(int(row["quantity"] or 0))
    yield FieldChange(
        "on_hold",
        say("On hold"),
        was,
        reason,
        say("{amount} do not come", amount=amount),
        "warn",
        was or None,
        reason,
    )


def doubt_about_answer(said: Said) -> tuple[str, str] | None:
    """Return what nobody should accept unseen of an answer: a title and a detail."""
    line = said.line
    if line.status == "rejected":
        return say("Rejected by the supplier"), line.comment or say("the line would be put on hold")
    if line.status == "substituted":
        named = say("part {part} in its place", part=line.substitute or say("unnamed"))
        return say("Another part comes"), line.comment or named
    if said.is_split:
        return say("A later part of a split delivery"), say("it would be a new delivery")
    return None
