"""Drafts of messages to suppliers, in their language; nothing here ever sends one."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from jitdesk.domain.columns import Row
from jitdesk.domain.errors import BadInput
from jitdesk.domain.language import say
from jitdesk.domain.tables import OPEN_STATUSES
from jitdesk.domain.values import UNKNOWN, wall_from_utc
from jitdesk.domain.wording import amount_text
from jitdesk.planning.outlook import Outlook
from jitdesk.services.message_texts import LANGUAGES, LATE, NO_REPLY, RESCHEDULE, text_of, words_of
from jitdesk.services.ports import SupplierMessage

_FALLBACK = "en"
# Line ends too, and what hides or reorders what stands beside it.
_UNWRITABLE = frozenset(("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
_IN_ADDRESS = frozenset('@,;:<>()[]"\\ ')


def one_line(text: str) -> str:
    """Return text from outside as one line without control characters; so it can add no header to a mail."""
    # What is printable is none of these: most text, and told at once.
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(char) in _UNWRITABLE else char for char in text)
    return " ".join(text.split())


def usable_address(text: str) -> str:
    """Return the one e-mail address that a text is, "" where it is none or more than one."""
    address = text.strip()
    local, at, domain = address.partition("@")
    is_plain = address.isascii() and address.isprintable() and not _IN_ADDRESS & {*local, *domain}
    return address if at and local and domain and is_plain else ""


def language_of(supplier: Row) -> tuple[str, str]:
    """Return a supplier's language, a key of `LANGUAGES`, and what to say where it is not its own."""
    wanted = one_line(str(supplier.get("language") or "")).casefold()
    short = wanted.replace("_", "-").partition("-")[0]
    if short in LANGUAGES:
        return short, ""
    if not wanted:
        return _FALLBACK, say("No language is known for this supplier, so the text is in English.")
    return _FALLBACK, say(
        'There is no text in the supplier\'s language "{wanted}", so it is in English.', wanted=wanted
    )


def suggested_kind(outlook: Outlook, delivery: str) -> str:
    """Return which kind of message a delivery calls for."""
    row = outlook.plan.deliveries.row_number(delivery)
    if row is None:
        return NO_REPLY
    if outlook.promises.delay_s[row] > outlook.plan.settings.on_time_tolerance_min * 60:
        return LATE
    return NO_REPLY if outlook.promises.confirmed_at[row] == UNKNOWN else RESCHEDULE


@dataclass(frozen=True, slots=True)
class _Wording:
    """A language's templates, and how it writes moments."""

    outlook: Outlook
    words: dict[str, Any]
    language: str

    def moment(self, instant: int) -> str:
        """Return a moment in plant time, "not known" for UNKNOWN."""
        if instant == UNKNOWN:
            return str(self.words["unknown"])
        wall = wall_from_utc(int(instant), self.outlook.plan.zone)
        return str(
            self.words["moment"].format(
                weekday=self.words["weekdays"][wall.weekday()],
                day=wall.day,
                month=self.words["months"][wall.month - 1],
                year=wall.year,
                time=f"{wall.hour:02}:{wall.minute:02}",
            )
        )

    def planned(self, row: int) -> str:
        """Return when a delivery's slot is, else when it is promised."""
        slot = self.outlook.plan.deliveries["slot_start"][row]
        return self.moment(slot if slot != UNKNOWN else self.outlook.promises.promised_at[row])

    def line(self, row: int) -> str:
        """Return the line of the list that is about a delivery."""
        delivery = self.outlook.plan.deliveries.row(row)
        number = str(delivery["delivery"])
        load = "; ".join(map(self._piece, self.outlook.plan.lines_of(number)))
        return str(
            self.words["line"].format(
                delivery=one_line(number),
                load=load or "-",
                planned=self.planned(row),
                expected=self.moment(self.outlook.promises.estimate[row]),
                door=one_line(str(delivery["door"])) or "-",
            )
        )

    def _piece(self, line: Row) -> str:
        part = self.outlook.plan.find("parts", str(line["part"])) or {}
        quantity = line["quantity"]
        said = self.words["piece"].format(
            quantity=amount_text(quantity if isinstance(quantity, int) else 0, spoken=self.language),
            unit=one_line(str(line["unit"] or part.get("unit") or "")),
            part=one_line(str(line["part"])),
            description=one_line(str(part.get("description") or "")),
        )
        theirs = one_line(str(part.get("supplier_part") or ""))
        return one_line(f"{said} {self.words['yours'].format(supplier_part=theirs) if theirs else ''}")


def draft(
    outlook: Outlook, supplier: str, *, delivery: str = "", kind: str, language: str = "", author: str
) -> SupplierMessage:
    """Return a message to a supplier with all of its open deliveries.

    Parameters
    ----------
    delivery : str
        What it is about first; by default the supplier's next open one.
    kind : str
        A key of `message_texts.KINDS`.
    language : str
        A key of `message_texts.LANGUAGES`; by default the supplier's own, else English.

    Raises
    ------
    BadInput
        If the supplier is unknown, or nothing of it is open and no delivery is named.
    """
    row = outlook.plan.find("suppliers", supplier)
    if row is None:
        raise BadInput(
            say("No supplier to write to"),
            say("This delivery names no supplier of the plan"),
            say("Enter the delivery's supplier first."),
        )
    language = language or language_of(row)[0]
    wording = _Wording(outlook, words_of(language), language)
    open_rows = _open_rows(outlook, supplier)
    about = outlook.plan.deliveries.row_number(delivery) if delivery else next(iter(open_rows), None)
    if about is None:
        name = one_line(str(row["name"]))
        raise BadInput(
            say("Nothing to write about"),
            say("{name} has no open delivery", name=name),
            say("Select a delivery first."),
        )
    values = _values(wording, row, about, open_rows, author)
    wanted = text_of(outlook.plan, kind, language)
    return SupplierMessage(
        number=0,
        supplier=supplier,
        delivery=str(outlook.plan.deliveries["delivery"][about]),
        kind=kind,
        language=language,
        recipient=usable_address(str(row["email"])),
        subject=one_line(wanted.subject.format(**values)),
        text=_without_gaps(wanted.text.format(**values)),
        at=outlook.now,
        author=author,
    )


def _values(wording: _Wording, supplier: Row, about: int, open_rows: Sequence[int], author: str) -> Row:
    outlook = wording.outlook
    delivery, need_at = outlook.plan.deliveries.row(about), outlook.deadlines.need_at[about]
    need = wording.words["need"]["text"].format(need_at=wording.moment(need_at))
    return {
        "plant": one_line(outlook.plan.settings.name),
        "contact": one_line(str(supplier["contact"] or supplier["name"])),
        "delivery": one_line(str(delivery["delivery"])),
        "planned": wording.planned(about),
        "expected": wording.moment(outlook.promises.estimate[about]),
        "door": one_line(str(delivery["door"])) or "-",
        "need": need if need_at != UNKNOWN else "",
        "lines": "\n".join(map(wording.line, open_rows)) or wording.words["none"],
        "author": one_line(author),
    }


def _without_gaps(text: str) -> str:
    """Return a text whose sentences that were left out leave no empty line behind."""
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return text.strip() + "\n"


def _open_rows(outlook: Outlook, supplier: str) -> list[int]:
    """Return the supplier's deliveries that are still to come, by the time of their slots."""
    deliveries = outlook.plan.deliveries
    mine = deliveries.is_one_of("supplier", (supplier,)) & deliveries.is_one_of("status", OPEN_STATUSES)
    rows = np.flatnonzero(mine)
    at = np.where(
        deliveries["slot_start"][rows] != UNKNOWN,
        deliveries["slot_start"][rows],
        outlook.promises.promised_at[rows],
    )
    found: list[int] = rows[np.argsort(at, kind="stable")].tolist()
    return found


def unanswered(outlook: Outlook, messages: Sequence[SupplierMessage]) -> list[SupplierMessage]:
    """Return the messages that were handed on and not answered: the newest of each delivery that is open.

    An answer is any promise for the delivery that became known after the message was handed on.
    """
    asked = {message.delivery: message for message in messages if message.handed_on_at is not None}
    if not asked:
        return []
    plan = outlook.plan
    rows = plan.estimates.rows(np.flatnonzero(plan.estimates.is_one_of("delivery", asked)))
    answered = {str(row["delivery"]) for row in rows if _is_answer(row, asked)}
    return [
        message
        for delivery, message in asked.items()
        if delivery not in answered
        and (plan.find("deliveries", delivery) or {}).get("status") in OPEN_STATUSES
    ]


def _is_answer(estimate: Row, asked: dict[str, SupplierMessage]) -> bool:
    known_at, since = estimate["known_at"], asked[str(estimate["delivery"])].handed_on_at
    return isinstance(known_at, int) and since is not None and known_at > since
