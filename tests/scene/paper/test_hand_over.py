"""The hand-over: one page whatever is in it, and the same in words."""

from dataclasses import replace
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jitdesk.demo import small
from jitdesk.domain.edit import Edit
from jitdesk.domain.plan import Plan
from jitdesk.scene.paper.cover import CoverStrip
from jitdesk.scene.paper.hand_over import HandOver, MoveRow, OpenProblem, hand_over
from jitdesk.scene.paper.hand_over_page import hand_over_page
from jitdesk.scene.paper.hand_over_text import hand_over_text
from jitdesk.scene.sheet.marks import Text
from jitdesk.services import caring
from jitdesk.services.message_texts import LATE
from jitdesk.services.moves import move
from jitdesk.services.open_plant import OpenPlant
from jitdesk.services.supplier_messages import draft
from tests.fakes import MemoryStore
from tests.plants import AUTHOR, SIX, two_doors_one_day
from tests.scene.sheet.sheets import FixedRuler
from tests.scene.sheet.test_layout import outside_margins, overlapping_texts

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
names = st.text(max_size=300)
problems = st.builds(OpenProblem, st.sampled_from(["stop", "hold", "clash", "no_reply", "low"]), *[names] * 6)
moves = st.builds(MoveRow, names, names, names, names, names, names)
strips = st.builds(
    CoverStrip,
    names,
    names,
    names,
    names,
    st.booleans(),
    st.just(((0.0, 7.0), (0.3, 0.0), (0.6, 0.0), (0.6, 9.0), (1.0, 2.0))),
    st.just((0.6, 0.99)),
    st.builds(lambda said: ((0.3, 0.6, said),), names),
)
pages = st.builds(
    HandOver,
    plant=names,
    now=st.datetimes(datetime.fromisoformat("2000-01-01"), datetime.fromisoformat("2099-01-01")),
    shift=names,
    next_name=names,
    next_at=names,
    author=names,
    plan_step=st.integers(1, 10**6),
    stop=st.none() | st.tuples(names, names, names),
    calm=names,
    strips=st.lists(strips, max_size=4).map(tuple),
    hours=st.just(((0.1, "14:00"), (0.5, "18:00"))),
    span=names,
    problems=st.lists(problems, max_size=30).map(tuple),
    moves=st.lists(moves, max_size=30).map(tuple),
    unsent=st.lists(names, max_size=9).map(tuple),
    silent=st.lists(names, max_size=9).map(tuple),
    stale=st.lists(names, max_size=9).map(tuple),
    figures=st.just((("9 of 32", "received"), ("2", "late"), ("1", "on hold"), ("3", "not confirmed"))),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pages)
def test_whatever_is_handed_over_stands_on_one_page_and_no_text_on_another(said: HandOver) -> None:
    page = hand_over_page(said, FixedRuler())
    assert overlapping_texts(page) == []
    assert outside_margins(page) == []


def plant() -> OpenPlant:
    return OpenPlant(MemoryStore(two_doors_one_day()), lambda: SIX + 600, AUTHOR)


def moved(desk: OpenPlant, delivery: str, hours: int) -> Edit:
    edit = move(desk.plan, delivery, to=SIX + hours * 3600, door="B2", at=desk.now(), author=AUTHOR)
    desk.commit(edit)
    return edit


def test_moves_stand_with_their_reasons_and_those_without_one_say_so() -> None:
    desk = plant()
    desk.store.keep_reason(moved(desk, "4417", 4).uuid, "Carrier asked")
    moved(desk, "4418", 5)
    said = hand_over(desk, desk.outlook)
    assert [(row.was, row.now, row.reason) for row in said.moves] == [
        ("A2 08:00", "B2 10:00", "Carrier asked"),
        ("B2 09:00", "B2 11:00", ""),
    ]
    texts = [mark.text for mark in hand_over_page(said, FixedRuler()).marks if isinstance(mark, Text)]
    assert "not given" in texts
    assert "2 moves, 1 without a reason" in texts


def test_what_was_moved_in_the_shift_before_is_not_told_again() -> None:
    desk = plant()
    edit = moved(desk, "4417", 4)
    assert edit.at == SIX + 600
    late = OpenPlant(desk.store, lambda: SIX + 9 * 3600, AUTHOR)
    assert hand_over(late, late.outlook).moves == ()


def test_owner_next_step_and_time_stand_beside_their_problem_and_what_is_done_is_left_out() -> None:
    desk = OpenPlant(MemoryStore(Plan.of_rows(small.rows(NOW))), lambda: NOW, AUTHOR)
    stop, held, clash, *_ = desk.outlook.problems()
    said = {"at": NOW, "author": AUTHOR}
    desk.commit(caring.assign(desk.plan, stop, "J. Braun", "call them", NOW + 1080, **said))
    desk.commit(caring.snooze(desk.plan, held, NOW + 1080, **said))
    desk.commit(caring.finish(desk.plan, clash, **said))
    told = hand_over(desk, desk.outlook)
    first, second = told.problems[:2]
    assert (first.next_step, first.who, first.due) == ("call them", "J. Braun", "due 10:00")
    assert (second.who, second.due) == (AUTHOR, "snoozed until 10:00")
    assert all(each.kind != "clash" for each in told.problems)
    assert "call them · J. Braun · due 10:00" in hand_over_text(told)


def test_messages_are_told_apart_into_not_sent_and_not_answered() -> None:
    desk = plant()
    made = draft(desk.outlook, "NORD", delivery="4417", kind=LATE, author=AUTHOR)
    desk.store.keep_message(made)
    desk.store.keep_message(replace(made, delivery="4418", handed_on_at=SIX + 300))
    said = hand_over(desk, desk.outlook)
    assert [text.split(":")[0] for text in said.unsent] == ["Nordlicht 4417"]
    assert [text.split(":")[0] for text in said.silent] == ["Nordlicht 4418"]


def test_the_text_says_every_problem_and_move_however_many() -> None:
    desk = plant()
    for hours in range(4, 14):
        moved(desk, "4417", hours)
    said = hand_over(desk, desk.outlook)
    text = hand_over_text(said)
    assert text.count("not given") == 10
    assert all(each.title in text for each in said.problems)
    page = [mark.text for mark in hand_over_page(said, FixedRuler()).marks if isinstance(mark, Text)]
    assert "and 4 more, see list (Ctrl+L)" in page
