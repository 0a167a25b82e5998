"""The delay timeline: how late each supplier's deliveries were known to be, moment by moment."""

from jitdesk.scene.delays.crowd import crowd_counts, delays_now
from jitdesk.scene.delays.curves import DelayCurves
from jitdesk.scene.delays.following import DelaySpan, FollowedCurves, with_past
from jitdesk.scene.delays.history import Promise, promise_history
from jitdesk.scene.delays.picture import MOST_LINES, DelayLine, DelayPicture, DelayPoint, delay_picture

__all__ = [
    "MOST_LINES",
    "DelayCurves",
    "DelayLine",
    "DelayPicture",
    "DelayPoint",
    "DelaySpan",
    "FollowedCurves",
    "Promise",
    "crowd_counts",
    "delay_picture",
    "delays_now",
    "promise_history",
    "with_past",
]
