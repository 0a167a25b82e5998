"""Where a card goes: near what it is about, and never over what must stay visible."""

from collections.abc import Iterable, Sequence

from jitdesk.scene.bars.scene import Box

GAP = 18


def place_card(width: int, height: int, anchor: Box, keep_clear: Sequence[Box], bounds: Box) -> Box:
    """Return where to show a card.

    Parameters
    ----------
    width, height : int
        Its size.
    anchor : Box
        The bar it belongs to.
    keep_clear : sequence of Box
        What it must not cover: the bar, its old place, the row that it would be dropped in.
    bounds : Box
        The window's inside, where the card has to stay.

    Returns
    -------
    Box
        Below right of the anchor when that is free; else the free place nearest to that; where none is
        free, the place that covers least.
    """
    wanted = _held_in(Box(anchor.right - 30, anchor.bottom + GAP, width, height), bounds)
    if not _covered(wanted, keep_clear):
        return wanted
    places = [_held_in(place, bounds) for place in _around(width, height, anchor, keep_clear)]
    return min(
        [wanted, *places],
        key=lambda place: (_covered(place, keep_clear), abs(place.x - wanted.x) + abs(place.y - wanted.y)),
    )


def _around(width: int, height: int, anchor: Box, keep_clear: Iterable[Box]) -> Iterable[Box]:
    xs = (anchor.right - 30, anchor.right + GAP, anchor.x - GAP - width, anchor.right + 30 - width)
    for box in (anchor, *keep_clear):
        for y in (box.bottom + GAP, box.y - GAP - height, box.bottom + 4, box.y - 4 - height):
            for x in xs:
                yield Box(x, y, width, height)


def _held_in(box: Box, bounds: Box) -> Box:
    x = max(min(box.x, bounds.right - box.w), bounds.x)
    y = max(min(box.y, bounds.bottom - box.h), bounds.y)
    return Box(x, y, box.w, box.h)


def _covered(place: Box, keep_clear: Iterable[Box]) -> int:
    """Return how many pixels of what must stay visible the place would hide."""
    hidden = 0
    for box in keep_clear:
        w = min(place.right, box.right) - max(place.x, box.x)
        h = min(place.bottom, box.bottom) - max(place.y, box.y)
        hidden += max(w, 0) * max(h, 0)
    return hidden
