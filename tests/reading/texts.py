"""All texts that a widget and its children show, bottom to top, each with its place in what is shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from jitdesk.ui.canvas.kept_picture import KeptPicture
from jitdesk.ui.delays.overlay import DelayOverlay
from tests.reading.recorder import Written, WrittenPictures


@dataclass(frozen=True, eq=False)
class Read:
    """A text on the screen.

    Attributes
    ----------
    widget, at : QWidget, QPoint
        That writes it, and where in its own pixels the middle is.
    written : Written
        The text as it was painted, in the pixels of what is shown.
    """

    widget: QWidget
    at: QPoint
    written: Written

    def __str__(self) -> str:
        x, y, w, h = (round(edge) for edge in self.written.ink.getRect())
        return f'"{self.written.text}" at {x},{y} {w}x{h} in {type(self.widget).__name__}'

    @property
    def seen(self) -> QRectF:
        """What of the letters' box can be seen."""
        return self.written.ink & self.written.room


def read(shown: QWidget, pictures: WrittenPictures) -> list[Read]:
    """Return all texts of a widget and its children, bottom to top."""
    for widget in bottom_to_top(shown):
        if isinstance(kept := getattr(widget, "_kept", None), KeptPicture):
            kept._picture = QPixmap()  # what has been painted over is not on a new one
    return [
        _read(widget, shown, written) for widget in bottom_to_top(shown) for written in pictures.on(widget)
    ]


def _read(widget: QWidget, shown: QWidget, written: Written) -> Read:
    corner = widget.mapTo(shown, QPoint())
    there = written.moved(QTransform.fromTranslate(corner.x(), corner.y()), visible(widget, shown))
    return Read(widget, written.ink.center().toPoint(), there)


def bottom_to_top(widget: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all in it that can be seen, each before what lies above it."""
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from bottom_to_top(child)


def is_clear(widget: QWidget) -> bool:
    """Tell whether one sees through a widget to what lies below."""
    return isinstance(widget, DelayOverlay)


def visible(widget: QWidget, shown: QWidget) -> QRectF:
    """Return what of a widget its parents leave, in the pixels of what is shown."""
    left = QRectF(widget.rect()).translated(QPointF(widget.mapTo(shown, QPoint())))
    while widget is not shown:
        widget = widget.parentWidget()
        left &= QRectF(widget.rect()).translated(QPointF(widget.mapTo(shown, QPoint())))
    return left
