"""What a step would mean, said while it is still being typed: worked out from the plan as it would be."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.edit import Edit
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name, line_name
from jitdesk.domain.values import UNKNOWN
from jitdesk.domain.wording import duration_text, joined_text, span_text
from jitdesk.planning.cover_state import LOW, STOP
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.services.closing import standing_at


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a step would mean, in one or two sentences, and how bad that is."""

    text: str
    tone: Tone = Tone.QUIET


def for_its_lines(outlook: Outlook, edit: Edit, delivery: str) -> Meaning:
    """Say what an edit would mean for the lines that a delivery feeds.

    Parameters
    ----------
    outlook : Outlook
        As the plan stands.
    edit : Edit
        What is being typed; it is not made.
    """
    after = Outlook(outlook.plan.apply(edit), outlook.now, outlook)
    places = _places(outlook, delivery)
    now_stop, then_stop = _first_stop(outlook, places), _first_stop(after, places)
    if then_stop is None:
        low = _first_low(after, places)
        text = low or say("No line stops for its parts.")
        if now_stop is not None:
            text = _two(text, say("As it stands: {stop}", stop=_stop_said(outlook, now_stop)))
        return Meaning(text, Tone.WARN if low else Tone.OK)
    if now_stop is None:
        return Meaning(_two(_stop_said(after, then_stop), say("As it stands, no line stops.")), Tone.STOP)
    before, text = _stop_said(outlook, now_stop), _stop_said(after, then_stop)
    same = say("The same as it stands.") if before == text else say("As it stands: {stop}", stop=before)
    return Meaning(_two(text, same), Tone.STOP)


def of_line_down(outlook: Outlook, line: str, start: int, until: int) -> Meaning:
    """Say for how much working time a line would stand within [start, until), in UTC seconds."""
    worked = outlook.working.worked_s(line, start, until)
    if not worked:
        return Meaning(say("The line does not work then anyway."))
    return Meaning(say("{worked} of working time", worked=duration_text(worked)), Tone.WARN)


def of_door_out(outlook: Outlook, door: str, start: int, until: int) -> Meaning:
    """Name the deliveries that stand at a door within [start, until), in UTC seconds."""
    there = standing_at(outlook, door, start, until)
    if not there:
        return Meaning(say("No delivery stands there then."), Tone.OK)
    named = joined_text([_called(outlook, delivery) for delivery in there])
    return Meaning(say("There then: {deliveries}. They need another door.", deliveries=named), Tone.WARN)


def _called(outlook: Outlook, delivery: str) -> str:
    row = outlook.plan.find("deliveries", delivery)
    assert row is not None
    return delivery_name(outlook.plan, row)


def _two(first: str, second: str) -> str:
    return f"{first}\n{second}"


def _places(outlook: Outlook, delivery: str) -> list[int]:
    """Return the locations that a delivery feeds."""
    row = outlook.plan.deliveries.row_number(delivery)
    starts, lines = outlook.plan.delivery_lines.groups("delivery", outlook.plan.deliveries)
    found = (
        outlook.arrivals.location[lines[starts[row] : starts[row + 1]]] if row is not None else np.zeros(0)
    )
    return sorted({int(place) for place in found if place >= 0})


def _first_stop(outlook: Outlook, places: list[int]) -> int | None:
    coverage = outlook.coverage
    stops = [place for place in places if coverage.state_code[place] == STOP]
    return min(stops, key=lambda place: int(coverage.run_out_at[place]), default=None)


def _first_low(outlook: Outlook, places: list[int]) -> str:
    coverage = outlook.coverage
    lows = [place for place in places if coverage.state_code[place] == LOW]
    if not lows:
        return ""
    first = min(lows, key=lambda place: int(coverage.low_at[place]))
    return say(
        "No line stops; stock of {part} gets low {at}.",
        part=coverage.part[first],
        at=outlook.clock(int(coverage.low_at[first])),
    )


def _stop_said(outlook: Outlook, place: int) -> str:
    coverage = outlook.coverage
    stops = coverage.stops(place)
    line, at = stops[0] if stops else (str(coverage.line[place]), int(coverage.run_out_at[place]))
    until, part = int(coverage.missing_until[place]), str(coverage.part[place])
    if until == UNKNOWN:
        when = outlook.clock(at)
        return say(
            "{line} stops {at} (part {part}), no parts from then on",
            line=line_name(outlook.plan, line),
            at=when,
            part=part,
        )
    return say(
        "{line} stops {span} (part {part}), {lasts}",
        line=line_name(outlook.plan, line),
        span=span_text(at, until, outlook.now, outlook.plan.zone),
        part=part,
        lasts=duration_text(int(coverage.stop_s[place])),
    )
