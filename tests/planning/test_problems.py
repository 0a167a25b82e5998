"""What needs somebody now: the words and the order of the panel."""

from collections.abc import Mapping

from jitdesk.domain.columns import Value
from jitdesk.domain.language import speak
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S, MINUTE_S
from jitdesk.planning.outlook import Outlook
from jitdesk.planning.problems import Problem

SIX = 1_795_500_000 // 86_400 * 86_400 + 5 * HOUR_S  # 06:00 in Berlin on Tuesday 24 November 2026
NOW = SIX + 3 * HOUR_S + 42 * MINUTE_S


def clock(text: str) -> int:
    """The UTC second of a time of that day."""
    hours, minutes = text.split(":")
    return SIX + (int(hours) - 6) * HOUR_S + int(minutes) * MINUTE_S


def truck(name: str, supplier: str, door: str, start: str, end: str, **cells: Value) -> dict[str, Value]:
    slot = {"slot_start": clock(start), "slot_end": clock(end)}
    return {"delivery": name, "supplier": supplier, "door": door, "status": "planned", **slot, **cells}


def line_of(delivery: str, part: str, pieces: int, **cells: Value) -> dict[str, Value]:
    return {"delivery": delivery, "line_no": "1", "part": part, "quantity": pieces * 1000, **cells}


def stock(part: str, pieces: int, counted_at: str = "06:00") -> dict[str, Value]:
    return {
        "part": part,
        "kind": "unrestricted",
        "quantity": pieces * 1000,
        "counted_at": clock(counted_at),
    }


def uses(part: str, line: str, pieces_a_day: int) -> dict[str, Value]:
    return {
        "part": part,
        "line": line,
        "from": clock("06:00"),
        "to": clock("22:00"),
        "quantity": pieces_a_day * 1000,
    }


def told(eta: Mapping[str, str], requested: Mapping[str, str] | None = None) -> list[dict[str, Value]]:
    return [
        {"delivery": delivery, "known_at": SIX + n, "kind": kind, "at": clock(at)}
        for n, (kind, times) in enumerate((("requested", requested or {}), ("eta", eta)))
        for delivery, at in times.items()
    ]


def problems_of(**tables: list[dict[str, Value]]) -> tuple[Problem, ...]:
    """The problems at 09:42 of two lines that work 06:00 to 22:00 without a break."""
    return Outlook(
        Plan.of_rows(
            {
                "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
                "lines": [{"line": "L2", "name": "Line 2"}, {"line": "L3", "name": "Line 3"}],
                "shifts": [
                    {"line": "*", "shift": "day", "weekdays": "1-7", "start": "06:00", "end": "22:00"}
                ],
                "suppliers": [
                    {"supplier": "N", "name": "Nordlicht GmbH", "short_name": "Nordlicht"},
                    {"supplier": "K", "name": "Kessel"},
                ],
                "parts": [{"part": "4711", "unit": "pcs"}, {"part": "9034", "unit": "pcs"}],
                **tables,
            }
        ),
        NOW,
    ).problems()


def test_a_line_stop_names_line_part_time_and_the_late_delivery() -> None:
    (problem,) = problems_of(
        consumption=[uses("4711", "L3", 160)],
        stock=[stock("4711", 60)],
        deliveries=[truck("4417", "N", "A3", "10:00", "10:30")],
        delivery_lines=[line_of("4417", "4711", 100)],
        estimates=told({"4417": "13:50"}, requested={"4417": "12:00"}),
    )
    assert (problem.kind, problem.state, problem.line, problem.part) == ("stop", "stop", "L3", "4711")
    assert problem.text == "Line 3 stops 12:00 (part 4711)."
    assert problem.advice == "Safe if Nordlicht 4417 starts by 11:30."
    assert (problem.title, problem.second, problem.note) == (
        "Line 3 · part 4711",
        "Nordlicht +110 min",
        "stops 12:00",
    )
    assert problem.headline == "Line 3 stops 12:00"
    assert problem.cause == "Nordlicht +110 min, now 13:50 at A3"
    assert (problem.at, problem.minutes_left) == (clock("12:00"), 138)
    assert (problem.deliveries, problem.door) == (("4417",), "A3")


def test_a_hold_that_would_save_the_line_is_told_as_such() -> None:
    (problem,) = problems_of(
        consumption=[uses("9034", "L2", 160)],
        stock=[stock("9034", 60)],
        deliveries=[
            truck("4403", "K", "A2", "07:00", "07:30", status="received", received_at=SIX + HOUR_S, on_hold=1)
        ],
        delivery_lines=[line_of("4403", "9034", 50)],
    )
    assert problem.kind == "hold"
    assert problem.text == "Line 2 stops 12:00 (part 9034): Kessel 50 pcs on hold."
    assert problem.advice == "Released by then, Line 2 runs until 17:00."
    assert (problem.title, problem.second) == ("Line 2 · part 9034", "Kessel 50 pcs on hold")
    assert problem.stops_a_line


def test_a_line_that_has_no_parts_already_says_since_when() -> None:
    (problem,) = problems_of(consumption=[uses("4711", "L3", 160)], stock=[stock("4711", 20)])
    assert problem.text == "Line 3 has no parts since 08:00 (part 4711)."
    assert problem.note == "no parts"
    assert problem.minutes_left == 0
    assert problem.advice == "140 pcs are missing in this plan: look for another source."


def test_many_parts_of_one_late_truck_are_one_row() -> None:
    (problem,) = problems_of(
        consumption=[uses("4711", "L3", 160), uses("9034", "L3", 160)],
        stock=[stock("4711", 60), stock("9034", 70)],
        deliveries=[truck("4417", "N", "A3", "13:00", "13:30")],
        delivery_lines=[line_of("4417", "4711", 100), {**line_of("4417", "9034", 100), "line_no": "2"}],
    )
    assert problem.title == "Line 3 · 4711 and 1 more"
    assert problem.at == clock("12:00")


def test_a_clash_names_the_door_the_time_and_both() -> None:
    (problem,) = problems_of(
        deliveries=[
            truck("4410", "N", "B2", "10:45", "12:00"),
            truck("4411", "K", "B2", "11:30", "12:30"),
            truck("4412", "K", "B3", "11:30", "12:30"),
        ],
    )
    assert (problem.kind, problem.door, problem.deliveries) == ("clash", "B2", ("4410", "4411"))
    assert (problem.title, problem.second, problem.note) == (
        "Door B2 · 11:30–12:00",
        "Nordlicht and Kessel, 30 min",
        "clash",
    )
    assert problem.minutes_left == 108


def test_trucks_that_follow_each_other_do_not_clash() -> None:
    after = [truck("1", "N", "B2", "10:00", "10:30"), truck("2", "K", "B2", "10:30", "11:00")]
    assert problems_of(deliveries=after) == ()


def test_a_pile_up_ends_where_its_last_clash_does() -> None:
    spans = [
        (10, 0, 11, 0),
        (10, 15, 11, 0),
        (10, 30, 11, 0),
        (11, 0, 12, 0),
        (11, 0, 11, 45),
        (11, 15, 12, 0),
    ]
    trucks = [truck(f"D{n}", "N", "A1", f"{a}:{b:02}", f"{c}:{d:02}") for n, (a, b, c, d) in enumerate(spans)]
    clashes = [problem for problem in problems_of(deliveries=trucks) if problem.kind == "clash"]
    # Two times three, not six in one row: the second three come once the first have gone.
    assert [len(problem.deliveries) for problem in clashes] == [2] * 6


def test_a_clash_goes_by_the_expected_time_not_by_the_slot() -> None:
    both = [truck("1", "N", "B2", "10:00", "10:30"), truck("2", "K", "B2", "10:30", "11:00")]
    (problem,) = problems_of(deliveries=both, estimates=told({"1": "10:20"}))
    assert problem.title == "Door B2 · 10:30–10:50"


def test_a_delivery_that_nobody_confirmed_says_by_when_the_line_needs_it() -> None:
    (problem,) = problems_of(
        consumption=[uses("4711", "L3", 160)],
        stock=[stock("4711", 90)],
        deliveries=[truck("4416", "N", "A1", "13:00", "13:45")],
        delivery_lines=[line_of("4416", "4711", 100)],
    )
    assert (problem.kind, problem.title, problem.second, problem.note) == (
        "no_reply",
        "Nordlicht · 4711 · 13:00",
        "Line 3 needs it by 15:00",
        "no reply",
    )
    assert problem.minutes_left == 198


def test_an_overdue_delivery_says_since_when_and_that_it_counts_nowhere() -> None:
    (problem,) = problems_of(
        deliveries=[truck("4417", "N", "A1", "09:00", "09:30")],
        delivery_lines=[line_of("4417", "4711", 10)],
    )
    assert problem.text == "Nordlicht 4417 was due 09:00 and has no new time."
    assert (problem.kind, problem.minutes_left) == ("overdue", -42)


def test_a_delivery_in_the_tray_says_what_it_lacks() -> None:
    (problem,) = problems_of(
        deliveries=[{"delivery": "4417", "supplier": "N", "status": "planned"}],
        delivery_lines=[line_of("4417", "4711", 10)],
    )
    assert (problem.kind, problem.second) == ("unplanned", "no slot, no door")


def test_a_delivery_of_nobody_known_is_told_by_its_number_once_in_any_language() -> None:
    nobodys = {"delivery": "4417", "status": "planned", "slot_start": clock("12:00")}
    (english,) = problems_of(deliveries=[nobodys])
    assert english.text == "Delivery 4417 has no door and no supplier yet."
    speak(lambda text, _: text.replace("Delivery {delivery}", "Lieferung {delivery}"))
    try:
        (german,) = problems_of(deliveries=[nobodys])
    finally:
        speak(None)
    assert german.text == "Lieferung 4417 has no door and no supplier yet."


def test_of_hundreds_overdue_or_in_the_tray_most_are_told_in_one_row() -> None:
    late = [truck(f"D{n}", "N", "A1", "08:00", "08:30", slot_start=clock("08:00") + n) for n in range(300)]
    found = problems_of(deliveries=late)
    assert [problem.deliveries for problem in found] == [(f"D{n}",) for n in (0, *range(100, 300))]
    assert found[0].text == "100 more deliveries overdue, the first since 08:00."
    tray = [{"delivery": f"D{n}", "supplier": "N", "status": "planned"} for n in range(201)]
    told = [problem.title for problem in problems_of(deliveries=tray)]
    assert len(told) == 201 and told.count("1 more delivery in the tray") == 1


def test_of_hundreds_of_parts_that_stop_a_line_most_are_told_in_one_row() -> None:
    parts = [f"P{n:03d}" for n in range(310)]
    plan = Plan.of_rows(
        {
            "plant": [{"key": "time_zone", "value": "Europe/Berlin"}],
            "lines": [{"line": "3"}],
            "shifts": [{"line": "*", "shift": "day", "weekdays": "1-7", "start": "06:00", "end": "22:00"}],
            "parts": [{"part": part, "unit": "pcs"} for part in parts],
            "consumption": [uses(part, "3", 320) for part in parts],
            "stock": [stock(part, 160 + n // 10) for n, part in enumerate(parts)],
        }
    )
    stops = [problem for problem in Outlook(plan, NOW).problems() if problem.stops_a_line]
    assert len(stops) == 301
    assert [stop.part for stop in stops if stop.title == "Line 3 · 10 more parts"] == ["P300"]


def test_an_old_count_is_told_once_for_all_parts() -> None:
    day_before = clock("06:00") - 22 * HOUR_S
    found = problems_of(
        consumption=[uses("4711", "L3", 16), uses("9034", "L2", 16)],
        stock=[
            {**stock("4711", 900), "counted_at": day_before},
            {**stock("9034", 900), "counted_at": day_before},
        ],
    )
    assert [problem.text for problem in found] == [
        "Stock of 4711, 9034 was counted 25 h ago. Times for Line 3 may be wrong."
    ]


def test_a_count_of_just_a_day_ago_is_not_old_yet() -> None:
    def kinds(counted_at: int) -> set[str]:
        counted = [{**stock("4711", 5000), "counted_at": counted_at}]
        return {problem.kind for problem in problems_of(stock=counted, consumption=[uses("4711", "L3", 10)])}

    assert "stale_count" not in kinds(NOW - 24 * HOUR_S)
    assert "stale_count" in kinds(NOW - 24 * HOUR_S - 1)


def test_line_stops_stand_first_and_everything_by_time_left() -> None:
    found = problems_of(
        consumption=[uses("4711", "L3", 160), uses("9034", "L2", 160)],
        stock=[stock("4711", 100), stock("9034", 60)],
        deliveries=[truck("1", "N", "B2", "10:00", "10:30"), truck("2", "K", "B2", "10:20", "10:50")],
    )
    assert [(problem.kind, problem.line) for problem in found] == [
        ("stop", "L2"),
        ("stop", "L3"),
        ("clash", ""),
    ]


def test_a_name_with_markup_stays_plain_text() -> None:
    (problem,) = problems_of(
        suppliers=[{"supplier": "X", "name": "<b>Fjell</b>"}],
        deliveries=[truck("4417", "X", "A1", "09:00", "09:30")],
    )
    assert problem.text.startswith("<b>Fjell</b> 4417 was due")
