"""Where a delay stands in the band: which minutes are shown, and which pixel row is which."""

from dataclasses import dataclass

import numpy as np

from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.delays import DelayPicture
from jitdesk.scene.delays.events import Ints

_LEAST_TOP_MIN, _LEAST_BOTTOM_MIN = 120, -20
_ROOM_ABOVE_MIN, _ROOM_BELOW_MIN = 20, 8
_LABEL_STEPS_MIN = (30, 60, 120, 240, 480, 1440, 2880, 7200, 14400, 43200)
_MOST_LABELS = 6


@dataclass(frozen=True, slots=True)
class MinuteScale:
    """The delays in minutes between ``low`` and ``high`` over ``height`` pixels, early ones at the bottom."""

    low: int
    high: int
    height: int

    @classmethod
    def of(cls, picture: DelayPicture | None, height: int) -> "MinuteScale":
        """Return the scale into which all lines and promises of a picture fit."""
        shown = [line.late_s for line in picture.lines] if picture else []
        shown += [np.array([promise.delay_s for promise in picture.promises])] if picture else []
        minutes = np.concatenate([np.zeros(1, np.int64), *shown]) // MINUTE_S
        top = max(_LEAST_TOP_MIN, int(minutes.max()))
        bottom = min(_LEAST_BOTTOM_MIN, int(minutes.min()))
        return cls(bottom - _ROOM_BELOW_MIN, top + _ROOM_ABOVE_MIN, height)

    def y(self, delay_s: float) -> float:
        """Return the pixel row of a delay."""
        return self.height - (delay_s / MINUTE_S - self.low) / (self.high - self.low) * self.height

    def rows(self, delays_s: Ints) -> Ints:
        """Return the pixel rows of many delays; those that do not fit lie outside [0, height)."""
        rows = np.floor(
            self.height - (delays_s / MINUTE_S - self.low) * (self.height / (self.high - self.low))
        )
        return np.clip(rows, -1, self.height).astype(np.int64)

    def labelled(self) -> range:
        """Return the minutes that get a line and a label."""
        wide = self.high - self.low
        step = next((step for step in _LABEL_STEPS_MIN if wide / step <= _MOST_LABELS), wide)
        return range(-(-self.low // step) * step, self.high, step)
