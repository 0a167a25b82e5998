"""What the lines of a document say only together: whose truck, how much in all, and contradictions."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import CONFIRMED
from jitdesk.intake.record import FileProblem
from jitdesk.services.confirming.matching import Match
from jitdesk.services.confirming.patch import Outcome, PreviewRow, Said

_Place = tuple[str, str]
"""A delivery and one of its lines."""


def read_together(
    lines: Sequence[Said], in_message: bool, match: Callable[[Said], Match | None]
) -> tuple[Said, ...]:
    """Return the lines of one document with what they say together.

    A despatch advice is one truck: where all lines that can be matched speak of one delivery, the others
    speak of it too. Several lines for one delivery line are its packages or lots: their quantities add up.
    """
    matches = [match(said) for said in lines]
    trucks = {found.delivery for found in matches if found}
    if in_message and len(trucks) == 1 and None in matches:
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
    for group in places.values():
        if len(group) > 1 and (in_message or _are_packages([lines[i] for i in group])):
            for i, said in zip(group, _added_up([lines[i] for i in group]), strict=True):
                together[i] = said
    return tuple(together)


def _are_packages(lines: Sequence[Said]) -> bool:
    """Tell whether rows of a list name different packages or lots; otherwise they contradict each other."""
    named = [(said.line.handling_units, said.line.batch) for said in lines]
    return len(set(named)) == len(named)


def _added_up(lines: Sequence[Said]) -> Iterable[Said]:
    quantities = [said.line.qty for said in lines if said.line.qty is not None]
    packages = [said.line.packages for said in lines if said.line.packages is not None]
    lots = dict.fromkeys(said.line.batch for said in lines if said.line.batch)
    for said in lines:
        line = replace(said.line, batch=", ".join(lots), packages=sum(packages) if packages else None)
        yield replace(said, line=line, total_qty=sum(quantities) if quantities else None)


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
            f"delivery {delivery}",
            str(line["part"]),
            f"Part {line['part']} of delivery {delivery} is not in the newer advice; it stays. Ask why.",
            unusable=False,
        )
        for delivery, numbers in named.items()
        for line in plan.lines_of(delivery)
        if line["line_no"] not in numbers
    ]


class Contradictions:
    """Rows, of whatever file, of which only one can be meant."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, ...], tuple[str, object]] = {}

    def find(self, row: PreviewRow) -> str:
        """Return what an earlier row makes doubtful about this one: "Contradicts row 2"; "" for nothing."""
        said = row.said
        if said is None or not row.delivery:
            return ""
        qty = said.line.qty if said.total_qty is None else said.total_qty
        is_listed_anew = row.outcome is Outcome.NEW and said.arrival_kind == CONFIRMED
        claims: list[tuple[str, tuple[str, ...], object]] = [
            ("Contradicts", (row.delivery, said.arrival_kind), said.line.at),
            ("Contradicts", (row.delivery, row.line_no, "quantity"), qty if row.line_no else None),
            # A despatch advice numbers its lines, a list may just name one twice.
            ("Repeats", (row.delivery, row.part, said.line.batch), row.ref if is_listed_anew else None),
        ]
        doubts = [
            f"{verb} {_in_sentence(ref)}"
            for verb, claim, value in claims
            if (ref := self._other(claim, value, row.ref))
        ]
        return next(iter(doubts), "")

    def _other(self, claim: tuple[str, ...], value: object, ref: str) -> str:
        """Return the place of the first row that claims something else, "" for none; keep the first claim."""
        if value is None:
            return ""
        first_ref, first = self._first.setdefault(claim, (ref, value))
        return first_ref if first != value else ""


def _in_sentence(ref: str) -> str:
    return ref if ref.startswith("LIN") else f"{ref[:1].lower()}{ref[1:]}"
