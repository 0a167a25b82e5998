"""Which lines stop for lack of a part, each at its own first second of demand."""

import numpy as np

from jitdesk.domain.plan import Plan
from jitdesk.domain.values import UNKNOWN
from jitdesk.planning.supply import Supply


def line_stops(plan: Plan, supply: Supply, row: int, begin: int, until: int) -> tuple[tuple[str, int], ...]:
    """Return the lines that want parts of a location while there are none.

    Parameters
    ----------
    plan, supply
        As they belong together.
    row : int
        The location.
    begin, until : int
        The time without parts, [begin, until) in UTC seconds; UNKNOWN = without end.

    Returns
    -------
    tuple of (line, at)
        By time; ``at`` is the line's first second of demand.

    Source
    ------
    PLANT_TABLES.md, ``stops``.
    """
    demand, table = supply.demand, plan["consumption"]
    starts, rows = demand.rows_of
    drawn = rows[starts[row] : starts[row + 1]]
    drawn = drawn[(table["to"][drawn] > begin) & (table["quantity"][drawn] > 0)]
    line = table.rows_in("line", plan["lines"])[drawn]
    clock = demand.line_clock[line]
    wanted_from = np.maximum(table["from"][drawn], begin)
    at = demand.clocks.resumed(clock, demand.clocks.worked(clock, wanted_from))
    ends = table["to"][drawn] if until == UNKNOWN else np.minimum(table["to"][drawn], until)
    stops = []
    for line_row in demand.lines_of(row).tolist():
        asks = at[(line == line_row) & (at < ends)]
        if len(asks):
            stops.append((str(plan["lines"]["line"][line_row]), int(asks.min())))
    return tuple(sorted(stops, key=lambda stop: (stop[1], stop[0])))
