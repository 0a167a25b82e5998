"""The doors that a delivery could go to, each with who stands there while it would."""

from dataclasses import dataclass

from jitdesk.domain.calendar import open_spans
from jitdesk.domain.language import say
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.domain.wording import joined_text, span_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.services.wanted_delivery import delivery_name


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a list to choose from: what is reported, what it says, what is to be known of it."""

    key: str
    words: str
    note: str
    tone: Tone = Tone.PLAIN


def door_choices(outlook: Outlook, delivery: str) -> tuple[Choice, ...]:
    """Return all doors in the plant's order, with what stands there when a delivery would.

    A delivery without a known time is taken as if it came now.
    """
    plan = outlook.plan
    row = plan.deliveries.row_number(delivery)
    assert row is not None
    begin, ends = int(outlook.arrivals.begin[row]), int(outlook.arrivals.ends[row])
    if begin == UNKNOWN or ends <= begin:
        begin, ends = outlook.now, outlook.now + plan.settings.default_unload_min * MINUTE_S
    own = str(plan.deliveries.value(row, "door"))
    doors = plan["doors"]
    return tuple(
        Choice(door, f"{door} · {hall}" if hall else door, *_stands(outlook, door, row, own, (begin, ends)))
        for door, hall in zip(doors["door"].tolist(), doors["hall"].tolist(), strict=True)
    )


def _stands(outlook: Outlook, door: str, row: int, own: str, span: tuple[int, int]) -> tuple[str, Tone]:
    plan = outlook.plan
    said = span_text(*span, outlook.now, plan.zone)
    others = outlook.clashes.at(door, *span, row)
    names = joined_text([delivery_name(plan, plan.deliveries.row(other)) for other in others])
    if not _is_open(outlook, door, span):
        return say("closed {span}", span=said), Tone.WARN
    if others:
        return say("taken {span} by {names}", span=said, names=names), Tone.WARN
    return (say("it is there now") if door == own else say("free {span}", span=said)), Tone.OK


def _is_open(outlook: Outlook, door: str, span: tuple[int, int]) -> bool:
    return open_spans(outlook.plan, door, *span) == [span]
