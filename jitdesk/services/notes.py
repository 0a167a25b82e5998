"""The note on a delivery: returns the edit."""

from jitdesk.domain.edit import Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.services.wanted_delivery import wanted_delivery

LONGEST_NOTE = 2_000
"""Characters of a note."""


def note(plan: Plan, delivery: str, text: str, *, at: int, author: str) -> Edit:
    """Write the note on a delivery in place of what stood there; "" takes it away.

    Raises
    ------
    BadInput
        If it is unknown, the note is too long, or nothing changes.
    """
    row = wanted_delivery(plan, delivery)
    name, written = delivery_name(plan, row), text.strip()
    if len(written) > LONGEST_NOTE:
        raise BadInput(
            say("This note is too long"),
            say("It has {n} characters", n=len(written)),
            say("Write at most {most}", most=LONGEST_NOTE),
        )
    changes = cell_changes("deliveries", row, {"note": written})
    if not changes:
        raise BadInput(say("Nothing to note"), say("{delivery} has this note already", delivery=name))
    label = (
        say("Note on {delivery}", delivery=name)
        if written
        else say("Clear note on {delivery}", delivery=name)
    )
    return Edit(label, changes, author=author, at=at)
