"""What the palette shows for a typed text: the groups of rows, the commands, the answer."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from jitdesk.domain.language import later, say
from jitdesk.domain.values import known
from jitdesk.domain.wording import duration_text
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.palette.rows import ROWS, delivery_row, door_row, first_out, part_row
from jitdesk.scene.palette.values import Answer, CommandWords, Group, Palette, PaletteRow, Target
from jitdesk.scene.selected import supplier_and_load
from jitdesk.services.finding import Asked, Finder, Found, Kind
from jitdesk.services.word_index import folded

MOST = 3
"""Rows of one kind."""

_TITLES = {
    Kind.PART: later("Parts"),
    Kind.SUPPLIER: later("Suppliers"),
    Kind.DELIVERY: later("Deliveries"),
    Kind.TRUCK: later("Trucks"),
    Kind.DOOR: later("Doors"),
    Kind.ORDER: later("Orders"),
}


def palette(outlook: Outlook, finder: Finder, commands: Sequence[CommandWords], text: str) -> Palette:
    """Return what the palette shows for a typed text."""
    asked = Asked.of(text)
    found = finder.found(outlook, asked, MOST)
    groups = [
        Group(say(_TITLES[each.kind]), tuple(ROWS[each.kind](outlook, row) for row in each.rows), each.count)
        for each in found
    ]
    answer = _answer(outlook, found)
    if asked.for_commands:
        groups += _commands(asked, commands, groups, whole=not found)
    return Palette(tuple(groups), answer, asked.terms)


def _commands(
    asked: Asked, commands: Sequence[CommandWords], groups: Sequence[Group], *, whole: bool
) -> list[Group]:
    """Return the commands whose words begin as typed, and what can be done with the best that was found."""
    rows = list(_on_the_best(groups))
    wanted = [
        command
        for command in commands
        if all(any(word.startswith(term) for word in _words(command.text)) for term in asked.terms)
    ]
    rows += [
        PaletteRow(
            "chevron-right",
            Tone.QUIET,
            each.text,
            "",
            "",
            "",
            Tone.PLAIN,
            Target(command=each.name),
            each.key,
        )
        for each in wanted
    ]
    most = len(rows) if whole else MOST
    return [Group(say("Commands"), tuple(rows[:most]), len(rows))] if rows else []


@lru_cache(maxsize=256)
def _words(text: str) -> tuple[str, ...]:
    return tuple(folded(text).split())


def _on_the_best(groups: Sequence[Group]) -> list[PaletteRow]:
    if not groups:
        return []
    best, kind = groups[0].rows[0], groups[0].title
    where, plain = best.target, Tone.PLAIN
    if kind == say(_TITLES[Kind.PART]):
        count = Target(where.delivery, where.part, where.line, "count")
        rows = [
            PaletteRow(
                "edit",
                Tone.QUIET,
                say("Set stock count of {name}…", name=best.name),
                "",
                "",
                "",
                plain,
                count,
                "C",
            )
        ]
    else:
        rows = []
    if where.delivery:
        hold, call = Target(where.delivery, command="hold"), Target(where.delivery, command="call")
        if kind != say(_TITLES[Kind.PART]):
            text = say("Hold or release {delivery}…", delivery=where.delivery)
            rows.append(PaletteRow("hold", Tone.HOLD, text, "", "", "", plain, hold, "H"))
        rows.append(
            PaletteRow(
                "mail",
                Tone.QUIET,
                say("Call the supplier of {name}", name=best.name),
                "",
                "",
                "",
                plain,
                call,
            )
        )
    return rows


def _answer(outlook: Outlook, found: Sequence[Found]) -> Answer | None:
    """Return the answer where exactly one part, else one delivery, else one door is called what was typed."""
    exact = next((each for each in found if each.kind in _ANSWERS and each.best), None)
    return _ANSWERS[exact.kind](outlook, exact.rows[0]) if exact is not None and exact.best == 1 else None


def _of_part(outlook: Outlook, row: int) -> Answer | None:
    shown, location = part_row(outlook, row), first_out(outlook, row)
    out = None if location is None else known(int(outlook.coverage.run_out_at[location]))
    if out is None:
        return Answer(
            shown.icon,
            shown.tone,
            say("Part {name}: {left}", name=shown.name, left=shown.left),
            shown.place or shown.said,
        )
    if out <= outlook.now:
        title = say("Part {name} has run out", name=shown.name)
    else:
        until = outlook.clock(out)
        title = say(
            "Part {name} lasts until {until}, {out} from now",
            name=shown.name,
            until=until,
            out=duration_text(out - outlook.now),
        )
    cause = next((each for each in outlook.problems() if each.part == shown.name and each.stops_a_line), None)
    said = ": ".join(part for part in (cause.headline, cause.cause) if part) if cause else shown.place
    return Answer(shown.icon, shown.tone, title, said)


def _of_one_delivery(outlook: Outlook, row: int) -> Answer | None:
    shown = delivery_row(outlook, row)
    return Answer(
        shown.icon,
        shown.tone,
        say("Delivery {name}: {place}", name=shown.name, place=shown.place),
        f"{shown.said} · {shown.left}",
    )


def _of_door(outlook: Outlook, row: int) -> Answer | None:
    shown = door_row(outlook, row)
    deliveries = outlook.plan.deliveries
    number = deliveries.row_number(shown.target.delivery)
    said = supplier_and_load(outlook, deliveries.row(number)) if number is not None else shown.said
    return Answer(
        shown.icon, shown.tone, say("Door {name}: {place}", name=shown.name, place=shown.place), said
    )


_ANSWERS: dict[Kind, Callable[[Outlook, int], Answer | None]] = {
    Kind.PART: _of_part,
    Kind.DELIVERY: _of_one_delivery,
    Kind.DOOR: _of_door,
}
