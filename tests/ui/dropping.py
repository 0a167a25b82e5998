"""A delivery dropped on the bands without a pointer."""

from jitdesk.scene.bars.drag import Holding
from jitdesk.ui.window import Window


def drop(window: Window, delivery: str, start: int, door: str) -> None:
    """Drop a delivery that is shown where it begins at a UTC second, at a door."""
    picture = window.bands.deliveries._picture
    assert picture is not None
    window.commands.moving.drop(Holding(picture.scene, delivery).at(start, door))
