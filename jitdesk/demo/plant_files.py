"""The files that come to the larger demo plants: confirmations of four suppliers, and the ERP's counts."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from jitdesk.demo.lists import ENGLISH, GERMAN, list_file
from jitdesk.domain.columns import Row
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import PLANNED
from jitdesk.domain.values import MINUTE_S, instant_text, quantity_text, wall_from_utc

_LATE_MIN = (0, 20, -15, 0, 45, 0)
_ROWS = 40
_COUNTED = ("part", "line", "kind", "quantity", "counted_at")

Cells = tuple[object, ...]


def plant_files(plan: Plan, now: int) -> dict[str, bytes]:
    """Return the inbox of a plant as it stands at ``now`` (UTC seconds): file name to content.

    The four suppliers with the most coming trucks confirm them: in English, in German with cp1252 and decimal
    commas, as a workbook would be pasted (tabs), and with an impossible day and a delivery that nobody knows.
    """
    deliveries = plan.deliveries
    coming = np.flatnonzero(deliveries.is_one_of("status", (PLANNED,)) & (deliveries["slot_start"] > now))
    suppliers = deliveries.values("supplier", coming)
    busiest = [name for name, _ in Counter(suppliers).most_common(4)]
    english, german, pasted, wrong = (
        deliveries.rows(coming[np.array(suppliers) == supplier][:_ROWS]) for supplier in busiest
    )
    spoilt = _in_german(plan, wrong)
    spoilt[0] = (*spoilt[0][:5], f"31.02.{wall_from_utc(now, plan.zone).year} 11:30")
    spoilt.append(("999998", *spoilt[-1][1:]))
    return {
        "confirmations_en.csv": list_file(ENGLISH, _in_english(plan, english)),
        "Bestätigung.csv": list_file(GERMAN, _in_german(plan, german), delimiter=";", encoding="cp1252"),
        "pasted.txt": list_file(ENGLISH, _in_english(plan, pasted), delimiter="\t"),
        "Bestätigung_falsch.csv": list_file(GERMAN, spoilt, delimiter=";", encoding="cp1252"),
        "erp-counts/stock.csv": list_file(_COUNTED, _counts(plan, now)),
    }


def _in_english(plan: Plan, deliveries: Sequence[Row], form: str = "%Y-%m-%d %H:%M") -> list[Cells]:
    made: list[Cells] = []
    for place, row in enumerate(deliveries):
        line = plan.lines_of(str(row["delivery"]))[0]
        at = int(row["slot_start"] or 0) + _LATE_MIN[place % len(_LATE_MIN)] * MINUTE_S
        quantity, when = quantity_text(int(line["quantity"] or 0)), format(wall_from_utc(at, plan.zone), form)
        made.append((row["delivery"], line["part"], quantity, "pcs", when, row["plate"]))
    return made


def _in_german(plan: Plan, deliveries: Sequence[Row]) -> list[Cells]:
    return [
        (number, part, "für Werk Mitte", f"{quantity},0", "Stück", when)
        for number, part, quantity, _, when, _ in _in_english(plan, deliveries, "%d.%m.%Y %H:%M")
    ]


def _counts(plan: Plan, now: int) -> list[Cells]:
    """Return the stock as the ERP counts it: the plan's own, of this moment."""
    counted_at = instant_text(now, plan.zone)
    return [
        (row["part"], row["line"], row["kind"], quantity_text(int(row["quantity"] or 0)), counted_at)
        for row in plan["stock"].rows()
    ]
