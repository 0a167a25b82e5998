"""One bar as a picture: painted once for a face and a width, then only placed."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPixmap

from jitdesk.scene.bars.faces import BarFace
from jitdesk.scene.bars.labels import AIR, OUTSIDE_GAP, TAG_PX, Label
from jitdesk.scene.bars.level import Level
from jitdesk.ui.deliveries.looks import BarLook, looks
from jitdesk.ui.deliveries.strokes import draw_text, faded, hatch, pen
from jitdesk.ui.icons import paint_icon
from jitdesk.ui.theme import Theme

SPINE, RADIUS, PROGRESS = 5, 4, 3
_TALL = 36
_MOST_KEPT = 2_000


class BarPictures:
    """Paints bars in a theme; bodies that are alike are painted once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._looks = looks(theme.colours)
        self._wholes: dict[tuple[BarFace, Label, Level, tuple[int, int], float], QPixmap] = {}
        self._bodies: dict[tuple[float, ...], QPixmap] = {}

    def whole(
        self, face: BarFace, label: Label, level: Level, size: tuple[int, int], ratio: float
    ) -> QPixmap:
        """Return the picture of a bar that is in view with its label; its corner lies 1 px outside the bar's.

        Parameters
        ----------
        face : BarFace
            State and marks.
        label : Label
            The texts that fit.
        level : Level
            Sizes of type.
        size : tuple of int
            The bar's width and height.
        ratio : float
            Device pixels a pixel.
        """
        w, h = size
        key = (face, label, level, size, ratio)
        picture = self._wholes.get(key)
        if picture is not None:
            return picture
        if len(self._wholes) > _MOST_KEPT:
            self._wholes.clear()
        picture = self._wholes[key] = self._blank(w + label.outside, h, ratio)
        painter = self._painter(picture)
        painter.drawPixmap(QPointF(-1, -1), self.body(face, size, ratio))
        self.label(painter, face, label, level, size, (0, w))
        painter.end()
        return picture

    def body(self, face: BarFace, size: tuple[int, int], ratio: float) -> QPixmap:
        """Return the picture of a bar without its label."""
        key = (face.state, face.unloaded, *size, ratio)
        picture = self._bodies.get(key)
        if picture is None:
            if len(self._bodies) > _MOST_KEPT:
                self._bodies.clear()
            picture = self._bodies[key] = self._blank(*size, ratio)
            painter = self._painter(picture)
            self._body(painter, QRectF(0, 0, *size), face, self._looks[face.state])
            painter.end()
        return picture

    def label(
        self,
        painter: QPainter,
        face: BarFace,
        label: Label,
        level: Level,
        size: tuple[int, int],
        shown: tuple[int, int],
    ) -> None:
        """Paint a label into the part of a bar that is in view; the painter stands at the bar's corner."""
        w, h = size
        look = self._looks[face.state]
        inside = QRectF(shown[0], 0, shown[1] - shown[0], h)
        if label.outside:
            self._outside(painter, w, h, label, level, look)
        else:
            self._inside(painter, inside, label, level, look)
        self._icon(painter, inside, label, level, look)
        if label.tag:
            self._tag(painter, inside, label)

    def _blank(self, w: int, h: int, ratio: float) -> QPixmap:
        picture = QPixmap(QSize(w + 2, h + 2) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _painter(self, picture: QPixmap) -> QPainter:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(1, 1)
        return painter

    def _body(self, painter: QPainter, rect: QRectF, face: BarFace, look: BarLook) -> None:
        half = look.outline / 2
        outline = rect.adjusted(half, half, -half, -half)
        radius = min(RADIUS, rect.height() / 3, rect.width() / 3)
        whole = QPainterPath()
        whole.addRoundedRect(outline, radius, radius)
        painter.fillPath(whole, look.fill)
        painter.save()
        painter.setClipPath(whole)
        if look.hatched:
            hatch(painter, rect, faded(look.ink, 0.28), 7)
        if face.unloaded >= 0:
            high = PROGRESS + 2 if rect.height() >= _TALL else PROGRESS
            done = QRectF(0, rect.height() - high - 1, rect.width() * face.unloaded / 1000, high)
            painter.fillRect(done, self._theme.colours.unload_fill)
        if look.spine:
            painter.fillRect(QRectF(0, 0, min(SPINE, rect.width() / 3), rect.height()), look.ink)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(look.ink, look.outline, look.dash))
        painter.drawRoundedRect(outline, radius, radius)

    def _middles(self, h: float, lines: int) -> tuple[float, float]:
        """Return the heights of the two lines' middles; a tall bar leaves room for the progress below."""
        if lines == 1:
            return h / 2, h / 2
        return (h * 0.28, h * 0.63) if h >= _TALL else (h * 0.31, h * 0.715)

    def _inside(self, painter: QPainter, rect: QRectF, label: Label, level: Level, look: BarLook) -> None:
        if not label.name:
            return
        first, second = self._middles(rect.height(), 2 if label.second else 1)
        x = rect.left() + level.pad
        name = self._theme.font(level.name_px, 600)
        part = self._theme.font(level.part_px)
        if look.struck:
            name.setStrikeOut(True)
        if look.hatched:
            self._plate(painter, rect, label, level, look)
        width = draw_text(painter, x, first, label.name, name, look.text)
        if label.beside:
            gap = 8 if label.second else 6
            draw_text(painter, x + width + gap, first, label.beside, part, look.second)
        if label.second:
            draw_text(painter, x, second, label.second, part, look.second)

    def _plate(self, painter: QPainter, rect: QRectF, label: Label, level: Level, look: BarLook) -> None:
        """Clear the hatch behind the label."""
        name = QFontMetricsF(self._theme.font(level.name_px, 600)).horizontalAdvance(label.name)
        part = QFontMetricsF(self._theme.font(level.part_px))
        name += part.horizontalAdvance(label.beside) + 8 if label.beside else 0
        width = max(name, part.horizontalAdvance(label.second)) + 4
        painter.fillRect(QRectF(rect.left() + level.pad - 2, 2, width, rect.height() - 4), look.fill)

    def _outside(self, painter: QPainter, w: int, h: int, label: Label, level: Level, look: BarLook) -> None:
        colours = self._theme.colours
        plate = QRectF(w + OUTSIDE_GAP - 2, 1, label.outside - OUTSIDE_GAP, h - 2)
        quiet = look.text == colours.done_text
        painter.fillRect(plate, faded(colours.past if quiet else colours.surface, 0.9))
        first, second = self._middles(h, 2 if label.second else 1)
        name = colours.text2 if quiet else colours.text
        x = w + OUTSIDE_GAP
        draw_text(painter, x, first, label.name, self._theme.font(level.name_px, 600), name)
        if label.second:
            draw_text(painter, x, second, label.second, self._theme.font(level.part_px), colours.text2)

    def _icon(self, painter: QPainter, rect: QRectF, label: Label, level: Level, look: BarLook) -> None:
        if not label.icon:
            return
        edge = label.icon_px
        if label.icon_line == 0:
            spine = SPINE if look.spine and rect.left() == 0 else 0
            centre = QPointF(rect.left() + (rect.width() + spine) / 2, rect.height() / 2)
            room = rect.width() - spine - 2
            edge = min(edge + 2, room, rect.height() - 2) if room >= 6 else 0
        else:
            lines = 2 if label.second or (level.lines == 2 and rect.height() > 20) else 1
            middle = self._middles(rect.height(), lines)[label.icon_line - 1]
            right = rect.right() - AIR - (14 if label.tag == "J" and label.icon_line == 2 else 0)
            right -= 24 if label.tag == "JIS" and label.icon_line == 2 else 0
            centre = QPointF(right - edge / 2, middle)
        if edge:
            corner = centre - QPointF(edge / 2, edge / 2)
            paint_icon(painter, label.icon, QRectF(corner.x(), corner.y(), edge, edge), look.ink)

    def _tag(self, painter: QPainter, rect: QRectF, label: Label) -> None:
        colours = self._theme.colours
        width, height = (12 if label.tag == "J" else 22), 12
        middle = self._middles(rect.height(), 2)[1]
        plate = QRectF(rect.right() - AIR - width, round(middle - height / 2), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.jis)
        painter.drawRoundedRect(plate, 2.5, 2.5)
        font = self._theme.font(TAG_PX, 700)
        text = QFontMetricsF(font).horizontalAdvance(label.tag)
        draw_text(
            painter, plate.center().x() - text / 2, plate.center().y(), label.tag, font, colours.jis_text
        )
