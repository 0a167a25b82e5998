"""The plant's settings: each is a step, and what is not of its kind says what it needs."""

import pytest

from jitdesk.domain.errors import BadInput
from jitdesk.domain.tables import SCHEMA
from jitdesk.services.plant_settings import PLANT_SETTINGS, setting_text, with_setting
from jitdesk.services.table_rules import broken_rule
from tests.plants import AUTHOR, SIX, two_doors_one_day

PLAN = two_doors_one_day()


@pytest.mark.parametrize(
    ("key", "text", "kept", "label"),
    [
        ("on_time_tolerance_min", " 20 ", "20", "On time within, min: 20"),
        ("low_cover_h", "1,5", "1.5", "Low below, h: 1.5"),
        ("time_zone", "Europe/Prague", "Europe/Prague", "Time zone: Europe/Prague"),
        ("name", "<b>Werk</b>", "<b>Werk</b>", "Name: <b>Werk</b>"),
    ],
)
def test_a_setting_is_a_step_that_the_plan_then_follows(key: str, text: str, kept: str, label: str) -> None:
    made = with_setting(PLAN, key, text, at=SIX, author=AUTHOR)
    plan = PLAN.apply(made)
    assert (made.label, setting_text(plan, key)) == (label, kept)
    assert str(getattr(plan.settings, key)) in (kept, f"{kept}.0")
    assert plan.apply(made.inverse()).same_as(PLAN)


def test_an_empty_setting_is_the_default_again() -> None:
    plan = PLAN.apply(with_setting(PLAN, "default_unload_min", "45", at=SIX, author=AUTHOR))
    assert plan.settings.default_unload_min == 45
    again = plan.apply(with_setting(plan, "default_unload_min", "", at=SIX, author=AUTHOR))
    assert again.settings.default_unload_min == 30
    assert again.same_as(PLAN)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("on_time_tolerance_min", "1.5"),
        ("on_time_tolerance_min", "-1"),
        ("low_cover_h", "soon"),
        ("low_cover_h", "nan"),
        ("look_ahead_h", "1e12"),
        ("time_zone", "Berlin"),
        ("time_zone", "../etc"),
    ],
)
def test_what_is_not_of_its_kind_is_named_and_refused(key: str, text: str) -> None:
    with pytest.raises(BadInput) as refused:
        with_setting(PLAN, key, text, at=SIX, author=AUTHOR)
    assert f'"{text}"' in refused.value.text
    assert key not in refused.value.sentence()


def test_every_setting_is_one_that_tables_may_hold() -> None:
    assert SCHEMA["plant"]
    for each in PLANT_SETTINGS:
        assert (
            broken_rule("plant", {"key": each.key, "value": each.default or "1"}) == "" or each.key == "name"
        )
