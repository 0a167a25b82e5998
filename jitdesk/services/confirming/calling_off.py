"""What a call-off wants of a part, written into a draft as requirements. It moves no delivery."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast
from zoneinfo import ZoneInfo

from jitdesk.domain.columns import Key, Row
from jitdesk.domain.language import counted, say
from jitdesk.domain.tables import COMMITMENTS, PRECISIONS, REQUESTED, REQUIREMENTS
from jitdesk.domain.values import instant_text, quantity_number, wall_from_utc
from jitdesk.domain.wording import amount_text, clock_text, day_text, month_text, week_text
from jitdesk.services.confirming.arrivals import arrival_of
from jitdesk.services.confirming.comparing import refuse_other_unit
from jitdesk.services.confirming.doubts import Doubt, doubt_about_age
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers, stripped
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import FieldChange, Outcome
from jitdesk.services.confirming.refusing import PART, NotUsable
from jitdesk.services.confirming.requirements import Requirements
from jitdesk.services.confirming.said import Said

_STATED = ("quantity", "cum_quantity", "precision", "release", "vehicle")
_WITH_A_DAY = ("minute", "day")


@dataclass(slots=True)
class CalledOff:
    """What a line of a call-off changes: for reading, and what is to be known about it."""

    match: Match
    outcome: Outcome = Outcome.SAME
    changes: list[FieldChange] = field(default_factory=list)
    doubt: Doubt | None = None
    notes: list[str] = field(default_factory=list)


class CallOff:
    """Writes one line of a call-off into a draft.

    Parameters
    ----------
    requirements : Requirements
        Those of the draft's plan.
    """

    def __init__(
        self,
        draft: Draft,
        numbers: KnownNumbers,
        requirements: Requirements,
        now: int,
        author: str,
    ) -> None:
        self._draft = draft
        self._numbers = numbers
        self._requirements = requirements
        self._now = now
        self._author = author

    def write(self, said: Said, part: str) -> CalledOff:
        """Write what the line wants, and take away what its schedule replaces.

        Raises
        ------
        NotUsable
            If it names no part of the plan, no quantity or no date.
        """
        wanted = wanted_row(said, part, self._numbers, self._now)
        refuse_other_unit(self._draft, part, said, "")
        delivery = self._only_delivery(said, wanted)
        found = CalledOff(Match(delivery, "", part))
        former = self._requirements.former(wanted, said)
        if said.function == "cancel":
            wanted = {**wanted, "quantity": 0}
            found.doubt = (
                say("Cancels call-off {number}", number=said.document.number),
                say("nothing would be wanted of it"),
            )
        elif said.restates:
            self._replace(said, former, found)
        if found.doubt is None:
            found.doubt = doubt_about_age(said, former, self._draft.plan.zone, self._now)
        self._want(said, wanted, former, found)
        if delivery and found.outcome is not Outcome.SAME:
            found.changes.extend(self._requested(delivery, said))
        return found

    def _want(self, said: Said, wanted: Row, former: list[Row], found: CalledOff) -> None:
        old = self._draft.added(REQUIREMENTS.name, *key_of(wanted)) or self._requirements.find(wanted)
        if old is not None and all(old[name] == wanted[name] for name in _STATED):
            if found.changes:
                found.outcome = Outcome.CHANGED
            return
        if old is None and said.function == "cancel":
            raise NotUsable(
                say("it cancels call-off {number}, which did not want it", number=said.document.number)
            )
        if old is None:
            self._draft.add(REQUIREMENTS.name, wanted)
        else:
            self._draft.write(REQUIREMENTS.name, old, {name: wanted[name] for name in (*_STATED, "known_at")})
        before = old or next((row for row in former if _is_same_want(row, wanted)), None)
        found.outcome = Outcome.CHANGED if before or found.changes else Outcome.NEW
        found.changes.insert(0, self._quantity(wanted, before))

    def _requested(self, delivery: str, said: Said) -> Iterator[FieldChange]:
        """Say of the only delivery that can be meant when it is wanted."""
        row = self._draft.find("deliveries", delivery)
        at = None if row is None else arrival_of(self._draft, row, said)
        before, zone = self._draft.promised(delivery, REQUESTED), self._draft.plan.zone
        if at is None or at == before:
            return
        self._draft.promise(
            delivery, REQUESTED, at, known_at=self._now, source=said.source, author=self._author
        )
        yield FieldChange(
            REQUESTED,
            say("Wanted of it"),
            "" if before is None else clock_text(before, self._now, zone),
            clock_text(at, self._now, zone),
            old_fact=instant_text(before, zone) or None,
            new_fact=instant_text(at, zone),
        )

    def _quantity(self, wanted: Row, before: Row | None) -> FieldChange:
        part = self._draft.find("parts", str(wanted["part"])) or {}
        unit, zone = str(part.get("unit", "")), self._draft.plan.zone
        qty, was = int(wanted["quantity"] or 0), None if before is None else int(before["quantity"] or 0)
        when = _when(wanted, self._now, zone)
        differs = "" if was is None else f"{'+' if qty > was else ''}{amount_text(qty - was, unit)}"
        return FieldChange(
            "required",
            say("Wanted {when}", when=when),
            "" if was is None else amount_text(was, unit),
            amount_text(qty, unit),
            differs if was != qty else "",
            "warn" if was is not None and qty > was else "plain",
            None if was is None else quantity_number(was),
            quantity_number(qty),
        )

    def _replace(self, said: Said, former: list[Row], found: CalledOff) -> None:
        """Take away what the former schedule wanted and this one no longer names."""
        gone = [row for row in former if key_of(row) not in said.restates]
        for row in gone:
            self._draft.remove(REQUIREMENTS.name, row)
        if gone:
            documents = ", ".join(dict.fromkeys(str(row["document"]) for row in gone))
            said_gone = counted(
                "{n} date of {documents}", "{n} dates of {documents}", len(gone), documents=documents
            )
            found.changes.append(
                FieldChange(
                    "replaces",
                    say("Replaces"),
                    said_gone,
                    "",
                    "",
                    "plain",
                    len(gone),
                    0,
                )
            )

    def _only_delivery(self, said: Said, wanted: Row) -> str:
        """Return the only open delivery that a line can mean, "" where that is none or not clear."""
        if not said.is_only_of_day or said.function == "cancel" or wanted["precision"] not in _WITH_A_DAY:
            return ""
        order, supplier, at = str(wanted["order"]), wanted["supplier"], int(wanted["required_at"] or 0)
        found = {
            str(row["delivery"])
            for row in self._numbers.lines_of_part(str(wanted["part"]))
            if (not order or not row["order"] or stripped(str(row["order"])) == stripped(order))
        }
        meant = [
            delivery
            for delivery in found
            if self._numbers.is_open(delivery)
            and self._numbers.supplier_of(delivery) in ("", supplier)
            and self._numbers.is_of_day(delivery, at)
        ]
        return meant[0] if len(meant) == 1 else ""


def _when(wanted: Row, now: int, zone: ZoneInfo) -> str:
    """Return when something is wanted, as exactly as the file says: "06:00", "Mon 30 Nov 2026"."""
    at = int(wanted["required_at"] or 0)
    day = wall_from_utc(at, zone).date()
    if wanted["precision"] == "week":
        return say("{week} of {year}", week=week_text(day), year=day.isocalendar().year)
    if wanted["precision"] == "month":
        return f"{month_text(day)} {day.year}"
    return day_text(day) if wanted["precision"] == "day" else clock_text(at, now, zone)


def wanted_row(said: Said, part: str, numbers: KnownNumbers, now: int) -> Row:
    """Return what a line of a call-off wants, as a row of ``requirements``.

    Raises
    ------
    NotUsable
        If it names no part of the plan, no quantity or no date.
    """
    line, document = said.line, said.document
    if not part:
        named = line.part or line.supplier_part or line.gtin
        text = say("part {named} is not in the plan", named=named) if named else say("it names no part")
        raise NotUsable(text, "", named, may_add=bool(named), asks=PART)
    own = numbers.rows.find("parts", part) or {}
    at = _wanted_at(said)
    if line.qty is None:
        raise NotUsable(say("it names no quantity"), "", part)
    if at is None:
        told = say("it names no date")
        raise NotUsable(f"{told} ({line.comment})" if line.comment else told, "", part)
    if line.qty < 0:
        raise NotUsable(say("its quantity is below zero"), "", part)
    point = line.point_of_use
    return {
        "supplier": said.supplier or str(own.get("supplier", "")),
        "part": part,
        "line": point if point and numbers.rows.find("lines", point) else "",
        "order": line.order,
        "order_line": line.order_line,
        "required_at": at,
        "precision": line.precision if line.precision in PRECISIONS else "",
        "quantity": line.qty if said.total_qty is None else said.total_qty,
        "cum_quantity": line.cum_qty,
        "commitment": line.commitment if line.commitment in COMMITMENTS else "",
        "release": line.release,
        "jis": line.jis,
        "vehicle": line.vehicle,
        "document": said.document_name,
        "known_at": now if document.issued_at is None else document.issued_at,
    }


def _wanted_at(said: Said) -> int | None:
    """Return when a line wants its part (UTC second); what is wanted at once, when it was said."""
    line, document = said.line, said.document
    if line.at is not None or line.commitment not in ("immediate", "backlog"):
        return line.at
    return document.issued_at if document.issued_at is not None else document.horizon_from


def _is_same_want(row: Row, wanted: Row) -> bool:
    return all(row[name] == wanted[name] for name in REQUIREMENTS.key if name != "document")


def key_of(row: Row) -> Key:
    """Return the key of a row of ``requirements``."""
    return cast(Key, tuple(row[name] for name in REQUIREMENTS.key))
