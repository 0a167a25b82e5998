"""What the window says of the small demo plant at 09:42: panel, flags, status bar and delay curves agree."""

from dataclasses import replace

import pytest

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import DAY_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.chrome import Tone
from jitdesk.scene.delays import DelaySpan, FollowedCurves, delay_picture, promise_history
from jitdesk.scene.flags import line_stops
from jitdesk.scene.needs import WaitingFile, needs_me_now, waiting_file
from jitdesk.scene.selected import moving_delivery, selected_delivery
from jitdesk.scene.status import Correspondence, status_line
from jitdesk.scene.strip_marks import StripMarks
from jitdesk.scene.strip_rows import COMFORTABLE
from jitdesk.scene.strips import cover_order, strip_head
from jitdesk.scene.strips_of_plan import strip_rows
from jitdesk.scene.time_layers import midnight, time_layers
from jitdesk.scene.time_scale import TimeScale
from jitdesk.services.ports import JournalEntry, SupplierMessage
from tests.scene.bars.yard import FixedRuler

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
SIX = NOW - 222 * MINUTE_S


@pytest.fixture(scope="module")
def outlook() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


def test_the_hero_is_the_next_line_stop_with_its_time_left(outlook: Outlook) -> None:
    hero = needs_me_now(outlook).hero
    assert hero is not None
    assert (hero.time_left, hero.headline, hero.part) == (
        "4 h 38 min",
        "Line 3 stops 14:20",
        "4711 Steering column",
    )
    assert hero.cause == "Nordlicht +110 min, now 15:05 at A3"


def test_hero_flag_strip_and_panel_name_the_same_stops(outlook: Outlook) -> None:
    stops = line_stops(outlook)
    order = cover_order(outlook).tolist()
    heads = [strip_head(outlook, location, frozenset({"9034"})) for location in order[:2]]
    assert [stop.line for stop in stops] == ["L3", "L2"]
    assert [head.said for head in heads] == ["until 14:20", "until 16:30"]
    assert [head.tone for head in heads] == ["stop", "hold"]
    (second,) = needs_me_now(outlook).stops
    assert (second.title, second.note, second.time_left) == ("Line 2 · part 9034", "stops 16:30", "6 h 48")


def test_what_to_check_next_stands_by_time_left_and_waiting_files_last(outlook: Outlook) -> None:
    waiting = WaitingFile("Halmer_confirmations.csv", 3)
    checks = needs_me_now(outlook, files=(waiting,)).checks
    assert [check.title for check in checks][:2] == ["Door B2 · 11:30\N{EN DASH}12:00", "Line 1 · part 2208"]
    assert (checks[-1].detail, checks[-1].note) == ("3 differences to check", "open file")
    assert waiting_file(checks[-1].problem) == "Halmer_confirmations.csv"


def test_the_status_bar_counts_the_day(outlook: Outlook) -> None:
    day = midnight(small.StoryClock.of_now(NOW).anchor, outlook.plan.zone)
    line = status_line(outlook, None, day, day + DAY_S)
    assert line.entries[0].text == "2 line stops ahead, 1 door clash"
    assert line.counts[:4] == ("32 deliveries today", "9 received", "2 late", "6 not confirmed")


def test_the_status_bar_names_the_files_of_the_newest_import_and_when(outlook: Outlook) -> None:
    name = "Nordlicht (1).xlsx"
    taken = JournalEntry(2, 1, "", f"Import {name} (6 rows)", "", "M. Keller", name, NOW, "", 6)
    entry = status_line(outlook, taken, NOW, NOW + DAY_S).entries[1]
    assert (entry.text, entry.brief) == ("Last import 09:42 · Nordlicht (1).xlsx", "Import 09:42")


def test_the_status_bar_counts_messages_not_sent_and_suppliers_that_have_not_answered(
    outlook: Outlook,
) -> None:
    draft = SupplierMessage(0, "NORD", "4417", "late", "en", "", "", "", NOW, "M. Keller")
    supplier = str((outlook.plan.find("deliveries", "4417") or {})["supplier"])
    asked = [replace(draft, supplier=supplier, handed_on_at=NOW - number) for number in (0, 60)]
    letters = Correspondence.of(outlook, [draft, *asked])
    line = status_line(outlook, None, NOW, NOW + DAY_S, letters)
    assert [entry.text for entry in line.entries][1:] == [
        "1 message not sent",
        "1 supplier without an answer",
    ]


def test_the_selected_delivery_says_how_late_it_is_at_its_line(outlook: Outlook) -> None:
    shown = selected_delivery(outlook, "4417")
    assert shown is not None
    assert [(fact.label, fact.value, fact.note) for fact in shown.facts] == [
        ("Promised", "13:15", ""),
        ("Confirmed", "14:10", "+55 min"),
        ("Estimated", "15:05", "+110 min"),
        ("On the line", "15:35", "75 min too late"),
    ]
    assert shown.facts[-1].tone is Tone.STOP


def test_a_held_delivery_is_not_on_the_line(outlook: Outlook) -> None:
    shown = selected_delivery(outlook, "4403")
    assert shown is not None
    assert (shown.facts[-1].value, shown.facts[-1].tone) == ("on hold", Tone.HOLD)
    assert [command.text for command in shown.commands][-1] == "Release"


def test_a_moving_delivery_says_was_and_new(outlook: Outlook) -> None:
    preview = outlook.drag("4417").at(SIX + 525 * MINUTE_S, "A2")  # 14:45
    shown = moving_delivery(outlook, "4417", "A2", preview)
    assert shown is not None
    assert shown.title.endswith("A3 to A2")
    assert [(fact.label, fact.value, fact.note) for fact in shown.facts] == [
        ("Was", "15:05", "door A3"),
        ("New", "14:45", "20 min earlier"),
        ("On the line", "15:15", "55 min too late"),
    ]


def test_the_delay_curve_has_a_point_for_every_promise_and_none_without_one(outlook: Outlook) -> None:
    day = midnight(small.StoryClock.of_now(NOW).anchor, outlook.plan.zone)
    span = DelaySpan("day", day, day + DAY_S)
    picture = delay_picture(FollowedCurves.of(outlook, span), "4417")
    worst = picture.lines[0]
    assert (worst.name, worst.delay_s) == ("Nordlicht", 110 * MINUTE_S)
    said = {
        (int(at), int(delivery_at))
        for at, delivery_at in zip(
            outlook.plan.estimates["known_at"], outlook.plan.estimates["at"], strict=True
        )
    }
    arrivals = set(outlook.plan.deliveries["arrived_at"].tolist())
    receipts = set(outlook.plan.deliveries["received_at"].tolist())
    known = {at for at, _ in said} | arrivals | receipts
    assert all(at in known for line in picture.lines for at in line.known_at.tolist())
    assert [promise.delay_s // MINUTE_S for promise in promise_history(outlook, "4417")] == [0, 15, 55, 110]


def test_the_gap_of_the_strip_says_how_long_and_until_when(outlook: Outlook) -> None:
    scale = TimeScale(SIX, 88.0, 1100)
    strips = strip_rows(outlook, cover_order(outlook)[:2], COMFORTABLE, scale.start, scale.end)
    said = StripMarks(outlook, FixedRuler())
    assert said.gap_texts(strips, 0, scale) == ("no parts 1 h 15", "1 h 15")
    assert said.gap_texts(strips, 1, scale)[0] == "no parts until Wed 06:45"


def test_breaks_shifts_and_days_stand_behind_the_bands(outlook: Outlook) -> None:
    layers = time_layers(outlook, TimeScale(SIX, 88.0, 1100))
    assert [shift.text for shift in layers.shifts if shift.x >= 0][:1] == [
        "Early shift 06:00\N{EN DASH}14:00"
    ]
    assert (264, 286) in layers.breaks  # 09:00 to 09:15
    week = time_layers(outlook, TimeScale(SIX - 30 * 3600, 6.52, 1095))
    assert [day.text for day in week.days if day.today] == ["Tue 24"]
