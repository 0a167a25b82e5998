"""The rail: what is wrong in all rows."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.trouble import Trouble
from jitdesk.scene.overview import MARK_SIZES, rail_marks

ROWS = st.lists(st.sampled_from(list(Trouble)), max_size=400)


@given(ROWS, st.integers(20, 700))
def test_every_trouble_has_a_mark_or_a_worse_one_beside_it(rows: list[Trouble], rail_px: int) -> None:
    tops, heights = np.arange(len(rows)) * 14, np.full(len(rows), 14)
    marks = rail_marks(tops, heights, np.array(rows, np.int8), len(rows) * 14, rail_px)
    assert all(0 <= mark.y <= rail_px for mark in marks)
    for number, trouble in enumerate(rows):
        y = number * 14 + 7
        y = y if len(rows) * 14 <= rail_px else y * rail_px // (len(rows) * 14)
        near = [mark.trouble for mark in marks if abs(mark.y - y) < 4]
        assert trouble is Trouble.NONE or max(near) >= trouble


def test_marks_stand_beside_their_rows_where_all_are_in_view() -> None:
    worst = np.array([Trouble.NONE, Trouble.STOP], np.int8)
    marks = rail_marks(np.array([0, 40]), np.array([40, 40]), worst, 80, 300)
    assert [(mark.y, mark.trouble) for mark in marks] == [(60, Trouble.STOP)]


def test_marks_differ_in_shape_not_only_in_colour() -> None:
    assert len(set(MARK_SIZES.values())) == len(Trouble) - 1
