"""Problems of what was counted and planned: parts without a count, old counts, consumption at idle times.

Source
------
UX.md, section 5, and the mock-ups: the words of the needs-me-now panel.
"""

from collections.abc import Iterator

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.values import DAY_S, HOUR_S, UNKNOWN
from jitdesk.domain.wording import joined_text, some_text
from jitdesk.planning.cover_state import NO_PLAN, NO_STOCK, CoverState
from jitdesk.planning.groups import picked
from jitdesk.planning.problems import Problem
from jitdesk.planning.situation import Situation

STALE_AFTER_S = DAY_S
"""A count that is older may be wrong."""

_SOME = 3  # names that a problem of many spells out


def no_stock_problems(now: Situation) -> Iterator[Problem]:
    """Yield one problem for all parts that are consumed but not counted."""
    rows = np.flatnonzero(now.coverage.state_code == NO_STOCK)
    if not len(rows):
        return
    parts = [now.part(row) for row in rows[:_SOME].tolist()]
    yield Problem(
        "no_stock",
        counted("{n} part without a stock count", "{n} parts without a stock count", len(rows)),
        some_text(parts, len(rows)),
        say("no count"),
        counted(
            "Nobody has counted {some}: when its lines stop is not known.",
            "Nobody has counted {some}: when their lines stop is not known.",
            len(rows),
            some=some_text(parts, len(rows)),
        ),
        say("Enter a count."),
        part=parts[0],
        state=CoverState.NO_STOCK.value,
    )


def lost_delivery_problems(now: Situation) -> Iterator[Problem]:
    """Yield one problem for all parts of coming trucks that are counted only at lines the trucks do not name.

    Such a delivery line goes to the shared stock, and there is none: it would help no line without a word.
    """
    arrivals, lines = now.arrivals, now.plan.delivery_lines
    nowhere = np.flatnonzero(arrivals.location < 0)
    coming = nowhere[picked(arrivals.open, arrivals.line_delivery[nowhere], default=False)]
    part_row = lines.rows_in("part", now.plan["parts"])[coming]
    lost = coming[(part_row >= 0) & np.isin(part_row, now.coverage.part_row)]
    if not len(lost):
        return
    parts, deliveries = (
        tuple(dict.fromkeys(lines.texts(name)[lost].decoded().tolist())) for name in ("part", "delivery")
    )
    trucks = counted("{n} delivery", "{n} deliveries", len(deliveries))
    yield Problem(
        "no_stock",
        say("{trucks} without a line to go to", trucks=trucks),
        some_text(parts[:_SOME], len(parts)),
        say("no line"),
        say(
            "{trucks} bring {some}, counted only at lines, and name no line: they count nowhere.",
            trucks=trucks,
            some=some_text(parts[:_SOME], len(parts)),
        ),
        say("Give their lines in the deliveries, or count the stock that lines share."),
        part=parts[0],
        deliveries=deliveries,
        state=CoverState.NO_STOCK.value,
    )


def stale_count_problems(now: Situation) -> Iterator[Problem]:
    """Yield one problem for all parts that lines need and that were counted long ago."""
    coverage = now.coverage
    needed = coverage.state_code != NO_PLAN
    counted = (coverage.counted_at != UNKNOWN) & (coverage.counted_at < now.now - STALE_AFTER_S)
    rows = np.flatnonzero(needed & counted)
    if not len(rows):
        return
    rows = rows[np.argsort(coverage.counted_at[rows], kind="stable")]
    oldest = int(rows[0])
    hours = (now.now - int(coverage.counted_at[oldest])) // HOUR_S
    parts = list(dict.fromkeys(coverage.part[rows].tolist()))
    lines = joined_text([now.line(line) for line in coverage.lines_of(oldest)])
    yield Problem(
        "stale_count",
        say("Stock of {some}", some=some_text(parts[:1], len(parts))),
        say("counted {hours} h ago", hours=hours),
        say("old count"),
        say(
            "Stock of {some} was counted {hours} h ago. Times for {lines} may be wrong.",
            some=some_text(parts[:_SOME], len(parts)),
            hours=hours,
            lines=lines,
        ),
        say("Enter a count."),
        line=(coverage.lines_of(oldest) or ("",))[0],
        part=parts[0],
        state=coverage.state[oldest].value,
    )


def no_working_time_problems(now: Situation) -> Iterator[Problem]:
    """Yield one problem a line that consumes at times when it does not work."""
    table, idle = now.plan["consumption"], now.coverage.supply.demand.idle
    of_line: dict[str, list[int]] = {}
    for row in idle.tolist():
        of_line.setdefault(str(table["line"][row]), []).append(row)
    for line, rows in of_line.items():
        first = rows[0]
        span = say(
            "{clock} to {clock2}",
            clock=now.clock(int(table["from"][first])),
            clock2=now.clock(int(table["to"][first])),
        )
        part = str(table["part"][first])
        count = counted("{n} consumption row", "{n} consumption rows", len(rows))
        yield Problem(
            "no_working_time",
            f"{now.line(line)} · {count}",
            say("no working time, {part} {span}", part=part, span=span),
            say("check shifts"),
            say(
                "{line} does not work in the time of {count}, first part {part}, {span}: "
                "that consumption is left out.",
                line=now.line(line),
                count=count,
                part=part,
                span=span,
            ),
            say("Check the shifts and the consumption."),
            line=line,
            part=part,
        )
