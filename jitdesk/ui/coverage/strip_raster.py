"""The bodies of the coverage strips as one picture of small numbers, each a colour of a table.

An antialiased polygon costs a hundred times as much, and its edge is another pixel's colour wherever it is
clipped otherwise. Here every column of the screen stands for itself.
"""

from functools import cached_property
from math import prod
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from jitdesk.scene.strip_columns import (
    BARE,
    COVERED,
    DOUBTED,
    DOUBTED_LOW,
    FULL_HEIGHT_H,
    LOW,
    PAST,
    TONES,
    StripColumns,
)
from jitdesk.scene.strip_rows import StripRows
from jitdesk.ui.theme import Theme

_LINE_PX = 1.6
_PAST_STRENGTH, _DOUBTED_STRENGTH = 0.55, 0.6
_CODES = 16  # of a tone: from nothing over the line to the fill
_AIR_PX = 3  # above the highest level
_BIT = 1e-6
_IS_LOW = np.isin(np.arange(TONES), [LOW, DOUBTED_LOW, LOW + PAST, DOUBTED_LOW + PAST])

Codes = NDArray[np.integer[Any]]


class StripRaster:
    """Draws strips for screens of one pixel ratio.

    Parameters
    ----------
    theme : Theme
        The colours.
    ratio : float
        The screen's pixels to one of the design.
    """

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme, self._ratio = theme, ratio
        # A pixel's height in steps, and the line's: together they are one code less than a tone has.
        self._pixel = max(int((_CODES - 1) / (1 + _LINE_PX * ratio)), 1)
        self._line = round(_LINE_PX * ratio * self._pixel)
        self._dot = max(round(ratio), 1)
        # Fresh memory for every picture would cost more than what is done with it.
        self._steps, self._pixels = np.empty(0, np.int16), np.empty(0, np.uint8)

    @cached_property
    def _table(self) -> list[int]:
        colours = self._theme.colours
        looks = {
            COVERED: (colours.ok, colours.ok_fill, 1.0),
            LOW: (colours.warn, colours.warn_fill, 1.0),
            DOUBTED: (colours.ok, colours.ok_fill, _DOUBTED_STRENGTH),
            DOUBTED_LOW: (colours.warn, colours.warn_fill, _DOUBTED_STRENGTH),
            BARE: (None, colours.ok_fill, _DOUBTED_STRENGTH),
        }
        table = [0] * (_CODES * TONES)
        for tone, look in looks.items():
            for past, strength in ((0, 1.0), (PAST, _PAST_STRENGTH)):
                for code in range(_CODES):
                    table[(tone + past) * _CODES + code] = self._colour(code, *look, strength)
        return table

    def _colour(
        self, code: int, ink: QColor | None, fill: QColor, fill_strength: float, strength: float
    ) -> int:
        """Return what a pixel looks like that lies so many steps below the line's upper edge."""
        lined = max(min(code, self._line) - max(code - self._pixel, 0), 0) / self._pixel
        filled = min(code, self._pixel) / self._pixel - lined
        # Where it has been is as plain as where it goes: only the fill of the past is pale.
        painted = filled * fill_strength * strength
        inked = lined * (1.0 if ink else fill_strength * strength)
        alpha = inked + painted
        if not alpha:
            return 0
        over, under = ink or fill, fill
        share = inked / alpha
        red, green, blue = (
            round(one * share + other * (1 - share))
            for one, other in (
                (over.red(), under.red()),
                (over.green(), under.green()),
                (over.blue(), under.blue()),
            )
        )
        return int(QColor(red, green, blue, round(alpha * 255)).rgba())

    def paint(
        self,
        painter: QPainter,
        strips: StripRows,
        columns: StripColumns,
        at: QPoint,
        tops: list[int],
        height: int,
        first: int,
        skipped: int,
    ) -> None:
        """Paint rows below each other; all lengths are the screen's pixels.

        Parameters
        ----------
        painter : QPainter
            Counts in the screen's pixels.
        strips, columns
            Of the same rows.
        at : QPoint
            Where the first column that is not skipped is painted, and where ``tops`` count from.
        tops : list of int
            Where each body begins, rising.
        height : int
            How high the bodies are.
        first : int
            The number of the first column, counted from where the scale began: what dots hang on.
        skipped : int
            So many columns are only there to see whether the next one is a step.
        """
        wide = columns.tone.shape[1]
        tall = tops[-1] + height
        stride = -(-wide // 4) * 4  # as QImage wants it
        picture = self._room("_pixels", tall, stride)
        picture.fill(0)
        for top, body in zip(tops, self._bodies(strips, columns, height, first), strict=True):
            picture[top : top + height, :wide] = body
        image = QImage(picture.data, wide, tall, stride, QImage.Format.Format_Indexed8)
        image.setColorTable(self._table)
        painter.drawImage(at, image, QRect(skipped, 0, wide - skipped, tall))

    def _room(self, name: Literal["_steps", "_pixels"], *shape: int) -> Codes:
        """Return memory of a shape, with whatever is in it."""
        kept: Codes = getattr(self, name)
        if len(kept) < prod(shape):
            kept = np.empty(prod(shape), kept.dtype)
            setattr(self, name, kept)
        return kept[: prod(shape)].reshape(shape)

    def _bodies(self, strips: StripRows, columns: StripColumns, height: int, first: int) -> Codes:
        """Return the codes of the rows' bodies, as (rows, height, columns)."""
        air = 0 if strips.look.flat else round(_AIR_PX * self._ratio)
        heights = (height - columns.share * (height - air)) * self._pixel
        # Just halfway is a matter of the last bit, which depends on where the curve was cut.
        tops = np.floor(heights + (0.5 + _BIT)).astype(np.int16)
        below = np.arange(1, height + 1, dtype=np.int16) * self._pixel
        codes = self._room("_steps", len(tops), height, tops.shape[1])
        np.subtract(below[None, :, None], tops[:, None, :], out=codes)
        np.maximum(codes, 0, out=codes)
        np.minimum(codes, self._line + self._pixel, out=codes)
        np.add(codes, (columns.tone.astype(np.int16) * _CODES)[:, None, :], out=codes)
        tops //= self._pixel
        has_low = _IS_LOW[columns.tone].any(axis=1)
        for row in np.flatnonzero(has_low).tolist():
            limit = height - min(float(strips.limit_h[row]) / FULL_HEIGHT_H, 1.0) * (height - air)
            self._dots(codes[row], columns.tone[row], first, None if strips.look.flat else int(limit))
        self._rise(codes, columns.tone, tops)
        return codes

    def _dots(self, codes: Codes, tone: Codes, first: int, limit: int | None) -> None:
        """Dot what is low, and the limit below which it is."""
        is_low = _IS_LOW[tone]
        low = np.flatnonzero(is_low)
        part = codes[:, low[0] : low[-1] + 1]
        x = (np.arange(low[0], low[-1] + 1) + first) // self._dot % 4
        y = np.arange(len(codes)) // self._dot % 4
        dots = ((x[None, :] == 0) & (y[:, None] == 0)) | ((x[None, :] == 2) & (y[:, None] == 2))
        filled = part % _CODES == self._line + self._pixel
        mine = is_low[low[0] : low[-1] + 1][None, :]
        inked = dots & filled & mine
        if limit is not None:
            inked[limit - self._dot : limit] = mine & (x[None, :] < 2)
        part[inked] = (tone[low[0] : low[-1] + 1] * _CODES + self._line)[np.nonzero(inked)[1]]

    def _rise(self, codes: Codes, tone: Codes, tops: NDArray[np.int16]) -> None:
        """Draw the upright lines of steps."""
        both = (tone[:, 1:] > 0) & (tone[:, :-1] > 0)
        for row, before in np.argwhere(both & (tops[:, 1:] < tops[:, :-1] - 1)).tolist():
            column = before + 1
            rise = codes[row, tops[row, column] + 1 : tops[row, before] + 1, column]
            rise[:] = tone[row, column] * _CODES + self._line
