"""What the panel says of the selected delivery: its instants, and what can be done with it now."""

from jitdesk.domain.columns import Row
from jitdesk.domain.language import counted, say
from jitdesk.domain.names import supplier_names
from jitdesk.domain.tables import ARRIVED, ENDED_STATUSES, OPEN_STATUSES, RECEIVED, UNLOADING
from jitdesk.domain.values import HOUR_S, MINUTE_S, UNKNOWN, known
from jitdesk.domain.wording import amount_text, duration_text, minutes_text, span_text
from jitdesk.planning.consequences import Consequence, Preview
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Command, Fact, SelectedDelivery, Tone


def selected_delivery(outlook: Outlook, number: str) -> SelectedDelivery | None:
    """Return what is said of a delivery as the plan stands; None where there is no such delivery."""
    row = outlook.plan.deliveries.row_number(number)
    if row is None:
        return None
    delivery = outlook.plan.deliveries.row(row)
    door = say("door {door}", door=delivery["door"]) if delivery["door"] else say("no door")
    title = f"{supplier_and_load(outlook, delivery)} · {door}"
    return SelectedDelivery(number, title, _facts(outlook, row, delivery), _commands(delivery))


def moving_delivery(
    outlook: Outlook, number: str, door: str, preview: Preview, *, together: int = 1
) -> SelectedDelivery | None:
    """Return what is said of a delivery while it is dragged to a door, of so many together."""
    row = outlook.plan.deliveries.row_number(number)
    if row is None:
        return None
    # Asked for at every step of a drag: only the cells that are shown.
    names = ("delivery", "supplier", "door")
    delivery = {name: outlook.plan.deliveries.value(row, name) for name in names}
    old_door, was = str(delivery["door"]), known(int(outlook.arrivals.begin[row]))
    route = (
        say("{old_door} to {door}", old_door=old_door, door=door)
        if door != old_door
        else say("door {door}", door=door)
    )
    start = preview.as_dragged.begin
    facts = [
        Fact(
            say("Was"),
            _when(outlook, was),
            say("door {old_door}", old_door=old_door) if old_door else say("not planned"),
        )
    ]
    if start is not None:
        moved_s = 0 if was is None else start - was
        note = "" if was is None else _earlier_or_later(moved_s)
        facts.append(Fact(say("New"), _when(outlook, start), note, Tone.ACCENT))
    if together == 1:
        facts.append(_on_the_line(outlook, preview.as_dragged, preview.latest_safe_start))
    else:
        others = counted("and {n} more", "and {n} more", together - 1)
        facts.append(Fact(say("Together"), others, "", Tone.ACCENT))
    title = f"{supplier_and_load(outlook, delivery)} · {route}"
    return SelectedDelivery(number, title, tuple(facts), moving=True)


def supplier_and_load(outlook: Outlook, delivery: Row) -> str:
    """Return supplier, part and quantity of a delivery: "Nordlicht · 4711 · 480 pcs"."""
    name = supplier_names(outlook.plan, str(delivery["supplier"]))[1] or say("No supplier")
    # A truck of a hundred parts is named at every step of its drag.
    starts, rows = outlook.plan.delivery_lines.groups("delivery", outlook.plan.deliveries)
    row = outlook.plan.deliveries.row_number(str(delivery["delivery"]))
    lines = [] if row is None else rows[starts[row] : starts[row + 1]].tolist()
    if len(lines) == 1:
        line = outlook.plan.delivery_lines.row(lines[0])
        part = outlook.plan.find("parts", str(line["part"])) or {}
        unit = str(line["unit"] or part.get("unit") or "")
        return f"{name} · {line['part']} · {amount_text(int(line['quantity'] or 0), unit)}"
    parts = counted("{n} part", "{n} parts", len(lines))
    return f"{name} · {parts}" if lines else name


def _facts(outlook: Outlook, row: int, delivery: Row) -> tuple[Fact, ...]:
    promises = outlook.promises
    promised = known(int(promises.promised_at[row]))
    facts = [Fact(say("Promised"), _when(outlook, promised))]
    confirmed, estimate = known(int(promises.confirmed_at[row])), known(int(promises.estimate[row]))
    arrived = known(int(delivery["arrived_at"])) if delivery["arrived_at"] is not None else None
    if arrived is not None:
        facts.append(Fact(say("Arrived"), _when(outlook, arrived), _delay(arrived, promised)))
    elif confirmed is None:
        facts.append(Fact(say("Confirmed"), say("no reply")))
    else:
        facts.append(Fact(say("Confirmed"), _when(outlook, confirmed), _delay(confirmed, promised)))
    if arrived is None and estimate is not None and estimate != confirmed:
        late = (
            promised is not None
            and estimate - promised > outlook.plan.settings.on_time_tolerance_min * MINUTE_S
        )
        facts.append(
            Fact(
                say("Estimated"),
                _when(outlook, estimate),
                _delay(estimate, promised),
                Tone.WARN if late else Tone.PLAIN,
            )
        )
    if delivery["status"] == RECEIVED and delivery["received_at"] is not None:
        facts.append(Fact(say("Received"), _when(outlook, int(delivery["received_at"]))))
    if outlook.arrivals.held[row]:
        facts.append(Fact(say("On the line"), say("on hold"), str(delivery["hold_reason"]), Tone.HOLD))
    elif delivery["status"] not in ENDED_STATUSES:
        facts.append(_on_the_line(outlook, outlook.drag(str(delivery["delivery"])).before, None))
    return tuple(facts)


def _on_the_line(outlook: Outlook, consequence: Consequence, latest_safe_start: int | None) -> Fact:
    if consequence.usable_at is None:
        return Fact(
            say("On the line"),
            say("unknown"),
            say("overdue") if consequence.begin is not None else "",
            Tone.WARN,
        )
    when = _when(outlook, consequence.usable_at)
    caused = [stop for stop in consequence.stops if stop.caused]
    if caused:
        late_s = max(consequence.usable_at - caused[0].at, 0)
        return Fact(say("On the line"), when, say("{length} too late", length=_length(late_s)), Tone.STOP)
    spare = consequence.spare_s
    if spare is None and latest_safe_start is not None and consequence.begin is not None:
        spare = latest_safe_start - consequence.begin
    return Fact(
        say("On the line"),
        when,
        say("{length} to spare", length=_length(spare)) if spare is not None else "",
        Tone.OK,
    )


def _commands(delivery: Row) -> tuple[Command, ...]:
    hold = Command("hold", say("Release") if delivery["on_hold"] else say("Hold"), "H")
    status = delivery["status"]
    if status in OPEN_STATUSES:
        return (
            Command("move", say("Move"), "M", enabled=not delivery["locked"]),
            Command("arrive", say("Arrived"), "A"),
            hold,
        )
    if status == ARRIVED:
        return (
            Command("move", say("Move"), "M", enabled=not delivery["locked"]),
            Command("unload", say("Unloading"), "U"),
            hold,
        )
    if status == UNLOADING:
        return (Command("receive", say("Received"), "R"), hold)
    return (hold,) if status == RECEIVED else ()


def _when(outlook: Outlook, instant: int | None) -> str:
    return say("open") if instant is None else outlook.clock(instant)


def _delay(at: int, promised: int | None) -> str:
    return "" if promised is None or at == promised else minutes_text(at - promised)


def _earlier_or_later(seconds: int) -> str:
    if abs(seconds) < MINUTE_S:
        return say("same time")
    length = _length(abs(seconds))
    return say("{length} later", length=length) if seconds > 0 else say("{length} earlier", length=length)


def _length(seconds: int) -> str:
    """Return a length in minutes up to two hours, as the desk thinks of it: "75 min", "2 h 20 min"."""
    return f"{seconds // MINUTE_S} min" if seconds < 2 * HOUR_S else duration_text(seconds)


def slot_text(outlook: Outlook, start: int, end: int) -> str:
    """Return a slot for the axis pill: "14:45 – 15:15"."""
    return span_text(start, end if end != UNKNOWN else start, outlook.now, outlook.plan.zone)
