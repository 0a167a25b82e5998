"""The one clock of the window."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.time_scale import TimeScale

SCALES = st.builds(
    TimeScale,
    st.integers(0, 2_000_000_000),
    st.floats(4, 1200),
    st.integers(1, 4000),
    st.integers(-9999, 9999),
)
OFFSETS = st.integers(-30 * 86_400, 30 * 86_400)


@given(SCALES, OFFSETS, st.integers(-3000, 3000))
def test_a_pan_moves_every_instant_by_exactly_its_pixels(scale: TimeScale, offset: int, px: int) -> None:
    instant = scale.origin + offset
    assert scale.panned(px).x(instant) == scale.x(instant) - px


@given(SCALES, st.lists(OFFSETS, max_size=20))
def test_many_instants_round_as_one_does(scale: TimeScale, offsets: list[int]) -> None:
    instants = np.array([scale.origin + offset for offset in offsets], dtype=np.int64)
    assert scale.xs(instants).tolist() == [scale.x(int(instant)) for instant in instants]


@given(SCALES, st.floats(0.2, 5), st.integers(0, 2000))
def test_a_zoom_keeps_the_instant_under_the_pointer(scale: TimeScale, factor: float, at_x: int) -> None:
    zoomed = scale.zoomed(factor, at_x)
    assert abs(zoomed.t(at_x) - scale.t(at_x)) <= 1
