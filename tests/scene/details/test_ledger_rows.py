"""The sum as somebody reads it: the figures that are shown add up, whatever the plant."""

import re
from decimal import Decimal

from hypothesis import given

from jitdesk.domain.values import MINUTE_S, UNKNOWN
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.details import LedgerRow, Why
from jitdesk.scene.details.ledger_rows import why_of
from tests.planning.random_plants import RandomPlant, random_plants, random_settings

_UNIT_S = {"d": 1440, "h": 60, "min": 1}


def amount(row: LedgerRow) -> Decimal:
    """The quantity that a row shows."""
    digits = re.sub(r"[^0-9.\N{MINUS SIGN}]", "", row.pieces.replace("pcs", ""))
    return Decimal(digits.replace("\N{MINUS SIGN}", "-") or 0)


def minutes(text: str) -> int:
    """The length that a row shows: "3 h 35", "+ 45 min", "2 d 3 h"."""
    words = text.removeprefix("+ ").split()
    pairs = [*zip(words[::2], words[1::2], strict=False)]
    total = sum(int(number) * _UNIT_S[unit] for number, unit in pairs)
    return total + (int(words[-1]) if len(words) % 2 else 0)


def ledgers(plant: RandomPlant) -> list[tuple[Outlook, int, Why]]:
    outlook = Outlook(plant.plan, plant.now)
    counted = outlook.coverage.counted_at != UNKNOWN
    return [(outlook, row, why_of(outlook, row, None)) for row in counted.nonzero()[0].tolist()]


@random_settings(60)
@given(random_plants())
def test_count_and_deliveries_add_up_to_what_is_there_together(plant: RandomPlant) -> None:
    for outlook, row, why in ledgers(plant):
        rows = [each for each in why.rows if not each.text.startswith("Counted")]
        sums = [n for n, each in enumerate(rows) if each.ruled]
        if sums:
            assert sum(amount(each) for each in rows[: sums[0]]) == amount(rows[sums[0]])
        else:
            assert amount(rows[0]) * 1000 == int(outlook.coverage.stock[row])


@random_settings(60)
@given(random_plants())
def test_what_is_used_stretch_by_stretch_is_what_was_there(plant: RandomPlant) -> None:
    for outlook, row, why in ledgers(plant):
        used = [amount(each) for each in why.rows if each.pieces.startswith("\N{MINUS SIGN} ")]
        if not used or int(outlook.coverage.run_out_at[row]) == UNKNOWN:
            continue
        ruled = [each for each in why.rows if each.ruled]
        first = next(each for each in why.rows if each.text.startswith("Stock counted"))
        there = amount(ruled[0] if ruled else first)
        assert sum(used) == -there


@random_settings(60)
@given(random_plants())
def test_count_and_hours_and_breaks_lead_to_the_run_out_by_the_clock(plant: RandomPlant) -> None:
    for outlook, row, why in ledgers(plant):
        coverage = outlook.coverage
        out, since = int(coverage.run_out_at[row]), int(coverage.short_since[row])
        if out == UNKNOWN or not why.rate:
            continue
        rows = [each for each in why.rows if each.value]
        result = next(n for n, each in enumerate(rows) if each.is_result)
        lengths = [minutes(each.value) for each in rows[:result] if not each.ruled]
        if any(" d " in each.value for each in rows[:result]):
            continue  # of days the minutes are left out
        told = sum(lengths) * MINUTE_S
        until = out if since == UNKNOWN else since
        assert 0 <= until - int(coverage.counted_at[row]) - told < 2 * MINUTE_S
