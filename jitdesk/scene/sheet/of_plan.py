"""Fills the receiving sheets of a day from the plan, and marks what changed since the last print."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from jitdesk.domain.columns import Row
from jitdesk.domain.language import later, say
from jitdesk.domain.names import line_name
from jitdesk.domain.tables import CANCELLED, NO_SHOW, OPEN_STATUSES, REFUSED
from jitdesk.domain.values import MINUTE_S, UNKNOWN, wall_from_utc
from jitdesk.domain.wording import amount_text, begun_small
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.sheet.codes import scan_code
from jitdesk.scene.sheet.content import DoorSheet, LineStop, SheetDelivery, SheetLine
from jitdesk.scene.time_layers import midnight
from jitdesk.services.ports import PrintedSheet

LastPrint = Callable[[str, str], PrintedSheet | None]
_GONE = {CANCELLED: later("cancelled"), NO_SHOW: later("did not come"), REFUSED: later("refused")}


@dataclass(frozen=True, slots=True)
class PrintOccasion:
    """Who prints, at which step of the plan, and when that step was made (UTC seconds)."""

    author: str
    plan_step: int
    step_at: int


def door_sheets(
    outlook: Outlook,
    day: date,
    last_print: LastPrint,
    occasion: PrintOccasion,
    doors: Sequence[str] | None = None,
) -> tuple[DoorSheet, ...]:
    """Return the sheets of a plant day, one a door that has a delivery or had one on its last sheet.

    Parameters
    ----------
    last_print : callable
        (ISO date, door) to the newest print of that sheet, or None.
    doors : sequence of str, optional
        Only these; by default all of the plant's.
    """
    wanted = outlook.plan["doors"]["door"].tolist() if doors is None else list(doors)
    by_door = _rows_by_door(outlook, day)
    sheets = (_sheet(outlook, day, door, by_door.get(door, []), last_print, occasion) for door in wanted)
    return tuple(sheet for sheet in sheets if sheet.deliveries)


def changed_doors(outlook: Outlook, day: date, last_print: LastPrint) -> tuple[str, ...]:
    """Return the doors whose printed sheet of a day is no longer true."""
    prints = {door: last_print(day.isoformat(), door) for door in outlook.plan["doors"]["door"].tolist()}
    printed = {door: kept for door, kept in prints.items() if kept is not None}
    by_door = _rows_by_door(outlook, day) if printed else {}
    return tuple(
        door
        for door, kept in printed.items()
        if _facts_of_door(outlook, by_door.get(door, [])) != _kept(kept)
    )


def kept_print(outlook: Outlook, sheet: DoorSheet) -> PrintedSheet:
    """Return what a print of this sheet keeps, so that the next one can say what changed since."""
    rows = _rows_by_door(outlook, sheet.day).get(sheet.door, [])
    return PrintedSheet(
        day=sheet.day.isoformat(),
        door=sheet.door,
        version=sheet.version,
        printed_at=int(sheet.printed_at.timestamp()),
        author=sheet.author,
        seq=sheet.plan_step,
        content=json.dumps(_facts_of_door(outlook, rows), sort_keys=True),
    )


def _rows_by_door(outlook: Outlook, day: date) -> dict[str, list[int]]:
    """Return the day's deliveries by door, by their time."""
    zone, deliveries = outlook.plan.zone, outlook.plan.deliveries
    start, end = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    begins = _starts(outlook)
    rows = np.flatnonzero((begins >= start) & (begins < end) & ~deliveries.is_one_of("status", _GONE))
    rows = rows[np.argsort(begins[rows], kind="stable")]
    by_door: dict[str, list[int]] = {}
    doors = deliveries.texts("door")[rows].decoded().tolist()
    for door, row in zip(doors, rows.tolist(), strict=True):
        by_door.setdefault(door, []).append(row)
    return by_door


def _starts(outlook: Outlook, rows: slice = slice(None)) -> NDArray[np.int64]:
    """Return when deliveries are at their door: as expected while they come, else as planned."""
    slot, begin = outlook.plan.deliveries["slot_start"][rows], outlook.arrivals.begin[rows]
    coming = outlook.arrivals.open[rows] | (slot == UNKNOWN)
    return np.where((begin != UNKNOWN) & coming, begin, slot)


def _starts_at(outlook: Outlook, row: int) -> int:
    return int(_starts(outlook, slice(row, row + 1))[0])


Facts = dict[str, dict[str, Any]]


def _facts_of_door(outlook: Outlook, rows: Sequence[int]) -> Facts:
    return {str(outlook.plan.deliveries["delivery"][row]): _facts(outlook, row) for row in rows}


def _facts(outlook: Outlook, row: int) -> dict[str, Any]:
    delivery = outlook.plan.deliveries.row(row)
    lines = outlook.plan.lines_of(str(delivery["delivery"]))
    return {
        "start": _starts_at(outlook, row),
        "lines": [[line["part"], line["quantity"]] for line in lines],
        "hold": bool(delivery["on_hold"]),
        "plate": delivery["plate"],
    }


def _kept(printed: PrintedSheet) -> Facts:
    kept: Facts = json.loads(printed.content)
    return kept


def _sheet(
    outlook: Outlook,
    day: date,
    door: str,
    rows: Sequence[int],
    last_print: LastPrint,
    occasion: PrintOccasion,
) -> DoorSheet:
    zone, plan = outlook.plan.zone, outlook.plan
    printed = last_print(day.isoformat(), door)
    kept = _kept(printed) if printed else {}
    stops = _stops_by_delivery(outlook)
    deliveries = [_delivery(outlook, row, stops, kept if printed else None) for row in rows]
    here = {delivery.number for delivery in deliveries}
    deliveries += [_removed(outlook, number, facts) for number, facts in kept.items() if number not in here]
    master = plan.find("doors", door) or {}
    start = midnight(day, zone)
    shifts = outlook.working.shifts_between(start, midnight(day + timedelta(days=1), zone))
    note = " · ".join(filter(None, (str(master.get("hall") or ""), say(str(master.get("kind") or "")))))
    now = wall_from_utc(outlook.now, zone)
    return DoorSheet(
        plant=plan.settings.name,
        door=door,
        door_note=note,
        day=day,
        shifts=tuple(dict.fromkeys(shift.name for shift in shifts if shift.start >= start)),
        version=printed.version + 1 if printed else 1,
        replaces_printed_at=wall_from_utc(printed.printed_at, zone) if printed else None,
        deliveries=tuple(sorted(deliveries, key=lambda delivery: delivery.starts_at)),
        printed_at=now,
        data_as_of=wall_from_utc(min(occasion.step_at, outlook.now), zone),
        plan_step=occasion.plan_step,
        author=occasion.author,
    )


def _delivery(outlook: Outlook, row: int, stops: Mapping[str, LineStop], kept: Facts | None) -> SheetDelivery:
    zone, delivery = outlook.plan.zone, outlook.plan.deliveries.row(row)
    number = str(delivery["delivery"])
    supplier = outlook.plan.find("suppliers", str(delivery["supplier"])) or {}
    carrier = outlook.plan.find("carriers", str(delivery["carrier"])) or {}
    start = _starts_at(outlook, row)
    was = (kept or {}).get(number)
    was_start = None if was is None or was["start"] == start else wall_from_utc(was["start"], zone)
    return SheetDelivery(
        number=number,
        code=scan_code(number, row + 1),
        supplier=str(supplier.get("name") or delivery["supplier"]),
        carrier=str(carrier.get("name") or delivery["carrier"]),
        plate=str(delivery["plate"]),
        starts_at=wall_from_utc(start, zone),
        ends_at=wall_from_utc(start + int(outlook.arrivals.unloading_s[row]), zone),
        lines=_lines(outlook, row, number),
        was_start=was_start if was_start else _promised_before(outlook, row, start),
        was_text=_was_text(outlook, was, number),
        changed=kept is not None and was != _facts(outlook, row),
        confirmed=_is_confirmed(outlook, row),
        stop=stops.get(number),
        hold=str(delivery["hold_reason"]) or say("Do not use") if delivery["on_hold"] else None,
    )


def _is_confirmed(outlook: Outlook, row: int) -> bool:
    known = outlook.promises.confirmed_at[row] != UNKNOWN or outlook.promises.eta[row] != UNKNOWN
    return bool(known) or outlook.plan.deliveries["status"][row] not in OPEN_STATUSES


def _promised_before(outlook: Outlook, row: int, start: int) -> Any:
    """Return the promised time of a delivery that is now late, for the "was" line of a first print."""
    promised, tolerance_s = (
        int(outlook.promises.promised_at[row]),
        outlook.plan.settings.on_time_tolerance_min * MINUTE_S,
    )
    coming = outlook.plan.deliveries["status"][row] in OPEN_STATUSES
    late = coming and promised != UNKNOWN and start - promised > tolerance_s
    return wall_from_utc(promised, outlook.plan.zone) if late else None


def _was_text(outlook: Outlook, was: Mapping[str, Any] | None, number: str) -> str:
    if was is None:
        return ""
    before = dict(map(tuple, was["lines"]))
    lines = outlook.plan.lines_of(number)
    changed = [
        say("{part} was {before}", part=line["part"], before=amount_text(before[line["part"]]))
        for line in lines
        if line["part"] in before and before[line["part"]] != line["quantity"]
    ]
    return ", ".join(changed)


def _removed(outlook: Outlook, number: str, facts: Mapping[str, Any]) -> SheetDelivery:
    zone = outlook.plan.zone
    delivery = outlook.plan.find("deliveries", number)
    supplier = outlook.plan.find("suppliers", str(delivery["supplier"])) or {} if delivery else {}
    start = wall_from_utc(facts["start"], zone)
    lines = tuple(
        SheetLine(part=str(part), quantity=amount_text(quantity or 0)) for part, quantity in facts["lines"]
    )
    return SheetDelivery(
        number=number,
        code="",
        supplier=str(supplier.get("name") or ""),
        carrier="",
        plate="",
        starts_at=start,
        ends_at=start,
        lines=lines,
        was_text=_fate(delivery),
        changed=True,
        removed=True,
    )


def _fate(delivery: Row | None) -> str:
    if delivery is None:
        return say("taken out of the plan")
    gone = _GONE.get(str(delivery["status"]))
    return (say(gone) if gone else "") or (
        say("moved to {door}", door=delivery["door"]) if delivery["door"] else say("moved to another day")
    )


def _lines(outlook: Outlook, row: int, number: str) -> tuple[SheetLine, ...]:
    plan = outlook.plan
    binding = int(outlook.deadlines.binding_part[row])
    binding_part = str(plan["parts"]["part"][binding]) if binding >= 0 else ""
    # The part that has to be at its line first gets the large place.
    lines = sorted(plan.lines_of(number), key=lambda line: line["part"] != binding_part)
    return tuple(_line(outlook, row, line, binding_part) for line in lines)


def _line(outlook: Outlook, row: int, line: Row, binding_part: str) -> SheetLine:
    part = outlook.plan.find("parts", str(line["part"])) or {}
    needed, fed = None, ""
    location = outlook.coverage.row_of(str(line["part"]), str(line["line"]))
    if location is not None and location >= 0:
        lines = outlook.coverage.lines_of(int(location))
        fed = line_name(outlook.plan, lines[0]) if lines else ""
    if line["part"] == binding_part:
        at = int(outlook.deadlines.latest_safe_start[row]) + int(outlook.arrivals.unloading_s[row])
        needed = wall_from_utc(at + int(part.get("dock_to_line_min") or 0) * MINUTE_S, outlook.plan.zone)
    return SheetLine(
        part=str(line["part"]),
        description=str(part.get("description") or ""),
        quantity=amount_text(int(line["quantity"] or 0)),
        unit=str(line["unit"] or part.get("unit") or ""),
        packages=str(line["packages"]),
        line=fed,
        needed_by=needed,
        hold=str(line["hold_reason"]) or say("Do not use") if line["on_hold"] else None,
    )


def _stops_by_delivery(outlook: Outlook) -> dict[str, LineStop]:
    zone, plan = outlook.plan.zone, outlook.plan
    stops: dict[str, LineStop] = {}
    for problem in outlook.problems():
        if problem.kind == "stop" and problem.at is not None:
            part = plan.find("parts", problem.part) or {}
            lacking = str(part.get("description") or say("part {part}", part=problem.part))
            text = say("No {lacking}", lacking=begun_small(lacking))
            name = line_name(plan, problem.line)
            for number in problem.deliveries:
                stops.setdefault(number, LineStop(name, wall_from_utc(problem.at, zone), text))
    return stops
