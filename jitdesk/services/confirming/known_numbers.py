"""The plan's own numbers, to find what a supplier's line speaks of: deliveries, advices, orders, parts."""

from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np

from jitdesk.domain.columns import Row
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.domain.values import wall_from_utc
from jitdesk.intake.habits import Known
from jitdesk.services.confirming.plan_rows import ANY, PlanRows

Numbers = Mapping[str, list[str]]


def stripped(number: str) -> str:
    """Return a number without the leading zeros and blanks that spreadsheets lose, in one case."""
    bare = "".join(number.split()).casefold()
    return bare.lstrip("0") or bare[:1]


class KnownNumbers:
    """What a plan knows, by the numbers that suppliers use. Each index is made at first need.

    What it returns must not be written to.
    """

    def __init__(self, rows: PlanRows) -> None:
        self.rows = rows
        self.plan = rows.plan
        self._of_orders: dict[str, list[Row]] = {}
        self._of_parts: dict[str, list[Row]] = {}

    @cached_property
    def deliveries(self) -> Numbers:
        """Zero-stripped delivery numbers to deliveries."""
        return _index(self.plan.deliveries["delivery"], self.plan.deliveries["delivery"])

    @cached_property
    def advices(self) -> Numbers:
        """Zero-stripped despatch advice numbers to deliveries."""
        return _index(self.plan.deliveries["asn"], self.plan.deliveries["delivery"])

    @cached_property
    def parts(self) -> Numbers:
        """Zero-stripped part numbers to parts."""
        return _index(self.plan["parts"]["part"], self.plan["parts"]["part"])

    @cached_property
    def supplier_parts(self) -> Numbers:
        """Zero-stripped numbers of the suppliers for their parts, to parts."""
        return _index(self.plan["parts"]["supplier_part"], self.plan["parts"]["part"])

    @cached_property
    def aliases(self) -> Mapping[tuple[str, str], str]:
        """Supplier ("" for all) and zero-stripped other number of a part, to the part."""
        rows = self.plan["part_aliases"].rows()
        return {(str(row["supplier"]), stripped(str(row["alias"]))): str(row["part"]) for row in rows}

    @cached_property
    def _order_rows(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {}
        for row, order in enumerate(self.plan.delivery_lines["order"]):
            if order:
                rows.setdefault(stripped(order), []).append(row)
        return rows

    def lines_of_order(self, order: str) -> list[Row]:
        """Return the delivery lines of an order."""
        key = stripped(order)
        if key not in self._of_orders:
            rows = np.array(self._order_rows.get(key, ()), np.int64)
            self._of_orders[key] = self.plan.delivery_lines.rows(rows)
        return self._of_orders[key]

    def lines_of_part(self, part: str) -> list[Row]:
        """Return the delivery lines of a part."""
        if part not in self._of_parts:
            self._of_parts[part] = self._rows_of_part(part)
        return self._of_parts[part]

    def _rows_of_part(self, part: str) -> list[Row]:
        parts = self.plan["parts"]
        number = parts.row_number(part)
        if number is None:
            return []
        starts, rows = self.plan.delivery_lines.groups("part", parts)
        return self.plan.delivery_lines.rows(rows[starts[number] : starts[number + 1]])

    def supplier_of(self, delivery: str) -> str:
        """Return the key of a delivery's supplier, "" where it is not known."""
        truck = self.rows.truck(delivery)
        return "" if truck is None else str(truck.row["supplier"])

    def advice_of(self, delivery: str) -> str:
        """Return the zero-stripped number of the despatch advice that a delivery came with, "" for none."""
        truck = self.rows.truck(delivery)
        return "" if truck is None else stripped(str(truck.row["asn"]))

    def is_open(self, delivery: str) -> bool:
        """Tell whether a delivery can still change: not received, refused, missed or cancelled."""
        truck = self.rows.truck(delivery)
        return truck is not None and truck.row["status"] not in ENDED_STATUSES

    def is_of_day(self, delivery: str, at: int) -> bool:
        """Tell whether a delivery's slot or estimate lies on the plant day of an instant."""
        truck = self.rows.truck(delivery)
        if truck is None:
            return False
        day = wall_from_utc(at, self.plan.zone).date()
        times = (truck.row["slot_start"], truck.promised[ANY])
        return any(t is not None and wall_from_utc(int(t), self.plan.zone).date() == day for t in times)

    def known(self) -> Known:
        """Return the numbers as the readers want them, to recognise a column by its values."""
        return Known(
            frozenset(self.plan.deliveries["delivery"]),
            frozenset(self.plan.delivery_lines["order"]) - {""},
            frozenset(self.plan["parts"]["part"]),
        )


def _index(numbers: Iterable[str], keys: Iterable[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for number, key in zip(numbers, keys, strict=True):
        if number:
            index.setdefault(stripped(number), []).append(key)
    return index
