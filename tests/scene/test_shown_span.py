"""The time that a window shows first."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.shown_span import first_scale

BERLIN = ZoneInfo("Europe/Berlin")


@given(st.integers(1_700_000_000, 1_900_000_000))
def test_now_is_in_view_at_first_with_a_third_of_the_view_to_come(now: int) -> None:
    scale = first_scale(now, BERLIN)
    assert scale.start <= now
    assert scale.end - now >= (scale.end - scale.start) // 3


def test_a_morning_begins_with_its_early_shift() -> None:
    now = int(datetime(2026, 11, 24, 8, 42, tzinfo=UTC).timestamp())
    begins = datetime.fromtimestamp(first_scale(now, BERLIN).start, BERLIN)
    assert (begins.hour, begins.minute) == (6, 0)
