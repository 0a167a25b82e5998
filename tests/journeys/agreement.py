"""What every place says about the next line stop, so that a journey can hold them against one another."""

from collections.abc import Iterator

from jitdesk.domain.names import line_name
from jitdesk.domain.values import UNKNOWN, instant_text, wall_from_utc
from jitdesk.domain.wording import clock_text
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem
from jitdesk.scene.bars.stops_told import caused_stop
from jitdesk.scene.flags import line_stops
from jitdesk.scene.needs import needs_me_now
from jitdesk.scene.sheet import DoorSheet
from jitdesk.scene.sheet.of_plan import PrintOccasion, door_sheets
from jitdesk.scene.strips import cover_order, strip_head
from jitdesk.services.facts import Fact, coverage_facts, delivery_facts, problem_facts

Told = tuple[str, str]
"""Line, and the instant at which it stops in ISO 8601."""

_EVERYWHERE = frozenset({"problems --json", "hero", "flag", "coverage --json", "strip"})


def overdue_deliveries(outlook: Outlook) -> list[str]:
    """Return the deliveries that count as overdue, as `show deliveries --json` tells them."""
    return [str(fact["delivery"]) for fact in delivery_facts(outlook) if fact["overdue"]]


def disagreements(outlook: Outlook) -> list[str]:
    """Return a sentence for every place that tells of another next line stop than the list of problems."""
    stops = [problem for problem in outlook.problems() if problem.stops_a_line]
    if not stops:
        return [f"{place} tells of {told}" for place, told in _told(outlook, None)]
    first = stops[0]
    assert first.at is not None
    meant = (first.line, instant_text(first.at, outlook.plan.zone))
    said = list(_told(outlook, first))
    silent = _EVERYWHERE - {place for place, _ in said}
    wrong = [f"{place}: {told}, not {meant}" for place, told in said if told != meant]
    return wrong + [f"{place} tells of no stop" for place in sorted(silent)]


def _told(outlook: Outlook, first: Problem | None) -> Iterator[tuple[str, Told]]:
    yield from _list(outlook)
    yield from _hero(outlook)
    for stop in line_stops(outlook)[:1]:
        yield "flag", (stop.line, instant_text(stop.at, outlook.plan.zone))
    yield from _coverage(outlook, first)
    if first is not None and first.kind == "stop":
        for number in first.deliveries:
            yield from _of_guilty(outlook, number, first)


def _list(outlook: Outlook) -> Iterator[tuple[str, Told]]:
    for fact in problem_facts(outlook):
        if fact["kind"] in ("stop", "hold"):
            yield "problems --json", (str(fact["line"]), str(fact["at"]))
            return


def _hero(outlook: Outlook) -> Iterator[tuple[str, Told]]:
    """The hero names its problem; its words have to be those of that problem's line and time."""
    hero = needs_me_now(outlook).hero
    if hero is None:
        return
    problem = next(each for each in outlook.problems() if each.key == hero.problem)
    assert problem.at is not None
    clock = clock_text(problem.at, outlook.now, outlook.plan.zone)
    said = f"{line_name(outlook.plan, problem.line)} stops {clock}"
    is_so = hero.headline == said or "has no parts since" in hero.headline
    yield "hero", (problem.line, instant_text(problem.at, outlook.plan.zone) if is_so else hero.headline)


def _coverage(outlook: Outlook, first: Problem | None) -> Iterator[tuple[str, Told]]:
    """Facts and head of the top row, while a line stops within the look-ahead; else it must not look so."""
    zone, coverage = outlook.plan.zone, outlook.coverage
    facts = [fact for fact in coverage_facts(outlook) if fact["state"] == "stop"]
    stops = sorted((str(stop["at"]), str(stop["line"])) for fact in facts for stop in _stops(fact))
    for at, line in stops[:1]:
        yield "coverage --json", (line, at)
    top = int(cover_order(outlook)[0]) if len(coverage) else -1
    if top < 0 or coverage.state[top].value != "stop":
        return
    said = strip_head(outlook, top, frozenset()).said
    meant = f"until {clock_text(int(coverage.run_out_at[top]), outlook.now, zone)}"
    lines = coverage.lines_of(top)
    line = first.line if first is not None and first.line in lines else str(lines)
    yield "strip", (line, instant_text(int(coverage.run_out_at[top]), zone) if said == meant else said)


def _stops(fact: Fact) -> list[Fact]:
    stops = fact["stops"]
    assert isinstance(stops, list)
    return stops


def _of_guilty(outlook: Outlook, number: str, first: Problem) -> Iterator[tuple[str, Told]]:
    """What the delivery's own facts, the hint of a drag that leaves it in place, and its sheet say."""
    zone = outlook.plan.zone
    row = outlook.plan.deliveries.row_number(number)
    assert row is not None
    causes = [(line, at) for line, part, at in outlook.deadlines.causes(row) if part == first.part]
    for line, at in sorted(causes, key=lambda cause: cause[1])[:1]:
        yield f"deliveries --json {number}", (line, instant_text(at, zone))
    begin = int(outlook.arrivals.begin[row])
    if begin != UNKNOWN and begin >= outlook.now:
        stop = caused_stop(outlook.drag(number).at(begin).as_dragged)
        yield f"hint of {number}", (stop.line, instant_text(stop.at, zone)) if stop else ("no line", "")
    for delivery in (each for sheet in _sheets(outlook) for each in sheet.deliveries):
        if delivery.number == number and not delivery.removed:
            assert first.at is not None
            marked = delivery.stop
            is_so = marked is not None and (marked.line, marked.at) == (
                line_name(outlook.plan, first.line),
                wall_from_utc(first.at, zone),
            )
            yield f"sheet of {number}", (first.line, instant_text(first.at, zone) if is_so else str(marked))


def _sheets(outlook: Outlook) -> tuple[DoorSheet, ...]:
    day = wall_from_utc(outlook.now, outlook.plan.zone).date()
    return door_sheets(outlook, day, lambda _day, _door: None, PrintOccasion("", 1, outlook.now))
