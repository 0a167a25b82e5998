"""What somebody may pick to help a row or a file: deliveries, parts, suppliers, the likeliest first."""

from dataclasses import dataclass

from jitdesk.domain.language import counted, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import ENDED_STATUSES
from jitdesk.domain.wording import begun_small, clock_text
from jitdesk.services.confirming.patch import FilePreview, PreviewRow

_NO_TIME_S = 1 << 62


@dataclass(frozen=True, slots=True)
class Choice:
    """One to pick: its key in the plan, and "4435 · Nordlicht · 4712 · 16:00 · door A3"."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class PickQuestion:
    """What is asked, what the file says, and what can be picked: the likeliest first.

    ``kind`` is "delivery", "part" or "supplier"; ``hint`` says by what the choices can be searched.
    """

    kind: str
    title: str
    said: str
    hint: str
    choices: tuple[Choice, ...]


def delivery_question(plan: Plan, row: PreviewRow, now: int) -> PickQuestion:
    """Ask for the delivery that a row belongs to.

    The deliveries that it may mean come first, then those of its part and supplier, each by distance from
    now.
    """
    title = say("Which delivery does {place} belong to?", place=_place(row))
    choices = _deliveries(plan, row, now)
    return PickQuestion("delivery", title, _cells(row), say("Delivery, supplier or part"), choices)


def part_question(plan: Plan, row: PreviewRow) -> PickQuestion:
    """Ask for the part that a row means: those it may mean first, then those of its supplier."""
    supplier = row.said.supplier if row.said else ""
    ranked = sorted(
        ((key not in row.candidates, str(part["supplier"]) != supplier, key), str(part["description"]))
        for part in plan["parts"].rows()
        for key in (str(part["part"]),)
    )
    choices = tuple(Choice(rank[-1], " · ".join(filter(None, (rank[-1], text)))) for rank, text in ranked)
    return PickQuestion(
        "part",
        say("Which part does {place} mean?", place=_place(row)),
        _cells(row),
        say("Part number or name"),
        choices,
    )


def supplier_question(plan: Plan, file: FilePreview) -> PickQuestion:
    """Ask whose file it is."""
    named = dict.fromkeys(document.supplier for document in file.documents if document.supplier)
    said = say("It names {named}.", named=", ".join(named)) if named else say("It names nobody.")
    choices = tuple(
        Choice(key, " · ".join(filter(None, (str(row["short_name"] or row["name"]), str(row["name"]), key))))
        for row in plan["suppliers"].rows()
        for key in (str(row["supplier"]),)
    )
    by_name = tuple(sorted(choices, key=lambda choice: choice.text.casefold()))
    return PickQuestion(
        "supplier",
        say("Whose file is {name}?", name=file.name),
        said,
        say("Supplier's name or number"),
        by_name,
    )


def _place(row: PreviewRow) -> str:
    return begun_small(row.ref)


def _cells(row: PreviewRow) -> str:
    return " · ".join(f"{heading} {text}" for heading, text in row.raw if text)


def _deliveries(plan: Plan, row: PreviewRow, now: int) -> tuple[Choice, ...]:
    parts = _parts_by_delivery(plan)
    supplier = row.said.supplier if row.said else ""
    names = {
        str(known["supplier"]): str(known["short_name"] or known["name"])
        for known in plan["suppliers"].rows()
    }
    ranked = []
    for delivery in plan.deliveries.rows():
        if delivery["status"] in ENDED_STATUSES:
            continue
        number, owner, start = str(delivery["delivery"]), str(delivery["supplier"]), delivery["slot_start"]
        carried = parts.get(number, [])
        away = abs(start - now) if isinstance(start, int) else _NO_TIME_S
        when = clock_text(start, now, plan.zone) if isinstance(start, int) else say("no time yet")
        door = say("door {door}", door=delivery["door"]) if delivery["door"] else ""
        text = " · ".join(filter(None, (number, names.get(owner, owner), _parts_text(carried), when, door)))
        rank = (number not in row.candidates, row.part not in carried, owner != supplier, away)
        ranked.append((rank, Choice(number, text)))
    return tuple(choice for _, choice in sorted(ranked, key=lambda pair: pair[0]))


def _parts_by_delivery(plan: Plan) -> dict[str, list[str]]:
    parts: dict[str, list[str]] = {}
    lines = plan.delivery_lines
    for delivery, part in zip(lines["delivery"].tolist(), lines["part"].tolist(), strict=True):
        parts.setdefault(delivery, []).append(part)
    return parts


def _parts_text(parts: list[str]) -> str:
    return (
        ", ".join(parts)
        if len(parts) <= 2
        else counted("{part} and {n} more part", "{part} and {n} more parts", len(parts) - 1, part=parts[0])
    )
