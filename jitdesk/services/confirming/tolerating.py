"""How far a supplier may be from what was wanted before it is told."""

from dataclasses import dataclass

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import EVERY, TOLERANCES
from jitdesk.domain.values import MINUTE_S

_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Percent of the quantity and minutes; None is not checked."""

    over_pct: float | None
    under_pct: float | None
    early_min: float | None
    late_min: float | None

    def of_quantity(self, wanted: int, qty: int) -> str:
        """Return "over" or "under" for a quantity beyond the tolerance, "" within (thousandths)."""
        if self.over_pct is not None and (qty - wanted) * _PER_CENT > wanted * self.over_pct:
            return "over"
        if self.under_pct is not None and (wanted - qty) * _PER_CENT > wanted * self.under_pct:
            return "under"
        return ""

    def of_time(self, wanted_at: int, at: int) -> str:
        """Return "early" or "late" for a time beyond the tolerance, "" within (UTC seconds)."""
        if self.late_min is not None and at - wanted_at > self.late_min * MINUTE_S:
            return "late"
        if self.early_min is not None and wanted_at - at > self.early_min * MINUTE_S:
            return "early"
        return ""


class Tolerances:
    """The tolerances of one plan; without any row, quantities are exact and times as the plan's setting."""

    def __init__(self, plan: Plan) -> None:
        self._rows: dict[tuple[str, str], Row] = {
            (str(row["supplier"]), str(row["part"])): row for row in plan[TOLERANCES.name].rows()
        }
        minutes = float(plan.settings.on_time_tolerance_min)
        self._usual = Tolerance(0, 0, minutes, minutes)

    def of(self, supplier: str, part: str) -> Tolerance:
        """Return the tolerance of the most specific row: both named, the supplier, the part, every one."""
        if not self._rows:
            return self._usual
        for key in ((supplier, part), (supplier, EVERY), (EVERY, part), (EVERY, EVERY)):
            row = self._rows.get(key)
            if row is not None:
                names = ("over_pct", "under_pct", "early_min", "late_min")
                return Tolerance(*(_number(row[name]) for name in names))
        return self._usual


def _number(value: Value) -> float | None:
    return None if value is None else float(value)
