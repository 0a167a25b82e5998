"""The free slots in words: what each does to the line, and how much faster the truck would have to be."""

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.domain.wording import amount_text, duration_text
from jitdesk.planning.consequences import LineStop
from jitdesk.planning.free_slots import FreeSlot
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.details.values import SlotRow


def slot_row(outlook: Outlook, slot: FreeSlot) -> SlotRow:
    """Return what a slot's row says."""
    clock = outlook.clock(slot.start)
    faster = length_text(slot.faster_s) if slot.faster_s >= MINUTE_S else say("as now")
    stop, spare_s = slot.stop, slot.consequence.spare_s
    if stop is not None:
        effect = say("stops {length}", length=length_text(stop.stop_s))
        return SlotRow(slot, "stop", Tone.STOP, clock, effect, faster)
    if slot.consequence.stops or slot.consequence.usable_at is None:
        return SlotRow(slot, "warning", Tone.WARN, clock, say("does not help"), faster)
    if spare_s is None:
        return SlotRow(slot, "ok", Tone.OK, clock, say("no line waits"), faster)
    return SlotRow(slot, "ok", Tone.OK, clock, say("{length} to spare", length=length_text(spare_s)), faster)


def length_text(seconds: int) -> str:
    """Return a length in minutes up to two hours, as the desk thinks of it: "75 min", "2 h 20 min"."""
    if seconds < 2 * HOUR_S:
        return say("{n} min", n=seconds // MINUTE_S)
    return duration_text(seconds)


def van_text(outlook: Outlook, stop: LineStop | None) -> str:
    """Return the way that needs no faster truck; "" where no line stops."""
    if stop is None:
        return ""
    unit = str((outlook.plan.find("parts", stop.part) or {}).get("unit") or "")
    amount, when = amount_text(stop.qty, unit), outlook.clock(stop.at)
    where = line_name(outlook.plan, stop.line)
    return say(
        "Or {amount} of {part} by van, at {line} by {when}",
        amount=amount,
        part=stop.part,
        line=where,
        when=when,
    )


def repair_text(outlook: Outlook, slots: tuple[FreeSlot, ...]) -> str:
    """Return the safe slot that asks least as a phrase: "13:50 at A3, truck 75 min faster"; "" for none."""
    safe = [slot for slot in slots if slot.stop is None]
    if not safe:
        return ""
    best = min(safe, key=lambda slot: slot.faster_s)
    clock = outlook.clock(best.start)
    if best.faster_s < MINUTE_S:
        return say("{when} at {door}", when=clock, door=best.door)
    length = length_text(best.faster_s)
    return say("{when} at {door}, truck {length} faster", when=clock, door=best.door, length=length)
