"""UN/EDIFACT ORDRSP (order response), D93A to D10A, EANCOM, to what a supplier answers to an order.

Source
------
UN/EDIFACT directories D.93A to D.10A, message ORDRSP: UNH BGM DTM* RFF* NAD* TDT*
[LIN PIA IMD QTY DTM FTX PRI RFF [LOC QTY DTM]* [SCC FTX RFF [QTY DTM]*]*]* UNS CNT.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from jitdesk.domain.language import later, say
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import OPEN, Moment
from jitdesk.intake.edifact.groups import HEADER, Group, Shape
from jitdesk.intake.edifact.item import fields_of, near, outermost, texts_of
from jitdesk.intake.edifact.message import MessageReader
from jitdesk.intake.edifact.tokens import Segment
from jitdesk.intake.edifact.transport import transport
from jitdesk.intake.record import DELIVERY, SHIP, Line

_CONFIRMED = ("113", "12", "131", "21")  # 21 restates the order: only where nothing else is there
_ORDERED, _BACKORDERED = "21", "83"
_NO_ANSWER = frozenset({"", "AB", "AJ", "NA"})  # 4343: received, pending, none needed
_REQUESTED = "2"
_ARRIVES = ("67", "17", "191", "69", "132", "76")
_LEAVES = ("11", "79", "10")
_AVAILABLE = ("44",)
_HEADER_ARRIVES = ("67", "17", "191", "69", "132", "358")


class ResponseReader(MessageReader):
    """Reads one ORDRSP message."""

    shape = Shape(
        opens={"LIN": (HEADER,), "LOC": ("LIN",), "SCC": ("LIN",), "QTY": ("SCC", "LOC")},
        holds={
            "LOC": frozenset({"DTM", "PCD"}),
            "SCC": frozenset({"FTX", "RFF"}),
            "QTY": frozenset({"DTM", "PCD"}),
        },
    )
    noun = later("order response")

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield a line for each confirmed quantity and date, and one for what comes later."""
        fields = fields_of(self, item, ref)
        fields["order_line"] = fields["order_line"] or item.head.value(1)
        if not fields["order"] and self.lacks_part(item, fields):
            return
        status = self._status(item.head.value(2), ref)
        fields |= {
            "status": status,
            "ordered_qty": self.amount(item, (_ORDERED,))[0],
            "carrier": near(item, "NAD", codes.CARRIERS, 2, 1),
            "comment": _joined(fields["comment"], item),
            "door": _door(item) or fields["door"],
        }
        parts = _parts(item) or [item]
        for place, part in enumerate(parts, start=1):
            yield self._confirmed(part, item, fields, ref if len(parts) == 1 else f"{ref}/{place}")
        if item.get("QTY", _BACKORDERED) is not None:
            qty, unit, _ = self.amount(item, (_BACKORDERED,))
            later = {"ref": f"{ref}/later", "qty": qty, "unit": unit, "status": "backordered"}
            yield Line(**fields | later | {"raw": self.raw(item.start, item.end)})

    def details(self, header: Group) -> dict[str, Any]:
        """Return the transport, the order and the answer to all of it."""
        bgm = next(header.every("BGM"))
        if bgm.value(4) not in codes.ANSWERS and bgm.value(4) not in _NO_ANSWER:
            self.remark(
                bgm.value(4),
                say(
                    'gives the answer "{code}", which is not known: each line must say its own.',
                    code=bgm.value(4),
                ),
            )
        answer = codes.ANSWERS.get(bgm.value(4)) or codes.ANSWERS.get(bgm.value(3), "")
        return {"shipment": transport(self, header), "answer": answer, "order": near(header, "RFF", ("ON",))}

    def needs_lines(self, function: str, fields: dict[str, Any]) -> bool:
        """Return whether neither its function nor an answer to a whole order says enough."""
        is_answered = fields["answer"] in ("accepted", "rejected") and bool(fields["order"])
        return super().needs_lines(function, fields) and not is_answered

    def _status(self, action: str, ref: str) -> str:
        """Return what an order line is answered with; an action that is not known is told."""
        if action and action not in codes.ACTIONS:
            self.remark(
                action,
                say(
                    'line {ref} has the action "{action}", which is not known: it was left out.',
                    ref=ref,
                    action=action,
                ),
            )
        return codes.ACTIONS.get(action, "")

    def _confirmed(self, part: Group, item: Group, fields: dict[str, Any], ref: str) -> Line:
        qty, unit, _ = self.amount(part, _CONFIRMED)
        moment, kind = self._date(part, item, fields["status"])
        window_from, window_to = self.window(part, "64", "63", moment)
        return Line(
            **fields
            | {
                "ref": ref,
                "qty": qty,
                "unit": unit,
                "at": moment.at,
                "precision": moment.precision,
                "at_kind": kind,
                "window_from": window_from,
                "window_to": window_to,
                "door": near(part, "LOC", ("11",), 2, 1) or fields["door"],
                "raw": self.raw(item.start, item.end),
            }
        )

    def _date(self, part: Group, item: Group, status: str) -> tuple[Moment, str]:
        """Return when it comes, or where the file states only that, when it leaves."""
        arrives = (*_ARRIVES, _REQUESTED) if status == "changed" else _ARRIVES
        header = outermost(item)
        for group in dict.fromkeys((part, item)):
            for qualifiers, kind in ((arrives, DELIVERY), (_LEAVES, SHIP), (_AVAILABLE, DELIVERY)):
                found = self.moment(group, qualifiers)[0]
                if found.at is not None:
                    return found, kind
        for qualifiers, kind in ((_HEADER_ARRIVES, DELIVERY), (_LEAVES, SHIP)):
            found = self.header_moment(header, qualifiers)[0]
            if found.at is not None:
                return found, kind
        return OPEN, DELIVERY


def _joined(comment: str, item: Group) -> str:
    texts = [texts_of(group) for group in item.children]
    return " ".join(filter(None, (comment, *texts)))


def _door(item: Group) -> str:
    doors = (
        group.head.value(2) for group in item.children if group.head.value(1) == "11" and not group.inner
    )
    return next(doors, "")


def _parts(item: Group) -> list[Group]:
    """Return the quantities with a date of their own that an order line is split into."""
    told = [
        quantity
        for group in item.children
        for quantity in group.children
        if quantity.first("QTY", _CONFIRMED) is not None
    ]
    return _most_telling(told) or _most_telling(_pairs(item), at_least=2)


def _pairs(item: Group) -> list[Group]:
    """Return the quantities that stand in the item itself, each with the dates that follow it."""
    pairs: list[Group] = []
    for segment in item.segments:
        if segment.tag == "QTY" and segment.value(1) in _CONFIRMED:
            pairs.append(_group(item, segment))
        elif segment.tag == "DTM" and pairs:
            pairs[-1].take(segment)
    return pairs


def _group(item: Group, segment: Segment) -> Group:
    group = Group("QTY", item, segment.start)
    group.take(segment)
    return group


def _most_telling(groups: Sequence[Group], at_least: int = 1) -> list[Group]:
    for code in _CONFIRMED:
        found = [group for group in groups if group.get("QTY", code) is not None]
        if found:
            return found if len(found) >= at_least else []
    return []
