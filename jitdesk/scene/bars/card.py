"""The card over a bar: everything that did not fit into it."""

from dataclasses import dataclass

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import say
from jitdesk.domain.names import carrier_name, line_name
from jitdesk.domain.tables import NO_SHOW
from jitdesk.domain.values import known
from jitdesk.domain.wording import amount_text, delay_text, duration_text, minutes_text, some_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.faces import joined, supplier_said
from jitdesk.scene.bars.said import icon_of
from jitdesk.scene.bars.scene import BarScene
from jitdesk.scene.bars.state import BarState

TONES: dict[BarState, str] = {
    BarState.PLANNED: "plan",
    BarState.CONFIRMED: "conf",
    BarState.LATE: "warn",
    BarState.OVERDUE: "warn",
    BarState.ARRIVED: "conf",
    BarState.UNLOADING: "unload",
    BarState.RECEIVED: "done",
    BarState.STOP: "stop",
    BarState.HOLD: "hold",
    BarState.CANCELLED: "text3",
}
_MOST_PARTS = 3


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says.

    Attributes
    ----------
    tone, icon : str
        Colour token and icon of the state.
    title, corner : str
        "Kessel · delivery 4403" and "door A2".
    headline : str
        The state in words.
    rows : tuple of (label, value, tone)
        Facts; an empty tone is plain text.
    footer : str
        Keys that help here.
    """

    tone: str
    icon: str
    title: str
    corner: str
    headline: str
    rows: tuple[tuple[str, str, str], ...]
    footer: str


def card_of(scene: BarScene, bar: int) -> Card:
    """Return the card of a bar."""
    outlook, delivery = scene.outlook, int(scene.bars.delivery[bar])
    row, face = outlook.plan.deliveries.row(delivery), scene.face(bar)
    hold = say("release hold") if row["on_hold"] else say("hold")
    return Card(
        TONES[face.state],
        icon_of(face) or "door",
        say("{name} · delivery {delivery}", name=face.name, delivery=row["delivery"]),
        say("door {door}", door=row["door"]),
        state_text(outlook, delivery, face.state),
        tuple(fact for fact in _facts(outlook, delivery, row) if fact[1]),
        say("Enter details · M move · H {hold}", hold=hold),
    )


def state_text(outlook: Outlook, delivery: int, state: BarState) -> str:
    """Return a delivery's state as a sentence without full stop."""
    row = outlook.plan.deliveries.row(delivery)
    late = known(int(outlook.promises.delay_s[delivery])) or 0
    said = {
        BarState.PLANNED: say("Not confirmed"),
        BarState.CONFIRMED: say("Confirmed"),
        BarState.LATE: say("Late, {late}", late=minutes_text(late)),
        BarState.OVERDUE: say("Overdue: no truck, and no new time from the supplier"),
        BarState.ARRIVED: say("Arrived {clock}", clock=_clock(outlook, row["arrived_at"])).rstrip(),
        BarState.UNLOADING: say("Unloading since {clock}", clock=_clock(outlook, row["unloading_at"])),
        BarState.RECEIVED: say("Received {clock}", clock=_clock(outlook, row["received_at"])).rstrip(),
        BarState.STOP: _stop_text(outlook, delivery),
        BarState.HOLD: say("On quality hold, not usable"),
        BarState.CANCELLED: say("No-show") if row["status"] == NO_SHOW else say("Cancelled"),
    }[state]
    return joined(said, say("locked")) if row["locked"] else said


def _stop_text(outlook: Outlook, delivery: int) -> str:
    causes = outlook.deadlines.causes(delivery)
    if not causes:
        return say("A line stops without it")
    line, part, at = causes[0]
    return say(
        "{line} stops {clock} (part {part})",
        line=line_name(outlook.plan, line),
        clock=outlook.clock(at),
        part=part,
    )


def _facts(outlook: Outlook, delivery: int, row: Row) -> list[tuple[str, str, str]]:
    promises, arrivals = outlook.promises, outlook.arrivals
    delay = known(int(promises.delay_s[delivery]))
    off = f" · {delay_text(delay)}" if delay is not None else ""
    confirmed, estimate = promises.confirmed_at[delivery], promises.estimate[delivery]
    tone = "warn" if delay and delay > outlook.plan.settings.on_time_tolerance_min * 60 else ""
    causes = outlook.deadlines.causes(delivery)
    fed = [
        say("{outlook} stops {clock}", outlook=line_name(outlook.plan, line), clock=outlook.clock(at))
        for line, _, at in causes[:2]
    ]
    safe = known(int(outlook.deadlines.latest_safe_start[delivery]))
    ends = known(int(arrivals.ends[delivery]))
    return [
        (say("Supplier"), supplier_said(outlook, str(row["supplier"]))[1], ""),
        (say("Parts"), parts_text(outlook, str(row["delivery"])), ""),
        (say("Promised"), outlook.clock(known(int(promises.promised_at[delivery]))), ""),
        (say("Confirmed"), outlook.clock(known(int(confirmed))), ""),
        (say("Arrived"), _with(_clock(outlook, row["arrived_at"]), off), tone)
        if row["arrived_at"] is not None
        else (say("Estimated"), _with(outlook.clock(known(int(estimate))), off), tone),
        (say("Unloaded by"), outlook.clock(ends), ""),
        (say("Truck"), joined(str(row["plate"]), carrier_name(outlook.plan, str(row["carrier"]))), ""),
        (say("Safe start"), say("by {clock}", clock=outlook.clock(safe)) if safe is not None else "", ""),
        (say("Reason"), str(row["hold_reason"]) if row["on_hold"] else "", ""),
        (say("If not released") if row["on_hold"] else say("Line"), ", ".join(fed), "stop"),
        (say("Clash"), _clash_text(outlook, delivery), "warn"),
        (say("Note"), str(row["note"]), ""),
    ]


def _with(text: str, more: str) -> str:
    return text + more if text else ""


def _clash_text(outlook: Outlook, delivery: int) -> str:
    deliveries = outlook.plan.deliveries
    names = [
        supplier_said(outlook, str(deliveries["supplier"][int(other)]))[0]
        for other in outlook.clashes.of(delivery)
    ]
    shared = sum(end - start for _, a, b, start, end in outlook.clashes.all if delivery in (a, b))
    return f"{', '.join(names)}, {duration_text(shared)}" if names else ""


def parts_text(outlook: Outlook, delivery: str) -> str:
    """Return what a delivery carries: "9034 Brake caliper · 640 pcs"; of many, the first three."""
    lines = outlook.plan.lines_of(delivery)
    if len(lines) == 1:
        part = outlook.plan.find("parts", str(lines[0]["part"])) or {}
        unit = str(lines[0]["unit"] or part.get("unit") or "")
        name = " ".join(text for text in (str(lines[0]["part"]), str(part.get("description") or "")) if text)
        return joined(name, amount_text(int(lines[0]["quantity"] or 0), unit))
    named = list(dict.fromkeys(str(line["part"]) for line in lines))
    return some_text(named[:_MOST_PARTS], len(named))


def _clock(outlook: Outlook, cell: Value) -> str:
    return outlook.clock(cell) if isinstance(cell, int) else ""
