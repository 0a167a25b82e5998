"""How a line stop that a delivery brings is told: which, when and for how long."""

from jitdesk.domain.language import say
from jitdesk.domain.names import line_name
from jitdesk.domain.wording import duration_text
from jitdesk.planning.consequences import Consequence, LineStop
from jitdesk.planning.outlook import Outlook


def caused_stop(consequence: Consequence | None) -> LineStop | None:
    """Return the first stop that the delivery causes; None without one."""
    stops = consequence.stops if consequence is not None else ()
    return next((stop for stop in stops if stop.caused), None)


def stop_text(outlook: Outlook, stop: LineStop) -> str:
    """Return "Line 3 stops 14:20 (part 4711)"."""
    line, clock = line_name(outlook.plan, stop.line), outlook.clock(stop.at)
    return say("{line} stops {clock} (part {part})", line=line, clock=clock, part=stop.part)


def stop_size_text(outlook: Outlook, stop: LineStop) -> str:
    """Return "55 min without parts: 14:20 to 15:15"."""
    if stop.until is None:
        return say("no parts from {at} on", at=outlook.clock(stop.at))
    at, until, lasts = outlook.clock(stop.at), outlook.clock(stop.until), duration_text(stop.stop_s)
    return say("{lasts} without parts: {at} to {until}", lasts=lasts, at=at, until=until)
