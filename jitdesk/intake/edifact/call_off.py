"""When a quantity of a schedule or a call is wanted, and how binding that is."""

from collections.abc import Iterable
from dataclasses import dataclass

from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import OPEN, Moment
from jitdesk.intake.edifact.groups import Group
from jitdesk.intake.edifact.stated import Stated
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.record import DELIVERY, SHIP

_DELIVERY = ("2", "67", "69", "17", "191", "76", "358", "206", "64", "63")
_SHIP = ("10", "79", "11")
_PERIOD = ("158", "52")
_BUCKETS = {"W": "week", "M": "month"}


@dataclass(frozen=True, slots=True)
class Due:
    """When a quantity is wanted, there or leaving, and in which window (UTC seconds, both included)."""

    moment: Moment = OPEN
    kind: str = DELIVERY
    window_from: int | None = None
    window_to: int | None = None


def due(reader: Stated, groups: Iterable[Group]) -> Due:
    """Return when a quantity is wanted: the first date that tells it, of the first group that has one.

    Raises
    ------
    BadValue
        If it is no date.
    """
    for group in groups:
        for qualifiers, kind in ((_DELIVERY, DELIVERY), (_SHIP, SHIP), (_PERIOD, DELIVERY)):
            moment, qualifier = reader.moment(group, qualifiers)
            if moment.at is not None:
                ends = ("158", "159") if qualifier in _PERIOD else ("64", "63")
                return Due(moment, kind, *reader.window(group, *ends, moment))
    return Due()


def in_bucket(
    reader: Stated, moment: Moment, status: Segment | None
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return how exact a moment is, and what its plan status says of its period.

    A day that starts a week or a month is one where the status says so.
    """
    frequency = status.value(3) if status else ""
    bucket = _BUCKETS.get(frequency, "")
    facts = (("frequency", frequency),) if frequency else ()
    if not bucket or moment.at is None or moment.precision != "day":
        return moment.precision, facts
    day = reader.local_day(moment.at)
    starts = day.weekday() == 0 if bucket == "week" else day.day == 1
    return bucket if starts else "day", facts


def commitment(status: Segment | None, code: str) -> str:
    """Return how binding a quantity is, by its plan status (4017) or else by its own qualifier (6063)."""
    if status is not None:
        return codes.COMMITMENTS.get(status.value(1), "forecast")
    return {"83": "backlog", "84": "immediate"}.get(code, "")
