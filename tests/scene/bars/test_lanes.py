"""Overlapping bars share their row."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.lanes import in_order, lanes

SPANS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 40), st.integers(1, 12)), max_size=25)


def columns(spans: list[tuple[int, int, int]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    row, start, lasts = (np.array(column, dtype=np.int64) for column in zip(*sorted(spans), strict=True))
    return row, start, start + lasts


@given(SPANS.filter(bool))
def test_no_two_bars_of_a_row_and_lane_overlap(spans: list[tuple[int, int, int]]) -> None:
    row, start, end = columns(spans)
    lane, count = lanes(row, start, end)
    for one in range(len(row)):
        assert 0 <= lane[one] < count[one]
        for other in range(one):
            same = row[one] == row[other] and lane[one] == lane[other]
            assert not (same and start[one] < end[other] and start[other] < end[one])


@given(SPANS.filter(bool))
def test_a_bar_that_overlaps_none_has_its_whole_row(spans: list[tuple[int, int, int]]) -> None:
    row, start, end = columns(spans)
    _, count = lanes(row, start, end)
    for one in range(len(row)):
        touching = (row == row[one]) & (start < end[one]) & (start[one] < end)
        if touching.sum() == 1:
            assert count[one] == 1


def test_bars_that_meet_end_to_end_do_not_split_the_row() -> None:
    lane, count = lanes(np.array([0, 0]), np.array([0, 30]), np.array([30, 60]))
    assert lane.tolist() == [0, 0]
    assert count.tolist() == [1, 1]


_STARTS = st.integers(0, 5) | st.sampled_from([-5, 2**40, 2**62])  # some further apart than any plan's


@given(st.lists(st.tuples(st.integers(0, 2), _STARTS), max_size=40))
def test_bars_come_by_row_and_start_and_those_alike_as_they_were(bars: list[tuple[int, int]]) -> None:
    row, start = np.array(bars, dtype=np.int64).reshape(-1, 2).T
    assert in_order(row, start).tolist() == sorted(range(len(bars)), key=bars.__getitem__)
