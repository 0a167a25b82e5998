"""Whether reading finds what is wrong: in labels, in what a widget paints, on pictures painted first."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jitdesk.ui.theme import Appearance, ThemeChoice, font
from tests.reading.faults import faults
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import read


@pytest.fixture
def written() -> Iterator[WrittenPictures]:
    with WrittenPictures().noting() as noted:
        yield noted


@pytest.fixture
def ground(qapp: QApplication) -> Iterator[QWidget]:
    """Return a white widget to write on, in the light theme whatever a test before has left."""
    Appearance(qapp, ThemeChoice.LIGHT)
    shown = QWidget()
    shown.setFont(font(13))
    shown.setPalette(QPalette(QColor("white")))
    shown.resize(300, 200)
    yield shown
    shown.close()


class Painted(QWidget):
    """Paints words on a picture, and that on itself, at some places."""

    def __init__(self, parent: QWidget, *places: QPoint, cover: bool = False) -> None:
        super().__init__(parent)
        self._places, self._cover = places, cover
        self.resize(parent.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in self._places:
            picture = QPixmap(80, 20)
            picture.fill(Qt.GlobalColor.transparent)
            on_picture = QPainter(picture)
            on_picture.setFont(font(13))
            on_picture.drawText(2, 14, "Nordlicht")
            on_picture.end()
            if self._cover:
                painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.drawPixmap(place, picture)


class Strewn(QWidget):
    """Paints words and, over or under them, what somebody has not thought of."""

    def __init__(self, parent: QWidget, strew: Callable[[QPainter], None], *, below: bool = False) -> None:
        super().__init__(parent)
        self._strew, self._below = strew, below
        self.resize(parent.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._below:
            self._strew(painter)
        painter.setFont(font(13))
        painter.drawText(20, 40, "Nordlicht 4417")
        if not self._below:
            self._strew(painter)


def plate(width: int, height: int, colour: str) -> QPixmap:
    made = QPixmap(width, height)
    made.fill(QColor(colour))
    return made


def label(parent: QWidget, text: str, x: int, width: int) -> QLabel:
    made = QLabel(text, parent)
    made.setFont(font(13))
    made.setGeometry(x, 20, width, 20)
    return made


def test_a_label_that_has_room_is_faultless(ground: QWidget, written: WrittenPictures) -> None:
    label(ground, "Line 3 stops", 10, 120)
    ground.show()
    assert [text.written.text for text in read(ground, written)] == ["Line 3 stops"]
    assert not faults(ground, written)


def test_a_window_without_words_is_a_fault(ground: QWidget, written: WrittenPictures) -> None:
    ground.show()
    assert faults(ground, written) == ["nothing is written here"]


@pytest.mark.parametrize(("x", "width"), [(10, 60), (260, 120)], ids=["too narrow", "leaves its parent"])
def test_a_label_that_has_no_room_is_cut(
    ground: QWidget, written: WrittenPictures, x: int, width: int
) -> None:
    label(ground, "Line 3 stops", x, width)
    ground.show()
    (fault,) = faults(ground, written)
    assert fault.startswith('cut: "Line 3 stops"')


def test_words_on_pictures_that_meet_are_over_one_another(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(40, 14))
    ground.show()
    assert faults(ground, written)[0].startswith('over one another: "Nordlicht"')


def test_words_on_pictures_side_by_side_are_faultless(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(100, 10))
    ground.show()
    assert len(read(ground, written)) == 2 and not faults(ground, written)


def test_what_is_painted_over_is_not_there(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(40, 14), cover=True)
    ground.show()
    assert len(read(ground, written)) == 1 and not faults(ground, written)


def test_grey_on_white_is_faint(ground: QWidget, written: WrittenPictures) -> None:
    grey = label(ground, "Line 3 stops", 10, 120)
    inks = QPalette(grey.palette())
    inks.setColor(QPalette.ColorRole.WindowText, QColor("#9aa8b8"))
    grey.setPalette(inks)
    ground.show()
    (fault,) = faults(ground, written)
    assert fault.startswith("faint (2.4)")


@pytest.mark.parametrize(
    "over",
    [
        lambda painter: painter.fillRect(60, 20, 20, 30, QColor("#fff1da")),
        lambda painter: painter.fillRect(QRect(60, 20, 30, 16), QColor("white")),
        lambda painter: painter.drawPixmap(70, 24, plate(16, 16, "#9a5200")),
        lambda painter: painter.fillRect(64, 0, 2, 90, QColor("#0a5fbf")),
        lambda painter: painter.drawLine(0, 34, 200, 34),
        lambda painter: painter.fillRect(painter.window(), QColor(255, 255, 255, 190)),
    ],
    ids=["a plate", "the ground itself", "an icon", "an upright line", "a line along", "a veil"],
)
def test_what_lies_over_letters_is_found(
    ground: QWidget, written: WrittenPictures, over: Callable[[QPainter], None]
) -> None:
    Strewn(ground, over)
    ground.show()
    (fault,) = faults(ground, written)
    assert fault.startswith("covered or crossed")


@pytest.mark.parametrize(
    ("under", "word"),
    [
        (lambda painter: painter.fillRect(67, 0, 3, 90, QColor("#14202c")), "covered or crossed"),
        (lambda painter: painter.fillRect(60, 20, 30, 30, QColor("#6a3ba3")), "faint"),
    ],
    ids=["a line", "a dark plate under a part"],
)
def test_a_dark_ground_under_a_part_of_the_letters_is_found(
    ground: QWidget, written: WrittenPictures, under: Callable[[QPainter], None], word: str
) -> None:
    Strewn(ground, under, below=True)
    ground.show()
    (fault,) = faults(ground, written)
    assert fault.startswith(word)


@pytest.mark.parametrize(
    "beside",
    [
        lambda painter: painter.drawRoundedRect(14, 20, 110, 30, 6, 6),
        lambda painter: painter.fillRect(14, 20, 60, 30, QColor("#d6e6f6")),
        lambda painter: painter.drawPixmap(0, 24, plate(16, 16, "#9a5200")),
    ],
    ids=["a frame around it", "a light plate under a part", "an icon beside it"],
)
def test_what_leaves_letters_alone_is_no_fault(
    ground: QWidget, written: WrittenPictures, beside: Callable[[QPainter], None]
) -> None:
    Strewn(ground, beside, below=True)
    ground.show()
    assert not faults(ground, written)


def test_a_card_may_lie_over_what_is_below_it(ground: QWidget, written: WrittenPictures) -> None:
    label(ground, "Line 3 stops", 10, 120)
    card = Strewn(
        ground, lambda painter: painter.fillRect(painter.window(), Qt.GlobalColor.white), below=True
    )
    card.setGeometry(50, 0, 140, 60)
    ground.show()
    assert not faults(ground, written)


def test_a_shortened_text_needs_a_tool_tip(ground: QWidget, written: WrittenPictures) -> None:
    short = label(ground, "", 10, 60)
    short.setText(short.fontMetrics().elidedText("Line 3 stops", Qt.TextElideMode.ElideRight, 60))
    ground.show()
    assert [fault[:10] for fault in faults(ground, written)] == ["shortened:"]
    short.setToolTip("Line 3 stops")
    assert not faults(ground, written)
