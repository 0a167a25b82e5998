"""All that the details panel says of a delivery, or of a part at its lines."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.names import carrier_name, line_name
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import joined_text
from jitdesk.planning.free_slots import FreeSlots, free_slots
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.card import parts_text
from jitdesk.scene.bars.faces import joined, supplier_said
from jitdesk.scene.bars.fixed import why_fixed
from jitdesk.scene.chrome import Command, Tone
from jitdesk.scene.details.ledger_rows import why_of
from jitdesk.scene.details.promise_rows import moved_text, promise_rows, promises_of, source_name
from jitdesk.scene.details.slot_rows import slot_row, van_text
from jitdesk.scene.details.values import Document, PromiseRow, SlotRow, StepRow, Why
from jitdesk.scene.proposed_delivery import ProposedDelivery, by_van
from jitdesk.services.ports import JournalEntry
from jitdesk.services.sources import Sources

_MOST_STEPS = 8


@dataclass(frozen=True, slots=True)
class Subject:
    """What the panel is about: a delivery, else a part at a line ("" = shared stock)."""

    delivery: str = ""
    part: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What the panel shows.

    Attributes
    ----------
    subject : Subject
    icon, tone : str, Tone
        Sign of its state.
    title : str
        "Delivery 4417".
    facts : tuple of str
        The lines below the title.
    why : Why or None
        The sum of the part that decides.
    moved : str
        "moved 3 times".
    promises : tuple of PromiseRow
    slots : tuple of SlotRow
    line : str
        Whose effect the slots tell: "Line 3".
    no_slots : str
        Why none are offered.
    van : str
        The way that needs no faster truck.
    by_van : ProposedDelivery or None
        That way as a delivery.
    note, note_by : str
        The note, and who wrote it when.
    steps : tuple of StepRow
        What was changed of it, or of a part's stock, use and deliveries, the newest first.
    commands : tuple of Command
        The footer's buttons besides the move.
    """

    subject: Subject
    icon: str
    tone: Tone
    title: str
    facts: tuple[str, ...]
    why: Why | None = None
    moved: str = ""
    promises: tuple[PromiseRow, ...] = ()
    slots: tuple[SlotRow, ...] = ()
    line: str = ""
    no_slots: str = ""
    van: str = ""
    by_van: ProposedDelivery | None = None
    note: str = ""
    note_by: str = ""
    steps: tuple[StepRow, ...] = ()
    commands: tuple[Command, ...] = ()


def details_of(outlook: Outlook, subject: Subject, sources: Sources | None = None) -> Details | None:
    """Return what is said of a delivery or of a part at a line; ``None`` where it is not in the plan.

    Parameters
    ----------
    sources : Sources or None
        The documents; without them the rows stand without their links.
    """
    if subject.delivery:
        row = outlook.plan.deliveries.row_number(subject.delivery)
        return None if row is None else _of_delivery(outlook, row, subject, sources)
    location = outlook.coverage.row_of(subject.part, subject.line)
    return None if location is None else _of_part(outlook, location, subject, sources)


def deciding_location(outlook: Outlook, delivery: int) -> int | None:
    """Return the location that a delivery is about first: whose stop it causes, else its tightest one."""
    arrivals = outlook.arrivals
    mine = np.flatnonzero(arrivals.line_delivery == delivery)
    locations = np.unique(arrivals.location[mine])
    locations = locations[locations >= 0]
    if not len(locations):
        return None
    coverage, binding = outlook.coverage, int(outlook.deadlines.binding_location[delivery])
    guilty = {int(place) for place in arrivals.location[mine[outlook.deadlines.shares.guilty[mine]]]}
    out = coverage.run_out_at[locations]

    def urgency(number: int) -> tuple[bool, bool, bool, int]:
        place, at = int(locations[number]), int(out[number])
        return place not in guilty, place != binding, at == UNKNOWN, at

    return int(locations[min(range(len(locations)), key=urgency)])


# -- a delivery -----------------------------------------------------------------------------------


def _of_delivery(outlook: Outlook, row: int, subject: Subject, sources: Sources | None) -> Details:
    delivery = outlook.plan.deliveries.row(row)
    location = deciding_location(outlook, row)
    found, refused = _slots(outlook, subject.delivery)
    icon, tone = _sign(outlook, row)
    stops = {line for slot in found.slots for line in ([slot.stop.line] if slot.stop else [])}
    return Details(
        subject,
        icon,
        tone,
        say("Delivery {delivery}", delivery=subject.delivery),
        _facts(outlook, delivery),
        why_of(outlook, location, sources) if location is not None else None,
        moved_text(promises_of(outlook, row)),
        promise_rows(outlook, row, sources),
        tuple(slot_row(outlook, slot) for slot in found.slots),
        line_name(outlook.plan, min(stops)) if len(stops) == 1 else say("Lines"),
        refused,
        van_text(outlook, found.by_van),
        by_van(outlook, subject.delivery, found.by_van) if found.by_van is not None else None,
        str(delivery["note"]),
        _written(outlook, sources.note(subject.delivery) if sources else None),
        _told(outlook, sources.of_delivery(subject.delivery) if sources else ()),
        (Command("message", say("Message"), "E"),),
    )


def _slots(outlook: Outlook, delivery: str) -> tuple[FreeSlots, str]:
    """Return what may be done about a delivery, or the sentence why nothing may."""
    refused = why_fixed(outlook.plan, delivery)
    if refused:
        return FreeSlots((), None), refused
    found = free_slots(outlook, delivery)
    said = "" if found.slots else say("No door of its kind is free in the next three days.")
    return found, said


def _sign(outlook: Outlook, row: int) -> tuple[str, Tone]:
    if outlook.deadlines.causes(row):
        return "stop", Tone.STOP
    if outlook.arrivals.held[row]:
        return "hold", Tone.HOLD
    if outlook.arrivals.overdue[row]:
        return "late", Tone.WARN
    return "arrived", Tone.QUIET


def _facts(outlook: Outlook, delivery: Row) -> tuple[str, ...]:
    """Return who brings what, and with which truck to which door."""
    supplier = supplier_said(outlook, str(delivery["supplier"]))[1]
    packages = {str(line["packages"]) for line in outlook.plan.lines_of(str(delivery["delivery"]))}
    door = str(delivery["door"])
    truck = (
        carrier_name(outlook.plan, str(delivery["carrier"])),
        str(delivery["plate"]),
        next(iter(packages)) if len(packages) == 1 else "",
        say("door {door}", door=door) if door else say("no door yet"),
    )
    return joined(supplier, parts_text(outlook, str(delivery["delivery"]))), joined(*truck)


def _written(outlook: Outlook, step: JournalEntry | None) -> str:
    if step is None:
        return ""
    when = outlook.clock(step.at)
    return say("{who}, {when}", who=step.author or step.source, when=when)


def _told(outlook: Outlook, steps: Sequence[JournalEntry]) -> tuple[StepRow, ...]:
    """Return the newest of some steps in words: who moved what, which file said what."""
    found = []
    for step in steps[:_MOST_STEPS]:
        document = source_name(step)
        when = outlook.clock(step.at)
        by = step.source or step.author
        text = say("{when} · {who}", when=when, who=by) if by else when
        found.append(StepRow(step.label, Document(text, document.seq if document else 0)))
    return tuple(found)


# -- a part ---------------------------------------------------------------------------------------


def _of_part(outlook: Outlook, location: int, subject: Subject, sources: Sources | None) -> Details:
    coverage = outlook.coverage
    lines = [line_name(outlook.plan, line) for line in coverage.lines_of(location)]
    part = outlook.plan.find("parts", subject.part) or {}
    state = coverage.state[location].value
    icon, tone = {"stop": ("stop", Tone.STOP), "low": ("warning", Tone.WARN), "ok": ("ok", Tone.OK)}.get(
        state, ("info", Tone.QUIET)
    )
    title = joined(joined_text(lines), subject.part) if lines else subject.part
    supplier = str(part.get("supplier") or "")
    facts = (str(part.get("description") or ""), supplier_said(outlook, supplier)[1] if supplier else "")
    return Details(
        subject,
        icon,
        tone,
        title,
        tuple(filter(None, facts)),
        why_of(outlook, location, sources),
        steps=_told(outlook, sources.of_part(subject.part, _bringing(outlook, location))) if sources else (),
        commands=(Command("count", say("Stock count"), "C"),),
    )


def _bringing(outlook: Outlook, location: int) -> list[str]:
    """Return the deliveries that bring a location something."""
    arrivals = outlook.arrivals
    rows = dict.fromkeys(arrivals.line_delivery[arrivals.location == location].tolist())
    return [str(outlook.plan.deliveries.value(row, "delivery")) for row in rows if row >= 0]
