"""The suppliers that are late but have no line of their own: the more of them, the darker."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter, qRgba

from jitdesk.scene.delays import DelayPicture, crowd_counts, delays_now
from jitdesk.scene.time_scale import TimeScale
from jitdesk.ui.delays.geometry import MinuteScale
from jitdesk.ui.theme import Theme

_ONE, _MOST = 70, 215  # opacity of one curve, and of as many as are told apart
_TOLD_APART = 8
_SPOT_PX = 4


class CrowdPainter:
    """Paints the crowd from counts; kept until picture, clock, now or size change."""

    def __init__(self, theme: Theme) -> None:
        self._inks = _inks(theme.colours.warn)
        self._image = QImage()
        self._counts: np.ndarray | None = None  # the image's own pixels
        self._shown: tuple[object, ...] = ()

    def paint(
        self,
        painter: QPainter,
        at: QPoint,
        picture: DelayPicture,
        scale: TimeScale,
        minutes: MinuteScale,
    ) -> None:
        """Paint the crowd with its left upper corner at a point."""
        if not len(picture.crowd):
            return
        shown = (picture.curves, picture.crowd.tobytes(), scale, minutes, picture.moment)
        if shown != self._shown:
            self._shown = shown
            self._draw(picture, scale, minutes)
        painter.drawImage(at, self._image)

    def _draw(self, picture: DelayPicture, scale: TimeScale, minutes: MinuteScale) -> None:
        curves, crowd, now = picture.curves, picture.crowd, picture.moment
        # Nothing is known beyond now.
        width = min(max(scale.x(now) + _SPOT_PX // 2, 0), scale.width)
        seen, height = replace(scale, width=width), minutes.height
        counts = crowd_counts(curves, crowd, seen, now, minutes.rows, height)
        rows = minutes.rows(delays_now(curves, crowd, now))
        _add_spots(counts, scale.x(now), rows[(rows >= 0) & (rows < height)])
        self._counts = np.ascontiguousarray(counts)
        self._image = QImage(self._counts.data, width, height, width, QImage.Format.Format_Indexed8)
        self._image.setColorTable(self._inks)


def _add_spots(counts: np.ndarray, now_x: int, rows: np.ndarray) -> None:
    """Mark where each curve stands now."""
    height, width = counts.shape
    left, right = max(now_x - _SPOT_PX // 2, 0), min(now_x + _SPOT_PX // 2, width)
    for reach in range(-_SPOT_PX // 2, _SPOT_PX // 2):
        counts[np.clip(rows + reach, 0, height - 1), left:right] = 255


def _inks(ink: QColor) -> list[int]:
    """Return the colour of each count."""
    share = [min(count, _TOLD_APART) / _TOLD_APART for count in range(256)]
    opacity = [0 if not count else round(_ONE + (_MOST - _ONE) * share[count]) for count in range(256)]
    return [qRgba(ink.red(), ink.green(), ink.blue(), alpha) for alpha in opacity]
