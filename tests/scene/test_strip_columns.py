"""The strips as columns of pixels: the same wherever a picture begins, and true to the instants."""

from dataclasses import replace

import numpy as np
import pytest

from jitdesk.demo import small
from jitdesk.domain.plan import Plan
from jitdesk.domain.values import HOUR_S
from jitdesk.planning.outlook import Outlook
from jitdesk.scene.strip_columns import BARE, COVERED, LOW, PAST, PixelGrid, strip_columns
from jitdesk.scene.strip_looks import row_looks
from jitdesk.scene.strip_marks import blocks
from jitdesk.scene.strip_rows import COMFORTABLE, DENSE, MONTH, WEEK, Spans, StripLook, StripRows
from jitdesk.scene.strips import cover_order
from jitdesk.scene.strips_of_plan import strip_rows
from jitdesk.scene.time_scale import TimeScale

NOW = 1_795_509_720  # Tuesday 24 November 2026, 09:42 in Berlin
DAY = TimeScale(NOW - 4 * HOUR_S, 88.0, 1000)


@pytest.fixture(scope="module")
def plant() -> Outlook:
    return Outlook(Plan.of_rows(small.rows(NOW)), NOW)


def strips_of(plant: Outlook, look: StripLook) -> StripRows:
    return strip_rows(plant, cover_order(plant), look, NOW - 200 * HOUR_S, NOW + 600 * HOUR_S)


@pytest.mark.parametrize("look", [COMFORTABLE, DENSE, WEEK, MONTH])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_part_of_a_picture_is_the_same_after_any_pan(plant: Outlook, look: StripLook, ratio: float) -> None:
    strips = strips_of(plant, look)
    whole = strip_columns(strips, PixelGrid(DAY, ratio, 0, round(1000 * ratio)))
    for by, first, count in ((0, 300, 90), (40, 12, 200), (-26, 777, 31)):
        part = strip_columns(strips, PixelGrid(DAY.panned(by), ratio, first - round(by * ratio), count))
        assert np.array_equal(part.tone, whole.tone[:, first : first + count])
        assert np.array_equal(part.share, whole.share[:, first : first + count])


def test_each_column_says_what_its_instant_says(plant: Outlook) -> None:
    strips = strips_of(plant, COMFORTABLE)
    grid = PixelGrid(DAY, 1.0, 0, 1000)
    columns, instants = strip_columns(strips, grid), grid.instants()
    assert not (columns.tone[:, instants >= NOW] > PAST).any()
    past = columns.tone[:, instants < NOW]
    assert (past > PAST).any() and not ((past > 0) & (past <= PAST)).any()
    assert set(np.unique(columns.tone).tolist()) <= {0, COVERED, LOW, 3, BARE, PAST + COVERED, PAST + LOW}
    assert columns.share.min() >= 0 and columns.share.max() <= 1
    for row, x, end_x in zip(*(column.tolist() for column in gap_pixels(strips)), strict=True):
        assert not columns.tone[row, max(x, 0) : max(end_x, 0)].any()


def test_long_before_the_first_count_every_row_has_empty_columns(plant: Outlook) -> None:
    early = TimeScale(NOW - 5000 * HOUR_S, 88.0, 300)
    strips = strip_rows(plant, cover_order(plant), COMFORTABLE, early.start, early.end)
    columns = strip_columns(strips, PixelGrid(early, 1.0, 0, 300))
    assert not len(strips.at) and not columns.tone.any()
    assert columns.share.shape == columns.tone.shape == (len(cover_order(plant)), 300)


def gap_pixels(strips: StripRows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return strips.gaps.of, DAY.xs(strips.gaps.begin), DAY.xs(strips.gaps.until)


def test_low_stock_of_a_minute_is_seen_in_a_week(plant: Outlook) -> None:
    strips = strips_of(plant, WEEK)
    moment = Spans(np.array([3]), np.array([NOW + HOUR_S]), np.array([NOW + HOUR_S + 60]))
    week = TimeScale(NOW - HOUR_S, 6.52, 400)
    tone = strip_columns(replace(strips, low=moment), PixelGrid(week, 1.0, 0, 400)).tone[3]
    assert np.count_nonzero(tone == LOW) == WEEK.least_low


def test_thousands_of_gaps_are_no_more_blocks_than_there_is_room_for(plant: Outlook) -> None:
    begin = NOW + np.arange(5000) * 120
    gaps = Spans(np.zeros(5000, np.int64), begin, begin + 60)
    strips = replace(strips_of(plant, WEEK), gaps=gaps)
    week = TimeScale(NOW - HOUR_S, 6.52, 1000)
    found = blocks(strips, week)
    assert len(found.x) <= 1000 // 3
    assert (found.x[1:] >= found.end_x[:-1]).all()
    painted = np.zeros(3000, bool)
    for x, end_x in zip(found.x.tolist(), found.end_x.tolist(), strict=True):
        painted[x:end_x] = True
    assert painted[week.xs(begin)].all()


def test_where_looks_do_not_differ_columns_do_not_either(plant: Outlook) -> None:
    strips = strips_of(plant, COMFORTABLE)
    drag = plant.drag("4417")
    dragged = strip_rows(
        plant,
        cover_order(plant),
        COMFORTABLE,
        strips.start,
        strips.end,
        drag.instead(NOW + 7 * HOUR_S + drag.unloading_s),
    )
    before, after = (row_looks(each, DAY, ()) for each in (strips, dragged))
    changes = before.changes(after)
    assert changes is not None
    rows, pixels = changes
    (touched,) = drag.location_rows
    position = cover_order(plant).tolist().index(touched)
    assert rows == range(position, position + 1)
    outside = np.ones(1000, bool)
    outside[pixels.start : pixels.stop] = False
    ones, others = (strip_columns(each, PixelGrid(DAY, 1.0, 0, 1000)) for each in (strips, dragged))
    assert np.array_equal(ones.tone[:, outside], others.tone[:, outside])
    assert np.allclose(ones.share[:, outside], others.share[:, outside], atol=1e-9)
    assert not np.array_equal(ones.tone, others.tone)
    assert before.changes(before) is None
