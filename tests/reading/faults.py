"""What is wrong with texts on the screen: cut, over one another, shortened without a word, too faint."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.delays.overlay import DelayOverlay
from jitdesk.ui.deliveries.band import DeliveriesBand
from tests.reading.recorder import Written, WrittenPictures

# Edges lie between the screen's pixels, and letters lean out of their places.
_SLACK_PX = 1.0
# The box around letters is counted in whole pixels, which may be one too many at either side.
_ROUNDED_PX = 2.0
_LEAST_CONTRAST = 4.5
_SCROLLED = (DeliveriesBand, CoverageBand)


@dataclass(frozen=True, eq=False)
class Read:
    """A text on the screen, all places in the pixels of what is shown.

    Attributes
    ----------
    widget, at : QWidget, QPoint
        That writes it, and where in its own pixels the middle is.
    text : str
        The words.
    ink, room : QRectF
        The letters' box, and what of them can be seen at most.
    colour : QColor
        The letters' colour.
    """

    widget: QWidget
    at: QPoint
    text: str
    ink: QRectF
    room: QRectF
    colour: QColor

    def __str__(self) -> str:
        x, y, w, h = (round(edge) for edge in self.ink.getRect())
        return f'"{self.text}" at {x},{y} {w}x{h} in {type(self.widget).__name__}'

    @property
    def seen(self) -> QRectF:
        """What of the letters' box can be seen."""
        return self.ink & self.room

    def is_same(self, other: "Read") -> bool:
        """Tell whether it is another's text painted again."""
        return self.text == other.text and _is_within(self.ink, other.ink)


def read(shown: QWidget, pictures: WrittenPictures) -> list[Read]:
    """Return all texts of a widget and its children, bottom to top."""
    for widget in _bottom_to_top(shown):
        if isinstance(kept := getattr(widget, "_kept", None), KeptPicture):
            kept._picture = QPixmap()  # what has been painted over is not on a new one
    return [
        _read(widget, shown, written) for widget in _bottom_to_top(shown) for written in pictures.on(widget)
    ]


def _read(widget: QWidget, shown: QWidget, written: Written) -> Read:
    corner = QPointF(widget.mapTo(shown, QPoint()))
    room = written.room.translated(corner) & _visible(widget, shown)
    at = written.ink.center().toPoint()
    return Read(widget, at, written.text, written.ink.translated(corner), room, written.colour)


def _bottom_to_top(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _bottom_to_top(child)


def _visible(widget: QWidget, shown: QWidget) -> QRectF:
    """Return what of a widget its parents leave."""
    left = QRectF(widget.rect()).translated(widget.mapTo(shown, QPoint()))
    while widget is not shown:
        widget = widget.parentWidget()
        left &= QRectF(widget.rect()).translated(widget.mapTo(shown, QPoint()))
    return left


def faults(texts: list[Read], pictures: WrittenPictures) -> list[str]:
    """Return a sentence for each text that is cut, lies over another, or is shortened without a word."""
    return [
        *(f"cut: {text}, room {_told(text.room)}" for text in texts if _is_cut(text)),
        *(f"over one another: {one} and {other}" for one, other in _overlaps(texts)),
        *(f"shortened: {text}" for text in texts if text.text in pictures.shortened and not _is_told(text)),
    ]


def _told(rect: QRectF) -> str:
    x, y, w, h = (round(edge) for edge in rect.getRect())
    return f"{x},{y} {w}x{h}"


def _is_cut(text: Read) -> bool:
    if _is_within(text.ink, text.room):
        return False
    if not _is_scrolled(text.widget):
        return True
    # Rows come and go at the upper and lower edge, columns at the others where they can be scrolled.
    is_beside = not _is_within(_level(text.ink), _level(text.room))
    return is_beside and not text.seen.isEmpty() and not _is_scrolled_sideways(text.widget)


def _is_within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-_ROUNDED_PX, -_ROUNDED_PX, _ROUNDED_PX, _ROUNDED_PX).contains(inner)


def _level(rect: QRectF) -> QRectF:
    """Return a rectangle without its height."""
    return QRectF(rect.x(), 0, rect.width(), 1)


def _is_scrolled(widget: QWidget) -> bool:
    if isinstance(widget, _SCROLLED):
        return True
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QAbstractScrollArea) or _is_scrolled(above))


def _is_scrolled_sideways(widget: QWidget) -> bool:
    above = widget.parentWidget()
    if above is None:
        return False
    can_move = isinstance(above, QAbstractScrollArea) and above.horizontalScrollBar().maximum() > 0
    return can_move or _is_scrolled_sideways(above)


def _overlaps(texts: list[Read]) -> Iterator[tuple[Read, Read]]:
    """Yield texts of one widget, or of it and a clear one above it, whose ink meets."""
    for number, one in enumerate(texts):
        for other in texts[number + 1 :]:
            if other.widget is not one.widget and not _is_clear(other.widget):
                continue
            both = one.seen & other.seen
            if both.width() > _ROUNDED_PX and both.height() > _SLACK_PX and not one.is_same(other):
                yield one, other


def _is_clear(widget: QWidget) -> bool:
    """Tell whether one sees through a widget to what lies below."""
    return isinstance(widget, DelayOverlay)


def _is_told(text: Read) -> bool:
    """Tell whether a tool tip shows the whole text."""
    widget, place = text.widget, text.at
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return bool(QToolTip.text())


def faint(shown: QWidget, texts: list[Read]) -> list[str]:
    """Return a sentence for each text whose ink stands out too little from the ground under it."""
    picture, said = shown.grab().toImage(), []
    for text in texts:
        if not text.widget.isEnabled() or not _is_on_top(text, shown):
            continue
        contrast = _contrast(text, picture)
        if contrast < _LEAST_CONTRAST:
            said.append(f"faint ({contrast:.1f}): {text}")
    return said


def _is_on_top(text: Read, shown: QWidget) -> bool:
    top = shown.childAt(text.ink.center().toPoint()) or shown
    return top is text.widget or _is_clear(text.widget)


def _contrast(text: Read, picture: QImage) -> float:
    pixels = _pixels(picture, text.seen)
    if not len(pixels):
        return 21.0
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    ink = np.array(text.colour.getRgb()[:3])
    near = (np.abs(colours.astype(int) - ink).max(axis=1) < 24) & (text.colour.alpha() == 255)
    ground = colours[np.where(near, 0, counts).argmax()]
    share = text.colour.alphaF()
    return _ratio(ink * share + ground * (1 - share), ground)


def _pixels(picture: QImage, area: QRectF) -> NDArray[np.uint8]:
    part = picture.copy(area.toAlignedRect().adjusted(-1, -1, 1, 1)).convertToFormat(
        QImage.Format.Format_RGB888
    )
    lines = np.frombuffer(part.constBits(), np.uint8).reshape(part.height(), part.bytesPerLine())
    return lines[:, : part.width() * 3].copy()


def _ratio(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the contrast of two colours by WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: NDArray[np.float64]) -> float:
    share = np.asarray(colour, float) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])
