"""What a bar says: supplier, part, quantity and marks, before anybody asks whether it fits."""

import re
from dataclasses import dataclass

from jitdesk.domain.language import say
from jitdesk.domain.names import carrier_name, supplier_names
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ARRIVED, REQUESTED, UNLOADING
from jitdesk.domain.values import MINUTE_S, known
from jitdesk.domain.wording import amount_text, status_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.bars.lanes import Ints
from jitdesk.scene.bars.state import BarState

# "20 pallets", but not "12 × KLT 6428 · 2 pallets".
_PACKAGES = re.compile(r"([0-9]{1,6}) (\S+)")
PIECES = frozenset({"", "pc", "pcs", "piece", "pieces", "st", "stk"})


@dataclass(frozen=True, slots=True)
class BarFace:
    """The texts and marks of one bar.

    Attributes
    ----------
    state : BarState
        How it looks.
    name, full_name : str
        The supplier, short (at most 9 characters where the plan says how) and whole.
    part, quantity : str
        "4711" and "480"; a truck with several parts is "mixed" and their number.
    second : tuple of str
        The second line of the hour zoom, longest first.
    jis, locked : bool
        Whether it carries the tag, the padlock.
    unloaded : int
        Thousandths unloaded; -1 unless unloading.
    """

    state: BarState
    name: str
    full_name: str
    part: str
    quantity: str
    second: tuple[str, ...] = ()
    jis: bool = False
    locked: bool = False
    unloaded: int = -1

    @property
    def part_and_quantity(self) -> str:
        """The second line of the day zoom: "4711 · 480"."""
        return joined(self.part, self.quantity)


def joined(*texts: str) -> str:
    """Return the texts that are there, with dots between them."""
    return " · ".join(text for text in texts if text)


def supplier_said(outlook: Outlook, supplier: str) -> tuple[str, str]:
    """Return a supplier's short and whole name, "no supplier" for nobody."""
    if not supplier:
        return say("no supplier"), say("no supplier")
    return supplier_names(outlook.plan, supplier)


def lines_of(plan: Plan, delivery: int) -> Ints:
    """Return the rows of the delivery lines of the delivery at a row."""
    starts, rows = plan.delivery_lines.groups("delivery", plan.deliveries)
    lines: Ints = rows[starts[delivery] : starts[delivery + 1]]
    return lines


def face_of(outlook: Outlook, delivery: int, state: BarState, *, with_second: bool) -> BarFace:
    """Return the face of the delivery at a row of the plan's deliveries.

    The second line of the hour zoom costs as much as all the rest and is made only when asked for. Cells are
    read by column: a window full of bars is named in a few milliseconds.
    """
    plan = outlook.plan
    deliveries, parts = plan.deliveries, plan["parts"]
    short, full = supplier_said(outlook, str(deliveries["supplier"][delivery]))
    part, quantity = load_texts(plan, delivery)
    rows = plan.delivery_lines.rows_in("part", parts)[lines_of(plan, delivery)]
    return BarFace(
        state,
        short,
        full,
        part,
        quantity,
        _second_lines(outlook, delivery, state) if with_second else (),
        jis=bool((parts["jis"][rows[rows >= 0]] == 1).any()),
        locked=bool(deliveries["locked"][delivery]),
        unloaded=_unloaded(outlook, delivery) if state is BarState.UNLOADING else -1,
    )


def load_texts(plan: Plan, delivery: int) -> tuple[str, str]:
    """Return part and quantity of what a truck carries; pieces go without their unit."""
    lines, rows = plan.delivery_lines, lines_of(plan, delivery)
    carried = dict.fromkeys(lines["part"][rows].tolist())
    if len(carried) != 1:
        return (say("mixed"), str(len(carried))) if carried else ("", "")
    part = next(iter(carried))
    unit = str(lines["unit"][rows[0]]) or _unit(plan, part)
    return part, quantity_text(int(lines["quantity"][rows].sum()), unit)


def quantity_text(thousandths: int, unit: str) -> str:
    """Return a quantity; pieces go without their unit."""
    return amount_text(thousandths, "" if unit.lower() in PIECES else unit)


def _unit(plan: Plan, part: str) -> str:
    row = plan["parts"].row_number(part)
    return "" if row is None else str(plan["parts"]["unit"][row])


def _unloaded(outlook: Outlook, delivery: int) -> int:
    since = known(int(outlook.plan.deliveries["unloading_at"][delivery]))
    if since is None:
        return 0
    lasts = max(int(outlook.arrivals.unloading_s[delivery]), MINUTE_S)
    return min(max((outlook.now - since) * 1000 // lasts, 0), 1000)


def _second_lines(outlook: Outlook, delivery: int, state: BarState) -> tuple[str, ...]:
    """Return the hour's second line, and the same with less and less in it."""
    deliveries, said = outlook.plan.deliveries, _said(outlook, delivery, state)
    plate = str(deliveries["plate"][delivery])
    packages = _packages_unloaded(outlook, delivery) if state is BarState.UNLOADING else ""
    if packages:
        lines: tuple[str, ...] = (joined(packages, said), joined(plate, said), said)
    else:
        name = carrier_name(outlook.plan, str(deliveries["carrier"][delivery]))
        lines = (joined(plate, name, said + _waits(outlook, delivery)), joined(plate, said), said)
    return tuple(dict.fromkeys(line for line in lines if line))


def _packages_unloaded(outlook: Outlook, delivery: int) -> str:
    """Return "9 of 20 pallets" by the time that unloading has taken; empty where packages are not counted."""
    lines = outlook.plan.delivery_lines
    texts = lines["packages"][lines_of(outlook.plan, delivery)].tolist()
    counted = [found.groups() for text in texts if (found := _PACKAGES.fullmatch(text))]
    if len(counted) < len(texts) or len({kind for _, kind in counted}) != 1:
        return ""
    count = sum(int(number) for number, _ in counted)
    return say(
        "{done} of {count} {packages}",
        done=count * _unloaded(outlook, delivery) // 1000,
        count=count,
        packages=counted[0][1],
    )


def _waits(outlook: Outlook, delivery: int) -> str:
    """Return how long an arrived truck waits for its door, to follow when it came; empty if it does not."""
    deliveries, begin = outlook.plan.deliveries, int(outlook.arrivals.begin[delivery])
    door = str(deliveries["door"][delivery])
    if deliveries["status"][delivery] != ARRIVED or not door or begin <= outlook.now:
        return ""
    return say(", waits for {door} until {clock}", door=door, clock=outlook.clock(begin))


def _said(outlook: Outlook, delivery: int, state: BarState) -> str:
    """Return the last thing known about a delivery, in words."""
    deliveries = outlook.plan.deliveries
    status = str(deliveries["status"][delivery])

    def at(column: str) -> str:
        return outlook.clock(known(int(deliveries[column][delivery])))

    if state is BarState.CANCELLED:
        return status_text(status)
    if state is BarState.HOLD:
        return joined(say("on hold"), str(deliveries["hold_reason"][delivery]))
    if state is BarState.RECEIVED:
        return say("received {clock}", clock=at("received_at")).strip()
    if status == UNLOADING:
        end = outlook.clock(known(int(outlook.arrivals.ends[delivery])))
        return joined(f"{_unloaded(outlook, delivery) // 10} %", say("until {end}", end=end) if end else "")
    if status == ARRIVED:
        return say("arrived {clock}", clock=at("arrived_at")).strip()
    told = _newest_promise(outlook.plan, delivery)
    return say("not confirmed") if told is None else say("confirmed {clock}", clock=outlook.clock(told))


def _newest_promise(plan: Plan, delivery: int) -> int | None:
    """Return when the supplier last gave a time, None when it never did."""
    starts, rows = plan.estimates.groups("delivery", plan.deliveries)
    own = rows[starts[delivery] : starts[delivery + 1]]
    given = own[plan.estimates["kind"][own] != REQUESTED]
    return known(int(plan.estimates["known_at"][given].max())) if len(given) else None
