"""What a row does to the lines and doors is said before it is accepted."""

import pytest

from jitdesk.domain.columns import Value
from jitdesk.domain.plan import Plan
from jitdesk.domain.tables import SCHEMAS
from jitdesk.domain.values import HOUR_S, THOUSAND
from jitdesk.planning.outlook import Outlook
from jitdesk.services.confirming.accepting import accept
from jitdesk.services.confirming.effects import Effect, Effects
from jitdesk.services.confirming.patch import ImportPreview, PreviewRow
from tests.plants import SIX
from tests.services.confirming.files import NOW, arrivals, listed, message, nordlicht_week, only, shown


def _effect(row: str, plan: Plan | None = None) -> Effect:
    plan = plan or nordlicht_week()
    return Effects(Outlook(plan, NOW)).of(only(shown(plan, arrivals(row))))


def _with_stock(pieces: int) -> Plan:
    rows: dict[str, list[dict[str, Value]]] = {
        schema.name: nordlicht_week()[schema.name].rows() for schema in SCHEMAS
    }
    rows["stock"][0]["quantity"] = pieces * THOUSAND
    return Plan.of_rows(rows)


def test_a_truck_that_comes_too_late_stops_its_line_until_it_is_unloaded() -> None:
    effect = _effect("4417;4711;480;24.11.2026 11:00")
    assert (effect.tone, effect.title, effect.detail) == (
        "stop",
        "Line 3 stops 10:00",
        "90 min without parts",
    )
    assert effect.location == ("4711", "")
    assert (effect.before_words, effect.after_words) == (
        "Plan now: arrives 09:00",
        "If accepted: arrives 11:00",
    )


def test_the_curves_show_the_stock_with_and_without_the_row() -> None:
    effect = _effect("4417;4711;480;24.11.2026 11:00")
    assert effect.before is not None and effect.after is not None
    start, end = effect.span
    assert (start, end) == (SIX + HOUR_S, SIX + 9 * HOUR_S)
    assert effect.before.hours.min() > 0
    assert effect.after.hours.min() == 0


def test_a_small_delay_that_no_line_feels_is_within_the_tolerance() -> None:
    assert _effect("4417;4711;480;24.11.2026 09:10").detail == "within 15 min"


def test_a_delay_that_no_line_feels_says_what_is_left() -> None:
    # 400 + 480 pieces last from 06:00 to 14:48, and unloading takes 30 min.
    near = _effect("4435;4711;480;24.11.2026 14:16")
    assert (near.title, near.detail) == ("No line affected", "2 min to spare")
    assert _effect("4417;4711;480;24.11.2026 09:00").detail == "30 min to spare"


def test_an_earlier_truck_is_good_news() -> None:
    effect = _effect("4417;4711;480;24.11.2026 08:30")
    assert (effect.tone, effect.detail) == ("ok", "earlier than planned")


def test_fewer_pieces_may_stop_a_line_later_in_the_day() -> None:
    # 400 + 480 + 200 pieces are gone at 16:48, and no other truck comes.
    effect = _effect("4435;4711;200;")
    assert (effect.title, effect.detail) == ("Line 3 stops 16:48", "no parts from then on")


def test_fewer_pieces_may_leave_little_stock_before_the_next_truck() -> None:
    # 500 + 440 pieces last until 15:24, so the last hour of stock begins at 14:24; 4435 is unloaded at 14:30.
    effect = _effect("4417;4711;440;", _with_stock(500))
    assert (effect.tone, effect.title, effect.detail) == ("warn", "Line 3 low 14:24", "24 min less stock")


def test_a_row_that_makes_a_stop_longer_says_how_long_it_is_then() -> None:
    short = _with_stock(100)  # gone at 07:00; 4417 is unloaded at 09:30
    effect = _effect("4417;4711;480;24.11.2026 09:40", short)
    assert (effect.title, effect.detail) == ("Line 3 stops 07:00", "3 h 10 min without parts")


def test_a_row_that_leaves_a_stop_as_it_is_is_not_blamed_for_it() -> None:
    effect = _effect("4417;4711;480;24.11.2026 09:00", _with_stock(100))
    assert (effect.tone, effect.title) == ("ok", "No line affected")


def test_a_row_that_prevents_a_stop_says_so() -> None:
    plan = nordlicht_week()
    late = accept(plan, *_shown_and_rows(plan, "4417;4711;480;24.11.2026 11:00"), NOW, "")
    assert late is not None
    effect = _effect("4417;4711;480;24.11.2026 09:15", plan.apply(late))
    assert (effect.tone, effect.title, effect.detail) == (
        "ok",
        "Line 3 keeps running",
        "stops 10:00 without it",
    )


def _shown_and_rows(plan: Plan, row: str) -> tuple[ImportPreview, tuple[PreviewRow, ...]]:
    found = shown(plan, arrivals(row))
    return found, found.rows


def test_a_clash_names_the_other_truck_and_its_length() -> None:
    effect = _effect("4460;4712;200;25.11.2026 10:45")
    assert (effect.icon, effect.title, effect.detail) == (
        "clash",
        "Door A2 clash Wed 11:00",
        "with Ravna R-1, 15 min",
    )


def test_a_row_that_looks_wrong_says_that_before_its_effect() -> None:
    effect = _effect("4417;4711;480;24.11.2026 22:30")
    assert (effect.title, effect.detail) == (
        "Outside opening hours",
        "door A2 is open 05:30–22:00 · not ticked",
    )


def test_all_ticked_rows_together_are_one_sentence() -> None:
    plan = nordlicht_week()
    found = shown(plan, arrivals("4417;4711;480;24.11.2026 11:00", "4460;4712;200;25.11.2026 10:45"))
    effects = Effects(Outlook(plan, NOW))
    assert effects.afterwards(found.ticked).text == (
        "Afterwards: 1 new line stop (Line 3, 10:00) and 1 new door clash. "
        "One undo step brings everything back."
    )
    assert effects.afterwards(()).tone == "ok"


def test_a_stop_that_gets_longer_is_told_afterwards() -> None:
    plan = _with_stock(100)
    found = shown(plan, arrivals("4417;4711;480;24.11.2026 09:40"))
    afterwards = Effects(Outlook(plan, NOW)).afterwards(found.ticked)
    assert (afterwards.tone, afterwards.text) == (
        "stop",
        "Afterwards: 1 longer line stop (Line 3 stops 07:00, 3 h 10 min without parts). "
        "One undo step brings everything back.",
    )


def test_a_new_delivery_helps_nobody_until_a_time_is_known() -> None:
    plan = nordlicht_week()
    row = only(shown(plan, listed("Delivery;Part;Quantity", "4499;4711;12"), add_new=True))
    effect = Effects(Outlook(plan, NOW)).of(row)
    assert (effect.title, effect.detail) == ("No line affected", "stands in the tray until it is planned")
    assert effect.before_words == "Plan now: not in the plan"


def test_what_was_worked_out_for_the_ticked_rows_is_what_accepting_them_changes() -> None:
    plan = nordlicht_week()
    found = shown(plan, arrivals("4417;4711;480;24.11.2026 11:00", "4435;4711;470;", "4499;4711;1;"))
    effects = Effects(Outlook(plan, NOW), "Mara")
    for rows in (found.rows, found.rows[:1], found.rows):
        edit = accept(plan, found, rows, NOW, "Mara")
        assert edit is not None and effects.changes_of(rows) == edit.changes


def test_summing_up_can_be_cancelled_at_every_row() -> None:
    plan = nordlicht_week()
    found = shown(plan, arrivals("4417;4711;480;24.11.2026 11:00", "4435;4711;470;"))
    heard = []

    def report(done: int, total: int, note: str) -> None:
        heard.append((done, total))
        if done:
            raise TimeoutError

    with pytest.raises(TimeoutError):
        Effects(Outlook(plan, NOW)).afterwards(found.ticked, report)
    assert heard == [(0, 2), (1, 2)]


def test_a_call_off_wants_parts_and_brings_none() -> None:
    content = message("DELFOR", "77", "UNS+D", "LIN+1++4711:IN", "QTY+113:480", "DTM+2:202611301400:203")
    plan = nordlicht_week()
    effect = Effects(Outlook(plan, NOW)).of(only(shown(plan, content)))
    assert (effect.title, effect.detail) == ("No line affected", "asks for parts, brings none")
