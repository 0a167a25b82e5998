"""X12 855 (purchase order acknowledgement) and 865 (its change), to a supplier's answers.

Each PO1 or POC is an order line; an ACK is an answer to a part of its quantity, a SCH a date of one.

Source
------
ASC X12 855: BAK [PO1 PID* PO4* REF* DTM* [ACK DTM*]* [SCH]*]* CTT; 865: BCA [POC ...]* CTT.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from jitdesk.domain.language import say
from jitdesk.intake.bad_value import BadValue
from jitdesk.intake.numbers import quantity
from jitdesk.intake.record import Document, Line, Raw
from jitdesk.intake.x12 import codes
from jitdesk.intake.x12.dates import instant
from jitdesk.intake.x12.fields import When, line_of, pairs, party, pick, stated, when, window
from jitdesk.intake.x12.levels import Level
from jitdesk.intake.x12.remarks import Remarks
from jitdesk.intake.x12.segments import Segment

_LINES = frozenset({"PO1", "POC"})


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which elements of the first segment, and of an order line, say what."""

    order: int
    release: int
    ordered_on: int
    supplier_order: int
    contract: int
    issued_on: int
    ordered: int
    unit: int
    price: int


_LAYOUTS = {
    "BAK": _Layout(3, 5, 4, 8, 7, 9, ordered=2, unit=3, price=4),
    "BCA": _Layout(3, 4, 6, 9, 8, 10, ordered=3, unit=5, price=6),
}


def read_answer(remarks: Remarks) -> Document:
    """Return the confirmation of an 855 or 865."""
    header, order_lines = _loops(remarks.transaction.segments)
    head = header.own("BAK") or header.own("BCA")
    if head is None:
        head = Segment("BAK", (), "", remarks.transaction.start)
        remarks.remark("BAK", say("The acknowledgement has no BAK or BCA segment: its order is not named."))
    layout = _LAYOUTS[head.tag]
    answer, order = codes.ANSWERS.get(head.value(2), ""), head.value(layout.order)
    if head.value(2) and not answer:
        remarks.remark(
            head.value(2),
            say('The answer "{code}" is not known: each line must say its own.', code=head.value(2)),
        )
    lines = [line for order_line in order_lines for line in _lines(order_line, remarks, head, layout)]
    remarks.counted(header, len(order_lines), "lines")
    if not order_lines and not answer:
        remarks.remark(
            order, say("The acknowledgement of order {order} has neither lines nor an answer.", order=order)
        )
    supplier_ref, supplier_name = party(header, codes.SUPPLIERS)
    return remarks.document(
        lines,
        Document(
            kind=remarks.transaction.kind,
            lines=(),
            number=head.value(layout.supplier_order) or order,
            function=remarks.function(head.value(1)),
            answer=answer,
            order=order,
            issued_at=remarks.tried(lambda: _issued(head, layout, remarks.zone), None),
            supplier_ref=supplier_ref,
            supplier_name=supplier_name,
            plant_ref=party(header, codes.PLANTS)[0],
            facts=_facts(head, layout),
        ),
    )


def _loops(segments: Iterable[Segment]) -> tuple[Level, list[Level]]:
    header = Level("", "header")
    order_lines: list[Level] = []
    current = header
    for segment in segments:
        if segment.tag in _LINES:
            current = Level(segment.tag, segment.value(1) or str(len(order_lines) + 1), header)
            order_lines.append(current)
        elif segment.tag == "ACK" and order_lines:
            current = Level("ACK", "", order_lines[-1])
        elif segment.tag == "SCH" and order_lines:
            # A date belongs to the answer before it, to the line itself where there is none.
            current = Level(
                "SCH", "", order_lines[-1].inner[-1] if _answers(order_lines[-1]) else order_lines[-1]
            )
        elif segment.tag == "CTT":
            current = header
        current.take(segment)
    return header, order_lines


def _answers(order_line: Level) -> list[Level]:
    return [level for level in order_line.inner if level.kind == "ACK"]


def _lines(order_line: Level, remarks: Remarks, head: Segment, layout: _Layout) -> list[Line]:
    splits = _splits(order_line, remarks)
    for place, split in enumerate(splits, start=1):
        split.ref = order_line.ref if len(splits) == 1 else f"{order_line.ref}.{place}"
    made = (
        remarks.line(split, lambda each: _line(each, order_line, remarks, head, layout)) for split in splits
    )
    return [line for line in made if line is not None]


def _splits(order_line: Level, remarks: Remarks) -> list[Level]:
    """Return a level for each line that an order line becomes: its dates, else its answers, else itself."""
    answers = _answers(order_line)
    dates = [level for level in order_line.inwards() if level.kind == "SCH"]
    if len(answers) > 1 and dates:
        return _dated_answers(answers, dates, remarks, order_line)
    if answers and dates:
        _compare(answers[0], dates, remarks, order_line)
    return dates or answers or [order_line]


def _dated_answers(
    answers: list[Level], dates: list[Level], remarks: Remarks, order_line: Level
) -> list[Level]:
    """Hand the dates that follow several answers out to these, in order, where the quantities say so."""
    waiting = list(dates)
    handed = []
    for answer in answers:
        left = _stated(answer, 2)
        while left > 0 and waiting:
            waiting[0].parent = answer
            handed.append(waiting[0])
            left -= _stated(waiting.pop(0), 1)
        if left != 0:
            break
    else:
        if not waiting:
            return handed
    for date in dates:
        date.ref = f"{order_line.ref} SCH"
        text = say(
            "is a date of one of several answers, and its quantity does not tell of which. Ask the supplier."
        )
        remarks.lose(date, date.segments[0].value(1), text)
    return answers


def _compare(answer: Level, dates: list[Level], remarks: Remarks, order_line: Level) -> None:
    answered, dated = _stated(answer, 2), sum(_stated(date, 1) for date in dates)
    if answered and answered != dated:
        text = say(
            ("line {ref} is answered with {answered}, but its dates add up to {dated}. The dates were read."),
            ref=order_line.ref,
            answered=f"{answered / 1000:g}",
            dated=f"{dated / 1000:g}",
        )
        remarks.remark(answer.segments[0].value(2), text, answer.segments[0])


def _stated(level: Level, element: int) -> int:
    """Return the quantity of a split, 0 where it states none that can be used."""
    try:
        return quantity(level.segments[0].value(element)) or 0
    except BadValue:
        return 0


def _line(split: Level, order_line: Level, remarks: Remarks, head: Segment, layout: _Layout) -> Line:
    ordered, answer, date = order_line.segments[0], split.first("ACK"), split.own("SCH")
    status, words = _status(ordered, answer)
    due = _due(split, answer, date, remarks)
    qty, unit = _quantity(ordered, answer, date, layout)
    window_from, window_to = window(split, remarks)
    line = _with_ids(line_of(split, remarks), answer, status)
    return replace(
        line,
        order=line.order or head.value(layout.order),
        order_line=line.order_line or ordered.value(1),
        release=line.release or head.value(layout.release),
        qty=qty,
        unit=unit,
        ordered_qty=quantity(ordered.value(layout.ordered)),
        status=status,
        at=due.at,
        at_kind=due.at_kind,
        precision=due.precision,
        window_from=window_from,
        window_to=window_to,
        comment=words,
        facts=(*line.facts, *_ordered_facts(ordered, layout)),
        raw=_raw(order_line, split),
    )


def _status(ordered: Segment, answer: Segment | None) -> tuple[str, str]:
    change = codes.ORDER_CHANGES.get(ordered.value(2), ("", "")) if ordered.tag == "POC" else ("", "")
    if answer is None:
        return change
    code = answer.value(1)
    if code not in codes.LINE_ANSWERS:
        raise BadValue(code, say("is not a status of a line that jitdesk knows"))
    return codes.LINE_ANSWERS[code], "; ".join(
        map(say, filter(None, (codes.ANSWER_WORDS.get(code, ""), change[1])))
    )


def _due(split: Level, answer: Segment | None, date: Segment | None, remarks: Remarks) -> When:
    """Return when a split comes: its own SCH, else its ACK, else the dates of its line and of the header."""
    for segment, elements in ((date, (8, 5)), (answer, (4,))):
        dated = [_date(segment, element, remarks.zone) for element in elements if segment]
        # It may say both when it leaves and when it comes: the latter counts, unless it is only asked for.
        dated.sort(key=lambda each: (each.source.endswith(codes.REQUESTED), each.at_kind))
        for each in dated:
            if each.at is not None:
                return each
    return when(split, remarks, (*codes.ARRIVAL, *codes.PROMISED_DESPATCH, *codes.REQUESTED))


def _date(segment: Segment, element: int, zone: ZoneInfo) -> When:
    clock = segment.value(element + 2) if segment.tag == "SCH" else ""
    at, precision = instant(segment.value(element + 1), clock, "", zone)
    return stated(at, precision, segment.value(element), f"{segment.tag} {segment.value(element)}")


def _quantity(
    ordered: Segment, answer: Segment | None, date: Segment | None, layout: _Layout
) -> tuple[int | None, str]:
    unit = ordered.value(layout.unit)
    if date is not None:
        return quantity(date.value(1)), date.value(2) or unit
    if answer is not None and answer.value(2):
        return quantity(answer.value(2)), answer.value(3) or unit
    return quantity(ordered.value(layout.ordered)), unit


def _with_ids(line: Line, answer: Segment | None, status: str) -> Line:
    """Return the line with what its answer calls the part: another part, where it substitutes."""
    ids = dict(pairs(answer, 7)) if answer else {}
    known = (codes.BUYER_PART, codes.SUPPLIER_PART, codes.GTIN)
    if status == "substituted":
        return replace(line, substitute=next(filter(None, (pick(ids, wanted) for wanted in known)), ""))
    part, supplier_part, gtin = (pick(ids, wanted) for wanted in known)
    return replace(
        line,
        part=line.part or part,
        supplier_part=line.supplier_part or supplier_part,
        gtin=line.gtin or gtin,
    )


def _raw(order_line: Level, split: Level) -> Raw:
    """Return the segments of the order line itself and of one split of it."""
    levels = [level for level in reversed([*split.outwards()]) if level.parent is not None]
    assert levels[0] is order_line
    return tuple((segment.tag, segment.text) for level in levels for segment in level.segments)


def _ordered_facts(ordered: Segment, layout: _Layout) -> Raw:
    price = " ".join(filter(None, (ordered.value(layout.price), ordered.value(layout.price + 1))))
    left = ordered.value(4) if ordered.tag == "POC" else ""
    told = (("price", price if ordered.value(layout.price) else ""), (say("left to receive"), left))
    return tuple((word, text) for word, text in told if text)


def _facts(head: Segment, layout: _Layout) -> Raw:
    told = (
        ("order date", head.value(layout.ordered_on)),
        ("supplier's order", head.value(layout.supplier_order)),
        ("contract", head.value(layout.contract)),
        (say("change sequence"), head.value(5) if head.tag == "BCA" else ""),
    )
    return tuple((word, text) for word, text in told if text)


def _issued(head: Segment, layout: _Layout, zone: ZoneInfo) -> int | None:
    day = head.value(layout.issued_on) or head.value(layout.ordered_on)
    return instant(day, "", "", zone)[0]
