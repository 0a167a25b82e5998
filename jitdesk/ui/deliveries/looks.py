"""How each state is painted: fill, outline, pattern, spine, never colour alone."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from jitdesk.scene.bars.state import BarState
from jitdesk.ui.theme import Colours


@dataclass(frozen=True, slots=True)
class BarLook:
    """One state's paint.

    Attributes
    ----------
    ink, fill, text, second : QColor
        Outline, spine and icon; ground; first line; second line.
    outline : float
        Width of the outline in pixels.
    dash : tuple of float
        Dashes of the outline in pixels; empty = solid.
    spine, hatched, struck : bool
        The status spine at the left, the diagonal hatch, the struck label.
    """

    ink: QColor
    fill: QColor
    text: QColor
    second: QColor
    outline: float = 1.3
    dash: tuple[float, ...] = ()
    spine: bool = True
    hatched: bool = False
    struck: bool = False


_DASHED, _DOTTED = (4.0, 3.0), (1.5, 3.0)


def looks(c: Colours) -> dict[BarState, BarLook]:
    """Return the paint of every state in a theme's colours."""
    return {
        BarState.PLANNED: BarLook(c.plan, c.plan_fill, c.text, c.text2, dash=_DASHED, spine=False),
        BarState.CONFIRMED: BarLook(c.conf, c.conf_fill, c.conf_text, c.conf_text),
        BarState.LATE: BarLook(c.warn, c.warn_soft, c.text, c.text2),
        BarState.OVERDUE: BarLook(c.warn, c.surface, c.text, c.text2, dash=_DASHED),
        BarState.ARRIVED: BarLook(c.conf, c.conf_fill, c.conf_text, c.conf_text, outline=2),
        BarState.UNLOADING: BarLook(c.unload, c.conf_fill, c.conf_text, c.conf_text),
        BarState.RECEIVED: BarLook(c.done, c.done_fill, c.done_text, c.done_text),
        BarState.STOP: BarLook(c.stop, c.stop_soft, c.text, c.text2),
        BarState.HOLD: BarLook(c.hold, c.hold_soft, c.text, c.text2, hatched=True),
        BarState.CANCELLED: BarLook(
            c.text3, c.surface, c.text3, c.text3, dash=_DOTTED, spine=False, struck=True
        ),
    }
