"""UN/EDIFACT DELJIT (just-in-time and just-in-sequence call), D96A to D10A, to what is wanted at the line.

Source
------
UN/EDIFACT directories, message DELJIT: UNH BGM DTM* RFF* NAD*
[SEQ DTM* GIR* LOC* [PAC [PCI GIN]*]* [LIN PIA* IMD* GIR* DTM* RFF* LOC* [QTY SCC DTM RFF]*]*]*.
"""

from collections.abc import Iterator
from typing import Any

from jitdesk.domain.language import later, say
from jitdesk.intake.edifact.call_off import commitment, due
from jitdesk.intake.edifact.facts import facts_of
from jitdesk.intake.edifact.groups import HEADER, Group, Shape
from jitdesk.intake.edifact.item import fields_of, labels_of, names_of, outermost
from jitdesk.intake.edifact.message import CustomerMessageReader
from jitdesk.intake.edifact.transport import transport
from jitdesk.intake.record import Line

_WANTED = ("131", "113", "1", "12", "21")
_VEHICLES = ("VV", "CN", "AN")
_TAKEN_BACK = frozenset({"2"})  # 1229: deleted


class CallReader(CustomerMessageReader):
    """Reads one DELJIT message."""

    shape = Shape(
        opens={"SEQ": (HEADER,), "LIN": ("SEQ", HEADER), "QTY": ("LIN",)},
        holds={"QTY": frozenset({"SCC", "DTM", "RFF"})},
        closed=frozenset({"SEQ", "LIN"}),
    )
    noun = later("just-in-time call")

    def take(self, item: Group, ref: str) -> Iterator[Line]:
        """Yield a line for each quantity of a LIN segment."""
        fields = fields_of(self, item, ref)
        if self.lacks_part(item, fields):
            return
        sequence = item.within("SEQ")
        fields |= self._of_sequence(sequence, fields)
        fields["release"] = fields["release"] or self.number
        vehicles = _vehicles(item) | (_vehicles(sequence) if sequence else {})
        fields["vehicle"] = next((vehicles[code] for code in _VEHICLES if code in vehicles), "")
        rows = [group for group in item.children if group.first("QTY", _WANTED)] or [item]
        for place, row in enumerate(rows, start=1):
            yield self._line(item, row, fields | {"ref": ref if len(rows) == 1 else f"{ref}/{place}"})

    def close(self, group: Group) -> None:
        """Tell of a sequence number that calls no part."""
        if group.name == "SEQ" and not group.inner:
            ref = self.ref(group.head.value(2))
            self.lose(
                ref,
                ref,
                say("calls no part. Ask the customer what it is for."),
                self.raw(group.start, group.end),
            )

    def stated(self, item: Group) -> str:
        """Return the place of an item: line numbers start anew with every sequence number."""
        sequence = item.within("SEQ")
        places = (sequence.head.value(2) if sequence else "", super().stated(item))
        return "/".join(filter(None, places))

    def details(self, header: Group) -> dict[str, Any]:
        """Return the transport."""
        return {"shipment": transport(self, header)}

    def _of_sequence(self, sequence: Group | None, fields: dict[str, Any]) -> dict[str, Any]:
        if sequence is None:
            return {}
        return {
            "jis": sequence.head.value(2),
            "batch": fields["batch"] or names_of(sequence).batch,
            "handling_units": fields["handling_units"] or tuple(labels_of(self, sequence)),
            "facts": (*fields["facts"], *facts_of(sequence)),
        }

    def _line(self, item: Group, row: Group, fields: dict[str, Any]) -> Line:
        qty, unit, code = self.amount(row, _WANTED)
        sequence = item.within("SEQ")
        status = next(row.every("SCC"), None)
        when = due(self, dict.fromkeys((row, item, sequence or item, outermost(item))))
        if sequence is not None and sequence.head.value(1) in _TAKEN_BACK:
            taken_back = item.first("QTY", _WANTED) or row.first("QTY", _WANTED)
            fields["facts"] += (("taken back", taken_back.value(1, 2) if taken_back else ""),)
            qty = 0
        return Line(
            **fields
            | {
                "qty": qty,
                "unit": unit,
                "at": when.moment.at,
                "precision": when.moment.precision,
                "at_kind": when.kind,
                "window_from": when.window_from,
                "window_to": when.window_to,
                "commitment": commitment(status, code),
                "raw": self._raw(item, row, sequence),
            }
        )

    def _raw(self, item: Group, row: Group, sequence: Group | None) -> Any:
        own = (item.start, item.end) if row is item else (item.start, item.head_end, row.start, row.end)
        return self.raw(*((sequence.start, sequence.head_end) if sequence else ()), *own)


def _vehicles(group: Group) -> dict[str, str]:
    return {code: number for code, number, _ in group.names("GIR") if code in _VEHICLES}
