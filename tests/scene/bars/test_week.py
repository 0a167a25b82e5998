"""The week's marks."""

from dataclasses import replace
from itertools import pairwise

from jitdesk.scene.bars.week import week_marks
from tests.scene.bars.yard import at, plan_of, promise, scale_at, scene_of, truck

ROWS = range(9)  # more than the yard has

COILS = [{"line_no": "1", "part": "0457", "quantity": 1000}]


def loads(*names: str) -> tuple[dict, ...]:
    return tuple({"delivery": name, **COILS[0]} for name in names)


def test_like_trucks_that_touch_become_one_mark() -> None:
    trucks = [truck(str(n), "A1", f"{17 + n}:00", f"{17 + n}:45") for n in range(4)]
    scene = scene_of(
        plan_of(*trucks, truck("9", "A1", "23:00", "23:30"), lines=loads("0", "1", "2", "3", "9")), "week"
    )
    marks = week_marks(scene, scale_at("week"), ROWS)
    assert marks.count.tolist() == [4, 1]
    assert marks.box[0].tolist() == [72, 15, 96 - 72, 12]


def test_unlike_trucks_stay_apart() -> None:
    confirmed = (promise("1", "confirmed", "18:00"),)
    scene = scene_of(
        plan_of(
            truck("0", "A1", "17:00", "18:00"),
            truck("1", "A1", "18:00", "19:00"),
            promises=confirmed,
            lines=loads("0", "1"),
        ),
        "week",
    )
    assert week_marks(scene, scale_at("week"), ROWS).count.tolist() == [1, 1]


def test_an_exception_stands_alone_with_its_words() -> None:
    late = (promise("1", "requested", "11:00"), promise("1", "confirmed", "11:40"))
    scene = scene_of(
        plan_of(
            truck("0", "A1", "17:00", "18:00"),
            truck("1", "A1", "11:00", "12:00"),
            promises=late,
            lines=loads("0", "1"),
        ),
        "week",
    )
    marks = week_marks(scene, scale_at("week"), ROWS)
    assert marks.count.tolist() == [1]
    assert [word.text for word in marks.words.values()] == ["Nordlicht +40"]


def test_what_is_due_within_hours_and_nobody_confirmed_has_no_reply_also_where_no_line_needs_it() -> None:
    hours = ("16:30", "16:45")
    trucks = [truck(str(n), "A1", begin, "19:00") for n, begin in enumerate(hours)]
    for due, words in zip(trucks, (["Nordlicht no reply"], []), strict=True):
        scene = scene_of(plan_of(due, lines=loads(str(due["delivery"]))), "week")
        marks = week_marks(scene, scale_at("week"), ROWS)
        assert [word.text for word in marks.words.values()] == words


def test_a_clash_is_named_once() -> None:
    scene = scene_of(
        plan_of(
            truck("0", "A1", "11:00", "12:00"),
            truck("1", "A1", "11:30", "12:30", supplier="orlik"),
            lines=loads("0", "1"),
        ),
        "week",
    )
    words = [word.text for word in week_marks(scene, scale_at("week"), ROWS).words.values()]
    assert words == ["Nordlicht and Orlik"]


def test_words_that_would_touch_end_at_their_mark_or_are_left_out() -> None:
    trucks = [truck(str(n), "A1", f"{10 + 3 * n}:00", f"{11 + 3 * n}:00") for n in range(4)]
    late = tuple(
        row
        for n in range(4)
        for row in (
            promise(str(n), "requested", f"{10 + 3 * n}:00"),
            promise(str(n), "confirmed", f"{10 + 3 * n}:2{n}"),
        )
    )
    scene = scene_of(plan_of(*trucks, promises=late, lines=loads("0", "1", "2", "3")), "week")
    scale = scale_at("week")
    placed = [
        (scene.box(bar, scale).x + word.offset, word.width)
        for bar, word in week_marks(scene, scale, ROWS).words.items()
    ]
    assert placed
    for (x, width), (after, _) in pairwise(placed):
        assert x + width <= after


def test_marks_do_not_depend_on_the_pan() -> None:
    scene = scene_of(plan_of(truck("0", "A1", "18:00", "19:00"), lines=loads("0")), "week")
    scale = scale_at("week", at("00:00"))
    panned = replace(scale, scrolled=333)
    assert week_marks(scene, scale, ROWS).box.tolist() == week_marks(scene, panned, ROWS).box.tolist()


def test_a_truck_on_time_that_is_still_too_late_names_the_line() -> None:
    told = (promise("1", "requested", "15:00"), promise("1", "confirmed", "15:00"))
    scene = scene_of(plan_of(truck("1", "A1", "15:00", "15:30"), promises=told), "week")
    words = [word.text for word in week_marks(scene, scale_at("week"), ROWS).words.values()]
    assert words == ["Nordlicht stops Line 3"]
