"""What a critical eye has to say about what is shown."""

from PySide6.QtWidgets import QWidget

from tests.reading.looks import Looks
from tests.reading.places import misplaced
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import read


def faults(shown: QWidget, pictures: WrittenPictures) -> list[str]:
    """Return a sentence for each text of a widget that cannot be read whole, or one for there being none."""
    texts = read(shown, pictures)
    if not texts:
        return ["nothing is written here"]
    return [*misplaced(texts, pictures), *Looks(shown, texts).faults()]
