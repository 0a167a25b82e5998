"""What is marked beside the curves: where each supplier is expected, and the selected delivery's promises."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from jitdesk.domain.tables import CONFIRMED, ETA, REQUESTED
from jitdesk.scene.delays import DelayLine, DelayPicture, Promise
from jitdesk.ui.delays.line_styles import LineStyle, paint_marker
from jitdesk.ui.theme import Theme

_PROMISE_MARKERS = {REQUESTED: "ring", CONFIRMED: "diamond", ETA: "disc"}

Place = Callable[[int, int], QPointF]


def paint_expected(painter: QPainter, line: DelayLine, style: LineStyle, place: Place) -> None:
    """Paint the dotted line from a curve's end to where its latest delivery is expected, and its mark there.

    Parameters
    ----------
    place : callable
        Gives the pixel of an instant and a delay in seconds.
    """
    if line.expected_at is None:
        return
    end = place(max(line.expected_at, line.ends), line.delay_s)
    painter.setPen(style.beyond_now())
    painter.drawLine(place(line.ends, line.delay_s), end)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_marker(painter, style.marker, place(line.expected_at, line.delay_s), style.colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_promises(
    painter: QPainter, picture: DelayPicture, style: LineStyle, place: Place, theme: Theme, *, near: bool
) -> None:
    """Paint the selected delivery's promises, joined; from afar only what was promised at first."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    points = [place(promise.at, promise.delay_s) for promise in picture.promises]
    if near:
        painter.setPen(QPen(style.colour, 1.4))
        painter.drawPolyline(QPolygonF(points))
    for promise, point in zip(picture.promises, points, strict=True):
        if near or promise.kind == REQUESTED:
            _paint_promise(painter, promise, point, style, theme, newest=promise is picture.promises[-1])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_promise(
    painter: QPainter, promise: Promise, point: QPointF, style: LineStyle, theme: Theme, *, newest: bool
) -> None:
    is_filled = promise.kind == ETA or (newest and promise.kind != REQUESTED)
    inside = style.colour if is_filled else theme.colours.surface
    paint_marker(painter, _PROMISE_MARKERS[promise.kind], point, style.colour, inside)
