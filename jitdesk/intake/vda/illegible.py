"""Columns of a message's records that cannot be read, whether a line would have used them or not."""

from collections.abc import Callable, Iterator, Mapping
from zoneinfo import ZoneInfo

from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.vda.levels import Message
from jitdesk.intake.vda.records import NOTHING, Cell, clock_of, instant, number


def illegible(message: Message, zone: ZoneInfo) -> Iterator[BadValue]:
    """Yield what is no number, no day or no time of day where the layout says that one stands."""
    layout = message.layout
    parse: Mapping[str, Callable[[Cell], object]] = {
        "text": lambda cell: None,
        "day": lambda cell: instant(cell, NOTHING, zone),
        "clock": clock_of,
    }
    for level in message.header.inwards():
        for record in level.records:
            for fields in layout.records[record.key].values():
                for field in fields:
                    try:
                        parse.get(field.kind, number)(record.cell(field))
                    except BadValue as bad:
                        yield bad
