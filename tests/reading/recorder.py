"""What is written on the screen: every text that is painted, where, in which ink and within which clip.

Qt hands a text that it paints on a device to the device's paint engine; `written` has a widget painted on a
device whose engine only takes notes. Bands are composed of pictures that were painted before: what is written
on those is noted when they are painted, and follows them to wherever they are drawn.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPixmap,
    QRegion,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric
_DPI = 96
_SERIAL_BITS = 32
# Letters lean out of the box that their font tells.
_MARGIN_PX = 2


@dataclass(frozen=True)
class Written:
    """One text as it was painted.

    Attributes
    ----------
    text : str
        The words.
    ink : QRectF
        The box around the letters' ink, in the device's pixels.
    room : QRectF
        What of the device could be painted on.
    colour : QColor
        The ink.
    font : QFont
        The letters' font.
    letters : QImage
        How much of each pixel the letters take: black none, white all of it.
    stand : QTransform
        From the pixels of `letters` to the device's.
    """

    text: str
    ink: QRectF
    room: QRectF
    colour: QColor
    font: QFont
    letters: QImage
    stand: QTransform

    def moved(self, transform: QTransform, room: QRectF) -> "Written":
        """Return it on another device, where it is drawn by a transform into a room."""
        within = transform.mapRect(self.room) & room
        ink, stand = transform.mapRect(self.ink), self.stand * transform
        return replace(self, ink=ink, room=within, stand=stand)


class _Engine(QPaintEngine):
    """Takes notes of texts and of pictures on which texts are written."""

    def __init__(self, pictures: "WrittenPictures") -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.noted: list[Written] = []
        self._pictures = pictures

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: object) -> None:
        """A painter's state is asked when it matters."""

    def drawImage(self, *_: object) -> None:
        """Leave out what has no words; so do the others below."""

    def drawTiledPixmap(self, *_: object) -> None: ...

    def drawRects(self, *given: Any) -> None:
        """Forget what is painted over."""
        painter, rects = self.painter(), given[0]
        if not painter.brush().isOpaque() or painter.opacity() < 1:
            return
        for rect in [rects] if isinstance(rects, QRect | QRectF) else rects:
            over = painter.deviceTransform().mapRect(QRectF(rect)) & _room(painter)
            self.noted = [text for text in self.noted if not over.contains(text.ink & text.room)]

    def drawPath(self, *_: object) -> None: ...

    def drawPolygon(self, *_: object) -> None: ...

    def drawLines(self, *_: object) -> None: ...

    def drawPixmap(self, place: QRectF, picture: QPixmap, source: QRectF) -> None:
        painter = self.painter()
        self.noted += self._pictures.drawn(picture, place, source, painter)

    def drawTextItem(self, at: Any, item: Any) -> None:
        painter = self.painter()
        text = item.text()
        if not text.strip():
            return
        transform, font = painter.deviceTransform(), QFont(item.font())
        ink = transform.mapRect(QFontMetricsF(font).tightBoundingRect(text).translated(at))
        colour = QColor(painter.pen().color())
        colour.setAlphaF(colour.alphaF() * painter.opacity())
        box = ink.toAlignedRect().adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        stand = QTransform.fromTranslate(box.x(), box.y())
        letters = _letters(at, item, transform * stand.inverted()[0], box.size())
        self.noted.append(Written(text, ink, _room(painter), colour, font, letters, stand))


def _letters(at: QPointF, item: Any, transform: QTransform, size: QSize) -> QImage:
    """Return how much of each pixel a text takes where a transform has it."""
    taken = QImage(size, QImage.Format.Format_Grayscale8)
    taken.fill(Qt.GlobalColor.black)
    painter = QPainter(taken)
    painter.setTransform(transform)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawTextItem(at, item)
    painter.end()
    return taken


class _Paper(QPaintDevice):
    """A device of a size whose engine takes notes."""

    def __init__(self, pictures: "WrittenPictures", size: QSize, ratio: float = 1.0) -> None:
        super().__init__()
        self.engine, self._size, self._ratio = _Engine(pictures), size, ratio

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: _Metric) -> int:
        millimetres = 25.4 / _DPI
        return {
            _Metric.PdmWidth: self._size.width(),
            _Metric.PdmHeight: self._size.height(),
            _Metric.PdmWidthMM: round(self._size.width() * millimetres),
            _Metric.PdmHeightMM: round(self._size.height() * millimetres),
            _Metric.PdmNumColors: 2**31 - 1,
            _Metric.PdmDepth: 32,
            _Metric.PdmDevicePixelRatio: round(self._ratio),
            _Metric.PdmDevicePixelRatioScaled: round(self._ratio * 65536),
        }.get(metric, _DPI)


class WrittenPictures:
    """What is written on each picture that was painted while `noting` lasted.

    Attributes
    ----------
    shortened : set of str
        Texts that were made of longer ones for want of room.
    """

    def __init__(self) -> None:
        self.shortened: set[str] = set()
        self._of: dict[int, list[Written]] = {}

    @contextmanager
    def noting(self) -> Iterator["WrittenPictures"]:
        """Take notes of what is written on pictures and of what is shortened, as long as this lasts."""
        with ExitStack() as noted:
            for name in ("drawText", "drawPixmap", "drawPixmapFragments"):
                noted.enter_context(_watched(QPainter, name, before=self._note))
            for ruler in (QFontMetrics, QFontMetricsF):
                noted.enter_context(_watched(ruler, "elidedText", after=self._note_shortened))
            yield self

    def _note_shortened(self, shown: str, text: str, *_: object) -> None:
        if shown != text:
            self.shortened.add(shown)

    def _note(self, painter: QPainter, draw: Any, where: tuple[Any, ...]) -> None:
        """Note what a call writes on a picture, by having it made on paper too."""
        picture = painter.device()
        if not isinstance(picture, QPixmap):
            return
        paper = _Paper(self, picture.size(), 1.0)
        copy = QPainter(paper)
        copy.setFont(painter.font())
        copy.setPen(painter.pen())
        copy.setOpacity(painter.opacity())
        copy.setTransform(painter.deviceTransform())
        if painter.hasClipping():
            copy.setClipRegion(painter.clipRegion())
        draw(copy, *where)
        copy.end()
        if paper.engine.noted:
            self._of.setdefault(_serial(picture), []).extend(paper.engine.noted)

    def drawn(self, picture: QPixmap, place: QRectF, source: QRectF, painter: QPainter) -> list[Written]:
        """Return what is written on a part of a picture that is drawn in a place of a painter's device."""
        written = self._of.get(_serial(picture), ())
        if not written or source.isEmpty():
            return []
        onto = QTransform.fromTranslate(-source.x(), -source.y())
        onto *= QTransform.fromScale(place.width() / source.width(), place.height() / source.height())
        onto *= QTransform.fromTranslate(place.x(), place.y())
        onto *= painter.deviceTransform()
        room = _room(painter) & onto.mapRect(source)
        return [each.moved(onto, room) for each in written if each.ink.intersects(source)]

    def on(self, widget: QWidget) -> list[Written]:
        """Return what a widget writes, without its children, in its own pixels."""
        paper = _Paper(self, widget.size())
        painter = QPainter(paper)
        QWidget.render(widget, painter, QPoint(), QRegion(widget.rect()), QWidget.RenderFlag(0))
        painter.end()
        return paper.engine.noted


@contextmanager
def _watched(of: Any, name: str, *, before: Any = None, after: Any = None) -> Iterator[None]:
    """Have a method tell what it is called with before it does its work, or what has come of it after."""
    method = getattr(of, name)

    def told(me: Any, *given: Any) -> Any:
        if before is not None:
            before(me, method, given)
        made = method(me, *given)
        if after is not None:
            after(made, *given)
        return made

    setattr(of, name, told)
    try:
        yield
    finally:
        setattr(of, name, method)


def _serial(picture: QPixmap) -> int:
    """Return what a picture keeps while it is painted on, and shares with its copies."""
    return picture.cacheKey() >> _SERIAL_BITS


def _room(painter: QPainter) -> QRectF:
    """Return what of its device a painter may paint on."""
    device = painter.device()
    whole = QRectF(QRect(0, 0, device.width(), device.height()))
    if not painter.hasClipping():
        return whole
    return whole & painter.deviceTransform().mapRect(painter.clipBoundingRect())
