"""Labels give way in order, and are never cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.faces import BarFace
from jitdesk.scene.bars.labels import AIR, OUTSIDE_GAP, Label, LabelFit
from jitdesk.scene.bars.level import COMFORTABLE, COMPACT, DENSE, HOUR
from jitdesk.scene.bars.state import BarState
from tests.scene.bars.yard import FixedRuler

FACE = BarFace(
    BarState.CONFIRMED,
    "Orlik",
    "Orlik Pumpen",
    "8102",
    "60",
    ("PL 1 · Veltra · confirmed 08:12", "confirmed 08:12"),
)
DAY = LabelFit(COMFORTABLE, FixedRuler())


def test_a_wide_bar_says_everything() -> None:
    label = DAY.label(FACE, 100, 0)
    assert (label.name, label.second, label.icon_line) == ("Orlik", "8102 · 60", 1)


def test_first_the_quantity_gives_way() -> None:
    assert DAY.label(FACE, 63, 0).second == "8102"


def test_then_the_icon_moves_to_the_second_line() -> None:
    long_name = BarFace(BarState.CONFIRMED, "Orlikson", "", "81", "60")
    label = DAY.label(long_name, 61, 0)
    assert (label.name, label.second, label.icon_line) == ("Orlikson", "81", 2)


def test_then_the_label_stands_beside_the_bar() -> None:
    label = DAY.label(FACE, 30, 200)
    assert (label.name, label.second, label.icon_line) == ("Orlik", "8102 · 60", 0)
    assert label.outside == 6 * len("8102 · 60") + OUTSIDE_GAP + AIR


def test_at_last_the_icon_is_alone() -> None:
    assert DAY.label(FACE, 30, 0) == Label(icon="check", icon_px=10)


def test_a_remnant_at_the_edge_has_no_icon() -> None:
    assert DAY.label(FACE, 17, 0) == Label(icon_px=10)


def test_a_just_in_sequence_load_carries_its_tag() -> None:
    jis = BarFace(BarState.CONFIRMED, "Vireo", "Vireo Seats", "7741", "60", jis=True)
    assert (DAY.label(jis, 90, 0).tag, DAY.label(jis, 61, 0).tag) == ("JIS", "J")


def test_a_locked_delivery_shows_the_padlock_unless_its_state_is_worse() -> None:
    fit = LabelFit(COMFORTABLE, FixedRuler())
    icons = [
        fit.label(BarFace(state, "Orlik", "", "81", "60", locked=True), 100, 0).icon
        for state in (BarState.PLANNED, BarState.CONFIRMED, BarState.STOP)
    ]
    assert icons == ["lock", "lock", "stop"]


def test_the_hour_gives_way_in_its_second_line_too() -> None:
    fit = LabelFit(HOUR, FixedRuler())
    assert fit.label(FACE, 240, 0).second == "PL 1 · Veltra · confirmed 08:12"
    assert fit.label(FACE, 190, 0).second == "confirmed 08:12"
    assert fit.label(FACE, 240, 0).name == "Orlik Pumpen"


TEXT = st.text("abW", max_size=14)
FACES = st.builds(
    BarFace,
    st.sampled_from(BarState),
    TEXT.filter(bool),
    TEXT.filter(bool),
    TEXT,
    TEXT,
    st.lists(TEXT.filter(bool), max_size=3).map(tuple),
    st.booleans(),
    st.booleans(),
)


@pytest.mark.parametrize("level", [HOUR, COMFORTABLE, COMPACT, DENSE])
@given(face=FACES, width=st.integers(0, 400), gap=st.integers(0, 400))
def test_no_label_is_wider_than_its_place(level, face: BarFace, width: int, gap: int) -> None:  # type: ignore[no-untyped-def]
    label = LabelFit(level, FixedRuler()).label(face, width, gap)
    if label.outside:
        assert label.outside <= gap
        assert 6 * max(len(label.name), len(label.second)) < label.outside
        return
    icon, tag = round(label.icon_px) if label.icon else 0, {"": 0, "J": 12, "JIS": 22}[label.tag]
    room = width - level.pad - AIR
    first = 6 * len(label.name) + 6 * len(label.beside) + (icon if label.icon_line == 1 else 0)
    second = 6 * len(label.second) + tag + (icon if label.icon_line == 2 else 0)
    if label.name:
        assert first <= room
        assert second <= room
    assert not label.icon or width >= 18


def test_a_lane_lower_than_the_type_shows_the_icon_alone() -> None:
    fit = LabelFit(COMPACT, FixedRuler())
    assert fit.label(FACE, 90, 200, one_line=True, height=10) == Label(icon="check", icon_px=9)
    assert fit.label(FACE, 90, 200, one_line=True, height=16).name == "Orlik"
