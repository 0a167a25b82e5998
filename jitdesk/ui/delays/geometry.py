"""Where a delay stands in the band: which minutes are shown, which row is which, what is at a pixel."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jitdesk.domain.values import MINUTE_S
from jitdesk.scene.delays import DelayLine, DelayPicture
from jitdesk.scene.delays.events import Ints
from jitdesk.scene.time_scale import TimeScale

_LEAST_TOP_MIN, _LEAST_BOTTOM_MIN = 120, -20
_ROOM_ABOVE_MIN, _ROOM_BELOW_MIN = 20, 8
_LABEL_STEPS_MIN = (30, 60, 120, 240, 480, 1440, 2880, 7200, 14400, 43200)
_MOST_LABELS = 6
_REACH_PX = 8


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


def step_near(
    lines: Sequence[DelayLine], scale: TimeScale, minutes: MinuteScale, at: tuple[int, int]
) -> tuple[DelayLine, int] | None:
    """Return the line, and the number of its step, nearest to a pixel of the plot; None out of reach."""
    nearest: tuple[int, DelayLine, int] | None = None
    for line in lines:
        away_x = np.abs(scale.xs(line.known_at) - at[0])
        away = np.maximum(away_x, np.abs(minutes.rows(line.late_s) - at[1]))
        if len(away) and away.min() <= (nearest[0] - 1 if nearest else _REACH_PX):
            nearest = int(away.min()), line, int(away.argmin())
    return None if nearest is None else nearest[1:]
