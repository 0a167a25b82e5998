"""What a supplier's line changes of the delivery that it speaks of, written into a draft of the plan.

A confirmation adds a promise and never moves our slot; what a line does not mention stays as it is.
"""

import re
from collections.abc import Iterator

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.language import later, say
from jitdesk.domain.tables import IN_TRANSIT, PLANNED
from jitdesk.domain.values import quantity_number
from jitdesk.domain.wording import amount_text, status_text
from jitdesk.intake.record import Meaning
from jitdesk.intake.units import unit_code
from jitdesk.services.confirming.answers import answer_changes, is_taken_out
from jitdesk.services.confirming.arrivals import arrival_change, how_computed
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import stripped
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange
from jitdesk.services.confirming.refusing import NotUsable
from jitdesk.services.confirming.said import Said
from jitdesk.services.confirming.senders import carrier_of
from jitdesk.services.confirming.travelling import event_changes

_LABELS = {
    "asn": later("Advice"),
    "plate": later("Plate"),
    "carrier": later("Carrier"),
    "door": later("Door"),
    "lot": later("Lot"),
    "expires_on": later("Expires"),
    "packages": later("Packages"),
    "jis_from": later("Sequence from"),
    "jis_to": later("Sequence to"),
    "status": later("Status"),
}
# One number alone does not say whether it is the first, the last or the only one.
_SEQUENCE = re.compile(r"(?P<jis_from>\d+)\s*(?:-|\N{EN DASH}|\.\.|to|bis)\s*(?P<jis_to>\d+)", re.IGNORECASE)


class Comparison:
    """Compares one line with its delivery, and writes what it changes into a draft."""

    def __init__(self, draft: Draft, match: Match, said: Said, now: int, author: str = "") -> None:
        self._draft = draft
        self._match = match
        self._said = said
        self._now = now
        self._author = author
        self.notes: list[str] = [match.note] if match.note else []
        if said.follows_qty is not None:
            self.notes.append(say("{amount} follow, no date is named", amount=amount_text(said.follows_qty)))

    def changes(self) -> tuple[FieldChange, ...]:
        """Write what the line changes into the draft; return it for reading, the most important first.

        Raises
        ------
        NotUsable
            If its unit is not the part's.
        """
        delivery = self._draft.find("deliveries", self._match.delivery)
        assert delivery is not None
        line = self._draft.line_of(self._match.delivery, self._match.line_no)
        if line is not None:
            refuse_other_unit(self._draft, str(line["part"]), self._said, self._match.delivery)
        if line is not None and is_taken_out(self._draft, self._said):
            return tuple(answer_changes(self._draft, line, self._said))
        events = tuple(event_changes(self._draft, delivery, self._said, self._now, self.notes))
        if events:
            delivery = self._draft.find("deliveries", self._match.delivery) or delivery
        computed = how_computed(self._draft, delivery, self._said)
        self.notes += [computed] if computed else []
        return (
            *events,
            *self._door(delivery),
            *arrival_change(self._draft, delivery, self._said, self._now, self._author),
            *(answer_changes(self._draft, line, self._said) if line else ()),
            *(self._quantity(line) if line else ()),
            *self._texts("deliveries", delivery, self._of_delivery(delivery)),
            *(self._texts("delivery_lines", line, self._of_line(line)) if line else ()),
        )

    def _quantity(self, line: Row) -> Iterator[FieldChange]:
        qty, old = self._said.qty, line["quantity"]
        if qty is None or qty == old:
            return
        assert isinstance(old, int)
        self._draft.write("delivery_lines", line, {"quantity": qty})
        part = self._draft.find("parts", str(line["part"])) or {}
        more = "+" if qty > old else ""
        yield FieldChange(
            "quantity",
            say("Quantity"),
            amount_text(old),
            amount_text(qty),
            f"{more}{amount_text(qty - old, str(part.get('unit', '')))}",
            "warn" if qty < old else "plain",
            quantity_number(old),
            quantity_number(qty),
        )

    def _door(self, delivery: Row) -> Iterator[FieldChange]:
        named = self._said.line.door
        if not named or named.casefold() == str(delivery["door"]).casefold():
            return
        doors = self._draft.plan["doors"]["door"].tolist()
        door = next((door for door in doors if door.casefold() == named.casefold()), "")
        if not door:
            self.notes.append(say('door "{named}" is not in the plan and was left out', named=named))
        elif delivery["locked"]:
            self.notes.append(say("door {door} was left out: the delivery is locked", door=door))
        else:
            self._draft.write("deliveries", delivery, {"door": door})
            old = str(delivery["door"])
            yield FieldChange(
                "door", say("Door"), old, door, self._said.line.comment, "plain", old or None, door
            )

    def _of_delivery(self, delivery: Row) -> dict[str, str]:
        said, line = self._said, self._said.line
        carrier = carrier_of(self._draft.plan, line.carrier)
        if line.carrier and not carrier:
            self.notes.append(
                say('carrier "{carrier}" is not in the plan and was left out', carrier=line.carrier)
            )
        is_leaving = said.despatched and delivery["status"] == PLANNED
        return {
            "status": IN_TRANSIT if is_leaving else "",
            "asn": "" if self._knows_advice(delivery) else line.asn,
            "plate": line.plate,
            "carrier": carrier,
        }

    def _knows_advice(self, delivery: Row) -> bool:
        # A carrier's number of a shipment need not be the supplier's; a list may have lost its zeros.
        own, named = str(delivery["asn"]), self._said.line.asn
        return self._said.meaning is Meaning.STATUS or bool(own and stripped(own) == stripped(named))

    def _of_line(self, row: Row) -> dict[str, str]:
        line = self._said.line
        packages = "" if line.packages is None else str(line.packages)
        if str(row["packages"]).split()[:1] == [packages]:
            packages = ""  # the plan's "6 coils" says what they are, too
        texts = {"lot": line.batch, "expires_on": line.expires_on, "packages": packages}
        sequence = _SEQUENCE.fullmatch(line.jis)
        return {**texts, **sequence.groupdict()} if sequence else texts

    def _texts(self, table: str, row: Row, values: dict[str, str]) -> Iterator[FieldChange]:
        """Write texts that the file names and the plan has not; "" is what the file does not name."""
        for column, new in values.items():
            if new and new != (old := str(row[column])):
                written: dict[str, Value] = {column: new}
                self._draft.write(table, row, written)
                yield FieldChange(
                    column,
                    say(_LABELS[column]),
                    status_text(old) if column == "status" else old,
                    status_text(new) if column == "status" else new,
                    old_fact=old or None,
                    new_fact=new,
                )


def refuse_other_unit(draft: Draft, part: str, said: Said, delivery: str) -> None:
    """Refuse a quantity in another unit than the part's: nothing is converted.

    Raises
    ------
    NotUsable
        If both units are known and differ.
    """
    named = said.line.unit
    own = str((draft.find("parts", part) or {}).get("unit", "")) if named else ""
    if own and unit_code(own) != unit_code(named):
        raise NotUsable(
            say(
                'its quantity is in "{named}", and part {part} is counted in "{own}"',
                named=named,
                part=part,
                own=own,
            ),
            delivery,
            part,
        )
