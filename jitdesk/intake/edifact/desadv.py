"""UN/EDIFACT DESADV (despatch advice), D93A to D10A, EANCOM and VDA 4987, to lines that are on their way.

Source
------
UN/EDIFACT directories D.93A to D.07A, message DESADV: UNH BGM DTM* MEA* RFF* NAD* TDT* EQD*
[CPS [PAC QTY PCI GIN]* [LIN PIA IMD QTY GIN GIR DTM FTX RFF LOC [QVR DTM]]*]*.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.domain.language import later
from jitdesk.intake.edifact import codes
from jitdesk.intake.edifact.dtm import last_second
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import HEADER, Group, Shape
from jitdesk.intake.edifact.item import fields_of, labels_of, outermost
from jitdesk.intake.edifact.message import MessageReader
from jitdesk.intake.edifact.syntax import Message
from jitdesk.intake.edifact.transport import transport
from jitdesk.intake.record import Line, Shipment

_DESPATCHED = ("12", "46", "131", "1")
_CUMULATIVE, _CUMULATIVE_BEFORE = "3", "79"
_DEPTHS = {"3": 1, "2": 2, "1": 3}  # 7075, where no node around is named: outer, intermediate, inner
_PALLETS = frozenset({"200", "201", "202", "203", "204", "205", "206", "PX", "PE", "PAL"})

PACKED = Shape(
    opens={
        "CPS": (HEADER,),
        "PAC": ("CPS", HEADER),
        "LIN": ("CPS", HEADER),
        "QVR": ("LIN",),
    },
    holds={"QVR": frozenset({"QVR", "DTM"})},
    closed=frozenset({"CPS", "PAC", "LIN"}),
)
"""Items within packages within nodes; files without any node work too."""


@dataclass(slots=True)
class _Node:
    """One CPS node: how deep it lies, what it is packed in, and how many lines there were before it."""

    group: Group
    lines_before: int
    depth: int = 0
    around: tuple[str, ...] = ()
    items: int = 0
    counts: list[tuple[str, int]] = field(default_factory=list)
    labels: dict[str, None] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()

    def packages(self) -> int | None:
        """Return how many packages it holds: where there are pallets those, as the others stand on them."""
        pallets = [count for kind, count in self.counts if kind in _PALLETS]
        return sum(pallets or (count for _, count in self.counts)) if self.counts else None

    def all_labels(self) -> tuple[str, ...]:
        """Return its labels, of a node without any those of the node around it."""
        if len(self.shown) != len(self.labels):
            self.shown = tuple(self.labels)
        return self.shown or self.around


class DespatchReader(MessageReader):
    """Reads one DESADV message."""

    shape = PACKED
    noun = later("despatch advice")

    def __init__(self, message: Message, zone: ZoneInfo) -> None:
        super().__init__(message, zone)
        self._nodes: dict[str, _Node] = {}
        self._node: _Node | None = None
        self._packages: dict[int, int] = {}
        self._shipment: Shipment | None = None

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield the line of one LIN segment."""
        node = self._node_of(item)
        node.items += 1
        fields = fields_of(self, item, ref)
        if self.lacks_part(item, fields):
            return
        header = outermost(item)
        shipment = self.shipment(header)
        qty, unit, _ = self.amount(item, _DESPATCHED)
        moment = self.moment(item, codes.ARRIVES_LINE)[0]
        if moment.at is None:
            moment = self.header_moment(header, codes.ARRIVES)[0]
        window_from, window_to = self.window(item, "64", "63", moment)
        if window_from is window_to is None:
            window_from, window_to = self._header_window(header)
        yield Line(
            **fields
            | {
                "asn": self.number,
                "qty": qty,
                "unit": unit,
                "ordered_qty": self.amount(item, ("21",))[0],
                "cum_qty": self._cumulative(item, qty),
                "at": moment.at,
                "precision": moment.precision,
                "window_from": window_from,
                "window_to": window_to,
                "plate": shipment.plate,
                "carrier": shipment.carrier_name or shipment.carrier_id,
                "handling_units": fields["handling_units"] or node.all_labels(),
                "facts": (*fields["facts"], *_variances(item), *node.facts),
                "raw": self.raw(item.start, item.end),
            }
        )

    def close(self, group: Group) -> None:
        """Take what a PAC group says of the node that it stands in."""
        if group.name != "PAC":
            return
        node, kind = self._node_of(group), group.head.value(3)
        if group.head.value(1).isdecimal():
            node.counts.append((kind, int(group.head.value(1)[:9])))
        node.labels.update(dict.fromkeys(labels_of(self, group)))
        if not node.facts:
            node.facts = (*((("packaging", kind),) if kind else ()), *facts_of(group))

    def details(self, header: Group) -> dict[str, Any]:
        """Return the transport: of nested nodes the outermost that counts packages counts them all."""
        self._finish_node()
        packages = self._packages[min(self._packages)] if self._packages else None
        return {"shipment": replace(self.shipment(header), packages=packages)}

    def shipment(self, header: Group) -> Shipment:
        """Return what the header says of the transport; it is complete before the first item."""
        if self._shipment is None:
            self._shipment = transport(self, header)
        return self._shipment

    def _header_window(self, header: Group) -> tuple[int | None, int | None]:
        earliest, latest = self.header_moment(header, ("64",))[0], self.header_moment(header, ("63",))[0]
        return earliest.at, last_second(latest, self.zone)

    def _node_of(self, group: Group) -> _Node:
        outer = group.parent
        assert outer is not None
        if self._node is None or self._node.group is not outer:
            self._finish_node()
            self._node = _Node(outer, self.count)
            if outer.name == "CPS":
                around = self._nodes.get(outer.head.value(2))
                self._node.depth = around.depth + 1 if around else _DEPTHS.get(outer.head.value(3), 1)
                self._node.around = around.all_labels() if around else ()
                self._nodes.setdefault(outer.head.value(1), self._node)
        return self._node

    def _finish_node(self) -> None:
        """Count the packages of the last node; they are those of its item where it has only one."""
        node = self._node
        packages = node.packages() if node else None
        if node is None or packages is None:
            return
        self._packages[node.depth] = self._packages.get(node.depth, 0) + packages
        if node.items == len(node.counts) == 1 and self.count == node.lines_before + 1:
            self.lines[-1] = replace(self.lines[-1], packages=packages)

    def _cumulative(self, item: Group, qty: int | None) -> int | None:
        stated = self.amount(item, (_CUMULATIVE,))[0]
        before = self.amount(item, (_CUMULATIVE_BEFORE,))[0]
        if stated is not None or before is None or qty is None:
            return stated
        return before + qty


def _variances(item: Group) -> Iterator[tuple[str, str]]:
    for group in item.children:
        yield from facts_of(group)
