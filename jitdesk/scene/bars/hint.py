"""The hint beside a dragged delivery: what follows, how bad, the way to safety, what the supplier says."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.language import counted, say
from jitdesk.domain.names import line_name
from jitdesk.domain.wording import duration_text, joined_text, shift_text, time_text
from jitdesk.planning.consequences import Consequence, LineStop
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.columns import spans_at_door
from jitdesk.scene.bars.drag import Held, Holding
from jitdesk.scene.bars.faces import supplier_said
from jitdesk.scene.bars.stops_told import caused_stop, stop_size_text, stop_text

_MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class HintLine:
    """One line: icon, tone of the icon (a colour token), text, whether it is strong."""

    icon: str
    tone: str
    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Hint:
    """The whole hint.

    Attributes
    ----------
    tone, icon : str
        Colour token and icon of the worst consequence.
    title, size : str
        The worst consequence and how large it is.
    lines : tuple of HintLine
        What else is worth knowing, in fixed order.
    keys : tuple of (key, words)
        What can be pressed now.
    typed : Typed or None
        The field for a time, where keys move the delivery.
    """

    tone: str
    icon: str
    title: str
    size: str
    lines: tuple[HintLine, ...]
    keys: tuple[tuple[str, str], ...]
    typed: "Typed | None" = None


@dataclass(frozen=True, slots=True)
class Typed:
    """A field in which a time is typed: its text, what is said beside it, whether that is a fault."""

    text: str
    said: str
    is_wrong: bool = False


def hint_of(holding: Holding, held: Held, typed: Typed | None = None) -> Hint:
    """Return the hint for where deliveries are held; with a field where they are moved by keys."""
    outlook, preview = holding.outlook, held.preview
    if preview.passed:
        return _passed(outlook, held, typed)
    worst, by_supplier = _worst(held)
    if worst is not None:
        tone, icon = "stop", "stop"
        title, size = stop_text(outlook, worst), stop_size_text(outlook, worst)
        if by_supplier:
            size = say("As the supplier expects: {effect}", effect=size)
    elif preview.clashes_with:
        tone, icon, title, size = "warn", "clash", *_clash_texts(outlook, held)
    else:
        tone, icon, title, size = _calm(outlook, preview.as_dragged, preview.binding_part)
    lines = (
        *_together(held),
        *_lasting(outlook, held),
        *_against_before(preview.before, worst),
        *_way_to_safety(outlook, held, worst is not None),
        *_as_expected(holding, held, by_supplier),
        *_clash_lines(outlook, held, told=tone == "warn" and icon == "clash"),
        *_staying(holding),
    )
    keys = _keys(outlook, held) if typed is None else _move_mode_keys()
    return Hint(tone, icon, title, size, lines, keys, typed)


def _passed(outlook: Outlook, held: Held, typed: Typed | None) -> Hint:
    first = min(bar.slot.start for bar in held.bars)
    at = outlook.clock(first)
    size = say("A truck cannot start in the past. Dropping here changes nothing.")
    keys = _rest() if typed is None else _move_mode_keys()
    return Hint("warn", "late", say("{at} has passed", at=at), size, _together(held), keys, typed)


def _together(held: Held) -> tuple[HintLine, ...]:
    """Say how many are held, and by how much they move."""
    count = len(held.bars)
    if count == 1:
        return ()
    if not held.shift_s:
        return (HintLine("clock", "text2", counted("{n} delivery", "{n} deliveries together", count)),)
    text = counted("{n} delivery {by}", "{n} deliveries together {by}", count, by=shift_text(held.shift_s))
    return (HintLine("clock", "text2", text),)


def _lasting(outlook: Outlook, held: Held) -> tuple[HintLine, ...]:
    """Say how long the unloading takes where that is what is dragged."""
    if not held.lasts_anew:
        return ()
    until, takes = outlook.clock(held.end), duration_text(held.end - held.start)
    return (
        HintLine("clock", "text2", say("Unloading takes {takes}, until {until}", takes=takes, until=until)),
    )


def _staying(holding: Holding) -> tuple[HintLine, ...]:
    """Name those that were selected too and stay where they are, with the reason."""
    lines = [HintLine("lock", "warn", reason) for reason in holding.staying[:_MOST_NAMED]]
    rest = len(holding.staying) - len(lines)
    if rest > 0:
        said = counted("{n} more stays where it is", "{n} more stay where they are", rest)
        lines.append(HintLine("lock", "warn", said))
    return tuple(lines)


def _worst(held: Held) -> tuple[LineStop | None, bool]:
    """Return the stop to name first, and whether only the supplier's own time brings it."""
    dragged = caused_stop(held.preview.as_dragged)
    if dragged is not None:
        return dragged, False
    return caused_stop(held.preview.as_expected), True


def _calm(outlook: Outlook, consequence: Consequence, part: str) -> tuple[str, str, str, str]:
    if consequence.lows:
        line, low_part, at = consequence.lows[0]
        clock = outlook.clock(at)
        title = (
            say(
                "{line}: stock of {part} gets low {at}",
                line=line_name(outlook.plan, line),
                part=low_part,
                at=clock,
            )
            if line
            else say("Stock of {part} gets low {at}", part=low_part, at=clock)
        )
        return "warn", "warning", title, say("No line stops.")
    others = [stop for stop in consequence.stops if not stop.caused]
    if others:
        size = say("This delivery is not the cause: moving it does not help.")
        return "stop", "stop", stop_text(outlook, others[0]), size
    if consequence.spare_s is None:
        title = say("No line waits for this delivery")
        return "ok", "ok", title, say("It is safe at any time.")
    lines = _lines_of_part(outlook, consequence, part)
    spare = say("{spare} to spare (part {part})", spare=duration_text(max(consequence.spare_s, 0)), part=part)
    if not lines:
        return "ok", "ok", say("Part {part} keeps running", part=part), spare
    names = joined_text([line_name(outlook.plan, line) for line in lines])
    title = counted("{lines} keeps running", "{lines} keep running", len(lines), lines=names)
    return "ok", "ok", title, spare


def _lines_of_part(outlook: Outlook, consequence: Consequence, part: str) -> list[str]:
    coverage = outlook.coverage
    rows = [row for row in consequence.location_rows if coverage.part[row] == part]
    return list(dict.fromkeys(line for row in rows for line in coverage.lines_of(row)))


def _against_before(before: Consequence, worst: LineStop | None) -> tuple[HintLine, ...]:
    was = next(
        (stop for stop in before.stops if worst and (stop.line, stop.part) == (worst.line, worst.part)), None
    )
    if worst is None:
        saved = caused_stop(before)
        if saved is None:
            return ()
        lasted = duration_text(saved.stop_s)
        return (HintLine("chevron-down", "ok", say("Before, it stopped for {lasted}", lasted=lasted)),)
    if was is None:
        return (HintLine("chevron-up", "stop", say("Before the move it did not stop")),)
    minutes = duration_text(was.stop_s)
    if was.stop_s == worst.stop_s:
        return (HintLine("minus", "text2", say("As long as before ({lasted})", lasted=minutes)),)
    by = duration_text(abs(was.stop_s - worst.stop_s))
    if worst.stop_s < was.stop_s:
        text = say("{by} shorter than before (was {lasted})", by=by, lasted=minutes)
        return (HintLine("chevron-down", "ok", text),)
    text = say("{by} longer than before (was {lasted})", by=by, lasted=minutes)
    return (HintLine("chevron-up", "stop", text),)


def _way_to_safety(outlook: Outlook, held: Held, stops: bool) -> tuple[HintLine, ...]:
    safe = held.preview.latest_safe_start
    if safe is None:
        return ()
    clock, earlier = outlook.clock(safe), duration_text(max(held.start - safe, 0))
    together = len(held.bars) > 1
    if safe < outlook.now:
        text = say("Safe only if it had started by {clock}", clock=clock)
        return (HintLine("late", "warn", text),) if stops else ()
    if held.start <= safe:
        if together:
            spare = duration_text(safe - held.start)
            return (HintLine("ok", "ok", say("Safe up to {spare} later", spare=spare)),)
        return (HintLine("ok", "ok", say("Safe if it starts by {clock}", clock=clock)),)
    if together:
        text = say("Safe if all come {earlier} earlier", earlier=earlier)
        return (HintLine("ok", "ok", text, strong=True),)
    text = say("Safe if it starts by {clock}, {earlier} earlier", clock=clock, earlier=earlier)
    return (HintLine("ok", "ok", text, strong=True),)


def _as_expected(holding: Holding, held: Held, only_then: bool) -> tuple[HintLine, ...]:
    """Say what the supplier's own time means, where it is later than the dragged one."""
    outlook, expected = holding.outlook, held.preview.as_expected
    if expected is None:
        return ()
    zone, at = outlook.plan.zone, expected.begin
    stop = caused_stop(expected)
    effect = stop_size_text(outlook, stop) if stop is not None else say("no line stops")
    dragged = caused_stop(held.preview.as_dragged)
    if len(held.bars) > 1:
        text = say("As the suppliers expect: {effect}", effect=effect)
        return (HintLine("no-reply", "stop" if stop else "text2", text),)
    as_expected = say("As the supplier expects: {effect}", effect=effect)
    if at is None:
        return (HintLine("no-reply", "text2", as_expected),)
    needs = say(
        "{supplier} expects {at}, so {held} needs their yes",
        supplier=holding.supplier,
        at=outlook.clock(at),
        held=time_text(held.start, zone),
    )
    lines = [HintLine("no-reply", "text2", needs)]
    if only_then:
        lines.insert(0, HintLine("check", "ok", say("If it comes as dragged: no line stops")))
    elif dragged != stop:
        lines.append(HintLine("clock", "stop" if stop else "text2", as_expected))
    return tuple(lines)


def _clash_texts(outlook: Outlook, held: Held) -> tuple[str, str]:
    deliveries = outlook.plan.deliveries
    begin, end = spans_at_door(outlook, np.array(held.preview.clashes_with[:1]))
    zone = outlook.plan.zone
    names = [
        supplier_said(outlook, str(deliveries["supplier"][other]))[0] for other in held.preview.clashes_with
    ]
    span = f"{time_text(int(begin[0]), zone)}\N{EN DASH}{time_text(int(end[0]), zone)}"
    door = deliveries["door"][held.preview.clashes_with[0]]
    taken = say("Door {door} is taken {span}", door=door, span=span)
    return taken, say("by {names}. You can still drop here.", names=joined_text(names))


def _clash_lines(outlook: Outlook, held: Held, *, told: bool) -> tuple[HintLine, ...]:
    if told or not held.preview.clashes_with:
        return ()
    return (HintLine("clash", "warn", " ".join(_clash_texts(outlook, held))),)


def _keys(outlook: Outlook, held: Held) -> tuple[tuple[str, str], ...]:
    safe = held.preview.latest_safe_start
    if safe is None or safe < outlook.now or held.start <= safe or held.lasts_anew:
        return _rest()
    return (("S", say("snap to {clock}", clock=outlook.clock(safe))), *_rest())


def _rest() -> tuple[tuple[str, str], ...]:
    return ((say("Esc"), say("cancel")), (say("Alt"), say("1-min steps")))


def _move_mode_keys() -> tuple[tuple[str, str], ...]:
    return ((say("Enter"), say("drop")), ("S", say("safe")), (say("Esc"), say("cancel")))
