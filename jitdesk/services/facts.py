"""What the plan means now, as facts for other programs: JSON-ready lists of dictionaries.

Instants are ISO 8601 with the plant's offset, quantities numbers in the part's unit, ``None`` where nothing
is known.
"""

from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Row
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN, instant_text, known, quantity_number
from jitdesk.planning.coverage import Coverage
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem
from jitdesk.services.caring import NO_CARE, Care, cares_of, shift_began

Fact = dict[str, object]


def coverage_facts(outlook: Outlook) -> list[Fact]:
    """Return one fact a stock location, in the order of coverage's rows."""
    return [_location(outlook.coverage, row, outlook.plan.zone) for row in range(len(outlook.coverage))]


def _location(coverage: Coverage, row: int, zone: ZoneInfo) -> Fact:
    return {
        "part": coverage.part[row],
        "line": coverage.line[row] or None,
        "lines": list(coverage.lines_of(row)),
        "stock": quantity_fact(coverage.stock[row]),
        "counted_at": instant_fact(coverage.counted_at[row], zone),
        "run_out_at": instant_fact(coverage.run_out_at[row], zone),
        "short_since": instant_fact(coverage.short_since[row], zone),
        "coverage_h": in_units(coverage.coverage_s[row], HOUR_S),
        "clock_h": in_units(coverage.clock_s[row], HOUR_S),
        "low_at": instant_fact(coverage.low_at[row], zone),
        "missing_qty": quantity_fact(coverage.missing_qty[row]),
        "missing_until": instant_fact(coverage.missing_until[row], zone),
        "stop_min": in_units(coverage.stop_s[row], MINUTE_S),
        "risk_min": in_units(coverage.risk_s[row], MINUTE_S),
        "stops": [{"line": line, "at": instant_fact(at, zone)} for line, at in coverage.stops(row)],
        "state": coverage.state[row].value,
    }


def delivery_facts(outlook: Outlook) -> list[Fact]:
    """Return one fact a delivery, in the order of the plan's rows."""
    return [_delivery(outlook, row) for row in range(len(outlook.plan.deliveries))]


def _delivery(outlook: Outlook, row: int) -> Fact:
    plan, promises, arrivals, zone = outlook.plan, outlook.promises, outlook.arrivals, outlook.plan.zone
    delivery = plan.deliveries.row(row)
    binding = int(outlook.deadlines.binding_part[row])
    return {
        "delivery": delivery["delivery"],
        "supplier": delivery["supplier"] or None,
        "carrier": delivery["carrier"] or None,
        "door": delivery["door"] or None,
        "status": delivery["status"],
        "on_hold": bool(delivery["on_hold"]),
        "slot_start": row_instant_fact(delivery, "slot_start", zone),
        "slot_end": row_instant_fact(delivery, "slot_end", zone),
        "required_at": row_instant_fact(delivery, "required_at", zone),
        "promised_at": instant_fact(promises.promised_at[row], zone),
        "confirmed_at": instant_fact(promises.confirmed_at[row], zone),
        "eta": instant_fact(promises.eta[row], zone),
        "estimate": instant_fact(promises.estimate[row], zone),
        "delay_min": in_units(promises.delay_s[row], MINUTE_S),
        "overdue": bool(arrivals.overdue[row]),
        "unplanned": bool(arrivals.unplanned[row]),
        "latest_safe_start": instant_fact(outlook.deadlines.latest_safe_start[row], zone),
        "binding_part": plan["parts"]["part"][binding] if binding >= 0 else None,
        "causes": [
            {"line": line, "part": part, "at": instant_fact(at, zone)}
            for line, part, at in outlook.deadlines.causes(row)
        ],
        "clashes": [plan.deliveries["delivery"][other] for other in outlook.clashes.of(row)],
        "lines": [_line(line) for line in plan.lines_of(str(delivery["delivery"]))],
    }


def _line(line: Row) -> Fact:
    return {
        "line_no": line["line_no"],
        "part": line["part"],
        "quantity": row_quantity_fact(line, "quantity"),
        "unit": line["unit"] or None,
        "received_quantity": row_quantity_fact(line, "received_quantity"),
        "line": line["line"] or None,
        "order": line["order"] or None,
        "order_line": line["order_line"] or None,
        "lot": line["lot"] or None,
    }


def problem_facts(outlook: Outlook) -> list[Fact]:
    """Return what needs somebody now, ranked as on screen."""
    cares, zone = cares_of(outlook, shift_began(outlook)), outlook.plan.zone
    return [_problem(problem, cares.get(problem.key, NO_CARE), zone) for problem in outlook.problems()]


def _problem(problem: Problem, care: Care, zone: ZoneInfo) -> Fact:
    return {
        "key": problem.key,
        "kind": problem.kind,
        "state": problem.state or None,
        "at": instant_text(problem.at, zone) or None,
        "minutes_left": problem.minutes_left,
        "line": problem.line or None,
        "part": problem.part or None,
        "deliveries": list(problem.deliveries),
        "door": problem.door or None,
        "text": problem.text,
        "advice": problem.advice,
        "care": {
            "state": care.state,
            "back": care.back or None,
            "until": instant_text(care.until, zone) or None,
            "owner": care.owner or None,
            "next_step": care.next_step or None,
            "due": instant_text(care.due, zone) or None,
            "is_overdue": care.is_overdue,
            "said_by": care.author or None,
            "said_at": instant_text(care.known_at, zone) or None,
        },
    }


def instant_fact(cell: int, zone: ZoneInfo) -> str | None:
    """Return an instant's cell (UTC seconds or UNKNOWN) in ISO 8601."""
    return instant_text(known(cell), zone) or None


def quantity_fact(cell: int) -> int | float | None:
    """Return a quantity's cell (thousandths or UNKNOWN) as a number."""
    return quantity_number(known(cell))


def row_instant_fact(row: Row, column: str, zone: ZoneInfo) -> str | None:
    """Return the instant in a row's column in ISO 8601."""
    value = row[column]
    return instant_text(value, zone) if isinstance(value, int) else None


def row_quantity_fact(row: Row, column: str) -> int | float | None:
    """Return the quantity in a row's column as a number."""
    value = row[column]
    return quantity_number(value) if isinstance(value, int) else None


def in_units(seconds: int, unit_s: int) -> int | float | None:
    """Return a duration's cell (seconds or UNKNOWN) in hours or minutes, an int where it is whole."""
    if seconds == UNKNOWN:
        return None
    whole, rest = divmod(int(seconds), unit_s)
    return whole if rest == 0 else int(seconds) / unit_s
