"""What looks wrong about a row, so that nobody accepts it unseen."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row
from jitdesk.domain.language import say
from jitdesk.domain.values import MINUTE_S
from jitdesk.domain.wording import DASH, clock_text
from jitdesk.intake.record import Meaning
from jitdesk.services.confirming.answers import doubt_about_answer
from jitdesk.services.confirming.arrivals import FAR_OFF_S, difference_text
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.plan_rows import Truck
from jitdesk.services.confirming.said import Said

Doubt = tuple[str, str]
"""A title and a detail."""

_FAR_MORE = 10


def doubt_about_line(
    said: Said,
    draft: Draft,
    delivery: str,
    truck: Truck | None,
    changes: Sequence[FieldChange],
    now: int,
) -> Doubt | None:
    """Return the first thing that looks wrong about what a line changes.

    Parameters
    ----------
    draft : Draft
        The plan with the line in it.
    truck : Truck or None
        The delivery as the plan has it; None where the line adds it.
    """
    if said.warning:
        return doubt_about_document(said)
    changed = {change.field: change for change in reversed(changes)}  # the first of each field counts
    says_when = said.arrival_kind in changed
    told = truck.told if truck is not None and says_when else ()
    return (
        doubt_about_answer(said)
        or doubt_about_age(said, told, draft.plan.zone, now)
        or doubt_about_advice(said, changed.get("asn"))
        or doubt_about_quantity(changed.get("quantity"))
        or (_doubt_about_time(said, draft, delivery, truck, now) if truck and says_when else None)
    )


def doubt_about_document(said: Said) -> Doubt | None:
    """Return what looks wrong about the whole document that a line stands in."""
    return (said.warning, say("look at it before you accept it")) if said.warning else None


def _doubt_about_time(said: Said, draft: Draft, delivery: str, truck: Truck, now: int) -> Doubt | None:
    at, row = draft.promised(delivery, said.arrival_kind), draft.find("deliveries", delivery)
    if at is None or row is None:
        return None
    if said.line.precision == "minute":
        return doubt_about_arrival(draft, row, at, truck.expected_at, now)
    return doubt_about_distance(at, truck.expected_at) if said.line.precision == "day" else None


def doubt_about_arrival(draft: Draft, delivery: Row, at: int, before: int | None, now: int) -> Doubt | None:
    """Return what looks wrong about a truck that comes at an instant.

    Parameters
    ----------
    draft : Draft
        The plan with the row in it.
    delivery : Row
        As it would be, with its door.
    at, before : int or None
        UTC second of the new arrival, and of the one that the plan expects so far.
    """
    zone = draft.plan.zone
    doubt = _closed(draft, str(delivery["door"]), at) or doubt_about_distance(at, before)
    if doubt is not None:
        return doubt
    tolerance_s = draft.plan.settings.on_time_tolerance_min * MINUTE_S
    if at + tolerance_s < now:
        return say("This time has passed"), say(
            "{at}, and it has not been booked as arrived", at=clock_text(at, now, zone)
        )
    return None


def doubt_about_distance(at: int, before: int | None) -> Doubt | None:
    """Return what looks wrong about an arrival that is far from the expected one (UTC seconds)."""
    if before is None or abs(at - before) <= FAR_OFF_S:
        return None
    return say("More than 12 h from the plan"), difference_text(at - before)


def doubt_about_age(said: Said, told: Sequence[Row], zone: ZoneInfo, now: int) -> Doubt | None:
    """Return a doubt about what was said before the plan learnt what it has.

    Parameters
    ----------
    told : sequence of row
        What the plan knows: the estimates of a delivery, what the former call-off wanted.
    """
    told_at = max([int(row["known_at"] or 0) for row in told], default=0)
    if said.told_at >= told_at:
        return None
    when, other = clock_text(said.told_at, now, zone), clock_text(told_at, now, zone)
    return say("Older than what is known"), say(
        "it is of {when}, the plan's word came {other}", when=when, other=other
    )


def doubt_about_quantity(change: FieldChange | None) -> Doubt | None:
    """Return what looks wrong about a new quantity: that nothing comes, or far more than was planned."""
    if change is None or not isinstance(change.new_fact, (int, float)):
        return None
    old, new = change.old_fact, change.new_fact
    if new == 0:
        return say("Nothing is sent"), change.difference or say("its quantity is 0")
    if isinstance(old, (int, float)) and old and new >= _FAR_MORE * old:
        return say("Ten times as many, or more"), change.difference
    return None


def doubt_about_advice(said: Said, advice: FieldChange | None) -> Doubt | None:
    """Return what looks wrong about an advice: that it would take a truck that came with another one."""
    if advice is None or not advice.old or said.pick:
        return None
    return say("Another advice announced it"), say(
        "{old} in the plan, {new} here", old=advice.old, new=advice.new
    )


def comes_again(said: Said, truck: Truck | None) -> list[str]:
    """Return what to tell of a despatch advice whose number the plan has with other values."""
    number = said.line.asn
    is_first = said.meaning is Meaning.DESPATCH and said.function == "original"
    if not (is_first and number and truck and truck.row["asn"] == number):
        return []
    return [say("despatch advice {number} is in the plan already: read as replacing it", number=number)]


def _closed(draft: Draft, door: str, at: int) -> Doubt | None:
    row = draft.find("doors", door) if door else None
    if row is None or draft.rows.is_open(door, at):
        return None
    for closure in draft.plan["door_closures"].rows():
        start, end = closure["from"], closure["to"]
        if closure["door"] == door and isinstance(start, int) and isinstance(end, int) and start <= at < end:
            reason = str(closure["reason"])
            return say("Door {door} is closed then", door=door), reason or say("see its closures")
    opens, closes = str(row["opens"]) or "00:00", str(row["closes"]) or "24:00"
    return say("Outside opening hours"), say(
        "door {door} is open {hours}", door=door, hours=f"{opens}{DASH}{closes}"
    )
