"""The doors that a delivery could go to, each with who stands there while it would."""

from dataclasses import dataclass

from jitdesk.domain.door_hours import open_spans
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.domain.wording import joined_text, span_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone


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
    own, said = str(plan.deliveries.value(row, "door")), span_text(begin, ends, outlook.now, plan.zone)
    free, closed = say("free {span}", span=said), say("closed {span}", span=said)

    def stands(door: str) -> tuple[str, Tone]:
        if not _is_open(outlook, door, (begin, ends)):
            return closed, Tone.WARN
        if others := outlook.clashes.at(door, begin, ends, row):
            names = joined_text([delivery_name(plan, plan.deliveries.row(other)) for other in others])
            return say("taken {span} by {names}", span=said, names=names), Tone.WARN
        return (say("it is there now") if door == own else free), Tone.OK

    doors = zip(plan["doors"]["door"].tolist(), plan["doors"]["hall"].tolist(), strict=True)
    return tuple(Choice(door, f"{door} · {hall}" if hall else door, *stands(door)) for door, hall in doors)


def _is_open(outlook: Outlook, door: str, span: tuple[int, int]) -> bool:
    return open_spans(outlook.plan, door, *span) == [span]
