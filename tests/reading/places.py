"""What is wrong with where texts stand: cut, over one another, shortened without a word."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget

from jitdesk.ui.coverage.band import CoverageBand
from jitdesk.ui.deliveries.band import DeliveriesBand
from tests.reading.recorder import WrittenPictures
from tests.reading.texts import Read, is_clear

# Edges lie between the screen's pixels, and letters lean out of their places.
_SLACK_PX = 1.0
# The box around letters is counted in whole pixels, which may be one too many at either side.
_ROUNDED_PX = 2.0
_SCROLLED = (DeliveriesBand, CoverageBand)


def misplaced(texts: list[Read], pictures: WrittenPictures) -> list[str]:
    """Return a sentence for each text that is cut, lies over another, or is shortened without a word."""
    shortened = (text for text in texts if text.written.text in pictures.shortened)
    return [
        *(f"cut: {text}, room {_told(text.written.room)}" for text in texts if _is_cut(text)),
        *(f"over one another: {one} and {other}" for one, other in _overlaps(texts)),
        *(f"shortened: {text}" for text in shortened if not _is_told(text)),
    ]


def _told(rect: QRectF) -> str:
    x, y, w, h = (round(edge) for edge in rect.getRect())
    return f"{x},{y} {w}x{h}"


def _is_cut(text: Read) -> bool:
    ink, room = text.written.ink, text.written.room
    if _is_within(ink, room):
        return False
    if not _is_scrolled(text.widget):
        return True
    # Rows come and go at the upper and lower edge, columns at the others where they can be scrolled.
    is_beside = not _is_within(_level(ink), _level(room))
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
            if other.widget is not one.widget and not is_clear(other.widget):
                continue
            both = one.seen & other.seen
            if both.width() > _ROUNDED_PX and both.height() > _SLACK_PX and not _is_again(one, other):
                yield one, other


def _is_again(one: Read, other: Read) -> bool:
    """Tell whether a text is another painted again."""
    return one.written.text == other.written.text and _is_within(one.written.ink, other.written.ink)


def _is_told(text: Read) -> bool:
    """Tell whether a tool tip shows the whole text."""
    widget, place = text.widget, text.at
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return bool(QToolTip.text())
