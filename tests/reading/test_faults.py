"""Whether reading finds what is wrong: in labels, in what a widget paints, on pictures painted first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from jitdesk.ui.theme import Appearance, ThemeChoice, font
from tests.reading.faults import faint, faults, read
from tests.reading.recorder import WrittenPictures


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


def label(parent: QWidget, text: str, x: int, width: int) -> QLabel:
    made = QLabel(text, parent)
    made.setFont(font(13))
    made.setGeometry(x, 20, width, 20)
    return made


def test_a_label_that_has_room_is_faultless(ground: QWidget, written: WrittenPictures) -> None:
    label(ground, "Line 3 stops", 10, 120)
    ground.show()
    texts = read(ground, written)
    assert [text.text for text in texts] == ["Line 3 stops"]
    assert not faults(texts, written) and not faint(ground, texts)


def test_a_label_that_is_too_narrow_is_cut(ground: QWidget, written: WrittenPictures) -> None:
    label(ground, "Line 3 stops", 10, 60)
    ground.show()
    (fault,) = faults(read(ground, written), written)
    assert fault.startswith('cut: "Line 3 stops"')


def test_a_label_that_leaves_its_parent_is_cut(ground: QWidget, written: WrittenPictures) -> None:
    label(ground, "Line 3 stops", 260, 120)
    ground.show()
    (fault,) = faults(read(ground, written), written)
    assert fault.startswith("cut:")


def test_words_on_pictures_that_meet_are_over_one_another(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(40, 14))
    ground.show()
    (fault,) = faults(read(ground, written), written)
    assert fault.startswith('over one another: "Nordlicht"')


def test_words_on_pictures_side_by_side_are_faultless(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(100, 10))
    ground.show()
    texts = read(ground, written)
    assert len(texts) == 2 and not faults(texts, written)


def test_what_is_painted_over_is_not_there(ground: QWidget, written: WrittenPictures) -> None:
    Painted(ground, QPoint(10, 10), QPoint(40, 14), cover=True)
    ground.show()
    texts = read(ground, written)
    assert len(texts) == 1 and not faults(texts, written)


def test_grey_on_white_is_faint(ground: QWidget, written: WrittenPictures) -> None:
    grey = label(ground, "Line 3 stops", 10, 120)
    inks = QPalette(grey.palette())
    inks.setColor(QPalette.ColorRole.WindowText, QColor("#9aa8b8"))
    grey.setPalette(inks)
    ground.show()
    (fault,) = faint(ground, read(ground, written))
    assert fault.startswith("faint (2.4)")


def test_a_shortened_text_needs_a_tool_tip(ground: QWidget, written: WrittenPictures) -> None:
    short = label(ground, "", 10, 60)
    short.setText(short.fontMetrics().elidedText("Line 3 stops", Qt.TextElideMode.ElideRight, 60))
    ground.show()
    assert [fault[:10] for fault in faults(read(ground, written), written)] == ["shortened:"]
    short.setToolTip("Line 3 stops")
    assert not faults(read(ground, written), written)
