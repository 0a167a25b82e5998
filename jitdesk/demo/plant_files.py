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


def plant_files(plan: Plan, now: int) -> dict[str, bytes]:
    """Return the inbox of a plant as it stands at ``now`` (UTC seconds): file name to content.

    The four suppliers with the most coming trucks confirm them: in English, in German with cp1252 and decimal
    commas, as a workbook would be pasted (tabs), and with an impossible day and a delivery that nobody knows.
    """
    zone = plan.zone
    deliveries = plan.deliveries
    coming = np.flatnonzero(deliveries.is_one_of("status", (PLANNED,)) & (deliveries["slot_start"] > now))
    suppliers = deliveries.values("supplier", coming)
    busiest = [name for name, _ in Counter(suppliers).most_common(4)]
    english, german, pasted, wrong = (
        deliveries.rows(coming[np.array(suppliers) == supplier][:_ROWS]) for supplier in busiest
    )

    def arrival(row: Row, place: int, form: str) -> str:
        at = _start(row) + _LATE_MIN[place % len(_LATE_MIN)] * MINUTE_S
        return format(wall_from_utc(at, zone), form)

    def cells(listed: Sequence[Row], form: str) -> list[tuple[object, ...]]:
        made: list[tuple[object, ...]] = []
        for place, row in enumerate(listed):
            line = plan.lines_of(str(row["delivery"]))[0]
            quantity = quantity_text(int(line["quantity"] or 0))
            when = arrival(row, place, form)
            made.append((row["delivery"], line["part"], quantity, "pcs", when, row["plate"]))
        return made

    def german_cells(listed: Sequence[Row]) -> list[tuple[object, ...]]:
        return [
            (number, part, "für Werk Mitte", f"{quantity},0", "Stück", when)
            for number, part, quantity, _, when, _ in cells(listed, "%d.%m.%Y %H:%M")
        ]

    spoilt = german_cells(wrong)
    spoilt[0] = (*spoilt[0][:5], f"31.02.{wall_from_utc(now, zone).year} 11:30")
    spoilt.append(("999998", *spoilt[-1][1:]))
    stock = [
        (
            row["part"],
            row["line"],
            row["kind"],
            quantity_text(int(row["quantity"] or 0)),
            instant_text(now, zone),
        )
        for row in plan["stock"].rows()
    ]
    return {
        "confirmations_en.csv": list_file(ENGLISH, cells(english, "%Y-%m-%d %H:%M")),
        "Bestätigung.csv": list_file(GERMAN, german_cells(german), delimiter=";", encoding="cp1252"),
        "pasted.txt": list_file(ENGLISH, cells(pasted, "%Y-%m-%d %H:%M"), delimiter="\t"),
        "Bestätigung_falsch.csv": list_file(GERMAN, spoilt, delimiter=";", encoding="cp1252"),
        "erp-counts/stock.csv": list_file(("part", "line", "kind", "quantity", "counted_at"), stock),
    }


def _start(row: Row) -> int:
    return int(row["slot_start"] or 0)
