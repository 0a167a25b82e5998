"""Suppliers' files of 5,000 rows against the plant of the demo: what each row would change, worked out.

Lists have a budget. Messages of as many lines are reported beside what it takes to read them alone. Only our
own thread's work counts: it is a worker's, behind the window.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from jitdesk.demo.making import make_demo
from jitdesk.domain.columns import Row as PlanRow
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.domain.values import HOUR_S, quantity_number, wall_from_utc
from jitdesk.intake.reading import read_file
from jitdesk.services.confirming.preview import preview
from jitdesk.storage.plant_file import PlantFile
from tests.benchmarks.largest_plant import NOW
from tests.benchmarks.measured import Row, of_budget, row

ROUNDS = 3
_ROWS = 5_000
_BUDGET_S = 1.0
_LATER_S = HOUR_S // 2


def measure() -> list[Row]:
    """Return the seconds of the preview of a list, of despatch advices and of a schedule."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plant.jitdesk"
        make_demo(path, "plant", NOW, author="benchmark")
        with PlantFile.open(path, to_look=True) as store:
            plan = store.plan()
            listed, sent, wanted = (write(plan) for write in (arrivals, despatches, schedule))

            def previewed(content: bytes) -> float:
                return _median(lambda: _preview(plan, store, content))

            return [
                of_budget(f"preview of {_ROWS:,} rows of a list", previewed(listed), _BUDGET_S, "s"),
                _beside_reading("as many despatch advices", previewed(sent), plan, sent),
                _beside_reading("a schedule of as many dates", previewed(wanted), plan, wanted),
            ]


def arrivals(plan: Plan) -> bytes:
    """Return a list that confirms open delivery lines half an hour later than planned."""
    rows = (
        f"{truck['delivery']};{line['part']};{_pieces(line)};{_comes(plan, truck):%d.%m.%Y %H:%M}"
        for line, truck in _open_lines(plan)
    )
    return "\n".join(("Delivery;Part;Quantity;Confirmed arrival", *rows)).encode()


def despatches(plan: Plan) -> bytes:
    """Return an interchange of despatch advices of one line each."""
    messages = [
        f"UNH+{number}+DESADV:D:96A:UN'BGM+351+A{number}+9'DTM+137:202611240941:203'"
        f"DTM+132:{_comes(plan, truck):%Y%m%d%H%M}:203'NAD+SU+{truck['supplier']}::92'CPS+1'"
        f"LIN+1++{line['part']}:IN'QTY+12:{_pieces(line)}'RFF+ON:{line['order']}:{line['order_line']}'"
        f"UNT+10+{number}'"
        for number, (line, truck) in enumerate(_open_lines(plan), 1)
    ]
    return _interchange(messages)


def schedule(plan: Plan) -> bytes:
    """Return a delivery schedule that wants what open delivery lines bring."""
    items = [
        f"LIN+{number}++{line['part']}:IN'RFF+ON:{line['order']}:{line['order_line']}'"
        f"QTY+113:{_pieces(line)}'SCC+1'DTM+2:{_comes(plan, truck):%Y%m%d%H%M}:203'"
        for number, (line, truck) in enumerate(_open_lines(plan), 1)
    ]
    head = "UNH+1+DELFOR:D:96A:UN'BGM+241+77+9'DTM+137:202611240941:203'UNS+D'NAD+ST+1::92'"
    return _interchange([f"{head}{''.join(items)}UNT+{6 + 5 * len(items)}+1'"])


def _interchange(messages: list[str]) -> bytes:
    return f"UNB+UNOC:3+X+Y+261124:0941+77'{''.join(messages)}UNZ+{len(messages)}+77'".encode()


def _open_lines(plan: Plan) -> list[tuple[PlanRow, PlanRow]]:
    """Return the first delivery lines whose truck has a slot and is still to come, each with its truck."""
    trucks = {
        truck["delivery"]: truck
        for truck in plan.deliveries.rows()
        if truck["status"] not in ENDED_STATUSES and truck["slot_start"] is not None
    }
    lines = [line for line in plan.delivery_lines.rows() if line["delivery"] in trucks]
    return [(line, trucks[line["delivery"]]) for line in lines[:_ROWS]]


def _comes(plan: Plan, truck: PlanRow) -> datetime:
    return wall_from_utc(int(truck["slot_start"] or 0) + _LATER_S, plan.zone)


def _pieces(line: PlanRow) -> str:
    return str(quantity_number(int(line["quantity"] or 0)))


def _preview(plan: Plan, store: PlantFile, content: bytes) -> None:
    found = preview(plan, [("a", content)], store, NOW)
    assert len(found.rows) == _ROWS and any(row.may_be_accepted for row in found.rows)


def _beside_reading(measure: str, seconds: float, plan: Plan, content: bytes) -> Row:
    read = _median(lambda: read_file("a", content, plan.zone))
    return row(measure, seconds, "s", "reading it alone", read, None)


def _median(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(ROUNDS):
        began = time.thread_time()
        work()
        seconds.append(time.thread_time() - began)
    return statistics.median(seconds)
