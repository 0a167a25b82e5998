"""What the hint says of a move is what a dry run says by command, and what coverage says after the move.

``JITDESK_MOVES=1000`` tries a thousand moves, one after the other on one plant.
"""

import json
import os
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from jitdesk.cli.command_line import main
from jitdesk.demo.making import make_demo
from jitdesk.domain.errors import BadInput
from jitdesk.domain.tables import OPEN_STATUSES
from jitdesk.domain.values import HOUR_S, MINUTE_S, instant_text
from jitdesk.planning.consequences import Preview
from jitdesk.planning.outlook import Outlook
from jitdesk.services.moves import move
from jitdesk.services.step_facts import preview_facts
from jitdesk.storage.plant_file import PlantFile

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
AHEAD = ("as_dragged", "as_expected")
Told = set[tuple[object, ...]]


def told_by_command(*arguments: str) -> Any:
    said = StringIO()
    with redirect_stdout(said):
        assert main([*arguments, "--json", "--now", instant_text(NOW, ZoneInfo("UTC"))]) == 0
    return json.loads(said.getvalue())


def stops_told(consequence: dict[str, Any]) -> Told:
    fields = ("line", "part", "at", "until", "missing_qty", "stop_min")
    return {tuple(stop[field] for field in fields) for stop in consequence["stops"]}


def stops_of(coverage: list[dict[str, Any]]) -> tuple[Told, Told]:
    """The line stops of some locations: all of them, and those within the look-ahead."""
    every, soon = set(), set()
    for row in coverage:
        for stop in row["stops"]:
            fact = (stop["line"], row["part"], stop["at"], row["missing_until"], row["missing_qty"])
            every.add((*fact, row["stop_min"]))
            if row["state"] == "stop":
                soon.add((*fact, row["stop_min"]))
    return every, soon


def fed(outlook: Outlook, preview: Preview) -> set[tuple[str, str]]:
    """The part and line of each location that the delivery feeds."""
    cover = outlook.coverage
    return {(str(cover.part[row]), str(cover.line[row])) for row in preview.as_dragged.location_rows}


def moves_that_differ(path: Path, moves: int, seed: int) -> list[str]:
    """Make random moves, and return what was foretold otherwise than it came."""
    dice, wrong, made = Random(seed), [], 0
    with PlantFile.open(path, to_look=True) as file:
        plan = file.plan()
    outlook = Outlook(plan, NOW)
    trucks = plan.deliveries["delivery"][plan.deliveries.is_one_of("status", OPEN_STATUSES)].tolist()
    doors = plan["doors"]["door"].tolist()
    while made < moves:
        delivery, door = dice.choice(trucks), dice.choice(doors)
        to = NOW + dice.randrange(30 * HOUR_S // MINUTE_S) * MINUTE_S
        try:
            edit = move(plan, delivery, to=to, door=door, at=NOW, author="dice")
        except BadInput:
            continue
        made += 1
        preview = outlook.drag(delivery).at(to, door)
        hint = json.loads(json.dumps(preview_facts(plan, preview)))
        command = ("move", str(path), delivery, "--to", instant_text(to, plan.zone), "--door", door)
        dry = told_by_command(*command, "--dry-run")
        wrong += [f"{delivery} {name}: {hint[name]} {dry[name]}" for name in AHEAD if hint[name] != dry[name]]
        told_by_command(*command)
        rows = told_by_command("show", str(path), "coverage")
        mine = [row for row in rows if (row["part"], row["line"] or "") in fed(outlook, preview)]
        every, soon = stops_of(mine)
        foretold = stops_told(dry["as_expected"])
        if not soon <= foretold <= every:
            wrong.append(f"{delivery} to {door} at {to}: {foretold} came as {soon}")
        plan = plan.apply(edit)
        outlook = Outlook(plan, NOW, outlook)
    return wrong


def test_random_moves_come_as_the_hint_and_the_dry_run_foretold(tmp_path: Path) -> None:
    make_demo(tmp_path / "p.jitdesk", "small", NOW, author="test")
    assert moves_that_differ(tmp_path / "p.jitdesk", int(os.environ.get("JITDESK_MOVES", "20")), seed=3) == []
