"""A card never hides what it is about, while there is room elsewhere."""

from hypothesis import given
from hypothesis import strategies as st

from jitdesk.scene.bars.place import place_card
from jitdesk.scene.bars.scene import Box

WINDOW = Box(8, 8, 1584, 984)


@given(st.integers(204, 1560), st.integers(150, 900), st.integers(5, 400))
def test_the_card_stays_in_the_window_and_off_the_bar_and_its_row(x: int, y: int, w: int) -> None:
    bar, row = Box(x, y, w, 30), Box(204, y - 5, 1396, 40)
    card = place_card(372, 210, bar, (row, bar), WINDOW)
    assert not card.touches(row)
    assert card.x >= 8 and card.right <= 1592 and card.y >= 8 and card.bottom <= 992


@given(st.integers(204, 1560), st.integers(150, 560), st.integers(-6, 6))
def test_the_card_leaves_the_old_place_free_too(x: int, y: int, rows: int) -> None:
    bar, ghost = Box(x, y, 44, 30), Box(x + 30, y + 40 * rows, 44, 30)
    row = Box(204, y - 5, 1396, 40)
    card = place_card(372, 210, bar, (row, bar, ghost), WINDOW)
    assert not card.touches(ghost) and not card.touches(row)


def test_the_card_stands_below_right_of_the_bar_when_that_is_free() -> None:
    card = place_card(372, 190, Box(500, 200, 44, 30), (Box(500, 200, 44, 30),), WINDOW)
    assert card.y == 200 + 30 + 18
    assert card.x == 514
