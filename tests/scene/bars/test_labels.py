"""Labels give way in order, and are never cut."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.faces import BarFace
from jitdesk.scene.bars.labels import AIR, OUTSIDE_GAP, TAGS, LabelFit
from jitdesk.scene.bars.level import COMFORTABLE, COMPACT, DENSE, HOUR, Level
from jitdesk.scene.bars.said import ICON_NAMES, Said
from jitdesk.scene.bars.state import BarState
from jitdesk.scene.bars.texts import Texts
from tests.scene.bars.yard import FixedRuler


@dataclass(frozen=True)
class Shown:
    """One label, its numbers read."""

    name: str = ""
    second: str = ""
    beside: str = ""
    outside: int = 0
    icon: str = ""
    icon_px: float = 13
    icon_line: int = 0
    tag: str = ""


def fitted(
    faces: list[BarFace], widths: list[int], gaps: list[int], level: Level = COMFORTABLE, lane: int = 0
) -> list[Shown]:
    """Return the labels of bars that are fitted together."""
    texts, said = Texts(FixedRuler()), Said.blank(len(faces))
    for row, face in enumerate(faces):
        said.write(row, face, texts)
    labels = LabelFit(level, texts).labels(said, np.array(widths), np.array(gaps), np.full(len(faces), lane))
    columns = zip(*(column.tolist() for column in vars(labels).values()), strict=True)
    return [
        Shown(texts[name], texts[second], texts[beside], outside, ICON_NAMES[icon], icon_px, line, TAGS[tag])
        for name, second, beside, outside, icon, icon_px, line, tag in columns
    ]


def label(face: BarFace, width: int, gap: int, level: Level = COMFORTABLE, lane: int = 0) -> Shown:
    """Return the label of a bar that is fitted alone."""
    return fitted([face], [width], [gap], level, lane)[0]


FACE = BarFace(
    BarState.CONFIRMED,
    "Orlik",
    "Orlik Pumpen",
    "8102",
    "60",
    ("PL 1 · Veltra · confirmed 08:12", "confirmed 08:12"),
)


def test_a_wide_bar_says_everything() -> None:
    shown = label(FACE, 100, 0)
    assert (shown.name, shown.second, shown.icon_line) == ("Orlik", "8102 · 60", 1)


def test_first_the_quantity_gives_way() -> None:
    assert label(FACE, 63, 0).second == "8102"


def test_then_the_icon_moves_to_the_second_line() -> None:
    long_name = BarFace(BarState.CONFIRMED, "Orlikson", "", "81", "60")
    shown = label(long_name, 61, 0)
    assert (shown.name, shown.second, shown.icon_line) == ("Orlikson", "81", 2)


def test_then_the_label_stands_beside_the_bar() -> None:
    shown = label(FACE, 30, 200)
    assert (shown.name, shown.second, shown.icon_line) == ("Orlik", "8102 · 60", 0)
    assert shown.outside == 6 * len("8102 · 60") + OUTSIDE_GAP + AIR


def test_at_last_the_icon_is_alone() -> None:
    assert label(FACE, 30, 0) == Shown(icon="check", icon_px=10)


def test_a_remnant_at_the_edge_has_no_icon() -> None:
    assert label(FACE, 17, 0) == Shown(icon_px=10)


def test_a_just_in_sequence_load_carries_its_tag() -> None:
    jis = BarFace(BarState.CONFIRMED, "Vireo", "Vireo Seats", "7741", "60", jis=True)
    assert (label(jis, 90, 0).tag, label(jis, 61, 0).tag) == ("JIS", "J")


def test_a_locked_delivery_shows_the_padlock_unless_its_state_is_worse() -> None:
    icons = [
        label(BarFace(state, "Orlik", "", "81", "60", locked=True), 100, 0).icon
        for state in (BarState.PLANNED, BarState.CONFIRMED, BarState.STOP)
    ]
    assert icons == ["lock", "lock", "stop"]


def test_the_hour_gives_way_in_its_second_line_too() -> None:
    assert label(FACE, 240, 0, HOUR).second == "PL 1 · Veltra · confirmed 08:12"
    assert label(FACE, 190, 0, HOUR).second == "confirmed 08:12"
    assert label(FACE, 240, 0, HOUR).name == "Orlik Pumpen"


def test_a_lane_of_the_hour_has_the_whole_name_where_it_fits() -> None:
    assert [label(FACE, width, 0, HOUR, 20).name for width in (240, 100)] == ["Orlik Pumpen", "Orlik"]


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
def test_no_label_is_wider_than_its_place(level: Level, face: BarFace, width: int, gap: int) -> None:
    shown = label(face, width, gap, level)
    if shown.outside:
        assert shown.outside <= gap
        assert 6 * max(len(shown.name), len(shown.second)) < shown.outside
        return
    icon, tag = round(shown.icon_px) if shown.icon else 0, {"": 0, "J": 12, "JIS": 22}[shown.tag]
    room = width - level.pad - AIR
    first = 6 * len(shown.name) + 6 * len(shown.beside) + (icon if shown.icon_line == 1 else 0)
    second = 6 * len(shown.second) + tag + (icon if shown.icon_line == 2 else 0)
    if shown.name:
        assert first <= room
        assert second <= room
    assert not shown.icon or width >= 18


@given(st.lists(st.tuples(FACES, st.integers(0, 300), st.integers(0, 300)), min_size=1, max_size=8))
def test_bars_that_are_fitted_together_get_what_each_gets_alone(
    bars: list[tuple[BarFace, int, int]],
) -> None:
    faces, widths, gaps = (list(column) for column in zip(*bars, strict=True))
    assert fitted(faces, widths, gaps) == [label(*bar) for bar in bars]


def test_a_lane_lower_than_the_type_shows_the_icon_alone() -> None:
    assert label(FACE, 90, 200, COMPACT, lane=10) == Shown(icon="check", icon_px=9)
    assert label(FACE, 90, 200, COMPACT, lane=16).name == "Orlik"


def _not_narrow(level: Level) -> range:
    return range(round(level.narrow), 400)


def test_a_tag_takes_as_much_more_room_as_the_text_is_larger() -> None:
    tagged = replace(FACE, jis=True)
    narrowest = [
        next(width for width in _not_narrow(level) if label(tagged, width, 0, level).second == "8102 · 60")
        for level in (COMFORTABLE, COMFORTABLE.scaled(1.5))
    ]
    # Both rulers measure text alike: what the larger one lacks is pad, icon and tag.
    assert narrowest[1] - narrowest[0] == (14 - 9) + (33 - 22)
