"""Every state of the gallery can be read: no text is cut, covered, shortened unsaid or too faint."""

from collections.abc import Iterator
from itertools import groupby

import pytest
from PySide6.QtWidgets import QApplication

from jitdesk.ui.deliveries.strokes import word_plate
from tests.gallery import Picture, Plants, pictures, unreadable
from tests.gallery_stage import Stage
from tests.reading.recorder import WrittenPictures


# Of the window itself every picture; of each other state one, so that all ways of looking have their turn.
# The rest are read when the gallery is painted.
def _sample() -> Iterator[Picture]:
    by_state = groupby(pictures(), lambda picture: (picture.bring, picture.plant))
    for turn, (_, group) in enumerate(by_state):
        views = list(group)
        yield from views if turn == 0 else [views[turn % len(views)]]


_PICTURES = {picture.name: picture for picture in _sample()}


@pytest.fixture(scope="module")
def written() -> Iterator[WrittenPictures]:
    word_plate.cache_clear()  # pictures of words that were painted before are not noted
    with WrittenPictures().noting() as pictures_now:
        yield pictures_now


@pytest.fixture(scope="module")
def plants(tmp_path_factory: pytest.TempPathFactory) -> Plants:
    return Plants(tmp_path_factory.mktemp("gallery"))


@pytest.mark.parametrize("name", _PICTURES)
def test_every_text_can_be_read(
    qapp: QApplication, plants: Plants, written: WrittenPictures, name: str
) -> None:
    picture = _PICTURES[name]
    with Stage(qapp, plants.path(picture.plant)).shown(picture.bring, picture.view) as shown:
        assert not unreadable(picture, shown, written)
