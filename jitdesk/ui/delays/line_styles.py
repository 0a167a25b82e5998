"""How a supplier's line looks: its own dash, marker and colour, so that colour is never alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from jitdesk.scene.delays import DelayLine
from jitdesk.ui.theme import Theme

_MARKERS = ("disc", "square", "triangle", "down", "diamond", "ring")
_DASHES: tuple[tuple[float, ...], ...] = ((), (7, 3), (3, 2), (8, 3, 2, 3), (5, 2), (2, 2))
_OPEN = ("ring", "diamond")
_REACH = 4.5


@dataclass(frozen=True, slots=True)
class LineStyle:
    """One line's colour, dash (in pen widths, empty = solid), marker and weight."""

    colour: QColor
    dash: tuple[float, ...]
    marker: str
    worst: bool

    def pen(self) -> QPen:
        """Return the pen for the curve; cosmetic, so that a plot's scale leaves its width alone."""
        pen = QPen(self.colour, 2.2 if self.worst else 1.6)
        pen.setCosmetic(True)
        if self.dash:
            pen.setDashPattern(list(self.dash))
        return pen

    def beyond_now(self) -> QPen:
        """Return the dotted pen for what is expected."""
        pen = QPen(self.colour, 1.4)
        pen.setCosmetic(True)
        pen.setDashPattern([1, 3])
        return pen


def line_styles(lines: Sequence[DelayLine], tolerance_s: int, theme: Theme) -> tuple[LineStyle, ...]:
    """Return the styles of lines, the latest first; red only the first one, where it is out of tolerance."""
    return tuple(
        _style(number, theme, worst=number == 0 and line.delay_s > tolerance_s)
        for number, line in enumerate(lines)
    )


def _style(number: int, theme: Theme, *, worst: bool) -> LineStyle:
    colours = theme.colours
    inks = (colours.hold, colours.warn, colours.conf, colours.ok, colours.plan)
    ink = colours.stop if worst else inks[number % len(inks) - 1 if number else 2]
    return LineStyle(ink, _DASHES[number % len(_DASHES)], _MARKERS[number % len(_MARKERS)], worst)


def paint_marker(
    painter: QPainter, marker: str, at: QPoint | QPointF, colour: QColor, inside: QColor | None = None
) -> None:
    """Paint a marker of about 9 px centred at a point; ``inside`` fills it with another colour."""
    middle, r = QPointF(at), _REACH
    is_open = inside is None and marker in _OPEN
    painter.setBrush(Qt.BrushStyle.NoBrush if is_open else QBrush(inside or colour))
    painter.setPen(QPen(colour, 1.6))
    shapes = {
        "square": [(-r, -r), (r, -r), (r, r), (-r, r)],
        "triangle": [(0, -r), (r, r), (-r, r)],
        "down": [(0, r), (r, -r), (-r, -r)],
        "diamond": [(0, -r - 1), (r + 1, 0), (0, r + 1), (-r - 1, 0)],
    }
    if marker in shapes:
        painter.drawPolygon(QPolygonF([middle + QPointF(*corner) for corner in shapes[marker]]))
    else:
        painter.drawEllipse(QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r))
