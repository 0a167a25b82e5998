"""Where a sheet says it: nothing is lost, nothing overlaps, nothing leaves the paper's margins."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from jitdesk.scene.sheet import A4, A5, LETTER, DoorSheet, Page, Paper, laid_out
from jitdesk.scene.sheet.marks import (
    ASCENT,
    LINE_HEIGHT,
    Bars,
    Box,
    Fill,
    Hatch,
    Icon,
    Mark,
    Rule,
    Squares,
    Text,
)
from jitdesk.scene.sheet.paper import MARGIN
from jitdesk.scene.sheet.text import plain
from tests.scene.sheet.sheets import (
    FixedRuler,
    any_sheets,
    at,
    day_of_door_a3,
    delivery,
    door_sheet,
    papers,
    part,
)

_HAIR = 0.01
patiently = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def pages_of(sheet: DoorSheet, paper: Paper = A4) -> tuple[Page, ...]:
    return laid_out(sheet, FixedRuler(), paper)


def texts(page: Page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text)]


def extent(mark: Mark) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) of what the mark may blacken, frames included."""
    if isinstance(mark, Text):
        top = mark.y - ASCENT * mark.size
        return mark.x, top, mark.x + mark.width, top + LINE_HEIGHT * mark.size
    if isinstance(mark, Rule):
        # Its ends are flat: only its sides have thickness.
        across = mark.thickness / 2 if mark.dy else 0.0
        down = mark.thickness / 2 if mark.dx else 0.0
        return mark.x - across, mark.y - down, mark.x + mark.dx + across, mark.y + mark.dy + down
    half = mark.stroke / 2 if isinstance(mark, Box) else 0.0
    return mark.x - half, mark.y - half, mark.x + mark.width + half, mark.y + mark.height + half


def overlap(one: Mark, other: Mark) -> bool:
    left, top, right, bottom = extent(one)
    other_left, other_top, other_right, other_bottom = extent(other)
    across = min(right, other_right) - max(left, other_left)
    down = min(bottom, other_bottom) - max(top, other_top)
    return across > _HAIR and down > _HAIR


def overlapping_texts(page: Page) -> list[tuple[str, str]]:
    """Return texts that share a place, found from top to bottom so that many texts stay cheap."""
    lines = sorted((mark for mark in page.marks if isinstance(mark, Text)), key=lambda mark: extent(mark)[1])
    found = []
    for index, line in enumerate(lines):
        for below in lines[index + 1 :]:
            if extent(below)[1] > extent(line)[3]:
                break
            if overlap(line, below):
                found.append((line.text, below.text))
    return found


def outside_margins(page: Page) -> list[Mark]:
    return [
        mark
        for mark in page.marks
        if extent(mark)[0] < MARGIN - _HAIR
        or extent(mark)[1] < MARGIN - _HAIR
        or extent(mark)[2] > page.width - MARGIN + _HAIR
        or extent(mark)[3] > page.height - MARGIN + _HAIR
    ]


@patiently
@given(any_sheets, papers)
def test_no_two_texts_share_a_place_and_nothing_leaves_the_margins(sheet: DoorSheet, paper: Paper) -> None:
    for page in pages_of(sheet, paper):
        assert overlapping_texts(page) == []
        assert outside_margins(page) == []


@patiently
@given(any_sheets, papers)
def test_no_letter_of_a_name_is_lost(sheet: DoorSheet, paper: Paper) -> None:
    printed = Counter(char for page in pages_of(sheet, paper) for text in texts(page) for char in text)
    said = Counter(
        char
        for coming in sheet.deliveries
        for line in (() if coming.removed else coming.lines)
        for text in (line.part, line.description, line.packages, line.hold or "")
        for char in plain(text)
        if char != " "
    )
    said.update(char for coming in sheet.deliveries for char in plain(coming.supplier) if char != " ")
    assert said - printed == Counter()


@patiently
@given(any_sheets, papers)
def test_no_code_stands_on_or_under_anything_else(sheet: DoorSheet, paper: Paper) -> None:
    for page in pages_of(sheet, paper):
        codes = [mark for mark in page.marks if isinstance(mark, Bars | Squares)]
        others = [
            mark for mark in page.marks if isinstance(mark, Text | Rule | Hatch | Icon | Bars | Squares)
        ]
        black = [mark for mark in page.marks if isinstance(mark, Box) and mark.fill is Fill.BLACK]
        for code in codes:
            assert not [mark for mark in others + black if mark is not code and overlap(code, mark)]


@patiently
@given(any_sheets, papers)
def test_every_delivery_that_comes_has_its_code_once(sheet: DoorSheet, paper: Paper) -> None:
    pages = pages_of(sheet, paper)
    codes = [mark for page in pages for mark in page.marks if isinstance(mark, Bars)]
    assert len(codes) == sheet.coming
    assert all(sum(isinstance(mark, Squares) for mark in page.marks) == 1 for page in pages)


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (5, 1), (6, 2), (11, 2), (60, 11)])
def test_five_deliveries_and_the_signatures_go_on_an_a4_page_or_six_without_them(
    count: int, pages: int
) -> None:
    assert len(pages_of(door_sheet(*[delivery()] * count))) == pages


def test_a_delivery_of_one_part_takes_37_6_mm_and_each_further_part_6_mm() -> None:
    def height(parts: int) -> float:
        page = pages_of(door_sheet(delivery("4417", *[part()] * parts, changed=True)))[0]
        bars = [
            mark
            for mark in page.marks
            if isinstance(mark, Box) and mark.x == MARGIN and mark.fill is Fill.BLACK
        ]
        return max(bar.height for bar in bars)

    assert height(1) == pytest.approx(37.6)
    assert height(2) == pytest.approx(43.6)
    assert height(11) == pytest.approx(97.6)


def test_every_page_says_which_of_how_many_it_is() -> None:
    pages = pages_of(door_sheet(*[delivery()] * 12))
    assert [f"Page {number} of 3" in texts(page) for number, page in enumerate(pages, 1)] == [True] * 3


def test_a_delivery_over_the_page_end_goes_on_under_its_repeated_head() -> None:
    parts = [part(f"P{row:03d}") for row in range(90)]
    pages = pages_of(door_sheet(delivery("4417", *parts)))
    heads = [[text for text in texts(page) if "continued" in text] for page in pages]
    assert heads == [
        [],
        ["Nordlicht · 4417 · continued 2 of 3"],
        ["Nordlicht · 4417 · continued 3 of 3"],
    ]
    printed = " ".join(text for page in pages for text in texts(page))
    assert [printed.count(line.part) for line in parts] == [1] * 90


def test_remarks_and_signatures_stand_once_at_the_end() -> None:
    pages = pages_of(door_sheet(*[delivery()] * 12))
    assert ["Shift lead" in texts(page) for page in pages] == [False, False, True]
    assert {"Receiver early shift", "Receiver late shift"} <= set(texts(pages[-1]))


def test_the_sheet_says_what_it_replaces_how_old_it_is_and_who_printed_it() -> None:
    page = pages_of(day_of_door_a3())[0]
    said = " ".join(texts(page))
    assert "Tuesday 24 November 2026 · Week 48" in said
    assert "Version 2 · replaces the sheet printed 05:50" in said
    assert "plan step 41, printed 24 Nov 2026 09:42 by M. Keller · data as of 09:41" in said
    assert "Werk Nord · Hall A · early and late shift · 4 deliveries" in said


def test_a_first_sheet_speaks_of_no_earlier_one() -> None:
    said = " ".join(texts(pages_of(door_sheet(delivery(), version=1, replaces_printed_at=None))[0]))
    assert "Version 1" in said
    assert "replaces" not in said
    assert "Bar at the edge" not in said


def test_a_door_without_deliveries_says_so() -> None:
    assert "No deliveries at this door on this day." in texts(pages_of(door_sheet())[0])


def test_a_line_stop_is_a_black_box_with_the_line_and_the_time() -> None:
    page = pages_of(day_of_door_a3())[0]
    said = " ".join(texts(page))
    assert "UNLOAD FIRST: LINE 3 STOPS" in said
    assert "No steering columns from 14:20" in said
    assert [mark.name for mark in page.marks if isinstance(mark, Icon)] == ["hold", "stop"]


def test_a_hold_is_a_hatched_frame_and_says_where_to_put_it() -> None:
    page = pages_of(day_of_door_a3())[0]
    assert sum(isinstance(mark, Hatch) for mark in page.marks) == 1
    assert {"QUALITY HOLD", "Put on lane Q2, do not use"} <= set(texts(page))


def test_a_held_part_among_others_is_marked_in_its_own_row() -> None:
    held = part("8820", hold="Wrong revision")
    page = pages_of(door_sheet(delivery("4417", part(), held)))[0]
    hatch = next(mark for mark in page.marks if isinstance(mark, Hatch))
    row = next(mark for mark in page.marks if isinstance(mark, Text) and mark.text.startswith("8820"))
    assert 0 < hatch.y - row.y < 3


def test_not_confirmed_is_dashed() -> None:
    def dashed(confirmed: bool) -> bool:
        page = pages_of(door_sheet(delivery(confirmed=confirmed)))[0]
        return any(isinstance(mark, Box) and mark.dashed for mark in page.marks)

    assert dashed(confirmed=False)
    assert not dashed(confirmed=True)


def test_a_change_shows_was_and_now_and_a_bar_beside_its_whole_height() -> None:
    page = pages_of(door_sheet(delivery(), delivery(changed=True, was_start=at("13:15")), delivery()))[0]
    assert {"15:05", "was 13:15", "+110 min", "CHANGED"} <= set(texts(page))
    bars = [mark for mark in page.marks if isinstance(mark, Box) and mark.x == MARGIN]
    assert [bar.height for bar in bars] == [pytest.approx(37.6)]


def test_an_earlier_start_is_shown_with_a_minus_sign() -> None:
    page = pages_of(door_sheet(delivery(changed=True, was_start=at("15:35"))))[0]
    assert "\u221230 min" in texts(page)


def test_a_removed_delivery_is_struck_through_says_where_it_went_and_cannot_be_scanned() -> None:
    gone = delivery("4430", removed=True, was_text="moved to A2", supplier="Ravna")
    page = pages_of(door_sheet(gone))[0]
    assert "moved to A2" in texts(page)
    assert not any(isinstance(mark, Bars) for mark in page.marks)
    for name in ("Ravna", "15:05"):
        text = next(mark for mark in page.marks if isinstance(mark, Text) and mark.text == name)
        assert any(isinstance(mark, Rule) and mark.x == text.x and overlap(mark, text) for mark in page.marks)


def test_times_of_other_days_name_their_day() -> None:
    page = pages_of(door_sheet(delivery("4417", part(needed_by=at("07:30", 25)))))[0]
    assert "Line 3 · needed Wed 07:30" in texts(page)


@pytest.mark.parametrize("paper", [A4, A5, LETTER])
def test_type_is_never_smaller_than_7_points_and_the_door_and_times_are_large(paper: Paper) -> None:
    marks = [
        mark for page in pages_of(day_of_door_a3(), paper) for mark in page.marks if isinstance(mark, Text)
    ]
    points = {mark.text: round(mark.size * 72 / 25.4, 2) for mark in marks}
    assert min(points.values()) >= 7
    assert points["A3"] == 40
    assert points["07:00"] == 17


def test_a_long_code_stands_below_its_delivery_over_the_whole_width() -> None:
    page = pages_of(door_sheet(delivery("DLV-2026-ORLIK/00417")))[0]
    bars = next(mark for mark in page.marks if isinstance(mark, Bars))
    assert bars.width > 90
    assert "Code below" in texts(page)


def test_the_rows_of_a_delivery_follow_one_another_without_a_gap() -> None:
    page = pages_of(door_sheet(delivery("4417", *(part(f"P{row}") for row in range(12)))))[0]
    rows = [
        mark.y
        for mark in page.marks
        if isinstance(mark, Text) and mark.text.startswith("P") and mark.text[1].isdigit()
    ]
    assert [round(below - above, 2) for above, below in list(pairwise(rows))[1:]] == [6.0] * 10


def test_a_carrier_written_from_right_to_left_leaves_number_and_plate_in_their_places() -> None:
    page = pages_of(door_sheet(delivery(carrier="ספק", plate="1187")))[0]
    assert "4417 · \u2068ספק\u2069 · 1187" in texts(page)


def test_a_truck_that_nobody_has_named_says_so() -> None:
    assert "4417 · not named yet" in texts(pages_of(door_sheet(delivery(carrier="", plate=" ")))[0])
