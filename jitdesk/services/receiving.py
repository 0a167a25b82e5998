"""Booking what happens to a delivery at the gate and at its door: each returns the edit."""

from jitdesk.domain.columns import Row, Value
from jitdesk.domain.edit import Change, Edit, cell_changes
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.names import delivery_name
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import (
    ARRIVED,
    CANCELLED,
    NO_SHOW,
    OPEN_STATUSES,
    RECEIVED,
    REFUSED,
    UNLOADING,
)
from jitdesk.domain.wording import clock_text, status_text
from jitdesk.services.moments import refuse_ahead
from jitdesk.services.wanted_delivery import status_sentence, wanted_delivery


def arrive(plan: Plan, delivery: str, *, when: int, at: int, author: str) -> Edit:
    """Book that a delivery stands in the yard since ``when`` (UTC seconds, not after ``at`` = now).

    Raises
    ------
    BadInput
        If it is unknown, has arrived already or was called off, or ``when`` lies ahead.
    """
    row = _bookable(plan, delivery, "arrived", (*OPEN_STATUSES, NO_SHOW), when, at)
    after: dict[str, Value] = {"status": ARRIVED, "arrived_at": when}
    return _booked(plan, row, say("arrived {when}", when=clock_text(when, at, plan.zone)), after, at, author)


def unload(plan: Plan, delivery: str, *, when: int, at: int, author: str) -> Edit:
    """Book that unloading began at ``when``; one that was never booked in arrived then too.

    Raises
    ------
    BadInput
        As ``arrive``, and where ``when`` is before its arrival.
    """
    row = _bookable(plan, delivery, say("being unloaded"), (*OPEN_STATUSES, ARRIVED), when, at)
    after: dict[str, Value] = {"status": UNLOADING, "unloading_at": when, **_arrival(row, when)}
    return _booked(
        plan, row, say("unloading {when}", when=clock_text(when, at, plan.zone)), after, at, author
    )


def receive(plan: Plan, delivery: str, *, when: int, at: int, author: str) -> Edit:
    """Book that a delivery was received in full at ``when``: every line with its whole quantity.

    Raises
    ------
    BadInput
        As ``arrive``, and where ``when`` is before its arrival or before unloading began.
    """
    row = _bookable(plan, delivery, "received", (*OPEN_STATUSES, ARRIVED, UNLOADING), when, at)
    after: dict[str, Value] = {"status": RECEIVED, "received_at": when, **_arrival(row, when)}
    lines = tuple(
        change
        for line in plan.lines_of(delivery)
        for change in cell_changes("delivery_lines", line, {"received_quantity": line["quantity"]})
    )
    return _booked(
        plan, row, say("received {when}", when=clock_text(when, at, plan.zone)), after, at, author, lines
    )


def cancel(plan: Plan, delivery: str, *, at: int, author: str, reason: str = "") -> Edit:
    """Call a delivery off that has not arrived.

    Raises
    ------
    BadInput
        If it is unknown, has arrived, or was called off already.
    """
    row = _bookable(plan, delivery, "cancelled", (*OPEN_STATUSES, NO_SHOW), at, at)
    name = delivery_name(plan, row)
    changes = cell_changes("deliveries", row, {"status": CANCELLED})
    return Edit(say("Cancel {name}", name=name), changes, reason=reason, author=author, at=at)


def hold(plan: Plan, delivery: str, *, line_no: str = "", at: int, author: str, reason: str = "") -> Edit:
    """Put a delivery, or one of its lines, on hold: nothing of it counts until it is released.

    Raises
    ------
    BadInput
        If it is unknown, called off, or on hold already.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    if row["status"] in (CANCELLED, REFUSED, NO_SHOW):
        raise _refused(plan, row, say("put on hold"))
    table, held = ("delivery_lines", _line(plan, row, line_no)) if line_no else ("deliveries", row)
    changes = cell_changes(table, held, {"on_hold": 1, "hold_reason": reason})
    if held["on_hold"]:
        raise BadInput(
            say("It is on hold already"),
            say(
                "{name} is on hold: {hold_reason}",
                name=name,
                hold_reason=held["hold_reason"] or say("no reason given"),
            ),
        )
    return Edit(
        say("Hold {name}{of_line}", name=name, of_line=_of_line(line_no)),
        changes,
        reason=reason,
        author=author,
        at=at,
    )


def release(plan: Plan, delivery: str, *, line_no: str = "", at: int, author: str, reason: str = "") -> Edit:
    """Release a delivery with all of its lines, or one line, from hold.

    Raises
    ------
    BadInput
        If it is unknown, or nothing of it is on hold.
    """
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    lines = [_line(plan, row, line_no)] if line_no else plan.lines_of(delivery)
    changes: tuple[Change, ...] = () if line_no else _release("deliveries", row)
    changes += tuple(change for line in lines for change in _release("delivery_lines", line))
    if not changes:
        raise BadInput(
            say("Nothing is on hold"),
            say("{name}{of_line} is not on hold", name=name, of_line=_of_line(line_no)),
        )
    return Edit(
        say("Release {name}{of_line}", name=name, of_line=_of_line(line_no)),
        changes,
        reason=reason,
        author=author,
        at=at,
    )


def _release(table: str, row: Row) -> tuple[Change, ...]:
    return cell_changes(table, row, {"on_hold": 0, "hold_reason": ""}) if row["on_hold"] else ()


def _of_line(line_no: str) -> str:
    return say(", line {line_no}", line_no=line_no) if line_no else ""


def _line(plan: Plan, delivery: Row, line_no: str) -> Row:
    line = plan.find("delivery_lines", str(delivery["delivery"]), line_no)
    if line is None:
        raise BadInput(
            say("There is no such line"),
            say(
                '{delivery_name} has no line "{line_no}"',
                delivery_name=delivery_name(plan, delivery),
                line_no=line_no,
            ),
            say("Choose another"),
        )
    return line


def _bookable(
    plan: Plan, delivery: str, booked: str, from_statuses: tuple[str, ...], when: int, at: int
) -> Row:
    row = wanted_delivery(plan, delivery)
    name = delivery_name(plan, row)
    if row["status"] not in from_statuses:
        raise _refused(plan, row, say("booked as {booked}", booked=status_text(booked)))
    refuse_ahead(plan, when, at)
    for earlier, word in (("arrived_at", say("arrived")), ("unloading_at", say("began to unload"))):
        began = row[earlier]
        if isinstance(began, int) and when < began and row["status"] != NO_SHOW:
            raise BadInput(
                say("That is too early"),
                say(
                    "{name} {word} {began}, after {when}",
                    name=name,
                    word=word,
                    began=clock_text(began, at, plan.zone),
                    when=clock_text(when, at, plan.zone),
                ),
                say("Give a later time"),
            )
    return row


def _refused(plan: Plan, row: Row, booked: str) -> BadInput:
    return BadInput(
        say("This cannot be {booked}", booked=booked),
        status_sentence(plan, row),
        say("Undo or revert that step first if it was wrong"),
    )


def _arrival(row: Row, when: int) -> dict[str, Value]:
    return {} if isinstance(row["arrived_at"], int) else {"arrived_at": when}


def _booked(
    plan: Plan,
    row: Row,
    said: str,
    after: dict[str, Value],
    at: int,
    author: str,
    lines: tuple[Change, ...] = (),
) -> Edit:
    changes = (*cell_changes("deliveries", row, after), *lines)
    return Edit(f"{delivery_name(plan, row)} {said}", changes, author=author, at=at)
