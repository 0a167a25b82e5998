"""Whatever its values are, each row of a set ends as a line or as a problem that names it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.intake.x12.reader import read

SETS = {
    "855": ("BAK*00*AC*55*20261101", "PO1*{place}*9*EA***BP*4711\nACK*IA*{qty}*EA*067*{day}"),
    "856": ("BSN*00*A1*20261124*0610", "HL*{place}**I\nLIN**BP*4711\nSN1**{qty}*EA\nDTM*017*{day}"),
    "861": ("BRA*1*20261124*00*1", "RCD*{place}*{qty}*EA\nLIN**BP*4711\nDTM*050*{day}"),
    "862": ("BSS*05*1*20261124*DL", "LIN*{place}*BP*4711\nFST*{qty}*C*D*{day}"),
    "865": ("BCA*04*AC*55**1*20261101", "POC*{place}*QI*9**EA***BP*4711\nACK*IA*{qty}*EA*067*{day}"),
}
QUANTITIES = ["480", "0", "12.5", "", "many", "-5", "1.2345", "9" * 40, "1.000,5"]
DAYS = ["20261124", "261124", "", "00000000", "20260231", "2026-11-24", "tomorrow"]
SOUND = (set(QUANTITIES[:4]), set(DAYS[:4]))


@pytest.mark.parametrize("kind", SETS)
@given(rows=st.lists(st.tuples(st.sampled_from(QUANTITIES), st.sampled_from(DAYS)), min_size=1, max_size=6))
def test_every_row_is_a_line_or_a_named_problem(kind: str, rows: list[tuple[str, str]]) -> None:
    head, row = SETS[kind]
    body = [row.format(place=place, qty=qty, day=day) for place, (qty, day) in enumerate(rows, start=1)]
    reading = read(kind, "\n".join([head, *body]))
    sound = [place for place, (qty, day) in enumerate(rows, start=1) if qty in SOUND[0] and day in SOUND[1]]
    assert [int(line.ref.partition(".")[0]) for line in reading.lines] == sound
    named = {int(problem.ref.partition(".")[0]) for problem in reading.problems if problem.ref}
    assert named == set(range(1, len(rows) + 1)) - set(sound)
    assert all(problem.found and problem.raw for problem in reading.problems if problem.ref)
