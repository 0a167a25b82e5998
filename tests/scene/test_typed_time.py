"""Times as a coordinator types them."""

from contextlib import suppress
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.domain.errors import BadInput
from jitdesk.domain.values import instant_from_text, instant_text, wall_from_utc
from jitdesk.domain.wording import clock_text
from jitdesk.scene.typed_time import day_typed, lateness_typed, time_typed

BERLIN = ZoneInfo("Europe/Berlin")
NOW = instant_from_text("2026-11-24T09:42", BERLIN) or 0
BASE = instant_from_text("2026-11-24T15:05", BERLIN) or 0


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1350", "2026-11-24T13:50"),
        ("13:50", "2026-11-24T13:50"),
        ("13.50", "2026-11-24T13:50"),
        (" 9:05 ", "2026-11-24T09:05"),
        ("+2h", "2026-11-24T17:05"),
        ("-15", "2026-11-24T14:50"),
        ("+20 min", "2026-11-24T15:25"),
        ("wed 0700", "2026-11-25T07:00"),
        ("mi 0700", "2026-11-25T07:00"),
        ("Mi. 07:00", "2026-11-25T07:00"),
        ("jetzt", "2026-11-24T09:42"),
        ("mo 06:30", "2026-11-30T06:30"),
        ("tue 0700", "2026-11-24T07:00"),
        ("now", "2026-11-24T09:42"),
        ("2026-12-01T06:00", "2026-12-01T06:00"),
        ("2026-12-01 0600", "2026-12-01T06:00"),
        ("24.12. 0700", "2026-12-24T07:00"),
        ("Do 24.12.2026 07:00", "2026-12-24T07:00"),
        ("3 Dec 06:45", "2026-12-03T06:45"),
        ("3. Dez 0645", "2026-12-03T06:45"),
        ("Dec 3, 2026 06:45", "2026-12-03T06:45"),
        ("24/12 07:00", "2026-12-24T07:00"),
        ("12/24/2026 07:00", "2026-12-24T07:00"),
        ("2.1. 0600", "2027-01-02T06:00"),
        ("3 Dec 2026 2026", "2026-12-03T20:26"),
        ("+1,5h", "2026-11-24T16:35"),
        ("+1.5 h", "2026-11-24T16:35"),
        ("\N{MINUS SIGN}15", "2026-11-24T14:50"),
    ],
)
def test_a_typed_time_means_what_a_coordinator_means(typed: str, meant: str) -> None:
    assert instant_text(time_typed(typed, BASE, NOW, BERLIN), BERLIN).startswith(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("110", "2026-11-24T16:55"),
        ("5", "2026-11-24T15:10"),
        ("-15", "2026-11-24T14:50"),
        ("+2h", "2026-11-24T17:05"),
        ("1605", "2026-11-24T16:05"),
        ("16:05", "2026-11-24T16:05"),
        ("wed 0700", "2026-11-25T07:00"),
        ("mi 0700", "2026-11-25T07:00"),
        ("Mi. 07:00", "2026-11-25T07:00"),
        ("jetzt", "2026-11-24T09:42"),
    ],
)
def test_three_digits_are_minutes_late_and_four_a_time(typed: str, meant: str) -> None:
    assert instant_text(lateness_typed(typed, BASE, NOW, BERLIN), BERLIN).startswith(meant)


def test_a_time_for_what_was_promised_yesterday_is_todays() -> None:
    yesterday = BASE - 86_400
    assert instant_text(lateness_typed("1605", yesterday, NOW, BERLIN), BERLIN).startswith("2026-11-24T16:05")
    assert lateness_typed("60", yesterday, NOW, BERLIN) == yesterday + 3600


@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "2560", "25:00", "13", "xx 0700", "+9999h", "31.02.", "<b>1</b>"),
        "3 Dec 2026",
    ],
)
def test_what_is_no_time_is_refused_with_what_was_typed(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        time_typed(typed, BASE, NOW, BERLIN)
    assert typed.strip() in refused.value.text


@pytest.mark.parametrize(
    ("typed", "both"), [("03/04 0700", "3 Apr or 4 Mar"), ("3/4/2027 07:00", "3 Apr or 4 Mar")]
)
def test_a_day_that_can_be_two_is_never_guessed(typed: str, both: str) -> None:
    with pytest.raises(BadInput, match=both):
        time_typed(typed, BASE, NOW, BERLIN)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24.12.2026", "2026-12-24T00:00"),
        ("24.12.", "2026-12-24T00:00"),
        ("24 dec 2026", "2026-12-24T00:00"),
        ("Do 3. Dez", "2026-12-03T00:00"),
        ("2026-12-24", "2026-12-24T00:00"),
        ("29/2/2028", "2028-02-29T00:00"),
        ("wed 0700", "2026-11-25T07:00"),
    ],
)
def test_a_day_alone_is_its_beginning(typed: str, meant: str) -> None:
    assert instant_text(day_typed(typed, NOW, BERLIN), BERLIN).startswith(meant)


@given(st.integers(-180 * 24 * 60, 180 * 24 * 60))
def test_what_the_desk_shows_can_be_typed(minutes: int) -> None:
    """A field that shows a time is often left as it is; a bare weekday is the next one."""
    shown = clock_text(instant := NOW + minutes * 60, NOW, BERLIN)
    assert wall_from_utc(time_typed(shown, NOW, NOW, BERLIN), BERLIN).replace(tzinfo=None) in (
        wall_from_utc(instant + days * 86_400, BERLIN).replace(tzinfo=None) for days in (0, 7)
    )


@pytest.mark.parametrize("typed", ["31.02.", "0.13.", "3 Foo", "29/2/2027"])
def test_a_day_that_does_not_exist_is_named(typed: str) -> None:
    with pytest.raises(BadInput, match="There is no such day") as refused:
        time_typed(f"{typed} 0600", BASE, NOW, BERLIN)
    assert f'"{typed}"' in refused.value.text


@given(st.text(max_size=12))
def test_no_text_raises_anything_but_a_sentence(typed: str) -> None:
    with suppress(BadInput):
        assert isinstance(time_typed(typed, BASE, NOW, BERLIN), int)
