"""What the lines of a document say only together: whose truck, how much in all, and contradictions."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from jitdesk.domain.columns import Row
from jitdesk.domain.language import later, say
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CONFIRMED
from jitdesk.domain.wording import begun_small
from jitdesk.intake.record import FileProblem, Line, Meaning
from jitdesk.services.confirming.draft import Draft
from jitdesk.services.confirming.known_numbers import KnownNumbers
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import Outcome, PreviewRow
from jitdesk.services.confirming.said import Said

_Place = tuple[str, str]
"""A delivery and one of its lines."""


def whole_order(said: Said, numbers: KnownNumbers) -> list[Said]:
    """Return a line for each open delivery line of an order that is answered as a whole; else the line."""
    line = said.line
    if line.ref or said.meaning is not Meaning.CONFIRMATION or not line.order:
        return [said]
    rows = [row for row in numbers.lines_of_order(line.order) if numbers.is_open(str(row["delivery"]))]
    return [
        replace(
            said,
            ref=say(
                "{ref}, delivery {delivery} line {line}",
                ref=said.ref,
                delivery=row["delivery"],
                line=row["line_no"],
            ),
            line=replace(
                line, delivery=str(row["delivery"]), part=str(row["part"]), order_line=str(row["order_line"])
            ),
        )
        for row in rows
    ] or [said]


def read_together(
    lines: Sequence[Said], match: Callable[[Said], Match | None], untouched: Draft
) -> tuple[Said, ...]:
    """Return the lines of one document with what they say together.

    A despatch advice is one truck: where all lines that can be matched speak of one delivery, the others
    speak of it too. Several lines for one delivery line are its packages or lots: their quantities add up.
    A confirmation that names several days for one is a split delivery instead.

    Parameters
    ----------
    untouched : Draft
        The plan with nothing written over it.
    """
    meaning = lines[0].meaning if lines else Meaning.CONFIRMATION
    matches = [match(said) for said in lines]
    trucks = {found.delivery for found in matches if found}
    if meaning is Meaning.DESPATCH and len(trucks) == 1 and None in matches:
        truck = next(iter(trucks))
        lines = [
            said if found or said.line.delivery else replace(said, pick=truck)
            for said, found in zip(lines, matches, strict=True)
        ]
        matches = [match(said) for said in lines]
    places: dict[_Place, list[int]] = {}
    for i, found in enumerate(matches):
        if found and found.line_no:
            places.setdefault((found.delivery, found.line_no), []).append(i)
    together = list(lines)
    for place, group in places.items():
        if len(group) > 1:
            for i, said in zip(group, _grouped([lines[i] for i in group], place, untouched), strict=True):
                together[i] = said
    return (*together, *_dropped(together, places, untouched))


def _grouped(lines: Sequence[Said], place: _Place, untouched: Draft) -> Sequence[Said]:
    """Return lines of one delivery line as packages, as a split delivery, or as they are."""
    if lines[0].meaning is Meaning.STATUS:
        return lines
    if lines[0].meaning is Meaning.CONFIRMATION:
        if _is_split(lines, place, untouched):
            return _split(lines)
        if lines[0].document.standard == "list" and not _are_packages(lines):
            return lines
    return list(_added_up(lines))


def _is_split(lines: Sequence[Said], place: _Place, untouched: Draft) -> bool:
    """Tell whether lines divide an order line over several times.

    Rows of a list that name one delivery contradict each other, unless they make up what is planned.
    """
    times = {said.line.at for said in lines if said.line.at is not None}
    if len(times) < 2 or any(said.line.delivery for said in lines):
        return False
    if lines[0].document.standard != "list":
        return True
    planned = [row["quantity"] for row in untouched.lines_of(place[0]) if row["line_no"] == place[1]]
    return planned == [sum(said.line.qty or 0 for said in lines)]


def _split(lines: Sequence[Said]) -> list[Said]:
    """Return lines of which the delivery keeps those of the first time; each later time is one of its own."""
    times = sorted({said.line.at for said in lines if said.line.at is not None})
    together: list[Said] = []
    for said in lines:
        same = [each for each in lines if each.line.at == said.line.at]
        total = sum(each.line.qty or 0 for each in same) if len(same) > 1 else None
        is_later = said.line.at is not None and said.line.at != times[0]
        together.append(replace(said, total_qty=total, is_split=is_later))
    return together


def _dropped(lines: Sequence[Said], places: Mapping[_Place, object], untouched: Draft) -> Iterable[Said]:
    """Yield a line of nothing for each delivery line that an advice named before it was replaced."""
    if not lines or lines[0].function != "replace" or lines[0].meaning is not Meaning.DESPATCH:
        return
    first = lines[0]
    for delivery in dict.fromkeys(delivery for delivery, _ in places):
        truck = untouched.find("deliveries", delivery)
        if truck is None or not first.line.asn or truck["asn"] != first.line.asn:
            continue
        for row in untouched.lines_of(delivery):
            if (delivery, str(row["line_no"])) not in places and row["quantity"]:
                yield _line_of_nothing(first, row)


def _line_of_nothing(said: Said, row: Row) -> Said:
    line = Line(
        ref="",
        delivery=str(row["delivery"]),
        part=str(row["part"]),
        asn=said.line.asn,
        order=str(row["order"]),
        order_line=str(row["order_line"]),
        batch=str(row["lot"]),
        qty=0,
        comment=say("left out of the newer advice"),
    )
    return replace(said, ref=say("Left out, line {line}", line=row["line_no"]), line=line, total_qty=None)


def _are_packages(lines: Sequence[Said]) -> bool:
    """Tell whether rows of a list name different packages or lots; otherwise they contradict each other."""
    named = [(said.line.handling_units, said.line.batch) for said in lines]
    return len(set(named)) == len(named)


def _added_up(lines: Sequence[Said]) -> Iterable[Said]:
    quantities = [said.line.qty for said in lines if said.line.qty is not None and _comes(said)]
    packages = [said.line.packages for said in lines if said.line.packages is not None]
    lots = dict.fromkeys(said.line.batch for said in lines if said.line.batch)
    for said in lines:
        if not _comes(said):
            yield _following(said) if len(lines) > 1 else said
            continue
        line = replace(said.line, batch=", ".join(lots), packages=sum(packages) if packages else None)
        yield replace(said, line=line, total_qty=sum(quantities) if quantities else None)


def _following(said: Said) -> Said:
    """Return a line that says what does not come with the others as that: it takes nothing from them."""
    if said.line.status != "backordered" or said.line.at is not None:
        return said
    return replace(said, line=replace(said.line, qty=None), follows_qty=said.line.qty or 0)


def _comes(said: Said) -> bool:
    """Tell whether a line is of what comes with the others, not of what follows some day."""
    return said.line.status not in ("backordered", "rejected", "hold")


def lines_left_out(rows: Sequence[PreviewRow], plan: Plan) -> list[FileProblem]:
    """Return the delivery lines that a despatch advice, which replaces an earlier one, no longer names.

    They stay in the plan: a file deletes nothing, but somebody should ask.
    """
    named: dict[str, set[str]] = {}
    for row in rows:
        if row.said is not None and row.said.function == "replace" and row.line_no:
            named.setdefault(row.delivery, set()).add(row.line_no)
    return [
        FileProblem(
            say("delivery {delivery}", delivery=delivery),
            str(line["part"]),
            say(
                "Part {part} of delivery {delivery} is not in the newer advice; it stays. Ask why.",
                part=line["part"],
                delivery=delivery,
            ),
            unusable=False,
        )
        for delivery, numbers in named.items()
        for line in plan.lines_of(delivery)
        if line["line_no"] not in numbers and line["quantity"]
    ]


_CONTRADICTS, _REPEATS = later("Contradicts {row}"), later("Repeats {row}")


class Contradictions:
    """Rows, of whatever file, of which only one can be meant."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, ...], tuple[str, object]] = {}

    def find(self, row: PreviewRow) -> str:
        """Return what an earlier row makes doubtful about this one: "Contradicts row 2"; "" for nothing."""
        said = row.said
        if said is None or not row.delivery:
            return ""
        doubts = [
            say(doubt, row=_in_sentence(ref))
            for doubt, claim, value in _claims(row, said)
            if (ref := self._other(claim, value, row.ref))
        ]
        return next(iter(doubts), "")

    def _other(self, claim: tuple[str, ...], value: object, ref: str) -> str:
        """Return the place of the first row that claims something else, "" for none; keep the first claim."""
        first_ref, first = self._first.setdefault(claim, (ref, value))
        return first_ref if first != value else ""


def _claims(row: PreviewRow, said: Said) -> Iterator[tuple[str, tuple[str, ...], object]]:
    """Yield what only one row can say: how to tell that another does, of what, and its value."""
    # A truck's status changes on its way, and a delivery may be counted on two days.
    if said.line.at is not None and said.meaning in (Meaning.CONFIRMATION, Meaning.DESPATCH):
        yield _CONTRADICTS, (row.delivery, said.arrival_kind), said.line.at
    if row.line_no and said.qty is not None:
        yield _CONTRADICTS, (row.delivery, row.line_no, "quantity"), said.qty
    # A despatch advice numbers its lines, a list may just name one twice.
    if row.outcome is Outcome.NEW and said.arrival_kind == CONFIRMED:
        yield _REPEATS, (row.delivery, row.part, said.line.batch), row.ref


def _in_sentence(ref: str) -> str:
    return ref if ref.startswith("LIN") else begun_small(ref)
